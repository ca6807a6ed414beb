# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Chapters of the recording: the run of show as it ran.

The rules for the description of a video are YouTube's (https://support.google.com/youtube/answer/9884579): the first
begins at 00:00, there are at least three, in order, each of ten seconds or more. One that is broken voids all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from seminarapp.application.ports import Document
from seminarapp.application.reporting import not_opened
from seminarapp.application.views import Material, SessionView
from seminarapp.documents.language import words_of
from seminarapp.documents.timed.clock import ARROW, escaped, in_one_line, on_recording, time_of
from seminarapp.domain.errors import DocumentError

_SHORTEST = 10
"""Seconds a chapter, on YouTube."""

_FEWEST = 3
_LONGEST_TITLE = 100
_SECOND, _MINUTE, _HOUR = 1000, 60, 3600
_BRACKETS = str.maketrans("<>", "‹›")
"""YouTube accepts no description with angle brackets."""


@dataclass(frozen=True, slots=True)
class _Chapter:
    """A stretch of the recording in whole seconds; `title` is "" for a segment that has left the plan."""

    begin: int
    end: int
    title: str

    @property
    def lasts(self) -> bool:
        """Whether it may stand by itself."""
        return self.end - self.begin >= _SHORTEST


def chapters_as_text(material: Material, language: str) -> Document:
    """Lines for the description of a video.

    Raises:
        DocumentError: the session was not opened, or gives fewer than three chapters.
    """
    chapters, remarks = _chapters(material, language)
    if len(chapters) < _FEWEST:
        raise DocumentError(
            "The session gives {count} chapters of ten seconds or more, and YouTube takes no fewer than three: say on "
            "the live page when each segment began, or export them as .vtt",
            count=len(chapters),
        )
    if any(len(one.title) > _LONGEST_TITLE for one in chapters):
        remarks = (*remarks, words_of("exports", language)["cut_titles"])
    if any(one.title != one.title.translate(_BRACKETS) for one in chapters):
        remarks = (*remarks, words_of("exports", language)["brackets"])
    lines = (f"{_clock(one.begin)} {_short(one.title).translate(_BRACKETS)}\n" for one in chapters)
    return Document("".join(lines).encode(), remarks)


def chapters_as_webvtt(material: Material, language: str) -> Document:
    """WebVTT with a title a cue, one after the other without a gap.

    Raises:
        DocumentError: the session was not opened, or none of its segments is in the recording.
    """
    chapters, remarks = _chapters(material, language)
    cues = (
        f"{number}\n{_milliseconds(one.begin)} {ARROW} {_milliseconds(one.end)}\n{escaped(one.title)}\n"
        for number, one in enumerate(chapters, start=1)
    )
    return Document("\n".join(("WEBVTT\n", *cues)).encode(), remarks)


def _chapters(material: Material, language: str) -> tuple[list[_Chapter], tuple[str, ...]]:
    session = material.session
    if session is None:
        raise not_opened()
    say = words_of("exports", language)
    stretches = [one for one in _stretches(material, session) if one.end > 0]
    if not stretches:
        raise DocumentError(
            "No segment of the session is in the recording: say on the live page when each segment began, and check "
            "the recording's offset in the plan"
        )
    first = stretches[0]
    if first.begin >= _SHORTEST:
        stretches.insert(0, _Chapter(0, first.begin, say["before"]))
    else:
        stretches[0] = replace(first, begin=0)
    return _merged(stretches, say)


def _stretches(material: Material, session: SessionView) -> Iterator[_Chapter]:
    """The segments as they ran, each until the next begins; one that was only gone on with is one."""
    recording = material.plan.recording
    titles = {one.id: in_one_line(one.title) for one in material.plan.segments}
    runs = sorted(session.runs, key=lambda run: run.began_at)
    runs = [run for at, run in enumerate(runs) if not at or runs[at - 1].segment != run.segment]
    last = session.closed_at if session.closed_at is not None else material.now
    ends = [*(run.began_at for run in runs[1:]), max([last, *(run.began_at for run in runs)])]
    for run, end in zip(runs, ends, strict=True):
        begin = max(0, on_recording(run.began_at, recording) // _SECOND)
        yield _Chapter(begin, on_recording(end, recording) // _SECOND, titles.get(run.segment, ""))


def _merged(stretches: list[_Chapter], say: dict[str, str]) -> tuple[list[_Chapter], tuple[str, ...]]:
    """What is too short, or has no title, belongs to the one before; at the beginning, to the one after."""
    chapters: list[_Chapter] = []
    remarks: list[str] = []
    for at, one in enumerate(stretches):
        if one.title and one.lasts:
            chapters.append(one if chapters else replace(one, begin=0))
            continue
        later = (after.title for after in stretches[at + 1 :] if after.title and after.lasts)
        into = chapters[-1].title if chapters else next(later, say["untitled"])
        name = "merged_short" if one.title else "merged_untitled"
        remarks.append(say[name].format(title=one.title, seconds=one.end - one.begin, into=into))
        if chapters:
            chapters[-1] = replace(chapters[-1], end=one.end)
    if not chapters:  # nothing but what is short or has no title: all of it is one
        chapters.append(_Chapter(0, max(1, stretches[-1].end), say["untitled"]))
    return chapters, tuple(remarks)


def _milliseconds(seconds: int) -> str:
    return time_of(seconds * _SECOND)


def _clock(seconds: int) -> str:
    """00:00, 12:34, 1:02:03."""
    hours, rest = divmod(seconds, _HOUR)
    minutes, rest = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
