# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which event classes there are, by topic: the log can name these and nothing else.

The eventsourcing library would import whatever module a topic names; a library file from somebody else must not decide
what is imported.
"""

from __future__ import annotations

import typing
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from eventsourcing.domain import Aggregate, AggregateEvent, CanInitAggregate

from seminarapp.storage.errors import UnknownEventError

_ENVELOPE = frozenset({"originator_id", "originator_version", "originator_id_type", "originator_topic"})


@dataclass(frozen=True, slots=True)
class EventKind:
    """One kind of event.

    Attributes:
        begins: the aggregate's topic when the event is an aggregate's first, else None.
        fields: what is stored of it: name and type, from the annotations that `@event` put there.
    """

    topic: str
    event: type[AggregateEvent]
    begins: str | None
    fields: dict[str, Any]
    class_version: int


class Catalogue:
    """The events of the given kinds of aggregates."""

    def __init__(self, kinds: Iterable[type[Aggregate]]) -> None:
        events = [_kind(kind, event) for kind in kinds for event in _events_of(kind)]
        self._by_topic = {event.topic: event for event in events}
        self._by_class: dict[type, EventKind] = {event.event: event for event in events}

    def of_topic(self, topic: str) -> EventKind:
        """The kind of event with that topic.

        Raises:
            UnknownEventError: there is none: a later version wrote it.
        """
        kind = self._by_topic.get(topic)
        if kind is None:
            raise UnknownEventError(topic=topic)
        return kind

    def of_event(self, event: object) -> EventKind:
        """The kind of that event.

        Raises:
            TypeError: its aggregate is not in the catalogue, which is a mistake in the program.
        """
        kind = self._by_class.get(type(event))
        if kind is None:
            raise TypeError(f"{type(event).__qualname__} is not in the catalogue of events")
        return kind

    def topics(self) -> frozenset[str]:
        """Every topic."""
        return frozenset(self._by_topic)


def _events_of(kind: type[Aggregate]) -> list[type[AggregateEvent]]:
    classes = [value for value in vars(kind).values() if isinstance(value, type)]
    return [one for one in classes if issubclass(one, AggregateEvent) and _topic(one)]


def _topic(event: type[AggregateEvent]) -> str:
    """The event's explicit topic; "" for the base that all events of an aggregate share."""
    topic: str = getattr(event, "TOPIC", "")
    return topic


def _kind(aggregate: type[Aggregate], event: type[AggregateEvent]) -> EventKind:
    fields = {
        name: hint
        for name, hint in typing.get_type_hints(event).items()
        if name not in _ENVELOPE and typing.get_origin(hint) is not ClassVar
    }
    begins = vars(aggregate)["TOPIC"] if issubclass(event, CanInitAggregate) else None
    version = getattr(event, "class_version", 1)
    return EventKind(_topic(event), event, begins, fields, version)
