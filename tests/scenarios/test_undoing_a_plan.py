# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Whatever is planned in whatever order: all of it taken back is the beginning, and all of it done again the end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.application.planning.plan_facts import Item, Key, facts_of, left_hanging
from seminarapp.application.planning.planning import Moderator, Panelist, PreparedQuestion, TitleCard
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.plan import Origin
from seminarapp.domain.premises import Premises
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar
from seminarapp.domain.values import MODERATOR, Priority, Recording, Schedule, SegmentKind
from seminarapp.settings import Author
from tests.fakes.house import FakeHouse

NUMBER = st.integers(0, 9)
WORDS = st.sampled_from(["Samtal", "Frågor", "Paus", "Ett råd var"])
NAMES = st.sampled_from(["Marit Hedvall", "Ivar Stenlund", "Nadia Parvizi", "Ann Ek"])
CEST = timezone(timedelta(hours=2))
BJORN = Author("björn", "bärbar")


class PlanUndone(RuleBasedStateMachine):
    """One who plans, and one who plans the same seminar beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.house = FakeHouse()
        self.do = self.house.activities
        series = self.do.planning.start_series("Vatten")
        other = self.do.planning.plan_seminar(TitleCard("Förra gången", series=series))
        question = self.do.planning.prepare_question(other, PreparedQuestion("Vem äger vattnet?"))
        self.origin = Origin(other, question)
        self.seminar = self.do.planning.plan_seminar(TitleCard("Elnätet", series=series))
        self.series: UUID | None = series
        self.beginning = self.facts
        self.shared = False

    @initialize()
    def furnish(self) -> None:
        for name in ("Marit Hedvall", "Ivar Stenlund"):
            self.do.planning.seat_panelist(self.seminar, Panelist(name))
        self.do.planning.add_segment(self.seminar, "Samtal", 40)
        self.do.planning.add_segment(self.seminar, "Frågor", 20)
        self.do.planning.prepare_question(self.seminar, PreparedQuestion("Hur?"))

    @property
    def plan(self) -> PlanView:
        return self.house.views.plan(self.seminar)

    @property
    def facts(self) -> dict[Key, Item]:
        ledger = self.house.ledger
        show = ledger.load(RunOfShow, RunOfShow.create_id(self.seminar))
        return facts_of(ledger.load(Seminar, self.seminar), show)

    def tried(self, act: Callable[[], Any]) -> None:
        """A refusal is an answer, too."""
        try:
            act()
        except SeminarappError:
            return

    def segment(self, number: int) -> str:
        return self.plan.segments[number % len(self.plan.segments)].id if self.plan.segments else "s0"

    def question(self, number: int) -> str:
        return self.plan.questions[number % len(self.plan.questions)].id if self.plan.questions else "q0"

    def seat(self, number: int) -> str:
        return self.plan.seats[number % len(self.plan.seats)].id if self.plan.seats else "nobody"

    # -- planning -------------------------------------------------------------------------------------------------

    @rule(title=WORDS, number=NUMBER)
    def add_segment(self, title: str, number: int) -> None:
        said = PlannedSegment(title, 5 + number, speakers=(self.seat(number),))
        self.tried(lambda: self.do.arranging.add_segment(self.seminar, said))

    @rule(title=WORDS, number=NUMBER, at=st.sampled_from(["", "14:30"]), bound=st.booleans())
    def change_segment(self, title: str, number: int, at: str, bound: bool) -> None:
        speakers = (MODERATOR, self.seat(number)) if number % 2 else ()
        questions = (self.question(number),) if bound else None
        said = PlannedSegment(title, 10, SegmentKind.BREAK, float(number), at, speakers, questions)
        self.tried(lambda: self.do.arranging.change_segment(self.seminar, self.segment(number), said))

    @rule(number=NUMBER, by=st.integers(-5, 5))
    def lengthen(self, number: int, by: int) -> None:
        self.tried(lambda: self.do.arranging.lengthen_segment(self.seminar, self.segment(number), by))

    @rule(number=NUMBER, before=NUMBER)
    def move_segment(self, number: int, before: int) -> None:
        target = self.segment(before) if before else None
        self.tried(lambda: self.do.planning.move_segment(self.seminar, self.segment(number), target))

    @rule(number=NUMBER)
    def remove_segment(self, number: int) -> None:
        self.tried(lambda: self.do.planning.remove_segment(self.seminar, self.segment(number)))

    @rule(text=WORDS, number=NUMBER, bound=st.booleans())
    def prepare_question(self, text: str, number: int, bound: bool) -> None:
        segment = self.segment(number) if bound else ""
        said = PreparedQuestion(text, Priority.MUST, (self.seat(number),), segment, ("Och sedan?",))
        self.tried(lambda: self.do.planning.prepare_question(self.seminar, said))

    @rule(text=WORDS, number=NUMBER, bound=st.booleans())
    def change_question(self, text: str, number: int, bound: bool) -> None:
        said = PreparedQuestion(text, segment=self.segment(number) if bound else "")
        self.tried(lambda: self.do.planning.change_question(self.seminar, self.question(number), said))

    @rule(number=NUMBER, before=NUMBER)
    def move_question(self, number: int, before: int) -> None:
        target = self.question(before) if before else None
        self.tried(lambda: self.do.planning.move_question(self.seminar, self.question(number), target))

    @rule(number=NUMBER)
    def withdraw_question(self, number: int) -> None:
        self.tried(lambda: self.do.planning.withdraw_question(self.seminar, self.question(number)))

    @rule()
    def take_from_the_bank(self) -> None:
        self.tried(lambda: self.do.bank.take(self.seminar, self.origin))

    @rule(name=NAMES)
    def seat_panelist(self, name: str) -> None:
        self.tried(lambda: self.do.planning.seat_panelist(self.seminar, Panelist(name, "forskare")))

    @rule(name=NAMES, number=NUMBER)
    def change_seat(self, name: str, number: int) -> None:
        said = Panelist(name, f"titel {number}", "Verket")
        self.tried(lambda: self.do.planning.change_seat(self.seminar, self.seat(number), said))

    @rule(name=NAMES, number=NUMBER, hand_over=st.booleans())
    def replace_panelist(self, name: str, number: int, hand_over: bool) -> None:
        swap = self.do.planning.replace_panelist
        self.tried(lambda: swap(self.seminar, self.seat(number), Panelist(name), hand_over=hand_over))

    @rule(number=NUMBER, before=NUMBER)
    def move_seat(self, number: int, before: int) -> None:
        target = self.seat(before) if before else None
        self.tried(lambda: self.do.planning.move_seat(self.seminar, self.seat(number), target))

    @rule(number=NUMBER)
    def excuse(self, number: int) -> None:
        self.tried(lambda: self.do.planning.excuse_panelist(self.seminar, self.seat(number)))

    @rule(number=NUMBER, led=st.booleans())
    def fill_in_the_card(self, number: int, led: bool) -> None:
        starts = datetime(2026, 4, 1 + number, 14, tzinfo=CEST)
        card = TitleCard(
            f"Elnätet {number % 3}",
            ("sv", "en")[number % 2],
            Schedule(starts, starts + timedelta(hours=2), "Europe/Stockholm"),
            f"Sal {number}",
            "Verket",
            self.series if number % 2 else None,
            number + 1 if number % 2 else None,
            Premises.of("B 2", "Storgatan 1", 10 + number),
        )
        recording = Recording("Film", "https://example.org/film") if number % 3 else None
        moderator = Moderator("Eva Lind", "chef", "Verket") if led else None
        self.tried(lambda: self.do.planning.change_whole_card(self.seminar, card, moderator, recording))

    @rule(number=NUMBER)
    def move_to_another_day(self, number: int) -> None:
        self.tried(lambda: self.do.scheduling.move_to_day(self.seminar, date(2026, 5, 1 + number)))

    # -- taking back ----------------------------------------------------------------------------------------------

    @rule()
    def undo_one(self) -> None:
        self.tried(lambda: self.do.replanning.take_back(self.seminar))

    @rule()
    def redo_one(self) -> None:
        self.tried(lambda: self.do.replanning.do_again(self.seminar))

    @rule()
    def undo_and_redo_everything(self) -> None:
        """Nobody else has planned: the beginning, then the end, in every fact."""
        if self.shared:
            return
        while self.do.replanning.do_again(self.seminar) is not None:
            pass
        end = self.facts
        steps = 0
        while self.do.replanning.take_back(self.seminar) is not None:
            steps += 1
        assert self.facts == self.beginning
        for _ in range(steps):
            assert self.do.replanning.do_again(self.seminar) is not None
        assert self.facts == end
        assert self.do.replanning.do_again(self.seminar) is None

    @rule(number=NUMBER, title=WORDS)
    def another_one_changes_something(self, number: int, title: str) -> None:
        """From now on a step may be refused; what the other did is there until they take it back."""
        self.shared = True
        self.house.ledger.author = BJORN
        self.tried(
            lambda: self.do.planning.change_segment(
                self.seminar, self.segment(number), f"{title} B", 7, SegmentKind.DISCUSSION
            )
        )
        self.tried(
            lambda: self.do.planning.excuse_panelist(self.seminar, self.seat(number)) if number > 6 else None
        )
        self.house.ledger.author = None

    @rule()
    def undo_everything_beside_another(self) -> None:
        """It comes to an end, and leaves what the other did alone."""
        if not self.shared:
            return
        theirs = {key: item for key, item in self.facts.items() if getattr(item, "title", "").endswith(" B")}
        for _ in range(500):
            try:
                if self.do.replanning.take_back(self.seminar) is None:
                    break
            except SeminarappError:
                continue
        else:
            raise AssertionError("undo has no end")
        now = self.facts
        for key, item in theirs.items():
            assert getattr(now[key], "title", None) == getattr(item, "title", None)

    @invariant()
    def nothing_hangs_in_the_air(self) -> None:
        assert list(left_hanging(self.facts)) == []

    @invariant()
    def what_is_remembered_is_what_the_log_tells(self) -> None:
        next_one = self.do.replanning.next_steps(self.seminar)
        self.do.replanning._read = None
        assert self.do.replanning.next_steps(self.seminar) == next_one


TestPlanUndone = PlanUndone.TestCase
TestPlanUndone.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
