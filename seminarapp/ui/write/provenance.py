# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""From any block of the article to its notes, their time, and the recording at that time."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.recording.listening import stretch_of
from seminarapp.application.reviewing.provenance import SOURCED, Source, SourceBook, lacks_source
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.words.beginnings import beginning_of
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.centre import Centre
from seminarapp.ui.write.editor.block import Block
from seminarapp.ui.write.editor.composing import Composing
from seminarapp.ui.write.editor.source_marks import SourceMarks
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.side.sources import SourcesSheet

SOURCES = "sources"
_SHOWN = 90  # characters of a note in the line and the tool tip


class Provenance(QObject):
    """Keeps the marks, the line under the article and the sheet in step with the caret.

    Attributes:
        marks: in the article's margin.

    Signals:
        sheet_requested(): show the sheet.
        capture_requested(UUID): go to that note in the material.
        listen_requested(Stretch): hear that stretch of the session.
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    sheet_requested = Signal()
    capture_requested = Signal(object)
    listen_requested = Signal(object)
    told = Signal(str, str)

    def __init__(
        self, look: Look, manuscript: Manuscript, centre: Centre, composing: Composing, sheet: SourcesSheet
    ) -> None:
        super().__init__(sheet)
        self._manuscript = manuscript
        self._centre = centre
        self._article = centre.article
        self._composing = composing
        self._sheet = sheet
        self._book: SourceBook | None = None
        self._described: dict[Piece, Content] = {}  # as they were when it was last said what they rest on
        self.marks = SourceMarks(look, centre.article.paper, self.said_of)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        self.marks.clicked.connect(self._on_mark)
        manuscript.changed.connect(self._on_changed)
        self._article.current_changed.connect(self._soon.start)
        centre.source_line.opened.connect(self.sheet_requested)
        sheet.note_requested.connect(self.capture_requested)
        sheet.listen_requested.connect(self._hear)
        sheet.unlink_requested.connect(self._on_unlink)
        sheet.next_requested.connect(self.go_to_next_lacking)
        sheet.left.connect(self._article.focus_current)

    def show_material(self, material: Material) -> None:
        """Where notes, speakers and times come from."""
        self._book = SourceBook(material)
        self._described.clear()
        self._show()

    def hear_current(self) -> None:
        """Hear the recording from the first note that the block of the caret rests on."""
        piece = self._article.current
        for source in self._sources(piece.content) if piece is not None else ():
            if source.capture is not None:
                self._hear(source.capture)
                return
        self.told.emit(self.tr("The block of the caret rests on no note that could be heard"), "warn")

    def _hear(self, capture: CaptureView) -> None:
        self.listen_requested.emit(stretch_of(capture))

    def go_to_next_lacking(self) -> None:
        """Go to the next paragraph after the caret that rests on nothing, round the end; the keyboard stays."""
        pieces = list(self._manuscript.pieces)
        current = self._article.current
        here = pieces.index(current) + 1 if current in pieces and current is not None else 0
        for piece in pieces[here:] + pieces[:here]:
            if lacks_source(piece.content):
                self._article.stand_at(piece)
                return

    # -- what is said -------------------------------------------------------------------------------------------------

    def said_of(self, piece: Piece) -> str:
        """What a piece rests on, a line a note; "" where nothing is to be said."""
        sources = self._sources(piece.content)
        if lacks_source(piece.content):
            return self.tr("No source yet")
        return "\n".join(self._said(source) for source in sources)

    def _said(self, source: Source) -> str:
        if source.capture is None:
            return self.tr("A note that has been discarded")
        short = beginning_of(source.capture.published_text, _SHOWN)
        who = f"{source.speaker}: " if source.speaker else ""
        return f"{as_clock(source.capture.at)}  {who}{short}"

    def _sources(self, content: Content) -> tuple[Source, ...]:
        return self._book.of(content) if self._book is not None else ()

    def _standing(self, content: Content | None) -> str:
        """How the block of the caret stands, for the head of the sheet."""
        if content is None:
            return self.tr("Put the caret in a block to see which notes it rests on.")
        if content.kind is BlockKind.QUOTE:
            return self.tr("The quote is painted from this note.")
        if content.kind not in SOURCED:
            return self.tr("Such a block rests on no note of its own.")
        count = len(content.sources)
        if not count:
            return self.tr("No source yet. Choose a note or quote in the material and press L.")
        one = self.tr("The block rests on 1 note.")
        return one if count == 1 else self.tr("The block rests on {n} notes.").format(n=count)

    # -- following ----------------------------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        self.marks.update()
        self._soon.start()

    def _show(self) -> None:
        """Everything anew, once after many steps; the notes are looked up only of what has changed."""
        pieces = self._manuscript.pieces
        piece = self._article.current
        there = piece if piece in pieces else None
        content = there.content if there is not None else None
        self.marks.show_current(there)
        sources = self._sources(content) if content is not None else ()
        quote = content is not None and content.kind is BlockKind.QUOTE
        self._sheet.show_sources(sources, told=self._standing(content), quote=quote)
        self._sheet.show_lacking(sum(lacks_source(one.content) for one in pieces))
        lacking = content is not None and lacks_source(content)
        line = self.tr("No source yet: choose a note in the material and press L")
        said = line if lacking else " · ".join(self._said(source) for source in sources)
        self._centre.source_line.show_told(said, lacking=lacking)
        before, self._described = self._described, {one: one.content for one in pieces}
        for one in pieces:
            if before.get(one) != one.content:
                self._describe(one)

    def _describe(self, piece: Piece) -> None:
        """Assistive technology reads it with the block."""
        if piece.content.kind in SOURCED:
            target = self._article.block(piece).focus_target
            said = self.said_of(piece)
            described = self.tr("Rests on: {them}").format(them=said) if piece.content.sources else said
            if target.accessibleDescription() != described:
                target.setAccessibleDescription(described)

    # -- what the user does -------------------------------------------------------------------------------------------

    def _on_mark(self, block: Block) -> None:
        self._article.focus_piece(block.piece)
        self._show()
        self.sheet_requested.emit()

    def _on_unlink(self, capture: UUID) -> None:
        self._composing.sourcing.toggle(capture)
