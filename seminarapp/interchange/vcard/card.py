# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One vCard as a person: what the directory has a place for, and a remark on what it has none for."""

from __future__ import annotations

import binascii
import re
import unicodedata
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import zip_longest
from typing import TypeVar
from urllib.parse import unquote
from uuid import UUID

from seminarapp.application.records.people import ConsentRecord, PersonRecord, RoleRecord
from seminarapp.domain.errors import ReadError, SeminarappError
from seminarapp.domain.particulars import Basis, Purpose
from seminarapp.interchange.excerpt import excerpt
from seminarapp.interchange.vcard import names
from seminarapp.interchange.vcard.lines import Property

LONGEST_TEXT = 1_000
"""Characters of any text of a card but its picture."""

_MOST = 20  # addresses, numbers, roles
_MOST_PICTURE = 5  # megabytes, which are 8 in base 64 with its foldings
_NAMED = 8  # properties that a remark names
_SILENT = frozenset(
    {
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "REV",
        "KIND",
        "UID",
        "FN",
        "N",
        "TITLE",
        "ORG",
        "EMAIL",
        "TEL",
        "PHOTO",
    }
    | {names.PRONUNCIATION, names.INITIALS, names.ROLE, names.CONSENT, names.ALTERNATIVE}
)
_BASE_64 = re.compile(r"[A-Za-z0-9+/]*={0,2}")
_PREFERRED = 100  # a value of PREF counts from 1, the best
T = TypeVar("T")


