# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Folded lines, one at a time."""

from __future__ import annotations

import pytest

from seminarapp.interchange.content_lines import LONGEST_READ, lines_of, unfolded


def test_only_what_ends_lines_ends_one() -> None:
    text = "a\u2028b\x0bc\x85d\r\n\t\n\ne\rf".encode()
    assert list(lines_of(text)) == [("a\u2028b\x0bc\x85d".encode(), False), (b"e", False), (b"f", False)]


def test_of_a_line_that_is_too_long_only_the_beginning_is_read() -> None:
    long = b"PHOTO:" + b"A" * LONGEST_READ
    (first, cut), (second, whole) = lines_of(long + b"\nFN:A")
    assert (first[:8], len(first) < 5_000, cut) == (b"PHOTO:AA", True, True)
    assert (second, whole) == (b"FN:A", False)


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
@pytest.mark.parametrize("blank", [b" ", b"\t"])
def test_a_folding_goes_with_one_blank_alone(end: bytes, blank: bytes) -> None:
    assert unfolded(b"FN:An" + end + blank + b"na" + end + blank + b" Berg") == b"FN:Anna Berg"
