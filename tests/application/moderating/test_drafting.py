# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was typed comes back once: not lost, and not twice."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from seminarapp.application.moderating.drafting import Drafting
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.views.draft import Draft, Entered
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import LibraryError
from seminarapp.domain.shorthand import understood
from tests.fakes.house import FakeHouse
from tests.fakes.journal import DraftsInMemory


@pytest.fixture
def opened(house: FakeHouse, seminar: UUID) -> UUID:
    house.activities.moderating.open_session(seminar)
    return seminar


def half_typed(seminar: UUID, text: str = "Vattnet tar", at: float = 12.25) -> Draft:
    return Draft(seminar, text, len(text), at, "ab", "s1", "", clock=at + 4)


def restarted(house: FakeHouse, *drafts: Draft) -> Drafting:
    """The next run on the same library, with that journal."""
    house.journal = DraftsInMemory(*drafts)
    return Drafting(house.journal, house.ledger, house.views)


def note(house: FakeHouse, seminar: UUID, text: str, at: float) -> UUID:
    entry = Entry(understood(text, {"AB": "ab"}), Moment(at, at + 3))
    return house.activities.moderating.note(seminar, entry).id


def test_a_draft_is_kept_and_comes_back_in_the_next_run(house: FakeHouse, opened: UUID) -> None:
    first = restarted(house)
    assert first.come_back() == ()
    first.keep(half_typed(opened))
    (returned,) = restarted(house, *house.journal.kept).come_back()
    assert returned.draft == half_typed(opened)
    assert (returned.title, returned.is_open) == ("Vem äger vattnet?", True)
    assert returned.opened_at == house.clock.now()


def test_nothing_is_written_when_nothing_changed(house: FakeHouse, opened: UUID) -> None:
    drafting = restarted(house)
    drafting.come_back()
    drafting.keep(Draft(opened))
    assert house.journal.writes == 0
    drafting.keep(half_typed(opened))
    drafting.keep(replace(half_typed(opened), clock=99))
    assert house.journal.writes == 1


def test_nothing_is_written_over_what_nobody_has_read(house: FakeHouse, opened: UUID) -> None:
    before, other = half_typed(uuid4(), "förra"), half_typed(opened)
    drafting = restarted(house, before)
    drafting.keep(other)
    assert house.journal.kept == (before,)
    drafting.come_back()
    assert set(house.journal.kept) == {before, other}


def test_each_seminar_has_its_own(house: FakeHouse, opened: UUID) -> None:
    drafting = restarted(house)
    drafting.come_back()
    other = uuid4()
    drafting.keep(half_typed(opened, "ett"))
    drafting.keep(half_typed(other, "två"))
    drafting.let_go(opened)
    assert drafting.of(opened) is None
    assert house.journal.kept == (half_typed(other, "två"),)


def test_a_line_that_was_recorded_after_the_last_writing_does_not_come_twice(
    house: FakeHouse, opened: UUID
) -> None:
    note(house, opened, "AB: Vattnet tar slut #vatten", 12.25)
    for text in ("AB: Vattnet tar slut #vatten", "AB: Vattnet ta", "AB: Vattnet tar slut #vat"):
        drafting = restarted(house, half_typed(opened, text))
        assert drafting.come_back() == ()
        assert house.journal.kept == ()


def test_a_question_from_the_floor_that_was_recorded_does_not_come_twice(
    house: FakeHouse, opened: UUID
) -> None:
    house.activities.moderating.ask(opened, "Vem betalar?", 12.25)
    assert restarted(house, half_typed(opened, "?Vem beta")).come_back() == ()


@pytest.mark.parametrize(("text", "at"), [("Vattnet tar", 12.250001), ("Något annat", 12.25)])
def test_another_line_of_about_that_time_does(house: FakeHouse, opened: UUID, text: str, at: float) -> None:
    note(house, opened, "Vattnet tar slut", 12.25)
    (returned,) = restarted(house, half_typed(opened, text, at)).come_back()
    assert returned.draft.text == text


