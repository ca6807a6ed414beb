# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What schema.org calls things: a seminar, a series, a person and a place as objects of JSON-LD.

One builder for what stands in a web page and for what is a file of its own, so that both say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from seminarapp.documents.blocks import Page, PersonLine, RecordingLink, Standfirst, When
from seminarapp.documents.links import is_page

Node = dict[str, Any]
"""An object of JSON-LD."""

CONTEXT = "https://schema.org"
_MODES = {
    (True, False): "OfflineEventAttendanceMode",
    (False, True): "OnlineEventAttendanceMode",
    (True, True): "MixedEventAttendanceMode",
}
"""By whether it has a place on earth, and one on the web."""


def event_node(page: Page, performers: Sequence[Node]) -> Node:
    """The seminar of a page; what the page does not know is left out.

    Args:
        performers: who takes part: persons, or references to them.
    """
    node: Node = {"@type": "Event", "name": page.event or page.title, "inLanguage": page.language}
    when = page.when
    if when.starts_at:
        node["startDate"] = when.starts_at.isoformat()
        node["eventStatus"] = f"{CONTEXT}/EventScheduled"
    if when.ends_at:
        node["endDate"] = when.ends_at.isoformat()
    node.update(_location(when))
    if when.capacity is not None:
        node["maximumAttendeeCapacity"] = when.capacity
    if page.series:
        node["superEvent"] = {"@type": "EventSeries", "name": page.series}
    if page.publisher:
        node["organizer"] = organisation_node(page.publisher)
    if performers:
        node["performer"] = list(performers)
    for block in page.blocks:
        if isinstance(block, Standfirst):
            node.setdefault("description", "".join(span.text for span in block.text))
        elif isinstance(block, RecordingLink) and is_page(block.url):
            node.setdefault("recordedIn", {"@type": "CreativeWork", "name": block.label, "url": block.url})
    return node


def person_node(person: PersonLine) -> Node:
    """Somebody with title and organisation, as far as they are known."""
    node: Node = {"@type": "Person", "name": person.name}
    if person.title:
        node["jobTitle"] = person.title
    if person.organisation:
        node["affiliation"] = organisation_node(person.organisation)
    return node


def organisation_node(name: str) -> Node:
    """An organisation of which nothing but the name is known."""
    return {"@type": "Organization", "name": name}


def series_node(title: str, description: str, events: Sequence[Node]) -> Node:
    """A series with its seminars, which need not say once more what they belong to; it lasts as long as they do."""
    node: Node = {"@type": "EventSeries", "name": title}
    if description:
        node["description"] = description
    begins = [event["startDate"] for event in events if "startDate" in event]
    if begins:
        node["startDate"] = begins[0]
        node["endDate"] = events[-1].get("endDate", begins[-1])
    organisers = [event["organizer"] for event in events if "organizer" in event]
    if organisers and all(one == organisers[0] for one in organisers):
        node["organizer"] = organisers[0]
    node["subEvent"] = [
        {key: value for key, value in event.items() if key != "superEvent"} for event in events
    ]
    return node


def _location(when: When) -> Node:
    """Where it is; an address on the web is a place, too."""
    told = (when.venue, when.room, when.address)
    links = [part for part in told if is_page(part)]
    name = ", ".join(part for part in (when.venue, when.room) if part and part not in links)
    address = "" if when.address in links else when.address
    places: list[Node] = []
    if name or address:
        places.append({"@type": "Place", "name": name or address})
        if address:
            places[0]["address"] = address
    places += [{"@type": "VirtualLocation", "url": link} for link in links]
    if not places:
        return {}
    mode = f"{CONTEXT}/{_MODES[bool(name or address), bool(links)]}"
    return {"location": places[0] if len(places) == 1 else places, "eventAttendanceMode": mode}
