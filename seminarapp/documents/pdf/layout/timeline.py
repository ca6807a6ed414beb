# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The timeline on paper: lines and areas drawn as such, tagged as a figure that says in words what it shows."""

from __future__ import annotations

from collections.abc import Iterator

from seminarapp.documents import blocks
from seminarapp.documents.brand import Brand
from seminarapp.documents.drawing import Box, Drawing, Label, Lines, Part, draw
from seminarapp.documents.pdf import fonts
from seminarapp.documents.pdf.atoms import Atom, Line
from seminarapp.documents.pdf.breaking import Row
from seminarapp.documents.pdf.canvas import TaggedCanvas
from seminarapp.documents.pdf.glyphs import Omissions
from seminarapp.documents.pdf.layout.looks import SPEAKERS, fill, stroke
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.runs import Inscriber, Look, Story
from seminarapp.documents.pdf.setting import Fixed, Setting
from seminarapp.documents.pdf.structure import Element

_BEFORE = 10.0
_STRONG = (Part.SEGMENT, Part.NUMBER)
_DASHES = {Part.EDGE: "[1 2] 0 d", Part.QUESTION: "[3 1.6] 0 d"}


def timeline(setter: Setter, block: blocks.Timeline, width: float) -> Setting:
    """The picture in a column of so many points."""
    inks = _Inks(setter.looks.brand)
    # What it shows stands in the tables too, so what can't be printed has been counted there.
    inscriber = Inscriber(Omissions())
    element = setter.root.add("Figure", alternative=block.alternative.strip() or block.title.strip() or "–")

    def story(text: str, part: Part, size: float) -> Story:
        return Story(inscriber.plain(text, inks.look(part, size), element))

    def measure(text: str, part: Part, size: float) -> float:
        told = story(text, part, size)
        return told.width(0, len(told.text))

    drawing = draw(block, width, measure)
    order = setter.next()
    labels = tuple(
        Line(told, Row(0, len(told.text)), order, shape.x, shape.y)
        for shape in drawing.shapes
        if isinstance(shape, Label) and (told := story(shape.text, shape.part, shape.size)).text
    )
    picture = _Picture(element, drawing, labels, inks, order)
    return Fixed((Atom(drawing.height, _BEFORE, picture=picture),))


class _Inks:
    """What each part of the picture is drawn with."""

    def __init__(self, brand: Brand) -> None:
        self._lines = {
            Part.LANE: stroke(brand.hairline, 0.5),
            Part.EDGE: stroke(brand.quiet, 0.5),
            Part.AXIS: stroke(brand.quiet, 0.6),
            Part.HATCHING: stroke(brand.quiet, 0.5),
            Part.QUESTION: stroke(brand.accent, 0.8),
        }
        self._texts = {Part.NAME: brand.text, Part.SEGMENT: brand.colour, Part.NUMBER: brand.accent}
        self._quiet = brand.quiet
        self._areas = {Part.BAND: brand.tint, Part.PAUSE: "#FFFFFF", Part.PLATE: "#FFFFFF"}

    def area(self, box: Box) -> str:
        """The colour of an area, for filling."""
        if box.part is not Part.BAR:
            return fill(self._areas[box.part])
        return fill(SPEAKERS[(box.colour - 1) % len(SPEAKERS)] if box.colour > 0 else self._quiet)

    def line(self, part: Part) -> str:
        """Colour, width and dashes of a line."""
        return f"{self._lines[part]} {_DASHES.get(part, '[] 0 d')}"

    def look(self, part: Part, size: float) -> Look:
        """How a label looks."""
        face = fonts.SANS_STRONG if part in _STRONG else fonts.SANS
        return Look(face, size, fill(self._texts.get(part, self._quiet)))


class _Picture:
    """A drawing with its texts, at its place in the reading order (`atoms.Picture`)."""

    def __init__(
        self, element: Element, drawing: Drawing, labels: tuple[Line, ...], inks: _Inks, order: int
    ) -> None:
        self.order = order
        self._element = element
        self._drawing = drawing
        self._labels = labels
        self._inks = inks

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Draw it; where it stands on the page is told too, since a reader may want to go there."""
        right, bottom = left + self._drawing.width, top - self._drawing.height
        box = f"[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]"
        self._element.attributes = {"O": "/Layout", "Placement": "/Block", "BBox": box}
        canvas.drawing(self._element, " ".join(self._source(left, top)))
        for label in self._labels:
            label.draw(canvas, left, top)

    def _source(self, left: float, top: float) -> Iterator[str]:
        for shape in self._drawing.shapes:
            if isinstance(shape, Box):
                x, y = left + shape.x, top - shape.y - shape.height
                yield f"{self._inks.area(shape)} {x:.2f} {y:.2f} {shape.width:.2f} {shape.height:.2f} re f"
            elif isinstance(shape, Lines) and shape.lines:
                yield self._inks.line(shape.part)
                for x1, y1, x2, y2 in shape.lines:
                    yield f"{left + x1:.2f} {top - y1:.2f} m {left + x2:.2f} {top - y2:.2f} l"
                yield "S"
