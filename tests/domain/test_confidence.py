# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Words of a transcript around a note that is off the record."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.confidence import AFTER, BEFORE, in_confidence

AT = 600.0
TIMES = st.floats(0, 10_000)


@pytest.mark.parametrize(
    ("begin", "end", "kept_back"),
    [
        (AT - 1, AT + 1, True),
        (AT - BEFORE - 10, AT - BEFORE, True),
        (AT + AFTER, AT + AFTER + 10, True),
        (AT - BEFORE - 10, AT - BEFORE - 0.1, False),
        (AT + AFTER + 0.1, AT + 100, False),
        (0.0, 5000.0, True),
    ],
)
def test_words_are_kept_back_a_minute_before_the_note_until_shortly_after_it(
    begin: float, end: float, kept_back: bool
) -> None:
    assert in_confidence(begin, end, "ab", [("ab", AT)]) is kept_back


@pytest.mark.parametrize(
    ("seat", "theirs", "kept_back"), [("ab", "cd", False), ("", "cd", True), ("ab", "", True), ("", "", True)]
)
def test_another_speakers_words_are_not_and_unknown_ones_may_be_the_same(
    seat: str, theirs: str, kept_back: bool
) -> None:
    assert in_confidence(AT, AT + 1, seat, [(theirs, AT)]) is kept_back


def test_where_nothing_is_off_the_record_nothing_is_kept_back() -> None:
    assert not in_confidence(0.0, 9999.0, "", ())


@given(TIMES, TIMES, TIMES, TIMES)
def test_one_more_note_never_brings_words_back(
    begin: float, length: float, first: float, other: float
) -> None:
    one = in_confidence(begin, begin + length, "ab", [("ab", first)])
    assert in_confidence(begin, begin + length, "ab", [("ab", first), ("ab", other)]) or not one
