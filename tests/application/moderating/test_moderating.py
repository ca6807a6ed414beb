# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""While the panel runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from eventsourcing.domain import Aggregate

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry, Moderating
from seminarapp.application.planning.planning import Panelist
from seminarapp.application.views.session import SegmentRun
from seminarapp.domain.capture import Capture, Moment
from seminarapp.domain.errors import (
    EmptyTextError,
    NotFoundError,
    NotInPanelError,
    NotSavedError,
    SessionStateError,
)
from seminarapp.domain.shorthand import Noted, understood
from seminarapp.domain.values import MODERATOR, NOBODY, CaptureKind, SeminarState
from tests.fakes.clock import TWO_O_CLOCK
from tests.fakes.house import FakeHouse

PANEL = {"AB": "ab", "BC": "bc"}


@pytest.fixture
def live(activities: Activities, seminar: UUID) -> Moderating:
    """The session is open."""
    activities.moderating.open_session(seminar)
    return activities.moderating


def line(text: str, at: float = 60.0, *, holder: str = NOBODY) -> Entry:
    return Entry(understood(text, PANEL), Moment(at, at + 8), holder, "s2", "q1")


# -- the session ----------------------------------------------------------------------------------------------------


def test_going_live_opens_the_session_now(activities: Activities, seminar: UUID) -> None:
    session = activities.moderating.open_session(seminar)
    assert (session.opened_at, session.closed_at, session.floor) == (TWO_O_CLOCK, None, None)
    assert activities.overview.library().seminars[0].state is SeminarState.LIVE


