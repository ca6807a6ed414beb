# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What stands over a preview and a report."""

from __future__ import annotations

import pytest

from seminarapp.ui.taking_in.heads import head_of
from seminarapp.ui.taking_in.previewed import Destination, Previewed
from seminarapp.ui.translation import Translation


@pytest.mark.usefixtures("translation")
@pytest.mark.parametrize(
    ("destination", "into", "asked", "told"),
    [
        (Destination.SEMINARS, "Samtal", "Take in a.ics: Samtal", "Taken in from a.ics: Samtal"),
        (Destination.SEMINARS, "", "Take in a.ics", "Taken in from a.ics"),
        (Destination.DIRECTORY, "", "Take in a.ics into the people directory", "Taken in from a.ics"),
        (
            Destination.PARTICIPANTS,
            "Samtal",
            "Take in a.ics as participants: Samtal",
            "Taken in as participants from a.ics: Samtal",
        ),
        (
            Destination.PANEL,
            "Samtal",
            "Take in a.ics as panelists: Samtal",
            "Taken in as panelists from a.ics: Samtal",
        ),
    ],
)
def test_a_head_says_what_is_taken_in_as_what(
    destination: Destination, into: str, asked: str, told: str
) -> None:
    shown = Previewed((), into=into, destination=destination)
    assert head_of(shown, "a.ics", done=False) == asked
    assert head_of(shown, "a.ics", done=True) == told


def test_what_was_pasted_is_called_so_in_swedish(translation: Translation) -> None:
    translation.choose("sv")
    shown = Previewed((), destination=Destination.DIRECTORY)
    assert head_of(shown, "", done=False) == "Läs in det inklistrade i personregistret"
    shown = Previewed((), into="Samtal", destination=Destination.PANEL)
    assert head_of(shown, "", done=False) == "Läs in det inklistrade som paneldeltagare: Samtal"
    assert head_of(shown, "", done=True) == "Inläst som paneldeltagare från det inklistrade: Samtal"


def test_only_the_directory_takes_changes_over_by_itself() -> None:
    assert not Previewed((), destination=Destination.DIRECTORY).chooses
    assert all(
        Previewed((), destination=one).chooses for one in Destination if one is not Destination.DIRECTORY
    )
