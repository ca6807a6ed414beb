# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from seminarapp.documents.brand import Brand
from seminarapp.documents.pdf.layout.looks import Looks, fill, stroke
from seminarapp.documents.pdf.runs import Look

BRAND = Brand()


def luminance(colour: str) -> float:
    """Relative luminance, by WCAG 2.1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colour", [BRAND.colour, BRAND.accent, BRAND.text, BRAND.quiet])
@pytest.mark.parametrize("ground", ["#FFFFFF", BRAND.tint])
def test_text_can_be_read_on_white_and_on_the_tint(colour: str, ground: str) -> None:
    assert contrast(colour, ground) >= 4.5


def test_colours_are_written_as_pdf_wants_them() -> None:
    assert fill("#FF0080") == "1.000 0.000 0.502 rg"
    assert stroke("#FF0080", 0.6) == "1.000 0.000 0.502 RG 0.6 w"


def test_no_type_is_smaller_than_seven_points() -> None:
    looks = [look for look in vars(Looks(BRAND)).values() if isinstance(look, Look)]
    assert len(looks) > 15
    assert min(look.size for look in looks) >= 7


def test_the_organisations_colour_is_that_of_headings_and_links() -> None:
    looks = Looks(Brand(colour="#123456"))
    assert looks.heading.colour == looks.body.link == looks.quote.colour == fill("#123456")
