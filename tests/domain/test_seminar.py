# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Title card, panel, moderator and recording."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from seminarapp.domain.errors import DuplicateError, EmptyTextError, NotFoundError, NotInPanelError, RuleError
from seminarapp.domain.plan import PlanDeed, Role
from seminarapp.domain.premises import Premises
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.values import MODERATOR, Recording, Schedule, StepWay
from tests.domain.replay import ANNA, BO, SERIES, assert_replays, nothing_happens, only
from tests.fakes.ledger import rebuilt

TWO = datetime(2026, 3, 12, 14, tzinfo=UTC)
THREE = TWO + timedelta(hours=1)


def role(name: str, initials: str = "") -> Role:
    return Role.of(ANNA, name, title="hydrolog", organisation="Vattenverket", initials=initials)


@pytest.fixture
def seminar() -> Seminar:
    """Three in the panel: ab, bc, cd."""
    seminar = Seminar.plan("Vem äger vattnet?", schedule=Schedule(TWO, THREE))
    for seat, name in (("ab", "Anna Berg"), ("bc", "Bo Cedergren"), ("cd", "Cilla Dahl")):
        seminar.seat_panelist(seat, ANNA, role(name))
    return seminar


def order(seminar: Seminar) -> list[str]:
    return [seat.id for seat in seminar.ordered_seats()]


# -- the title card -------------------------------------------------------------------------------------------------


def test_a_plan_needs_only_a_title() -> None:
    seminar = Seminar.plan("  Vem äger vattnet?  ")
    assert (seminar.title, seminar.language) == ("Vem äger vattnet?", "sv")
    assert (seminar.schedule, seminar.series, seminar.part) == (Schedule(), None, None)
    assert (seminar.venue, seminar.publisher, seminar.moderator, seminar.recording) == ("", "", None, None)
    assert seminar.seats == {}


def test_a_plan_without_a_title_is_refused() -> None:
    with pytest.raises(EmptyTextError, match="The title is empty"):
        Seminar.plan(" ")


@pytest.mark.parametrize("part", [0, -1])
def test_parts_of_a_series_count_from_one(seminar: Seminar, part: int) -> None:
    with pytest.raises(RuleError, match="count from 1"):
        Seminar.plan("Vatten", series=SERIES, part=part)
    with nothing_happens(seminar), pytest.raises(RuleError, match="count from 1"):
        seminar.place_in_series(SERIES, part)


def test_a_seminar_cannot_end_before_it_begins(seminar: Seminar) -> None:
    backwards = Schedule(THREE, TWO)
    with pytest.raises(RuleError, match="ends before it begins"):
        Seminar.plan("Vatten", schedule=backwards)
    with nothing_happens(seminar), pytest.raises(RuleError, match="ends before it begins"):
        seminar.reschedule(backwards)


@pytest.mark.parametrize("moment", ["starts_at", "ends_at"])
def test_a_time_without_an_offset_is_refused(seminar: Seminar, moment: str) -> None:
    local = datetime(2026, 3, 12, 14)  # noqa: DTZ001 - the fault that is tried
    schedule = Schedule(local, None) if moment == "starts_at" else Schedule(None, local)
    with nothing_happens(seminar), pytest.raises(RuleError, match="2026-03-12T14:00:00 has no offset"):
        seminar.reschedule(schedule)


@pytest.mark.parametrize("language", ["", "de", "SV", "sv-FI"])
def test_a_seminar_is_held_in_a_language_that_documents_are_made_in(seminar: Seminar, language: str) -> None:
    with pytest.raises(RuleError, match=f"no language “{language}”: choose one of sv, en"):
        Seminar.plan("Vatten", language)
    with nothing_happens(seminar), pytest.raises(RuleError, match="no language"):
        seminar.retitle("Vatten", language)


def test_a_schedule_may_be_half_known() -> None:
    for schedule in (Schedule(TWO), Schedule(None, THREE), Schedule(TWO, TWO)):
        assert Seminar.plan("Vatten", schedule=schedule).schedule == schedule


def test_the_title_card_changes_line_by_line(seminar: Seminar) -> None:
    with only(seminar, "Retitled", "Rescheduled", "Hosted", "PlacedInSeries", "RecordingLinked"):
        seminar.retitle(" Whose water? ", "en")
        seminar.reschedule(Schedule(TWO))
        seminar.host(" Stora salen", "Vattenverket ")
        seminar.place_in_series(SERIES, 2)
        seminar.link_recording(Recording("Hela samtalet", "https://play.example.org/v/1", 12.5, True))
    assert (seminar.title, seminar.language) == ("Whose water?", "en")
    assert (seminar.venue, seminar.publisher) == ("Stora salen", "Vattenverket")
    assert (seminar.series, seminar.part, seminar.schedule) == (SERIES, 2, Schedule(TWO))


