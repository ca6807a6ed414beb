# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Rows are appended, updated and removed one by one, and found again by their ids."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from seminarapp.ui.widgets.stream.model import CAPTURE_MIME, StreamModel
from seminarapp.ui.widgets.stream.row import RowKind, StreamRow


def rows(count: int) -> list[StreamRow]:
    return [StreamRow(str(number), f"note {number}") for number in range(count)]


def ids(model: StreamModel) -> list[str]:
    return [model[place].id for place in range(len(model))]


def test_model_keeps_qts_own_rules(qtmodeltester: ModelTester) -> None:
    model = StreamModel(rows(3))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt doesn't type it
    model.append(StreamRow("new", "x"))
    model.remove("1")


def test_appending_tells_of_one_row_at_the_end(qtbot: QtBot) -> None:
    model = StreamModel(rows(3))
    with qtbot.waitSignal(model.rowsInserted) as told:
        model.append(StreamRow("new", "x"))
    assert told.args[1:] == [3, 3]
    assert model.place_of("new") == 3


def test_row_in_the_middle_moves_those_after_it() -> None:
    model = StreamModel(rows(3))
    model.insert(1, StreamRow("late", "said before"))
    assert ids(model) == ["0", "late", "1", "2"]
    assert model.place_of("2") == 3


def test_update_tells_of_one_row(qtbot: QtBot) -> None:
    model = StreamModel(rows(3))
    with qtbot.waitSignal(model.dataChanged) as told:
        model.update(replace(model[1], starred=True))
    assert told.args[0].row() == told.args[1].row() == 1
    assert model[1].starred


def test_same_id_twice_is_an_error() -> None:
    model = StreamModel(rows(2))
    with pytest.raises(ValueError, match="0"):
        model.append(StreamRow("0", "again"))


def test_unknown_id_is_an_error() -> None:
    model = StreamModel(rows(2))
    with pytest.raises(KeyError):
        model.remove("9")
    with pytest.raises(KeyError):
        model.update(StreamRow("9", "x"))
    assert model.place_of("9") is None


def test_replacing_forgets_the_rows_before(qtbot: QtBot) -> None:
    model = StreamModel(rows(3))
    with qtbot.waitSignal(model.modelReset):
        model.replace([StreamRow("other", "x")])
    assert ids(model) == ["other"]
    assert model.place_of("0") is None


def test_rows_by_their_ids_are_made_once_and_only_when_they_are_looked_at() -> None:
    made: list[str] = []

    def make(row: str) -> StreamRow:
        made.append(row)
        return StreamRow(row, f"note {row}")

    model = StreamModel()
    model.replace_by(["a", "b", "c"], make)
    model.insert(0, StreamRow("new", "x"))
    model.update(StreamRow("b", "other words"))
    model.remove("a")
    assert made == []
    assert [model[place].text for place in (0, 1, 2, 2)] == ["x", "other words", "note c", "note c"]
    assert made == ["c"]


def test_row_is_read_aloud_drawn_and_dragged_from_the_same_record() -> None:
    model = StreamModel([StreamRow("1", "said", time="1:02")])
    index = model.index(0, 0)
    assert model.data(index, Qt.ItemDataRole.UserRole) == model[0]
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "1:02, Note: said"
    assert model.data(index) == "said"
    assert model.data(QModelIndex()) is None
    carried = model.mimeData([index])
    assert bytes(carried.data(CAPTURE_MIME).data()) == b"1"
    assert carried.text() == "said"


def test_divider_can_be_neither_chosen_nor_dragged() -> None:
    model = StreamModel([StreamRow("s", "Who pays?", RowKind.DIVIDER)])
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags


class Places(RuleBasedStateMachine):
    """Whatever is done to the rows, every id leads to its row."""

    def __init__(self) -> None:
        super().__init__()
        self.model = StreamModel()
        self.plain: list[str] = []
        self.made = 0

    @rule(where=st.floats(min_value=0, max_value=1))
    def insert(self, where: float) -> None:
        place = round(where * len(self.plain))
        self.made += 1
        self.model.insert(place, StreamRow(str(self.made), "x"))
        self.plain.insert(place, str(self.made))

    @precondition(lambda self: self.plain)
    @rule(where=st.floats(min_value=0, max_value=0.99))
    def remove(self, where: float) -> None:
        self.model.remove(self.plain.pop(int(where * len(self.plain))))

    @invariant()
    def every_id_leads_to_its_row(self) -> None:
        assert ids(self.model) == self.plain
        assert [self.model.place_of(row) for row in self.plain] == list(range(len(self.plain)))


test_places_follow_the_rows = Places.TestCase
