# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A series, or one seminar, as a schedule for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from seminarapp.application.files import write_whole
from seminarapp.application.import_lines import Reason
from seminarapp.application.ports import ScheduleFiles, Views
from seminarapp.application.publishing import Exported
from seminarapp.application.schedule_record import EventRecord, ScheduleRecord
from seminarapp.application.views import SeminarCard
from seminarapp.domain.errors import DocumentError

SCHEDULE_KIND = "schedule"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A schedule to be written, and what of the plans it can't say."""

    schedule: ScheduleRecord
    remarks: tuple[Reason, ...]


class ScheduleWriting:
    """Use case of writing a schedule."""

    def __init__(self, views: Views, files: ScheduleFiles) -> None:
        self._views = views
        self._files = files

    def export(self, reference: str, cards: Sequence[SeminarCard], target: Path, language: str) -> Exported:
        """Write these seminars as a schedule; the target's suffix decides the format.

        Args:
            reference: what the schedule is called after: the series' title, or the seminar's.

        Raises:
            DocumentError: there is no such format, or none of the seminars has a date.
            WriteError: the target can't be written.
        """
        suffix = target.suffix.lower()
        if suffix not in self._files.suffixes():
            raise DocumentError(
                "{kind} can't be written as “{suffix}”: end the file's name in one of {suffixes}",
                kind=SCHEDULE_KIND,
                suffix=suffix or "(no suffix)",
                suffixes=", ".join(self._files.suffixes()),
            )
        outgoing = self._outgoing(reference, cards)
        if not outgoing.schedule.events:
            raise DocumentError("“{title}” has no date: say in the plan when it begins", title=reference)
        data = self._files.write(outgoing.schedule, suffix)
        write_whole(target, data)
        return Exported(target, len(data), tuple(one.told(language) for one in outgoing.remarks))

    def _outgoing(self, title: str, cards: Sequence[SeminarCard]) -> Outgoing:
        """By time. An event is called as it was where it comes from, else by the seminar's id."""
        dated = [card for card in cards if card.starts_at is not None]
        origins = {one.seminar: one.source for one in self._views.origins_of([card.id for card in dated])}
        events: list[EventRecord] = []
        described = 0
        for place, card in enumerate(dated, start=1):
            plan = self._views.plan(card.id)
            source = origins.get(card.id)
            described += any(seat.title or seat.organisation for seat in plan.seats)
            events.append(
                EventRecord(
                    uid=source.uid if source and source.uid else str(card.id),
                    title=card.title,
                    starts_at=card.starts_at,
                    ends_at=card.ends_at,
                    venue=card.venue,
                    language=card.language,
                    track=source.track if source else "",
                    persons=tuple(seat.name for seat in plan.seats),
                    do_not_record=source.do_not_record if source else False,
                    certain=True,
                    place=place,
                )
            )
        remarks = [Reason("roles_unsaid", {"count": described})] if described else []
        if len(dated) < len(cards):
            remarks.append(Reason("undated", {"count": len(cards) - len(dated)}))
        return Outgoing(ScheduleRecord(title, tuple(events)), tuple(remarks))
