# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What happened to captures, told again from the log on the disk."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from seminarapp.application.moderating import Entry
from seminarapp.application.planning import Panelist, TitleCard
from seminarapp.domain.article import Content
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import BlockKind
from tests.storage.houses import StoredHouse, house_in


def live_in(house: StoredHouse, title: str) -> UUID:
    seminar = house.planning.plan_seminar(TitleCard(title))
    house.planning.seat_panelist(seminar, Panelist("Anna Berg"))
    house.moderating.open_session(seminar)
    return seminar


def note(house: StoredHouse, seminar: UUID, text: str) -> UUID:
    return house.moderating.note(seminar, Entry(Noted(text, seat="ab"), Moment(1.0, 2.0))).id


def test_steps_are_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "library.seminarapp"
    house = house_in(path)
    seminar = live_in(house, "Vem äger vattnet?")
    first, second = note(house, seminar, "ett"), note(house, seminar, "två")
    house.revising.star([first, second], True)
    house.revising.reword(first, "etta")
    step = house.revising.steps(seminar).undo()
    assert step is not None
    house.revising.take_back(step)
    house.close()
    again = house_in(path)
    steps = again.revising.steps(seminar)
    assert [len(step.changes) for step in steps.done] == [1, 1, 2]
    assert [step.changes[0].after.text for step in steps.undone] == ["etta"]
    redone = steps.redo()
    assert redone is not None
    assert again.revising.do_again(redone)[0].text == "etta"
    again.close()


def test_only_the_newest_are_told_with_what_they_need_to_be_read(tmp_path: Path) -> None:
    house = house_in(tmp_path / "library.seminarapp")
    seminar = live_in(house, "Vem äger vattnet?")
    old, new = note(house, seminar, "ett"), note(house, seminar, "två")
    house.revising.star([old], True)
    told = house.library.chronicle.of_captures(seminar, 2)
    assert [(one.event.originator_id, one.recent) for one in told] == [(old, False), (new, True), (old, True)]
    house.close()


def test_other_seminars_are_left_out(tmp_path: Path) -> None:
    house = house_in(tmp_path / "library.seminarapp")
    one, other = live_in(house, "Ett"), live_in(house, "Två")
    note(house, one, "här")
    pair = [note(house, other, "där"), note(house, other, "också")]
    house.revising.star(pair, True)
    assert len(house.library.chronicle.of_captures(one, 50)) == 1
    assert house.revising.steps(live_in(house, "Tre")).done == ()
    house.close()


def test_changes_of_an_article_are_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "library.seminarapp"
    house = house_in(path)
    seminar = live_in(house, "Vem äger vattnet?")
    assert house.library.chronicle.of_article(seminar) == ()
    block = house.writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, "ett"))
    house.writing.close_change(seminar)
    house.writing.revise_block(seminar, block, Content(BlockKind.PARAGRAPH, "två"))
    house.writing.close_change(seminar)
    house.close()
    again = house_in(path)
    assert [len(change) for change in again.writing.edits(seminar).done] == [1, 1]
    told = again.library.chronicle.of_article(seminar)
    assert all(one.at is not None and one.at.tzinfo is not None and one.author for one in told)
    again.close()
