# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The write page on a library on the disk, with the sample series and the real documents."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from seminarapp.application.views.material import Material
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.values import BlockKind, Fidelity
from seminarapp.ui.desk import Desk
from seminarapp.ui.tasks import Tasks
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.header import PREVIEW
from seminarapp.ui.write.page import WritePage
from tests.ui.write.scene import AnsweringChooser, Scene, choose

KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SECOND = 1  # of the sample series: the one with everything


class StoredScene(Scene):
    """A scene whose store may be asked on its own thread alone."""

    store: ThreadPoolExecutor

    @property
    def material(self) -> Material:
        return self.store.submit(self.activities.writing.material, self.seminar).result()


@pytest.fixture
def library(tmp_path: Path, store: ThreadPoolExecutor) -> Iterator[House]:
    house = store.submit(open_house, str(tmp_path / "library.db")).result()
    yield house
    store.submit(house.close).result()


def sample(house: House, store: ThreadPoolExecutor) -> UUID:
    seminar = store.submit(house.activities.exchange.make_sample, "sv").result()[SECOND].seminar
    assert seminar is not None
    return seminar


@pytest.fixture
def scene(
    qtbot: QtBot, look: Look, loop: QEventLoop, store: ThreadPoolExecutor, library: House
) -> Iterator[StoredScene]:
    faults: list[BaseException] = []
    seminar = sample(library, store)
    desk = Desk(library.activities, Tasks(loop, store, lambda error, _name: faults.append(error)), "sv")
    chooser = AnsweringChooser()
    page = WritePage(desk, look, chooser)
    scene = StoredScene(qtbot, library.activities, desk, page, seminar, chooser)
    scene.store = store
    desk.refused.connect(lambda text, _template: scene.refusals.append(text))
    page.told.connect(lambda text, kind: scene.told.append((text, kind)))
    page.resize(1440, 848)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.show_seminar(seminar)
    scene.settle()
    yield scene
    page.hide()
    scene.settle()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not faults, faults


def place_of(scene: Scene, kind: BlockKind, after: int = 0) -> int:
    return next(n for n, one in enumerate(scene.pieces) if n >= after and one.content.kind is kind)


def test_an_evening_of_writing_is_in_the_library(scene: StoredScene) -> None:
    paragraph = place_of(scene, BlockKind.PARAGRAPH)
    scene.go_to(paragraph)
    scene.press(KEY.Key_Return)
    scene.type("Utanför regnade det.")
    scene.press(KEY.Key_Up, ALT)
    quote = place_of(scene, BlockKind.QUOTE)
    scene.go_to(quote)
    scene.press(KEY.Key_P)
    scene.press(KEY.Key_Down, ALT)
    scene.go_to(0)
    scene.type(" alls")
    scene.page.flush()
    scene.settle()
    assert scene.shown == scene.outline
    assert scene.outline[paragraph] == ("paragraph", "Utanför regnade det.")
    assert scene.outline[0] == ("headline", "Trehundra år är ingen plan alls")
    for _ in range(12):
        scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert scene.outline[0] == ("headline", "Trehundra år är ingen plan")
    assert scene.shown == scene.outline


def test_what_is_off_the_record_is_refused_in_swedish(scene: StoredScene) -> None:
    before = scene.outline
    secret = next(one for one in scene.material.captures if one.off_record)
    scene.page.column.table.choose(str(secret.id))
    scene.page.column.table.setFocus()
    scene.press(KEY.Key_Return)
    scene.settle()
    assert scene.outline == before
    assert "inte för publicering" in scene.refusals[0] or "ej för publicering" in scene.refusals[0].lower()


def test_the_preview_is_the_real_page(scene: StoredScene) -> None:
    scene.page.centre.header.choose_view(PREVIEW)
    scene.settle()
    shown = scene.page.centre.preview.toPlainText()
    assert "Trehundra år är ingen plan" in shown
    assert "– Vi byter drygt två kilometer om året." in shown
    assert "{" not in shown.splitlines()[0], "the page's own style sheet must not show"


