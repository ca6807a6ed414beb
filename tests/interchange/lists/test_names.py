# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People one after the other."""

from __future__ import annotations

import pytest

from seminarapp.interchange.lists.names import are_names, said_in_row


@pytest.mark.parametrize(
    "text",
    [
        "Berg, Anna <a@b.example>; Ek, Bo <b@b.example>",
        "a@b.example; c@d.example",
        "a@b.example, c@d.example",
        "Anna Berg; Bo Ek",
        "Berg, Anna; Ek, Bo",
        "Anna Berg <a@b.example>;",
        "Anna Berg, Bo Ek och Cia Dahl",
        "Anna Berg, Bo Ek, Cia Dahl, Dag Holm",
    ],
)
def test_rows_of_names_are_known(text: str) -> None:
    assert are_names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, a@b.example",
        "Anna Berg, Senior Advisor, Water Agency",
        "Anna Berg, Verket <a@b.example>",
        "Anna Berg <a@b.example>",
        "Anna Berg; hydrolog; Verket",
        "Anna Berg <a@b.example>; hydrolog",
        "Anna Berg",
        "",
    ],
)
def test_somebody_with_a_role_is_no_row_of_names(text: str) -> None:
    assert not are_names(text)


def test_last_names_that_come_first_are_put_last() -> None:
    row = (
        '"Berg, Anna" <a@b.example>; von Essen, Cia (Verket) <c@b.example>; Bo Ek <b@b.example>; d@b.example'
    )
    assert [tuple(one) for one in said_in_row(row)] == [
        ("Anna Berg", "", "", "a@b.example", ""),
        ("Cia von Essen", "", "Verket", "c@b.example", ""),
        ("Bo Ek", "", "", "b@b.example", ""),
        ("", "", "", "d@b.example", ""),
    ]


def test_an_address_that_stands_for_a_name_is_no_name() -> None:
    assert tuple(said_in_row("a@b.example <a@b.example>;")[0]) == ("", "", "", "a@b.example", "")


def test_more_than_a_name_is_read_as_a_line() -> None:
    assert tuple(said_in_row("Anna Berg, hydrolog, Verket <a@b.example>;")[0]) == (
        *("Anna Berg", "hydrolog", "Verket"),
        *("a@b.example", ""),
    )
