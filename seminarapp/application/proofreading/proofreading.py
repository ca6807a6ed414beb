# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Reading an article, and leaving what its writer means as it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from seminarapp.application.proofreading.findings import Finding
from seminarapp.application.proofreading.reading import Memory, findings_in
from seminarapp.application.proofreading.remembering import LeftFindings, name_of
from seminarapp.application.proofreading.spelling import Dictionaries, Dictionary, SpellingReader
from seminarapp.application.views.article import ArticleView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.profile import no_rules
from seminarapp.domain.organisation import LanguageRules


@dataclass(frozen=True, slots=True)
class Proof:
    """An article that has been read.

    Attributes:
        findings: in its order, without those that were left.
        dictionary: the name of the dictionary that its words were looked up in; "" where this machine has none.
        left: those that the writer left alone and that still stand there, in its order.
    """

    findings: tuple[Finding, ...]
    dictionary: str = ""
    left: tuple[Finding, ...] = ()


class Proofreading:
    """Reads articles, and remembers what their writers mean as it stands."""

    def __init__(
        self,
        dictionaries: Dictionaries,
        left: LeftFindings,
        rules_of: Callable[[str], LanguageRules] = no_rules,
    ) -> None:
        """`rules_of` says how the organisation writes in a language."""
        self._dictionaries = dictionaries
        self._left = left
        self._rules_of = rules_of
        self._read_by: tuple[Dictionary | None, str] = (None, "")
        self._remembered: Memory = {}

    def read(self, article: ArticleView, plan: PlanView, captures: tuple[CaptureView, ...] = ()) -> Proof:
        """Everything in the article that breaks a rule of its language, or is in no dictionary of it."""
        language = plan.card.language
        dictionary = self._dictionaries.of(language)
        rules = self._rules_of(language)
        known = known_words(plan, captures, rules) if dictionary is not None else ""
        if self._read_by != (dictionary, known):
            self._read_by = (dictionary, known)
            self._remembered.clear()
        speller = SpellingReader(dictionary, known) if dictionary is not None else None
        found = findings_in(article, plan, language, captures, speller, self._remembered, rules.house_words)
        names = self._left.of(plan.card.id)
        left = {one for one in found if name_of(one) in names} if names else set()
        told = tuple(one for one in found if one not in left) if left else found
        name = dictionary.name if dictionary is not None else ""
        return Proof(told, name, tuple(one for one in found if one in left) if left else ())

    def leave(self, seminar: UUID, finding: Finding) -> None:
        """The writer means it so: it is not told again; a word that is in no dictionary, nowhere in the seminar.

        Raises:
            WriteError: it can't be kept; it is left until the library closes.
        """
        self._left.keep(seminar, self._left.of(seminar) | {name_of(finding)})

    def tell_again(self, seminar: UUID, finding: Finding) -> None:
        """What was left is told again. Raises as `leave`."""
        self._left.keep(seminar, self._left.of(seminar) - {name_of(finding)})

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        """What may be meant by a word that is in no dictionary, the likeliest first."""
        dictionary = self._dictionaries.of(language)
        return dictionary.suggestions(word) if dictionary is not None else ()


def known_words(plan: PlanView, captures: tuple[CaptureView, ...], rules: LanguageRules | None = None) -> str:
    """What need not be in a dictionary: the names of the plan, the tags, and the organisation's own words."""
    words = [plan.card.title, plan.card.series_title, plan.card.venue, plan.publisher]
    for seat in plan.seats:
        words += [seat.name, seat.title, seat.organisation, seat.organisation_short, seat.initials]
    if plan.moderator is not None:
        words += [plan.moderator.name, plan.moderator.title, plan.moderator.organisation]
    words += [tag for capture in captures for tag in capture.tags]
    if rules is not None:
        words += [*rules.known_words, *(one.write for one in rules.house_words)]
    return "\n".join(words)
