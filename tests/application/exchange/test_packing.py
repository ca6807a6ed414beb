# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What leaves a library as a record comes back as the same record."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminarapp.application.exchange.packing import left_behind, record_of
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.records.seminar import (
    AudienceQuestionRecord,
    CaptureRecord,
    SeatRecord,
    SeminarRecord,
)
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.article import Content
from seminarapp.domain.capture import Capture, Moment
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import (
    MODERATOR,
    ApprovalState,
    AudienceState,
    BlockKind,
    CaptureKind,
    Fidelity,
    SeminarState,
)
from tests.fakes.house import FakeHouse
from tests.fakes.records import records
from tests.fakes.steps import STEPS, Step


def taken_in(record: SeminarRecord) -> tuple[FakeHouse, UUID]:
    """An empty library with that seminar alone."""
    house = FakeHouse()
    seminar = house.activities.exchange.take_in(record).seminar
    assert seminar is not None
    return house, seminar


def handed_out(house: FakeHouse, seminar: UUID) -> SeminarRecord:
    return record_of(house.activities.writing.material(seminar))


# -- the laws -------------------------------------------------------------------------------------------------------


@given(records())
@settings(max_examples=60)
def test_a_record_comes_back_as_it_went_in(record: SeminarRecord) -> None:
    assert handed_out(*taken_in(record)) == record


@given(records(), st.randoms(use_true_random=False))
@settings(max_examples=25)
def test_an_untidy_record_is_tidied_once(record: SeminarRecord, random: Random) -> None:
    """Captures in any order, white space around the words, grades and initials that go without saying."""
    captures = list(record.captures)
    random.shuffle(captures)
    untidy = replace(
        record,
        title=f" {record.title}\n",
        captures=tuple(
            replace(one, text=f"\t{one.text} ", fidelity=one.fidelity or one.kind.usual_fidelity)
            for one in captures
        ),
        panel=tuple(replace(seat, name=f" {seat.name} ", initials="") for seat in record.panel),
    )
    first = handed_out(*taken_in(untidy))
    assert handed_out(*taken_in(first)) == first
    assert [len(first.captures), len(first.panel), first.title] == [
        len(record.captures),
        len(record.panel),
        record.title,
    ]


@given(records(), st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 2)), max_size=8))
@settings(max_examples=60)
def test_whatever_was_done_to_it_what_is_handed_out_can_be_taken_in(
    record: SeminarRecord, steps: list[tuple[Step, int]]
) -> None:
    """Panelists who left, segments that were removed, quotes that were discarded: a file points at none of them."""
    house, seminar = taken_in(record)
    for step, number in steps:
        try:
            step(house.activities, house.ledger, seminar, number)
        except (IndexError, SeminarappError):
            continue  # there is none to do it to
    first = handed_out(house, seminar)
    assert handed_out(*taken_in(first)) == first


def test_what_was_merged_travels_as_the_question_that_is_left() -> None:
    asked = (
        AudienceQuestionRecord("a1", "Vem?", 1.0, "Kim", 2),
        AudienceQuestionRecord("a2", "Vilka?", 2.0, "", 3),
    )
    house, seminar = taken_in(SeminarRecord("Vatten", audience_questions=asked))
    first, second = house.activities.writing.material(seminar).audience_questions
    house.activities.questioning.merge(second.id, first.id)
    record = handed_out(house, seminar)
    assert record.audience_questions == (replace(asked[0], votes=5),)
    assert handed_out(*taken_in(record)) == record


@pytest.mark.parametrize("state", AudienceState)
def test_an_audience_question_keeps_its_state_and_votes(state: AudienceState) -> None:
    record = SeminarRecord(
        "Vatten", audience_questions=(AudienceQuestionRecord("a1", "Vem?", 1.0, "", 7, state),)
    )
    assert handed_out(*taken_in(record)).audience_questions == record.audience_questions


# -- the cases behind the laws --------------------------------------------------------------------------------------


@pytest.fixture
def record() -> SeminarRecord:
    """Two in the panel, three quotes of the first of them."""
    return SeminarRecord(
        title="Vem äger vattnet?",
        panel=(SeatRecord("ab", "Anna Berg", initials="AB"), SeatRecord("bc", "Bo Cedergren", initials="BC")),
        captures=tuple(
            CaptureRecord(f"c{number}", float(number), CaptureKind.QUOTE, f"Nummer {number}.", speaker="ab")
            for number in (1, 2, 3)
        ),
    )


def test_what_was_noted_live_gets_the_next_free_labels(record: SeminarRecord) -> None:
    house, seminar = taken_in(record)
    house.activities.moderating.open_session(seminar)
    for at in (0.5, 9.0):
        house.activities.moderating.note(seminar, Entry(Noted("Nytt."), Moment(at)))
    assert [one.id for one in handed_out(house, seminar).captures] == ["c4", "c1", "c2", "c3", "c5"]


