# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A chip for each who may be chosen."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from seminarapp.domain.values import MODERATOR
from seminarapp.ui.plan.speaker_chips import SpeakerChips
from seminarapp.ui.theme.look import Look
from tests.application.plans import SEATS, plan


def test_the_panel_is_offered_with_those_turned_on_who_are_chosen(look: Look, qtbot: QtBot) -> None:
    chips = SpeakerChips(look)
    qtbot.addWidget(chips)
    chips.show_panel(plan(), ("bc",))
    assert [chip.accessibleName() for chip in chips.stops()] == ["Anna Berg", "Bo Cedergren"]
    assert chips.chosen() == ("bc",)
    chips.chips["ab"].click()
    assert chips.chosen() == ("ab", "bc")


def test_on_stage_the_moderator_and_everybody_are_offered_too(look: Look, qtbot: QtBot) -> None:
    chips = SpeakerChips(look, on_stage=True)
    qtbot.addWidget(chips)
    chips.show_panel(plan(), (MODERATOR,))
    assert [chip.accessibleName() for chip in chips.stops()] == [
        "Moderator",
        "Anna Berg",
        "Bo Cedergren",
        "Whole panel",
    ]
    assert chips.everybody is not None
    assert not chips.everybody.isChecked()
    chips.everybody.click()
    assert chips.chosen() == (MODERATOR, "ab", "bc")
    chips.chips["ab"].click()
    assert not chips.everybody.isChecked()
    chips.chips["ab"].click()
    assert chips.everybody.isChecked()
    chips.everybody.click()
    assert chips.chosen() == (MODERATOR,)


def test_a_panel_of_one_needs_no_chip_for_everybody(look: Look, qtbot: QtBot) -> None:
    chips = SpeakerChips(look, on_stage=True)
    qtbot.addWidget(chips)
    chips.show_panel(plan(seats=SEATS[:1]), ())
    assert chips.everybody is None
    chips.show_panel(plan(seats=()), ())
    assert chips.chosen() == ()
