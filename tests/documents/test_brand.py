# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The colours of an organisation, made readable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.profile import UNWRITTEN, Profile
from seminarapp.documents.brand import OWN_BRAND, READABLE, Brand, brand_of, contrast, mixed
from seminarapp.domain.organisation import Logo

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@given(COLOURS)
def test_every_colour_is_readable_on_every_ground_and_stays_itself_on_the_band(colour: str) -> None:
    brand = brand_of(Profile(colour=colour))
    assert brand.band == colour
    for ground in ("#FFFFFF", brand.tint):
        assert contrast(brand.colour, ground) >= READABLE
        assert contrast(brand.quiet, ground) >= READABLE
        assert contrast(brand.text, ground) >= READABLE
    for ground in ("#14191B", "#1D282A"):
        assert contrast(brand.bright, ground) >= READABLE


@pytest.mark.parametrize("colour", ["#0B5A61", "#7A1F3D", "#003366"])
def test_a_colour_that_can_be_read_is_kept(colour: str) -> None:
    assert brand_of(Profile(colour=colour)).colour == colour


def test_an_organisation_without_a_profile_has_the_programs_looks() -> None:
    assert brand_of(UNWRITTEN) == OWN_BRAND
    assert not OWN_BRAND.is_coloured


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_a_mixture_lies_between() -> None:
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mixed("#123456", "#FFFFFF", 0.0) == "#123456"


@pytest.mark.parametrize(
    ("brand", "told"),
    [
        (Brand(publisher="Bro", logo=Logo(b"", 1, 1, "Ett vapen")), "Ett vapen"),
        (Brand(publisher="Bro", logo=Logo(b"", 1, 1)), "Bro"),
        (Brand(logo=Logo(b"", 1, 1)), "Logo"),
    ],
)
def test_a_logo_is_always_told_of(brand: Brand, told: str) -> None:
    assert brand.logo_description == told
