# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Organisation: whose library it is, and the profile that its documents and its language follow."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID, uuid5

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.errors import DuplicateError, RuleError
from seminarapp.domain.values import said
from seminarapp.settings import LANGUAGES

T = TypeVar("T")

_COLOUR = re.compile(r"#[0-9A-F]{6}")
_NAMESPACE = UUID("9a4e7a0e-3d0b-4c8b-9d0a-6a1f5f0c7b11")
_MOST_WORDS = 2000
"""House words and known words a language: the check of an article goes through them at every pause in typing."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that stands for the organisation.

    Attributes:
        png: the picture as PNG; whatever it was chosen as, it is kept as this.
        width, height: in pixels.
        description: what a reader who can't see it is told; "" for the organisation's name.
    """

    png: bytes
    width: int
    height: int
    description: str = ""


@dataclass(frozen=True, slots=True)
class WordTemplate:
    """The organisation's template for Word (.dotx): `data` is the file, `name` what it was called."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class HouseWord:
    """How the organisation writes something: `write` instead of `not_write`, told where the latter stands."""

    write: str
    not_write: str


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """How the organisation writes in one language. What is empty is as the program proposes it.

    Attributes:
        style: how a new article marks and attributes quotes; None for what is usual in the language.
        introduction_heading, recording_heading, conversation_heading: the headings of a new article's parts.
        closing: the paragraph that a new article ends with.
        house_words: what proofreading asks for.
        known_words: what need not be in a dictionary.
    """

    style: ArticleStyle | None = None
    introduction_heading: str = ""
    recording_heading: str = ""
    conversation_heading: str = ""
    closing: str = ""
    house_words: tuple[HouseWord, ...] = ()
    known_words: tuple[str, ...] = ()


class Organisation(Aggregate):
    """The organisation whose library it is: there is one, and its id is known beforehand."""

    TOPIC = "organisation"

    @event("Created", topic="organisation.introduced")
    def __init__(self, name: str) -> None:
        self.name = name
        self.colour = ""
        self.logo: Logo | None = None
        self.word_template: WordTemplate | None = None
        self.rules: dict[str, LanguageRules] = {}

    @staticmethod
    def create_id(name: str = "") -> UUID:  # noqa: ARG004 - the base class hands over what the first event carries
        """The organisation's id, the same in every library."""
        return uuid5(_NAMESPACE, "organisation")

    @classmethod
    def introduce(cls, name: str = "") -> Organisation:
        """Begin a profile; the name may follow later."""
        return cls(" ".join(name.split()))

    def rename(self, name: str) -> None:
        """Change what it is called; "" where every seminar says for itself who publishes it."""
        name = " ".join(name.split())
        if name != self.name:
            self._rename(name)

    @event("OrganisationRenamed", topic="organisation.renamed")
    def _rename(self, name: str) -> None:
        self.name = name

    def choose_colour(self, colour: str) -> None:
        """Change the colour of its documents, as “#0B5A61”; "" for the program's own.

        Raises:
            RuleError: it is no such colour.
        """
        colour = _colour(colour)
        if colour != self.colour:
            self._choose_colour(colour)

    @event("ColourChosen", topic="organisation.colour_chosen")
    def _choose_colour(self, colour: str) -> None:
        self.colour = colour

    def choose_logo(self, logo: Logo | None) -> None:
        """Put the logo on its documents, or none."""
        if logo is not None:
            logo = replace(logo, description=" ".join(logo.description.split()))
        if logo != self.logo:
            self._choose_logo(logo)

    @event("LogoChosen", topic="organisation.logo_chosen")
    def _choose_logo(self, logo: Logo | None) -> None:
        self.logo = logo

    def choose_template(self, word_template: WordTemplate | None) -> None:
        """Write Word documents in that template, or in the program's own."""
        if word_template != self.word_template:
            self._choose_template(word_template)

    @event("TemplateChosen", topic="organisation.template_chosen")
    def _choose_template(self, word_template: WordTemplate | None) -> None:
        self.word_template = word_template

    def settle_language(self, language: str, rules: LanguageRules) -> None:
        """Say how it writes in a language.

        Raises:
            RuleError: there is no such language, or too many words.
            EmptyTextError: a house word says nothing on one of its sides.
            DuplicateError: two house words say something else of the same word.
        """
        if language not in LANGUAGES:
            raise RuleError(
                "There is no language “{language}”: choose one of {languages}",
                language=language,
                languages=", ".join(LANGUAGES),
            )
        rules = _tidied(rules)
        if rules != self.rules.get(language, LanguageRules()):
            self._settle_language(language, rules)

    @event("LanguageSettled", topic="organisation.language_settled")
    def _settle_language(self, language: str, rules: LanguageRules) -> None:
        self.rules[language] = rules


def _colour(colour: str) -> str:
    colour = colour.strip().upper()
    if colour and not colour.startswith("#"):
        colour = f"#{colour}"
    if colour and not _COLOUR.fullmatch(colour):
        raise RuleError(
            "“{colour}” is no colour: write it as # and six digits, such as #0B5A61", colour=colour[:40]
        )
    return colour


def _tidied(rules: LanguageRules) -> LanguageRules:
    words = tuple(HouseWord(_word(one.write), _word(one.not_write)) for one in rules.house_words)
    by_mistake: dict[str, str] = {}
    for one in words:
        if one.write == one.not_write:
            raise RuleError(
                "“{word}” can't be written instead of itself: take that line away", word=one.write
            )
        if by_mistake.setdefault(one.not_write, one.write) != one.write:
            raise DuplicateError(
                "Two lines say what to write instead of “{word}”: keep one of them", word=one.not_write
            )
    known = _once(" ".join(word.split()) for word in rules.known_words)
    if max(len(words), len(known)) > _MOST_WORDS:
        raise RuleError("There are more than {most} words: keep those that matter", most=_MOST_WORDS)
    return replace(
        rules,
        introduction_heading=" ".join(rules.introduction_heading.split()),
        recording_heading=" ".join(rules.recording_heading.split()),
        conversation_heading=" ".join(rules.conversation_heading.split()),
        closing=rules.closing.strip(),
        house_words=_once(words),
        known_words=known,
    )


def _word(word: str) -> str:
    return said(" ".join(word.split()), "house word")


def _once(things: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(thing for thing in things if thing))
