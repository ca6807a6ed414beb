# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the directory says of a person: roles over time, how they are reached, a photo, and what they agreed to."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar
from uuid import UUID

from seminarapp.domain.errors import RuleError
from seminarapp.domain.personal import ERASED, Personal
from seminarapp.domain.values import said

_ADDRESS = re.compile(r"[^\s@<>\",;]{1,64}@[^\s@<>\",;.]{1,63}(\.[^\s@<>\",;.]{1,63}){1,8}")
_NUMBER = re.compile(
    r"\+?[0-9(][0-9 ()./\u2010-\u2015\u00a0-]{1,30}[0-9](\s*(ext|ank|x)\.?\s*[0-9]{1,6})?", re.IGNORECASE
)


class Purpose(StrEnum):
    """What is done with a person's data."""

    LIST = "list"
    QUOTE = "quote"
    PHOTO = "photo"
    RECORDING = "recording"
    CONTACT = "contact"


class Basis(StrEnum):
    """Why that is lawful (article 6 of the General Data Protection Regulation, vital interests left out)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTEREST = "legitimate_interest"


@dataclass(frozen=True, slots=True)
class Consent:
    """On which basis something is done with a person's data, since when, and since when no longer."""

    basis: Basis
    given: date
    note: Personal
    withdrawn: date | None = None

    @property
    def stands(self) -> bool:
        """Whether it was not withdrawn."""
        return self.withdrawn is None


@dataclass(frozen=True, slots=True)
class DatedRole:
    """What somebody is called and where, from the first to the last day; either may be open."""

    title: Personal
    organisation: str = ""
    organisation_short: str = ""
    since: date | None = None
    until: date | None = None

    @classmethod
    def of(
        cls,
        person: UUID,
        title: str,
        organisation: str = "",
        organisation_short: str = "",
        *,
        since: date | None = None,
        until: date | None = None,
    ) -> DatedRole:
        """A role whose title is kept under the person's key.

        Raises:
            EmptyTextError: neither title nor organisation is given.
            RuleError: it ends before it begins.
        """
        title, organisation, short = title.strip(), organisation.strip(), organisation_short.strip()
        said(title or organisation or short, "title or organisation")
        if since and until and until < since:
            raise RuleError(
                "The role “{role}” ends {until}, before it begins {since}: change one of the dates",
                role=", ".join(part for part in (title, organisation) if part),
                since=since.isoformat(),
                until=until.isoformat(),
            )
        return cls(Personal(title, person), organisation, short, since, until)


class Dated(Protocol):
    """Something that holds from one day to another."""

    @property
    def since(self) -> date | None:
        """Its first day, or None for always."""

    @property
    def until(self) -> date | None:
        """Its last day, or None for still."""


R = TypeVar("R", bound=Dated)


def current(roles: Iterable[R], day: date) -> R | None:
    """The role that holds on that day: of several the one that began last, and of those the first in the list."""
    held = [role for role in roles if (role.since or day) <= day <= (role.until or day)]
    return max(held, key=lambda role: role.since or date.min, default=None)


@dataclass(frozen=True, slots=True)
class Photo:
    """A portrait as JPEG, and what it shows in words; both under the person's key, the picture in base 64."""

    picture: Personal
    alternative: Personal

    @classmethod
    def of(cls, person: UUID, jpeg: bytes, alternative: str) -> Photo:
        """A photo of that person.

        Raises:
            EmptyTextError: the alternative text is blank.
        """
        told = said(alternative, "alternative text")
        return cls(Personal(b64encode(jpeg).decode(), person), Personal(told, person))

    @property
    def jpeg(self) -> bytes:
        """The picture; nothing where it was erased."""
        return b"" if self.picture.text == ERASED else b64decode(self.picture.text)


def is_address(text: str) -> bool:
    """Whether a text can be an e-mail address."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def sound_address(address: str) -> str:
    """An e-mail address without outer white space.

    Raises:
        RuleError: it can't be one.
    """
    address = address.strip()
    if not is_address(address):
        raise RuleError(
            "“{address}” is not an e-mail address: write it as name@example.org", address=address[:80]
        )
    return address


def sound_number(number: str) -> str:
    """A telephone number as it was written, without outer white space.

    Raises:
        RuleError: it can't be one.
    """
    number = number.strip()
    if not _NUMBER.fullmatch(number):
        raise RuleError(
            "“{number}” is not a telephone number: write it as +46 70 123 45 67", number=number[:80]
        )
    return number


def each_once(person: UUID, texts: Iterable[str]) -> tuple[Personal, ...]:
    """The texts under the person's key, without blanks and those that are there already, whatever their case."""
    kept: dict[str, str] = {}
    for text in texts:
        if text:
            kept.setdefault(text.casefold(), text)
    return tuple(Personal(text, person) for text in kept.values())
