# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What happened to captures, told again from the log on the disk."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.application.history.history import History
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.ports.log import Happening
from seminarapp.domain.article import Article, Content
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import BlockKind
from seminarapp.storage import chronicle
from tests.storage.houses import StoredHouse, house_in
from tests.storage.stores import SOMEBODY


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
    assert house.library.chronicle.of_one(Article.create_id(seminar)) == ()
    block = house.writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, "ett"))
    house.writing.close_change(seminar)
    house.writing.revise_block(seminar, block, Content(BlockKind.PARAGRAPH, "två"))
    house.writing.close_change(seminar)
    house.close()
    again = house_in(path)
    assert [len(change) for change in again.writing.edits(seminar).done] == [1, 1]
    told = again.library.chronicle.of_one(Article.create_id(seminar))
    assert all(one.at.tzinfo is not None and one.author for one in told)
    again.close()


def topics(told: Iterable[Happening]) -> list[str]:
    return [str(vars(type(one.event)).get("TOPIC")) for one in told]


def test_a_seminar_is_told_with_all_that_belongs_to_it_and_nothing_else(tmp_path: Path) -> None:
    house = house_in(tmp_path / "library.seminarapp")
    one, other = live_in(house, "Ett"), live_in(house, "Två")
    kept, gone = note(house, one, "här"), note(house, one, "bort")
    note(house, other, "där")
    house.revising.discard([gone])
    house.moderating.give_floor(one, "ab", 5.0)
    house.writing.insert_block(one, Content(BlockKind.PARAGRAPH, "Text."))
    told = list(house.library.chronicle.of_seminar(one))
    assert [topic for topic in topics(told) if topic != "article.block_inserted"] == [
        "seminar.planned",
        "run_of_show.drawn_up",
        "seminar.panelist_seated",
        "seminar.step_taken",
        "session.opened",
        "capture.noted",
        "capture.noted",
        "capture.discarded",
        "turn.floor_given",
        "article.begun",
    ]
    assert [line.event.originator_id for line in told[5:8]] == [kept, gone, gone]
    assert [line.position for line in told] == sorted(line.position for line in told)
    assert {(line.author, line.device) for line in told} == {(SOMEBODY.name, SOMEBODY.device)}
    house.close()


def test_a_plan_is_told_from_any_position_on_and_without_what_happened_on_stage(tmp_path: Path) -> None:
    house = house_in(tmp_path / "library.seminarapp")
    one, other = live_in(house, "Ett"), live_in(house, "Två")
    chronicle = house.library.chronicle
    assert chronicle.author == SOMEBODY
    first = chronicle.of_plan(one)
    assert topics(first) == [
        "seminar.planned",
        "run_of_show.drawn_up",
        "seminar.panelist_seated",
        "seminar.step_taken",
    ]
    house.planning.add_segment(other, "Annat", 5)
    house.planning.add_segment(one, "Samtal", 40)
    note(house, one, "här")
    later = chronicle.of_plan(one, first[-1].position)
    assert topics(later) == ["run_of_show.segment_added", "run_of_show.step_taken"]
    assert {line.author for line in later} == {SOMEBODY.name}
    house.close()


def test_one_capture_is_told_by_itself(tmp_path: Path) -> None:
    house = house_in(tmp_path / "library.seminarapp")
    seminar = live_in(house, "Ett")
    one, other = note(house, seminar, "ett"), note(house, seminar, "två")
    house.revising.star([one, other], True)
    assert topics(house.library.chronicle.of_one(one)) == ["capture.noted", "capture.starred"]
    house.close()


def test_a_history_ends_with_what_was_recorded_at_that_moment(tmp_path: Path) -> None:
    house = house_in(tmp_path / "library.seminarapp")
    seminar = live_in(house, "Ett")
    note(house, seminar, "ett")
    tell = house.library.chronicle.of_seminar
    everything = list(tell(seminar))
    moment = everything[2].at.astimezone(timezone(timedelta(hours=5)))
    assert list(tell(seminar, moment)) == [line for line in everything if line.at <= moment]
    assert list(tell(seminar, everything[0].at - timedelta(microseconds=1))) == []
    house.close()


def test_a_long_history_is_read_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    house = house_in(tmp_path / "library.seminarapp")
    seminar = live_in(house, "Ett")
    for number in range(7):
        note(house, seminar, f"ord {number}")
    at_once = list(house.library.chronicle.of_seminar(seminar))
    monkeypatch.setattr(chronicle, "_BATCH", 3)
    telling = house.library.chronicle.of_seminar(seminar)
    first = next(telling)
    note(house, seminar, "meanwhile")
    assert [first, *telling] == at_once, "the log may be written to while it is read"
    house.close()


def test_the_words_of_somebody_whose_key_is_gone_read_as_erased(tmp_path: Path) -> None:
    path = tmp_path / "library.seminarapp"
    house = house_in(path)
    seminar = live_in(house, "Ett")
    note(house, seminar, "hemlighet")
    house.close()
    for file in tmp_path.glob("*keys*"):
        file.unlink()
    again = house_in(path)
    history = History(again.library.chronicle, again.views)
    told = [line.text for line in history.of_seminar(seminar, "en")]
    assert "[erased] seated in the panel" in told
    assert "hemlighet" not in " ".join(told)
    again.close()
