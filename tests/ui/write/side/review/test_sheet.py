# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet by itself: what it shows, what it keeps when something changes, and whatever was typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminarapp.application.reviewing.review import PanelistReview, Reminder
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.plan import SeatView
from seminarapp.domain.values import ApprovalState, CaptureKind, Fidelity
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.write.side.review.quote_card import Answer
from seminarapp.ui.write.side.review.sheet import ReviewSheet
from seminarapp.ui.write.side.review.wording import Wording

ANNA = SeatView("ab", 1, uuid4(), "Anna Berg", initials="AB")
BO = SeatView("be", 2, uuid4(), "Bo Ek", initials="BE")


def quote(text: str, state: ApprovalState = ApprovalState.SENT, seat: str = "ab") -> CaptureView:
    return CaptureView(
        uuid4(), uuid4(), "", CaptureKind.QUOTE, text, seat, 1.0, Fidelity.VERBATIM, approval=state
    )


ONE, TWO, THREE = quote("Ett."), quote("Två."), quote("Tre.", seat="be")
PARTS = (PanelistReview(ANNA, (ONE, TWO)), PanelistReview(BO, (THREE,)))


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> Iterator[ReviewSheet]:
    sheet = ReviewSheet(look)
    qtbot.addWidget(sheet)
    sheet.resize(320, 700)
    sheet.show()
    qtbot.waitExposed(sheet)
    sheet.activateWindow()
    yield sheet
    sheet.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_up_and_down_go_from_quote_to_quote_over_all_panelists(sheet: ReviewSheet) -> None:
    sheet.show_review(PARTS, ())
    sheet.setFocus()
    passed = []
    for _ in range(4):
        focused = next(card for card in sheet.cards if card.hasFocus())
        passed.append(focused.quote.text)
        QTest.keyClick(focused, Qt.Key.Key_Down)
    assert passed == ["Ett.", "Två.", "Tre.", "Tre."]
    QTest.keyClick(sheet.cards[2], Qt.Key.Key_Up)
    assert sheet.cards[1].hasFocus()


def test_only_what_has_changed_is_made_anew_and_the_keyboard_stays(sheet: ReviewSheet) -> None:
    sheet.show_review(PARTS, ())
    one, two, three = sheet.cards
    two.setFocus()
    approved = replace(TWO, approval=ApprovalState.APPROVED)
    sheet.show_review((PanelistReview(ANNA, (ONE, approved)), PARTS[1]), ())
    assert (sheet.cards[0], sheet.cards[2]) == (one, three)
    assert sheet.cards[1] is not two
    assert sheet.cards[1].quote == approved
    assert sheet.cards[1].hasFocus()


def test_buttons_show_on_the_quote_that_has_the_keyboard_alone(sheet: ReviewSheet) -> None:
    sheet.show_review(PARTS, ())
    QCoreApplication.processEvents()  # Qt shows what is new when it comes to it
    sheet.setFocus()
    QTest.keyClick(sheet.cards[0], Qt.Key.Key_Down)

    def offered(place: int) -> list[str]:
        buttons = sheet.cards[place].findChildren(IconButton)
        return [button.accessibleName() for button in buttons if button.isVisible()]

    assert offered(0) == offered(2) == []
    assert offered(1) == [
        "Approved",
        "Approved with another wording",
        "Declined",
        "No reply",
        "Take back what was recorded",
        "What happened to it",
    ]


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_A, Answer.APPROVED),
        (Qt.Key.Key_D, Answer.DECLINED),
        (Qt.Key.Key_N, Answer.NO_REPLY),
        (Qt.Key.Key_R, Answer.REVOKED),
    ],
)
def test_a_key_says_what_is_to_be_recorded(
    qtbot: QtBot, sheet: ReviewSheet, key: Qt.Key, answer: Answer
) -> None:
    sheet.show_review(PARTS, ())
    sheet.setFocus()
    with qtbot.waitSignal(sheet.answered) as heard:
        QTest.keyClick(sheet.cards[0], key)
    assert heard.args == [ONE.id, answer]
    with qtbot.assertNotEmitted(sheet.answered):
        QTest.keyClick(sheet.cards[0], key, Qt.KeyboardModifier.ControlModifier)


def test_sending_to_one_panelist_is_left_with_escape(sheet: ReviewSheet) -> None:
    sheet.strip.propose(date(2026, 3, 12))
    sheet.show_review(PARTS, ())
    sheet.cards[2].setFocus()
    QTest.keyClick(sheet.cards[2], Qt.Key.Key_S)
    assert sheet.strip.seat == "be"
    assert sheet.strip._until.hasFocus()
    assert sheet.strip.deadline == date(2026, 3, 19)
    QTest.keyClick(sheet.strip._until, Qt.Key.Key_Escape)
    assert sheet.strip.seat == ""
    assert sheet.cards[0].hasFocus()


def test_a_deadline_before_today_can_not_be_chosen(sheet: ReviewSheet) -> None:
    sheet.strip.propose(date(2026, 3, 12))
    for _ in range(30):
        sheet.strip._until.stepDown()
    assert sheet.strip.deadline >= date(2026, 3, 12)


def test_reminders_stand_first_and_nobody_to_ask_is_told(sheet: ReviewSheet) -> None:
    sheet.show_review(
        PARTS, (Reminder(BO, "2026-03-11", -1, 1), Reminder(ANNA, "2026-03-13T12:00:00+01:00", 1, 2))
    )
    assert sheet._reminders.text() == (
        "Remind Bo Ek: the deadline 2026-03-11 has passed\nRemind Anna Berg: answer by 2026-03-13"
    )
    sheet.show_review((), ())
    assert not sheet._reminders.isVisible()
    assert sheet._none.isVisible()
    assert not sheet.strip.isEnabled()


def test_where_all_have_answered_there_is_nothing_to_send(sheet: ReviewSheet) -> None:
    sheet.show_review((PanelistReview(ANNA, (replace(ONE, approval=ApprovalState.APPROVED),)),), ())
    assert not sheet.strip.isEnabled()


@pytest.mark.parametrize(
    "typed",
    ["<b>fet</b> <img src='file:///etc/passwd'>", "مرحبا \u202e 👩‍🔬", "x" * 1_000_000, "ord\n" * 100_000],
    ids=["markup", "right to left", "one long word", "many lines"],
)
def test_whatever_was_typed_is_shown_as_words_within_the_column(sheet: ReviewSheet, typed: str) -> None:
    hostile = replace(quote(typed), approved_text=f"{typed}!", approval=ApprovalState.AMENDED)
    sheet.show_review((PanelistReview(replace(ANNA, name=typed[:5000]), (hostile,)),), ())
    (card,) = sheet.cards
    card.show_history([f"anna: {typed[:200]}"])
    QCoreApplication.processEvents()
    assert [one.text for one in card.findChildren(Wording)][:2] == [typed, f"{typed}!"]
    assert card.width() <= sheet.width()
    assert not sheet.grab().isNull()
