# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Feeding: notes, quotes and questions on their way from the material into the article."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.writing.writing import cited
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind, CaptureKind
from seminarapp.ui.desk import Desk
from seminarapp.ui.write.editor.composing import Composing
from seminarapp.ui.write.material.choices import Choice


class Feeding(QObject):
    """A quote becomes a quote block; a note, a paragraph that names it as its source; a question, a paragraph.

    Signals:
        fed_unseen: the store has a block that the screen doesn't show.
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    fed_unseen = Signal()
    told = Signal(str, str)

    def __init__(self, desk: Desk, composing: Composing, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._composing = composing

    def feed(self, seminar: UUID, choice: Choice, index: int | None = None) -> None:
        """Put it after the block of the caret, or at that index; the keyboard stays where it is."""
        capture = choice.capture
        if capture is None:
            content = Content(BlockKind.PARAGRAPH, choice.text)
        elif capture.kind is CaptureKind.NOTE and not capture.off_record:
            content = Content(BlockKind.PARAGRAPH, capture.text, sources=(capture.id,))
        elif capture.quotable:
            content = Content(BlockKind.QUOTE, capture=capture.id)
        else:
            self._let_it_be_refused(seminar, capture)
            return
        self._composing.insert(content, index, focus=False)

    def link(self, capture: CaptureView) -> None:
        """The text of the caret rests on that note or quote; where it did already, it does no more."""
        if capture.off_record:
            self.told.emit(self.tr("What is off the record is no source: let it in first"), "warn")
            return
        linked = self._composing.sourcing.toggle(capture.id)
        name = cited(capture)
        if linked is None:
            self.told.emit(self.tr("Put the caret in the paragraph that rests on it first"), "warn")
        elif linked:
            self.told.emit(self.tr("Source of the paragraph: {name}").format(name=name), "info")
        else:
            self.told.emit(self.tr("No longer a source of the paragraph: {name}").format(name=name), "info")

    def _let_it_be_refused(self, seminar: UUID, capture: CaptureView) -> None:
        """The use case knows the reason, and the desk says it; should it be allowed meanwhile, it is there."""
        insert = partial(self._desk.activities.writing.insert_quote, seminar, capture.id)
        self._desk.do(insert, self._on_allowed)

    def _on_allowed(self, _block: str) -> None:
        self.fed_unseen.emit()
