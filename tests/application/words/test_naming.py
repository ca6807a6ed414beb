# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Short names that are still free."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.words.naming import free_initials, next_id
from seminarapp.domain.plan import LONGEST_INITIALS, Role
from tests.domain.replay import ANNA

ids = st.from_regex(r"\A[a-z]{0,2}[0-9]{0,10}\Z") | st.text(max_size=5)


@pytest.mark.parametrize(
    ("taken", "bare", "expected"),
    [
        ([], False, "s1"),
        (["s1"], False, "s2"),
        (["s1", "s3"], False, "s4"),
        (["s9", "s10"], False, "s11"),
        (["q7", "S8", "ss9", "s", "s1x", "s-4"], False, "s1"),
        (["s99999999999999999999"], False, "s1"),
        ([], True, "s"),
        (["s"], True, "s2"),
        (["s", "s2"], True, "s3"),
        (["s2"], True, "s"),
    ],
)
def test_the_next_id_is_above_all_that_are_taken(taken: list[str], bare: bool, expected: str) -> None:
    assert next_id("s", taken, bare=bare) == expected


@given(st.lists(ids), st.sampled_from(["s", "q", "b", "ab", ".*", ""]), st.booleans())
def test_the_next_id_is_always_free(taken: list[str], prefix: str, bare: bool) -> None:
    new = next_id(prefix, taken, bare=bare)
    assert new not in taken
    assert new.startswith(prefix)


@pytest.mark.parametrize(
    ("name", "taken", "initials"),
    [
        ("Eva Berg", [], "EB"),
        ("Eva Berg", ["EB"], "EBE"),
        ("Eva Berg", ["EB", "EBE"], "EB2"),
        ("Eva Berg", ["EB", "EBE", "EB2"], "EB3"),
        ("Eva B", ["EB"], "EB2"),
        ("Eva B-7 Ñu", [], "EÑ"),
        ("Madonna", ["M"], "MA"),
        ("?", [], "P"),
        ("?", ["P"], "P2"),
        ("Talare 12", ["T"], "T2"),
    ],
)
def test_initials_that_are_taken_grow_by_a_letter_and_then_by_numbers(
    name: str, taken: list[str], initials: str
) -> None:
    assert free_initials(name, taken) == initials


@given(st.text(), st.lists(st.text(max_size=4)))
def test_free_initials_can_be_typed_and_are_free(name: str, taken: list[str]) -> None:
    initials = free_initials(name, taken)
    assert initials not in taken
    assert initials == Role.of(ANNA, "Anna", initials=initials).initials.text


def test_even_a_thousand_of_the_same_name_can_be_told_apart() -> None:
    taken: set[str] = set()
    for _ in range(1000):
        initials = free_initials("Okänd Person", taken)
        assert len(initials) <= LONGEST_INITIALS
        assert initials not in taken
        taken.add(initials)
