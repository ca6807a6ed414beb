# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""An event in words. The sentences stand in `resources/words/history.*.toml`, keyed by topic.

A sentence may name any of the event's parameters, and `{name}`, what the event happened to. Where a parameter is a
choice (yes or no, a way, a kind), the sentence for that very choice comes first: “capture.starred.true”; and where one
is left empty, the sentence for that: “capture.reattributed.empty”.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from eventsourcing.domain import AggregateEvent

from seminarapp.application.history.called import Called
from seminarapp.application.ports.log import topic_of
from seminarapp.application.views.plan import PlanView
from seminarapp.application.words.beginnings import in_one_line
from seminarapp.application.words.wording import phrases
from seminarapp.domain.article import Content, Imprint
from seminarapp.domain.capture import Context, Moment
from seminarapp.domain.handout import Issue
from seminarapp.domain.origin import Source
from seminarapp.domain.personal import Personal
from seminarapp.domain.plan import Role
from seminarapp.domain.values import Recording, Schedule, Seconds

_ENVELOPE = frozenset({"originator_id", "originator_version", "originator_topic", "timestamp"})
_SECONDS_A_MINUTE = 60
_IN_SECONDS = ("at", "began_at", "ended_at")


class Telling:
    """Tells events in their order; what is named in one is known in those after it.

    Args:
        plan: names what the events themselves do not.
        unsaid: the captures whose words are not told.
    """

    def __init__(self, language: str, plan: PlanView, unsaid: Collection[UUID] = ()) -> None:
        self._say = phrases("history", language)
        self._called = Called(self._say, phrases("plan_steps", language), plan, unsaid)

    def tell(self, event: AggregateEvent) -> str:
        """The event as a sentence without a full stop, on one line."""
        topic, subject = topic_of(event), event.originator_id
        given = {name: value for name, value in vars(event).items() if name not in _ENVELOPE}
        self._called.learn(topic, subject, given)
        said = {name: self._said(name, value, subject) for name, value in given.items()}
        said["name"] = self._called.subject(subject)
        if "deed" in given:
            said["deed"] = self._called.deed(given["deed"], given["item"])
        return in_one_line(self._sentence(topic, given).format_map(_Lenient(said)))

    def _sentence(self, topic: str, given: dict[str, Any]) -> str:
        for value in given.values():
            choice = str(value.value if isinstance(value, Enum) else value).lower()
            if isinstance(value, bool | Enum) and f"{topic}.{choice}" in self._say:
                return self._say[f"{topic}.{choice}"]
            if value in (None, "", ()) and f"{topic}.empty" in self._say:
                return self._say[f"{topic}.empty"]
        # What nobody has written a sentence for is told by its topic.
        return self._say.get(topic, topic.replace(".", ": ", 1).replace("_", " "))

    def _said(self, name: str, value: Any, subject: UUID) -> str:
        """A parameter as it stands in a sentence."""
        named = {
            "seat": self._called.seat,
            "segment": self._called.segment,
            "question": self._called.question,
            "block": self._called.block,
        }
        if name in named and isinstance(value, str):
            return named[name](value)
        if name == "speakers":
            return ", ".join(self._called.seat(seat) for seat in value)
        if name in ("words", "text", "title"):
            return self._called.words(value, subject)
        if name in _IN_SECONDS and not isinstance(value, datetime):
            return _clock(value)
        if name == "deadline":
            return str(value)[:16].replace("T", " ")
        return self._value(value)

    def _value(self, value: Any) -> str:
        """A value by its type."""
        match value:
            case Personal(text=text) | Role(name=Personal(text=text)):
                return text
            case Enum():
                return self._say.get(f"{type(value).__name__}.{value.value}", str(value.value))
            case Content(text=text, capture=capture):
                return self._called.subject(capture) if capture else self._called.quoted(text)
            case Recording(title=title, url=url):
                return self._called.quoted(title or url)
            case Context(segment=segment, question=question):
                return self._called.question(question) if question else self._called.segment(segment)
            case Moment(at=at):
                return _clock(at)
            case Schedule(starts_at=datetime() as moment) | (datetime() as moment):
                return moment.isoformat(" ", "minutes")[:16]
            case time():
                return value.isoformat("minutes")
            case Source(title=title, do_not_record=quiet):
                named = self._called.quoted(title)
                return self._say["source.do_not_record"].format(title=named) if quiet else named
            case Imprint(at=moment, registry=registry):
                return " ".join(part for part in (moment.isoformat(" ", "minutes")[:16], registry) if part)
            case Issue(version=version, at=at, language=spoken, paper=paper, format=form):
                return f"version {version}, {at:%Y-%m-%d %H:%M}, {spoken}, {paper}, {form}"
            case UUID():
                return self._called.subject(value)
            case tuple():
                return ", ".join(map(str, value))
            case float():
                return f"{value:g}"
        return "" if value is None or isinstance(value, Schedule) else str(value)


class _Lenient(dict[str, str]):
    """Values for a sentence; what it names and the event doesn't have is left out."""

    def __missing__(self, key: str) -> str:
        return ""


def _clock(seconds: Seconds | None) -> str:
    whole = int(seconds or 0)
    return f"{whole // _SECONDS_A_MINUTE}:{whole % _SECONDS_A_MINUTE:02}"
