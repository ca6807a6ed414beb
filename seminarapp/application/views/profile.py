# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The organisation's profile, as documents and proofreading are given it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.organisation import LanguageRules, Logo, WordTemplate

_NO_RULES = LanguageRules()


@dataclass(frozen=True, slots=True)
class Profile:
    """What the organisation's documents look like, and how it writes. What is empty is as the program has it.

    Attributes:
        name: who publishes, where a seminar doesn't say.
        colour: “#0B5A61”, or "".
        rules: by language.
    """

    name: str = ""
    colour: str = ""
    logo: Logo | None = None
    word_template: WordTemplate | None = None
    rules: Mapping[str, LanguageRules] = field(default_factory=dict)

    def rules_of(self, language: str) -> LanguageRules:
        """How it writes in a language such as “sv” or “en-GB”."""
        return self.rules.get(language[:2], _NO_RULES)

    def style_of(self, language: str) -> ArticleStyle:
        """How a new article in that language marks and attributes quotes."""
        return self.rules_of(language).style or ArticleStyle.usual_in(language)


UNWRITTEN = Profile()
"""The profile of an organisation that nobody has described."""


def no_rules(_language: str) -> LanguageRules:
    """The rules of an organisation that has none of its own."""
    return _NO_RULES
