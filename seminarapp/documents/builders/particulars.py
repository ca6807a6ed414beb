# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What every document tells of its seminar, filled from the plan: series and part, when and where, who."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from seminarapp.application.planning.timetable import with_starts
from seminarapp.application.views.plan import PlanView
from seminarapp.documents.blocks import PersonLine, Spans, When
from seminarapp.documents.language import time_span, words
from seminarapp.domain.handout import Issue
from seminarapp.domain.spans import Span, plain
from seminarapp.domain.values import MODERATOR

_WHITE_SPACE = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")


def folded(text: str) -> str:
    """The text on one line; a no-break space is kept."""
    return _WHITE_SPACE.sub(" ", text).strip()


def plainly(text: str) -> Spans:
    """Text without any markup, as spans."""
    return (Span(text),) if text else ()


def plain_title(text: str) -> str:
    """A headline as title bars and metadata show it."""
    return folded(plain(text))


def part_of(plan: PlanView, language: str) -> str:
    """“Del 2 av 3”, “Del 2” where the number of parts is not known, or nothing outside a series."""
    part, parts = plan.card.part, plan.series_parts
    if part is None or not plan.card.series_title:
        return ""
    known = parts > 1 and part <= parts
    return words(language)["part_of" if known else "part"].format(part=part, parts=parts)


def kicker(plan: PlanView, language: str) -> str:
    """The line above the headline: “Samtal om vatten · Del 2 av 3”."""
    return " · ".join(part for part in (folded(plan.card.series_title), part_of(plan, language)) if part)


def series_line(plan: PlanView, language: str) -> str:
    """Series and part as they stand at the foot of a page: “Samtal om vatten, del 2 av 3”."""
    part = part_of(plan, language)
    return ", ".join(one for one in (folded(plan.card.series_title), part[:1].lower() + part[1:]) if one)


def when(plan: PlanView, language: str) -> When:
    """When and where, as far as it is known."""
    card = plan.card
    venue, place = folded(card.venue), folded(card.place)
    time = time_span(card.starts_at, card.ends_at, language) if card.starts_at else ""
    return When(
        lines=tuple(line for line in (time, place) if line),
        starts_at=card.starts_at,
        ends_at=card.ends_at,
        venue=venue,
        room=folded(card.room),
        address=folded(card.address),
        capacity=card.capacity,
    )


def panel(plan: PlanView) -> tuple[PersonLine, ...]:
    """The panelists in the order of their seats."""
    return tuple(_person(seat.name, seat.title, seat.organisation) for seat in plan.seats)


def moderator(plan: PlanView) -> PersonLine | None:
    """Who leads the discussion, if it is known."""
    leader = plan.moderator
    return _person(leader.name, leader.title, leader.organisation) if leader else None


def occasion(plan: PlanView, language: str) -> str:
    """The line under a title: date and time, venue, and the moderator with organisation."""
    parts = list(when(plan, language).lines)
    leader = moderator(plan)
    if leader and leader.name:
        who = replace(leader, title="").line
        parts.append(words(language)["programme_moderator"].format(who=who))
    return " ".join(map(sentence, parts))


def beginnings(plan: PlanView) -> list[datetime | None]:
    """When each segment begins, on the clock where the seminar begins; None each while that is not known."""
    return [segment.starts_at for segment in with_starts(plan.segments, plan.card.starts_at)]


def heard(plan: PlanView, speakers: Collection[str]) -> list[str]:
    """The names of those who are heard, the moderator's first, then in the panel's order.

    Args:
        speakers: seats, and the MODERATOR.
    """
    leader = [folded(plan.moderator.name)] if plan.moderator and MODERATOR in speakers else []
    return [
        name for name in (*leader, *(folded(one.name) for one in plan.seats if one.id in speakers)) if name
    ]


def sentence(*words: str) -> str:
    """The words as one sentence with one full stop at its end."""
    said = " ".join(word for word in words if word)
    return said if said.endswith((".", "!", "?", "…")) else f"{said}."


def _person(name: str, title: str, organisation: str) -> PersonLine:
    return PersonLine(folded(name), folded(title), folded(organisation))


def version(issue: Issue) -> str:
    """Which version of a handout it is, and when it was made: “Version 3 · 2026-11-26 14:05” in both languages."""
    return f"Version {issue.version} · {issue.at:%Y-%m-%d %H:%M}"
