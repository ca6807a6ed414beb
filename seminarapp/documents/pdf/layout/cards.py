# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Cue cards: four on a sheet to be cut apart, one on a small sheet, in a typeface that is read at arm's length.

What one card has no room for goes on on the next.
"""

from __future__ import annotations

from dataclasses import dataclass

from seminarapp.documents import blocks
from seminarapp.documents.blocks import Block, Page, Spans
from seminarapp.documents.language import words_of
from seminarapp.documents.outline import apart
from seminarapp.documents.pdf import fonts
from seminarapp.documents.pdf.atoms import Line
from seminarapp.documents.pdf.breaking import Row
from seminarapp.documents.pdf.canvas import ARTIFACT, TaggedCanvas
from seminarapp.documents.pdf.galley import Galley, Placed, Sheet
from seminarapp.documents.pdf.layout.column import set_block
from seminarapp.documents.pdf.layout.looks import MM, fill, stroke
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.layout.sheets import Extent
from seminarapp.documents.pdf.runs import Look, Story
from seminarapp.documents.pdf.setting import Abreast, Cell, Setting
from seminarapp.documents.pdf.structure import Element

_SIDE = 9 * MM
_TOP = 12 * MM  # from a card's edge to the bar
_BAR = (14 * MM, 1.6 * MM)
_FIRST = 7.5 * MM  # from the bar to the text
_BOTTOM = 15 * MM  # from a card's lower edge to where text ends
_FOOT = 8 * MM
_NUMBER = 78.0  # points: kept free beside the line over a card for its number
_SIZES = ((60, 22.0), (130, 19.0), (260, 16.0), (10_000, 13.5))  # up to how many characters in which size
_LARGE = 1.22  # how much larger everything is on a card that has a sheet of its own
_CUT = "[4 3] 0 d"


class _Looks:
    """The card's own looks."""

    def __init__(self, setter: Setter, share: float) -> None:
        brand = setter.looks.brand
        text, main = fill(brand.text), fill(brand.colour)
        self.share = share
        self.over = Look(fonts.CARD_STRONG, 10.4 * share, fill(brand.accent))
        self.number = Look(fonts.CARD_STRONG, 10.4 * share, main)
        self.body = Look(fonts.CARD, 13.4 * share, text, fonts.CARD_STRONG, main)
        self.bullet = Look(fonts.CARD_STRONG, 13.4 * share, main)
        self.foot = Look(fonts.CARD, 7.4, fill(brand.quiet))
        self._text = text

    def large(self, text: Spans) -> Look:
        """What a card is about, in a size that suits its length."""
        length = sum(len(span.text) for span in text)
        size = next((size for most, size in _SIZES if length <= most), _SIZES[-1][1])
        return Look(fonts.CARD_STRONG, size * self.share, self._text, fonts.CARD_STRONG, self._text)


@dataclass(slots=True)
class _Card:
    """One card, or what goes on of one: its text, what its number is tagged as, and whether it goes on."""

    sheet: Sheet
    number: int
    continued: bool
    element: Element


