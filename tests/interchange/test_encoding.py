# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.encoding import decoded, other_encoding


def refused(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        decoded(data, "f")
    return str(caught.value)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff")))
def test_utf_8_is_read_with_and_without_its_mark(text: str) -> None:
    assert decoded(text.encode(), "f") == text
    assert decoded(text.encode("utf-8-sig"), "f") == text


@pytest.mark.parametrize(
    ("codec", "named"),
    [("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32", "UTF-32")],
)
def test_other_unicode_is_named(codec: str, named: str) -> None:
    assert refused("WEBVTT\n".encode(codec)) == (
        f"f is {named}, not UTF-8: open it in an editor and save it as UTF-8"
    )


@pytest.mark.parametrize("codec", ["latin-1", "cp1252"])
def test_western_letters_are_refused_with_their_line(codec: str) -> None:
    assert refused("ett\ntvå\n".encode(codec)) == (
        "f, line 2: not UTF-8, probably Windows-1252 or Latin-1: open it in an editor and save it as UTF-8"
    )


def test_zeros_are_in_no_text() -> None:
    assert refused(b"\x7fELF\x00\x00\x00") == (
        "f is not a text file: choose the file that was exported as text"
    )


@pytest.mark.parametrize("data", [b"", b"a", b"{}", "å".encode(), b"\xef\xbb\xbf{}", b"\0\0\0\0"])
def test_nothing_else_is_taken_for_another_encoding(data: bytes) -> None:
    assert other_encoding(data) == ""


@given(st.binary())
def test_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decoded(data, "f")
    except ReadError:
        return
    assert text.encode() == data.removeprefix(b"\xef\xbb\xbf")
