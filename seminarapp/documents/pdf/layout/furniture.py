# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What every printed page has around its text: the band, the running head, the foot with the page's number."""

from __future__ import annotations

from dataclasses import dataclass

from seminarapp.documents.blocks import Page
from seminarapp.documents.language import words
from seminarapp.documents.pdf.canvas import ARTIFACT, TaggedCanvas
from seminarapp.documents.pdf.galley import Sheet
from seminarapp.documents.pdf.layout.logo import LogoMark
from seminarapp.documents.pdf.layout.looks import A4, MM, Looks, fill
from seminarapp.documents.pdf.runs import Inscriber, Look, Story

WIDTH, HEIGHT = A4
BAND = 5 * MM
HEAD = 18.8 * MM  # how far below the edge the running head's baseline is
FOOT = 13.6 * MM  # the foot's baseline
_LOGO, _RIGHT = 11 * MM, WIDTH - 18 * MM  # the logo's upper right corner
BOTTOM = 22.5 * MM  # where text ends


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a page's text stands, in points from the left edge."""

    x: float
    width: float


class Furniture:
    """Draws sheets with what surrounds them."""

    def __init__(self, page: Page, looks: Looks, inscriber: Inscriber) -> None:
        self._foot = page.footer or page.kicker or page.publisher
        self._head = page.publisher
        self._count = words(page.language)["page_of"]
        self._looks = looks
        self._inscriber = inscriber

    def draw(
        self, canvas: TaggedCanvas, sheets: list[Sheet], frames: list[Frame], logo: LogoMark | None = None
    ) -> None:
        """Draw all sheets; the first one has the logo and no running head."""
        for number, (sheet, frame) in enumerate(zip(sheets, frames, strict=True), 1):
            canvas.behind(f"{fill(self._looks.brand.band)} 0 {HEIGHT - BAND:.2f} {WIDTH:.2f} {BAND:.2f} re f")
            if number == 1 and logo is not None:
                logo.draw(canvas, _RIGHT, HEIGHT - _LOGO)
            sheet.draw(canvas)
            if number > 1:
                self._line(canvas, self._head, self._looks.publisher, (frame.x, HEIGHT - HEAD), frame.width)
            count = self._count.format(page=number, pages=len(sheets))
            counted = Story(self._inscriber.plain(count, self._looks.footer, ARTIFACT))
            end = frame.x + frame.width - counted.width(0, len(counted.text))
            self._line(canvas, self._foot, self._looks.footer, (frame.x, FOOT), end - frame.x - 12)
            self._line(canvas, count, self._looks.footer, (end, FOOT), WIDTH)
            canvas.showPage()

    def _line(
        self, canvas: TaggedCanvas, text: str, look: Look, place: tuple[float, float], room: float
    ) -> None:
        """One line of decoration, cut where its room ends."""
        story = Story(self._inscriber.plain(text[:200], look, ARTIFACT))
        x, y = place
        end = len(story.text)
        while end and story.width(0, end) > room:
            end -= 1
        for run, part in story.parts(0, end):
            canvas.text(ARTIFACT, (x, y), run.font, look.size, look.colour, part)
            x += run.width(part)