class Cards:
    """Makes up the cards of a page, and draws them."""

    def __init__(self, setter: Setter, page: Page, extent: Extent) -> None:
        self._setter = setter
        self._page = page
        self._extent = extent
        self._columns, self._rows = (1, 1) if extent.small else (2, 2)
        self._width, self._height = extent.width / self._columns, extent.height / self._rows
        self._room = self._width - 2 * _SIDE
        self._looks = _Looks(setter, _LARGE if extent.small else 1.0)
        self._say = words_of("handouts", page.language)
        self._cards: list[_Card] = []
        parts = apart(page)
        for number, part in enumerate(parts, start=1):
            self._make_up(part, number)
        self._count = len(parts)
        self._version = setter.root.add("P") if page.version else ARTIFACT

    def remarks(self) -> tuple[str, ...]:
        """Nothing: what has no room on one card stands on the next."""
        return ()

    # -- setting ------------------------------------------------------------------------------------------------------

    def _make_up(self, part: Page, number: int) -> None:
        """Put the text of one card on as many as it takes; their tops are set when it is known where they stand."""
        first = self._setter.root.add("P")
        settings = [setting for block in part.blocks for setting in self._set(block)]
        galley = Galley(settings)
        room = self._height - _TOP - _FIRST - _BOTTOM
        while True:
            sheet = Sheet(galley.take(0.0, room, self._room, 0.0, fresh=True))
            continued = bool(self._cards) and self._cards[-1].number == number
            self._cards.append(_Card(sheet, number, continued, ARTIFACT if continued else first))
            if not galley:
                return

    def _set(self, block: Block) -> list[Setting]:
        setter, looks, share = self._setter, self._looks, self._looks.share
        match block:
            case blocks.Standfirst(text):
                runs = setter.inscriber.spans(text, looks.over, setter.root.add("P"))
                line = setter.text(runs, 13.0 * share)
                return [Abreast((Cell(0.0, self._room - _NUMBER * share, (line,)),), with_next=True)]
            case blocks.Heading(level, text):
                look = looks.large(text)
                return [setter.heading(level, text, look, look.size * 1.2, 6.0 * share)]
            case blocks.Paragraph(text):
                runs = setter.inscriber.spans(text, looks.body, setter.root.add("P"))
                return [setter.text(runs, 17.4 * share, 9.0 * share)]
            case blocks.Items():
                return self._items(block)
            case _:
                return set_block(setter, block, self._room)

    def _items(self, block: blocks.Items) -> list[Setting]:
        setter, looks, share = self._setter, self._looks, self._looks.share
        whole = setter.root.add("L", attributes={"O": "/List", "ListNumbering": "/Disc"})
        settings: list[Setting] = []
        for item in block.items:
            entry = whole.add("LI")
            mark = setter.inscriber.mark("• ", looks.bullet, entry.add("Lbl"))
            runs = setter.inscriber.spans(item, looks.body, entry.add("LBody"))
            text = setter.text(runs, 17.4 * share, (6.0 if settings else 10.0) * share)
            settings.append(text.kept(whole=True, label=(Story(mark), 0.0), indent=13.0 * share))
        return settings

    # -- drawing ------------------------------------------------------------------------------------------------------

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw the cards row by row, with where to cut."""
        each = self._columns * self._rows
        for first in range(0, len(self._cards), each):
            self._cuts(canvas)
            for place, card in enumerate(self._cards[first : first + each]):
                row, column = divmod(place, self._columns)
                self._draw_card(canvas, card, column * self._width, self._extent.height - row * self._height)
            canvas.showPage()

    def _draw_card(self, canvas: TaggedCanvas, card: _Card, left: float, top: float) -> None:
        x, y = left + _SIDE, top - _TOP
        width, height = _BAR
        canvas.behind(
            f"{fill(self._setter.looks.brand.colour)} {x:.2f} {y - height:.2f} {width:.2f} {height:.2f} re f"
        )
        said = self._say["continued" if card.continued else "card_of"]
        number = said.format(number=card.number, count=self._count)
        begins = y - _FIRST
        baseline = begins - 10.4 * self._looks.share
        if card.continued:  # nothing stands over it, and the number takes the place
            baseline += 14.0
        self._line(
            canvas, number, self._looks.number, (x + self._room, baseline), card.element, at_right=True
        )
        room = self._height - _TOP - _FIRST - _BOTTOM
        moved = [Placed(one.atom, x + one.x, begins - (room - one.top)) for one in card.sheet.placed]
        Sheet(moved).draw(canvas)
        self._draw_foot(canvas, x, top - self._height + _FOOT)

    def _draw_foot(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Which version it is, on every card; said once for those who listen."""
        if self._page.version:
            self._line(canvas, self._page.version, self._looks.foot, (x, y), self._version)
            self._version = ARTIFACT

    def _line(
        self,
        canvas: TaggedCanvas,
        text: str,
        look: Look,
        place: tuple[float, float],
        element: Element,
        *,
        at_right: bool = False,
    ) -> None:
        story = Story(self._setter.inscriber.plain(text, look, element))
        line = Line(story, Row(0, len(story.text)), 0, 0.0, 0.0)
        x, y = place
        line.draw(canvas, x - line.width if at_right else x, y)

    def _cuts(self, canvas: TaggedCanvas) -> None:
        width, height = self._extent.size
        ink = f"{stroke(self._setter.looks.brand.quiet, 0.7)} {_CUT}"
        for column in range(1, self._columns):
            at = column * self._width
            canvas.behind(f"{ink} {at:.2f} 0 m {at:.2f} {height:.2f} l S [] 0 d")
        for row in range(1, self._rows):
            at = row * self._height
            canvas.behind(f"{ink} 0 {at:.2f} m {width:.2f} {at:.2f} l S [] 0 d")
