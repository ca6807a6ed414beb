# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The running order of a plan: passes on what the run of show, its warnings, the questions and the bank ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.arranging import Outlook, PlannedSegment
from seminarapp.application.planning.plan_check import PlanFinding
from seminarapp.application.planning.planning import PreparedQuestion
from seminarapp.application.planning.remedy import RemedyKind
from seminarapp.application.views.banked import BankedQuestion, holding
from seminarapp.application.views.plan import PlanView
from seminarapp.ui.desk import Desk
from seminarapp.ui.plan.bank.sheet import BankSheet
from seminarapp.ui.plan.card import PlanCard
from seminarapp.ui.plan.plan_changes import PlanChanges
from seminarapp.ui.plan.questions_card import QuestionsCard
from seminarapp.ui.plan.run_of_show_card import RunOfShowCard
from seminarapp.ui.theme.look import Look


class RunningOrder(QObject):
    """Segments, questions and the question bank of the seminar that is shown.

    Signals:
        panelist_requested: a new panelist is to be added.
        seat_requested(str): go to that panelist.
    """

    panelist_requested = Signal()
    seat_requested = Signal(str)

    def __init__(
        self,
        desk: Desk,
        look: Look,
        changes: PlanChanges,
        cards: tuple[RunOfShowCard, QuestionsCard],
        scroll: Callable[[QWidget, QRect], None],
    ) -> None:
        """`scroll` brings a part of a widget into view on the page."""
        super().__init__(changes)
        self._desk = desk
        self._look = look
        self._changes = changes
        self._show, self._questions = cards
        self._scroll = scroll
        self._plan: PlanView | None = None
        self._bank: BankSheet | None = None
        self._banked: tuple[BankedQuestion, ...] = ()
        self._show.warnings.speak(desk.language)
        self._wire()

    def _wire(self) -> None:
        show, questions = self._show, self._questions
        show.segment_saved.connect(self._on_segment_saved)
        show.move_requested.connect(self._on_segment_moved)
        show.remove_requested.connect(self._on_segment_removed)
        show.lengthen_requested.connect(self._on_lengthened)
        show.warnings.remedy_requested.connect(self._on_remedy)
        show.warnings.place_requested.connect(self._on_place)
        questions.question_saved.connect(self._on_question_saved)
        questions.move_requested.connect(self._on_question_moved)
        questions.remove_requested.connect(self._on_question_withdrawn)
        for card in (show, questions):
            card.entries.entry_chosen.connect(partial(self._on_chosen, card))

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the plan and its warnings."""
        self._plan = outlook.plan
        self._show.show_plan(outlook.plan)
        self._show.warnings.show_findings(outlook.findings)
        self._questions.show_plan(outlook.plan)
        if self._bank is not None and self._bank.isVisible():
            self._bank.show_plan(outlook.plan)

    # -- segments and questions -------------------------------------------------------------------------------------

    def _on_segment_saved(self, segment: str, planned: PlannedSegment) -> None:
        arranging = self._desk.activities.arranging
        if segment:
            self._changes.save(self._show, arranging.change_segment, segment, planned)
        else:
            self._changes.save(self._show, arranging.add_segment, planned)

    def _on_segment_moved(self, segment: str, before: str) -> None:
        self._changes.change(self._desk.activities.planning.move_segment, segment, before or None)

    def _on_segment_removed(self, segment: str) -> None:
        self._changes.change(self._desk.activities.planning.remove_segment, segment)

    def _on_lengthened(self, segment: str, by: float) -> None:
        self._changes.change(self._desk.activities.arranging.lengthen_segment, segment, by)

    def _on_question_saved(self, question: str, prepared: PreparedQuestion) -> None:
        planning = self._desk.activities.planning
        if question:
            self._changes.save(self._questions, planning.change_question, question, prepared)
        else:
            self._changes.save(self._questions, planning.prepare_question, prepared)

    def _on_question_moved(self, question: str, before: str) -> None:
        self._changes.change(self._desk.activities.planning.move_question, question, before or None)

    def _on_question_withdrawn(self, question: str) -> None:
        self._changes.change(self._desk.activities.planning.withdraw_question, question)

    def _on_chosen(self, card: PlanCard, entry: str) -> None:
        """The lists are as high as their lines: what the keys are on is brought into view by the page."""
        view = card.entries
        if entry and view.hasFocus():
            self._scroll(view.viewport(), view.visualRect(view.currentIndex()))

    # -- warnings ---------------------------------------------------------------------------------------------------

    def go_to_warnings(self) -> None:
        """Give the first warning the keys, or the next one; say so where there is none."""
        if self._show.warnings.findings:
            self._show.warnings.take_keys()
        else:
            self._changes.told.emit(self.tr("There is nothing to warn of in this plan."))

    def _on_remedy(self, finding: PlanFinding) -> None:
        remedy = finding.remedy
        match remedy.kind:
            case RemedyKind.EDIT_SEGMENT:
                self._show.open_entry(remedy.segment)
            case RemedyKind.EDIT_QUESTION:
                self._questions.open_entry(remedy.question)
            case RemedyKind.ASK_PANELIST:
                self._questions.open_for(remedy.seat)
            case RemedyKind.ADD_PANELIST:
                self.panelist_requested.emit()
            case RemedyKind.SEE_BANK:
                self.open_bank(remedy.words)
            case _:
                done = finding.done(self._desk.language)
                self._changes.change(self._desk.activities.arranging.apply, remedy, told=done)

    def _on_place(self, finding: PlanFinding) -> None:
        if finding.seat:
            self.seat_requested.emit(finding.seat)
            return
        card, entry = (
            (self._questions, finding.question) if finding.question else (self._show, finding.segment)
        )
        card.go_to(entry or card.entries.chosen)

    # -- the question bank ------------------------------------------------------------------------------------------

    def open_bank(self, words: str = "") -> None:
        """Open the question bank, looking for these words."""
        if self._plan is None:
            return
        if self._bank is None:
            self._bank = BankSheet(self._look, self._show.window())
            self._bank.reading_requested.connect(self._on_bank_wanted)
            self._bank.searched.connect(self._on_searched)
            self._bank.take_requested.connect(self._on_taken)
        self._bank.open_sheet(self._plan, words)

    def _on_bank_wanted(self) -> None:
        """All of it is read once; what is typed is then looked for in what was read."""
        plan, bank = self._plan, self._bank
        if plan is not None and bank is not None:
            series = None if bank.whole_library else plan.card.series
            read = partial(self._desk.activities.bank.questions, series, apart_from=plan.card.id)
            self._desk.do(read, self._on_bank_read, saves=False)

    def _on_bank_read(self, questions: tuple[BankedQuestion, ...]) -> None:
        self._banked = questions
        self._on_searched()

    def _on_searched(self) -> None:
        if self._bank is not None:
            words = self._bank.words
            search = partial(holding, self._banked, words)
            self._desk.do(search, partial(self._on_found, words), saves=False)

    def _on_found(self, words: str, found: tuple[BankedQuestion, ...]) -> None:
        if self._bank is not None and words == self._bank.words:
            self._bank.show_questions(found)

    def _on_taken(self, question: BankedQuestion) -> None:
        told = self.tr("Taken from “{seminar}”: {question}").format(
            seminar=question.seminar_title, question=question.question.text
        )
        self._changes.change(self._desk.activities.bank.take, question.origin, told=told)
