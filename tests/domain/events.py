# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every aggregate and event of the domain, found by walking the package, as one line each."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from uuid import UUID

from eventsourcing.domain import Aggregate, CanMutateAggregate

from seminarapp import domain


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(domain.__path__, f"{domain.__name__}."):
        yield importlib.import_module(found.name)


def aggregates() -> list[type[Aggregate]]:
    found = [
        thing
        for module in modules()
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Aggregate) and thing.__module__ == module.__name__
    ]
    return sorted(found, key=lambda kind: kind.__name__)


def events_of(kind: type[Aggregate]) -> list[type[CanMutateAggregate[UUID]]]:
    """The aggregate's events, without the base class that none is recorded as."""
    return [
        thing
        for name, thing in vars(kind).items()
        if isinstance(thing, type) and issubclass(thing, CanMutateAggregate) and name != "Event"
    ]


def topic_of(thing: type[object]) -> str | None:
    """The topic written on the class itself: an inherited one would name something else."""
    return vars(thing).get("TOPIC")


def lines() -> Iterator[str]:
    """What logs depend on: topic, class and parameters of every event."""
    for kind in aggregates():
        yield f"{topic_of(kind)} = {kind.__name__}"
        for event in events_of(kind):
            said = ", ".join(f"{name}: {value}" for name, value in event.__annotations__.items())
            yield f"{topic_of(event)} = {kind.__name__}.{event.__name__}({said})"
