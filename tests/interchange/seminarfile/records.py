# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Records that a seminar file can hold, at random: every reference resolves, and times are in order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from seminarapp.application.records import seminar as records
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

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SAID = TEXT.filter(lambda text: text.strip() != "")
SECONDS = st.one_of(st.integers(0, 10_000).map(float), st.floats(0, 1e9))
IDS = st.lists(SAID, unique=True, max_size=4)
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(timezones=OFFSETS).map(
    lambda moment: moment.replace(year=1901 + moment.year % 1000, day=1)
)
INITIALS = ("AB", "", "Å", "1X", "", "ÉÖ")


def maybe(ids: Sequence[str]) -> st.SearchStrategy[str]:
    return st.sampled_from(["", *ids])


def several(ids: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(ids), max_size=3).map(tuple) if ids else st.just(())


@st.composite
def seats(draw: st.DrawFn) -> tuple[records.SeatRecord, ...]:
    return tuple(
        records.SeatRecord(name, draw(SAID), draw(TEXT), draw(TEXT), draw(TEXT), INITIALS[number], draw(TEXT))
        for number, name in enumerate(draw(IDS.filter(lambda ids: MODERATOR not in ids)))
    )


@st.composite
def turns(draw: st.DrawFn, panel: Sequence[str]) -> tuple[records.TurnRecord, ...]:
    speakers = (*panel, MODERATOR)
    spans = draw(st.lists(st.tuples(SECONDS, SECONDS).map(sorted), max_size=3))
    return tuple(records.TurnRecord(draw(st.sampled_from(speakers)), begin, end) for begin, end in spans)


@st.composite
def captures(
    draw: st.DrawFn, panel: Sequence[str], questions: Sequence[str], segments: Sequence[str]
) -> tuple[records.CaptureRecord, ...]:
    deadlines = st.sampled_from(["", "2026-03-20", "2026-03-20T12:00:00+01:00", "2026-03-20T12:00Z"])
    return tuple(
        records.CaptureRecord(
            id=name,
            at=draw(SECONDS),
            kind=draw(st.sampled_from(CaptureKind)),
            text=draw(SAID),
            speaker=draw(maybe(panel)),
            fidelity=draw(st.none() | st.sampled_from(Fidelity)),
            question=draw(maybe(questions)),
            segment=draw(maybe(segments)),
            tags=tuple(draw(st.lists(TEXT, max_size=2))),
            starred=draw(st.booleans()),
            off_record=draw(st.booleans()),
            approval=draw(st.sampled_from(ApprovalState)),
            approved_text=draw(TEXT),
            deadline=draw(deadlines),
        )
        for name in draw(IDS)
    )


@st.composite
def blocks(draw: st.DrawFn, noted: Sequence[str]) -> records.BlockRecord:
    kinds = st.sampled_from(BlockKind)
    kind = draw(kinds if noted else kinds.filter(lambda kind: kind is not BlockKind.QUOTE))
    return records.BlockRecord(
        kind=kind,
        text=draw(TEXT),
        level=draw(st.sampled_from((2, 3))),
        sources=draw(several(noted)),
        capture=draw(st.sampled_from(noted) if kind is BlockKind.QUOTE else maybe(noted)),
        attribution=draw(st.none() | st.sampled_from(Attribution)),
        placement=draw(st.none() | st.sampled_from(Placement)),
    )


def articles(noted: Sequence[str]) -> st.SearchStrategy[records.ArticleRecord]:
    styles = st.builds(
        ArticleStyle,
        st.sampled_from(QuoteMarks),
        st.sampled_from(Tense),
        st.none() | st.sampled_from(Attribution),
    )
    return st.builds(
        records.ArticleRecord, st.none() | styles, st.lists(blocks(noted), max_size=4).map(tuple)
    )


