# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The beginning of a text fits where it stands, and says that more follows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.words.beginnings import beginning_of, in_one_line


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vi väntar.", "Vi väntar."),
        ("Vi väntar på.", "Vi väntar…"),
        ("Vi\nväntar\t ", "Vi väntar"),
        ("", ""),
        (" " * 100 + "Vi", "…"),
        ("Vi" + " " * 100 + "väntar", "Vi…"),
    ],
)
def test_what_is_longer_is_cut_and_says_so(text: str, told: str) -> None:
    assert beginning_of(text, 10) == told


@given(st.text(), st.integers(1, 60))
def test_a_beginning_is_a_line_of_that_length_and_begins_as_the_text(text: str, most: int) -> None:
    told = beginning_of(text, most)
    assert len(told.splitlines()) <= 1
    assert len(told) <= most + 1
    assert in_one_line(text).startswith(told.removesuffix("…"))


def test_a_text_of_a_megabyte_is_not_read_to_its_end() -> None:
    assert beginning_of("x " * 1_000_000, 3) == "x x…"
