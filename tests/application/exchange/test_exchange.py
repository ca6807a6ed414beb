# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files from outside: all of one, or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.exchange.exchange import ImportReport
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
from seminarapp.domain.errors import (
    DuplicateError,
    EmptyTextError,
    NotFoundError,
    NotInPanelError,
    NotSavedError,
    ReadError,
    RuleError,
    SeminarappError,
)
from seminarapp.domain.person import Person
from seminarapp.domain.series import Series
from seminarapp.domain.values import (
    ApprovalState,
    AudienceState,
    BlockKind,
    CaptureKind,
    SeminarState,
)
from tests.fakes.clock import TWO_O_CLOCK
from tests.fakes.house import FakeHouse

QUOTE = CaptureRecord("c1", 60.0, CaptureKind.QUOTE, "Vi måste börja nu.", speaker="ab")
RECORD = SeminarRecord(
    title="Vem äger vattnet?",
    starts_at=TWO_O_CLOCK,
    ends_at=TWO_O_CLOCK + timedelta(hours=1),
    series=SeriesRecord("Samtal om vatten", 2, "Tre kvällar."),
    moderator=ModeratorRecord("Mia Moder", "redaktör", "Tidningen"),
    panel=(SeatRecord("ab", "Anna Berg", "hydrolog", "Vattenverket"), SeatRecord("bc", "Bo Cedergren")),
    segments=(SegmentRecord("s1", "Välkomna", 5), SegmentRecord("s2", "Vem betalar?", 20)),
    questions=(QuestionRecord("q1", "Vem betalar?", seats=("ab",), segment="s2"),),
    turns=(TurnRecord("ab", 0.0, 90.0), TurnRecord("bc", 90.0, 120.0)),
    captures=(QUOTE, CaptureRecord("c2", 70.0, CaptureKind.NOTE, "Skratt.", segment="s2", question="q1")),
    audience_questions=(
        AudienceQuestionRecord("a1", "Hur länge?", 2400.0, votes=3, state=AudienceState.PARKED),
    ),
    article=ArticleRecord(
        blocks=(
            BlockRecord(BlockKind.HEADLINE, "Vem äger vattnet?"),
            BlockRecord(BlockKind.QUOTE, capture="c1"),
            BlockRecord(BlockKind.PARAGRAPH, "Text.", sources=("c1", "c2")),
        )
    ),
)


def nothing_recorded(house: FakeHouse, before: int = 0) -> bool:
    return len(house.ledger.log) == before


# -- a seminar ------------------------------------------------------------------------------------------------------


def test_a_record_becomes_a_seminar_in_one_transaction(activities: Activities, house: FakeHouse) -> None:
    report = activities.exchange.take_in(RECORD, ("en anmärkning",))
    assert report.seminar is not None
    assert house.ledger.transactions == [report.events] == [len(house.ledger.log)]
    assert report == ImportReport(
        report.seminar, "Vem äger vattnet?", 2, 2, 2, report.events, ("en anmärkning",)
    )
    (card,) = activities.overview.library().seminars
    assert (card.state, card.part, card.series_title) == (SeminarState.CLOSED, 2, "Samtal om vatten")


def test_everything_in_the_record_is_taken_in(activities: Activities, house: FakeHouse) -> None:
    seminar = activities.exchange.take_in(RECORD).seminar
    assert seminar is not None
    material = activities.writing.material(seminar)
    assert material.session is not None
    assert (material.session.opened_at, material.session.closed_at) == (TWO_O_CLOCK, 3600.0)
    assert [seat.initials for seat in material.plan.seats] == ["AB", "BC"]
    assert material.plan.moderator is not None
    assert material.plan.moderator.name == "Mia Moder"
    assert [(turn.seat, turn.ended_at) for turn in material.turns] == [("ab", 90.0), ("bc", 120.0)]
    assert [(one.label, one.segment, one.question) for one in material.captures] == [
        ("c1", "", ""),
        ("c2", "s2", "q1"),
    ]
    (asked,) = material.audience_questions
    assert (asked.label, asked.votes, asked.state) == ("a1", 3, AudienceState.PARKED)
    assert material.article is not None
    assert not material.article.proposed
    headline, quote, paragraph = (block.content for block in material.article.blocks)
    assert headline.text == "Vem äger vattnet?"
    assert quote.capture == material.captures[0].id
    assert paragraph.sources == tuple(capture.id for capture in material.captures)


