# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Reading a whole article by every rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from uuid import UUID

from seminarapp.application.proofreading import dashes, figures, house, names, quotation, sentences, spacing
from seminarapp.application.proofreading.findings import Finding
from seminarapp.application.proofreading.passage import CLOSES, OPENS, Passage, Rule
from seminarapp.application.views.article import ArticleView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.organisation import HouseWord
from seminarapp.domain.values import BlockKind, QuoteMarks

RULES: Mapping[str, Rule] = {
    "straight_quotes": quotation.straight_quotes,
    "foreign_quotes": quotation.foreign_quotes,
    "straight_apostrophe": quotation.straight_apostrophe,
    "dash_and_marks": quotation.dash_and_marks,
    "other_marks": quotation.other_marks,
    "hyphen_as_dash": dashes.hyphen_as_dash,
    "other_dash": dashes.other_dash,
    "hyphen_in_range": dashes.hyphen_in_range,
    "dash_may_break": dashes.dash_may_break,
    "sign_in_list": dashes.sign_in_list,
    "breaking_space": spacing.breaking_space,
    "percent": spacing.percent,
    "omission": spacing.omission,
    "dots": spacing.dots,
    "spaces": spacing.spaces,
    "space_before": spacing.space_before,
    "clock": figures.clock,
    "decimal_point": figures.decimal_point,
    "word_twice": sentences.word_twice,
    "no_full_stop": sentences.no_full_stop,
    "heading_with_full_stop": sentences.heading_with_full_stop,
    "long_sentence": sentences.long_sentence,
    "nearly_a_name": names.nearly_a_name,
    "house_word": house.house_word,
}
"""Every rule by its name, in the order in which findings at one place are told."""

IN_QUOTES = frozenset(
    {"straight_quotes", "foreign_quotes", "straight_apostrophe", "hyphen_as_dash", "omission", "dots", "spaces",
     "space_before", "word_twice", "nearly_a_name"}
)  # fmt: skip  # as a list of words
"""What is told of a quote's words too. They are changed in the capture alone."""

ONE_BY_ONE = frozenset({"nearly_a_name", "word_twice"})
"""Whose remedies are often not meant: they are never put in all at once."""

_Key = tuple[str, BlockKind, UUID | None, str, QuoteMarks, bool, tuple[str, ...], tuple[HouseWord, ...]]

Memory = dict[_Key, dict[str, tuple[Finding, ...]]]
"""What was found in each text, by what was read it depends on and then by block."""

Reads = Callable[[Passage], Iterable[tuple[str, int, int]]]
"""Further reading of a passage, as by a dictionary: the rule's name and from where to where."""

_READ = frozenset(
    {BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST,
     BlockKind.CLOSING, BlockKind.QUOTE, BlockKind.FIGURE}
)  # fmt: skip  # as a list of words


def findings_in(
    article: ArticleView,
    plan: PlanView,
    language: str,
    captures: Iterable[CaptureView] = (),
    also: Reads | None = None,
    remembered: Memory | None = None,
    house_words: tuple[HouseWord, ...] = (),
) -> tuple[Finding, ...]:
    """Everything that breaks a rule, in the article's order.

    Args:
        article: whose blocks are read; those that the plan fills are not, but for the line that introduces them.
        plan: whose names should read as they do there.
        language: whose rules hold; Swedish and English have some of their own.
        captures: where the words of quotes come from; quotes of others are not read.
        also: what else reads every passage.
        remembered: what an earlier reading with the same `also` found, which is brought up to this one: what has not
            changed is not read again.
        house_words: how the organisation writes some words.
    """
    people = tuple(seat.name for seat in plan.seats) + ((plan.moderator.name,) if plan.moderator else ())
    words = {capture.id: capture.published_text for capture in captures}
    em_dash = _prefers_em_dash(article)

    found: list[Finding] = []
    known, now = remembered if remembered is not None else {}, Memory()
    for block in article.blocks:
        content = block.content
        if content.kind not in _READ:
            continue
        quoted = content.capture if content.kind is BlockKind.QUOTE else None
        text = words.get(quoted, "") if quoted is not None else content.text
        key = (text, content.kind, quoted, language, article.style.quotes, em_dash, people, house_words)
        there = _of_block(block.id, key, known.get(key) or now.get(key), also)
        now.setdefault(key, {})[block.id] = there
        found += there
    known.clear()
    known.update(now)
    return tuple(found)


def _of_block(
    block: str, key: _Key, known: Mapping[str, tuple[Finding, ...]] | None, also: Reads | None
) -> tuple[Finding, ...]:
    """What is in one block: as it was found there or in another with the same words, else read."""
    if known and block in known:
        return known[block]
    if known:
        return tuple(replace(one, block=block) for one in next(iter(known.values())))
    text, kind, quoted, language, quotes, em_dash, people, house_words = key
    passage = Passage(text, kind, language, quotes, em_dash, people, house_words)
    return tuple(read(passage, block, quoted, also))


def read(
    passage: Passage, block: str = "", capture: UUID | None = None, also: Reads | None = None
) -> list[Finding]:
    """What breaks a rule in one passage, by place."""
    found = []
    order = {name: number for number, name in enumerate(RULES)}
    for rule, places in RULES.items():
        if capture is not None and rule not in IN_QUOTES:
            continue
        for place in places(passage):
            remedy = None if capture is not None else place.remedy
            text = passage.text[place.begin : place.end]
            around = cited(passage, place.begin, place.end)
            found.append(Finding(block, place.begin, place.end, rule, text, remedy, capture, *around))
    for rule, begin, end in also(passage) if also is not None else ():
        around = cited(passage, begin, end)
        found.append(Finding(block, begin, end, rule, passage.text[begin:end], None, capture, *around))
    return sorted(found, key=lambda one: (one.begin, one.end, order.get(one.rule, len(order))))


def cited(passage: Passage, begin: int, end: int, around: int = 28) -> tuple[str, str]:
    """What stands before a place and after it, as it is read, each with … where the text goes on."""
    before, after = passage.prose[max(0, begin - 4 * around) : begin], passage.prose[end : end + 4 * around]
    before, after = ("".join(_read_signs(part)) for part in (before, after))
    before = before if len(before) <= around else f"…{before[-around:].lstrip()}"
    after = after if len(after) <= around else f"{after[:around].rstrip()}…"
    return before, after


def _read_signs(prose: str) -> Iterator[str]:
    return (sign for sign in prose if sign not in (OPENS, CLOSES))


def _prefers_em_dash(article: ArticleView) -> bool:
    text = "\n".join(block.content.text for block in article.blocks)
    return text.count("—") > text.count(" – ") + text.count("\u00a0– ")
