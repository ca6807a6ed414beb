# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Copying the article: what is on the clipboard, and when it stays as it was."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from seminarapp.application.ports.documents import Document
from seminarapp.application.publishing.publishing import Publishing
from seminarapp.domain.errors import DocumentError
from seminarapp.ui.theme.look import Look
from tests.ui.write.scene import Scene, choose

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SAID = "Copied the article: paste it, formatted or as plain text"


@pytest.fixture(autouse=True)
def _clipboard() -> None:
    QGuiApplication.clipboard().setText("mine")


def test_one_key_copies_the_article_formatted_and_plain(scene: Scene) -> None:
    scene.go_to(0)
    scene.press(Qt.Key.Key_C, KEYS)
    scene.settle()
    data = QGuiApplication.clipboard().mimeData()
    assert data.html().startswith("article .fragment.html")
    assert data.text().startswith("article .txt")
    assert scene.told[0] == (SAID, "info")


def test_the_menu_copies_too(scene: Scene, look: Look) -> None:
    choose(scene.page.exporting.menu(look, scene.page), "Copy the article")
    scene.settle()
    assert QGuiApplication.clipboard().mimeData().hasHtml()


def test_what_either_writer_warns_of_is_told(scene: Scene) -> None:
    scene.page.exporting.copy_article()
    scene.settle()
    assert scene.told[1:] == [("made as .fragment.html", "warn"), ("made as .txt", "warn")]


def test_what_was_typed_last_is_kept_before_the_copy_is_made(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    make = Publishing.make

    def watched(
        self: Publishing, seminar: UUID, kind: str, suffix: str, language: str | None = None
    ) -> Document:
        seen.append(scene.outline[0][1])
        return make(self, seminar, kind, suffix, language)

    monkeypatch.setattr(Publishing, "make", watched)
    scene.go_to(0)
    scene.type("!")
    scene.press(Qt.Key.Key_C, KEYS)
    scene.settle()
    assert seen[-1] == "Röret som ingen ser!"


def test_a_refusal_leaves_the_clipboard_as_it_was(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise DocumentError("No")

    monkeypatch.setattr(Publishing, "make", refuse)
    scene.page.exporting.copy_article()
    scene.settle()
    assert QGuiApplication.clipboard().text() == "mine"
    assert (SAID, "info") not in scene.told
