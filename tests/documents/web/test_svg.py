# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The timeline as SVG: an image with a name and a description, its texts as text."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from seminarapp.documents.blocks import Lane, Timeline
from seminarapp.documents.pdf.layout.looks import SPEAKERS
from seminarapp.documents.web.svg import colour_of, svg
from tests.documents import pages

STYLE = Path(__file__).parents[3] / "resources" / "templates" / "html" / "page.css"
PICTURE = next(block for block in pages.EVERY_BLOCK if isinstance(block, Timeline))


def read(timeline: Timeline) -> ET.Element:
    return ET.fromstring(str(svg(timeline)))


def test_it_is_an_image_with_a_name_and_a_description() -> None:
    root = read(PICTURE)
    assert (root.tag, root.get("role"), root.get("aria-label")) == ("svg", "img", "Who spoke when")
    assert [root[0].tag, root[0].text] == ["title", "Who spoke when"]
    assert [root[1].tag, root[1].text] == ["desc", "Bo Vide spoke from 0:10 to 5:30."]


def test_its_texts_are_text() -> None:
    texts = [one.text for one in read(PICTURE).iter("text")]
    assert texts == ["Welcome", "Talk", "Bo Vide", "5:20", "Cia", "1", "0", "5"]


def test_bars_have_the_speakers_colours_from_the_page() -> None:
    bars = [one.get("data-colour") for one in read(PICTURE).iter("rect") if one.get("class") == "bar"]
    assert bars == ["1"]
    assert not re.search("#[0-9a-fA-F]{3}", str(svg(PICTURE))), "no colour but the page's"


@pytest.mark.parametrize(("number", "colour"), [(0, 0), (1, 1), (9, 9), (10, 1), (33, 6), (-1, 0)])
def test_colours_go_round_again(number: int, colour: int) -> None:
    assert colour_of(number) == colour


def test_the_colours_are_those_of_paper() -> None:
    first = STYLE.read_text(encoding="utf-8").split("prefers-color-scheme", 1)[0]
    assert re.findall(r"--s\d: (#[0-9a-f]{6})", first) == [colour.lower() for colour in SPEAKERS]


def test_a_long_name_is_shortened_in_the_picture() -> None:
    (name,) = [
        one.text
        for one in read(replace(PICTURE, lanes=(Lane("Å" * 300, 1, ()),))).iter("text")
        if one.get("class") == "name"
    ]
    assert name
    assert name.endswith("…")
    assert len(name) < 40


@given(pages.timelines)
def test_no_text_becomes_markup(timeline: Timeline) -> None:
    root = read(timeline)
    assert {one.tag for one in root.iter()} <= {"svg", "title", "desc", "rect", "path", "text"}
    assert {name for one in root.iter() for name in one.attrib} <= {
        *("viewBox", "role", "aria-label", "class", "data-colour", "d"),
        *("x", "y", "width", "height", "font-size"),
    }
