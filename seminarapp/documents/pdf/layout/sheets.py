# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sizes of paper, and where text stands on it."""

from __future__ import annotations

from dataclasses import dataclass

from seminarapp.documents.pdf.layout.looks import A4, MM
from seminarapp.domain.handout import Paper

_SMALL = 170 * MM  # paper that is narrower has narrower margins
_MARGIN, _NARROW = 18 * MM, 13 * MM


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a page's text stands, in points from the left edge."""

    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Extent:
    """A sheet of paper, in points."""

    width: float
    height: float

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        return self.width, self.height

    @property
    def small(self) -> bool:
        """Whether it is too narrow for two columns of text."""
        return self.width < _SMALL

    @property
    def wide(self) -> Frame:
        """One column between the margins."""
        margin = _NARROW if self.small else _MARGIN
        return Frame(margin, self.width - 2 * margin)

    def shrunk(self, zoom: float) -> Extent:
        """The room that there is on it for what is drawn in that share of its size."""
        return Extent(self.width / zoom, self.height / zoom)


EXTENTS = {
    Paper.A4: Extent(*A4),
    Paper.A5: Extent(148 * MM, 210 * MM),
    Paper.LETTER: Extent(612.0, 792.0),
}
