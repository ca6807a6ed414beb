# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody in several lines."""

from __future__ import annotations

import pytest

from seminarapp.interchange.lists.blocks import are_blocks, said_in_blocks


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg\nhydrolog\nVattenverket",
        "Anna Berg\nhydrolog\n\nBo Ek\nNäs kommun",
        "Tack!\n\nMvh\nAnna Berg",
        "Namn: Anna Berg\nTitel: Chef",
    ],
)
def test_signatures_and_cards_are_known(text: str) -> None:
    assert are_blocks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg\nBo Ek",
        "Anna Berg, hydrolog\nBo Ek, direktör",
        "Anna Berg\n\nBo Ek",
        "Mvh\nanna",
        "",
        "Anna Berg\nBo Ek, direktör",
    ],
)
def test_a_line_a_person_is_no_block(text: str) -> None:
    assert not are_blocks(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Anna Berg\nVattenverket", ("Anna Berg", "", "Vattenverket", "", "")),
        ("Anna Berg\nProjektledare | Vattenverket", ("Anna Berg", "Projektledare", "Vattenverket", "", "")),
        (
            "Anna Berg, hydrolog\nVattenverket\n08-123 456 78",
            ("Anna Berg", "hydrolog", "Vattenverket", "", "08-123 456 78"),
        ),
        (
            "Anna Berg\nKansliet\nBesöksadress: Torget\n123 45 Näs\nverket.se",
            ("Anna Berg", "", "Kansliet", "", ""),
        ),
        ("Anna Berg\nUnclear Thing\nNäs kommun", ("Anna Berg", "Unclear Thing", "Näs kommun", "", "")),
        ("Name: Anna Berg\nTitle: Chief\nEmail: a@b.example", ("Anna Berg", "Chief", "", "a@b.example", "")),
        ("Hej\n\nMvh\nAnna Berg\n\nVerket", ("Anna Berg", "", "Verket", "", "")),
    ],
)
def test_what_stands_under_a_name_is_about_them(text: str, said: tuple[str, ...]) -> None:
    assert [tuple(one) for one in said_in_blocks(text)] == [said]


def test_a_group_without_a_name_belongs_to_the_one_before() -> None:
    found = said_in_blocks("Deltagare:\n\nAnna Berg\nhydrolog\n\nVattenverket\n\nBo Ek\nSMHI")
    assert [(one.name, one.title, one.organisation) for one in found] == [
        ("Anna Berg", "hydrolog", "Vattenverket"),
        ("Bo Ek", "", "SMHI"),
    ]


def test_lawyers_lines_are_left_out() -> None:
    said = said_in_blocks(
        "Anna Berg\nVerket\n" + "Detta meddelande är avsett för den som det är avsett för. " * 3
    )
    assert said[0].organisation == "Verket"


def test_nothing_after_the_greeting_is_nobody() -> None:
    assert said_in_blocks("Anna Berg\nMvh") == []
