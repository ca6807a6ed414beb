# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A seminar and a series as schema.org files: every fact in its place, and nothing that schema.org doesn't know."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.views.material import Material
from seminarapp.application.views.profile import Profile
from seminarapp.application.words.wording import said_in
from seminarapp.documents.making import DocumentMaker
from seminarapp.documents.web.event import EventFileWriter
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.values import Recording
from tests.documents.panel import CARD, PLAN, of_card
from tests.documents.schema_org import faults

MATERIAL = Material(PLAN)


def event(material: Material = MATERIAL) -> dict[str, Any]:
    """The file of one seminar, read again."""
    data: dict[str, Any] = json.loads(DocumentMaker().make("event", ".jsonld", material, "en").data)
    assert data["@context"] == "https://schema.org"
    assert faults(data) == []
    return data


def series(*materials: Material, title: str = "Samtal om ljus", description: str = "") -> dict[str, Any]:
    """The file of several, read again."""
    data: dict[str, Any] = json.loads(EventFileWriter().series(title, description, materials).data)
    assert data["@context"] == "https://schema.org"
    assert faults(data) == []
    return data


def test_an_event_tells_what_when_where_who_and_of_what_it_is_a_part() -> None:
    data = event(Material(of_card(capacity=120)))
    assert data["@type"] == "Event"
    assert data["name"] == "Mörkret mellan lyktorna"
    assert (data["startDate"], data["endDate"]) == ("2026-03-12T14:00:00+01:00", "2026-03-12T15:00:00+01:00")
    assert data["eventStatus"] == "https://schema.org/EventScheduled"
    assert data["location"] == {"@type": "Place", "name": "Kvarnsalen, Sjöholm"}
    assert data["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"
    assert data["maximumAttendeeCapacity"] == 120
    assert data["inLanguage"] == "sv"
    assert data["organizer"] == {"@type": "Organization", "name": "Ljusrådet"}
    assert [one["name"] for one in data["performer"]] == ["Alma Lindåker", "Bo von Vide", "Cia Frost"]
    assert data["performer"][0]["jobTitle"] == "ljusdesigner"
    assert data["performer"][0]["affiliation"] == {"@type": "Organization", "name": "Glimma lampor AB"}
    assert data["superEvent"] == {"@type": "EventSeries", "name": "Samtal om ljus"}
    assert data["recordedIn"]["url"] == "https://play.example.org/ljus/2"


def test_both_suffixes_are_the_same_file() -> None:
    make = DocumentMaker().make
    material = Material(PLAN)
    assert make("event", ".json", material, "sv").data == make("event", ".jsonld", material, "en").data


def test_what_nobody_has_said_is_not_in_it() -> None:
    bare = replace(
        of_card(series_title="", ends_at=None), seats=(), moderator=None, recording=None, publisher=""
    )
    assert set(event(Material(bare))) == {
        *("@context", "@type", "name", "inLanguage", "startDate", "eventStatus"),
        *("location", "eventAttendanceMode"),
    }


def test_who_publishes_is_the_organisation_where_the_seminar_names_none() -> None:
    material = Material(replace(PLAN, publisher=""), profile=Profile(name="Vattenrådet"))
    assert event(material)["organizer"]["name"] == "Vattenrådet"
    assert series(material)["organizer"]["name"] == "Vattenrådet"


def test_a_room_and_an_address_belong_to_the_place() -> None:
    data = event(Material(of_card(venue="Kvarnen", room="Stora salen", address="Åvägen 1, Sjöholm")))
    assert data["location"] == {
        "@type": "Place",
        "name": "Kvarnen, Stora salen",
        "address": "Åvägen 1, Sjöholm",
    }


def test_an_address_on_the_web_is_a_virtual_place() -> None:
    data = event(Material(of_card(venue="https://mote.example.org/ljus")))
    assert data["location"] == {"@type": "VirtualLocation", "url": "https://mote.example.org/ljus"}
    assert data["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode"
    data = event(Material(of_card(venue="Kvarnen", address="https://mote.example.org/ljus")))
    assert [one["@type"] for one in data["location"]] == ["Place", "VirtualLocation"]
    assert data["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"


def test_a_recording_that_leads_nowhere_on_the_web_is_not_told() -> None:
    plan = replace(PLAN, recording=Recording("Film", "file:///film.mp4"))
    assert "recordedIn" not in event(Material(plan))


@pytest.mark.parametrize(
    ("changed", "english", "swedish"),
    [
        ({"starts_at": None}, "it lacks: date.", "det saknar: datum."),
        ({"venue": ""}, "it lacks: place.", "det saknar: plats."),
        ({"starts_at": None, "venue": " "}, "it lacks: date and place.", "det saknar: datum och plats."),
    ],
)
def test_what_an_event_must_say_and_does_not_is_named_in_one_error(
    changed: dict[str, Any], english: str, swedish: str
) -> None:
    with pytest.raises(DocumentError) as refused:
        event(Material(of_card(**changed)))
    assert english in str(refused.value)
    assert swedish in said_in("sv", refused.value)


def test_a_series_holds_its_seminars_and_lasts_as_long_as_they_do() -> None:
    later = CARD.starts_at and CARD.starts_at + timedelta(days=30)
    second = of_card(title="Del två", starts_at=later, ends_at=None)
    data = series(Material(PLAN), Material(second), description="Tre kvällar  om ljus.")
    assert data["@type"] == "EventSeries"
    assert data["description"] == "Tre kvällar om ljus."
    assert [one["name"] for one in data["subEvent"]] == ["Mörkret mellan lyktorna", "Del två"]
    assert data["startDate"] == "2026-03-12T14:00:00+01:00"
    assert data["endDate"] == "2026-04-11T14:00:00+01:00"
    assert data["organizer"]["name"] == "Ljusrådet"
    assert not [one for one in data["subEvent"] if "superEvent" in one]


def test_a_series_of_several_organisers_names_them_at_each_seminar_alone() -> None:
    data = series(Material(PLAN), Material(replace(PLAN, publisher="Mörkerrådet")))
    assert "organizer" not in data
    assert [one["organizer"]["name"] for one in data["subEvent"]] == ["Ljusrådet", "Mörkerrådet"]


def test_an_event_of_a_series_is_that_of_the_seminar_alone() -> None:
    alone = {key: value for key, value in event().items() if key not in ("@context", "superEvent")}
    assert series(Material(PLAN))["subEvent"] == [alone]


@given(st.text(min_size=1), st.text(min_size=1), st.integers(1, 100_000))
def test_whatever_was_typed_it_is_sound_json_of_known_words(title: str, venue: str, capacity: int) -> None:
    plan = of_card(title=f"T{title}", venue=f"V{venue}", capacity=capacity)
    assert event(Material(plan))["name"].startswith("T")
    assert len(series(Material(plan), title=title)["subEvent"]) == 1
