# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a page tells machines, in the words of schema.org: the event, the people, and the quotations."""

from __future__ import annotations

import json

from seminarapp.documents.blocks import ModeratorLine, Page, PanelList, PeopleGrid, PersonLine, Quote
from seminarapp.documents.web.schema_org import CONTEXT, Node, event_node, person_node

_EVENT = "#event"


def structured_data(page: Page) -> str:
    """The page's event, persons and quotations as JSON-LD; as text it is not yet fit to stand in HTML."""
    people = _people(page)
    quotes = [block for block in page.blocks if isinstance(block, Quote)]
    for quote in quotes:
        if quote.speaker:
            people.setdefault(quote.speaker, _person(PersonLine(quote.speaker), len(people) + 1))
    graph = [_event(page, people), *people.values(), *(_quotation(quote, page, people) for quote in quotes)]
    return json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, separators=(",", ":"))


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
    return _named(f"#person-{number}", person_node(person))


def _event(page: Page, people: dict[str, Node]) -> Node:
    references: list[Node] = [{"@id": person["@id"]} for person in people.values()]
    return _named(_EVENT, event_node(page, references))


def _named(name: str, node: Node) -> Node:
    """The node under a name that others can refer to."""
    return {"@type": node["@type"], "@id": name, **node}


def _quotation(quote: Quote, page: Page, people: dict[str, Node]) -> Node:
    node: Node = {"@type": "Quotation", "text": quote.words or quote.sentence, "inLanguage": page.language}
    if quote.speaker:
        node["creator"] = {"@id": people[quote.speaker]["@id"]}
    node["recordedAt"] = {"@id": _EVENT}
    return node
