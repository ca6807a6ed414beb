# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A series goes out as events; what is none yet is left out and told."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.exporting.event_writing import EventWriting
from seminarapp.application.planning.planning import TitleCard
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import Schedule
from tests.fakes.house import FakeHouse, TitledEvents

DATED = Schedule(datetime(2026, 3, 12, 13, 0, tzinfo=UTC))


@pytest.fixture
def events(activities: Activities) -> EventWriting:
    return EventWriting(activities.writing, TitledEvents())


def test_what_has_date_and_place_is_written_and_the_rest_is_counted(
    house: FakeHouse, activities: Activities, events: EventWriting, tmp_path: Path
) -> None:
    for card in (
        TitleCard("Allt", schedule=DATED, venue="Salen"),
        TitleCard("Utan plats", schedule=DATED),
        TitleCard("Utan dag", venue="Salen"),
    ):
        activities.planning.plan_seminar(card)
    cards = house.views.library().seminars
    written = events.export("Samtal", cards, tmp_path / "a.JSONLD", "en")
    assert (tmp_path / "a.JSONLD").read_text("utf-8").splitlines() == ["Samtal", "", "Allt"]
    assert written.remarks == (
        "seminars without a date, which are not in it: 1",
        "seminars without a place, which are not in it: 1",
    )


def test_nothing_is_written_of_no_event_or_in_no_format(
    house: FakeHouse, activities: Activities, events: EventWriting, tmp_path: Path
) -> None:
    activities.planning.plan_seminar(TitleCard("Utan plats", schedule=DATED))
    cards = house.views.library().seminars
    with pytest.raises(DocumentError, match="None of the seminars of “Samtal” has both a date and a place"):
        events.export("Samtal", cards, tmp_path / "a.jsonld", "en")
    with pytest.raises(DocumentError, match=r"end the file's name in one of \.jsonld, \.json"):
        events.export("Samtal", cards, tmp_path / "a.xml", "en")
    assert list(tmp_path.iterdir()) == []
