# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the sheets of a folder are called: in the language of those who get it, and in the order of their kinds."""

from __future__ import annotations

from seminarapp.application.words.naming import file_name_of
from seminarapp.application.words.wording import phrases
from seminarapp.domain.handout import HandoutKind

_PLACES = {kind: place for place, kind in enumerate(HandoutKind, start=1)}


def sheet_name(kind: HandoutKind, language: str) -> str:
    """What a kind of sheet is called in “sv” or “en”: “Run of show”."""
    return phrases("sheets", language)[kind.value]


def file_of(kind: HandoutKind, language: str, suffix: str) -> str:
    """The name of its file among all of them: “2-run-of-show.pdf”; a kind has its number even where others lack."""
    return f"{_PLACES[kind]}-{file_name_of(sheet_name(kind, language))}{suffix}"
