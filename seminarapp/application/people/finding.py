# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Finding people in the directory by words, while they are typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date

from seminarapp.application.views.people import PersonLine
from seminarapp.domain.errors import NotFoundError


def plain(text: str) -> str:
    """A text as it is searched: without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def haystack(line: PersonLine) -> str:
    """Everything of a line that is searched, a part a line; made once, so that thousands are searched at every key."""
    roles = [text for role in line.roles for text in (role.title, role.organisation, role.organisation_short)]
    return plain("\n".join([line.name, line.initials, *roles, *line.emails, *line.phones]))


def matching(words: str, haystacks: Sequence[str]) -> list[int]:
    """Which of them hold all of the words, each as the beginning of a word or within one; in their order."""
    wanted = plain(words).split()
    return [at for at, hay in enumerate(haystacks) if all(word in hay for word in wanted)]


def found(words: str, people: Iterable[PersonLine]) -> tuple[PersonLine, ...]:
    """Who has all of the words, those whose name begins with them first, and by name; everybody for no words."""
    lines = by_name(people)
    first = plain(words).strip()
    hits = [lines[at] for at in matching(words, [haystack(line) for line in lines])]
    return tuple(sorted(hits, key=lambda line: not plain(line.name).startswith(first)))


def meant(reference: str, people: Sequence[PersonLine]) -> PersonLine:
    """Whom a reference means: an id, a unique beginning of one, or a unique name.

    Raises:
        NotFoundError: nobody answers to it, or more than one does.
    """
    wanted = reference.strip()
    found = [line for line in people if str(line.id) == wanted.lower()]
    found = found or [line for line in people if plain(line.name) == plain(wanted)]
    if not found and wanted:
        found = [line for line in people if str(line.id).startswith(wanted.lower())]
    if not found:
        raise NotFoundError("There is nobody called “{name}”: see `seminarapp people`", name=wanted)
    if len(found) > 1:
        raise NotFoundError(
            "“{name}” means {count} people: use the id, as `seminarapp people` shows it",
            name=wanted,
            count=len(found),
        )
    return found[0]


def by_name(people: Iterable[PersonLine]) -> list[PersonLine]:
    """By name, å, ä and ö after z, as in Swedish; other accents don't count."""
    return sorted(people, key=lambda line: (_collated(line.name), line.name))


def described(line: PersonLine, day: date) -> str:
    """Title and organisation on that day, in one line."""
    role = line.role(day)
    return ", ".join(part for part in (role.title, role.organisation_short or role.organisation) if part)


_AFTER_Z = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"})


def _collated(name: str) -> str:
    return plain(unicodedata.normalize("NFC", name.casefold()).translate(_AFTER_Z))
