# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Other people's schedules as records: what a calendar, frab XML and pretalx JSON have in common."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from seminarapp.application.records.import_lines import ImportLine, Reason


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One event of a schedule.

    Attributes:
        uid: what the file calls it; "" where it has no such name.
        certain: whether no two events share a uid, by the rules of the format; a calendar's may.
        place: which one it is in the file, counted from 1.
        zone: the IANA name of the zone whose clocks its times go by; "" where the file names none.
        persons: who takes part, by name. The formats know neither title nor organisation.
        do_not_record: whether somebody has asked that it not be recorded; None where the format can't say.
        sequence: how often a calendar says that it was changed.
        reasons: what could not be read as it stands, or is not taken.
    """

    uid: str
    title: str
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    venue: str = ""
    zone: str = ""
    language: str = ""
    track: str = ""
    persons: tuple[str, ...] = ()
    do_not_record: bool | None = False
    sequence: int = 0
    certain: bool = False
    place: int = 0
    reasons: tuple[Reason, ...] = ()

    @property
    def spoken(self) -> str:
        """The language without its country: “en” of “en-GB”; "" where the file says none."""
        return self.language.partition("-")[0].partition("_")[0]


@dataclass(frozen=True, slots=True)
class ScheduleRecord:
    """A schedule: events in the order of the file, those that can't be taken, and what of the file has no place here.

    Attributes:
        title: the conference's or the calendar's; "" where it has none.
    """

    title: str
    events: tuple[EventRecord, ...]
    left: tuple[ImportLine, ...] = ()
    remarks: tuple[Reason, ...] = ()
