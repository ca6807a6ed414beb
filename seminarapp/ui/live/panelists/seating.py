# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How the panel's cards stand: in as few rows as they can be read in, the moderator's after the last."""

from __future__ import annotations

from dataclasses import dataclass

from seminarapp.ui.theme.measures import Space

NARROWEST = 96
"""A card in which a name begins, and “1:02:14”, “30 %” and “silent 12 min” can be read."""

_WIDE = 700  # from here on cards stand as far apart as everything else


@dataclass(frozen=True, slots=True)
class Seating:
    """Where cards go.

    Attributes:
        rows, columns: of panelists.
        gap: between cards, in pixels.
        apart: the moderator's card has a column of its own, narrow, beside all rows; else it takes the cell after the
            last panelist.
    """

    rows: int
    columns: int
    gap: int
    apart: bool


def seating(panelists: int, width: int, *, moderator: bool = False) -> Seating:
    """The arrangement with the fewest rows in that width; cards of the last resort stand one under the other."""
    gap = Space.MEDIUM if width >= _WIDE else Space.SMALL
    for wanted in range(1, panelists):
        columns = -(-panelists // wanted)
        rows = -(-panelists // columns)
        apart = moderator and (rows == 1 or rows * columns == panelists)
        cells = columns + apart
        if cells * NARROWEST + (cells - 1) * gap <= width:
            return Seating(rows, columns, gap, apart)
    return Seating(panelists, min(1, panelists), gap, moderator)
