# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a page tells machines: the event, the people and the quotations, and never more than the page says."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.blocks import Page, PanelList, PersonLine, Quote, RecordingLink
from seminarapp.documents.web.html import write_html
from seminarapp.documents.web.structured_data import structured_data
from tests.documents.pages import EVERY_BLOCK, FRAGMENTS, PAGE, page_of, pages
from tests.documents.reading import Html
from tests.documents.schema_org import faults


def graph(page: Page = PAGE) -> list[dict[str, Any]]:
    data = json.loads(structured_data(page))
    assert data["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = data["@graph"]
    return nodes


def of_type(kind: str, page: Page = PAGE) -> list[dict[str, Any]]:
    return [node for node in graph(page) if node["@type"] == kind]


def test_the_event_tells_when_where_and_by_whom() -> None:
    (event,) = of_type("Event")
    assert event["name"] == "Headline"
    assert event["description"] == "Lead"
    assert event["inLanguage"] == "en"
    assert event["startDate"] == "2026-03-12T13:00:00+00:00"
    assert event["endDate"] == "2026-03-12T14:00:00+00:00"
    assert event["location"] == {"@type": "Place", "name": "The Mill"}
    assert event["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"
    assert event["eventStatus"] == "https://schema.org/EventScheduled"
    assert event["organizer"] == {"@type": "Organization", "name": "Light Council"}
    assert event["recordedIn"] == {
        "@type": "CreativeWork",
        "name": "Watch",
        "url": "https://play.example.org/1",
    }


def test_the_event_is_called_as_the_seminar_and_not_as_its_article() -> None:
    (event,) = of_type("Event", replace(PAGE, event="The seminar", series="The series"))
    assert event["name"] == "The seminar"
    assert event["superEvent"] == {"@type": "EventSeries", "name": "The series"}


def test_what_is_not_known_is_left_out() -> None:
    assert graph(page_of("Text.")) == [
        {"@type": "Event", "@id": "#event", "name": "Rubrik", "inLanguage": "sv"}
    ]


def test_everybody_who_is_named_is_a_person_once() -> None:
    people = of_type("Person")
    assert [person["name"] for person in people] == ["Bo Vide", "Alma", "Cia"]
    assert people[0]["jobTitle"] == "astronomer"
    assert people[0]["affiliation"] == {"@type": "Organization", "name": "Observatory"}
    (event,) = of_type("Event")
    assert event["performer"] == [{"@id": person["@id"]} for person in people]


def test_a_quotation_names_its_speaker_by_id_and_has_the_bare_words() -> None:
    (quotation,) = of_type("Quotation")
    assert quotation["text"] == "Yes."
    assert quotation["creator"] == {"@id": of_type("Person")[0]["@id"]}
    assert quotation["recordedAt"] == {"@id": "#event"}


def test_somebody_quoted_but_not_listed_is_a_person_too() -> None:
    page = replace(
        PAGE, blocks=(Quote((("– Ja", True),), "Gäst", "Ja"), Quote((("– Nej", True),), "", "Nej"))
    )
    assert [person["name"] for person in of_type("Person", page)] == ["Gäst"]
    first, second = of_type("Quotation", page)
    assert "creator" in first
    assert "creator" not in second


def test_a_recording_that_is_no_link_is_not_told() -> None:
    page = replace(PAGE, blocks=(RecordingLink("", "Film", "file:///x"),))
    assert "recordedIn" not in of_type("Event", page)[0]


def test_somebody_without_a_name_is_not_a_person() -> None:
    page = replace(PAGE, blocks=(PanelList("", (PersonLine("", "gäst"),)),))
    assert of_type("Person", page) == []


@given(pages)
def test_every_id_that_is_referred_to_is_there_once(page: Page) -> None:
    nodes = graph(page)
    assert [faults(node) for node in nodes if faults(node)] == []
    ids = [node["@id"] for node in nodes if "@id" in node]
    assert len(ids) == len(set(ids))
    for node in nodes:
        for reference in (node.get("creator"), node.get("recordedAt"), *node.get("performer", ())):
            assert reference is None or reference["@id"] in ids


@given(st.lists(st.sampled_from([*FRAGMENTS, "</ScRiPt>", "<!--<script>", "\u2028"])).map("".join))
def test_in_the_page_it_is_the_same_data_and_ends_nowhere_else(typed: str) -> None:
    page = replace(PAGE, title=typed, blocks=(*EVERY_BLOCK, Quote((("x", True),), typed, typed)))
    script = Html(write_html(page).data).script
    assert json.loads(script) == json.loads(structured_data(page))
    assert not set("<>&\u2028") & set(script)
