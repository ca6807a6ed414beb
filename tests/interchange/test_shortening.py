# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Names and titles that nobody could read in a line."""

from __future__ import annotations

from seminarapp.interchange.shortening import LONGEST, shortened, told_short


def test_a_text_stands_on_one_line() -> None:
    assert shortened("  Vem äger\n\tvattnet? ") == "Vem äger vattnet?"


def test_only_what_is_too_long_is_shortened_and_told() -> None:
    fits, long = "x" * LONGEST, "x" * (LONGEST + 1)
    assert (shortened(fits), list(told_short(fits, ""))) == (fits, [])
    assert shortened(long) == "x" * (LONGEST - 1) + "…"
    (reason,) = told_short("a", long)
    assert reason.told("sv") == "har ett namn, en rubrik eller en plats på mer än 1000 tecken, som kortas"
    assert "1000 characters" in reason.told("en")
