# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What proofreading finds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from seminarapp.application.words.wording import phrases


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in a text that breaks a rule.

    Attributes:
        block: the id of the block.
        begin, end: where in the block's text, in characters; the two are one where something is missing.
        rule: its short name, the key of its sentence in `resources/words/proofreading.*.toml`.
        text: what stands there.
        remedy: what should; "" to take it away, None where only a writer can tell.
        capture: of a quote, whose words it is about: they are changed there alone, so there is no remedy.
        before, after: some of what stands around it, as it is read.
    """

    block: str
    begin: int
    end: int
    rule: str
    text: str
    remedy: str | None = None
    capture: UUID | None = None
    before: str = ""
    after: str = ""

    def said(self, language: str) -> str:
        """The rule in one sentence."""
        return phrases("proofreading", language)[self.rule]

    def stands_in(self, text: str) -> bool:
        """Whether its place in that text says what it said when it was found."""
        return 0 <= self.begin <= self.end <= len(text) and text[self.begin : self.end] == self.text

    def remedied(self, text: str) -> str:
        """The block's text with the remedy in place; as it was where there is none."""
        return text if self.remedy is None else text[: self.begin] + self.remedy + text[self.end :]


def without(findings: Iterable[Finding], done: Finding) -> tuple[Finding, ...]:
    """The findings that are left when one has been remedied, each where it stands then.

    Those that reach into what was changed are gone too: they are found again if they still hold.
    """
    longer = len(done.remedy or "") - (done.end - done.begin)
    left = []
    for one in findings:
        if one.block != done.block or one.end < done.begin or (one.end == done.begin < done.end):
            left.append(one)
        elif one.begin >= done.end and one != done:
            left.append(replace(one, begin=one.begin + longer, end=one.end + longer))
    return tuple(left)


def remedied_all(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """A block's text with all these remedies in place, and how many they are.

    The findings are those of that text; where two of them overlap, only the first is mended.
    """
    done, end = [], -1
    for one in sorted(findings, key=lambda one: (one.begin, one.end)):
        if one.remedy is not None and one.begin >= end and one.stands_in(text):
            done.append(one)
            end = max(one.end, one.begin + 1)
    for one in reversed(done):
        text = one.remedied(text)
    return text, len(done)
