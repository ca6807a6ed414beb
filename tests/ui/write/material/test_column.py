# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The material on the screen: rows, badges, chips, and what is told when one is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.values import ApprovalState, CaptureKind, Fidelity
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.stream.row import RowKind, StreamRow
from seminarapp.ui.write.material.choices import Choice, Kind
from seminarapp.ui.write.material.column import MaterialColumn
from seminarapp.ui.write.material.grading import GradingMenu
from tests.ui.write.material.test_choices import ASKED, MATERIAL, NOTE, QUOTE


@pytest.fixture
def column(qtbot: QtBot, look: Look) -> Iterator[MaterialColumn]:
    column = MaterialColumn(look)
    qtbot.addWidget(column)
    column.resize(384, 700)
    column.show()
    qtbot.waitExposed(column)
    column.activateWindow()
    column.show_material(MATERIAL)
    yield column
    column.close()


def rows(column: MaterialColumn) -> list[StreamRow]:
    model = column.table.rows
    return [model[place] for place in range(len(model))]


def with_quote(quote: CaptureView) -> Material:
    return replace(MATERIAL, captures=(quote,), audience_questions=())


def test_rows_show_time_speaker_tags_and_state(column: MaterialColumn) -> None:
    note, asked, quote = rows(column)
    assert (quote.time, quote.speaker, quote.number, quote.tags) == ("1:36", "Marit Hedvall", 1, ("miljö",))
    assert (quote.kind, quote.starred, quote.badge) == (RowKind.QUOTE, True, "Not sent")
    assert (asked.kind, asked.speaker, asked.badge) == (RowKind.NOTE, "Kim", "From the audience")
    assert (note.off_record, note.badge) == (True, "")


@pytest.mark.parametrize(
    ("changes", "badge", "kind"),
    [
        ({"approval": ApprovalState.APPROVED}, "Approved", BadgeKind.OK),
        ({"approval": ApprovalState.DECLINED}, "Declined", BadgeKind.OVER),
        ({"off_record": True}, "Off the record", BadgeKind.OVER),
        ({"fidelity": Fidelity.PARAPHRASE}, "Paraphrase", BadgeKind.WARN),
        ({"fidelity": Fidelity.UNSURE}, "Unsure", BadgeKind.WARN),
    ],
)
def test_a_quotes_badge_is_what_decides_whether_it_is_published(
    column: MaterialColumn, changes: dict[str, object], badge: str, kind: BadgeKind
) -> None:
    column.show_material(with_quote(replace(QUOTE, **changes)))  # type: ignore[arg-type]  # the test's own fields
    (row,) = rows(column)
    assert (row.badge, row.badge_kind) == (badge, kind)


def test_only_what_may_stand_as_speech_has_quotation_marks(column: MaterialColumn) -> None:
    column.show_material(with_quote(replace(QUOTE, fidelity=Fidelity.PARAPHRASE)))
    assert not rows(column)[0].direct
    column.show_material(with_quote(QUOTE))
    assert rows(column)[0].direct


def test_enter_tells_which_row(column: MaterialColumn) -> None:
    told: list[Choice] = []
    column.choice_activated.connect(told.append)
    column.table.choose(str(QUOTE.id))
    column.table.setFocus()
    QTest.keyClick(column.table, Qt.Key.Key_Return)
    assert [choice.capture for choice in told] == [QUOTE]


def test_a_click_on_the_star_asks_for_it(column: MaterialColumn) -> None:
    told: list[tuple[object, bool]] = []
    column.star_requested.connect(lambda capture, starred: told.append((capture, starred)))
    QApplication.processEvents()
    index = column.table.rows.index(2, 0)
    star = column.table.delegate.star_of(column.table.visualRect(index)).center()
    QTest.mouseClick(column.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(star))
    assert told == [(QUOTE.id, False)]


def test_a_question_has_no_star_to_ask_for(column: MaterialColumn) -> None:
    told: list[object] = []
    column.star_requested.connect(lambda *all_of_it: told.append(all_of_it))
    column.table.star_requested.emit(str(ASKED.id))
    assert told == []


def test_new_material_keeps_the_filter_and_the_chosen_row(column: MaterialColumn) -> None:
    column.chips[Kind.QUOTES].click()
    column.table.choose(str(QUOTE.id))
    column.show_material(MATERIAL)
    assert [row.id for row in rows(column)] == [str(QUOTE.id)]
    assert column.table.chosen is not None
    assert column.chips[Kind.QUOTES].isChecked()
    assert not column.chips[Kind.ALL].isChecked()


def test_looking_for_quotes_shows_them_and_takes_the_keyboard(column: MaterialColumn) -> None:
    column.look_for_quotes()
    assert [row.id for row in rows(column)] == [str(QUOTE.id)]
    assert column.table.hasFocus()
    assert column.table.chosen == rows(column)[0]


def test_the_footer_counts_only_quotes_that_can_be_used(column: MaterialColumn) -> None:
    column.show_used({QUOTE.id, uuid4()})
    assert column.footer.text().startswith("1 of 1 quotes used")
    column.show_material(replace(MATERIAL, captures=(NOTE,)))
    column.show_used(set())
    assert column.footer.text().startswith("0 of 0 quotes used")


def test_two_captures_at_the_same_second_are_two_rows(column: MaterialColumn) -> None:
    twin = replace(QUOTE, id=uuid4(), kind=CaptureKind.NOTE)
    column.show_material(replace(MATERIAL, captures=(QUOTE, twin), audience_questions=()))
    assert len(rows(column)) == 2


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[GradingMenu]:
    """The menus that were asked for, in order; the offscreen platform can't show one."""
    menus: list[GradingMenu] = []
    monkeypatch.setattr(GradingMenu, "open_at", lambda menu, _place: menus.append(menu))
    return menus


def test_menu_of_a_row_grades_its_words(
    column: MaterialColumn, opened: list[GradingMenu], qtbot: QtBot
) -> None:
    (_note, _asked, quote) = rows(column)
    column.table.choose(quote.id)
    column.table.customContextMenuRequested.emit(QPoint(10, 10))
    (menu,) = opened
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Verbatim"]
    with qtbot.waitSignal(column.grade_requested) as asked:
        next(action for action in menu.actions() if action.text() == "Unsure").trigger()
    assert asked.args == [QUOTE.id, Fidelity.UNSURE]


def test_a_question_from_the_audience_has_no_grade(column: MaterialColumn, opened: list[GradingMenu]) -> None:
    (_note, asked, _quote) = rows(column)
    column.table.choose(asked.id)
    column.table.customContextMenuRequested.emit(QPoint(10, 10))
    assert opened == []
