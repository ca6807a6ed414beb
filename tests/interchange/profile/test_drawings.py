# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Drawings that would take long to paint, or could not be painted at all."""

from __future__ import annotations

import io
import time

import pytest
from PIL import Image

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.profile.drawings import painted

RECT = '<rect width="100" height="50"/>'


def drawing(inner: str, said: str = 'viewBox="0 0 100 50"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {said}>{inner}</svg>'.encode()


def size(data: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(painted(data, "l.svg"))) as picture:
        return picture.size


def refused(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        painted(data, "l.svg")
    return str(caught.value)


@pytest.mark.parametrize(
    "said",
    [
        'viewBox="0 0 100 50"',
        'viewBox="0,0,100,50" width="1cm" height="900"',
        'width="100" height="50"',
        'width="10cm" height="50mm"',
        'width="100%" height="100%" viewBox="5 5 100 50"',
    ],
)
def test_a_drawing_is_painted_by_its_own_shape(said: str) -> None:
    assert size(drawing(RECT, said)) == (1600, 800)


@pytest.mark.parametrize(
    "said",
    [
        "",
        'width="0" height="0"',
        'width="1" height="100000000"',
        'viewBox="0 0 1e-30 1e30"',
        'viewBox="nan nan nan nan"',
        'viewBox="0 0 inf 1"',
        'viewBox="0 0 -5 5"',
    ],
)
def test_a_drawing_of_no_size_or_an_endless_one_is_refused(said: str) -> None:
    assert "doesn't say how large it is" in refused(drawing(RECT, said))


def test_a_drawing_that_is_nearly_a_line_is_refused_before_it_is_painted() -> None:
    assert "is 1 by 500, too long and narrow" in refused(drawing(RECT, 'viewBox="0 0 1 500"'))


def test_what_has_many_parts_is_painted_smaller() -> None:
    assert size(drawing(RECT * 400)) == (1600, 800)
    width, height = size(drawing(RECT * 2_000))
    assert 300 < width < 1_600
    assert width == pytest.approx(2 * height, abs=2)
    assert size(drawing(f'<g opacity="0.5">{RECT * 600}</g>'))[0] < size(drawing(RECT * 600))[0]


@pytest.mark.parametrize(
    "inner",
    [
        '<g opacity="0.9">' * 200 + RECT + "</g>" * 200,
        '<mask id="m"><rect width="99" height="99"/></mask>' + '<g mask="url(#m)">' * 50 + RECT + "</g>" * 50,
        "<style>g{opacity:0.9}</style>" + "<g>" * 50 + RECT + "</g>" * 50,
        '<rect width="99" height="99" opacity="0.5"/>' * 19_000,
        f'<g id="a">{RECT * 9_000}</g>' + '<use href="#a"/>' * 9_000,
        '<path stroke="red" d="M0 0' + "C9 9 0 9 1 1" * 140_000 + '"/>',
        "<style>" + "g g g g rect{fill:red}" * 900 + "</style>" + RECT * 5_000,
        "<style>" + " " * 30_000 + "</style>" + RECT,
    ],
)
def test_what_takes_long_to_paint_is_refused_at_once(inner: str) -> None:
    before = time.process_time()
    assert "too many parts" in refused(drawing(inner))
    assert time.process_time() - before < 4
