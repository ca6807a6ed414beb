# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Opening a picture: its limits hold before it is decoded, and what is wrong with it is known afterwards."""

from __future__ import annotations

import time
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from seminarapp.interchange.pictures.opening import Fault, UnopenedPictureError, opened
from tests.profiles import claiming

ALL = ("PNG", "JPEG", "WEBP", "GIF")


def saved(size: tuple[int, int], kind: str, **how: object) -> bytes:
    out = BytesIO()
    Image.effect_noise(size, 60).save(out, kind, **how)
    return out.getvalue()


def fault(data: bytes, formats: tuple[str, ...] = ALL, most: int = 10_000) -> Fault:
    with pytest.raises(UnopenedPictureError) as refused:
        opened(data, formats, most)
    return refused.value.fault


@pytest.mark.parametrize("kind", ALL)
def test_a_picture_is_known_by_its_content(kind: str) -> None:
    assert opened(saved((30, 20), kind), ALL, 600).size == (30, 20)


@pytest.mark.parametrize("kind", ALL)
def test_a_format_that_was_not_asked_for_is_none(kind: str) -> None:
    others = tuple(one for one in ALL if one != kind)
    unasked = fault(saved((30, 20), kind), others)
    assert unasked in ({Fault.FORMAT} if kind in {"WEBP", "GIF"} else {Fault.FORMAT, Fault.DAMAGE})


@pytest.mark.parametrize("kind", ALL)
def test_one_pixel_too_many_is_too_many(kind: str) -> None:
    assert fault(saved((30, 20), kind), most=599) is Fault.SIZE


@pytest.mark.parametrize("side", [9_000, 11_000, 60_000])
def test_a_picture_of_gigabytes_is_never_unfolded_and_nothing_is_warned_of(side: int) -> None:
    began = time.thread_time()
    assert fault(claiming(side, side), most=40_000_000) is Fault.SIZE
    assert time.thread_time() - began < 0.5


@pytest.mark.parametrize("kind", ALL)
def test_a_picture_that_is_cut_off_is_damaged(kind: str) -> None:
    whole = saved((90, 90), kind)
    assert fault(whole[: len(whole) // 2]) is Fault.DAMAGE


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_that_has_hardly_begun_is_damaged_and_not_another_format(kind: str) -> None:
    assert fault(saved((90, 90), kind)[:20]) is Fault.DAMAGE


def test_a_picture_without_a_pixel_is_damaged() -> None:
    assert fault(claiming(0, 9)) is Fault.DAMAGE


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_taken_sideways_stands_upright(kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    assert opened(saved((30, 20), kind, exif=exif), ALL, 600).size == (20, 30)


def test_of_a_large_jpeg_only_as_much_is_decoded_as_is_enough() -> None:
    data = saved((1600, 800), "JPEG")
    assert opened(data, ALL, 2_000_000).size == (1600, 800)
    assert opened(data, ALL, 2_000_000, enough=400).size == (800, 400)


@given(
    st.binary(max_size=200), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF"])
)
def test_no_bytes_raise_anything_else(data: bytes, beginning: bytes) -> None:
    try:
        picture = opened(beginning + data, ALL, 10_000)
    except UnopenedPictureError:
        return
    assert picture.width * picture.height <= 10_000
