# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A log is for ever: topics are explicit, unique and never change, and what an event carries is annotated."""

from __future__ import annotations

import ast
import inspect
import textwrap
import typing
from collections import Counter
from pathlib import Path

import pytest
from eventsourcing.domain import Aggregate

from tests.domain import events

SNAPSHOT = Path(__file__).parents[1] / "reference" / "topics.txt"
DECISIONS = {"raise", "said", "only_one", "require_quotable", "require_open"}


def recorded() -> list[str]:
    return [line for line in SNAPSHOT.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def test_the_walk_finds_what_the_design_names() -> None:
    names = {kind.__name__ for kind in events.aggregates()}
    assert names >= {"Person", "Series", "Seminar", "RunOfShow", "Session", "Turn", "Capture", "Article"}
    assert sum(len(events.events_of(kind)) for kind in events.aggregates()) > 60


def test_every_aggregate_and_event_says_its_own_topic() -> None:
    kinds = events.aggregates()
    things = [*kinds, *(event for kind in kinds for event in events.events_of(kind))]
    assert [thing.__qualname__ for thing in things if not events.topic_of(thing)] == []


def test_no_topic_is_used_twice() -> None:
    topics = Counter(line.split(" = ")[0] for line in events.lines())
    assert [topic for topic, times in topics.items() if times > 1] == []


def test_an_event_is_filed_under_its_aggregate() -> None:
    for kind in events.aggregates():
        for event in events.events_of(kind):
            assert str(events.topic_of(event)).startswith(f"{events.topic_of(kind)}.")


def test_what_logs_depend_on_is_as_it_was_recorded() -> None:
    """A new event adds a line to tests/reference/topics.txt. A line changed or gone breaks every library there is:
    old logs need their class, their topic and their parameters, or an upcast."""
    assert sorted(events.lines()) == sorted(recorded())


@pytest.mark.parametrize("kind", events.aggregates())
def test_every_parameter_of_an_event_is_annotated_with_a_type_that_resolves(kind: type[Aggregate]) -> None:
    for mutator in _mutators(kind).values():
        hints = typing.get_type_hints(mutator)
        parameters = [name for name in inspect.signature(mutator).parameters if name != "self"]
        assert [name for name in parameters if name not in hints] == []


@pytest.mark.parametrize("kind", events.aggregates())
def test_no_guard_stands_inside_an_event(kind: type[Aggregate]) -> None:
    """A guard in a mutator that is made stricter later keeps an old log from being read."""
    for node in _decorated(kind):
        decisions = [ast.unparse(inner) for inner in ast.walk(node) if _decides(inner)]
        assert decisions == [], f"{kind.__name__}.{node.name}"


@pytest.mark.parametrize("kind", events.aggregates())
def test_what_records_an_event_is_private(kind: type[Aggregate]) -> None:
    assert [node.name for node in _decorated(kind) if not node.name.startswith("_")] == []


def test_a_guard_inside_an_event_would_be_found() -> None:
    tree = ast.parse("def _close(self):\n    if self.closed:\n        raise RuleError\n    said('', 'x')\n")
    assert sum(_decides(node) for node in ast.walk(tree)) == 3


def _decorated(kind: type[Aggregate]) -> list[ast.FunctionDef]:
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(kind))).body
    assert isinstance(tree, ast.ClassDef)
    return [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and any(ast.unparse(decorator).startswith("event(") for decorator in node.decorator_list)
    ]


def _decides(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        return (
            isinstance(node.func, ast.Name | ast.Attribute)
            and ast.unparse(node.func).split(".")[-1] in DECISIONS
        )
    return isinstance(node, ast.Raise | ast.Assert | ast.If)


def _mutators(kind: type[Aggregate]) -> dict[str, typing.Any]:
    """The functions behind the decorators, by name: what the library puts in their place says nothing of types."""
    found = {}
    for node in _decorated(kind):
        attribute = inspect.getattr_static(kind, node.name)
        found[node.name] = getattr(attribute, "decorated_func", inspect.unwrap(attribute))
    return found
