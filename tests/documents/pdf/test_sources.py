# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re
import zlib

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.pdf.sources import FONT_PADDING, packed_stream, plain_stream, text_string

STREAM = re.compile(rb"<<(.*?) /Length (\d+)(.*?)>>\nstream\n(.*)\nendstream", re.DOTALL)


@given(st.binary(max_size=300), st.sampled_from([b"\n", FONT_PADDING]))
def test_a_packed_stream_holds_its_data_and_never_ends_in_a_carriage_return(
    data: bytes, padding: bytes
) -> None:
    found = STREAM.fullmatch(packed_stream(data, padding=padding))
    assert found
    content = found[4]
    assert int(found[2]) == len(content)
    assert not content.endswith(b"\r")
    held = zlib.decompress(content)
    assert held.startswith(data)
    assert set(held[len(data) :]) <= set(padding)


def test_data_whose_sum_ends_in_a_carriage_return_is_padded() -> None:
    bad = [
        data
        for data in (bytes([number, 12 - number]) for number in range(13))
        if zlib.compress(data).endswith(b"\r")
    ]
    assert bad, "the last byte is that of the sum of all bytes and one"
    for data in bad:
        for padding in (b"\n", FONT_PADDING):
            assert not packed_stream(data, padding=padding).endswith(b"\r\nendstream")


def test_a_font_says_how_long_it_is_with_its_padding() -> None:
    source = packed_stream(bytes([5, 7]), padding=FONT_PADDING, with_length=True)
    found = STREAM.fullmatch(source)
    assert found
    assert f"/Length1 {len(zlib.decompress(found[4]))}".encode() in source


def test_a_plain_stream_is_as_given() -> None:
    assert plain_stream(b"abc", "/Type /Metadata") == b"<</Type /Metadata /Length 3>>\nstream\nabc\nendstream"


@given(st.text())
def test_any_text_is_a_pdf_string(text: str) -> None:
    told = bytes.fromhex(text_string(text)[1:-1]).decode("utf-16")
    assert told == text.encode("utf-16", "replace").decode("utf-16")
