# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Characters that no document can hold: control characters, halves of pairs, and code points that are no characters.

The rule is XML's (Char in XML 1.0, section 2.2), held in every format: HTML has no way to write them either, and in
plain text some of them command the terminal.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from operator import is_
from typing import Any, cast
from unicodedata import category

from seminarapp.documents.blocks import Page
from seminarapp.documents.language import words
from seminarapp.domain.spans import Span

_UNWRITABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def writable(page: Page) -> tuple[Page, tuple[str, ...]]:
    """The page without the characters that can't be written, and a remark that tells of them.

    A link whose text nobody could see is told by its address: a reader by ear would hear nothing.
    """
    left_out = 0

    def cleaned(text: str) -> str:
        nonlocal left_out
        if not _UNWRITABLE.search(text):
            return text
        clean, count = _UNWRITABLE.subn("", text)
        left_out += count
        return clean

    page = cast(Page, _over_texts(page, cleaned))
    if not left_out:
        return page, ()
    say = words(page.language)
    return page, (say["unwritable_one"] if left_out == 1 else say["unwritable"].format(count=left_out),)


def _over_texts(value: Any, change: Callable[[str], str]) -> Any:
    """The same tree of frozen records with every text changed; what is as it was is not copied."""
    kind = type(value)
    if kind is str:
        return change(value)
    if kind is tuple:
        items = [_over_texts(item, change) for item in value]
        return value if all(map(is_, items, value)) else tuple(items)
    changed: dict[str, Any] = {}
    for name in _names(kind):
        old = getattr(value, name)
        new = _over_texts(old, change)
        if new is not old:
            changed[name] = new
    if kind is Span and value.url and not is_visible(changed.get("text", value.text)):
        changed["text"] = changed.get("url", value.url)
    return replace(value, **changed) if changed else value


def is_visible(text: str) -> bool:
    """Whether there is anything in the text but blanks and marks that nobody sees."""
    return any(category(character)[0] not in "CZ" for character in text)


_NAMES: dict[type, tuple[str, ...]] = {}


def _names(kind: type) -> tuple[str, ...]:
    """The fields of a record; none for a number, a date or whether something is so."""
    if kind not in _NAMES:
        _NAMES[kind] = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
    return _NAMES[kind]
