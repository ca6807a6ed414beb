# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article on paper: headline and standfirst over a narrow column of facts and a wide one of text.

On pages where the column of facts has nothing left to say, the text is wider and stands in the middle.
"""

from __future__ import annotations

from seminarapp.documents import blocks
from seminarapp.documents.blocks import Block, Page
from seminarapp.documents.pdf.atoms import Atom
from seminarapp.documents.pdf.galley import Galley, Placed, Sheet
from seminarapp.documents.pdf.layout import prose
from seminarapp.documents.pdf.layout.column import set_block
from seminarapp.documents.pdf.layout.facts import WIDTH as WIDTH_OF_FACTS
from seminarapp.documents.pdf.layout.facts import Fact, fact, when_and_where
from seminarapp.documents.pdf.layout.furniture import BOTTOM
from seminarapp.documents.pdf.layout.looks import A4, MM, stroke
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.layout.sheets import Extent, Frame
from seminarapp.documents.pdf.setting import Setting, with_next

LEFT, WIDTH = 21 * MM, 168 * MM
BODY = Frame(76 * MM, 113 * MM)
ALONE = Frame(39 * MM, 132 * MM)
_FIRST = 15.6 * MM  # how far below the edge the text of the first page begins
_LATER = 28 * MM

_SIZES = ((90, 31.0, 34.0), (180, 24.0, 28.0), (400, 18.0, 22.0), (0, 11.0, 14.0))
_SQUEEZE = 0.78  # of the room between blocks, to save a last page that is almost empty
_SPARSE = 0.66  # of the page's height, from below: where the text of an almost empty page ends
_SQUEEZED = 8  # pages; a longer article isn't made up twice
_LOWERED = 2.6  # points: so that the first lines of facts and text share a baseline


class ArticleLayout:
    """Sorts an article's blocks into head, facts and text, and makes up the pages."""

    def __init__(self, setter: Setter, page: Page, extent: Extent) -> None:
        self._setter = setter
        self._page = page
        self._height = extent.height
        self._shift = (extent.width - A4[0]) / 2  # the columns stand on other paper as they do on A4
        self._head: list[Setting] = []
        self._facts: list[Setting] = []
        self._body: list[Setting] = []
        self._when_is_due = bool(page.when.lines)

    def sheets(self) -> tuple[list[Sheet], list[Frame]]:
        """The pages, and where the text of each stands."""
        rest = self._set_head(list(self._page.blocks))
        if not any(isinstance(block, blocks.RecordingLink) for block in rest):  # else it stands before that
            self._set_when()
        for number, block in enumerate(rest):
            self._set(block, rest[number + 1] if number + 1 < len(rest) else None)
        sheets, frames = self._make_up()
        if 1 < len(sheets) <= _SQUEEZED and sheets[-1].lowest(self._height) > self._height * _SPARSE:
            closer = self._make_up(_SQUEEZE)
            return closer if len(closer[0]) < len(sheets) else (sheets, frames)
        return sheets, frames

    def _set_head(self, waiting: list[Block]) -> list[Block]:
        """Set publisher, kicker, headline and standfirst; returns the blocks after them."""
        setter, looks = self._setter, self._setter.looks
        self._head.append(setter.line(self._page.publisher, looks.publisher, 12.0))
        self._head.append(setter.line(self._page.kicker, looks.kicker, 12.0, 40.0).kept(with_next=True))
        if waiting and isinstance(first := waiting[0], blocks.Heading):
            self._head.append(prose.headline(setter, first.text, _SIZES, before=6.0))
            del waiting[0]
        if waiting and isinstance(waiting[0], blocks.Standfirst):
            self._head.append(prose.standfirst(setter, waiting[0].text))
            del waiting[0]
        return waiting

    def _set(self, block: Block, following: Block | None) -> None:
        setter = self._setter
        before_recording = isinstance(block, blocks.Heading) and isinstance(following, blocks.RecordingLink)
        if before_recording or isinstance(block, blocks.RecordingLink):
            self._set_when()
        if isinstance(block, Fact):
            self._facts += fact(setter, block)
        elif isinstance(block, blocks.Heading) and isinstance(following, Fact):
            self._facts.append(prose.small_heading(setter, block))
        else:
            if isinstance(block, blocks.Closing) and self._body:
                self._body[-1] = with_next(self._body[-1])
            self._body += set_block(setter, block, BODY.width)

    def _set_when(self) -> None:
        if self._when_is_due:
            self._facts += when_and_where(self._setter, self._page.when.lines)
            self._when_is_due = False

    def _make_up(self, squeeze: float = 1.0) -> tuple[list[Sheet], list[Frame]]:
        head, facts, body = (Galley(column, squeeze) for column in (self._head, self._facts, self._body))
        sheets: list[Sheet] = []
        frames: list[Frame] = []
        while head or facts or body or not sheets:
            sheet = Sheet()
            top = self._height - (_LATER if sheets else _FIRST)
            if head:
                sheet.placed += head.take(LEFT + self._shift, top, WIDTH, BOTTOM, fresh=True)
                top = sheet.lowest(top)
                if not head:
                    top = self._rule(sheet, top)
            frame = self._shifted(BODY if facts else ALONE)
            if not head:
                fresh = not sheet.placed
                left = LEFT + self._shift
                sheet.placed += facts.take(left, top - _LOWERED, WIDTH_OF_FACTS, BOTTOM, fresh=fresh)
                sheet.placed += body.take(frame.x, top, frame.width, BOTTOM, fresh=fresh)
            sheets.append(sheet)
            frames.append(frame)
        return sheets, frames

    def _shifted(self, frame: Frame) -> Frame:
        return Frame(frame.x + self._shift, frame.width)

    def _rule(self, sheet: Sheet, top: float) -> float:
        """A hairline under the head; returns where the columns begin."""
        hairline = (stroke(self._setter.looks.brand.hairline, 0.7), WIDTH)
        sheet.placed.append(Placed(Atom(0.0, rule=hairline), LEFT + self._shift, top - 16))
        return top - 28
