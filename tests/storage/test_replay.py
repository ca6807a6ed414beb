# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""However a library came about, its views are those that follow from its log: live, after a rebuild and reopened."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.ports.keeping import unreported
from seminarapp.application.records.registration_list import Registrant
from seminarapp.application.records.schedule import EventRecord, ScheduleRecord
from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.capture import Capture, Moment
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import (
    Attribution,
    BlockKind,
    CaptureKind,
    Fidelity,
    Priority,
    QuoteMarks,
    Recording,
    SegmentKind,
    Tense,
)
from tests.interchange.seminarfile.records import seminars
from tests.storage.houses import StoredHouse, everything, house_in, read_tables, replayed
from tests.storage.stores import MEMORY

WORDS = st.sampled_from(["vatten", "Älven", "a<b & c", "“citat”", "naïve", "مرحبا", "🌊", "x" * 200])
TEXT = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
SECONDS = st.integers(0, 4000).map(float)
SEATS = st.sampled_from(["ab", "cd", "ee", "nobody"])
SEGMENTS = st.sampled_from(["s1", "s2", "s3"])
QUESTIONS = st.sampled_from(["q1", "q2", "q3"])
BLOCKS = st.sampled_from(["b1", "b2", "b3", "b9"])
CONTENTS = st.builds(
    Content,
    st.sampled_from([BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.HEADING, BlockKind.CLOSING]),
    TEXT,
    st.sampled_from([2, 3]),
)
CHANGES: dict[str, st.SearchStrategy[tuple[Any, ...]]] = {
    "reword": st.tuples(TEXT),
    "reattribute": st.tuples(SEATS),
    "retime": st.tuples(SECONDS),
    "take_as": st.tuples(st.sampled_from(CaptureKind)),
    "grade": st.tuples(st.sampled_from(Fidelity)),
    "tag": st.tuples(st.lists(WORDS, max_size=3)),
    "star": st.tuples(st.booleans()),
    "take_off_record": st.tuples(st.booleans()),
    "discard": st.just(()),
    "restore": st.just(()),
}
REVIEWS: dict[str, st.SearchStrategy[tuple[Any, ...]]] = {
    "seek_approval": st.tuples(st.sampled_from(["", "2026-04-01"])),
    "approve": st.tuples(st.one_of(st.just(""), TEXT)),
    "amend": st.tuples(TEXT),
    "decline": st.just(()),
    "note_no_reply": st.just(()),
}


def one_of(commands: dict[str, st.SearchStrategy[tuple[Any, ...]]]) -> st.SearchStrategy[tuple[str, Any]]:
    return st.one_of([st.tuples(st.just(name), values) for name, values in commands.items()])


