# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Name signs: a sheet a person, to be folded in the middle, with the same on both halves, the upper one upside down.

The name is as large as its half has room for, on at most three lines and with no word broken where that can be. For
those who listen it is there once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from seminarapp.documents.blocks import Page, PeopleGrid, PersonLine
from seminarapp.documents.language import enumerated, words_of
from seminarapp.documents.pdf import fonts
from seminarapp.documents.pdf.atoms import Line
from seminarapp.documents.pdf.breaking import Row, rows
from seminarapp.documents.pdf.canvas import ARTIFACT, TaggedCanvas
from seminarapp.documents.pdf.glyphs import Omissions
from seminarapp.documents.pdf.layout.furniture import BAND
from seminarapp.documents.pdf.layout.looks import MM, fill, stroke
from seminarapp.documents.pdf.layout.setter import BALANCED, Setter
from seminarapp.documents.pdf.layout.sheets import Extent
from seminarapp.documents.pdf.runs import Inscriber, Look, Story
from seminarapp.documents.pdf.structure import Element

_SIDE = 15 * MM
_EDGE = 13 * MM  # from fold and band to the text
_SMALLER = 0.94  # the next size that is tried
_LEADING = 1.16  # of the size
_DROP = 0.86  # of the size: from the top of a line to its baseline
_NEVER_BROKEN = 3  # lines
_FOLD = "[1.5 3] 0 d"


@dataclass(frozen=True, slots=True)
class _Fit:
    """How a text may be set: in which sizes, on how many lines, in which share of a half's height."""

    most: float
    least: float
    lines: int
    share: float


_NAME = _Fit(92.0, 17.0, _NEVER_BROKEN, 0.56)
_TITLE = _Fit(24.0, 10.0, 2, 0.2)
_ORGANISATION = _Fit(22.0, 10.0, 2, 0.2)
_GAPS = (0.0, 11.0, 5.0)  # points above name, title and organisation