def test_a_title_card_that_says_the_same_records_nothing(seminar: Seminar) -> None:
    seminar.link_recording(Recording("Hela samtalet", "https://play.example.org/v/1"))
    seminar.host("Stora salen", "")
    seminar.appoint_moderator(BO, role("Mia Moder"))
    with nothing_happens(seminar):
        seminar.retitle("Vem äger vattnet? ", "sv")
        seminar.reschedule(Schedule(TWO, THREE))
        seminar.host("Stora salen ", " ")
        seminar.place_in_series(None, None)
        seminar.link_recording(Recording("Hela samtalet", "https://play.example.org/v/1"))
        seminar.appoint_moderator(BO, role("Mia Moder"))


def test_a_schedule_goes_by_the_clocks_of_its_zone(seminar: Seminar) -> None:
    with only(seminar, "Rescheduled"):
        seminar.reschedule(Schedule(TWO, THREE, "Europe/Stockholm"))
        seminar.reschedule(Schedule(TWO, THREE, "Europe/Stockholm"))
    begins = seminar.schedule.starts_at
    assert begins is not None
    assert begins.isoformat() == "2026-03-12T15:00:00+01:00"
    with nothing_happens(seminar), pytest.raises(RuleError, match="no time zone “Mars”"):
        seminar.reschedule(Schedule(TWO, THREE, "Mars"))


def test_premises_are_described_once(seminar: Seminar) -> None:
    with only(seminar, "PremisesDescribed"):
        seminar.describe_premises(Premises("Pelarsalen", "Storgatan 1", 80))
        seminar.describe_premises(Premises("Pelarsalen", "Storgatan 1", 80))
    assert seminar.premises == Premises("Pelarsalen", "Storgatan 1", 80)


def test_a_seminar_is_discarded_and_restored_once(seminar: Seminar) -> None:
    with only(seminar, "Discarded", "Restored"):
        seminar.restore()
        seminar.discard()
        seminar.discard()
        gone = seminar.discarded
        seminar.restore()
        seminar.restore()
    assert (gone, seminar.discarded) == (True, False)
    assert_replays(seminar)


def test_what_is_discarded_or_a_template_cannot_be_held(seminar: Seminar) -> None:
    seminar.require_holdable()
    seminar.discard()
    with pytest.raises(RuleError, match="is discarded: restore it"):
        seminar.require_holdable()
    seminar.restore()
    with only(seminar, "KeptAsTemplate"):
        seminar.keep_as_template()
        seminar.keep_as_template()
    with pytest.raises(RuleError, match="is a template"):
        seminar.require_holdable()
    assert_replays(seminar)


def test_a_recording_can_be_taken_away(seminar: Seminar) -> None:
    seminar.link_recording(Recording("Hela samtalet", "https://play.example.org/v/1"))
    seminar.link_recording(None)
    assert seminar.recording is None


def test_the_moderator_keeps_the_role_of_that_day(seminar: Seminar) -> None:
    seminar.appoint_moderator(BO, role("Mia Moder"))
    assert seminar.moderator == (BO, role("Mia Moder"))


# -- the panel ------------------------------------------------------------------------------------------------------


def test_panelists_sit_in_the_order_they_were_seated(seminar: Seminar) -> None:
    assert order(seminar) == ["ab", "bc", "cd"]
    assert seminar.seat("bc").role.name.text == "Bo Cedergren"


@pytest.mark.parametrize(
    ("seat", "before", "expected"),
    [
        ("cd", "ab", ["cd", "ab", "bc"]),
        ("ab", None, ["bc", "cd", "ab"]),
        ("ab", "cd", ["bc", "ab", "cd"]),
    ],
)
def test_a_seat_moves_before_another_or_last(
    seminar: Seminar, seat: str, before: str | None, expected: list[str]
) -> None:
    with only(seminar, "SeatMoved"):
        seminar.move_seat(seat, before)
    assert order(seminar) == expected


@pytest.mark.parametrize(("seat", "before"), [("cd", None), ("ab", "bc"), ("ab", "ab"), ("cd", "cd")])
def test_a_seat_that_stands_there_already_does_not_move(
    seminar: Seminar, seat: str, before: str | None
) -> None:
    with nothing_happens(seminar):
        seminar.move_seat(seat, before)