def test_the_text_of_a_capture_that_was_taken_back_is_still_wanted(house: FakeHouse, opened: UUID) -> None:
    house.activities.revising.discard([note(house, opened, "Vattnet tar slut", 12.25)])
    (returned,) = restarted(house, half_typed(opened, "Vattnet tar slut")).come_back()
    assert returned.draft.text == "Vattnet tar slut"


def entered(text: str, at: float, name: UUID | None = None) -> Entered:
    return Entered(name or uuid4(), text, understood(text, {}), at, at + 2, "ab", "s1")


def test_entered_lines_come_back_unless_the_log_has_them(house: FakeHouse, opened: UUID) -> None:
    saved = entered("Redan sparad", 1.0)
    gone = entered("Ångrad", 2.0)
    asked = entered("?Redan ställd", 3.0)
    waits = entered("Väntar", 4.0)
    moderating = house.activities.moderating
    for one in (saved, gone):
        moderating.note(opened, Entry(one.noted, Moment(one.at, one.entered_at), id=one.id))
    house.activities.revising.discard([gone.id])
    moderating.ask(opened, asked.noted.text, asked.at, id=asked.id)
    draft = Draft(opened, entries=(saved, gone, asked, waits))
    (returned,) = restarted(house, draft).come_back()
    assert returned.draft.entries == (waits,)


def test_a_line_that_stands_among_the_entered_ones_is_not_on_the_line_too(
    house: FakeHouse, opened: UUID
) -> None:
    draft = replace(half_typed(opened), entries=(entered("Vattnet tar", 12.25),))
    (returned,) = restarted(house, draft).come_back()
    assert returned.draft.text == ""
    assert len(returned.draft.entries) == 1


def test_a_closed_session_and_a_seminar_that_is_not_here_are_told(house: FakeHouse, opened: UUID) -> None:
    house.activities.moderating.close_session(opened, 99.0)
    drafts = half_typed(opened), half_typed(uuid4())
    closed, missing = restarted(house, *drafts).come_back()
    assert (closed.title, closed.is_open) == ("Vem äger vattnet?", False)
    assert (missing.title, missing.opened_at, missing.is_open) == ("", None, False)


def test_a_session_that_was_never_opened_is_told(house: FakeHouse, seminar: UUID) -> None:
    (returned,) = restarted(house, half_typed(seminar)).come_back()
    assert (returned.opened_at, returned.is_open) == (None, False)


def test_a_library_that_can_not_be_asked_costs_no_draft(
    house: FakeHouse, opened: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> None:
        raise LibraryError("it is damaged")

    monkeypatch.setattr(house.ledger, "find", damaged)
    monkeypatch.setattr(house.views, "captures", damaged)
    draft = replace(half_typed(opened), entries=(entered("Väntar", 4.0),))
    (returned,) = restarted(house, draft).come_back()
    assert returned.draft == draft


def test_it_is_of_an_earlier_run_until_somebody_goes_on_with_it(house: FakeHouse, opened: UUID) -> None:
    drafting = restarted(house, half_typed(opened))
    drafting.come_back()
    assert drafting.is_from_before(opened)
    drafting.keep(half_typed(opened))  # as it was
    assert drafting.is_from_before(opened)
    drafting.take_up(opened)
    assert not drafting.is_from_before(opened)
    assert drafting.come_back() == ()
    assert drafting.of(opened) == half_typed(opened)


def test_the_clock_goes_on_from_where_the_draft_was_kept(house: FakeHouse, opened: UUID) -> None:
    drafting = restarted(house, half_typed(opened))
    drafting.come_back()
    assert drafting.clock_of(opened) == 16.25
    assert drafting.clock_of(uuid4()) == 0.0


def test_a_journal_that_was_set_aside_is_told(house: FakeHouse) -> None:
    drafting = restarted(house)
    house.journal.set_aside = "panels.draft.aside"
    assert drafting.set_aside == "panels.draft.aside"


def test_a_line_of_nothing_but_marks_is_kept(house: FakeHouse, opened: UUID) -> None:
    (returned,) = restarted(house, half_typed(opened, "!")).come_back()
    assert returned.draft.text == "!"
