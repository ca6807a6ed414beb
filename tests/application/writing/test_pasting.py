# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A pasted text becomes blocks, and none of its words is lost."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.writing.pasting import blocks_of


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        (" \n \n", []),
        ("Ett stycke.", [("paragraph", "Ett stycke.")]),
        ("Ett stycke.\nEtt till.", [("paragraph", "Ett stycke."), ("paragraph", "Ett till.")]),
        ("Brutet\nmitt i.\n\nNästa.", [("paragraph", "Brutet mitt i."), ("paragraph", "Nästa.")]),
        (
            "Under gatan\r\n\r\nSalen var full.",
            [("heading", "Under gatan"), ("paragraph", "Salen var full.")],
        ),
        ("Salen var full.\n\nUnder gatan", [("paragraph", "Salen var full."), ("paragraph", "Under gatan")]),
        ("• ett\n• två\nSlut.", [("list", "ett\ntvå"), ("paragraph", "Slut.")]),
        ("Att göra:\n\n1. Byt rör\n2. Rita", [("paragraph", "Att göra:"), ("list", "Byt rör\nRita")]),
        ("- ett\n- två", [("list", "ett\ntvå")]),
        ("- Vi måste börja nu.", [("paragraph", "- Vi måste börja nu.")]),
        ("– Vi måste\n\nsa hon.", [("paragraph", "– Vi måste"), ("paragraph", "sa hon.")]),
        ("## Under gatan\nSalen.", [("heading", "Under gatan"), ("paragraph", "Salen.")]),
    ],
)
def test_blocks_are_told_from_blank_lines_and_bullets(text: str, blocks: list[tuple[str, str]]) -> None:
    assert [(one.kind.value, one.text) for one in blocks_of(text)] == blocks


@given(st.text("ab.•-#–1 \n", max_size=60))
def test_no_word_is_lost(text: str) -> None:
    def letters(one: str) -> list[str]:
        return [letter for letter in one if letter in "ab"]

    blocks = blocks_of(text)
    assert letters("".join(block.text for block in blocks)) == letters(text)
    assert all(block.text.strip() for block in blocks)


def test_a_book_is_read_at_once() -> None:
    text = ("Salen var full av folk. " * 20 + "\n\n") * 400
    begin = process_time()
    assert len(blocks_of(text)) == 400
    assert len(blocks_of("\n" * 200_000 + " " * 200_000)) == 0
    assert process_time() - begin < 1
