# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Schedules of another program, for tests."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from seminarapp.application.records.schedule import EventRecord, ScheduleRecord

BEGIN = datetime.fromisoformat("2026-03-12T14:00:00+01:00")


def event(place: int = 1, **more: Any) -> EventRecord:
    """An event like those of frab; the next place, the next hour."""
    begin = BEGIN + timedelta(hours=place - 1)
    given: dict[str, Any] = {
        "uid": f"guid-{place}",
        "title": f"Samtal {place}",
        "starts_at": begin,
        "ends_at": begin + timedelta(minutes=45),
        "venue": "Hamnsalen",
        "language": "sv",
        "track": "Rätt",
        "persons": ("Anna Berg", "Bo Ek"),
        "certain": True,
        "place": place,
    }
    return EventRecord(**{**given, **more})


def schedule(*events: EventRecord, title: str = "Vattendagarna") -> ScheduleRecord:
    """A schedule of these."""
    return ScheduleRecord(title, events)
