# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The question bank: the prepared questions of the series' other seminars and of the library, to be asked again."""

from __future__ import annotations

from uuid import UUID

from seminarapp.application.planning.plan_steps import save_step
from seminarapp.application.ports.log import Ledger
from seminarapp.application.ports.views import Views
from seminarapp.application.views.banked import BankedQuestion
from seminarapp.application.words.naming import next_id
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.plan import Origin, PlanDeed
from seminarapp.domain.run_of_show import RunOfShow
from seminarapp.domain.seminar import Seminar


class QuestionBank:
    """Use cases of the question bank."""

    def __init__(self, ledger: Ledger, views: Views) -> None:
        self._ledger = ledger
        self._views = views

    def questions(
        self, series: UUID | None = None, *, apart_from: UUID | None = None
    ) -> tuple[BankedQuestion, ...]:
        """The questions, the newest seminar's first; `banked.holding` looks for words in them.

        Args:
            series: only those of its seminars; None for the whole library's.
            apart_from: the seminar whose own questions are left out.
        """
        return tuple(one for one in self._views.banked(series) if one.seminar != apart_from)

    def take(self, seminar: UUID, wanted: Origin) -> str:
        """Prepare a copy of another seminar's question, last; returns its id here.

        It remembers where it was taken from. Whom it is for follows where the same person sits in this panel; its
        segment is this seminar's own affair.

        Raises:
            NotFoundError: the question has been withdrawn there.
        """
        there = self._views.plan(wanted.seminar)
        original = next((one for one in there.questions if one.id == wanted.question), None)
        if original is None:
            raise NotFoundError("The question is no longer in the question bank: open it again")
        persons = {seat.person for seat in there.seats if seat.id in original.seats}
        panel = self._ledger.load(Seminar, seminar).ordered_seats()
        show = self._ledger.load(RunOfShow, RunOfShow.create_id(seminar))
        question = next_id("q", show.question_ids)
        show.prepare_question(
            question,
            original.text,
            priority=original.priority,
            seats=tuple(seat.id for seat in panel if seat.person in persons),
            follow_ups=original.follow_ups,
        )
        show.note_origin(question, wanted)
        save_step(self._ledger, PlanDeed.QUESTION_PREPARED, question, show)
        return question