def test_a_seat_can_only_stand_before_one_that_is_there(seminar: Seminar) -> None:
    with nothing_happens(seminar), pytest.raises(NotFoundError, match="“zz”"):
        seminar.move_seat("ab", "zz")


def test_a_seats_id_is_used_once(seminar: Seminar) -> None:
    with nothing_happens(seminar), pytest.raises(DuplicateError, match="“ab” is used twice"):
        seminar.seat_panelist("ab", BO, role("Arne Bok", "X"))


def test_no_panelist_has_the_moderators_id(seminar: Seminar) -> None:
    with nothing_happens(seminar), pytest.raises(RuleError, match="means the moderator"):
        seminar.seat_panelist(MODERATOR, BO, role("Arne Bok", "X"))


def test_a_seat_without_an_id_would_be_nobodys(seminar: Seminar) -> None:
    with nothing_happens(seminar), pytest.raises(EmptyTextError):
        seminar.seat_panelist("", BO, role("Arne Bok", "X"))


def test_two_panelists_cannot_have_the_same_initials(seminar: Seminar) -> None:
    with nothing_happens(seminar), pytest.raises(DuplicateError, match="“AB” are used twice"):
        seminar.seat_panelist("ab2", BO, role("Arne Bok"))
    with nothing_happens(seminar), pytest.raises(DuplicateError, match="“AB” are used twice"):
        seminar.change_seat("bc", role("Bo Cedergren", "ab"))


def test_a_seat_keeps_its_own_initials_when_it_changes(seminar: Seminar) -> None:
    with only(seminar, "SeatChanged"):
        seminar.change_seat("ab", role("Anna Berglund"))
    assert seminar.seat("ab").role.name.text == "Anna Berglund"
    assert order(seminar) == ["ab", "bc", "cd"]


def test_a_seat_that_says_the_same_does_not_change(seminar: Seminar) -> None:
    with nothing_happens(seminar):
        seminar.change_seat("ab", role("Anna Berg"))


def test_an_excused_panelist_leaves_the_panel_and_the_initials(seminar: Seminar) -> None:
    with only(seminar, "PanelistExcused", "PanelistSeated"):
        seminar.excuse_panelist("ab")
        seminar.seat_panelist("ab2", BO, role("Arne Bok", "AB"))
    assert order(seminar) == ["bc", "cd", "ab2"]


def test_what_an_excused_panelist_was_called_is_remembered(seminar: Seminar) -> None:
    """Notes still name that seat: whoever comes after must get another id."""
    seminar.excuse_panelist("ab")
    assert seminar.seat_ids == {"ab", "bc", "cd"}


@pytest.mark.parametrize("command", ["seat", "excuse_panelist"])
def test_who_is_not_in_the_panel_is_named(seminar: Seminar, command: str) -> None:
    with nothing_happens(seminar), pytest.raises(NotInPanelError, match="“zz” is not in the panel"):
        getattr(seminar, command)("zz")
    with nothing_happens(seminar), pytest.raises(NotInPanelError):
        seminar.change_seat("zz", role("Zara Zon"))
    with nothing_happens(seminar), pytest.raises(NotInPanelError):
        seminar.move_seat("zz", None)


# -- the log --------------------------------------------------------------------------------------------------------


def test_a_seminar_replays(seminar: Seminar) -> None:
    seminar.retitle("Whose water?", "en")
    seminar.reschedule(Schedule(TWO))
    seminar.host("Stora salen", "Vattenverket")
    seminar.place_in_series(SERIES, 2)
    seminar.appoint_moderator(BO, role("Mia Moder"))
    seminar.link_recording(Recording("Hela samtalet", "https://play.example.org/v/1"))
    seminar.change_seat("ab", role("Anna Berglund"))
    seminar.move_seat("cd", "ab")
    seminar.excuse_panelist("bc")
    assert_replays(seminar)


def test_a_log_that_todays_guards_would_refuse_is_still_read(seminar: Seminar) -> None:
    seminar._retitle("", "tlh")
    seminar._reschedule(Schedule(THREE, TWO))
    seminar._place_in_series(SERIES, 0)
    seminar._seat_panelist("ab", BO, role("Arne Bok"), "")
    seminar._seat_panelist("", BO, role("Arne Bok"), "z")
    events = list(seminar.collect_events())
    assert rebuilt(events) == seminar
    assert order(seminar) == ["ab", "bc", "cd", ""]


# -- one for another --------------------------------------------------------------------------------------------------


