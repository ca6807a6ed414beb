# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A transcript that was read, made into the one that a seminar keeps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.application.views.transcript import CueView
from seminarapp.domain.personal import Personal
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.transcript import Spoken, Transcript, Voice
from seminarapp.domain.values import MODERATOR, NOBODY


def kept_transcript(
    record: TranscriptRecord, file: str, seminar: Seminar, seats: Mapping[str, str]
) -> Transcript:
    """The transcript of that seminar; each speaker's words are kept under the key of who holds their seat.

    Args:
        seats: the file's names to seat ids (MODERATOR for the moderator); who is not in it is nobody's.
    """
    kept = Transcript(seminar.id, file)
    speakers: dict[str, str] = {}
    for name in dict.fromkeys(cue.speaker for cue in record.cues if cue.speaker):
        speaker = f"s{len(speakers) + 1}"
        speakers[name] = speaker
        seat = seats.get(name, NOBODY)
        kept.name_speaker(speaker, Voice(Personal(name, person_of(seminar, seat)), seat))
    people = {name: person_of(seminar, seats.get(name, NOBODY)) for name in speakers}
    kept.add_cues(
        [
            Spoken(
                cue.begin,
                cue.end,
                speakers.get(cue.speaker, ""),
                Personal(cue.text, people.get(cue.speaker)),
            )
            for cue in record.cues
        ]
    )
    return kept


def seats_by_name(cues: Iterable[Cue], seminar: Seminar) -> dict[str, str]:
    """Whose seats the names of a transcript are, as far as they are written as in the plan, capitals or not."""
    known = {seat.role.name.text.casefold(): seat.id for seat in seminar.ordered_seats()}
    if seminar.moderator is not None:
        known.setdefault(seminar.moderator[1].name.text.casefold(), MODERATOR)
    names = {cue.speaker for cue in cues}
    return {name: known[name.casefold()] for name in names if name.casefold() in known}


def has_times(cues: Sequence[CueView]) -> bool:
    """Whether it is known when the words were said; of plain text it may not be, and all cues are at one moment."""
    return any(cue.end > cue.begin or cue.begin != cues[0].begin for cue in cues)


def person_of(seminar: Seminar, seat: str) -> UUID | None:
    """Who holds that seat, or leads the panel."""
    if seat == MODERATOR:
        return seminar.moderator[0] if seminar.moderator is not None else None
    return seminar.seats[seat].person if seat in seminar.seats else None
