# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a sheet shows, as facts that can be compared: of each kind only what is printed on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from seminarapp.application.reporting.in_brief import in_brief
from seminarapp.application.reviewing.review import review_of
from seminarapp.application.views.material import Material
from seminarapp.application.writing.proposal import proposed_article
from seminarapp.domain.handout import HandoutKind
from seminarapp.domain.values import BlockKind, Priority


@dataclass(frozen=True, slots=True)
class PersonFact:
    """Somebody on the sheet; `seat` is their place, `about` is what else stands there of them."""

    seat: str
    person: UUID
    name: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SegmentFact:
    """A segment on the sheet; `minutes` is None where its length is not printed."""

    id: str
    title: str
    begins: datetime | None
    minutes: float | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class SaidFact:
    """A text on the sheet by its id: a question, a quote, a note; `about` is what stands there with it."""

    id: str
    text: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What one kind of sheet shows; what it does not show is left empty.

    Attributes:
        texts: short texts by what they are: title, series, venue …
    """

    texts: tuple[tuple[str, str], ...] = ()
    when: tuple[datetime | None, datetime | None] = (None, None)
    people: tuple[PersonFact, ...] = ()
    segments: tuple[SegmentFact, ...] = ()
    questions: tuple[SaidFact, ...] = ()
    participants: tuple[SaidFact, ...] = ()
    told: tuple[SaidFact, ...] = ()


def facts_of(kind: HandoutKind, material: Material) -> Facts:
    """The facts that a sheet of that kind shows of the material."""
    return _FACTS[kind](material)


def _programme(material: Material) -> Facts:
    head = _head(material)
    must = [one for one in material.plan.questions if one.priority is Priority.MUST]
    asked = tuple(SaidFact(one.id, "", (one.segment, *sorted(one.seats))) for one in must)
    return Facts(head, _when(material), _people(material, roles=True), _segments(material), asked)


def _run_of_show(material: Material) -> Facts:
    segments = _segments(material, lengths=True)
    return Facts(_head(material), _when(material), _people(material), segments, _questions(material))


def _cue_cards(material: Material) -> Facts:
    texts = (("title", material.plan.card.title),)
    people = _people(material, roles=True, called=True)
    segments = _segments(material, lengths=True, kinds=True)
    return Facts(texts, people=people, segments=segments, questions=_questions(material, follow_ups=True))


def _name_signs(material: Material) -> Facts:
    return Facts((("moderator", _moderator(material, title=True)),), people=_people(material, roles=True))


def _attendance(material: Material) -> Facts:
    registered = tuple(SaidFact(str(one.id), one.name, (one.organisation,)) for one in material.participants)
    head, when = _head(material), _when(material)
    return Facts(head, when, _people(material, roles=True), participants=registered)


def _approval_sheets(material: Material) -> Facts:
    quotes = [quote for part in review_of(material) for quote in part.on_sheet]
    told = tuple(SaidFact(str(one.id), one.text, (one.published_text,)) for one in quotes)
    texts = (("title", material.plan.card.title), ("headline", _written(material, BlockKind.HEADLINE)))
    return Facts(texts, _when(material), _people(material, roles=True), told=told)


def _summary(material: Material) -> Facts:
    brief, recording = in_brief(material), material.plan.recording
    told = [
        SaidFact(str(one.id), one.published_text, (part.title, one.seat))
        for part in brief.parts
        for one in (*part.points, *((part.quote,) if part.quote else ()))
    ]
    told += [SaidFact(str(one.id), one.text) for one in brief.questions]
    texts = (
        *_head(material),
        ("standfirst", _written(material, BlockKind.STANDFIRST)),
        ("closing", _written(material, BlockKind.CLOSING)),
        ("recording", f"{recording.title} {recording.url}".strip() if recording else ""),
    )
    return Facts(texts, _when(material), _people(material, roles=True), told=tuple(told))


_FACTS: dict[HandoutKind, Callable[[Material], Facts]] = {
    HandoutKind.PROGRAMME: _programme,
    HandoutKind.RUN_OF_SHOW: _run_of_show,
    HandoutKind.CUE_CARDS: _cue_cards,
    HandoutKind.NAME_SIGNS: _name_signs,
    HandoutKind.ATTENDANCE: _attendance,
    HandoutKind.APPROVAL_SHEETS: _approval_sheets,
    HandoutKind.SUMMARY: _summary,
}


def _head(material: Material) -> tuple[tuple[str, str], ...]:
    """What stands at the top of most sheets, and the publisher at their foot."""
    plan, card = material.plan, material.plan.card
    part = f"{card.part or ''}/{plan.series_parts}" if card.series_title else ""
    return (
        ("title", card.title),
        ("series", card.series_title),
        ("part", part),
        ("venue", card.place),
        ("publisher", plan.publisher),
        ("moderator", _moderator(material)),
    )


def _moderator(material: Material, *, title: bool = False) -> str:
    leader = material.plan.moderator
    if leader is None:
        return ""
    parts = (leader.name, leader.title if title else "", leader.organisation)
    return ", ".join(part for part in parts if part)


def _when(material: Material) -> tuple[datetime | None, datetime | None]:
    return material.plan.card.starts_at, material.plan.card.ends_at


def _people(material: Material, *, roles: bool = False, called: bool = False) -> tuple[PersonFact, ...]:
    def about() -> Iterator[PersonFact]:
        for seat in material.plan.seats:
            more = (seat.title, seat.organisation) if roles else ()
            yield PersonFact(seat.id, seat.person, seat.name, (*more, seat.pronunciation) if called else more)

    return tuple(about())


def _segments(material: Material, *, lengths: bool = False, kinds: bool = False) -> tuple[SegmentFact, ...]:
    return tuple(
        SegmentFact(
            one.id,
            one.title,
            one.starts_at,
            one.minutes if lengths or one.starts_at is None else None,
            one.kind.value if kinds else "",
        )
        for one in material.plan.segments
    )


def _questions(material: Material, *, follow_ups: bool = False) -> tuple[SaidFact, ...]:
    return tuple(
        SaidFact(
            one.id,
            one.text,
            (one.segment, one.priority.value, *sorted(one.seats), *(one.follow_ups if follow_ups else ())),
        )
        for one in material.plan.questions
    )


def _written(material: Material, kind: BlockKind) -> str:
    """The first such block that somebody has written; a proposal is nobody's."""
    article = material.article or proposed_article(material)
    texts = (block.content.text for block in article.blocks if block.content.kind is kind)
    return "" if article.proposed else next((text for text in texts if text.strip()), "")