class LibraryMachine(RuleBasedStateMachine):
    """Commands at random; refused ones must leave no trace."""

    seminars = Bundle("seminars")
    captures = Bundle("captures")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(dir=MEMORY)
        self.house: StoredHouse = house_in(Path(self.folder.name) / "library.seminarapp")

    def attempt(self, command: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        try:
            return command(*arguments, **named)
        except SeminarappError:
            return None

    @initialize(target=seminars)
    def a_seminar(self) -> UUID:
        planning = self.house.planning
        series = planning.start_series("Samtal")
        seminar = planning.plan_seminar(TitleCard("Vatten", series=series))
        for name in ("Ada Berg", "Cai Dahl", "Eli Ek"):
            planning.seat_panelist(seminar, Panelist(name, organisation="Institutet"))
        for title in ("Ett", "Två"):
            planning.add_segment(seminar, title, 20)
        self.house.moderating.open_session(seminar)
        return seminar

    @rule(target=seminars, title=TEXT, language=st.sampled_from(["sv", "en"]))
    def plan(self, title: str, language: str) -> UUID:
        return self.house.planning.plan_seminar(TitleCard(title, language))

    @rule(seminar=seminars, title=TEXT, venue=TEXT)
    def retitle(self, seminar: UUID, title: str, venue: str) -> None:
        self.attempt(self.house.planning.change_title_card, seminar, TitleCard(title, venue=venue))

    @rule(seminar=seminars, name=st.sampled_from(["Ada Berg", "Fia Frid"]), title=TEXT)
    def seat(self, seminar: UUID, name: str, title: str) -> None:
        self.attempt(self.house.planning.seat_panelist, seminar, Panelist(name, title))
        self.attempt(self.house.planning.appoint_moderator, seminar, name, title)

    @rule(seminar=seminars, seat=SEATS, before=st.none() | SEATS, name=TEXT, leave=st.booleans())
    def change_panel(self, seminar: UUID, seat: str, before: str | None, name: str, leave: bool) -> None:
        self.attempt(self.house.planning.move_seat, seminar, seat, before)
        self.attempt(self.house.planning.change_seat, seminar, seat, Panelist(name))
        if leave:
            self.attempt(self.house.planning.excuse_panelist, seminar, seat)

    @rule(seminar=seminars, segment=SEGMENTS, before=st.none() | SEGMENTS, title=TEXT, remove=st.booleans())
    def change_run(self, seminar: UUID, segment: str, before: str | None, title: str, remove: bool) -> None:
        planning = self.house.planning
        self.attempt(planning.add_segment, seminar, title, 10)
        self.attempt(planning.move_segment, seminar, segment, before)
        self.attempt(planning.change_segment, seminar, segment, title, 5.5, SegmentKind.BREAK)
        if remove:
            self.attempt(planning.remove_segment, seminar, segment)

    @rule(
        seminar=seminars, question=QUESTIONS, text=TEXT, seat=SEATS, segment=SEGMENTS, act=st.integers(0, 3)
    )
    def change_questions(
        self, seminar: UUID, question: str, text: str, seat: str, segment: str, act: int
    ) -> None:
        planning = self.house.planning
        prepared = PreparedQuestion(text, Priority.MUST, (seat,), segment, (text, "?"))
        commands: list[Callable[[], Any]] = [
            lambda: planning.prepare_question(seminar, prepared),
            lambda: planning.change_question(seminar, question, prepared),
            lambda: planning.move_question(seminar, question, "q1"),
            lambda: planning.withdraw_question(seminar, question),
        ]
        self.attempt(commands[act])

    @rule(seminar=seminars, url=st.none() | TEXT)
    def link(self, seminar: UUID, url: str | None) -> None:
        recording = None if url is None else Recording("Film", url, 1.5, captioned=True)
        self.attempt(self.house.planning.link_recording, seminar, recording)

    @rule(
        seminar=seminars, seat=SEATS, segment=SEGMENTS, question=QUESTIONS, at=SECONDS, act=st.integers(0, 6)
    )
    def moderate(self, seminar: UUID, seat: str, segment: str, question: str, at: float, act: int) -> None:
        live = self.house.moderating
        commands: list[Callable[[], Any]] = [
            lambda: live.open_session(seminar),
            lambda: live.begin_segment(seminar, segment, at),
            lambda: live.pause(seminar, at),
            lambda: live.put_question(seminar, question, at),
            lambda: live.skip_question(seminar, question, at),
            lambda: live.close_session(seminar, at),
            lambda: live.give_floor(seminar, seat, at),
        ]
        self.attempt(commands[act])

    @rule(seminar=seminars, seat=SEATS)
    def correct_turns(self, seminar: UUID, seat: str) -> None:
        for turn in self.house.views.turns(seminar)[-1:]:
            self.attempt(self.house.moderating.reattribute_turn, turn.id, seat)

    @rule(
        target=captures,
        seminar=seminars,
        text=TEXT,
        seat=SEATS,
        at=SECONDS,
        kind=st.sampled_from(CaptureKind),
    )
    def note(self, seminar: UUID, text: str, seat: str, at: float, kind: CaptureKind) -> UUID | None:
        entry = Entry(Noted(text, kind, tags=("tagg",)), Moment(at, at + 5), holder=seat)
        view = self.attempt(self.house.moderating.note, seminar, entry)
        self.attempt(self.house.moderating.ask, seminar, text, at)
        return None if view is None else UUID(str(view.id))

    @rule(seminar=seminars, name=TEXT, place=WORDS, update=st.booleans(), act=st.integers(0, 3))
    def register(self, seminar: UUID, name: str, place: str, update: bool, act: int) -> None:
        registering, one = self.house.registering, Registrant(name, place, note=place)
        there = [known.id for known in self.house.views.participants(seminar, cancelled=True)][:1]
        commands: list[Callable[[], Any]] = [
            lambda: registering.register(seminar, one),
            lambda: registering.register_all(
                seminar, [one, Registrant(name, place, "a@b.se")], update=update
            ),
            lambda: registering.correct(there[0], one) if there else None,
            lambda: (registering.cancel if update else registering.renew)(there),
        ]
        self.attempt(commands[act])

    @rule(
        title=TEXT,
        uid=WORDS,
        names=st.lists(WORDS, max_size=3),
        hour=st.integers(0, 23),
        update=st.booleans(),
    )
    def take_in_a_schedule(self, title: str, uid: str, names: list[str], hour: int, update: bool) -> None:
        begin = datetime(2026, 3, 12, hour, tzinfo=UTC)
        event = EventRecord(uid, title, begin, venue=uid, persons=tuple(dict.fromkeys(names)), place=1)
        schedule = ScheduleRecord("Samtal", (event,))
        self.attempt(self.house.adopting.take_in, schedule, "program.ics", update=update)

    @rule(capture=captures, changes=st.lists(one_of(CHANGES), min_size=1, max_size=6))
    def change_capture(self, capture: UUID | None, changes: list[tuple[str, Any]]) -> None:
        for name, values in changes if capture else ():
            one = name in ("reword", "retime")
            self.attempt(getattr(self.house.revising, name), capture if one else [capture], *values)

    @rule(capture=captures, reviews=st.lists(one_of(REVIEWS), min_size=1, max_size=3))
    def review_capture(self, capture: UUID | None, reviews: list[tuple[str, Any]]) -> None:
        for name, values in reviews if capture else ():
            found = self.house.library.ledger.load(Capture, UUID(str(capture)))
            self.attempt(getattr(found, name), *values)
            self.house.library.ledger.save(found)

    @rule(seminar=seminars, block=BLOCKS, content=CONTENTS, before=st.none() | BLOCKS, act=st.integers(0, 4))
    def write(self, seminar: UUID, block: str, content: Content, before: str | None, act: int) -> None:
        writing = self.house.writing
        style = ArticleStyle(QuoteMarks.MARKS, Tense.PRESENT, Attribution.SHORT)
        commands: list[Callable[[], Any]] = [
            lambda: writing.insert_block(seminar, content, before),
            lambda: writing.revise_block(seminar, block, content),
            lambda: writing.move_block(seminar, block, before),
            lambda: writing.remove_block(seminar, block),
            lambda: writing.choose_style(seminar, style),
        ]
        self.attempt(commands[act])

    @rule(seminar=seminars, capture=captures)
    def quote(self, seminar: UUID, capture: UUID | None) -> None:
        if capture is not None:
            self.attempt(self.house.writing.insert_quote, seminar, capture)

    @rule()
    def reopen(self) -> None:
        path = self.house.path
        self.house.close()
        self.house = house_in(path)

    @rule(seminar=seminars)
    def leave_a_command_unsaved(self, seminar: UUID) -> None:
        """As a use case does that is refused halfway; nobody may ever see what it began."""
        self.house.library.ledger.load(Seminar, seminar).retitle("never saved", "en")

    @invariant()
    def nothing_unsaved_is_seen(self) -> None:
        assert all(card.title != "never saved" for card in self.house.views.library().seminars)

    def teardown(self) -> None:
        path = self.house.path
        live = everything(self.house.views)
        self.house.close()
        rows = read_tables(path)
        assert live == everything(replayed(path))
        house = house_in(path)
        house.library.keeper.rebuild(unreported)
        assert everything(house.views) == live
        verdict = house.library.keeper.verify(unreported)
        house.close()
        assert verdict.fault == ""
        assert read_tables(path) == rows
        self.folder.cleanup()


TestReplay = LibraryMachine.TestCase
TestReplay.settings = settings(
    max_examples=15,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@given(record=seminars())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_imported_reads_the_same_live_and_told_from_the_log(record: SeminarRecord) -> None:
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        house = house_in(Path(folder) / "library.seminarapp")
        with suppress(SeminarappError):  # refused as a whole, it must leave an empty library
            house.exchange.take_in(record)
        live = everything(house.views)
        house.close()
        assert live == everything(replayed(house.path))
