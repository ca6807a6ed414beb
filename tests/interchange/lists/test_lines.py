# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody in one line."""

from __future__ import annotations

import pytest

from seminarapp.interchange.lists.lines import Said, reached_in, roles_of, said_in_line, without_bullet


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Anna Berg", Said("Anna Berg")),
        ("Anna Berg, hydrolog", Said("Anna Berg", "hydrolog")),
        ("Anna Berg, Vattenverket", Said("Anna Berg", "", "Vattenverket")),
        ("Anna Berg, professor vid KTH", Said("Anna Berg", "professor", "KTH")),
        ("Anna Berg, Head of Water at Water Agency", Said("Anna Berg", "Head of Water", "Water Agency")),
        ("Anna Berg (Vattenverket)", Said("Anna Berg", "", "Vattenverket")),
        ("Anna Berg (hydrolog, Vattenverket)", Said("Anna Berg", "hydrolog", "Vattenverket")),
        ("Anna Berg (S), kommunalråd, Näs", Said("Anna Berg", "kommunalråd (S)", "Näs")),
        ("Anna Berg (MP)", Said("Anna Berg", "", "MP")),
        ("Anna Berg, hydrolog, Verket (VV)", Said("Anna Berg", "hydrolog (VV)", "Verket")),
        ("Anna Berg, hydrolog (Vattenverket)", Said("Anna Berg", "hydrolog", "Vattenverket")),
        ("Anna Berg, chef, Enheten, Verket", Said("Anna Berg", "chef", "Enheten, Verket")),
        ("Anna Berg, Havs- och vattenmyndigheten", Said("Anna Berg", "", "Havs- och vattenmyndigheten")),
        ("**Anna Berg**, hydrolog", Said("Anna Berg", "hydrolog")),
        ("Anna Berg, 070-123 45 67", Said("Anna Berg", phone="070-123 45 67")),
        (
            "Anna Berg, mobil: +46 70 123 45 67, a@b.example",
            Said("Anna Berg", "", "", "a@b.example", "+46 70 123 45 67"),
        ),
        ("Ek, Bo <bo.ek@x.example>", Said("Bo Ek", email="bo.ek@x.example")),
        ("von Essen, Cia <cia.von.essen@x.example>", Said("Cia von Essen", email="cia.von.essen@x.example")),
        ("Anna Berg, Verket <anna@x.example>", Said("Anna Berg", "", "Verket", "anna@x.example")),
        ("a@b.example", Said(email="a@b.example")),
        ("", Said()),
    ],
)
def test_a_line_is_somebody(line: str, said: Said) -> None:
    assert said_in_line(line) == said


@pytest.mark.parametrize(
    "mark", ["- ", "– ", "* ", "• ", "•\t", "1. ", "12) ", "(3) ", "\uf0b7\t", "☐ ", "  ▪ "]
)
def test_bullets_and_numbers_are_taken_away(mark: str) -> None:
    assert without_bullet(f"{mark}Anna Berg") == "Anna Berg"


def test_a_year_or_a_double_name_is_no_bullet() -> None:
    assert without_bullet("2026 års panel") == "2026 års panel"
    assert without_bullet("-Anna") == "-Anna"


def test_addresses_and_numbers_are_told_from_the_rest() -> None:
    assert reached_in("Tel: 08-123 456 78, e-post: a@b.example") == ("", "a@b.example", "08-123 456 78")
    assert reached_in("Rum 14, plan 3") == ("Rum 14, plan 3", "", "")
    assert reached_in("Anna <a@b.example>, <c@d.example>")[1] == "a@b.example"


def test_one_part_is_what_it_sounds_like() -> None:
    assert roles_of(["hydrolog"]) == ("hydrolog", "")
    assert roles_of(["SMHI"]) == ("", "SMHI")
    assert roles_of([]) == ("", "")
    assert roles_of(["Regionen på Näs"]) == ("", "Regionen på Näs")