def test_somebody_takes_anothers_place_in_a_seat_of_their_own(seminar: Seminar) -> None:
    with only(seminar, "PanelistExcused", "PanelistSeated"):
        seminar.replace_panelist("bc", "de", BO, Role.of(BO, "Dag Ek"))
    assert order(seminar) == ["ab", "de", "cd"]
    assert (seminar.seat("de").person, seminar.seat("de").role.name.text) == (BO, "Dag Ek")
    assert seminar.seat_ids >= {"bc", "de"}
    assert_replays(seminar)


def test_who_takes_a_place_may_have_the_initials_of_who_left(seminar: Seminar) -> None:
    seminar.replace_panelist("ab", "ab2", BO, Role.of(BO, "Axel Bo", initials="AB"))
    assert order(seminar)[0] == "ab2"


@pytest.mark.parametrize(
    ("seat", "by", "role", "refusal"),
    [
        ("xx", "de", Role.of(BO, "Dag Ek"), NotInPanelError),
        ("bc", "ab", Role.of(BO, "Dag Ek"), DuplicateError),
        ("bc", "bc", Role.of(BO, "Dag Ek"), DuplicateError),
        ("bc", MODERATOR, Role.of(BO, "Dag Ek"), DuplicateError),
        ("bc", "de", Role.of(BO, "Dag Ek", initials="CD"), DuplicateError),
    ],
)
def test_a_place_that_cannot_be_taken_stays_as_it_was(
    seminar: Seminar, seat: str, by: str, role: Role, refusal: type[Exception]
) -> None:
    with nothing_happens(seminar), pytest.raises(refusal):
        seminar.replace_panelist(seat, by, BO, role)


def test_nobody_sits_in_two_places(seminar: Seminar) -> None:
    seminar.replace_panelist("bc", "de", BO, Role.of(BO, "Dag Ek"))
    refusal = "“Dag Ek” sits in the panel of “Vem äger vattnet\\?” already"
    with nothing_happens(seminar), pytest.raises(RuleError, match=refusal):
        seminar.replace_panelist("cd", "de2", BO, Role.of(BO, "Dag Ek", initials="DE2"))


def test_who_sits_in_a_seat_is_another_entry_of_the_directory_and_the_role_stays(seminar: Seminar) -> None:
    before = seminar.seat("bc").role
    with only(seminar, "PanelistIdentified"):
        seminar.identify_panelist("bc", BO)
    now = seminar.seat("bc")
    assert (now.person, now.role.name.of, now.role.initials.of) == (BO, BO, BO)
    assert (now.role.name.text, now.role.organisation) == (before.name.text, before.organisation)
    with nothing_happens(seminar):
        seminar.identify_panelist("bc", BO)
    with nothing_happens(seminar), pytest.raises(RuleError, match="excuse one of the two"):
        seminar.identify_panelist("cd", BO)
    assert_replays(seminar)


# -- taken back ------------------------------------------------------------------------------------------------------


def test_who_was_excused_comes_back_to_the_same_seat(seminar: Seminar) -> None:
    then = seminar.seat("bc")
    seminar.excuse_panelist("bc")
    seminar.restore_seat(then)
    assert seminar.seat("bc") == then
    assert order(seminar) == ["ab", "bc", "cd"]
    assert_replays(seminar)


def test_a_seat_is_as_it_was_in_role_and_place(seminar: Seminar) -> None:
    then = seminar.seat("cd")
    seminar.change_seat("cd", role("Cilla Dahl-Ek"))
    seminar.move_seat("cd", "ab")
    seminar.restore_seat(then)
    assert seminar.seat("cd") == then
    with nothing_happens(seminar):
        seminar.restore_seat(then)


def test_nobody_comes_back_with_initials_that_are_somebody_elses_by_now(seminar: Seminar) -> None:
    then = seminar.seat("bc")
    seminar.excuse_panelist("bc")
    seminar.seat_panelist("bd", BO, role("Beda Carlsson"))
    with pytest.raises(DuplicateError), nothing_happens(seminar):
        seminar.restore_seat(then)


def test_a_moderator_can_be_released(seminar: Seminar) -> None:
    with nothing_happens(seminar):
        seminar.release_moderator()
    seminar.appoint_moderator(BO, role("Mia Moder"))
    seminar.release_moderator()
    assert seminar.moderator is None
    assert_replays(seminar)


def test_a_step_changes_nothing(seminar: Seminar) -> None:
    seats = dict(seminar.seats)
    seminar.take_step(StepWay.UNDONE, 2, PlanDeed.SEAT_MOVED, "ab")
    assert seminar.seats == seats
    assert_replays(seminar)
