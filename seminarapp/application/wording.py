# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The program's own sentences in the user's language: errors, and the few phrases use cases need.

They stand in `resources/words/`: `errors.sv.toml` is keyed by the English template, every other file by short names.
"""

from __future__ import annotations

import tomllib
from functools import cache

from seminarapp.domain.errors import SeminarappError
from seminarapp.settings import resources


def said_in(language: str, error: SeminarappError) -> str:
    """The error's one line in that language; English where there is no translation."""
    if language != "sv":
        return str(error)
    return error.say(_errors().get(error.text, error.text))


@cache
def _errors() -> dict[str, str]:
    return phrases("errors", "sv")


def phrases(name: str, language: str) -> dict[str, str]:
    """The table `[name]` of `words/name.language.toml`; Swedish for any Swedish, else English."""
    short = "sv" if language.startswith("sv") else "en"
    file = resources().joinpath("words", f"{name}.{short}.toml")
    table: dict[str, str] = tomllib.loads(file.read_text("utf-8"))[name]
    return table
