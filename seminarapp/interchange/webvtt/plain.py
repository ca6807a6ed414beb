# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A transcript as plain text: a name before what is said, perhaps a time before the name.

    Ada Berg: Vi har inte råd att vänta.        [00:01:02] Ada Berg: Vi har inte råd att vänta.
    Bo: Det säger ni varje år.                  00:01:09 Bo: Det säger ni varje år.

A turn is a line or a paragraph; what has neither name nor time goes on with the turn before it. Who is a name is found
as in subtitles (`speakers.divided`): the whole file decides. A turn lasts until the next; the last one's end is
reckoned from its words. Where the file has no times, every turn is at nought: only their order is known.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.domain.errors import ReadError
from seminarapp.domain.values import Seconds
from seminarapp.interchange.webvtt.blocks import LONGEST_CUE, too_long
from seminarapp.interchange.webvtt.speakers import divided, leading_name, person

_TIME = re.compile(
    r"\s{0,8}(?P<open>[\[(])?(?:(?P<hours>[0-9]{1,3}):)?(?P<minutes>[0-5]?[0-9]):(?P<seconds>[0-5][0-9])"
    r"(?:[.,](?P<fraction>[0-9]{1,3}))?(?(open)[\])]:?|:?)(?=\s|$)"
)
_FIRST_HOUR = re.compile(
    r"\s{0,8}[\[(]?0{1,2}:[0-5][0-9](?::[0-5][0-9])?(?:[.,][0-9]{1,3})?[\])]?\s{1,4}(?!From\s)"
)
_FEWEST_NAMED = 2
_MOST_LINES = 100_000
_WORDS_A_SECOND = 2.5
"""150 words a minute, as people speak in a panel."""

_SHORTEST: Seconds = 1.0


@dataclass(frozen=True, slots=True)
class _Turn:
    """A stretch of the file that may begin with a name; `begin` is None where it has no time."""

    begin: Seconds | None
    text: str


def begins_plain(beginning: str) -> bool:
    """Whether the beginning of a file is that of such a transcript.

    Surer than the reader must be of a file that is said to be one: a time and a name on the first line, or two lines
    at least that begin with names, each with a capital.
    """
    lines = [line for line in io.StringIO(beginning, newline=None) if line.strip()]
    if lines and _FIRST_HOUR.match(lines[0]) and leading_name(_timed(lines[0]).text):
        return True
    turns = [_timed(line) for line in lines]
    named = [name for name, _ in divided([turn.text for turn in turns]) if name]
    return len(named) >= _FEWEST_NAMED and all(name[0].isalnum() and not name[0].islower() for name in named)


def begins_in_first_hour(beginning: str) -> bool:
    """Whether it can't well be a chat: the first line has a time within an hour of nought, a blank, and a name.

    A chat has times of the day, and one that is saved with a recording has tabs about the name.
    """
    first = next((line for line in io.StringIO(beginning, newline=None) if line.strip()), "")
    return (
        "\t" not in first and _FIRST_HOUR.match(first) is not None and bool(leading_name(_timed(first).text))
    )


def read_plain(text: str, file: str, most_cues: int) -> TranscriptRecord | None:
    """The transcript in that text; None where nobody is named.

    Raises:
        ReadError: there are more turns than `most_cues`.
    """
    turns = _turns(_lines(text, file))
    cues = _cues(turns)
    if not any(cue.speaker[:1].isalnum() for cue in cues):  # JSON and the like have colons too
        return None
    if len(cues) > most_cues:
        raise ReadError(
            "{file} has more than {most} cues: divide it into several files", file=file, most=most_cues
        )
    return _with_ends(cues) if any(turn.begin is not None for turn in turns) else _without_times(cues)


