# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Why a file's content doesn't fit the schema: the first fault, its place in the file, and the remedy.

msgspec decides whether a file is right and says why not in a word or two. Here its own description of the schema is
walked beside the content, so that the message can name the key that was meant and the words that are allowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from msgspec import inspect

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.excerpt import excerpt
from seminarapp.interchange.seminarfile.schema import MOMENT, SeminarFile

NO_MOMENT = (
    "{file}: {place} is {value}: write date and time with the offset from UTC, as 2026-03-12T14:00:00+01:00"
)
_LONGEST_KEY = 40
"""A longer key resembles none of ours, and comparing it takes time that grows with its square."""


def diagnosed(content: object, file: str) -> ReadError | None:
    """The first fault in a file's content, or None if none is found here."""
    return _fault(content, inspect.type_info(SeminarFile), _Place(file))


class _Place:
    """Where in the file we are: `seminar.panel[2].name`, items counted from 0 as JSON paths do."""

    def __init__(self, file: str, path: str = "") -> None:
        self.file = file
        self.path = path

    def key(self, key: str) -> _Place:
        return _Place(self.file, f"{self.path}.{key}" if self.path else key)

    def item(self, number: int) -> _Place:
        return _Place(self.file, f"{self.path}[{number}]")

    def error(self, template: str, value: object = None, **values: object) -> ReadError:
        return ReadError(template, file=self.file, place=self.path, value=excerpt(value), **values)


def _fault(value: object, kind: inspect.Type, place: _Place) -> ReadError | None:
    match kind:
        case inspect.Metadata():
            return _fault(value, kind.type, place)
        case inspect.StructType():
            return _object_fault(value, kind, place)
        case inspect.VarTupleType():
            return _list_fault(value, kind, place)
        case inspect.StrType() if kind.pattern == MOMENT:
            return _moment_fault(value, place)
        case inspect.StrType():
            return _text_fault(value, kind, place)
        case inspect.EnumType():
            return _word_fault(value, [word.value for word in kind.cls], place)
        case inspect.LiteralType():
            return _word_fault(value, kind.values, place)
        case inspect.IntType() | inspect.FloatType():
            return _number_fault(value, kind, place)
        case inspect.BoolType() if not isinstance(value, bool):
            return place.error(
                "{file}: {place} is {value}: write true or false, without quotation marks", value
            )
    return None


def _object_fault(value: object, kind: inspect.StructType, place: _Place) -> ReadError | None:
    if not isinstance(value, dict):
        return place.error("{file}: {place} is {value}, but must be an object: write it in {{}}", value)
    known = {field.encode_name: field for field in kind.fields}
    for key in value:
        if key not in known:
            return _unknown_key(key, known, place)
    for field in kind.fields:
        if field.required and field.encode_name not in value:
            return place.key(field.encode_name).error("{file}: {place} is missing: add it")
    for key, inner in value.items():
        fault = _fault(inner, known[key].type, place.key(key))
        if fault:
            return fault
    return None


def _unknown_key(key: str, known: Iterable[str], place: _Place) -> ReadError:
    meant = get_close_matches(key, known, n=1) if len(key) <= _LONGEST_KEY else []
    there = place.key(excerpt(key))
    if meant:
        return there.error("{file}: {place} is an unknown key: did you mean “{meant}”?", meant=meant[0])
    return there.error(
        "{file}: {place} is an unknown key: remove it, or use one of {allowed}", allowed=", ".join(known)
    )


def _list_fault(value: object, kind: inspect.VarTupleType, place: _Place) -> ReadError | None:
    if not isinstance(value, list):
        return place.error("{file}: {place} is {value}, but must be a list: write it in []", value)
    if kind.max_length is not None and len(value) > kind.max_length:
        return place.error(
            "{file}: {place} has {count} items, and at most {most} can be read: divide them among several files",
            count=len(value),
            most=kind.max_length,
        )
    for number, item in enumerate(value):
        fault = _fault(item, kind.item_type, place.item(number))
        if fault:
            return fault
    return None


def _text_fault(value: object, kind: inspect.StrType, place: _Place) -> ReadError | None:
    if not isinstance(value, str):
        return place.error("{file}: {place} is {value}, but must be text: write it in quotation marks", value)
    if kind.pattern is not None and re.search(kind.pattern, value) is None:
        if not value.strip():
            return place.error("{file}: {place} is blank: write something")
        return place.error(
            "{file}: {place} is {value}: write a date as 2026-03-12, or with the time and its offset from UTC, "
            "as 2026-03-12T14:00:00+01:00",
            value,
        )
    if kind.max_length is not None and len(value) > kind.max_length:
        return place.error(
            "{file}: {place} has {count} characters: use at most {most}",
            count=len(value),
            most=kind.max_length,
        )
    return None


def _word_fault(value: object, allowed: Iterable[object], place: _Place) -> ReadError | None:
    words = list(allowed)
    if not isinstance(value, bool) and value in words:  # True would pass for 1
        return None
    listed = ", ".join(str(word) for word in words)
    return place.error("{file}: {place} is {value}: use one of {allowed}", value, allowed=listed)


def _number_fault(
    value: object, kind: inspect.IntType | inspect.FloatType, place: _Place
) -> ReadError | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return place.error(
            "{file}: {place} is {value}, but must be a number: write it without quotation marks", value
        )
    if isinstance(kind, inspect.IntType) and not isinstance(value, int):
        return place.error("{file}: {place} is {value}: write a whole number, without decimals", value)
    if kind.ge is not None and value < kind.ge:
        return place.error("{file}: {place} is {value}: use {least} or more", value, least=_plain(kind.ge))
    if kind.gt is not None and value <= kind.gt:
        return place.error("{file}: {place} is {value}: use more than {least}", value, least=_plain(kind.gt))
    if kind.le is not None and value > kind.le:
        return place.error("{file}: {place} is {value}: use at most {most}", value, most=_plain(kind.le))
    return None


def _plain(bound: float) -> str:
    return f"{bound:.0f}"


def _moment_fault(value: object, place: _Place) -> ReadError | None:
    if isinstance(value, str) and re.search(MOMENT, value):
        return None
    return place.error(NO_MOMENT, value)
