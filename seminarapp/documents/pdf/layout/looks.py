# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The looks of printed pages: typefaces, sizes in points, and colours that reach 4.5:1 on white and on the tint."""

from __future__ import annotations

from seminarapp.documents.brand import Brand
from seminarapp.documents.pdf import fonts
from seminarapp.documents.pdf.runs import Look

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)


def fill(colour: str) -> str:
    """A colour as “#0B5A61” in PDF source, for filling."""
    return f"{' '.join(f'{int(colour[at : at + 2], 16) / 255:.3f}' for at in (1, 3, 5))} rg"


def stroke(colour: str, width: float) -> str:
    """A colour as “#0B5A61” in PDF source, for lines of a width in points."""
    return f"{fill(colour).upper()} {width:g} w"


SPEAKERS = (
    "#2F62C8",
    "#B4460F",
    "#16775A",
    "#8A3FA8",
    "#9A5B00",
    "#B0256B",
    "#2B7386",
    "#5A6B12",
    "#5B56C9",
)
"""The speakers' colours by seat, as in the window; round again after the last."""


class Looks:
    """Every look on paper, in one brand's colours."""

    def __init__(self, brand: Brand) -> None:
        main, text, quiet, accent = (
            fill(one) for one in (brand.colour, brand.text, brand.quiet, brand.accent)
        )
        self.brand = brand
        self.publisher = Look(fonts.SANS_STRONG, 8.6, text)
        self.kicker = Look(fonts.SANS_STRONG, 8.8, accent)
        self.standfirst = Look(fonts.SANS, 12.8, quiet, fonts.SANS_ITALIC, main)
        self.body = Look(fonts.SERIF, 10.4, text, fonts.SERIF_ITALIC, main)
        self.heading = Look(fonts.SANS_STRONG, 12.6, main)
        self.subheading = Look(fonts.SANS_STRONG, 10.2, text)
        self.quote = Look(fonts.SERIF_ITALIC, 15.5, main)
        self.version = Look(fonts.SERIF_ITALIC, 12.4, main)
        self.answer = Look(fonts.SANS, 9.6, text)
        self.quote_mark = Look(fonts.SERIF_ITALIC, 15.5, accent)
        self.attribution = Look(fonts.SANS, 9, quiet)
        self.speaker = Look(fonts.SANS_STRONG, 9, text)
        self.bullet = Look(fonts.SERIF_STRONG, 10.4, main)
        self.label = Look(fonts.SANS_STRONG, 8, main)
        self.name = Look(fonts.SANS_STRONG, 8.2, text)
        self.fact = Look(fonts.SANS, 8.2, quiet, fonts.SANS_ITALIC, main)
        self.large_name = Look(fonts.SANS_STRONG, 9, text)
        self.large_fact = Look(fonts.SANS, 9, quiet)
        self.boxed = Look(fonts.SERIF, 10.8, text, fonts.SERIF_ITALIC, main)
        self.caption = Look(fonts.SANS_ITALIC, 9, quiet)
        self.footer = Look(fonts.SANS, 7.4, quiet)
        self.time = Look(fonts.SANS_STRONG, 11, main)
        self.segment = Look(fonts.SANS_STRONG, 10.8, text)
        self.remark = Look(fonts.SANS, 9, quiet)
        self.column_head = Look(fonts.SANS, 7.6, quiet)
        self.figure = Look(fonts.SANS, 8.6, text)
        self.row_name = Look(fonts.SANS_STRONG, 8.6, text)
        self.row_remark = Look(fonts.SANS, 7.4, quiet)
        self.table_caption = Look(fonts.SANS_STRONG, 8.6, quiet)
        self.table_head = Look(fonts.SANS_STRONG, 7.6, main)

    def headline(self, size: float) -> Look:
        """The headline, in a size that suits its length."""
        return Look(fonts.SERIF_STRONG, size, fill(self.brand.text), fonts.SERIF_STRONG_ITALIC)
