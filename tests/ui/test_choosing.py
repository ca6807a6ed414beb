# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Names of files: those the user chooses, and those that are proposed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from seminarapp.application.words.naming import file_name_of
from seminarapp.ui.choosing import DialogChooser


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def dialog(window: QWidget) -> QFileDialog:
    found = window.findChild(QFileDialog)
    assert found is not None
    return found


def name_field(window: QWidget) -> QLineEdit:
    found = dialog(window).findChild(QLineEdit, "fileNameEdit")
    assert found is not None
    return found


def test_chosen_file_is_given(window: QWidget, tmp_path: Path) -> None:
    file = tmp_path / "panel.json"
    file.write_text("{}")
    chosen: list[Path] = []
    DialogChooser(tmp_path).to_read(window, "Import", "Seminar files (*.json)", chosen.append)
    name_field(window).setText(str(file))
    dialog(window).accept()
    assert chosen == [file]


def test_leaving_the_dialog_gives_nothing(window: QWidget, tmp_path: Path) -> None:
    chosen: list[Path] = []
    DialogChooser(tmp_path).to_read(window, "Import", "Seminar files (*.json)", chosen.append)
    dialog(window).reject()
    assert chosen == []


@pytest.mark.parametrize(
    ("typed", "given"), [("", "röret.pdf"), ("rör", "rör.pdf"), ("rör.docx", "rör.docx")]
)
def test_name_to_write_keeps_its_suffix(window: QWidget, tmp_path: Path, typed: str, given: str) -> None:
    chosen: list[Path] = []
    DialogChooser(tmp_path).to_write(window, "Export", "PDF (*.pdf)", "röret.pdf", chosen.append)
    assert name_field(window).text() == "röret.pdf"
    if typed:
        name_field(window).setText(typed)
    dialog(window).accept()
    assert chosen == [tmp_path / given]


def test_next_dialog_opens_where_the_last_one_ended(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    chooser = DialogChooser(tmp_path)
    chooser.to_write(window, "Export", "PDF (*.pdf)", "a.pdf", lambda _path: None)
    name_field(window).setText(str(other / "a.pdf"))
    dialog(window).accept()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)
    chooser.to_write(window, "Export", "PDF (*.pdf)", "b.pdf", lambda _path: None)
    assert Path(dialog(window).directory().absolutePath()) == other
    dialog(window).reject()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Röret som ingen ser", "röret-som-ingen-ser"),
        ("Vem betalar? Del 2/3: R&D", "vem-betalar-del-2-3-r-d"),
        ("../../etc/passwd", "etc-passwd"),
        ("   ", "seminar"),
        ("…", "seminar"),
        ("CON", "con-seminar"),
        ("Lpt1", "lpt1-seminar"),
        ("Console", "console"),
    ],
)
def test_title_becomes_a_name(title: str, name: str) -> None:
    assert file_name_of(title) == name


@given(st.text())
def test_every_title_becomes_a_name_that_every_system_takes(title: str) -> None:
    name = file_name_of(title)
    assert 0 < len(name) <= 60
    assert not set(name) & set('\\/:*?"<>|. ')
    assert name == name.strip("-")


def test_a_folder_is_given(window: QWidget, tmp_path: Path) -> None:
    folder = tmp_path / "ut"
    folder.mkdir()
    chosen: list[Path] = []
    DialogChooser(tmp_path).to_folder(window, "All sheets", chosen.append)
    assert dialog(window).fileMode() is QFileDialog.FileMode.Directory
    name_field(window).setText(str(folder))
    dialog(window).accept()
    assert chosen == [folder]


def test_another_format_gives_the_name_its_suffix(window: QWidget, tmp_path: Path) -> None:
    chosen: list[Path] = []
    filters = "Excel workbook (*.xlsx);;Table (CSV) (*.csv);;All files (*)"
    DialogChooser(tmp_path).to_write(window, "Export", filters, "listan.xlsx", chosen.append)
    dialog(window).filterSelected.emit("Table (CSV) (*.csv)")
    assert name_field(window).text() == "listan.csv"
    dialog(window).filterSelected.emit("All files (*)")
    assert name_field(window).text() == "listan.csv"
    name_field(window).setText("annan")
    dialog(window).accept()
    assert [path.name for path in chosen] == ["annan.csv"]
