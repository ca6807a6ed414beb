# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The lines of a WebVTT or SubRip file as timed blocks of text.

The rules are those of https://www.w3.org/TR/webvtt1/#file-parsing, read a little more leniently: one to four digits for
hours, one or two for minutes and seconds, a comma for the point, and no milliseconds at all.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from seminarapp.domain.errors import ReadError
from seminarapp.domain.values import Seconds
from seminarapp.interchange.webvtt.subrip import begins_subrip, is_number

_ARROW = "-->"
_TIME = r"(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-5]?[0-9])(?:[.,]([0-9]{1,3}))?"
_TIMES = re.compile(rf"\s*+{_TIME}\s*+{_ARROW}\s*+{_TIME}(?=\s|$)")
"""Possessive, so that a line of a million spaces takes no longer than it should."""
_NOT_CUES = ("NOTE", "STYLE", "REGION")
_MARK = "WEBVTT"
_MOST_LEFT_OUT = 100_000
LONGEST_CUE = 200_000
"""Characters of a cue, or of a turn: three hours of one voice without a pause."""


@dataclass(frozen=True, slots=True)
class TimedBlock:
    """A cue as the file has it: its times, its text with markup, and the line of its times."""

    line: int
    begin: Seconds
    end: Seconds
    text: str


@dataclass(slots=True)
class LeftOut:
    """Lines, counted from 1, that could not be taken."""

    unreadable_times: list[int] = field(default_factory=list)
    without_times: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.unreadable_times) + len(self.without_times)


def timed_blocks(text: str, file: str, left_out: LeftOut) -> Iterator[TimedBlock]:
    """The cues in the order of the file; what isn't one is noted in `left_out`.

    Raises:
        ReadError: it begins neither as WebVTT nor as SubRip, a hundred thousand blocks have no times, or the file was
            cut off in the middle of a cue's times.
    """
    lines = enumerate(io.StringIO(text, newline=None), start=1)
    subrip = begins_subrip(text)
    if not subrip and not _is_mark(next(lines, (1, ""))[1].rstrip("\n")):
        raise ReadError(
            "{file}, line 1: not WebVTT, whose first line is {mark}: export the transcript as WebVTT (.vtt)",
            file=file,
            mark=_MARK,
        )
    reader = _Lines(file, left_out, subrip=subrip)
    for number, line in lines:
        if line == "\n" and reader.between_blocks:
            continue  # a file may be millions of blank lines
        yield from reader.take(number, line.rstrip("\n"))
        if len(left_out) > _MOST_LEFT_OUT:
            raise ReadError(
                "{file}, line {line}: too much of the file is not cues: export the transcript again",
                file=file,
                line=number,
            )
    yield from reader.finish()


def begins_webvtt(text: str) -> bool:
    """Whether the text begins as a WebVTT file."""
    return _is_mark(text[: len(_MARK) + 1].rstrip("\r\n"))


def _is_mark(line: str) -> bool:
    return line == _MARK or line.startswith((f"{_MARK} ", f"{_MARK}\t"))


class _Lines:
    """Where in a block we are."""

    def __init__(self, file: str, left_out: LeftOut, *, subrip: bool) -> None:
        self._file = file
        self._left_out = left_out
        self._subrip = subrip
        self._skipping = not subrip  # the header's own lines, up to the first blank one
        self._times: tuple[int, Seconds, Seconds] | None = None
        self._text: list[str] = []
        self._length = 0
        self._stray = 0  # the first line of a block that has no times yet: an identifier, or something lost
        self._broken = 0  # the line of times that can't be read, while it is the last of the file

    @property
    def between_blocks(self) -> bool:
        """Whether another blank line would end nothing."""
        return not (self._times or self._stray or self._skipping)

    def take(self, number: int, line: str) -> Iterator[TimedBlock]:
        """Go one line on; yields the cue that this line ends, if any."""
        if not line.strip():
            yield from self._end_block()
            return
        self._broken = 0
        if _ARROW in line and (times := _times_of(line)):
            self._stray = 0  # it was this cue's identifier
            if self._subrip and self._text and is_number(self._text[-1]):
                self._text.pop()  # and this too, where no blank line parts the cues
            yield from self._end_block()
            self._times = (number, *times)
        elif self._times:
            self._length += len(line) + 1
            if self._length > LONGEST_CUE:
                raise too_long(self._file, number)
            self._text.append(line)
        elif self._skipping:
            pass
        elif _ARROW in line:
            self._left_out.unreadable_times.append(number)
            self._broken = number
            self._stray = 0
            self._skipping = True
        elif not self._subrip and not self._stray and line.split(maxsplit=1)[0] in _NOT_CUES:
            self._skipping = True
        elif not self._stray:
            self._stray = number

    def finish(self) -> Iterator[TimedBlock]:
        """The file has ended; yields its last cue.

        Raises:
            ReadError: it ended within a line of times.
        """
        if self._broken:
            raise ReadError(
                "{file}, line {line}: the file ends in the middle of a cue: fetch or export it again",
                file=self._file,
                line=self._broken,
            )
        yield from self._end_block()

    def _end_block(self) -> Iterator[TimedBlock]:
        if self._times:
            yield TimedBlock(*self._times, "\n".join(self._text))
        elif self._stray:
            self._left_out.without_times.append(self._stray)
        self._times = None
        self._text = []
        self._length = 0
        self._stray = 0
        self._skipping = False


def too_long(file: str, line: int) -> ReadError:
    """What is said of a cue that goes on for hours."""
    return ReadError(
        "{file}, line {line}: a cue of more than {most} characters: divide it",
        file=file,
        line=line,
        most=LONGEST_CUE,
    )


def _times_of(line: str) -> tuple[Seconds, Seconds] | None:
    found = _TIMES.match(line)
    if found is None:
        return None
    parts = found.groups()
    return _seconds(*parts[:4]), _seconds(*parts[4:])


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> Seconds:
    """Reckoned in whole milliseconds, so that 8:24.299 is 504.299 and nothing near it."""
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return (whole * 1000 + int((fraction or "0").ljust(3, "0"))) / 1000