def test_a_dry_run_counts_and_records_nothing(activities: Activities, house: FakeHouse) -> None:
    dry = activities.exchange.take_in(RECORD, dry_run=True)
    assert nothing_recorded(house)
    wet = activities.exchange.take_in(RECORD)
    assert dry == replace(wet, seminar=None)


def test_a_plan_alone_opens_no_session(activities: Activities, house: FakeHouse) -> None:
    plan = replace(RECORD, turns=(), captures=(), audience_questions=(), article=None)
    seminar = activities.exchange.take_in(plan).seminar
    assert seminar is not None
    assert house.views.session(seminar) is None


@pytest.mark.parametrize(
    ("record", "opened", "closed"),
    [
        (replace(RECORD, starts_at=None), "now", 2400.0),
        (replace(RECORD, ends_at=None, audience_questions=()), "planned", 120.0),
        (replace(RECORD, ends_at=None, turns=(), audience_questions=()), "planned", 70.0),
        (replace(RECORD, ends_at=None, turns=(TurnRecord("ab", 4000.0),)), "planned", 4000.0),
    ],
)
def test_a_session_lasts_as_long_as_anything_that_happened_in_it(
    activities: Activities, house: FakeHouse, record: SeminarRecord, opened: str, closed: float
) -> None:
    house.clock.go_on(86_400)
    seminar = activities.exchange.take_in(replace(record, ends_at=None)).seminar
    assert seminar is not None
    session = house.views.session(seminar)
    assert session is not None
    assert session.opened_at == (house.clock.now() if opened == "now" else TWO_O_CLOCK)
    assert session.closed_at == closed


def test_segments_began_when_that_is_known(activities: Activities, house: FakeHouse) -> None:
    seminar = activities.exchange.take_in(RECORD, begun=(("s1", 0.0), ("s2", 300.0))).seminar
    assert seminar is not None
    session = house.views.session(seminar)
    assert session is not None
    assert [(run.segment, run.began_at, run.ended_at) for run in session.runs] == [
        ("s1", 0, 300),
        ("s2", 300, 3600),
    ]


def test_people_and_series_that_are_known_are_not_made_again(
    activities: Activities, house: FakeHouse
) -> None:
    for title in ("Ett", "Två"):
        activities.exchange.take_in(replace(RECORD, title=title))
    assert len(house.ledger.every(Person)) == 3
    assert len(house.ledger.every(Series)) == 1
    assert activities.overview.library().series[0].description == "Tre kvällar."


def test_somebody_who_leads_and_sits_in_the_panel_is_one_person(
    activities: Activities, house: FakeHouse
) -> None:
    leader = ModeratorRecord(" Anna Berg ", "hydrolog", "Vattenverket")
    activities.exchange.take_in(replace(RECORD, moderator=leader))
    assert len(house.ledger.every(Person)) == 2


def test_initials_that_nobody_chose_avoid_those_somebody_did(
    activities: Activities, house: FakeHouse
) -> None:
    panel = (
        SeatRecord("1", "Anna Berg"),
        SeatRecord("2", "Asta Bok", initials=" ab "),
        SeatRecord("3", "Axel Bo"),
    )
    seminar = activities.exchange.take_in(SeminarRecord("Vatten", panel=panel)).seminar
    assert seminar is not None
    assert [seat.initials for seat in house.views.plan(seminar).seats] == ["ABE", "AB", "ABO"]


# -- the speakers' reviews ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", list(ApprovalState))
@pytest.mark.parametrize("deadline", ["", "2026-04-01"])
def test_a_review_is_taken_in_as_far_as_it_had_come(
    activities: Activities, house: FakeHouse, state: ApprovalState, deadline: str
) -> None:
    wording = "Vi borde börja." if state in (ApprovalState.APPROVED, ApprovalState.AMENDED) else ""
    quote = replace(QUOTE, approval=state, approved_text=wording, deadline=deadline)
    seminar = activities.exchange.take_in(replace(RECORD, captures=(quote,), article=None)).seminar
    assert seminar is not None
    (view,) = house.views.captures(seminar)
    assert (view.approval, view.approved_text) == (state, wording)
    assert view.deadline == ("" if state is ApprovalState.DRAFT else deadline)
    assert view.text == "Vi måste börja nu."


