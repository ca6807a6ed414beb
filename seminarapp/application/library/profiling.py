# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Profiling: what the organisation's documents look like, and how it writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.views.profile import Profile
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.organisation import LanguageRules, Logo, Organisation, WordTemplate


class ProfileFiles(Protocol):
    """Reads the files that a profile is made of. What is handed over is harmless, whatever the file was."""

    def logo(self, path: Path) -> Logo:
        """A picture as a logo, made small enough for every page.

        Raises:
            ReadError: it is too large, no picture, or an SVG that holds more than a drawing.
        """

    def template(self, path: Path) -> WordTemplate:
        """A template for Word.

        Raises:
            ReadError: it is too large, no template, or holds something that runs or is fetched from elsewhere.
        """


class Profiling:
    """Use cases of the organisation's profile. Every change is one transaction."""

    def __init__(self, ledger: Ledger, views: Views, files: ProfileFiles) -> None:
        self._ledger = ledger
        self._views = views
        self._files = files

    def profile(self) -> Profile:
        """The profile as it now is."""
        return self._views.profile()

    def rules_of(self, language: str) -> LanguageRules:
        """How the organisation writes in a language such as “sv” or “en-GB”."""
        return self._views.profile().rules_of(language)

    def describe(self, name: str, colour: str) -> Profile:
        """Change what the organisation is called and the colour of its documents.

        Raises:
            RuleError: it is no colour.
        """

        def described(organisation: Organisation) -> None:
            organisation.rename(name)
            organisation.choose_colour(colour)

        return self._changed(described)

    def settle(
        self, name: str, colour: str, description: str | None, rules: Mapping[str, LanguageRules]
    ) -> Profile:
        """Change everything but the files at once.

        Args:
            description: of the logo; None where there is none.
            rules: by language.

        Raises:
            RuleError: it is no colour, or a house word says nothing or contradicts another; nothing was changed.
        """

        def settled(organisation: Organisation) -> None:
            organisation.rename(name)
            organisation.choose_colour(colour)
            if organisation.logo is not None and description is not None:
                organisation.choose_logo(replace(organisation.logo, description=description))
            for language, ruled in rules.items():
                organisation.settle_language(language, ruled)

        return self._changed(settled)

    def choose_logo(self, path: Path, description: str = "") -> Profile:
        """Put the picture of that file on every document.

        Args:
            description: what a reader who can't see it is told; "" for the organisation's name.

        Raises:
            ReadError: the file can't be a logo; the profile is as it was.
        """
        logo = replace(self._files.logo(path), description=description)
        return self._changed(lambda organisation: organisation.choose_logo(logo))

    def describe_logo(self, description: str) -> Profile:
        """Change what is told of the logo to a reader who can't see it.

        Raises:
            NotFoundError: there is no logo.
        """

        def described(organisation: Organisation) -> None:
            if organisation.logo is None:
                raise NotFoundError("There is no logo to describe: choose one first")
            organisation.choose_logo(replace(organisation.logo, description=description))

        return self._changed(described)

    def drop_logo(self) -> Profile:
        """Print no logo."""
        return self._changed(lambda organisation: organisation.choose_logo(None))

    def choose_template(self, path: Path) -> Profile:
        """Write Word documents in the template of that file.

        Raises:
            ReadError: the file can't be a template; the profile is as it was.
        """
        chosen = self._files.template(path)
        return self._changed(lambda organisation: organisation.choose_template(chosen))

    def drop_template(self) -> Profile:
        """Write Word documents in the program's own template."""
        return self._changed(lambda organisation: organisation.choose_template(None))

    def settle_language(self, language: str, rules: LanguageRules) -> Profile:
        """Change how the organisation writes in “sv” or “en”.

        Raises:
            RuleError: there is no such language, or a house word says nothing or contradicts another.
        """
        return self._changed(lambda organisation: organisation.settle_language(language, rules))

    def _changed(self, change: Callable[[Organisation], None]) -> Profile:
        """The profile after a change; an organisation that nobody has named yet is introduced by it."""
        organisation = self._ledger.find(Organisation, Organisation.create_id())
        if organisation is None:
            organisation = Organisation.introduce()
        change(organisation)
        if organisation.pending_events and not _only_introduced(organisation):
            self._ledger.save(organisation)
        return self._views.profile()


def _only_introduced(organisation: Organisation) -> bool:
    return organisation.version == len(organisation.pending_events) == 1