def _lines(text: str, file: str) -> list[str]:
    """The lines without outer white space, and never two blank ones after one another.

    Raises:
        ReadError: there are too many, or one is too long.
    """
    lines: list[str] = []
    for number, line in enumerate(io.StringIO(text, newline=None), start=1):
        if len(line) > LONGEST_CUE:
            raise too_long(file, number)
        said = line.strip()
        if said or (lines and lines[-1]):
            lines.append(said)
        if len(lines) > _MOST_LINES:
            raise ReadError(
                "{file} has more than {most} lines: divide it into several files",
                file=file,
                most=f"{_MOST_LINES:,}",
            )
    return lines


def _turns(lines: Sequence[str]) -> list[_Turn]:
    """By lines where most of them begin with a name, else by paragraphs; by times where there are any."""
    by_line = [_timed(line) for line in lines if line]
    if any(turn.begin is not None for turn in by_line):
        return list(_by_times(by_line))
    if any(name for name, _ in divided([turn.text for turn in by_line])):
        return by_line
    return [_Turn(None, " ".join(part)) for part in _paragraphs(lines)]


def _by_times(lines: Sequence[_Turn]) -> Iterator[_Turn]:
    """A turn begins with a time, or with a name that stands after a time elsewhere."""
    names = {leading_name(line.text) for line in lines if line.begin is not None} - {""}
    begin: Seconds | None = None
    held: list[str] = []
    for line in lines:
        if held and (line.begin is not None or leading_name(line.text) in names):
            yield _Turn(begin, " ".join(held))
            held = []
        if line.begin is not None:
            begin = line.begin
        if line.text:
            held.append(line.text)
    if held:
        yield _Turn(begin, " ".join(held))


def _paragraphs(lines: Iterable[str]) -> Iterator[list[str]]:
    held: list[str] = []
    for line in lines:
        if line:
            held.append(line)
        elif held:
            yield held
            held = []
    if held:
        yield held


def _cues(turns: Sequence[_Turn]) -> list[Cue]:
    """One a turn; what nobody is named for belongs to the turn before, unless it has a time of its own."""
    cues: list[Cue] = []
    words: list[list[str]] = []
    before: Seconds | None = None
    for turn, (name, text) in zip(turns, divided([turn.text for turn in turns]), strict=True):
        if cues and not name and turn.begin == before:
            words[-1].append(text)
            continue
        begin = turn.begin or 0.0
        cues.append(Cue(begin, begin, person(name), ""))
        words.append([text])
        before = turn.begin
    said = (
        replace(cue, text=" ".join(" ".join(part).split())) for cue, part in zip(cues, words, strict=True)
    )
    return [cue for cue in said if cue.text]


def _with_ends(cues: Sequence[Cue]) -> TranscriptRecord:
    remarks = ["The file says when turns begin; each is taken to last until the next"]
    ordered = sorted(cues, key=lambda cue: cue.begin)
    if list(cues) != ordered:
        remarks.append("Cues were not in order of time and were sorted")
    ended: list[Cue] = []
    later: Seconds | None = None
    after: Seconds | None = None
    for cue in reversed(ordered):
        if after is not None and cue.begin < after:
            later = after
        after = cue.begin
        reckoned = max(_SHORTEST, len(cue.text.split()) / _WORDS_A_SECOND)
        ended.append(replace(cue, end=later if later is not None else round(cue.begin + reckoned, 3)))
    return TranscriptRecord(tuple(reversed(ended)), tuple(remarks))


def _without_times(cues: Sequence[Cue]) -> TranscriptRecord:
    remark = "The file has no times: the order of the words is known, and not when they were said"
    return TranscriptRecord(tuple(cues), (remark,))


def _timed(line: str) -> _Turn:
    """The line without the time before it."""
    found = _TIME.match(line)
    if found is None:
        return _Turn(None, line.strip())
    whole = (int(found["hours"] or 0) * 60 + int(found["minutes"])) * 60 + int(found["seconds"])
    begin = (whole * 1000 + int((found["fraction"] or "0").ljust(3, "0"))) / 1000
    return _Turn(begin, line[found.end() :].strip())
