# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Transcribing: the transcript that a seminar keeps, whose voices are whose, and the quotes beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from seminarapp.application.ports.files import Readers
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.recording.kept_transcript import (
    has_times,
    kept_transcript,
    person_of,
    seats_by_name,
)
from seminarapp.application.recording.quote_check import QuoteCheck, check_quotes
from seminarapp.application.records.transcript import TranscriptRecord
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.transcript import TranscriptView
from seminarapp.domain.errors import NotFoundError, NotInPanelError, ReadError, RuleError
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.transcript import Alignment, Transcript
from seminarapp.domain.values import MODERATOR, NOBODY, CaptureKind, Seconds


@dataclass(frozen=True, slots=True)
class KeptReport:
    """What was kept of a transcript, or would be.

    Attributes:
        strangers: the file's names that nobody in the panel bears; their words are nobody's until they are seated.
    """

    seminar: UUID
    title: str
    cues: int
    speakers: int
    strangers: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A seminar's quotes, each with how it stands to the transcript."""

    transcript: TranscriptView
    quotes: tuple[tuple[CaptureView, QuoteCheck], ...]


class Transcribing:
    """Use cases with a seminar's transcript. Every method that changes something is one transaction."""

    def __init__(self, ledger: Ledger, views: Views, readers: Readers) -> None:
        self._ledger = ledger
        self._views = views
        self._readers = readers

    def transcript(self, seminar: UUID) -> TranscriptView | None:
        """The seminar's transcript; None before there is one."""
        return self._views.transcript(seminar)

    def import_transcript(self, path: Path, seminar: UUID) -> KeptReport:
        """Read a transcript and keep it; see `keep`.

        Raises:
            ReadError: the file can't be read, or is no transcript.
        """
        read = self._readers.read(path, "transcript")
        if not isinstance(read, TranscriptRecord):
            raise ReadError(
                "{file} is not a transcript: choose a file in WebVTT, in SubRip or as “Name: words”",
                file=path.name,
            )
        return self.keep(read, path.name, seminar)

    def keep(
        self, record: TranscriptRecord, file: str, seminar: UUID, *, dry_run: bool = False
    ) -> KeptReport:
        """Keep a transcript beside what was noted, which stays as it is; an earlier one is set aside.

        Who is named as in the plan is seated there, and who was seated in the transcript before; the others are
        nobody's until `seat_speaker`.
        """
        planned = self._ledger.load(Seminar, seminar)
        before = self._found(seminar)
        seats = _remembered(before, planned) | seats_by_name(record.cues, planned)
        kept = kept_transcript(record, file, planned, seats)
        if before is not None:
            before.put_aside()
        if not dry_run:
            self._ledger.save(*([before] if before is not None else []), kept)
        strangers = tuple(voice.name.text for voice in kept.voices.values() if voice.seat == NOBODY)
        return KeptReport(
            seminar, planned.title, len(record.cues), len(kept.voices), strangers, record.remarks
        )

    def seat_speaker(self, seminar: UUID, speaker: str, seat: str) -> None:
        """It is the holder of that seat (or MODERATOR, or NOBODY) who speaks under that name; see `arrange`."""
        self.arrange(seminar, {speaker: seat})

    def align(
        self,
        seminar: UUID,
        first: tuple[Seconds, Seconds],
        second: tuple[Seconds, Seconds] | None = None,
    ) -> None:
        """Fit the transcript's times to the session's by one or two points, each (file's time, session's)."""
        self.arrange(seminar, {}, (first,) if second is None else (first, second))

    def arrange(
        self,
        seminar: UUID,
        seats: Mapping[str, str],
        points: Sequence[tuple[Seconds, Seconds]] = (),
    ) -> None:
        """Say whose voices are whose, and fit the times: all of it or nothing.

        Args:
            seats: speakers of the transcript to seats, MODERATOR or NOBODY.
            points: none, one or two, each (file's time, session's).

        Raises:
            NotFoundError: there is no transcript, or no such speaker in it.
            NotInPanelError: there is no such seat.
            RuleError: the points don't fit, or the transcript has no times.
        """
        planned = self._ledger.load(Seminar, seminar)
        strange = [seat for seat in seats.values() if seat not in {NOBODY, MODERATOR, *planned.seats}]
        if strange:
            raise NotInPanelError(speaker=strange[0])
        kept = self._kept(seminar)
        for speaker, seat in seats.items():
            kept.seat_speaker(speaker, seat, person_of(planned, seat))
        if points:
            self._require_times(seminar, kept)
            kept.align(Alignment.through(*points))
        self._ledger.save(kept)

    def _require_times(self, seminar: UUID, kept: Transcript) -> None:
        transcript = self._views.transcript(seminar)
        if transcript is not None and not has_times(self._views.cues(transcript)):
            raise RuleError(
                "{file} has no times that could be fitted to the session's: import a transcript in WebVTT or SubRip",
                file=kept.file,
            )

    def compare(self, seminar: UUID) -> Comparison:
        """Every quote of the seminar beside its transcript, by time.

        Raises:
            NotFoundError: there is no transcript.
        """
        transcript = self._views.transcript(seminar)
        if transcript is None:
            raise _without()
        quotes = tuple(one for one in self._views.captures(seminar) if one.kind is CaptureKind.QUOTE)
        checks = check_quotes(quotes, self._views.cues(transcript))
        return Comparison(transcript, tuple(zip(quotes, checks, strict=True)))

    def _kept(self, seminar: UUID) -> Transcript:
        found = self._found(seminar)
        if found is None:
            raise _without()
        return found

    def _found(self, seminar: UUID) -> Transcript | None:
        transcript = self._views.transcript(seminar)
        return self._ledger.load(Transcript, transcript.id) if transcript is not None else None


def _remembered(before: Transcript | None, planned: Seminar) -> dict[str, str]:
    """Whose seats the names of an earlier transcript were said to be, as far as there are these seats still."""
    there = {*planned.seats, MODERATOR}
    voices = before.voices.values() if before is not None else ()
    return {voice.name.text: voice.seat for voice in voices if voice.seat in there}


def _without() -> NotFoundError:
    return NotFoundError("The seminar has no transcript: import one first")
