# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What kind of event it is stays what the log says, whatever a class comes to be called."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from eventsourcing.domain import AggregateEvent

from seminarapp.application.ports.log import topic_of

SEMINAR, MOMENT = UUID(int=1), datetime(2026, 3, 12, tzinfo=UTC)


class Renamed(AggregateEvent):
    """An event whose class was renamed after it had been recorded."""

    TOPIC = "capture.starred"


class Untold(AggregateEvent):
    """An event that says nothing of its kind."""


def test_a_renamed_class_keeps_its_topic() -> None:
    assert (
        topic_of(Renamed(originator_id=SEMINAR, originator_version=1, timestamp=MOMENT)) == "capture.starred"
    )


def test_an_event_without_a_topic_goes_by_its_class() -> None:
    assert topic_of(Untold(originator_id=SEMINAR, originator_version=1, timestamp=MOMENT)) == "Untold"
