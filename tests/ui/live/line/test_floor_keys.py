# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""When a digit is the floor and when it begins a note."""

from __future__ import annotations

import pytest

from seminarapp.ui.live.line.floor_keys import HeldDigit, held_digit


@pytest.mark.parametrize("digit", ["0", "1", "5"])
def test_a_digit_on_an_empty_line_is_held(digit: str) -> None:
    assert held_digit("", digit, 4.0, 70.0, seats=5) == HeldDigit(int(digit), 4.0, 70.0)


@pytest.mark.parametrize(
    ("line", "key"), [("Up ", "3"), ("3", "0"), ("", "a"), ("", ""), ("", "33"), ("", "٣"), ("", "²")]
)
def test_other_keys_and_digits_in_a_text_are_text(line: str, key: str) -> None:
    assert held_digit(line, key, 4.0, 70.0, seats=5) is None


def test_a_digit_that_calls_nobody_is_text() -> None:
    assert held_digit("", "6", 4.0, 70.0, seats=5) is None


def test_a_large_panel_has_nine_keys() -> None:
    assert held_digit("", "9", 0.0, 70.0, seats=14) == HeldDigit(9, 0.0, 70.0)


@pytest.mark.parametrize("key", ["0", "9", "%", ".", ",", ":", " "])
def test_what_goes_on_a_number_makes_it_text(key: str) -> None:
    assert HeldDigit(3, 400.0, 10.0).is_text(key, 10.69)


@pytest.mark.parametrize("key", ["0", "%", " "])
def test_after_seven_tenths_of_a_second_it_is_the_floor(key: str) -> None:
    assert not HeldDigit(3, 400.0, 10.0).is_text(key, 10.71)


@pytest.mark.parametrize("key", ["a", '"', "?", "\r", ""])
def test_another_key_means_the_floor(key: str) -> None:
    assert not HeldDigit(3, 400.0, 10.0).is_text(key, 10.1)