@pytest.mark.parametrize(
    ("entry", "name", "begins"),
    [
        ("Article as a web page", "a.html", b"<!doctype html>"),
        ("Article as HTML to paste", "a.fragment.html", b"<article"),
        ("Article as PDF", "a.pdf", b"%PDF-"),
        ("Article for Word", "a.docx", b"PK"),
        ("Article as Markdown", "a.md", b"Samtal om vatten"),
        ("Article as plain text", "a.txt", b"Samtal om vatten"),
        ("Programme as PDF", "p.pdf", b"%PDF-"),
        ("Seminar file", "s.json", b"{"),
    ],
)
def test_every_export_is_written(
    scene: StoredScene, look: Look, tmp_path: Path, entry: str, name: str, begins: bytes
) -> None:
    target = tmp_path / name
    scene.chooser.answer = target
    choose(scene.page.exporting.menu(look, scene.page), entry)
    scene.settle()
    assert target.read_bytes().startswith(begins)
    assert scene.told[0] == (f"Wrote {target}", "info")
    if name.endswith(".docx"):
        assert zipfile.is_zipfile(target)


def test_the_window_closing_in_the_middle_of_a_word_loses_nothing(scene: StoredScene) -> None:
    scene.go_to(place_of(scene, BlockKind.CLOSING))
    scene.type(" Välkomna")
    scene.page.close()
    scene.settle()
    assert scene.outline[-1][1].endswith(" Välkomna")


def test_unsure_words_can_be_quoted_once_they_are_graded(scene: StoredScene) -> None:
    unsure = next(one for one in scene.material.captures if one.fidelity is Fidelity.UNSURE and one.seat)
    scene.page.column.grade_requested.emit(unsure.id, Fidelity.VERBATIM)
    scene.settle()
    scene.page.column.table.choose(str(unsure.id))
    scene.page.column.table.setFocus()
    scene.press(KEY.Key_Return)
    scene.settle()
    assert scene.refusals == []
    assert unsure.id in {one.content.capture for one in scene.pieces}


def test_a_copied_article_has_its_formats_and_what_was_typed_stays_text(scene: StoredScene) -> None:
    QGuiApplication.clipboard().setText("mine")
    scene.go_to(0)
    scene.type(" <script>alert(1)</script> å")
    scene.press(KEY.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    scene.settle()
    data = QGuiApplication.clipboard().mimeData()
    assert scene.outline[0][1].endswith("<script>alert(1)</script> å")
    assert "<script" not in data.html()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; å</h1>" in data.html()
    assert "<blockquote>" in data.html()
    assert "<script>alert(1)</script> å" in " ".join(data.text().split())
    assert "<h1>" not in data.text()


def test_the_articles_changes_are_taken_back_after_the_program_was_closed(
    qtbot: QtBot, look: Look, loop: QEventLoop, store: ThreadPoolExecutor, tmp_path: Path
) -> None:
    where = str(tmp_path / "again.db")
    faults: list[BaseException] = []

    def opened(house: House, seminar: UUID) -> StoredScene:
        desk = Desk(house.activities, Tasks(loop, store, lambda error, _name: faults.append(error)), "sv")
        page = WritePage(desk, look, AnsweringChooser())
        scene = StoredScene(qtbot, house.activities, desk, page, seminar, AnsweringChooser())
        scene.store = store
        page.resize(1440, 848)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.show_seminar(seminar)
        scene.settle()
        return scene

    def closed(scene: StoredScene, house: House) -> None:
        scene.page.close()
        scene.settle()
        scene.page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        store.submit(house.close).result()

    house = store.submit(open_house, where).result()
    seminar = sample(house, store)
    scene = opened(house, seminar)
    begun = scene.outline
    paragraph = place_of(scene, BlockKind.PARAGRAPH)
    scene.go_to(paragraph, 10)
    scene.press(KEY.Key_Return)
    scene.type("Utanför regnade det. ")
    scene.press(KEY.Key_Down, ALT)
    closed(scene, house)
    house = store.submit(open_house, where).result()
    scene = opened(house, seminar)
    assert scene.outline != begun
    scene.go_to(0)
    for _ in range(3):
        scene.press(KEY.Key_Z, CTRL)
    scene.settle()
    assert scene.outline == begun
    assert scene.shown == begun
    scene.press(KEY.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    scene.settle()
    assert len(scene.outline) == len(begun) + 1, "split again"
    closed(scene, house)
    assert not faults
