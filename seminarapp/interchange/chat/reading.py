# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A saved chat as messages to all; what nobody asks with is counted and left out."""

from __future__ import annotations

import io
import re
from collections import Counter
from types import MappingProxyType

from seminarapp.application.records.chat import ChatMessage, ChatRecord, LeftOut
from seminarapp.domain.errors import ReadError
from seminarapp.interchange.chat.heads import Head, head_of
from seminarapp.interchange.encoding import decoded

MOST_BYTES = 4_000_000
"""A day's chat of a large meeting is a few hundred thousand."""

_MOST_MESSAGES = 5_000
_MOST_LINES = 200_000
_REACTIONS = re.compile(r"(?:Reacted to|Reagerade på) [\"“”]|Removed an? .{1,40} reaction from [\"“”]")
_REPLIES = re.compile(r"(?:Replying to|Svarar på) [\"“”]")
_NOTICES = re.compile(
    r"(?:.{1,120} )?(?:(?:has )?(?:joined|left) the (?:meeting|conversation|chat|webinar)"
    r"|(?:gick med i|lämnade) mötet)\.?"
    r"|Meeting (?:started|ended).{0,60}|Mötet (?:startade|har startat|avslutades|har avslutats|slutade).{0,60}"
    r"|(?:This|The) message (?:has been|was) deleted\.?|(?:Det här meddelandet|Meddelandet) har tagits bort\.?",
    re.IGNORECASE,
)


def begins_chat(text: str) -> bool:
    """Whether the first line that says something begins a message of a chat."""
    first = next((line for line in io.StringIO(text, newline=None) if line.strip()), "")
    return head_of(first.rstrip("\n")) is not None


def read_chat(data: bytes, file: str) -> ChatRecord:
    """The chat in the bytes of the file with that name, in its order.

    Raises:
        ReadError: it isn't UTF-8, has no message that can be read, or too many.
    """
    reading = _Reading(file)
    for number, line in enumerate(io.StringIO(decoded(data, file), newline=None)):
        if number >= _MOST_LINES:
            raise ReadError(
                "{file} has more than {most} lines: divide it into several files",
                file=file,
                most=f"{_MOST_LINES:,}",
            )
        if line != "\n":
            reading.take(line.rstrip("\n"))
    return reading.chat()


class _Reading:
    """One file on its way; a file keeps to the style of its first message, so that no text is taken for a head."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._head: Head | None = None
        self._text: list[str] = []
        self._messages: list[ChatMessage] = []
        self._left_out: Counter[LeftOut] = Counter()
        self._seen = 0
        self._by_recording = True

    def take(self, line: str) -> None:
        """Go one line on."""
        head = head_of(line, self._head.style if self._head else None)
        if head is None:
            if self._head is not None:
                self._text.append(line)
            return
        self._end()
        self._head, self._text = head, [head.text]

    def chat(self) -> ChatRecord:
        """The file has ended.

        Raises:
            ReadError: there was no message in it.
        """
        self._end()
        if not self._seen:
            raise ReadError(
                "{file} has no chat message with a time and a name: save the chat again, as text",
                file=self._file,
            )
        return ChatRecord(
            messages=tuple(self._messages),
            left_out=MappingProxyType(dict(self._left_out)),
            by_recording=self._by_recording,
        )

    def _end(self) -> None:
        head = self._head
        if head is None:
            return
        self._seen += 1
        if self._seen > _MOST_MESSAGES:
            raise ReadError(
                "{file} has more than {most} messages: divide it into several files",
                file=self._file,
                most=_MOST_MESSAGES,
            )
        self._by_recording = self._by_recording and head.by_recording
        text = " ".join(" ".join(self._text).split())
        reason = _reason(head, text)
        if reason is not None:
            self._left_out[reason] += 1
        elif text:
            self._messages.append(ChatMessage(head.clock, head.name, text, head.day))


def _reason(head: Head, text: str) -> LeftOut | None:
    """Why nobody asks with this message; None for one that somebody may ask with."""
    if head.private:
        return LeftOut.PRIVATE
    if _REACTIONS.match(text):
        return LeftOut.REACTION
    if _REPLIES.match(text):
        return LeftOut.REPLY
    return LeftOut.NOTICE if _NOTICES.fullmatch(text) else None
