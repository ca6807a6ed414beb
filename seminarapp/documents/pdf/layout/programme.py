# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The programme on paper: one wide column with times, titles and the people of the panel."""

from __future__ import annotations

from seminarapp.documents import blocks
from seminarapp.documents.blocks import Block, Page
from seminarapp.documents.pdf.galley import Galley, Sheet
from seminarapp.documents.pdf.layout import facts, prose
from seminarapp.documents.pdf.layout.column import set_block
from seminarapp.documents.pdf.layout.furniture import BOTTOM
from seminarapp.documents.pdf.layout.logo import ROOM
from seminarapp.documents.pdf.layout.looks import MM
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.layout.sheets import Extent, Frame
from seminarapp.documents.pdf.setting import Setting, with_next

_FIRST = 17 * MM  # how far below the edge the text of the first page begins
_LATER = 28 * MM
_SIZES = ((60, 25.0, 29.0), (160, 20.0, 24.0), (0, 12.0, 15.0))


class ProgrammeLayout:
    """Sets a programme's blocks one under another, as wide as the page."""

    def __init__(self, setter: Setter, page: Page, extent: Extent) -> None:
        self._setter = setter
        self._page = page
        self._extent = extent
        self._frame = extent.wide

    def sheets(self) -> tuple[list[Sheet], list[Frame]]:
        """The pages, and where the text of each stands."""
        setter = self._setter
        settings: list[Setting] = [setter.line(self._page.kicker, setter.looks.kicker, 12.0)]
        for number, block in enumerate(self._page.blocks):
            kept = self._is_kept(number)
            settings += [with_next(one) if kept else one for one in self._set(block)]
        if self._page.kind == "article" and self._page.when.lines:  # on small paper it has no column for them
            settings += facts.when_and_where(setter, self._page.when.lines)
        galley = Galley(settings)
        sheets: list[Sheet] = []
        while galley or not sheets:
            first = _FIRST + (ROOM if self._page.brand.logo else 0.0)
            top = self._extent.height - (_LATER if sheets else first)
            sheets.append(Sheet(galley.take(self._frame.x, top, self._frame.width, BOTTOM, fresh=True)))
        return sheets, [self._frame] * len(sheets)

    def _is_kept(self, number: int) -> bool:
        """Whether the block stays with the next: what is asked about stays with where it is answered."""
        rest = self._page.blocks[number:]
        if isinstance(rest[0], blocks.Answers):
            return False
        asked = next((one for one in rest if isinstance(one, blocks.Answers | blocks.Heading)), None)
        return isinstance(asked, blocks.Answers) and not isinstance(rest[0], blocks.Standfirst)

    def _set(self, block: Block) -> list[Setting]:
        match block:
            case blocks.Heading(1, text):
                return [prose.headline(self._setter, text, _SIZES, before=5.0)]
            case blocks.Standfirst(text):
                return [prose.standfirst(self._setter, text, before=5.0)]
            case _:
                return set_block(self._setter, block, self._frame.width)
