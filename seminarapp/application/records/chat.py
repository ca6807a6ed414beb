# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A meeting's chat, and which of its messages are questions to the panel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType

from seminarapp.domain.errors import ReadError
from seminarapp.domain.values import Seconds

_DAY = 24 * 60 * 60
_HALF_A_DAY = _DAY / 2
_FAR_FROM_THE_OPENING = _DAY / 4
_ASKS = re.compile(r"[?？](?![\w=&%/#+~])")
"""A question mark that ends a sentence: not one in the middle of a web address."""


class LeftOut(StrEnum):
    """Why a message is no audience question."""

    NO_QUESTION = "no_question"
    REACTION = "reaction"
    REPLY = "reply"
    PRIVATE = "private"
    NOTICE = "notice"


class Begin(StrEnum):
    """What the times of the questions are counted from."""

    OPENING = "opening"
    FIRST_MESSAGE = "first_message"
    RECORDING = "recording"


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message. `clock` is seconds from midnight, or from the start of a recording; `day` is known to some chats."""

    clock: Seconds
    name: str
    text: str
    day: date | None = None

    @property
    def asks(self) -> bool:
        """Whether it asks something: a sentence of it ends in a question mark."""
        return _ASKS.search(self.text) is not None


@dataclass(frozen=True, slots=True)
class ChatRecord:
    """A chat as it was saved.

    Attributes:
        messages: what was written to all, in the order of the file.
        left_out: how many were none that anybody asks with, by reason.
        by_recording: it is the form that a recording's chat has, whose times may count from the recording's start.
    """

    messages: tuple[ChatMessage, ...]
    left_out: Mapping[LeftOut, int] = field(default_factory=lambda: MappingProxyType({}))
    by_recording: bool = False


@dataclass(frozen=True, slots=True)
class ChatQuestion:
    """A message that is a question. `same` tells messages apart that say the same in the same second (0, 1 …)."""

    message: ChatMessage
    at: Seconds
    same: int = 0


def without_seminar(file: str) -> ReadError:
    """The refusal of a chat that nobody has said the seminar of."""
    return ReadError(
        "{file} is a chat: import it on the live page of the seminar it belongs to, or with --into SEMINAR",
        file=file,
    )


def begin_of(chat: ChatRecord, opened_at: datetime | None) -> Begin:
    """What the chat's times can be counted from.

    A chat that is saved with a recording counts from the recording's start; that shows where its clock would be hours
    away from the opening.
    """
    if opened_at is None:
        return Begin.FIRST_MESSAGE
    if chat.by_recording and chat.messages:
        off = _nearest(chat.messages[0].clock - _clock_of(opened_at))
        if abs(off) > _FAR_FROM_THE_OPENING:
            return Begin.RECORDING
    return Begin.OPENING


def questions_of(
    chat: ChatRecord, opened_at: datetime | None, *, everything: bool = False
) -> Iterator[ChatQuestion]:
    """The messages that ask something, or all of them, with their seconds from the opening; never before it.

    A chat knows clock times and seldom the day: the first message is taken to be within twelve hours of the opening,
    and a clock that falls back by more than that has passed midnight.
    """
    seen: dict[tuple[Seconds, str], list[str]] = {}
    for message, at in zip(chat.messages, _times(chat, opened_at), strict=True):
        if everything or message.asks:
            names = seen.setdefault((message.clock, message.text), [])
            if message.name not in names:
                names.append(message.name)
            yield ChatQuestion(message, max(0.0, at), names.index(message.name))


def _times(chat: ChatRecord, opened_at: datetime | None) -> Iterator[Seconds]:
    if not chat.messages:
        return
    begin = begin_of(chat, opened_at)
    first = chat.messages[0]
    if begin is Begin.OPENING and opened_at is not None:
        at = _from_opening(first, opened_at)
    else:
        at = first.clock if begin is Begin.RECORDING else 0.0
    yield at
    before = first
    for message in chat.messages[1:]:
        if begin is Begin.OPENING and opened_at is not None and message.day is not None:
            at = _from_opening(message, opened_at)
        else:
            at += _nearest(message.clock - before.clock)
        yield at
        before = message


def _from_opening(message: ChatMessage, opened_at: datetime) -> Seconds:
    if message.day is None:
        return _nearest(message.clock - _clock_of(opened_at))
    midnight = datetime.combine(message.day, time(), opened_at.tzinfo)
    return (midnight + timedelta(seconds=message.clock) - opened_at).total_seconds()


def _clock_of(moment: datetime) -> Seconds:
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return (moment - midnight).total_seconds()


def _nearest(seconds: Seconds) -> Seconds:
    """The same time of day, at most half a day away."""
    return (seconds + _HALF_A_DAY) % _DAY - _HALF_A_DAY
