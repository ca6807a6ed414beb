# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.interchange.excerpt import excerpt

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Ada Berg", "Ada Berg"),
        (12, "12"),
        (1.5, "1.5"),
        (None, "null"),
        (True, "true"),
        (False, "false"),
        ([1, 2], "[…]"),
        ({"a": 1}, "{…}"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 60 + "…"),
        ("a\x1b[31mb\nc", "a\ufffd[31mb\ufffdc"),
    ],
)
def test_value_is_shown_as_its_author_wrote_it(value: object, shown: str) -> None:
    assert excerpt(value) == shown


@given(JSON)
def test_any_value_fits_into_a_line(value: object) -> None:
    shown = excerpt(value)
    assert len(shown) <= 61
    assert shown.isprintable()


@pytest.mark.parametrize("number", [10**5000, -(10**5000)], ids=["large", "small"])
def test_number_of_thousands_of_digits_is_cut_short(number: int) -> None:
    assert len(excerpt(number)) == 61
