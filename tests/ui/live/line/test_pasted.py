# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A clipboard's text in one line: breaks are spaces, and nothing that can be read is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.ui.live.line.pasted import in_one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("en\ntvå\r\ntre\rfyra", "en två tre fyra"),
        ("a\tb\0c\x0bd\x0ce", "a b c d e"),
        ("a\u2028b\u2029c\x85d", "a b c d"),
        ("halv \ud83d tecken \udc00", "halv \ufffd tecken \ufffd"),
        ("\u202eomvänd\u202c שלום", "\u202eomvänd\u202c שלום"),
        ("👩‍🚀 é e\u0301", "👩‍🚀 é e\u0301"),
        ("", ""),
    ],
)
def test_breaks_become_spaces(text: str, line: str) -> None:
    assert in_one_line(text) == line


@given(st.text(st.characters()))
def test_what_can_be_read_stays_in_its_order(text: str) -> None:
    line = in_one_line(text)
    read = [[sign for sign in one if sign.isprintable() and sign not in " \ufffd"] for one in (line, text)]
    assert read[0] == read[1]
    assert in_one_line(line) == line
    line.encode()
