# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Chapters of the recording: the segments as they ran, on the recording's own clock, as platforms accept them.

A seminar that was taken in from a file knows no segments as they ran: its chapters are the plan's, which is said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from seminarapp.application.planning.timetable import timetable_of
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.session import SegmentRun
from seminarapp.application.words.wording import phrases
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import Seconds

SHORTEST: Seconds = 10.0
"""How long a chapter is at least. YouTube's rule: one that is shorter voids the whole list."""

_MINUTE = 60

FEWEST = 3
"""How many chapters a list has at least, by YouTube's rules."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter; times are seconds of the recording."""

    begin: Seconds
    end: Seconds
    title: str

    @property
    def length(self) -> Seconds:
        """How long it is."""
        return self.end - self.begin


@dataclass(frozen=True, slots=True)
class Chapters:
    """Chapters without a gap, the first at nought; `remarks` say which segments were too short for one of their own."""

    chapters: tuple[Chapter, ...]
    remarks: tuple[str, ...] = ()


def chapters_of(material: Material, language: str) -> Chapters:
    """The chapters of a session that has been run, in whole seconds.

    A segment that has left the plan has no title any more, and belongs to the chapter before it, or else to the first.
    What was said before the first segment belongs to the first chapter. A segment that was cut short is part of the
    chapter before it, or of the one after it where there is none before.

    Raises:
        DocumentError: there is no segment that has a title.
    """
    session, plan = material.session, material.plan
    titles = {segment.id: " ".join(segment.title.split()) for segment in plan.segments}
    runs = session.runs if session is not None and session.runs else _planned(plan)
    titled = [run for run in runs if titles.get(run.segment)]
    if not titled:
        raise DocumentError(
            "“{title}” has no chapters: they are its segments, so plan some", title=plan.card.title
        )
    offset = plan.recording.offset if plan.recording else 0.0
    close = session.closed_at if session is not None and session.closed_at is not None else material.now
    found: list[Chapter] = []
    for run in titled:
        begin, end = (
            _on_recording(at, offset)
            for at in (run.began_at, close if run.ended_at is None else run.ended_at)
        )
        title = titles[run.segment]
        if found and found[-1].title == title:  # begun anew: the same chapter goes on
            found[-1] = replace(found[-1], end=max(end, found[-1].end))
        else:
            found.append(Chapter(begin, max(begin, end), title))
    last = runs[-1].ended_at  # perhaps of one that has left the plan
    found[-1] = replace(
        found[-1], end=max(found[-1].end, _on_recording(close if last is None else last, offset))
    )
    chapters = _long_enough(_joined(found), language)
    say, gone = phrases("chapters", language), len(runs) - len(titled)
    remarks = [*chapters.remarks, *([say["gone"].format(count=gone)] if gone else [])]
    if session is None or not session.runs:
        remarks.insert(0, say["planned"])
    return replace(chapters, remarks=tuple(remarks))


def _planned(plan: PlanView) -> tuple[SegmentRun, ...]:
    """The segments from the opening as they were planned; slack and waiting belong to the one before."""
    slots = timetable_of(plan).slots
    ends = [slot.begins for slot in slots[1:]] + [slot.ends for slot in slots[-1:]]
    return tuple(
        SegmentRun(slot.segment.id, slot.begins * _MINUTE, end * _MINUTE)
        for slot, end in zip(slots, ends, strict=True)
    )


def require_enough(chapters: Chapters, title: str) -> None:
    """Refuse a list that a platform would not take.

    Raises:
        DocumentError: there are fewer than three.
    """
    if len(chapters.chapters) < FEWEST:
        raise DocumentError(
            "“{title}” gives {count} chapters, and a list needs three of at least ten seconds: run more segments, or "
            "write them as .vtt",
            title=title,
            count=len(chapters.chapters),
        )


def _on_recording(at: Seconds, offset: Seconds) -> Seconds:
    return float(max(0, int(at + offset)))


def _joined(chapters: list[Chapter]) -> list[Chapter]:
    """Each up to where the next begins, and the first from the beginning."""
    ends = [*(later.begin for later in chapters[1:]), chapters[-1].end]
    begins = [0.0, *(one.begin for one in chapters[1:])]
    return [
        Chapter(begin, max(begin, end), one.title)
        for begin, end, one in zip(begins, ends, chapters, strict=True)
    ]


def _long_enough(chapters: list[Chapter], language: str) -> Chapters:
    say = phrases("chapters", language)
    kept: list[Chapter] = []
    remarks: list[str] = []
    waiting: Chapter | None = None  # short ones at the very beginning
    for chapter in chapters:
        begun = replace(chapter, begin=waiting.begin) if waiting else chapter
        if waiting:
            remarks.append(say["short"].format(title=waiting.title, other=chapter.title))
        waiting = None
        if begun.length >= SHORTEST:
            kept.append(begun)
        elif kept:
            remarks.append(say["short"].format(title=chapter.title, other=kept[-1].title))
            kept[-1] = replace(kept[-1], end=begun.end)
        else:
            waiting = begun
    if waiting and not kept:
        kept.append(waiting)
    return Chapters(tuple(kept), tuple(remarks))
