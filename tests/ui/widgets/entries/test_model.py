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


@pytest.fixture
def model() -> EntryModel:
    model = EntryModel(editable=True)
    model.show(ENTRIES)
    return model


def test_model_keeps_qts_own_rules(model: EntryModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt doesn't type it


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


def test_fixed_list_can_not_be_edited() -> None:
    model = EntryModel(editable=False)
    model.show(ENTRIES)
    flags = model.flags(model.index(0))
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_line_is_read_aloud(model: EntryModel) -> None:
    model.show([Entry("1", "Who pays?", trailing="20 min")])
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Who pays?, 20 min"
    assert model.data(model.index(0)) == "Who pays?"
