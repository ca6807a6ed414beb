# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a page tells machines, in the words of schema.org: the event, the people, and the quotations."""

from __future__ import annotations

import json
from typing import Any

from seminarapp.documents.blocks import (
    ModeratorLine,
    Page,
    PanelList,
    PeopleGrid,
    PersonLine,
    Quote,
    RecordingLink,
    Standfirst,
)
from seminarapp.documents.links import is_page

Node = dict[str, Any]
"""An object of JSON-LD."""

_EVENT = "#event"


def structured_data(page: Page) -> str:
    """The page's event, persons and quotations as JSON-LD; as text it is not yet fit to stand in HTML."""
    people = _people(page)
    quotes = [block for block in page.blocks if isinstance(block, Quote)]
    for quote in quotes:
        if quote.speaker:
            people.setdefault(quote.speaker, _person(PersonLine(quote.speaker), len(people) + 1))
    graph = [_event(page, people), *people.values(), *(_quotation(quote, page, people) for quote in quotes)]
    return json.dumps(
        {"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, separators=(",", ":")
    )


def _people(page: Page) -> dict[str, Node]:
    """Everybody who is listed, by name, each once."""
    people: dict[str, Node] = {}
    for block in page.blocks:
        if isinstance(block, PanelList | PeopleGrid):
            listed = block.people
        elif isinstance(block, ModeratorLine):
            listed = (block.person,)
        else:
            continue
        for person in listed:
            if person.name and person.name not in people:
                people[person.name] = _person(person, len(people) + 1)
    return people


def _person(person: PersonLine, number: int) -> Node:
    node: Node = {"@type": "Person", "@id": f"#person-{number}", "name": person.name}
    if person.title:
        node["jobTitle"] = person.title
    if person.organisation:
        node["affiliation"] = {"@type": "Organization", "name": person.organisation}
    return node


def _event(page: Page, people: dict[str, Node]) -> Node:
    node: Node = {
        "@type": "Event",
        "@id": _EVENT,
        "name": page.event or page.title,
        "inLanguage": page.language,
    }
    when = page.when
    if when.starts_at:
        node["startDate"] = when.starts_at.isoformat()
    if when.ends_at:
        node["endDate"] = when.ends_at.isoformat()
    if when.venue:
        node["location"] = {"@type": "Place", "name": when.venue}
    if page.series:
        node["superEvent"] = {"@type": "EventSeries", "name": page.series}
    if page.publisher:
        node["organizer"] = {"@type": "Organization", "name": page.publisher}
    if people:
        node["performer"] = [{"@id": person["@id"]} for person in people.values()]
    for block in page.blocks:
        if isinstance(block, Standfirst):
            node.setdefault("description", "".join(span.text for span in block.text))
        elif isinstance(block, RecordingLink) and is_page(block.url):
            node.setdefault("recordedIn", {"@type": "CreativeWork", "name": block.label, "url": block.url})
    return node


def _quotation(quote: Quote, page: Page, people: dict[str, Node]) -> Node:
    node: Node = {"@type": "Quotation", "text": quote.words or quote.sentence, "inLanguage": page.language}
    if quote.speaker:
        node["creator"] = {"@id": people[quote.speaker]["@id"]}
    node["recordedAt"] = {"@id": _EVENT}
    return node
