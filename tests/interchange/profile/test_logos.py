# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Logos from outside: painted anew, or refused with the reason."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.profile.logos import read_logo
from seminarapp.interchange.profile.reading import ProfileFileReaders
from tests.profiles import claiming, picture, svg, unfolding

MARK = svg(
    '<title>Vapen</title><circle cx="50" cy="50" r="40" fill="#8a1538"/><path d="M110 30h170v40h-170z"/>'
)


def opened(data: bytes, file: str = "vapen.png") -> Image.Image:
    logo = read_logo(data, file)
    ink = Image.open(BytesIO(logo.png))
    assert ink.size == (logo.width, logo.height)
    assert ink.format == "PNG"
    return ink


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_a_picture_of_any_kind_becomes_a_png(kind: str) -> None:
    assert opened(picture(kind=kind)).mode == "RGB"


def test_empty_edges_are_cut_off() -> None:
    assert opened(picture((400, 200))).size == (301, 151)


def test_a_large_picture_is_made_small_enough_for_a_page() -> None:
    width, height = opened(picture((4000, 2000))).size
    assert width <= 1600
    assert height <= 800


def test_a_drawing_is_painted() -> None:
    ink = opened(MARK, "vapen.svg").convert("RGBA")
    assert ink.size[0] > 1000
    assert ink.getpixel((ink.size[1] // 2, ink.size[1] // 2)) == (0x8A, 0x15, 0x38, 0xFF)


def test_nothing_of_the_file_is_kept_but_what_is_seen() -> None:
    assert b"Vapen" not in read_logo(MARK, "vapen.svg").png


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"hej", "no picture that can be a logo"),
        (picture()[:300], "damaged picture"),
        (claiming(60_000, 60_000), "more pixels than a logo needs"),
        (claiming(9_000, 9_000), "more pixels than a logo needs"),
        (picture((20, 12)), "choose a larger picture"),
        (picture((3000, 40)), "too long and narrow"),
        (picture((400, 200)).replace(b"IHDR", b"IHDX"), "no picture|damaged"),
    ],
)
def test_a_picture_that_cannot_be_a_logo_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        read_logo(data, "vapen.png")


def test_a_picture_of_nothing_is_refused() -> None:
    out = BytesIO()
    Image.new("RGBA", (90, 90), (0, 0, 0, 0)).save(out, "PNG")
    with pytest.raises(ReadError, match="transparent throughout"):
        read_logo(out.getvalue(), "tom.png")


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("<script>alert(1)</script><circle r='9'/>", "<script>"),
        ("<circle r='9' onload='x()'/>", "onload"),
        ("<image href='file:///etc/hostname' width='9' height='9'/>", "<image>"),
        ("<foreignObject/>", "<foreignObject>"),
        ("<animate attributeName='x'/>", "<animate>"),
        ("<filter id='f'/>", "<filter>"),
        ("<style>@import url(https://example.org/x.css);</style><circle r='9'/>", "style"),
        ("<rect width='9' height='9' style='fill:url(https://example.org/x)'/>", "url"),
        ("<rect width='9' height='9' fill='URL( \"file:///x\" )'/>", "URL"),
        ("<use href='https://example.org/x.svg#a'/>", "https://example.org"),
        ("<use xlink:href='file:///x.svg#a'/>", "file:///x.svg"),
        ("<a href='javascript:x()'><circle r='9'/></a>", "<a>"),
    ],
)
def test_a_drawing_that_holds_more_than_shapes_is_refused_by_name(inside: str, what: str) -> None:
    with pytest.raises(ReadError, match="no drawing") as refused:
        read_logo(svg(inside), "vapen.svg")
    assert what in str(refused.value)


def test_letters_are_to_be_outlines() -> None:
    with pytest.raises(ReadError, match="convert them to outlines"):
        read_logo(svg("<text>Bro</text>"), "vapen.svg")


@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_entities_are_refused_in_any_encoding(coding: str) -> None:
    text = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>'
    with pytest.raises(ReadError, match="ENTITY"):
        read_logo(f'<?xml version="1.0" encoding="{coding}"?>{text}'.encode(coding), "vapen.svg")


def test_what_is_used_within_what_is_used_is_refused() -> None:
    with pytest.raises(ReadError, match="<use> in <use>"):
        read_logo(unfolding(12), "vapen.svg")


def test_a_shape_may_be_used_twice() -> None:
    inside = (
        '<defs><circle id="a" cx="20" cy="20" r="15"/></defs><use href="#a"/><use href="#a" x="200" y="60"/>'
    )
    assert read_logo(svg(inside), "vapen.svg").width > 0


def test_what_an_editor_left_is_taken_out() -> None:
    more = 'xmlns:e="https://example.org/editor"'
    assert (
        read_logo(svg("<e:view><e:grid/></e:view><circle cx='50' cy='50' r='40'/>", more), "v.svg").width > 0
    )


@pytest.mark.parametrize(
    "data", [b"<html><p>hej</p></html>", b"<svg", svg("<g>")[:-8], b"<?xml version='1.0'?>"]
)
def test_xml_that_is_no_drawing_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError):
        read_logo(data, "vapen.svg")


def test_a_drawing_of_too_many_parts_is_refused() -> None:
    with pytest.raises(ReadError, match="more than 20000 parts"):
        read_logo(svg("<g/>" * 20_001), "vapen.svg")


def test_a_drawing_of_megabytes_is_refused() -> None:
    with pytest.raises(ReadError, match="too large for a drawing"):
        read_logo(svg(" " * 3_000_000), "vapen.svg")


def test_nothing_is_read_of_a_file_of_a_hundred_megabytes(tmp_path: Path) -> None:
    file = tmp_path / "vapen.png"
    with file.open("wb") as stream:
        stream.truncate(100_000_000)
    with pytest.raises(ReadError, match="too large: 100 MB"):
        ProfileFileReaders().logo(file)


@given(
    st.binary(max_size=200),
    st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"<svg ", b"RIFF"]),
)
def test_no_bytes_do_more_than_be_refused(data: bytes, beginning: bytes) -> None:
    with pytest.raises(ReadError):
        read_logo(beginning + data, "x")
