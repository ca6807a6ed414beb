# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the chip says the line will be."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import CaptureKind
from seminarapp.ui.live.line.meaning import Meaning, MeaningChip, first_name, meaning_of, meaning_of_floor
from seminarapp.ui.theme.look import Look, ThemeChoice
from seminarapp.ui.theme.roles import Role
from tests.ui.painted import shows


@pytest.mark.parametrize(
    ("noted", "speaker", "text", "icon"),
    [
        (Noted("x"), "", "Note", "pencil"),
        (Noted("x"), "Elin Sörensen", "Note · Elin", "pencil"),
        (Noted("x", starred=True), "Elin Sörensen", "Note · Elin", "star"),
        (Noted("x", CaptureKind.QUOTE), "Elin Sörensen", "Quote · Elin", "quote"),
        (Noted("x", CaptureKind.QUOTE), "", "Quote", "quote"),
        (Noted("XY: x", unknown="XY"), "", "Note · XY?", "pencil"),
        (Noted("x", tags=("action",)), "Maja Öberg", "Action · Maja", "send"),
        (
            Noted("x", from_audience=True),
            "Elin Sörensen",
            "Audience question",
            "message-circle-question-mark",
        ),
    ],
)
def test_each_kind_of_line_has_a_word_and_an_icon(noted: Noted, speaker: str, text: str, icon: str) -> None:
    meaning = meaning_of(noted, speaker)
    assert (meaning.text, meaning.icon) == (text, icon)


@pytest.mark.parametrize(("speaker", "text"), [("Elin Sörensen", "Floor · Elin"), ("", "Floor · nobody")])
def test_a_held_digit_says_who_gets_the_floor(speaker: str, text: str) -> None:
    assert meaning_of_floor(speaker).text == text


@pytest.mark.parametrize(
    ("name", "first"), [("Elin Sörensen", "Elin"), ("Madonna", "Madonna"), ("", ""), ("  ", "")]
)
def test_a_speaker_is_called_by_the_first_name(name: str, first: str) -> None:
    assert first_name(name) == first


def test_a_very_long_name_does_not_push_the_line_away() -> None:
    assert len(meaning_of(Noted("x"), "A" * 300).text) < 40


def test_the_chip_is_as_wide_as_its_text_and_named_by_it(qtbot: QtBot, look: Look) -> None:
    chip = MeaningChip(look)
    qtbot.addWidget(chip)
    chip.show_meaning(Meaning("Note"))
    narrow = chip.sizeHint().width()
    chip.show_meaning(Meaning("Audience question"))
    assert chip.sizeHint().width() > narrow
    assert chip.text() == "Audience question"


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_a_quote_stands_on_its_own_ground_in_every_theme(
    qtbot: QtBot, look: Look, theme: ThemeChoice
) -> None:
    chip = MeaningChip(look)
    qtbot.addWidget(chip)
    look.choose(theme)
    chip.show_meaning(meaning_of(Noted("x", CaptureKind.QUOTE), "Elin"))
    chip.resize(chip.sizeHint())
    assert shows(chip, look, Role.QUOTE_SOFT)
    chip.show_meaning(meaning_of(Noted("x"), "Elin"))
    assert not shows(chip, look, Role.QUOTE_SOFT)
    assert shows(chip, look, Role.SUNKEN)
