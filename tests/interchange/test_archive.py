# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Archives from outside: unpacked piece by piece, and no further than allowed."""

from __future__ import annotations

import tracemalloc
import warnings
from collections import defaultdict
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.interchange.archive import (
    LONGEST_DECLARATION,
    Bounds,
    DamagedArchiveError,
    OverfullArchiveError,
    declares,
    measured,
    pieces,
)

WIDE = Bounds(parts=100, unpacked=10_000_000)


def packed(*parts: tuple[str, bytes], how: int = ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", how) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a name that is there already: that is what is tried
        for name, content in parts:
            archive.writestr(name, content)
    return out.getvalue()


def unpacked(data: bytes, bounds: Bounds = WIDE) -> dict[str, bytes]:
    found: defaultdict[str, bytes] = defaultdict(bytes)
    for name, piece in pieces(data, bounds):
        found[name] += piece
    return dict(found)


@pytest.mark.parametrize("how", [ZIP_STORED, ZIP_DEFLATED])
def test_what_was_packed_comes_out(how: int) -> None:
    parts = {"a.xml": b"<a/>", "folder/b.xml": b"x" * 200_000, "empty.xml": b""}
    assert unpacked(packed(*parts.items(), how=how)) == parts


def test_a_large_part_comes_in_pieces() -> None:
    sizes = [len(piece) for _, piece in pieces(packed(("a", b"x" * 200_000)), WIDE)]
    assert max(sizes) <= 65_536
    assert sum(sizes) == 200_000


def test_folders_are_no_parts() -> None:
    assert unpacked(packed(("folder/", b""), ("folder/a", b"x"))) == {"folder/a": b"x"}


def test_as_much_as_is_allowed_is_unpacked_and_not_a_byte_more() -> None:
    data = packed(("a", b"x" * 600), ("b", b"x" * 400))
    assert len(unpacked(data, Bounds(2, 1_000))) == 2
    with pytest.raises(OverfullArchiveError):
        unpacked(data, Bounds(2, 999))


def test_more_parts_than_allowed_are_refused() -> None:
    with pytest.raises(OverfullArchiveError):
        unpacked(packed(("a", b""), ("b", b"")), Bounds(1, 1_000))


def test_a_bomb_is_refused_before_anything_is_unpacked() -> None:
    bomb = packed(("a", b"x"), ("b", bytes(40_000_000)))
    tracemalloc.start()
    try:
        with pytest.raises(OverfullArchiveError):
            next(pieces(bomb, WIDE))
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_bomb_that_says_it_is_small_fills_nothing() -> None:
    bomb = packed(("a", bytes(40_000_000))).replace((40_000_000).to_bytes(4, "little"), b"\x10\0\0\0")
    tracemalloc.start()
    try:
        with pytest.raises(DamagedArchiveError):
            unpacked(bomb)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("how", [ZIP_BZIP2, ZIP_LZMA])
def test_a_packing_that_no_office_program_uses_is_refused(how: int) -> None:
    with pytest.raises(DamagedArchiveError, match="compression"):
        unpacked(packed(("a", b"x"), how=how))


def test_one_name_for_two_parts_is_refused_since_others_may_read_the_other_one() -> None:
    with pytest.raises(DamagedArchiveError, match=r"a\.xml \(2\)"):
        unpacked(packed(("a.xml", b"<a/>"), ("a.xml", b"<b/>")))


def test_a_part_with_a_password_is_refused() -> None:
    data = bytearray(packed(("a", b"x"), how=ZIP_STORED))
    for head, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(head) + flags] |= 1
    with pytest.raises(DamagedArchiveError, match="password"):
        unpacked(bytes(data))


def test_a_part_without_a_name_is_refused() -> None:
    data = bytearray(packed(("a", b"x"), how=ZIP_STORED))
    data[data.index(b"PK\x01\x02") + 28] = 0
    with pytest.raises(DamagedArchiveError):
        unpacked(bytes(data))


@given(st.data())
def test_whatever_is_changed_in_an_archive_it_is_unpacked_or_refused(draw: st.DataObject) -> None:
    data = bytearray(packed(("a.xml", b"<a/>" * 20), ("b", b"x" * 50)))
    for place in draw.draw(st.lists(st.integers(0, len(data) - 1), min_size=1, max_size=5)):
        data[place] = draw.draw(st.integers(0, 255))
    try:
        found = unpacked(bytes(data))
    except (DamagedArchiveError, OverfullArchiveError):
        return
    assert sum(map(len, found.values())) <= WIDE.unpacked


@given(st.binary(max_size=200))
def test_other_bytes_are_no_archive(data: bytes) -> None:
    with pytest.raises(DamagedArchiveError):
        unpacked(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("declaration", ["<!DOCTYPE x>", '<!ENTITY a "ha">'])
def test_a_declaration_is_seen_in_any_encoding(declaration: str, encoding: str) -> None:
    assert declares(f"<a/>{declaration}".encode(encoding))
    assert not declares("<a>DOCTYPE and ENTITY</a>".encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
@given(st.integers(0, 60))
def test_a_declaration_is_seen_where_pieces_meet(encoding: str, cut: int) -> None:
    text = f"{'x' * 20}<!DOCTYPE x>{'x' * 20}".encode(encoding)
    first, second = text[:cut], text[cut:]
    assert declares(first) or declares(first[-LONGEST_DECLARATION:] + second)


@pytest.mark.parametrize(
    "parts",
    [
        [("a.xml", b"<a/>" * 1_001)],
        [("a.xml", b"<a/>" * 600), ("b.xml", b"<a/>" * 600)],
        [("a.xml", b"<a b='" + b"x" * 600_000 + b"'/>")],
        [("a.xml", b"<a/>" + b"x" * 600_000)],
    ],
)
def test_what_a_parser_could_not_bear_is_refused(parts: list[tuple[str, bytes]]) -> None:
    with pytest.raises(OverfullArchiveError):
        list(measured(pieces(packed(*parts), WIDE), 1_000))


def test_what_any_program_writes_a_parser_can_bear() -> None:
    data = packed(("a.xml", b"<a><b/></a>" * 300), ("word/media/p.png", b"x" * 600_000 + b"<" * 5_000))
    assert list(measured(pieces(data, WIDE), 1_000)) == list(pieces(data, WIDE))