def test_an_amended_quote_without_a_wording_is_amended_to_itself(
    activities: Activities, house: FakeHouse
) -> None:
    quote = replace(QUOTE, approval=ApprovalState.AMENDED)
    seminar = activities.exchange.take_in(replace(RECORD, captures=(quote,), article=None)).seminar
    assert seminar is not None
    (view,) = house.views.captures(seminar)
    assert (view.approval, view.published_text) == (ApprovalState.AMENDED, "Vi måste börja nu.")


@pytest.mark.parametrize("state", [ApprovalState.APPROVED, ApprovalState.DECLINED, ApprovalState.NO_REPLY])
def test_a_quote_without_a_speaker_keeps_its_answer(
    activities: Activities, house: FakeHouse, state: ApprovalState
) -> None:
    quote = replace(QUOTE, speaker="", approval=state)
    seminar = activities.exchange.take_in(replace(RECORD, captures=(quote,), article=None)).seminar
    assert seminar is not None
    assert house.views.captures(seminar)[0].approval is state


# -- what is refused ------------------------------------------------------------------------------------------------

REFUSED: list[tuple[SeminarRecord, type[SeminarappError], str]] = [
    (replace(RECORD, title=" "), EmptyTextError, "The title is empty"),
    (replace(RECORD, starts_at=TWO_O_CLOCK.replace(tzinfo=None)), RuleError, "no offset"),
    (replace(RECORD, ends_at=TWO_O_CLOCK - timedelta(hours=1)), RuleError, "ends before it begins"),
    (replace(RECORD, series=SeriesRecord(" ")), EmptyTextError, "The title is empty"),
    (replace(RECORD, series=SeriesRecord("Vatten", 0)), RuleError, "count from 1"),
    (replace(RECORD, moderator=ModeratorRecord("")), EmptyTextError, "The name is empty"),
    (replace(RECORD, panel=(*RECORD.panel, SeatRecord("ab", "X"))), DuplicateError, "panel id “ab”"),
    (replace(RECORD, panel=(*RECORD.panel, SeatRecord("", "X"))), EmptyTextError, "panel id"),
    (replace(RECORD, panel=(SeatRecord("ab", "A", initials="ABCDE"),)), RuleError, "“ABCDE” can't be used"),
    (
        replace(RECORD, panel=(SeatRecord("ab", "A", initials="X"), SeatRecord("bc", "B", initials="x"))),
        DuplicateError,
        "“X” are used twice",
    ),
    (replace(RECORD, segments=(*RECORD.segments, SegmentRecord("s1", "Paus", 5))), DuplicateError, "“s1”"),
    (replace(RECORD, segments=(SegmentRecord("s1", "Paus", 0),)), RuleError, "0 minutes long"),
    (replace(RECORD, questions=(QuestionRecord("q1", "?", seats=("zz",)),)), NotInPanelError, "“zz”"),
    (replace(RECORD, questions=(QuestionRecord("q1", "?", segment="s9"),)), NotFoundError, "segment “s9”"),
    (replace(RECORD, questions=RECORD.questions * 2), DuplicateError, "question id “q1”"),
    (replace(RECORD, turns=(TurnRecord("zz", 0.0, 1.0),)), NotInPanelError, "“zz”"),
    (replace(RECORD, turns=(TurnRecord("", 0.0, 1.0),)), NotInPanelError, "“”"),
    (replace(RECORD, captures=(replace(QUOTE, speaker="zz"),)), NotInPanelError, "“zz”"),
    (replace(RECORD, captures=(replace(QUOTE, text=" "),)), EmptyTextError, "The quote is empty"),
    (replace(RECORD, captures=(QUOTE, QUOTE)), DuplicateError, "capture id “c1”"),
    (replace(RECORD, captures=(replace(QUOTE, segment="s9"),)), NotFoundError, "segment “s9”"),
    (replace(RECORD, captures=(replace(QUOTE, question="q9"),)), NotFoundError, "question “q9”"),
    (
        replace(RECORD, captures=(replace(QUOTE, speaker="", approval=ApprovalState.SENT),)),
        RuleError,
        "say who said it first",
    ),
    (
        replace(RECORD, audience_questions=RECORD.audience_questions * 2),
        DuplicateError,
        "audience question id “a1”",
    ),
    (
        replace(RECORD, audience_questions=(AudienceQuestionRecord("a1", " "),)),
        EmptyTextError,
        "The question is empty",
    ),
    (
        replace(RECORD, article=ArticleRecord(blocks=(BlockRecord(BlockKind.QUOTE, capture="c9"),))),
        NotFoundError,
        "cites “c9”",
    ),
    (
        replace(RECORD, article=ArticleRecord(blocks=(BlockRecord(BlockKind.PARAGRAPH, sources=("c9",)),))),
        NotFoundError,
        "cites “c9”",
    ),
    (
        replace(RECORD, article=ArticleRecord(blocks=(BlockRecord(BlockKind.QUOTE, "typed"),))),
        RuleError,
        "needs a capture",
    ),
    (
        replace(RECORD, article=ArticleRecord(blocks=(BlockRecord(BlockKind.HEADING, "H", level=4),))),
        RuleError,
        "level 4",
    ),
]


