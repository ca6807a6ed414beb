# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The model passes wishes on and moves nothing itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.model import EntryModel

ENTRIES = [Entry(name, name.upper()) for name in "abcd"]
MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def model() -> EntryModel:
    model = EntryModel(movable=True, editable=True)
    model.show(ENTRIES)
    return model


def drop(model: EntryModel, moved: str, row: int, parent: QModelIndex | None = None) -> bool:
    place = model.place_of(moved)
    assert place is not None
    carried = model.mimeData([model.index(place)])
    return model.dropMimeData(carried, MOVE, row, 0, parent or QModelIndex())


def test_model_keeps_qts_own_rules(model: EntryModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt doesn't type it


@pytest.mark.parametrize(
    ("moved", "row", "told"),
    [("d", 0, ("d", "a")), ("a", 2, ("a", "c")), ("a", 4, ("a", "")), ("b", -1, ("b", ""))],
)
def test_dropping_between_lines_tells_which_goes_before_which(
    model: EntryModel, qtbot: QtBot, moved: str, row: int, told: tuple[str, str]
) -> None:
    with qtbot.waitSignal(model.dropped) as heard:
        took = drop(model, moved, row)
    assert tuple(heard.args) == told
    assert not took  # else Qt would take the line away
    assert model.entries == tuple(ENTRIES)


def test_dropping_on_a_line_goes_before_it(model: EntryModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dropped) as heard:
        drop(model, "d", -1, model.index(1))
    assert heard.args == ["d", "b"]


@pytest.mark.parametrize("row", [1, 2])
def test_dropping_where_it_stands_is_nothing(model: EntryModel, qtbot: QtBot, row: int) -> None:
    with qtbot.assertNotEmitted(model.dropped):
        drop(model, "b", row)


def test_new_title_is_passed_on_and_not_shown_yet(model: EntryModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.retitled) as heard:
        assert model.setData(model.index(1), "  Who pays? ")
    assert heard.args == ["b", "Who pays?"]
    assert model[1].title == "B"


@pytest.mark.parametrize("title", ["", "   ", "B"])
def test_blank_or_same_title_is_nothing(model: EntryModel, qtbot: QtBot, title: str) -> None:
    with qtbot.assertNotEmitted(model.retitled):
        assert not model.setData(model.index(1), title)


def test_changed_entries_are_told_one_by_one(model: EntryModel, qtbot: QtBot) -> None:
    changed = [replace(entry, trailing="now") if entry.id == "c" else entry for entry in ENTRIES]
    with qtbot.waitSignal(model.dataChanged) as heard, qtbot.assertNotEmitted(model.modelReset):
        model.show(changed)
    assert heard.args[0].row() == 2


def test_another_order_is_told_as_a_whole(model: EntryModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show(ENTRIES[::-1])
    assert model.place_of("d") == 0


def test_ids_beyond_the_end_are_nobody(model: EntryModel) -> None:
    assert [model.id_at(place) for place in (-1, 0, 4)] == ["", "a", ""]
    assert model.place_of("z") is None


def test_fixed_list_can_be_neither_moved_nor_edited() -> None:
    model = EntryModel(movable=False, editable=False)
    model.show(ENTRIES)
    flags = model.flags(model.index(0))
    assert not flags & (Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable)
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_line_is_read_aloud(model: EntryModel) -> None:
    model.show([Entry("1", "Who pays?", trailing="20 min")])
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Who pays?, 20 min"
    assert model.data(model.index(0)) == "Who pays?"
