# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Words are found as they are typed, and replaced by what is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.writing.finding import Wanted

TEXTS = st.text("abÅå .*\\[(", max_size=30)


@pytest.mark.parametrize(
    ("wanted", "places"),
    [
        (Wanted("rör"), [(0, 3), (5, 8), (14, 17)]),
        (Wanted("rör", case=True), [(5, 8), (14, 17)]),
        (Wanted("rör", whole=True), [(0, 3)]),
        (Wanted("rör", case=True, whole=True), []),
        (Wanted(".*"), []),
        (Wanted(""), []),
    ],
)
def test_words_are_found(wanted: Wanted, places: list[tuple[int, int]]) -> None:
    assert wanted.places("Rör, rören, avrörda") == places


def test_a_backslash_in_what_comes_instead_is_a_backslash() -> None:
    assert Wanted("a").replaced("banan", r"\1") == r"b\1n\1n"


@given(text=TEXTS, wanted=TEXTS, by=TEXTS)
def test_replacing_changes_what_was_found_and_nothing_else(text: str, wanted: str, by: str) -> None:
    search = Wanted(wanted, case=True)
    places = search.places(text)
    kept, end, made = [], 0, ""
    for begin, stop in places:
        assert text[begin:stop] == wanted
        kept.append(text[end:begin])
        end = stop
    made = by.join([*kept, text[end:]])
    assert search.replaced(text, by) == made
