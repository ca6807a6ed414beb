# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A transcript as a seminar: its speakers are the panel, its cues captures, and who spoke when the turns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from seminarapp.application.records.seminar import CaptureRecord, SeatRecord, SeminarRecord, TurnRecord
from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.application.words.naming import free_initials, next_id
from seminarapp.domain.errors import NotInPanelError
from seminarapp.domain.values import CaptureKind, Fidelity, Seconds

_LONGEST_PAUSE: Seconds = 2.0
"""A speaker who goes on within this time, and whom nobody interrupted, has not left the floor."""

_COMMON_WORDS = {
    "sv": frozenset(
        {"och", "att", "det", "som", "är", "inte", "jag", "vi", "på", "för", "har", "med", "den"}
    ),
    "en": frozenset({"and", "that", "it", "the", "is", "not", "we", "a", "on", "have", "with", "of", "to"}),
}


def seminar_of(transcript: TranscriptRecord, title: str) -> SeminarRecord:
    """A seminar that was held but never planned; the panel in the order in which they first speak."""
    seats: dict[str, SeatRecord] = {}
    taken: set[str] = set()
    for cue in transcript.cues:
        if cue.speaker and cue.speaker not in seats:
            initials = free_initials(cue.speaker, taken)
            taken.add(initials)
            ids = {seat.id for seat in seats.values()}
            seat = next_id(initials.lower(), ids, bare=True)
            seats[cue.speaker] = SeatRecord(id=seat, name=cue.speaker, initials=initials)
    record = SeminarRecord(title=title, language=language_of(transcript.cues), panel=tuple(seats.values()))
    return with_cues(record, transcript, {name: seat.id for name, seat in seats.items()})


def with_cues(record: SeminarRecord, transcript: TranscriptRecord, seats: Mapping[str, str]) -> SeminarRecord:
    """The record with the transcript's cues as captures and turns.

    The words are graded unsure: a machine wrote them down, and nobody has compared them with what was said. Without
    times nobody knows how long anybody spoke: there are no turns, and every capture is at the opening.

    Args:
        seats: the transcript's names to seat ids.

    Raises:
        NotInPanelError: a speaker of the transcript has no seat.
    """
    for cue in transcript.cues:
        if cue.speaker and cue.speaker not in seats:
            raise NotInPanelError(speaker=cue.speaker)
    captures = tuple(
        CaptureRecord(
            id=f"c{number}",
            at=cue.begin,
            kind=CaptureKind.QUOTE,
            text=cue.text,
            speaker=seats.get(cue.speaker, ""),
            fidelity=Fidelity.UNSURE,
        )
        for number, cue in enumerate(transcript.cues, start=1)
    )
    return replace(
        record, captures=captures, turns=tuple(_turns(transcript.cues, seats) if transcript.timed else ())
    )


def _turns(cues: Iterable[Cue], seats: Mapping[str, str]) -> list[TurnRecord]:
    turns: list[TurnRecord] = []
    for cue in cues:
        if not cue.speaker:
            continue
        last = turns[-1] if turns else None
        seat = seats[cue.speaker]
        if last and last.end is not None and last.speaker == seat and cue.begin - last.end <= _LONGEST_PAUSE:
            turns[-1] = replace(last, end=max(last.end, cue.end))
        else:
            turns.append(TurnRecord(seat, cue.begin, cue.end))
    return turns


def language_of(cues: Iterable[Cue]) -> str:
    """Swedish or English, by which language's commonest words are more frequent; Swedish where neither is."""
    words = [word.strip(".,?!").lower() for cue in cues for word in cue.text.split()]
    swedish, english = (sum(word in common for word in words) for common in _COMMON_WORDS.values())
    return "en" if english > swedish else "sv"
