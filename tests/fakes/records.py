# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Random seminar records, as an export gives them: everything in order, nothing that points at nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import TypeVar

from hypothesis import strategies as st

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
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.values import (
    MODERATOR,
    ApprovalState,
    Attribution,
    AudienceState,
    BlockKind,
    CaptureKind,
    Fidelity,
    Placement,
    Priority,
    QuoteMarks,
    Recording,
    SegmentKind,
    Tense,
)

T = TypeVar("T")
Ids = list[str]

free_texts = st.text(max_size=12) | st.sampled_from(
    ["<b>&amp;", "a<b", "🙂", "مرحبا", "rad\nrad", "{x}", "”citat”"]
)
texts = free_texts.map(str.strip)
words = texts.filter(bool)
seconds = st.floats(0, 10_000) | st.integers(0, 20).map(float)
ids = words.filter(lambda name: name != MODERATOR)
deadlines = st.sampled_from(["", "2026-04-01", "2026-04-01T12:00:00+02:00"])
initials = st.from_regex(r"\A[A-ZÅÄÖ0-9]{1,4}\Z")


def several(
    items: st.SearchStrategy[T], name: Callable[[T], object], most: int = 3
) -> st.SearchStrategy[tuple[T, ...]]:
    """A few items, no two with the same name."""
    return st.lists(items, max_size=most, unique_by=name).map(tuple)


def one_of(names: Ids) -> st.SearchStrategy[str]:
    """One of those names, or none."""
    return st.sampled_from(["", *names])


def some_of(names: Ids) -> st.SearchStrategy[tuple[str, ...]]:
    if not names:
        return st.just(())
    return st.lists(st.sampled_from(names), max_size=3, unique=True).map(tuple)


@st.composite
def schedules(draw: st.DrawFn) -> tuple[datetime | None, datetime | None]:
    zone = timezone(timedelta(minutes=draw(st.integers(-12 * 60, 14 * 60))))
    moments = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone follows
    starts, ends = sorted(moment.astimezone(zone) for moment in (draw(moments), draw(moments)))
    return draw(st.sampled_from([starts, None])), draw(st.sampled_from([ends, None]))


panels = several(
    st.builds(SeatRecord, ids, words, texts, texts, texts, initials, texts), lambda seat: seat.id
).filter(lambda panel: len({seat.initials for seat in panel}) == len(panel))

segments = several(
    st.builds(SegmentRecord, ids, words, st.floats(0.1, 1440), st.sampled_from(SegmentKind)),
    lambda one: one.id,
)


def questions(seats: Ids, within: Ids) -> st.SearchStrategy[tuple[QuestionRecord, ...]]:
    follow_ups = st.lists(words, max_size=2).map(tuple)
    priorities = st.sampled_from(Priority)
    one = st.builds(QuestionRecord, ids, words, priorities, some_of(seats), one_of(within), follow_ups)
    return several(one, lambda question: question.id)


@st.composite
def turns(draw: st.DrawFn, seats: Ids) -> tuple[TurnRecord, ...]:
    found = []
    speakers = (*seats, MODERATOR)
    for _ in range(draw(st.integers(0, 3))):
        begin, end = sorted((draw(seconds), draw(seconds)))
        found.append(TurnRecord(draw(st.sampled_from(speakers)), begin, draw(st.sampled_from([end, None]))))
    return tuple(sorted(found, key=lambda turn: turn.begin))


@st.composite
def captures(draw: st.DrawFn, seats: Ids, asked: Ids, within: Ids) -> CaptureRecord:
    kind, text, speaker = draw(st.sampled_from(CaptureKind)), draw(words), draw(one_of(seats))
    fidelity = draw(st.none() | st.sampled_from([one for one in Fidelity if one is not kind.usual_fidelity]))
    states = [state for state in ApprovalState if speaker or state is not ApprovalState.SENT]
    approval = draw(st.sampled_from(states))
    worded = approval in (ApprovalState.APPROVED, ApprovalState.AMENDED)
    return CaptureRecord(
        id=draw(ids),
        at=draw(seconds),
        kind=kind,
        text=text,
        speaker=speaker,
        fidelity=fidelity,
        question=draw(one_of(asked)),
        segment=draw(one_of(within)),
        tags=draw(st.lists(words, max_size=2).map(tuple)),
        starred=draw(st.booleans()),
        off_record=draw(st.booleans()),
        approval=approval,
        approved_text=draw(texts.filter(lambda wording: wording != text)) if worded else "",
        deadline=draw(deadlines) if speaker and approval is not ApprovalState.DRAFT else "",
    )


audience_questions = several(
    st.builds(
        AudienceQuestionRecord,
        ids,
        words,
        seconds,
        free_texts,
        st.integers(0, 99),
        st.sampled_from(AudienceState),
    ),
    lambda question: question.id,
).map(lambda asked: tuple(sorted(asked, key=lambda question: question.at)))


@st.composite
def blocks(draw: st.DrawFn, noted: Ids) -> BlockRecord:
    kind = draw(st.sampled_from([one for one in BlockKind if noted or one is not BlockKind.QUOTE]))
    quoted = kind is BlockKind.QUOTE
    return BlockRecord(
        kind=kind,
        text=draw(free_texts),
        level=draw(st.integers(2, 3)) if kind is BlockKind.HEADING else 2,
        sources=draw(some_of(noted)),
        capture=draw(st.sampled_from(noted)) if quoted else "",
        attribution=draw(st.none() | st.sampled_from(Attribution)) if quoted else None,
        placement=draw(st.none() | st.sampled_from(Placement)) if quoted else None,
    )


@st.composite
def articles(draw: st.DrawFn, noted: Ids) -> ArticleRecord:
    attributions = st.none() | st.sampled_from(Attribution)
    styles = st.builds(ArticleStyle, st.sampled_from(QuoteMarks), st.sampled_from(Tense), attributions)
    return ArticleRecord(draw(styles), tuple(draw(st.lists(blocks(noted), max_size=4))))


@st.composite
def records(draw: st.DrawFn) -> SeminarRecord:
    """A whole seminar."""
    starts_at, ends_at = draw(schedules())
    panel, within = draw(panels), draw(segments)
    seats, places = [seat.id for seat in panel], [segment.id for segment in within]
    asked = draw(questions(seats, places))
    one = captures(seats, [question.id for question in asked], places)
    noted = sorted(draw(several(one, lambda capture: capture.id, most=4)), key=lambda capture: capture.at)
    return SeminarRecord(
        title=draw(words),
        language=draw(st.sampled_from(["sv", "en"])),
        starts_at=starts_at,
        ends_at=ends_at,
        venue=draw(texts),
        publisher=draw(texts),
        series=draw(st.none() | st.builds(SeriesRecord, words, st.none() | st.integers(1, 99), texts)),
        moderator=draw(st.none() | st.builds(ModeratorRecord, words, texts, texts)),
        panel=panel,
        segments=within,
        questions=asked,
        recording=draw(st.none() | st.builds(Recording, texts, texts, seconds, st.booleans())),
        turns=draw(turns(seats)),
        captures=tuple(noted),
        audience_questions=draw(audience_questions),
        article=draw(st.none() | articles([capture.id for capture in noted])),
    )
