# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A corrected turn offers to take its notes along; nobody has to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seminarapp.domain.values import MODERATOR
from seminarapp.ui.live.stream.move_offer import MoveOffer
from tests.ui.live.panel import Stage, typed


@pytest.fixture
def noted(live: Stage) -> Stage:
    """Two notes in Astrid's turn, one of them by initials Elin's, and one before it."""
    live.note("Före")
    live.page.console.floor.give("al", live.page.console.now())
    live.settle()
    for text in ("Ett", "ES: Två", "Tre"):
        live.note(text)
    return live


def offer(stage: Stage) -> MoveOffer:
    return stage.page._offer


def seats(stage: Stage) -> list[str]:
    stage.settle()
    return [capture.seat for capture in stage.captures]


def test_the_notes_of_the_turn_follow_when_the_user_says_so(noted: Stage) -> None:
    noted.page.console.floor.correct("kh")
    assert offer(noted).isVisible()
    assert "2 notes" in offer(noted).accessibleName()
    assert "Karim Haddad" in offer(noted).accessibleName()
    assert seats(noted) == ["", "al", "es", "al"], "nothing is moved unasked"
    noted.page.commands["move_notes"].trigger()
    assert seats(noted) == ["", "kh", "es", "kh"]
    assert not offer(noted).isVisible()


def test_it_is_one_step_for_undo(noted: Stage) -> None:
    noted.page.console.floor.correct("kh")
    noted.page.commands["move_notes"].trigger()
    noted.settle()
    noted.page.console.revisions.undo()
    assert seats(noted) == ["", "al", "es", "al"]


def test_typing_goes_on_while_it_is_offered(noted: Stage) -> None:
    noted.page.console.floor.correct("kh")
    typed(noted.page.focusWidget(), "Fyra")
    assert noted.edit.text() == "Fyra"


def test_a_second_correction_takes_along_what_the_first_left(noted: Stage) -> None:
    noted.page.console.floor.correct("kh")
    noted.page.console.floor.correct("jw")
    noted.page.commands["move_notes"].trigger()
    assert seats(noted) == ["", "jw", "es", "jw"]


def test_a_correction_taken_back_offers_nothing(noted: Stage) -> None:
    noted.page.console.floor.correct("kh")
    noted.page.console.floor.correct("al")
    assert not offer(noted).isVisible()
    noted.page.commands["move_notes"].trigger()
    assert seats(noted) == ["", "al", "es", "al"]


def test_the_moderators_turn_makes_them_nobodys(noted: Stage) -> None:
    noted.page.console.floor.correct(MODERATOR)
    assert "nobody" in offer(noted).accessibleName()
    noted.page.commands["move_notes"].trigger()
    assert seats(noted) == ["", "", "es", ""]


def test_a_turn_without_notes_offers_nothing(live: Stage) -> None:
    live.page.console.floor.give("al", 1.0)
    live.page.console.floor.correct("kh")
    assert not offer(live).isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_it_can_be_put_away(noted: Stage, by_key: bool) -> None:
    noted.page.console.floor.correct("kh")
    if by_key:
        offer(noted).move_notes.setFocus()
        QTest.keyClick(offer(noted).move_notes, Qt.Key.Key_Escape)
        assert noted.page.focusWidget() is noted.edit
    else:
        offer(noted).leave.click()
    assert not offer(noted).isVisible()
    assert seats(noted) == ["", "al", "es", "al"]


def test_another_seminar_has_no_offer(noted: Stage) -> None:
    noted.page.console.floor.correct("kh")
    noted.page.show_seminar(noted.seminar)
    noted.settle()
    assert not offer(noted).isVisible()
