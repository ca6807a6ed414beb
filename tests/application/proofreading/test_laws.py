# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What holds of every rule and every text: a remedy does away with its finding, makes no other, and spares markup."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminarapp.application.proofreading.findings import Finding, remedied_all, without
from seminarapp.application.proofreading.passage import Passage, masked
from seminarapp.application.proofreading.reading import RULES, read
from seminarapp.application.words.wording import phrases
from seminarapp.domain.spans import spans_of
from seminarapp.domain.values import BlockKind, QuoteMarks

NAMES = ("Marit Hedvall", "Nadia Parvizi", "Örjan Sjöberg-Lindqvist", "Agnes Thorell")
PIECES = [
    *" \u00a0-–—\"'”“„’‘.,;:!?…()[]%§*\n", " ", " ", " - ", "--", "...", "[...]", "[ .. ]", "30%", "10-12", "2024-25",
    "1 - 2", "08-123", "10 000", "3.5", "14.30", "kl 14:30", "kl. 9", "Kl 8", "nr 5", "No. 5", "p. 3", "§ 5", "5 kr",
    "E.-L. ", "att", "Att", "det", "Hedwall", "Hedvalls", "Hedvls", "Marrit", "Marit", "Parvisi", "Maria", "ord", "A",
    "*ord*", "*hej", "[se här](https://a.example/b-c?d=1-2)", " https://x.example/1-2... ", " eva@x.example ",
    "- ", "– ",
]  # fmt: skip  # as a list of words
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
KINDS = [BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.HEADING, BlockKind.CLOSING, BlockKind.HEADLINE]
PASSAGES = st.builds(
    Passage,
    TEXTS,
    st.sampled_from(KINDS),
    st.sampled_from(["sv", "sv-FI", "en", "en-GB", "de"]),
    st.sampled_from(QuoteMarks),
    st.booleans(),
    st.just(NAMES),
)
ADDRESS = re.compile(r"https?://[\w./?=-]*[\w/]|eva@x\.example")


def with_text(passage: Passage, text: str) -> Passage:
    return Passage(text, passage.kind, passage.language, passage.marks, passage.em_dash, passage.names)


@pytest.mark.parametrize("rule", RULES)
@settings(max_examples=250, deadline=None)
@given(PASSAGES)
def test_a_remedy_does_away_with_its_finding_and_makes_no_other_of_its_rule(
    rule: str, passage: Passage
) -> None:
    found = [one for one in read(passage) if one.rule == rule]
    for one in found:
        if one.remedy is None:
            continue
        left = [other for other in read(with_text(passage, one.remedied(passage.text))) if other.rule == rule]
        assert len(left) < len(found), (one, left)


@settings(max_examples=600, deadline=None)
@given(PASSAGES)
def test_remedies_come_to_an_end_and_spare_every_address(passage: Passage) -> None:
    addresses = ADDRESS.findall(passage.text)
    links = [span.url for span in spans_of(passage.text) if span.url]
    for _ in range(300):
        one = next((one for one in read(passage) if one.remedy is not None), None)
        if one is None:
            break
        passage = with_text(passage, one.remedied(passage.text))
    else:
        pytest.fail(f"no end: {passage.text!r}")
    assert ADDRESS.findall(passage.text) == addresses
    assert [span.url for span in spans_of(passage.text) if span.url] == links


@given(PASSAGES)
def test_findings_of_one_rule_never_overlap_and_say_what_stands_there(passage: Passage) -> None:
    for rule in RULES:
        found = [one for one in read(passage) if one.rule == rule]
        assert all(one.stands_in(passage.text) for one in found)
        assert all(first.end <= second.begin for first, second in pairwise(found))


@given(PASSAGES, st.data())
def test_what_is_left_after_a_remedy_stands_where_it_says(passage: Passage, data: st.DataObject) -> None:
    found = tuple(one for one in read(passage) if one.remedy is not None)
    if not found:
        return
    done = data.draw(st.sampled_from(found))
    text = done.remedied(passage.text)
    left = without(found, done)
    assert done not in left
    assert all(one.stands_in(text) for one in left)


@settings(max_examples=400, deadline=None)
@given(PASSAGES)
def test_all_remedies_of_a_rule_at_once_change_nothing_between_them(passage: Passage) -> None:
    for rule in RULES:
        found = [one for one in read(passage) if one.rule == rule and one.remedy is not None]
        expected, done = "", 0
        for one in found:
            expected += passage.text[done : one.begin] + (one.remedy or "")
            done = one.end
        assert remedied_all(passage.text, reversed(found)) == (expected + passage.text[done:], len(found))


def test_of_remedies_that_overlap_or_no_longer_fit_the_first_is_put_in() -> None:
    first, over = Finding("b", 0, 3, "dots", "abc", "x"), Finding("b", 2, 4, "dots", "cd", "y")
    gone, none = Finding("b", 4, 5, "dots", "?", "z"), Finding("b", 5, 6, "dots", "f", None)
    assert remedied_all("abcdef", [over, none, gone, first]) == ("xdef", 1)
    missing = Finding("b", 6, 6, "dots", "", ".")
    assert remedied_all("abcdef", [missing, first]) == ("xdef.", 2)


@given(TEXTS)
def test_masking_keeps_every_place(text: str) -> None:
    assert len(masked(text)) == len(text)


@given(PASSAGES)
def test_a_quote_is_only_told_of(passage: Passage) -> None:
    assert all(one.remedy is None and one.capture for one in read(passage, "b", UUID(int=1)))


@given(PASSAGES)
def test_what_is_cited_has_no_markup(passage: Passage) -> None:
    for one in read(passage):
        assert not re.search("[\ue000\ue001]", one.before + one.after)


def test_findings_of_other_blocks_stay_where_they_are() -> None:
    other = Finding("b", 3, 4, "dots", "x", "y")
    done = Finding("a", 0, 1, "dots", "x", "yy")
    assert without((done, other, replace(done, begin=5, end=6)), done) == (
        other,
        replace(done, begin=6, end=7),
    )


def test_every_rule_has_its_sentence_in_both_languages() -> None:
    for language in ("en", "sv"):
        assert set(phrases("proofreading", language)) == {*RULES, "spelling"}