class _Set:
    """One text, fitted: its lines in the middle of a width."""

    def __init__(self, story: Story, lines: list[Row], width: float) -> None:
        self.story = story
        self.lines = lines
        self.leading = story.largest * _LEADING
        self._width = width

    @property
    def height(self) -> float:
        """In points."""
        return len(self.lines) * self.leading

    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Draw it, its upper left corner at (left, top)."""
        for number, row in enumerate(self.lines):
            drop = number * self.leading + self.story.largest * _DROP
            line = Line(self.story, row, 0, 0.0, drop)
            line._replace(x=(self._width - line.width) / 2).draw(canvas, left, top)


class Signs:
    """Makes up the signs of everybody on the page, and draws them."""

    def __init__(self, setter: Setter, page: Page, extent: Extent) -> None:
        self._setter = setter
        self._page = page
        self._extent = extent
        self._half = extent.height / 2
        self._width = extent.width - 2 * _SIDE
        self._room = self._half - BAND - 2 * _EDGE
        self._echo = Inscriber(Omissions())  # what it can't print has been counted on the other half
        people = [person for block in page.blocks if isinstance(block, PeopleGrid) for person in block.people]
        self._cut: list[PersonLine] = []
        self._strange: list[PersonLine] = []
        self._signs = [self._sign(person) for person in people if person.line] or [
            self._sign(PersonLine(page.title))
        ]
        version = setter.root.add("P")
        self._version = Story(setter.inscriber.plain(page.version, setter.looks.footer, version))

    def remarks(self) -> tuple[str, ...]:
        """Whose sign has more text than it has room for, and whose has characters that can't be printed."""
        say, language = words_of("handouts", self._page.language), self._page.language
        remarks = []
        for about, people in (("cut_sign", self._cut), ("strange_sign", self._strange)):
            if people:
                said = say[about if len(people) == 1 else f"{about}s"]
                who = enumerated([person.name or person.line for person in people], language)
                remarks.append(said.format(count=len(people), who=who))
        return tuple(remarks)

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw a page a sign."""
        for number, (face, back) in enumerate(self._signs):
            self._furnish(canvas)
            self._draw_half(canvas, face)
            with canvas.upside_down(*self._extent.size):
                self._draw_half(canvas, back)
                self._sign_off(canvas, tagged=number == 0)
            canvas.showPage()

    # -- setting ------------------------------------------------------------------------------------------------------

    def _sign(self, person: PersonLine) -> tuple[list[_Set], list[_Set]]:
        """Face and back: what is read aloud, and its copy."""
        root, inscriber = self._setter.root, self._setter.inscriber
        name = person.name or person.organisation or person.title
        title = person.title if person.title != name else ""
        organisation = person.organisation if person.organisation != name else ""
        texts = (name, title, organisation)
        elements = [root.add(role) for role in ("H1", "P", "P")]
        face = [
            self._fitted(inscriber, *one) for one in zip(texts, elements, _FITS, self._looks(), strict=True)
        ]
        if any(one.lines and one.lines[-1].end < len(one.story.text) for one in face):
            self._cut.append(person)
        if any(run.actual for one in face for run in one.story.runs):
            self._strange.append(person)
        hidden = (ARTIFACT,) * len(texts)
        back = [
            self._fitted(self._echo, *one) for one in zip(texts, hidden, _FITS, self._looks(), strict=True)
        ]
        return face, back

    def _looks(self) -> tuple[Look, Look, Look]:
        brand = self._setter.looks.brand
        return (
            Look(fonts.SANS_STRONG, 1.0, fill(brand.text)),
            Look(fonts.SANS, 1.0, fill(brand.quiet)),
            Look(fonts.SANS_STRONG, 1.0, fill(brand.colour)),
        )

    def _fitted(self, inscriber: Inscriber, text: str, element: Element, fit: _Fit, look: Look) -> _Set:
        """The text as large as it can be; at its smallest, as much of it as there is room for."""
        runs = inscriber.plain(text, look, element)
        story, lines = Story(runs), list[Row]()
        for size, whole in _sizes(fit):
            story = _sized(story, size)
            most = min(fit.lines, int(fit.share * self._room / (size * _LEADING))) or 1
            lines = rows(story, self._width, BALANCED, most=most + 1)
            if len(lines) <= most and not (whole and _broken(story.text, lines)):
                return _Set(story, lines, self._width)
        return _Set(story, lines[: fit.lines], self._width)

    # -- drawing ------------------------------------------------------------------------------------------------------

    def _draw_half(self, canvas: TaggedCanvas, texts: list[_Set]) -> None:
        """The texts under one another, in the middle of the lower half."""
        shown = [(gap, one) for gap, one in zip(_GAPS, texts, strict=True) if one.lines]
        height = sum(gap + one.height for gap, one in shown)
        y = BAND + _EDGE + (self._room + height) / 2
        for gap, one in shown:
            y -= gap
            one.draw(canvas, _SIDE, y)
            y -= one.height

    def _furnish(self, canvas: TaggedCanvas) -> None:
        """The bands at both ends, and where to fold."""
        width, height = self._extent.size
        brand = self._setter.looks.brand
        for y in (0.0, height - BAND):
            canvas.behind(f"{fill(brand.band)} 0 {y:.2f} {width:.2f} {BAND:.2f} re f")
        canvas.behind(
            f"{stroke(brand.quiet, 0.5)} {_FOLD} 0 {self._half:.2f} m {width:.2f} {self._half:.2f} l S [] 0 d"
        )

    def _sign_off(self, canvas: TaggedCanvas, *, tagged: bool) -> None:
        """Which version it is, small, on the side that only the panelist sees."""
        story = self._version
        if not story.text:
            return
        if not tagged:
            story = Story(self._echo.plain(story.text, self._setter.looks.footer, ARTIFACT))
        line = Line(story, Row(0, len(story.text)), 0, 0.0, 0.0)
        line._replace(x=self._extent.width - _SIDE - line.width).draw(canvas, 0.0, BAND + 3 * MM)


_FITS = (_NAME, _TITLE, _ORGANISATION)


def _sizes(fit: _Fit) -> Iterator[tuple[float, bool]]:
    """The sizes to try, each with whether words stay whole: before the smallest breaks them, all keep them."""
    for whole in (True, False):
        size = fit.most
        while size > fit.least:
            yield size, whole
            size *= _SMALLER
        yield fit.least, whole


def _sized(story: Story, size: float) -> Story:
    return Story([replace(run, look=replace(run.look, size=size)) for run in story.runs])


def _broken(text: str, lines: list[Row]) -> bool:
    """Whether a word stands on two lines; one with a hyphen of its own may."""
    return any(text[line.end - 1] not in " \n-–/" for line in lines[:-1])
