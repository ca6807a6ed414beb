# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Duplicates by keys: shown side by side, merged, or told apart for good."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.ui.widgets.choice import Choice
from tests.ui.home import CONTROL, focused
from tests.ui.people.directory import ANNA, BO, KEY, Directory

OTHER = PersonRecord(
    "A. Berg", roles=(RoleRecord("professor", "Vattenverket"),), initials="ANB", phones=("08-12",)
)


def duplicates(directory: Directory) -> None:
    directory.open()
    directory.home.press(KEY.Key_M, held=CONTROL)


def test_likely_duplicates_are_listed_with_the_reason_and_compared(directory: Directory) -> None:
    directory.add(ANNA, OTHER, BO)
    duplicates(directory)
    (entry,) = directory.sheet.duplicates.list.entries.entries
    assert (entry.title, entry.note.split(" · ")[0]) == (
        "Anna Berg  ·  A. Berg",
        "initial and same last name",
    )
    form = directory.sheet.duplicates.form
    assert form._head.text() == "“Anna Berg” stays, “A. Berg” goes"
    shown = {field.value for field, choice in form._choices.items() if choice.isVisible()}
    assert shown == {"name", "initials"}


def test_two_are_merged_by_keys_and_what_was_chosen_is_taken(directory: Directory) -> None:
    anna, _ = directory.add(ANNA, OTHER)
    duplicates(directory)
    directory.home.press(KEY.Key_Return)
    assert isinstance(focused(), Choice)
    assert directory.at == "Name"
    directory.home.press(KEY.Key_Tab, KEY.Key_Down, KEY.Key_Return)
    assert focused() is directory.sheet.duplicates.form.merge
    directory.home.press(KEY.Key_Return)
    assert directory.known == ["Anna Berg"]
    line = directory.person(anna).line
    assert (line.initials, line.phones) == ("ANB", ("112", "08-12"))
    assert directory.sheet._notice.text() == "Two entries are one now."
    assert directory.names == ["Anna Berg"]


def test_the_other_one_can_stay(directory: Directory) -> None:
    _, other = directory.add(ANNA, OTHER)
    duplicates(directory)
    form = directory.sheet.duplicates.form
    directory.home.click(form.turn)
    assert form._head.text() == "“A. Berg” stays, “Anna Berg” goes"
    directory.home.click(form.merge)
    assert directory.known == ["A. Berg"]
    assert directory.person(other).line.id == other


def test_two_people_are_told_apart_for_good(directory: Directory) -> None:
    directory.add(ANNA, OTHER)
    duplicates(directory)
    directory.home.click(directory.sheet.duplicates.form.apart)
    assert directory.known == ["A. Berg", "Anna Berg"]
    assert not directory.sheet.duplicates.list.isVisible()
    assert directory.sheet.duplicates.told.text() == "No two entries look like the same person."
    directory.home.press(KEY.Key_Escape)
    directory.home.press(KEY.Key_M, held=CONTROL)
    assert len(directory.sheet.duplicates.list.entries) == 0


def test_what_follows_is_told_before(directory: Directory) -> None:
    _, other = directory.add(ANNA, OTHER)
    planning = directory.home.activities.planning
    seminar = directory.home.ask(lambda: planning.plan_seminar(TitleCard("Vatten")))
    directory.home.ask(lambda: planning.seat_panelist(seminar, Panelist("A. Berg", person=other)))
    duplicates(directory)
    assert "Seminars that follow, with seats and notes: 1." in directory.sheet.duplicates.form._told.text()


def test_a_refused_merge_says_why_and_changes_nothing(directory: Directory) -> None:
    ids = directory.add(ANNA, replace(OTHER, initials="X"))
    planning = directory.home.activities.planning
    seminar = directory.home.ask(lambda: planning.plan_seminar(TitleCard("Vatten")))
    for person, name in zip(ids, ("Anna Berg", "Axel Ek"), strict=True):
        directory.home.ask(partial(planning.seat_panelist, seminar, Panelist(name, person=person)))
    duplicates(directory)
    directory.home.click(directory.sheet.duplicates.form.merge)
    assert "sits in the panel of “Vatten” already" in directory.sheet._notice.text()
    assert directory.known == ["A. Berg", "Anna Berg"]


def test_escape_goes_back_to_the_cards(directory: Directory) -> None:
    directory.add(ANNA, OTHER)
    duplicates(directory)
    directory.home.press(KEY.Key_Escape)
    assert directory.sheet.isVisible()
    assert directory.sheet.shows_cards
    assert directory.at == "Search people"
