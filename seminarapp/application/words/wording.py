# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The program's own sentences in the user's language: errors, and the few phrases use cases need.

They stand in `resources/words/`: `errors.sv.toml` is keyed by the English template (and has the nouns that lines are
about in a table of their own), every other file by short names.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from seminarapp.domain.errors import SeminarappError
from seminarapp.settings import resources


def said_in(language: str, error: SeminarappError) -> str:
    """The error's one line in that language; English where there is no translation."""
    if not language.startswith("sv"):
        return str(error)
    lines, nouns = _refusals()
    return error.say(lines.get(error.text, error.text), nouns)


@cache
def _refusals() -> tuple[dict[str, str], dict[str, str]]:
    tables = _tables("errors", "sv")
    return tables["errors"], tables["nouns"]


def phrases(name: str, language: str) -> Mapping[str, str]:
    """The table `[name]` of `words/name.language.toml`; Swedish for any Swedish, else English. Read once."""
    return _phrases(name, "sv" if language.startswith("sv") else "en")


@cache
def _phrases(name: str, language: str) -> Mapping[str, str]:
    return MappingProxyType(_tables(name, language)[name])


def _tables(name: str, language: str) -> dict[str, dict[str, str]]:
    file = resources().joinpath("words", f"{name}.{language}.toml")
    return tomllib.loads(file.read_text("utf-8"))
