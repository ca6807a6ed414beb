# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What becomes of each thing in a file, in words."""

from __future__ import annotations

import string

import pytest

from seminarapp.application.records.import_lines import Fate, ImportLine, Reason, fates
from seminarapp.application.words.wording import phrases


def named_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_a_reason_is_told_in_both_languages() -> None:
    reason = Reason("doubled", {"other": 3})
    assert reason.told("en") == "is the same as number 3"
    assert reason.told("sv") == "är densamma som nummer 3"


def test_a_reason_is_one_line_whatever_the_file_says() -> None:
    assert Reason("name", {"old": "Sara\nLind", "new": "{x}\r\n"}).told("en") == "name: Sara Lind → {x}"


def test_both_languages_say_the_same_things_of_the_same_values() -> None:
    english, swedish = phrases("imports", "en"), phrases("imports", "sv")
    assert {name: named_in(said) for name, said in english.items()} == {
        name: named_in(said) for name, said in swedish.items()
    }


def test_a_sentence_that_nobody_has_written_is_noticed() -> None:
    with pytest.raises(KeyError):
        Reason("no such reason").told("en")


def test_lines_are_counted_by_what_becomes_of_them() -> None:
    lines = [ImportLine(fate, 1, "a") for fate in (Fate.NEW, Fate.NEW, Fate.LEFT)]
    assert fates(lines) == {Fate.NEW: 2, Fate.LEFT: 1}
    assert fates(lines)[Fate.CHANGED] == 0
