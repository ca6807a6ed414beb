# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A worded quote cut into what a format may set apart: the mark that opens it, the speech, and the speaker's name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from seminarapp.documents.blocks import Quote
from seminarapp.domain.attribution import surname

_OPENING = '–”“"«»„'


class Role(StrEnum):
    """What a part of a quote is."""

    MARK = "mark"
    SPEECH = "speech"
    SPEAKER = "speaker"
    TELLING = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a quote; the parts joined are the sentence."""

    text: str
    role: Role


def parted(quote: Quote) -> tuple[Part, ...]:
    """The quote's parts in reading order, none of them empty."""
    return tuple(part for part in _parts(quote) if part.text)


def _parts(quote: Quote) -> Iterator[Part]:
    for number, (text, speech) in enumerate(quote.pieces):
        if not speech:
            yield from _telling(text, quote.speaker)
        elif number == 0 and text[:1] in _OPENING:
            yield Part(text[:1], Role.MARK)
            yield Part(text[1:], Role.SPEECH)
        else:
            yield Part(text, Role.SPEECH)


def _telling(text: str, speaker: str) -> Iterator[Part]:
    """The attribution with the speaker's name set apart, whole or as a surname."""
    for name in (speaker, surname(speaker)):
        before, found, after = text.partition(name) if name else (text, "", "")
        if found:
            yield from (Part(before, Role.TELLING), Part(found, Role.SPEAKER), Part(after, Role.TELLING))
            return
    yield Part(text, Role.TELLING)
