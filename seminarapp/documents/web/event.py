# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A seminar, or a whole series, as a schema.org file: what websites and search engines read of an event."""

from __future__ import annotations

import json
from collections.abc import Sequence

from seminarapp.application.ports.documents import Document
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.documents.blocks import Block, ModeratorLine, Page, PanelList, RecordingLink
from seminarapp.documents.brand import published_by
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.particulars import folded
from seminarapp.documents.web.schema_org import CONTEXT, Node, event_node, person_node, series_node
from seminarapp.domain.errors import DocumentError

SUFFIXES = (".jsonld", ".json")


def event_page(material: Material, language: str) -> Page:
    """What is told of the seminar to machines.

    Raises:
        DocumentError: it has no date or no place, without which it is no event.
    """
    plan = material.plan
    when = particulars.when(plan, language)
    missing = " and ".join(
        name
        for name, known in (("date", when.starts_at), ("place", when.venue or when.room or when.address))
        if not known
    )
    if missing:
        raise DocumentError(
            "“{title}” is no event for other programs yet, it lacks: {what}. Fill it in on the title card",
            title=plan.card.title,
            what=missing,
        )
    return Page(
        kind="event",
        title=folded(plan.card.title),
        language=plan.card.language,
        blocks=tuple(_blocks(plan)),
        publisher=folded(plan.publisher),
        when=when,
        event=folded(plan.card.title),
        series=folded(plan.card.series_title),
    )


def write_event(page: Page) -> Document:
    """The page's seminar as an Event of its own."""
    return _written(_event(page))


class EventFileWriter:
    """Answers to `application.exporting.event_writing.EventFiles`."""

    def suffixes(self) -> tuple[str, ...]:
        """What events can be written as."""
        return SUFFIXES

    def series(self, title: str, description: str, materials: Sequence[Material]) -> Document:
        """The seminars, by time, as the parts of an EventSeries; every one has a beginning and a place."""
        pages = [event_page(published_by(one), one.plan.card.language) for one in materials]
        return _written(series_node(folded(title), folded(description), [_event(page) for page in pages]))


def _blocks(plan: PlanView) -> list[Block]:
    blocks: list[Block] = [PanelList("", particulars.panel(plan))]
    leader = particulars.moderator(plan)
    if leader is not None:
        blocks.append(ModeratorLine("", leader))
    if plan.recording is not None:
        label = folded(plan.recording.title) or folded(plan.card.title)
        blocks.append(RecordingLink("", label, plan.recording.url))
    return blocks


def _event(page: Page) -> Node:
    """With everybody who takes part where they are named, since a file has nowhere else to look them up."""
    people = [person for block in page.blocks if isinstance(block, PanelList) for person in block.people]
    people += [block.person for block in page.blocks if isinstance(block, ModeratorLine)]
    return event_node(page, [person_node(person) for person in people if person.name])


def _written(node: Node) -> Document:
    text = json.dumps({"@context": CONTEXT, **node}, ensure_ascii=False, indent=2)
    return Document(f"{text}\n".encode("utf-8", "replace"))