class Card:
    """Properties of one card.

    Attributes:
        remarks: what was left out of it.
    """

    def __init__(self, properties: list[Property]) -> None:
        self.remarks: list[SeminarappError] = []
        self._properties = [one for one in properties if not self._too_long(one)]

    @property
    def version(self) -> str:
        """What it says of its version."""
        return self._first("VERSION").strip()

    @property
    def kind(self) -> str:
        """“individual”, unless it is of something else."""
        company = any(one.name == "X-ABSHOWAS" and "COMPANY" in one.value for one in self._properties)
        return "org" if company else self._first("KIND").strip().lower() or "individual"

    @property
    def name(self) -> str:
        """The whole name, or what its parts make; "" for none."""
        whole = _line(self._first("FN"))
        if whole:
            return whole
        parts = next((one.parts for one in self._properties if one.name == "N"), [])
        family, given, more = (*parts, "", "", "")[:3]
        return _line(f"{given} {more} {family}")

    def person(self) -> PersonRecord:
        """The person."""
        photo = self._photo()
        record = PersonRecord(
            name=self.name,
            roles=self._roles(),
            pronunciation=_line(self._first(names.PRONUNCIATION)),
            initials=_line(self._first(names.INITIALS)),
            emails=self._reached("EMAIL", "mailto:"),
            phones=self._reached("TEL", "tel:"),
            photo=photo,
            photo_alternative=_line(self._first(names.ALTERNATIVE)) if photo else "",
            consents=tuple(self._consents()),
            person=self._uid(),
        )
        self._tell_left()
        return replace(record, remarks=tuple(self.remarks))

    def _first(self, name: str) -> str:
        return next((one.text for one in self._properties if one.name == name), "")

    def _all(self, name: str) -> list[Property]:
        return [one for one in self._properties if one.name == name]

    def _too_long(self, one: Property) -> bool:
        if one.name == "PHOTO" and one.cut:
            self.remarks.append(
                ReadError("The picture has more than {most} MB and was left out", most=_MOST_PICTURE)
            )
            return True
        if one.name == "PHOTO" or (len(one.value) <= LONGEST_TEXT and not one.cut):
            return False
        if one.name in _SILENT:
            self.remarks.append(
                ReadError(
                    "{name} is longer than {most} characters and was left out",
                    name=one.name,
                    most=LONGEST_TEXT,
                )
            )
        return one.name in _SILENT

    # -- parts ------------------------------------------------------------------------------------------------------

    def _roles(self) -> tuple[RoleRecord, ...]:
        """Our own list of roles; a title and organisation that it does not have were changed since and come first."""
        roles = [role for one in self._all(names.ROLE) if (role := self._dated(one.parts)) is not None]
        known = {(role.title, role.organisation) for role in roles}
        told = [role for role in self._told() if (role.title, role.organisation) not in known]
        return tuple(self._at_most([*told, *roles], names.ROLE if roles else "TITLE"))

    def _told(self) -> Iterator[RoleRecord]:
        """Titles and organisations as other programs write them: those of one group belong together, else in order."""
        titles, organisations = self._all("TITLE"), self._all("ORG")
        for group in dict.fromkeys(one.group for one in (*titles, *organisations)):
            pairs = zip_longest(
                [_line(one.text) for one in titles if one.group == group],
                [_organisation(one) for one in organisations if one.group == group],
                fillvalue="",
            )
            for title, organisation in pairs:
                if title or organisation:
                    yield RoleRecord(title, organisation)

    def _dated(self, parts: list[str]) -> RoleRecord | None:
        title, organisation, short, since, until = (*parts, "", "", "", "", "")[:5]
        role = RoleRecord(_line(title), _line(organisation), _line(short), self._day(since), self._day(until))
        return role if role.title or role.organisation else None

    def _reached(self, name: str, scheme: str) -> tuple[str, ...]:
        """Addresses or numbers, the preferred ones first."""
        found = sorted(self._all(name), key=_preference)
        texts = (_without_scheme(_line(one.text), scheme) for one in found)
        return tuple(self._at_most(list(dict.fromkeys(text for text in texts if text)), name))

    def _photo(self) -> bytes:
        """The first picture that stands in the card itself. What an address points at is never fetched."""
        found = self._all("PHOTO")
        for one in found:
            data = one.value.strip()
            if data[:5].lower() == "data:":
                head, _, data = data.partition(",")
                if not head.lower().endswith(";base64"):
                    continue
            elif not {"b", "base64"} & set(one.given("ENCODING")):
                continue
            picture = _decoded(data)
            if picture:
                return picture
            self.remarks.append(ReadError("The picture is damaged: open it in an editor and save it again"))
            return b""
        if found:
            self.remarks.append(
                ReadError("The picture is not in the file, only its address, which was not opened")
            )
        return b""

    def _consents(self) -> Iterator[ConsentRecord]:
        for one in self._all(names.CONSENT):
            purpose, basis, given, withdrawn, note = (*one.parts, "", "", "", "", "")[:5]
            try:
                yield ConsentRecord(
                    Purpose(purpose),
                    Basis(basis),
                    date.fromisoformat(given),
                    note.strip(),
                    date.fromisoformat(withdrawn) if withdrawn else None,
                )
            except ValueError:
                self.remarks.append(
                    ReadError("“{text}” is not a legal basis and was left out", text=excerpt(one.text))
                )

    def _uid(self) -> UUID | None:
        uid = self._first("UID").strip().lower()
        try:
            return UUID(uid.removeprefix(names.UID)) if uid.startswith(names.UID) else None
        except ValueError:
            return None

    def _day(self, text: str) -> date | None:
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            self.remarks.append(ReadError("“{text}” is not a date and was left out", text=excerpt(text)))
            return None

    def _at_most(self, found: list[T], name: str) -> list[T]:
        if len(found) > _MOST:
            self.remarks.append(
                ReadError(
                    "Of {name} the first {most} were taken, {left} left out",
                    name=name,
                    most=_MOST,
                    left=len(found) - _MOST,
                )
            )
        return found[:_MOST]

    def _tell_left(self) -> None:
        left = list(dict.fromkeys(excerpt(one.name) for one in self._properties if one.name not in _SILENT))
        if left:
            more = "…" if len(left) > _NAMED else ""
            self.remarks.append(
                ReadError(
                    "The directory has no place for {names}: left out", names=", ".join(left[:_NAMED]) + more
                )
            )


def _line(text: str) -> str:
    """A text as one composed line without characters that command."""
    return " ".join("".join(map(_visible, unicodedata.normalize("NFC", text))).split())


def _visible(letter: str) -> str:
    return " " if unicodedata.category(letter) == "Cc" else letter


def _organisation(one: Property) -> str:
    """The organisation and its units, from the whole to the part."""
    return ", ".join(part for part in map(_line, one.parts) if part)


def _preference(one: Property) -> int:
    said = one.given("PREF")
    if said and said[0].isascii() and said[0].isdigit():
        return int(said[0][:3])
    return 1 if "pref" in one.given("TYPE") else _PREFERRED + 1


def _without_scheme(text: str, scheme: str) -> str:
    if not text.lower().startswith(scheme):
        return text
    number, _, rest = unquote(text[len(scheme) :]).partition(";")
    extension = re.match(r"ext=(\d{1,6})", rest)
    return f"{number} ext {extension[1]}" if extension else number


def _decoded(data: str) -> bytes:
    packed = "".join(data.split())
    if not _BASE_64.fullmatch(packed):
        return b""
    try:
        return b64decode(packed)
    except binascii.Error:
        return b""
