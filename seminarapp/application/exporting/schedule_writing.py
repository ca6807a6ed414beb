# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A series, or one seminar, as a schedule for other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from seminarapp.application.files import write_whole
from seminarapp.application.library.outside import sources_of
from seminarapp.application.ports.files import ScheduleFiles
from seminarapp.application.ports.views import Views
from seminarapp.application.publishing.publishing import Exported, remark_of
from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.application.views.library import SeminarCard
from seminarapp.domain.errors import DocumentError

SCHEDULE_KIND = "schedule"


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
        schedule = ScheduleRecord(reference, tuple(self._events(cards)))
        if not schedule.events:
            title = cards[0].title if len(cards) == 1 else reference
            raise DocumentError("“{title}” has no date: say in the plan when it begins", title=title)
        data = self._files.write(schedule, suffix)
        write_whole(target, data)
        undated = len(cards) - len(schedule.events)
        return Exported(target, len(data), remark_of("undated", undated, language))

    def _events(self, cards: Sequence[SeminarCard]) -> Iterator[EventRecord]:
        """By time. An event is called as it was where it comes from, else by the seminar's id."""
        dated = [card for card in cards if card.starts_at is not None]
        sources = sources_of(self._views, [card.id for card in dated])
        for place, card in enumerate(dated, start=1):
            plan = self._views.plan(card.id)
            source = sources.get(card.id)
            yield EventRecord(
                uid=source.uid if source and source.uid else str(card.id),
                title=card.title,
                starts_at=card.starts_at,
                ends_at=card.ends_at,
                venue=card.place,
                zone=card.zone,
                language=(source.language if source else "") or card.language,
                track=source.track if source else "",
                persons=tuple(seat.name for seat in plan.seats),
                do_not_record=source.do_not_record if source else False,
                certain=True,
                place=place,
            )
