# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Laws of taking over: whatever two plans hold, one is filled in by the other and loses nothing."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.application.planning.pattern import EVERYTHING, Carried, TakenOver
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.domain.premises import Premises
from seminarapp.domain.values import MODERATOR
from tests.fakes.house import FakeHouse

_NAMES = ("Anna Berg", "Bo Cedergren", "Ada Björk", "Åke Bö", "Cissi Dahl")
_TEXTS = ("Vem betalar?", "Vem  BETALAR?", "Varför nu?", "Och sedan?")
_VENUES = ("", "Norra Latin", "Kvarnen")


@dataclass(frozen=True)
class Drawn:
    """What a plan of these tests holds; who speaks and is asked is told by places in the panel."""

    names: tuple[str, ...]
    moderator: str
    segments: tuple[tuple[str, int], ...]
    questions: tuple[tuple[str, int], ...]
    venue: str
    room: str

    def made_in(self, house: FakeHouse) -> UUID:
        planning, arranging = house.activities.planning, house.activities.arranging
        card = TitleCard("Samtal", venue=self.venue, premises=Premises(self.room))
        made = planning.plan_seminar(card)
        seats = [planning.seat_panelist(made, Panelist(name)) for name in self.names]
        if self.moderator:
            planning.appoint_moderator(made, self.moderator)
        speakers = [MODERATOR, *seats]
        added = [
            arranging.add_segment(made, PlannedSegment(title, 10, speakers=(speakers[of % len(speakers)],)))
            for title, of in self.segments
        ]
        for text, of in self.questions:
            asked = (seats[of % len(seats)],) if seats else ()
            segment = added[of % len(added)] if added else ""
            planning.prepare_question(made, PreparedQuestion(text, seats=asked, segment=segment))
        return made


_places = st.integers(0, 4)
_plans = st.builds(
    Drawn,
    st.lists(st.sampled_from(_NAMES), unique=True, max_size=4).map(tuple),
    st.sampled_from(("", "Mia Moder", "Nils Norr")),
    st.lists(st.tuples(st.sampled_from(("Inledning", "Samtal")), _places), max_size=3).map(tuple),
    st.lists(st.tuples(st.sampled_from(_TEXTS), _places), max_size=3).map(tuple),
    st.sampled_from(_VENUES),
    st.sampled_from(("", "Hörsalen")),
)
_carried = st.sets(st.sampled_from(list(Carried))).map(frozenset)


def taken_over(house: FakeHouse, source: UUID, mine: UUID, carried: frozenset[Carried]) -> TakenOver:
    (told,) = house.activities.repeating.take_over(source, [mine], carried)
    return told


@given(_plans, _plans, _carried)
def test_nothing_that_was_there_is_lost_or_changed(
    theirs: Drawn, ours: Drawn, carried: frozenset[Carried]
) -> None:
    house = FakeHouse()
    source, mine = theirs.made_in(house), ours.made_in(house)
    before, pattern = house.views.plan(mine), house.views.plan(source)
    taken_over(house, source, mine, carried)
    after = house.views.plan(mine)
    assert after.seats[: len(before.seats)] == before.seats
    assert after.questions[: len(before.questions)] == before.questions
    assert not before.segments or after.segments == before.segments
    assert before.moderator is None or after.moderator == before.moderator
    assert before.card.venue in ("", None) or after.card.venue == before.card.venue
    assert house.views.plan(source) == pattern, "the pattern itself stays as it was"


@given(_plans, _plans, _carried)
def test_what_is_offered_is_either_taken_or_kept_and_nothing_else_is_touched(
    theirs: Drawn, ours: Drawn, carried: frozenset[Carried]
) -> None:
    house = FakeHouse()
    source, mine = theirs.made_in(house), ours.made_in(house)
    before = house.views.plan(mine)
    told = taken_over(house, source, mine, carried)
    after = house.views.plan(mine)
    assert told.taken | told.kept <= carried
    assert not told.taken & told.kept
    changed = {
        Carried.PANEL: after.seats != before.seats,
        Carried.MODERATOR: after.moderator != before.moderator,
        Carried.RUN_OF_SHOW: after.segments != before.segments,
        Carried.QUESTIONS: after.questions != before.questions,
        Carried.PLACE: (after.card.place, after.publisher) != (before.card.place, before.publisher),
    }
    assert {one for one, there in changed.items() if there} == told.taken


@given(_plans, _plans)
def test_everything_named_in_it_is_there(theirs: Drawn, ours: Drawn) -> None:
    house = FakeHouse()
    source, mine = theirs.made_in(house), ours.made_in(house)
    taken_over(house, source, mine, EVERYTHING)
    plan = house.views.plan(mine)
    seats, segments = {seat.id for seat in plan.seats}, {one.id for one in plan.segments}
    assert {name for one in plan.segments for name in one.speakers} <= seats | {MODERATOR}
    assert {name for one in plan.questions for name in one.seats} <= seats
    assert {one.segment for one in plan.questions} <= segments | {""}
    assert len({seat.initials for seat in plan.seats}) == len(plan.seats)
    assert {seat.name for seat in plan.seats} == {*theirs.names, *ours.names}


@given(_plans, _plans)
def test_a_second_time_changes_nothing(theirs: Drawn, ours: Drawn) -> None:
    house = FakeHouse()
    source, mine = theirs.made_in(house), ours.made_in(house)
    first = taken_over(house, source, mine, EVERYTHING)
    once = house.views.plan(mine)
    again = taken_over(house, source, mine, EVERYTHING)
    assert again.taken == frozenset()
    assert again.kept == first.taken | first.kept
    assert house.views.plan(mine) == once


@given(_plans)
def test_an_empty_plan_becomes_like_the_pattern(theirs: Drawn) -> None:
    house = FakeHouse()
    source = theirs.made_in(house)
    mine = house.activities.planning.plan_seminar(TitleCard("Mitt"))
    taken_over(house, source, mine, EVERYTHING)
    pattern, plan = house.views.plan(source), house.views.plan(mine)
    assert plan.seats == pattern.seats
    assert plan.moderator == pattern.moderator
    assert plan.segments == pattern.segments
    assert plan.card.place == pattern.card.place
    alike = dict.fromkeys(" ".join(one.text.casefold().split()) for one in pattern.questions)
    assert len(plan.questions) >= len(alike), "questions that say the same may be prepared twice"
