# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pictures from outside: harmless, small and upright, or refused with the reason."""

from __future__ import annotations

import struct
import time
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.pictures.portraits import LONGEST_SIDE, MOST_BYTES, PictureMaker

portrait = PictureMaker().portrait


def saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    made = BytesIO()
    picture.save(made, kind, **how)
    return made.getvalue()


def plain(width: int = 40, height: int = 60, kind: str = "JPEG", **how: object) -> bytes:
    return saved(Image.new("RGB", (width, height), "teal"), kind, **how)


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_large_picture_becomes_a_small_jpeg(kind: str) -> None:
    kept = opened(portrait(plain(3000, 1500, kind)))
    assert (kept.format, kept.size) == ("JPEG", (LONGEST_SIDE, LONGEST_SIDE // 2))


def test_what_was_made_small_once_stays_byte_by_byte() -> None:
    kept = portrait(plain(3000, 1500))
    assert portrait(kept) == kept


def test_a_picture_taken_sideways_stands_upright_and_says_nothing_of_where() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    exif[0x8825] = {1: "N", 2: (59.0, 20.0, 0.0)}
    kept = opened(portrait(plain(40, 60, exif=exif)))
    assert kept.size == (60, 40)
    assert len(kept.getexif()) == 0


def test_a_note_in_a_picture_and_what_is_appended_are_not_kept() -> None:
    for data in (plain(comment=b"secret"), plain() + b"PK\x03\x04 appended secret"):
        assert b"secret" not in portrait(data)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "1", "I;16"])
def test_a_png_of_any_kind_is_laid_on_white(mode: str) -> None:
    kept = opened(portrait(saved(Image.new(mode, (8, 8)), "PNG")))
    assert kept.mode == "RGB"


def test_what_is_see_through_becomes_white() -> None:
    kept = opened(portrait(saved(Image.new("RGBA", (8, 8), (0, 0, 0, 0)), "PNG")))
    assert kept.getpixel((4, 4)) == (255, 255, 255)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"GIF89a" + bytes(40),
        b"\x89PNG",
        b"%PDF-1.7",
        b"II*\0" + bytes(40),
        b"%!PS-Adobe-3.0 EPSF-3.0",
    ],
)
def test_what_is_neither_jpeg_nor_png_is_refused_whatever_it_is_called(data: bytes) -> None:
    with pytest.raises(ReadError, match="neither JPEG nor PNG"):
        portrait(data)


def png_of(width: int, height: int, packed: bytes) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def test_a_picture_that_would_unfold_into_gigabytes_is_never_unfolded() -> None:
    began = time.thread_time()
    with pytest.raises(ReadError, match="more than 10 million pixels"):
        portrait(png_of(60_000, 60_000, zlib.compress(bytes(1_000_000))))
    assert time.thread_time() - began < 0.5


def test_a_picture_of_too_many_bytes_is_not_looked_at() -> None:
    with pytest.raises(ReadError, match="21 MB, and at most 20 MB"):
        portrait(b"\xff\xd8\xff" + bytes(MOST_BYTES))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_that_is_cut_off_is_refused(kind: str) -> None:
    whole = saved(Image.effect_noise((200, 200), 60), kind)
    for length in (30, 60, 160, len(whole) // 2):
        with pytest.raises(ReadError, match="damaged"):
            portrait(whole[:length])


@pytest.mark.parametrize("size", [(0, 10), (10, 0)])
def test_a_picture_of_no_size_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(ReadError, match="damaged"):
        portrait(png_of(*size, b""))


@given(
    st.binary(max_size=300),
    st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", plain(), plain(kind="PNG")]),
)
def test_whatever_follows_a_good_beginning_it_is_kept_or_refused(junk: bytes, beginning: bytes) -> None:
    for data in (beginning + junk, beginning[: len(beginning) // 2] + junk):
        try:
            kept = portrait(data)
        except ReadError:
            continue
        assert kept.startswith(b"\xff\xd8")
