# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The timeline as SVG inside a page: its colours are the page's, light and dark. Every text is escaped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

from seminarapp.documents.blocks import Timeline
from seminarapp.documents.drawing import Box, Label, Lines, Part, Shape, draw

if TYPE_CHECKING:
    from markupsafe import Markup

_WIDTH = 493.0  # as on paper; the page makes it as wide as it has room for
_AVERAGE, _WIDE = (
    0.58,
    1.1,
)  # of the size: how wide a character is taken to be, since nothing here can measure it
_FIGURE = 0.62
_COLOURS = 9
_FIGURES = (Part.TOTAL, Part.NUMBER, Part.TICK)


def svg(timeline: Timeline) -> Markup:
    """The picture with its name and its description for those who can't see it."""
    from markupsafe import Markup

    drawing = draw(timeline, _WIDTH, _measured)
    opening = Markup(
        '<svg viewBox="0 0 {width} {height}" role="img" aria-label="{title}">\n<title>{title}</title>\n'
        "<desc>{alternative}</desc>\n"
    ).format(
        width=_number(drawing.width),
        height=_number(drawing.height),
        title=timeline.title,
        alternative=timeline.alternative,
    )
    return opening + Markup("\n").join(_shapes(drawing.shapes)) + Markup("\n</svg>")


def _shapes(shapes: tuple[Shape, ...]) -> Iterator[Markup]:
    from markupsafe import Markup

    for shape in shapes:
        match shape:
            case Box():
                colour = f' data-colour="{colour_of(shape.colour)}"' if shape.part is Part.BAR else ""
                place = " ".join(
                    f'{name}="{_number(getattr(shape, name))}"' for name in ("x", "y", "width", "height")
                )
                yield Markup(f'<rect class="{shape.part}"{colour} {place}/>')  # noqa: S704 - figures alone
            case Lines():
                path = "".join(
                    f"M{_number(x1)} {_number(y1)}L{_number(x2)} {_number(y2)}"
                    for x1, y1, x2, y2 in shape.lines
                )
                yield Markup(f'<path class="{shape.part}" d="{path}"/>')  # noqa: S704 - figures alone
            case Label():
                yield Markup('<text class="{part}" x="{x}" y="{y}" font-size="{size}">{text}</text>').format(
                    part=shape.part.value,
                    x=_number(shape.x),
                    y=_number(shape.y),
                    size=_number(shape.size),
                    text=shape.text,
                )


def colour_of(number: int) -> int:
    """The speaker's colour, 1 to 9 and round again; 0 for nobody's."""
    return (number - 1) % _COLOURS + 1 if number > 0 else 0


def _measured(text: str, part: Part, size: float) -> float:
    average = _FIGURE if part in _FIGURES else _AVERAGE
    ems = (
        0.0 if combining(one) else _WIDE if east_asian_width(one) in "WF" or ord(one) > 0xFFFF else average
        for one in text
    )
    return sum(ems) * size


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