@st.composite
def seminars(draw: st.DrawFn) -> records.SeminarRecord:
    panel = draw(seats())
    segments = tuple(
        records.SegmentRecord(
            name, draw(SAID), draw(st.floats(0.5, 1440)), draw(st.sampled_from(SegmentKind))
        )
        for name in draw(IDS)
    )
    seat_ids, segment_ids = [seat.id for seat in panel], [segment.id for segment in segments]
    questions = tuple(
        records.QuestionRecord(
            name,
            draw(SAID),
            draw(st.sampled_from(Priority)),
            draw(several(seat_ids)),
            draw(maybe(segment_ids)),
            tuple(draw(st.lists(TEXT, max_size=2))),
        )
        for name in draw(IDS)
    )
    noted = draw(captures(seat_ids, [question.id for question in questions], segment_ids))
    begin, end = draw(st.tuples(MOMENTS, MOMENTS).map(sorted))
    return records.SeminarRecord(
        title=draw(SAID),
        language=draw(st.sampled_from(["sv", "en"])),
        starts_at=draw(st.sampled_from([None, begin])),
        ends_at=draw(st.sampled_from([None, end])),
        venue=draw(TEXT),
        publisher=draw(TEXT),
        series=draw(st.none() | st.builds(records.SeriesRecord, SAID, st.none() | st.integers(1, 99), TEXT)),
        moderator=draw(st.none() | st.builds(records.ModeratorRecord, SAID, TEXT, TEXT)),
        panel=panel,
        segments=segments,
        questions=questions,
        recording=draw(st.none() | st.builds(Recording, TEXT, TEXT, st.floats(-1e6, 1e6), st.booleans())),
        turns=draw(turns(seat_ids)),
        captures=noted,
        audience_questions=tuple(
            records.AudienceQuestionRecord(
                name,
                draw(SAID),
                draw(SECONDS),
                draw(TEXT),
                draw(st.integers(0, 99)),
                draw(st.sampled_from(AudienceState)),
            )
            for name in draw(IDS)
        ),
        article=draw(st.none() | articles([capture.id for capture in noted])),
    )


def full() -> records.SeminarRecord:
    """One of everything, with every key of the format."""
    begin = datetime(2026, 3, 12, 14, tzinfo=timezone(timedelta(hours=1)))
    return records.SeminarRecord(
        title="Samtal om vatten",
        language="en",
        starts_at=begin,
        ends_at=begin + timedelta(hours=1),
        venue="Kvarnen",
        publisher="Vattenrådet",
        series=records.SeriesRecord("Vatten", 2, "Tre samtal"),
        moderator=records.ModeratorRecord("Mo Rask", "redaktör", "Bladet"),
        panel=(
            records.SeatRecord("ab", "Ada Berg", "forskare", "Institutet", "Inst.", "AB", "A-da"),
            records.SeatRecord("cd", "Cai Dahl", initials="CD"),
        ),
        segments=(records.SegmentRecord("s1", "Läget", 20, SegmentKind.QUESTIONS),),
        questions=(records.QuestionRecord("q1", "Hur då?", Priority.MUST, ("ab",), "s1", ("Varför?",)),),
        recording=Recording("Hela samtalet", "https://example.org/v", 12.5, captioned=True),
        turns=(records.TurnRecord("ab", 300.0, 421.5),),
        captures=(
            records.CaptureRecord(
                id="c1",
                at=312.5,
                kind=CaptureKind.QUOTE,
                text="Det rinner.",
                speaker="ab",
                fidelity=Fidelity.LIGHTLY_EDITED,
                question="q1",
                segment="s1",
                tags=("rör",),
                starred=True,
                off_record=True,
                approval=ApprovalState.AMENDED,
                approved_text="Det droppar.",
                deadline="2026-03-20T12:00:00+01:00",
            ),
            records.CaptureRecord("c2", 313.0, CaptureKind.NOTE, "Alla nickar"),
        ),
        audience_questions=(
            records.AudienceQuestionRecord("a1", "Och sen?", 2400.0, "Eli", 3, AudienceState.PUT),
        ),
        article=records.ArticleRecord(
            ArticleStyle(QuoteMarks.DASH, Tense.PRESENT, Attribution.SHORT),
            (
                records.BlockRecord(BlockKind.HEADING, "Rören", 3),
                records.BlockRecord(
                    BlockKind.QUOTE,
                    sources=("c2",),
                    capture="c1",
                    attribution=Attribution.NONE,
                    placement=Placement.INSIDE,
                ),
            ),
        ),
    )


UTC_NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
