# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Quotes are sent for approval, and answers recorded, by the keyboard."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.values import ApprovalState
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.write.material.choices import Choice, choice_of
from seminarapp.ui.write.side.column import APPROVALS
from seminarapp.ui.write.side.panelist_line import PanelistLine
from seminarapp.ui.write.side.review.quote_card import QuoteCard
from tests.fakes.clock import TWO_O_CLOCK
from tests.ui.write.scene import Scene, typed

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
IN_A_WEEK = (TWO_O_CLOCK.date() + timedelta(days=7)).isoformat()


@pytest.fixture
def review(scene: Scene) -> Scene:
    """The sheet shows, and the keyboard is on its first quote."""
    scene.page.commands["show_approvals"].trigger()
    scene.settle()
    return scene


def cards(scene: Scene) -> list[QuoteCard]:
    return scene.page.reviewing.sheet.cards


def shown(scene: Scene) -> list[tuple[str, ApprovalState]]:
    return [(card.quote.label, card.quote.approval) for card in cards(scene)]


def stored(scene: Scene, label: str) -> CaptureView:
    return next(one for one in scene.material.captures if one.label == label)


def press(scene: Scene, key: Qt.Key) -> None:
    scene.press(key)
    scene.settle()


def test_the_sheet_shows_each_panelist_with_the_quotes_they_are_asked_about(review: Scene) -> None:
    assert review.page.side.current == APPROVALS
    assert shown(review) == [
        ("c2", ApprovalState.APPROVED),
        ("c6", ApprovalState.DECLINED),
        ("c3", ApprovalState.SENT),
    ]
    heads = [line.accessibleName() for line in review.page.reviewing.sheet.findChildren(PanelistLine)]
    assert heads == ["Marit Hedvall: Declined, 2 quotes", "Nadia Parvizi: Awaiting reply, 1 quote"]
    assert cards(review)[0].hasFocus()


def test_the_key_and_the_button_of_the_overview_lead_to_the_sheet(scene: Scene) -> None:
    assert scene.page.commands["show_approvals"].shortcut().toString() == "Ctrl+Shift+G"
    scene.page.side.overview.send.click()
    assert scene.page.side.current == APPROVALS
    assert isinstance(QApplication.focusWidget(), QuoteCard)


def test_answers_are_recorded_by_a_key_and_the_keyboard_stays(review: Scene) -> None:
    press(review, Qt.Key.Key_Down)
    press(review, Qt.Key.Key_Down)
    for key, state in (
        (Qt.Key.Key_N, ApprovalState.NO_REPLY),
        (Qt.Key.Key_A, ApprovalState.APPROVED),
        (Qt.Key.Key_D, ApprovalState.DECLINED),
        (Qt.Key.Key_R, ApprovalState.DRAFT),
    ):
        press(review, key)
        assert stored(review, "c3").approval is state
        focused = QApplication.focusWidget()
        assert isinstance(focused, QuoteCard)
        assert (focused.quote.label, focused.quote.approval) == ("c3", state)
    assert review.refusals == []


def test_what_can_not_be_recorded_now_has_a_key_that_does_nothing(review: Scene) -> None:
    press(review, Qt.Key.Key_N)
    assert stored(review, "c2").approval is ApprovalState.APPROVED
    assert review.refusals == []


def test_another_wording_is_written_where_the_quote_stands(review: Scene) -> None:
    press(review, Qt.Key.Key_W)
    card = cards(review)[0]
    assert card.editor is not None
    card.editor.words.selectAll()
    typed(card.editor.words, "Jag hör allt.")
    QTest.keyClick(card.editor.words, Qt.Key.Key_Return)
    review.settle()
    view = stored(review, "c2")
    assert (view.approval, view.text, view.approved_text) == (
        ApprovalState.AMENDED,
        "Jag hör ingenting. Det är poängen.",
        "Jag hör allt.",
    )
    assert "Jag hör allt, sa" in review.article.faces[review.pieces[4]].sentence, (
        "the article follows at once"
    )


def test_escape_leaves_the_wording_as_it_was(review: Scene) -> None:
    press(review, Qt.Key.Key_W)
    editor = cards(review)[0].editor
    assert editor is not None
    typed(editor.words, "bort")
    QTest.keyClick(editor.words, Qt.Key.Key_Escape)
    review.settle()
    assert stored(review, "c2").approval is ApprovalState.APPROVED
    assert cards(review)[0].hasFocus()


def test_a_wording_that_is_being_written_is_not_taken_away(review: Scene) -> None:
    press(review, Qt.Key.Key_W)
    editor = cards(review)[0].editor
    review.activities.approving.revoke([review.capture("c3")])
    review.page.reload()
    review.settle()
    assert cards(review)[0].editor is editor is not None


