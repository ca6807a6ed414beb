# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What sheets are called, and how a line tells when one was handed out and whether it is outdated."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from seminarapp.application.publishing.issuing import SheetStanding
from seminarapp.application.publishing.outdated import Change
from seminarapp.domain.handout import HandoutKind, Issue, Paper
from seminarapp.ui.handouts.names import PAPERS, called, entry_of, reasons, sheet_line
from seminarapp.ui.translation import Translation
from seminarapp.ui.widgets.badge import BadgeKind

ISSUE = Issue(2, datetime(2026, 11, 26, 14, 5, tzinfo=UTC), "sv", Paper.A5, "pdf", 7)
CURRENT = SheetStanding(HandoutKind.PROGRAMME, ISSUE)
LEFT = Change("panelist_left", (("old", "Bo"),))
OUTDATED = replace(CURRENT, issue=replace(ISSUE, language="en", version=1), changes=(LEFT,))


@pytest.mark.parametrize("kind", HandoutKind)
def test_every_kind_has_a_name_in_both_languages(kind: HandoutKind, translation: Translation) -> None:
    english = called(kind)
    translation.choose("sv")
    assert called(kind) != english
    assert called(kind)


def test_every_paper_can_be_chosen() -> None:
    assert [paper for paper, _ in PAPERS] == list(Paper)


def test_a_line_says_which_version_when_and_on_what() -> None:
    assert sheet_line(CURRENT) == "Version 2 · 2026-11-26 14:05 · sv · A5"


def test_what_was_not_handed_out_says_so() -> None:
    entry = entry_of(HandoutKind.SUMMARY, (CURRENT,))
    assert (entry.title, entry.note, entry.badge) == ("Summary", "Not handed out yet", "")


def test_what_is_up_to_date_is_quiet() -> None:
    entry = entry_of(HandoutKind.PROGRAMME, (CURRENT,))
    assert (entry.badge, entry.badge_kind) == ("up to date", BadgeKind.NEUTRAL)
    assert "up to date" in entry.sentence


def test_one_outdated_sheet_is_enough_to_warn_of() -> None:
    entry = entry_of(HandoutKind.PROGRAMME, (OUTDATED, CURRENT))
    assert (entry.badge, entry.badge_kind) == ("outdated", BadgeKind.WARN)


def test_the_line_is_that_of_the_last_sheet() -> None:
    later = replace(CURRENT, issue=replace(ISSUE, version=3, at=datetime(2026, 11, 27, 9, 0, tzinfo=UTC)))
    assert entry_of(HandoutKind.PROGRAMME, (CURRENT, later)).note.startswith("Version 3")


def test_reasons_stand_under_the_sheet_they_are_of() -> None:
    assert reasons(HandoutKind.PROGRAMME, (OUTDATED, CURRENT), "en").split("\n") == [
        "Outdated: Version 1 · 2026-11-26 14:05 · en · A5",
        "– panelist left: Bo",
    ]
    assert reasons(HandoutKind.PROGRAMME, (OUTDATED,), "sv").endswith("– har lämnat panelen: Bo")


def test_what_is_not_outdated_or_of_another_kind_has_none() -> None:
    assert reasons(HandoutKind.PROGRAMME, (CURRENT,), "en") == ""
    assert reasons(HandoutKind.SUMMARY, (OUTDATED,), "en") == ""
