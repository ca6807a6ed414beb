# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What every printed page has around its text: the band, the running head, the foot with the page's number."""

from __future__ import annotations

from seminarapp.documents.blocks import Page
from seminarapp.documents.language import words
from seminarapp.documents.pdf.canvas import ARTIFACT, TaggedCanvas
from seminarapp.documents.pdf.galley import Sheet
from seminarapp.documents.pdf.layout.logo import LogoMark
from seminarapp.documents.pdf.layout.looks import MM, Looks, fill
from seminarapp.documents.pdf.layout.sheets import Extent, Frame
from seminarapp.documents.pdf.runs import Inscriber, Look, Story
from seminarapp.documents.pdf.structure import Element

BAND = 5 * MM
HEAD = 18.8 * MM  # how far below the edge the running head's baseline is
FOOT = 13.6 * MM  # the foot's baseline
_LOGO = 11 * MM  # how far below the edge the logo begins
BOTTOM = 22.5 * MM  # where text ends


_APART = 3.0  # points around a dot in the foot


class Furniture:
    """Draws sheets with what surrounds them.

    All of it is decoration but the version of a handout, at the foot of its first page.
    """

    def __init__(self, page: Page, looks: Looks, inscriber: Inscriber, root: Element, extent: Extent) -> None:
        """What is said for those who listen comes last in the tree, so this is made when everything has been set."""
        self._foot = page.footer or page.kicker or page.publisher
        self._version = page.version
        self._unsaid = root.add("P") if page.version else ARTIFACT
        self._extent = extent
        self._head = page.publisher
        self._count = words(page.language)["page_of"]
        self._looks = looks
        self._inscriber = inscriber

    def draw(
        self, canvas: TaggedCanvas, sheets: list[Sheet], frames: list[Frame], logo: LogoMark | None = None
    ) -> None:
        """Draw all sheets; the first one has the logo and no running head."""
        width, height = self._extent.size
        right = self._extent.wide.x + self._extent.wide.width
        for number, (sheet, frame) in enumerate(zip(sheets, frames, strict=True), 1):
            canvas.behind(f"{fill(self._looks.brand.band)} 0 {height - BAND:.2f} {width:.2f} {BAND:.2f} re f")
            if number == 1 and logo is not None:
                logo.draw(canvas, right, height - _LOGO)
            sheet.draw(canvas)
            if number > 1:
                self._line(canvas, self._head, self._looks.publisher, (frame.x, height - HEAD), frame.width)
            self._draw_foot(canvas, frame, self._count.format(page=number, pages=len(sheets)))
            canvas.showPage()

    def _draw_foot(self, canvas: TaggedCanvas, frame: Frame, count: str) -> None:
        """What the page is a part of, which version, and which page: only the first of these is ever cut."""
        look = self._looks.footer
        end = frame.x + frame.width - self._width(count, look)
        room = end - frame.x - 12
        version = self._width(self._version, look)
        dot = self._width("·", look) + 2 * _APART if version and self._foot.strip() else 0.0
        x = self._line(canvas, self._foot, look, (frame.x, FOOT), room - version - dot)
        if version:
            if dot:
                self._line(canvas, "·", look, (x + _APART, FOOT), room)
            self._line(canvas, self._version, look, (x + dot, FOOT), room, self._unsaid)
            self._unsaid = ARTIFACT
        self._line(canvas, count, look, (end, FOOT), self._extent.width)

    def _width(self, text: str, look: Look) -> float:
        story = Story(self._inscriber.plain(text, look, ARTIFACT))
        return story.width(0, len(story.text))

    def _line(
        self,
        canvas: TaggedCanvas,
        text: str,
        look: Look,
        place: tuple[float, float],
        room: float,
        element: Element = ARTIFACT,
    ) -> float:
        """One line, cut where its room ends; returns where it ends."""
        story = Story(self._inscriber.plain(text[:200], look, element))
        x, y = place
        end = len(story.text)
        while end and story.width(0, end) > room:
            end -= 1
        for run, part in story.parts(0, end):
            canvas.text(element, (x, y), run.font, look.size, look.colour, part)
            x += run.width(part)
        return x
