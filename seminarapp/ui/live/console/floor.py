# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The floor while the panel goes on: who has it, whose turns there were, and what they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from seminarapp.application.moderating.moderating import Moderating
from seminarapp.application.views.plan import PlanView
from seminarapp.application.views.session import SessionView, TurnView
from seminarapp.domain.speaking import SpeakingTime
from seminarapp.domain.values import MODERATOR, NOBODY, Seconds
from seminarapp.ui.live.console.tally import SpeakingTally

Asks = Callable[[Callable[[], SessionView]], object]
"""Leaves a change of the session to the store; its answer, or its refusal, goes to the console."""


class Floor(QObject):
    """Gives the floor and says whose turns were whose. It shows at once; the store does the same, in the same order.

    A turn that was given here is known by a passing id: the store's own is looked up when it is needed, on the
    store's thread, where it is there by then.

    Signals:
        changed: somebody else has the floor, or a turn is somebody else's.
        corrected(TurnView, TurnView): a turn was somebody else's; as it was, and as it is.
    """

    changed = Signal()
    corrected = Signal(object, object)

    def __init__(
        self, moderating: Moderating, ask: Asks, now: Callable[[], Seconds], parent: QObject | None = None
    ) -> None:
        """`now` tells seconds from the opening."""
        super().__init__(parent)
        self._moderating = moderating
        self._ask = ask
        self._now = now
        self._plan: PlanView | None = None
        self._open = False
        self._begun: Seconds = 0.0
        self._turns: list[TurnView] = []
        self._tally = SpeakingTally(())
        self._lasting: dict[
            UUID, UUID
        ] = {}  # passing ids and the store's; touched on the store's thread alone

    # -- what there is ----------------------------------------------------------------------------------------------

    @property
    def holder(self) -> str:
        """Who has the floor, as the screen shows it: a seat, the MODERATOR, or NOBODY."""
        return self._tally.holder

    @property
    def turns(self) -> tuple[TurnView, ...]:
        """Every turn, by time; slips of the finger and turns that were nobody's too."""
        return tuple(self._turns)

    @property
    def plan(self) -> PlanView | None:
        """Whose floor it is."""
        return self._plan

    def times(self) -> list[SpeakingTime]:
        """Speaking time per seat, in the panel's order; last the moderator's, where there is one or has a turn."""
        times = self._tally.times(self._now())
        return times if self._counts_moderator() else times[:-1]

    def silences(self) -> Mapping[str, Seconds]:
        """For how long those have been silent who don't have the floor; nobody, when the panel is over."""
        silences = self._tally.silences(self._begun, self._now()) if self._open else {}
        return {seat: seconds for seat, seconds in silences.items() if seat != MODERATOR}

    def seat_of(self, number: int) -> str | None:
        """The seat with that key, NOBODY for 0; None where no seat has it."""
        seats = {seat.number: seat.id for seat in self._plan.seats} if self._plan else {}
        return NOBODY if number == 0 else seats.get(number)

    # -- showing ----------------------------------------------------------------------------------------------------

    def take_up(self, plan: PlanView, session: SessionView | None, turns: Iterable[TurnView]) -> None:
        """The floor as it is in the store."""
        self._plan = plan
        self._turns = list(turns)
        self._count()
        self._open = False
        if session is not None:
            self.follow(session)

    def follow(self, session: SessionView) -> bool:
        """What became of the session; False where the store's floor is not the one that is shown."""
        self._open = session.closed_at is None
        self._begun = session.runs[0].began_at if session.runs else 0.0
        return self.holder == (session.floor.seat if session.floor else NOBODY)

    # -- giving and correcting --------------------------------------------------------------------------------------

    def give(self, seat: str, at: Seconds) -> None:
        """The floor to a seat, the MODERATOR, or NOBODY; nothing is done where they have it, or aren't in the panel."""
        if self._open and seat != self.holder and self._may_speak(seat):
            passing = self._pass_on(seat, at)
            self.changed.emit()
            self._ask(partial(self._give, passing, seat, at))

    def toggle(self, seat: str) -> None:
        """The floor to them now; where they have it, it is free."""
        self.give(NOBODY if seat == self.holder else seat, self._now())

    def free(self, at: Seconds) -> None:
        """The panel is over: the store frees the floor as it closes the session."""
        self._pass_on(NOBODY, at)
        self._open = False

    def correct(self, seat: str) -> None:
        """The turn that goes on has been theirs since it began; without one, nothing is done."""
        if self._open and self._turns and self._turns[-1].ended_at is None:
            self.reattribute(self._turns[-1].id, seat)

    def reattribute(self, turn: UUID, seat: str) -> None:
        """That turn was somebody else's, or NOBODY's; totals follow. Doing it again takes it back."""
        place = next((at for at, one in enumerate(self._turns) if one.id == turn), None)
        if place is None or seat == self._turns[place].seat or not self._may_speak(seat):
            return
        was = self._turns[place]
        self._turns[place] = replace(was, seat=seat)
        self._count()
        self.changed.emit()
        self.corrected.emit(was, self._turns[place])
        self._ask(partial(self._reattribute, turn, seat))

    def _pass_on(self, seat: str, at: Seconds) -> UUID:
        """Show that the floor went to them; returns the new turn's passing id."""
        if self._turns and self._turns[-1].ended_at is None:
            last = self._turns[-1]
            self._turns[-1] = replace(last, ended_at=max(at, last.began_at))
        passing = uuid4()
        if seat != NOBODY:
            self._turns.append(TurnView(passing, seat, max(0.0, at)))
        self._tally.give(seat, at)
        return passing

    def _count(self) -> None:
        seats = [seat.id for seat in self._plan.seats] if self._plan else []
        self._tally = SpeakingTally((*seats, MODERATOR), self._turns)

    def _may_speak(self, seat: str) -> bool:
        return seat in (NOBODY, MODERATOR) or bool(self._plan and self._plan.seat(seat))

    def _counts_moderator(self) -> bool:
        leads = self._plan is not None and self._plan.moderator is not None
        return leads or any(turn.seat == MODERATOR for turn in self._turns)

    # -- on the store's thread --------------------------------------------------------------------------------------

    def _give(self, passing: UUID, seat: str, at: Seconds) -> SessionView:
        assert self._plan  # noqa: S101  somebody's floor was given
        session = self._moderating.give_floor(self._plan.card.id, seat, at)
        if session.floor:
            self._lasting[passing] = session.floor.id
        return session

    def _reattribute(self, turn: UUID, seat: str) -> SessionView:
        return self._moderating.reattribute_turn(self._lasting.get(turn, turn), seat)