def test_the_history_of_a_quote_folds_out_and_in(review: Scene) -> None:
    press(review, Qt.Key.Key_H)
    card = cards(review)[0]
    told = card._history.text
    assert "anna: quote c2 approved" in told
    assert card._history.isVisible()
    press(review, Qt.Key.Key_H)
    assert not card._history.isVisible()


def test_a_sheet_is_written_for_one_panelist_and_their_quotes_are_sent(review: Scene, tmp_path: Path) -> None:
    review.chooser.answer = tmp_path / "nadia"
    press(review, Qt.Key.Key_Down)
    press(review, Qt.Key.Key_Down)
    press(review, Qt.Key.Key_S)
    strip = review.page.reviewing.sheet.strip
    assert (strip.seat, strip.deadline.isoformat()) == ("np", IN_A_WEEK)
    strip._reply_to.setText(" press@example.org ")
    strip.write_requested.emit()
    review.settle()
    assert review.chooser.asked[-1][2] == "nadia-parvizi.approval-sheets.pdf"
    assert (tmp_path / "nadia.pdf").read_text("utf-8").endswith("for Nadia Parvizi, answer press@example.org")
    assert stored(review, "c3").deadline == IN_A_WEEK
    assert stored(review, "c2").approval is ApprovalState.APPROVED
    assert strip.seat == "", "the next one is for the panel again"


def test_the_e_mail_text_goes_to_the_clipboard(review: Scene) -> None:
    review.page.reviewing.sheet.strip.copy_requested.emit()
    review.settle()
    assert QGuiApplication.clipboard().text().startswith("approval-sheets .txt")
    assert stored(review, "c3").deadline == IN_A_WEEK


def test_e_mails_are_opened_in_the_mail_program(review: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []

    def opens(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    button = next(
        one
        for one in review.page.reviewing.sheet.strip.findChildren(Button)
        if one.text() == "Open as e-mail"
    )
    button.setFocus()
    review.press(Qt.Key.Key_Space)
    review.settle()
    (draft,) = opened
    assert draft.suffix == ".eml"
    assert "for Nadia Parvizi" in draft.read_text("utf-8")
    assert stored(review, "c3").deadline == IN_A_WEEK
    assert ("Sent: the e-mail is open", "info") in review.told


def test_where_no_program_opens_e_mails_it_says_where_they_are(
    review: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    review.page.reviewing.sheet.strip.mail_requested.emit()
    review.settle()
    told, tone = next(one for one in review.told if "no program here" in one[0])
    assert tone == "warn"
    assert str(Path(tempfile.gettempdir()) / "seminarapp-mail-") in told


def test_nothing_is_sent_where_no_file_is_chosen_or_no_sheet_can_be_made(
    review: Scene, tmp_path: Path
) -> None:
    review.activities.approving.revoke([review.capture("c3")])
    strip = review.page.reviewing.sheet.strip
    strip.write_requested.emit()
    review.settle()
    assert stored(review, "c3").approval is ApprovalState.DRAFT
    review.chooser.answer = tmp_path / "nowhere" / "a.pdf"
    strip.write_requested.emit()
    review.settle()
    assert len(review.refusals) == 1
    assert stored(review, "c3").approval is ApprovalState.DRAFT


def test_a_file_that_is_there_is_not_written_over_by_a_suffix(review: Scene, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("kept")
    review.chooser.answer = tmp_path / "a"
    review.page.reviewing.sheet.strip.write_requested.emit()
    review.settle()
    assert (tmp_path / "a.pdf").read_text() == "kept"
    assert review.told[-1][1] == "warn"
    assert stored(review, "c3").deadline == ""


def test_who_has_to_be_reminded_stands_first(review: Scene) -> None:
    sheet = review.page.reviewing.sheet
    assert not sheet._reminders.isVisible()
    review.activities.approving.send_quotes([review.capture("c3")], TWO_O_CLOCK.date())
    review.page.reload()
    review.settle()
    assert sheet._reminders.text() == "Remind Nadia Parvizi: answer by 2026-03-12"


def test_a_quote_put_into_the_article_is_asked_about_before_it_is_read_again(review: Scene) -> None:
    approving = review.activities.approving
    approving.revoke([review.capture("c6")])
    review.page.reload()
    review.settle()
    assert [label for label, _ in shown(review)] == ["c2", "c3"]
    review.page._feeding.feed(review.seminar, _choice(review, "c6"))
    review.bot.waitUntil(lambda: [label for label, _ in shown(review)] == ["c2", "c6", "c3"])


def _choice(scene: Scene, label: str) -> Choice:
    choice = choice_of(scene.material, scene.capture(label))
    assert choice is not None
    return choice
