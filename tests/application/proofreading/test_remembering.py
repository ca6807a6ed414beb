# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""By what a finding is known again, and that nobody can read it there."""

from __future__ import annotations

from dataclasses import replace

from seminarapp.application.proofreading.findings import Finding
from seminarapp.application.proofreading.remembering import name_of

FOUND = Finding("b1", 5, 7, "spaces", "  ", " ", before="Salen", after="var")
WORD = Finding("b1", 5, 9, "spelling", "fålk", before="av", after="och")


def test_a_finding_is_known_wherever_its_words_stand_now() -> None:
    assert name_of(replace(FOUND, block="b9", begin=90, end=92)) == name_of(FOUND)


def test_other_words_around_it_or_another_rule_make_it_another() -> None:
    others = [replace(FOUND, before="Huset"), replace(FOUND, after="är"), replace(FOUND, rule="dots")]
    assert len({name_of(one) for one in (FOUND, *others)}) == 4


def test_an_unknown_word_is_known_with_any_words_around_it() -> None:
    assert name_of(replace(WORD, before="Och", after="!")) == name_of(WORD)
    assert name_of(replace(WORD, text="fölk")) != name_of(WORD)


def test_a_name_holds_no_words_and_takes_half_a_character() -> None:
    half = replace(WORD, text="f\ud83dlk")
    for one in (FOUND, WORD, half):
        assert len(name_of(one)) == 24
        assert set(name_of(one)) <= set("0123456789abcdef")