def test_of_two_with_the_same_label_the_first_keeps_it(record: SeminarRecord) -> None:
    house, seminar = taken_in(record)
    house.ledger.save(Capture.note(seminar, "Samma.", Moment(9.0), label="c2"))
    assert [one.id for one in handed_out(house, seminar).captures] == ["c1", "c2", "c3", "c4"]


def test_a_proposed_article_stays_at_home(record: SeminarRecord) -> None:
    assert handed_out(*taken_in(record)).article is None


def test_only_a_heading_has_a_level(record: SeminarRecord) -> None:
    house, seminar = taken_in(record)
    for kind in (BlockKind.HEADING, BlockKind.PARAGRAPH):
        house.activities.writing.insert_block(seminar, Content(kind, "Text", level=3))
    article = handed_out(house, seminar).article
    assert article is not None
    assert [block.level for block in article.blocks[-2:]] == [3, 2]


def test_a_quote_of_a_discarded_capture_is_left_out_of_the_article(record: SeminarRecord) -> None:
    house, seminar = taken_in(record)
    first, second, _ = house.views.captures(seminar)
    for capture in (first, second):
        house.activities.writing.insert_quote(seminar, capture.id)
    sources = (first.id, second.id)
    house.activities.writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, "Text.", sources=sources))
    house.activities.revising.discard([first.id])
    article = handed_out(house, seminar).article
    assert article is not None
    assert [block.capture for block in article.blocks if block.kind is BlockKind.QUOTE] == ["c2"]
    assert article.blocks[-1].sources == ("c2",)


@pytest.mark.parametrize(
    ("state", "handed"),
    [
        (ApprovalState.SENT, ApprovalState.DRAFT),
        (ApprovalState.DECLINED, ApprovalState.DECLINED),
        (ApprovalState.APPROVED, ApprovalState.APPROVED),
    ],
)
def test_who_left_the_panel_is_waited_for_no_more_but_what_they_answered_counts(
    record: SeminarRecord, state: ApprovalState, handed: ApprovalState
) -> None:
    quote = replace(record.captures[0], approval=state, deadline="2026-04-01")
    house, seminar = taken_in(replace(record, captures=(quote,)))
    house.activities.planning.excuse_panelist(seminar, "ab")
    (out,) = handed_out(house, seminar).captures
    assert (out.speaker, out.approval, out.deadline) == ("", handed, "")


def test_a_grade_that_goes_without_saying_is_not_said(record: SeminarRecord) -> None:
    house, seminar = taken_in(record)
    first, second, _ = house.views.captures(seminar)
    house.activities.revising.grade([first.id], Fidelity.UNSURE)
    house.activities.revising.take_as([second.id], CaptureKind.NOTE)
    assert [one.fidelity for one in handed_out(house, seminar).captures] == [Fidelity.UNSURE, None, None]


def test_turns_of_the_moderator_go_along(record: SeminarRecord) -> None:
    house, seminar = taken_in(record)
    live = house.activities.moderating
    live.open_session(seminar)
    for seat, at in (("ab", 0.0), (MODERATOR, 10.0)):
        live.give_floor(seminar, seat, at)
    live.close_session(seminar, 30.0)
    packed = handed_out(house, seminar)
    assert [(turn.speaker, turn.end) for turn in packed.turns[-2:]] == [("ab", 10.0), (MODERATOR, 30.0)]
    again, there = taken_in(packed)
    assert handed_out(again, there) == packed


def test_turns_of_nobody_and_of_who_left_are_left_out(record: SeminarRecord) -> None:
    house, seminar = taken_in(record)
    live = house.activities.moderating
    live.open_session(seminar)
    for seat, at in (("ab", 0.0), ("bc", 10.0), ("ab", 20.0)):
        live.give_floor(seminar, seat, at)
    live.close_session(seminar, 30.0)
    live.reattribute_turn(house.views.turns(seminar)[2].id, "")
    house.activities.planning.excuse_panelist(seminar, "ab")
    assert [(turn.speaker, turn.begin, turn.end) for turn in handed_out(house, seminar).turns] == [
        ("bc", 10, 20)
    ]


def test_room_address_capacity_and_zone_stay_behind_and_that_is_said() -> None:
    card = SeminarCard(UUID(int=1), "Röret", "sv", SeminarState.PLANNED)
    assert left_behind(PlanView(card), "en") == ()
    told = left_behind(PlanView(replace(card, room="Pelarsalen", zone="Europe/Stockholm")), "en")
    assert told == (
        "The seminar file has no place for: room, address and capacity, the time zone’s name. It stays in the library.",
    )
    assert "tidszonens namn" in left_behind(PlanView(replace(card, zone="Europe/Stockholm")), "sv")[0]