def test_going_live_twice_changes_nothing(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    before = len(house.ledger.log)
    live.open_session(seminar)
    assert len(house.ledger.log) == before


def test_only_a_planned_seminar_goes_live(activities: Activities) -> None:
    with pytest.raises(NotFoundError):
        activities.moderating.open_session(uuid4())


def test_a_session_closed_by_mistake_goes_on(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    assert live.close_session(seminar, 600.0).closed_at == 600.0
    house.clock.go_on(660)
    assert live.open_session(seminar).closed_at is None
    assert live.session(seminar).opened_at == TWO_O_CLOCK


def test_before_it_goes_live_nothing_can_be_done(activities: Activities, seminar: UUID) -> None:
    moderating = activities.moderating
    commands: list[Callable[[], object]] = [
        lambda: moderating.session(seminar),
        lambda: moderating.begin_segment(seminar, "s1", 0.0),
        lambda: moderating.pause(seminar, 0.0),
        lambda: moderating.put_question(seminar, "q1", 0.0),
        lambda: moderating.skip_question(seminar, "q1", 0.0),
        lambda: moderating.close_session(seminar, 0.0),
        lambda: moderating.give_floor(seminar, "ab", 0.0),
        lambda: moderating.note(seminar, line("ord")),
        lambda: moderating.ask(seminar, "Vem betalar?", 0.0),
    ]
    for command in commands:
        with pytest.raises(NotFoundError, match="go live first"):
            command()


def test_segments_run_one_after_the_other(live: Moderating, seminar: UUID) -> None:
    live.begin_segment(seminar, "s1", 0.0)
    live.begin_segment(seminar, "s2", 310.0)
    assert live.session(seminar).runs == (SegmentRun("s1", 0.0, 310.0), SegmentRun("s2", 310.0))
    assert live.close_session(seminar, 900.0).runs[-1] == SegmentRun("s2", 310.0, 900.0)


def test_a_pause_stops_the_clock_and_lets_it_go_on(live: Moderating, seminar: UUID) -> None:
    live.begin_segment(seminar, "s1", 0.0)
    assert live.pause(seminar, 60.0).paused_at == 60.0
    session = live.resume(seminar, 90.0)
    assert session.paused_at is None
    assert session.runs[-1].paused == 30.0


def test_only_what_is_in_the_run_of_show_begins(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    before = len(house.ledger.log)
    with pytest.raises(NotFoundError, match="no segment “s9”"):
        live.begin_segment(seminar, "s9", 0.0)
    with pytest.raises(NotFoundError, match="no question “q9”"):
        live.put_question(seminar, "q9", 0.0)
    assert len(house.ledger.log) == before


def test_a_question_is_put_or_left_out(live: Moderating, seminar: UUID) -> None:
    assert live.put_question(seminar, "q1", 30.0).put == {"q1": 30.0}
    session = live.skip_question(seminar, "q1", 31.0)
    assert (dict(session.put), session.skipped) == ({}, frozenset({"q1"}))
    assert live.put_question(seminar, "q1", 60.0).skipped == frozenset()


# -- the floor ------------------------------------------------------------------------------------------------------


def test_the_floor_goes_from_one_to_the_next(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    live.give_floor(seminar, "ab", 10.0)
    before = len(house.ledger.transactions)
    session = live.give_floor(seminar, "bc", 40.0)
    assert session.floor is not None
    assert session.floor.seat == "bc"
    assert len(house.ledger.transactions) == before + 1, "yielded and given at once"
    turns = house.views.turns(seminar)
    assert [(turn.seat, turn.began_at, turn.ended_at) for turn in turns] == [("ab", 10, 40), ("bc", 40, None)]


def test_who_has_the_floor_keeps_it(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    live.give_floor(seminar, "ab", 10.0)
    before = len(house.ledger.log)
    live.give_floor(seminar, "ab", 20.0)
    assert len(house.ledger.log) == before


def test_the_floor_can_be_nobodys(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    assert live.give_floor(seminar, NOBODY, 5.0).floor is None
    live.give_floor(seminar, "ab", 10.0)
    assert live.give_floor(seminar, NOBODY, 40.0).floor is None
    assert house.views.turns(seminar)[0].ended_at == 40.0


def test_closing_takes_the_floor_back(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    live.give_floor(seminar, "ab", 10.0)
    assert live.close_session(seminar, 50.0).floor is None
    assert house.views.turns(seminar)[0].ended_at == 50.0


def test_a_stranger_is_not_given_the_floor(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    live.give_floor(seminar, "ab", 10.0)
    with pytest.raises(NotInPanelError, match="“zz”"):
        live.give_floor(seminar, "zz", 20.0)
    assert house.views.turns(seminar)[0].ended_at is None


def test_a_mistaken_turn_is_reattributed(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    live.give_floor(seminar, "ab", 10.0)
    (turn,) = house.views.turns(seminar)
    live.reattribute_turn(turn.id, "bc")
    assert house.views.turns(seminar)[0].seat == "bc"
    live.reattribute_turn(turn.id, NOBODY)
    assert house.views.turns(seminar)[0].seat == NOBODY
    with pytest.raises(NotInPanelError):
        live.reattribute_turn(turn.id, "zz")


def test_a_turn_is_reattributed_while_it_goes_on_and_after_the_closing(
    live: Moderating, house: FakeHouse, seminar: UUID
) -> None:
    live.give_floor(seminar, "ab", 10.0)
    (turn,) = house.views.turns(seminar)
    floor = live.reattribute_turn(turn.id, "bc").floor
    assert floor is not None
    assert (floor.seat, floor.began_at) == ("bc", 10.0)
    live.close_session(seminar, 50.0)
    assert live.reattribute_turn(turn.id, MODERATOR).closed_at == 50.0
    assert house.views.turns(seminar)[0].seat == MODERATOR


def test_the_moderator_has_the_floor_like_anybody(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    live.give_floor(seminar, "ab", 10.0)
    live.give_floor(seminar, MODERATOR, 40.0)
    live.give_floor(seminar, NOBODY, 60.0)
    turns = house.views.turns(seminar)
    assert [(turn.seat, turn.ended_at) for turn in turns] == [("ab", 40.0), (MODERATOR, 60.0)]


def test_what_is_noted_while_the_moderator_speaks_is_nobodys_unless_it_names_somebody(
    live: Moderating, seminar: UUID
) -> None:
    live.give_floor(seminar, MODERATOR, 10.0)
    seats = [
        live.note(seminar, line(text, holder=MODERATOR)).seat for text in ("Nu byter vi", '"Jaha"', "BC: nej")
    ]
    assert seats == [NOBODY, NOBODY, "bc"]


# -- notes and quotes -----------------------------------------------------------------------------------------------


def test_a_note_keeps_the_moment_and_the_place_it_belongs_to(live: Moderating, seminar: UUID) -> None:
    view = live.note(seminar, line("! viktigt #pengar"))
    assert (view.text, view.kind, view.seat) == ("viktigt", CaptureKind.NOTE, NOBODY)
    assert (view.at, view.entered_at) == (60.0, 68.0)
    assert (view.segment, view.question, view.tags, view.starred) == ("s2", "q1", ("pengar",), True)


def test_a_quote_is_of_who_holds_the_floor_unless_the_line_says_else(live: Moderating, seminar: UUID) -> None:
    assert live.note(seminar, line('"Vi måste börja nu."', holder="ab")).seat == "ab"
    assert live.note(seminar, line('BC: "Det går inte."', holder="ab")).seat == "bc"
    assert live.note(seminar, line("XY: det går inte", holder="ab")).seat == NOBODY
    assert live.note(seminar, line('"Ingen aning."')).seat == NOBODY


def test_words_are_kept_under_the_key_of_who_said_them(
    live: Moderating, house: FakeHouse, seminar: UUID
) -> None:
    view = live.note(seminar, line('"Vi måste."', holder="ab"))
    anna = house.views.plan(seminar).seats[0].person
    assert house.ledger.load(Capture, view.id).words.of == anna


def test_a_stranger_has_said_nothing(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    before = len(house.ledger.log)
    with pytest.raises(NotInPanelError, match="“zz”"):
        live.note(seminar, line("ord", holder="zz"))
    assert len(house.ledger.log) == before


def test_an_empty_line_is_refused(live: Moderating, seminar: UUID) -> None:
    with pytest.raises(EmptyTextError):
        live.note(seminar, line('" "'))


def test_a_closed_session_takes_no_notes(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    live.close_session(seminar, 600.0)
    before = len(house.ledger.log)
    with pytest.raises(SessionStateError, match="open it again"):
        live.note(seminar, line("för sent"))
    with pytest.raises(SessionStateError):
        live.ask(seminar, "Vem betalar?", 601.0)
    with pytest.raises(SessionStateError):
        live.give_floor(seminar, "ab", 601.0)
    assert len(house.ledger.log) == before


def test_captures_stand_by_time_and_then_by_order_of_recording(
    live: Moderating, house: FakeHouse, seminar: UUID
) -> None:
    for text, at in (("tre", 30.0), ("ett", 10.0), ("fyra", 30.0), ("två", 20.0)):
        live.note(seminar, line(text, at))
    assert [capture.text for capture in house.views.captures(seminar)] == ["ett", "två", "tre", "fyra"]


def test_a_question_is_parked_until_it_is_put(live: Moderating, seminar: UUID) -> None:
    live.put_question(seminar, "q1", 5.0)
    view = live.park_question(seminar, "q1", 6.0)
    assert (dict(view.put), set(view.parked), set(view.skipped)) == ({}, {"q1"}, set())
    view = live.put_question(seminar, "q1", 7.0)
    assert (dict(view.put), set(view.parked)) == ({"q1": 7.0}, set())
    live.park_question(seminar, "q1", 8.0)
    view = live.skip_question(seminar, "q1", 9.0)
    assert (set(view.parked), set(view.skipped)) == (set(), {"q1"})


def test_the_course_of_a_panel_is_its_material_without_the_article(
    live: Moderating, activities: Activities, seminar: UUID
) -> None:
    live.note(seminar, line("ord"))
    live.ask(seminar, "Vem betalar?", 700.0)
    live.give_floor(seminar, "ab", 30.0)
    whole = activities.writing.material(seminar)
    assert whole.article is not None
    assert live.course(seminar) == replace(whole, article=None)
    with pytest.raises(NotFoundError):
        live.course(uuid4())


def test_a_question_from_the_floor_is_kept(live: Moderating, house: FakeHouse, seminar: UUID) -> None:
    asked = live.ask(seminar, " Vem betalar? ", 700.0)
    (view,) = house.views.audience_questions(seminar)
    assert (view.id, view.text, view.at, view.votes) == (asked, "Vem betalar?", 700.0, 0)


def test_what_was_noted_of_an_excused_panelist_stays_theirs(
    live: Moderating, activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    noted = live.note(seminar, line('"Vi måste."', holder="ab"))
    activities.planning.excuse_panelist(seminar, "ab")
    newcomer = activities.planning.seat_panelist(seminar, Panelist("Arne Bok"))
    assert house.views.capture(noted.id).seat == "ab"
    assert newcomer != "ab"
    with pytest.raises(NotInPanelError):
        live.note(seminar, line("ord", holder="ab"))


def test_what_is_not_there_cannot_be_put_right(live: Moderating) -> None:
    with pytest.raises(NotFoundError):
        live.reattribute_turn(uuid4(), "ab")


# -- tried again ------------------------------------------------------------------------------------------------------


def test_a_line_that_is_entered_again_under_its_id_is_recorded_once(house: FakeHouse, seminar: UUID) -> None:
    moderating = house.activities.moderating
    moderating.open_session(seminar)
    entry = Entry(Noted("Vattnet tar slut"), Moment(1.0, 2.0), id=uuid4())
    first = moderating.note(seminar, entry)
    house.activities.revising.star([first.id], starred=True)
    again = moderating.note(seminar, entry)
    assert first.id == again.id == entry.id
    assert again.starred
    assert len(house.views.captures(seminar)) == 1


def test_a_question_that_is_asked_again_under_its_id_is_recorded_once(
    house: FakeHouse, seminar: UUID
) -> None:
    moderating = house.activities.moderating
    moderating.open_session(seminar)
    name = uuid4()
    assert [moderating.ask(seminar, "Vem betalar?", 1.0, id=name) for _ in range(2)] == [name, name]
    assert len(house.views.audience_questions(seminar)) == 1


def test_a_line_that_the_disk_refused_is_refused(house: FakeHouse, seminar: UUID) -> None:
    moderating = house.activities.moderating
    moderating.open_session(seminar)
    house.ledger.broken = True
    entry = Entry(Noted("Vattnet tar slut"), Moment(1.0, 2.0), id=uuid4())
    with pytest.raises(NotSavedError):
        moderating.note(seminar, entry)
    house.ledger.broken = False
    assert moderating.note(seminar, entry).id == entry.id


class _AwayError(NotSavedError):
    in_doubt = False


def test_what_was_stored_where_nobody_will_look_is_not_called_saved(
    house: FakeHouse, seminar: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    moderating = house.activities.moderating
    moderating.open_session(seminar)
    save = house.ledger.save

    def away(*aggregates: Aggregate) -> int:
        save(*aggregates)
        raise _AwayError("The library was moved")

    monkeypatch.setattr(house.ledger, "save", away)
    with pytest.raises(NotSavedError, match="moved"):
        moderating.note(seminar, line("Vattnet tar slut"))
