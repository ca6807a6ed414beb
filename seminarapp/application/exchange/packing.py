# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Packing: a seminar's views made into a record that can travel (`taking_in` unpacks it)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar
from uuid import UUID

from seminarapp.application.records.seminar import (
    ArticleRecord,
    AudienceQuestionRecord,
    BlockRecord,
    CaptureRecord,
    ModeratorRecord,
    QuestionRecord,
    SeatRecord,
    SegmentRecord,
    SeminarRecord,
    SeriesRecord,
    TurnRecord,
)
from seminarapp.application.views.article import ArticleView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.session import TurnView
from seminarapp.application.words.naming import next_id
from seminarapp.application.words.wording import phrases
from seminarapp.domain.values import MODERATOR, ApprovalState, BlockKind


class _Labelled(Protocol):
    @property
    def id(self) -> UUID: ...

    @property
    def label(self) -> str: ...


_NO_LEVEL = 2
"""What a block has that is no heading."""

L = TypeVar("L", bound=_Labelled)


def record_of(material: Material) -> SeminarRecord:
    """Everything about the seminar. An article that is only proposed is left out: it follows from the rest."""
    plan, card = material.plan, material.plan.card
    captures = _labels("c", material.captures)
    questions = _labels("a", material.audience_questions)
    seats = {seat.id for seat in plan.seats}
    return SeminarRecord(
        title=card.title,
        language=card.language,
        starts_at=card.starts_at,
        ends_at=card.ends_at,
        venue=card.venue,
        publisher=plan.publisher,
        series=SeriesRecord(card.series_title, card.part, plan.series_description) if card.series else None,
        moderator=_moderator(plan),
        panel=_panel(plan),
        segments=tuple(SegmentRecord(s.id, s.title, s.minutes, s.kind) for s in plan.segments),
        questions=_questions(plan, seats),
        recording=plan.recording,
        turns=_turns(material.turns, seats | {MODERATOR}),
        captures=tuple(_capture(c, captures[c.id], plan) for c in material.captures),
        audience_questions=tuple(
            AudienceQuestionRecord(questions[q.id], q.text, q.at, q.asked_by, q.votes, q.state)
            for q in material.audience_questions
        ),
        article=_article(material.article, captures),
    )


def left_behind(plan: PlanView, language: str) -> tuple[str, ...]:
    """What of the plan a seminar file of version 1 has no keys for, as a remark; nothing where it holds everything."""
    say = phrases("plan_check", language)
    missing = {
        "file.slack": any(segment.slack for segment in plan.segments),
        "file.fixed_starts": any(segment.fixed_start for segment in plan.segments),
        "file.speakers": any(segment.speakers for segment in plan.segments),
        "file.origins": any(question.origin for question in plan.questions),
        "file.premises": bool(plan.card.room or plan.card.address or plan.card.capacity),
        "file.zone": bool(plan.card.zone),
    }
    named = [say[key] for key, found in missing.items() if found]
    return (say["file"].format(what=", ".join(named)),) if named else ()


def _moderator(plan: PlanView) -> ModeratorRecord | None:
    leader = plan.moderator
    return ModeratorRecord(leader.name, leader.title, leader.organisation) if leader else None


def _panel(plan: PlanView) -> tuple[SeatRecord, ...]:
    return tuple(
        SeatRecord(
            id=seat.id,
            name=seat.name,
            title=seat.title,
            organisation=seat.organisation,
            organisation_short=seat.organisation_short,
            initials=seat.initials,
            pronunciation=seat.pronunciation,
        )
        for seat in plan.seats
    )


def _questions(plan: PlanView, seats: set[str]) -> tuple[QuestionRecord, ...]:
    return tuple(
        QuestionRecord(
            q.id, q.text, q.priority, tuple(s for s in q.seats if s in seats), q.segment, q.follow_ups
        )
        for q in plan.questions
    )


def _turns(turns: Iterable[TurnView], speakers: set[str]) -> tuple[TurnRecord, ...]:
    return tuple(TurnRecord(t.seat, t.began_at, t.ended_at) for t in turns if t.seat in speakers)


def _capture(capture: CaptureView, label: str, plan: PlanView) -> CaptureRecord:
    """References to what has since left the plan are left out: a file never points at nothing.

    Where its speaker has left, nobody is waited for any more; what they answered stays.
    """
    speaker = capture.seat if plan.seat(capture.seat) else ""
    waiting = capture.approval is ApprovalState.SENT and not speaker
    return CaptureRecord(
        id=label,
        at=capture.at,
        kind=capture.kind,
        text=capture.text,
        speaker=speaker,
        fidelity=None if capture.fidelity is capture.kind.usual_fidelity else capture.fidelity,
        question=capture.question if any(q.id == capture.question for q in plan.questions) else "",
        segment=capture.segment if any(s.id == capture.segment for s in plan.segments) else "",
        tags=capture.tags,
        starred=capture.starred,
        off_record=capture.off_record,
        approval=ApprovalState.DRAFT if waiting else capture.approval,
        approved_text=capture.approved_text,
        deadline=capture.deadline if speaker else "",
    )


def _article(article: ArticleView | None, labels: dict[UUID, str]) -> ArticleRecord | None:
    if article is None or article.proposed:
        return None
    blocks = []
    for block in article.blocks:
        content = block.content
        if content.capture is not None and content.capture not in labels:
            continue  # its capture was discarded: there are no words to quote
        blocks.append(
            BlockRecord(
                kind=content.kind,
                text=content.text,
                level=content.level if content.kind is BlockKind.HEADING else _NO_LEVEL,
                sources=tuple(labels[source] for source in content.sources if source in labels),
                capture=labels[content.capture] if content.capture else "",
                attribution=content.attribution,
                placement=content.placement,
            )
        )
    return ArticleRecord(article.style, tuple(blocks))


def _labels(prefix: str, items: Sequence[L]) -> dict[UUID, str]:
    """Each item's own label where it has one that nobody before it has; else the next free one."""
    labels: dict[UUID, str] = {}
    used: set[str] = set()
    for item in items:
        if item.label and item.label not in used:
            labels[item.id] = item.label
            used.add(item.label)
    _number(prefix, (item.id for item in items if item.id not in labels), labels, used)
    return labels


def _number(prefix: str, ids: Iterable[UUID], labels: dict[UUID, str], used: set[str]) -> None:
    number = int(next_id(prefix, used).removeprefix(prefix))
    for one in ids:
        labels[one] = f"{prefix}{number}"
        number += 1