@pytest.mark.parametrize(("record", "kind", "line"), REFUSED)
def test_a_record_that_says_something_impossible_is_refused_wholly(
    activities: Activities, house: FakeHouse, record: SeminarRecord, kind: type[SeminarappError], line: str
) -> None:
    with pytest.raises(kind, match=line):
        activities.exchange.take_in(record)
    with pytest.raises(kind, match=line):
        activities.exchange.take_in(record, dry_run=True)
    assert nothing_recorded(house)


def test_when_the_disk_refuses_nothing_is_taken_in(activities: Activities, house: FakeHouse) -> None:
    house.ledger.broken = True
    with pytest.raises(NotSavedError):
        activities.exchange.take_in(RECORD)
    assert activities.overview.library().seminars == ()


# -- files ----------------------------------------------------------------------------------------------------------


def test_a_seminar_file_is_taken_in(activities: Activities, house: FakeHouse) -> None:
    house.files.files["vatten.json"] = RECORD
    assert activities.exchange.import_file(Path("/somewhere/vatten.json")).captures == 2


def test_a_file_that_cannot_be_read_records_nothing(activities: Activities, house: FakeHouse) -> None:
    with pytest.raises(ReadError, match=r"saknas\.json"):
        activities.exchange.import_file(Path("saknas.json"))
    assert nothing_recorded(house)


def test_a_whole_seminar_is_not_put_into_another(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    house.files.files["vatten.json"] = RECORD
    before = len(house.ledger.log)
    with pytest.raises(ReadError, match=r"vatten\.json is a whole seminar"):
        activities.exchange.import_file(Path("vatten.json"), into=seminar)
    assert nothing_recorded(house, before)


# -- the sample -----------------------------------------------------------------------------------------------------


def test_the_sample_is_made_once(activities: Activities, house: FakeHouse) -> None:
    house.files.samples["sv"] = (RECORD, replace(RECORD, title="Vem ska betala?"))
    assert [report.title for report in activities.exchange.make_sample("sv")] == [
        "Vem äger vattnet?",
        "Vem ska betala?",
    ]
    assert len(house.ledger.transactions) == 2
    assert activities.exchange.make_sample("sv") == ()
    assert activities.exchange.make_sample("en") == ()


def test_the_samples_segments_began_as_they_were_planned(activities: Activities, house: FakeHouse) -> None:
    house.files.samples["sv"] = (RECORD,)
    (report,) = activities.exchange.make_sample("sv")
    assert report.seminar is not None
    session = house.views.session(report.seminar)
    assert session is not None
    assert [(run.segment, run.began_at) for run in session.runs] == [("s1", 0.0), ("s2", 300.0)]


def test_the_directory_learns_of_a_panel_from_a_file(activities: Activities) -> None:
    seat = SeatRecord("ab", "Anna Berg", "chef", "Vik kommun", "Vik", pronunciation="Bärj")
    activities.exchange.take_in(SeminarRecord("Vatten", panel=(seat,)))
    (line,) = activities.people.everybody()
    assert (line.pronunciation, line.roles[0].organisation_short) == ("Bärj", "Vik")
