# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The Plan page: it assembles the cards and passes what they ask for on to the use cases."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.application.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.publishing import Exported
from seminarapp.application.views import LibraryView, PlanView
from seminarapp.domain.values import SegmentKind
from seminarapp.ui.choosing import FileChooser, file_name_of
from seminarapp.ui.desk import Desk
from seminarapp.ui.plan.card import column, scrolled
from seminarapp.ui.plan.panel_card import PanelCard
from seminarapp.ui.plan.questions_card import QuestionsCard
from seminarapp.ui.plan.run_of_show_card import RunOfShowCard
from seminarapp.ui.plan.series_column import SeriesColumn
from seminarapp.ui.plan.title_card import TitleCardPanel
from seminarapp.ui.plan.title_form import TitleCardInput
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind
from seminarapp.ui.widgets.button import Button

_NONE = UUID(int=0)
_LEFT = 288
_RIGHT = 336


class PlanPage(QWidget):
    """One seminar's plan, edited where it stands.

    Signals:
        seminar_requested(UUID): show another seminar's plan.
        live_requested(UUID): go live with this one.
        told(str, str): something to say in the message bar, and how much it matters.
    """

    seminar_requested = Signal(object)
    live_requested = Signal(object)
    told = Signal(str, str)

    def __init__(self, desk: Desk, look: Look, chooser: FileChooser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chooser = chooser
        self._seminar = _NONE
        self._plan: PlanView | None = None
        self._library = LibraryView((), ())
        self._beside = SeriesColumn(look)
        self._title = TitleCardPanel(look)
        self._show = RunOfShowCard(look)
        self._questions = QuestionsCard(look)
        self._panel = PanelCard(look)
        self._print = Button(look, self.tr("Print the programme…"), icon="printer")
        self._live = Button(look, self.tr("Go live"), kind=Kind.PRIMARY, icon="radio")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._beside.setFixedWidth(_LEFT)
        middle = column(self._title, self._show, self._questions)
        right = QWidget()
        right.setFixedWidth(_RIGHT)
        box = QVBoxLayout(right)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.SMALL)
        box.addWidget(self._panel, 1)
        box.addWidget(self._print)
        box.addWidget(self._live)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        whole.setSpacing(Space.LARGE)
        whole.addWidget(self._beside)
        whole.addWidget(scrolled(middle), 1)
        whole.addWidget(right)

    def _wire(self) -> None:
        self._beside.seminar_requested.connect(self.seminar_requested)
        self._beside.new_requested.connect(self._on_new)
        self._title.card_saved.connect(self._on_card_saved)
        self._show.segment_saved.connect(self._on_segment_saved)
        self._show.move_requested.connect(self._on_segment_moved)
        self._show.remove_requested.connect(self._on_segment_removed)
        self._questions.question_saved.connect(self._on_question_saved)
        self._questions.move_requested.connect(self._on_question_moved)
        self._questions.remove_requested.connect(self._on_question_withdrawn)
        self._panel.seat_saved.connect(self._on_seat_saved)
        self._panel.move_requested.connect(self._on_seat_moved)
        self._panel.remove_requested.connect(self._on_seat_excused)
        self._print.clicked.connect(self.print_programme)
        self._live.clicked.connect(self._on_live)

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_seminar(self, seminar: UUID) -> None:
        """Show the plan of a seminar."""
        self._seminar = seminar
        self._desk.do(self._desk.activities.overview.library, self._on_library, saves=False)
        self._reload()

    def _reload(self, _result: object = None) -> None:
        if self._seminar != _NONE:
            plan = partial(self._desk.activities.overview.plan, self._seminar)
            self._desk.do(plan, self._on_plan, saves=False)

    def _on_library(self, library: LibraryView) -> None:
        self._library = library
        if self._plan is not None:
            self._beside.show_library(library, self._plan)

    def _on_plan(self, plan: PlanView) -> None:
        if plan.card.id != self._seminar:
            return
        new = self._plan is None or self._plan.card.id != plan.card.id
        self._plan = plan
        self._title.show_plan(plan, self._library.series)
        self._beside.show_library(self._library, plan)
        for card in (self._show, self._questions, self._panel):
            card.show_plan(plan)
        if new and plan.card.title == self.tr("New seminar") and not plan.seats:
            self._title.open_form()

    # -- title card -------------------------------------------------------------------------------------------------

    def _on_card_saved(self, card: TitleCardInput) -> None:
        seminar, planning = self._seminar, self._desk.activities.planning

        def save() -> LibraryView:
            planning.change_title_card(seminar, card.card)
            if card.moderator[0]:
                planning.appoint_moderator(seminar, *card.moderator)
            planning.link_recording(seminar, card.recording)
            return self._desk.activities.overview.library()

        self._desk.do(save, self._on_card_done)

    def _on_card_done(self, library: LibraryView) -> None:
        self._title.close_form()
        self._library = library
        self._reload()

    def _on_new(self) -> None:
        series = self._plan.card.series if self._plan else None
        card = TitleCard(self.tr("New seminar"), self._desk.language, series=series)
        self._desk.do(partial(self._desk.activities.planning.plan_seminar, card), self.seminar_requested.emit)

    # -- run of show ------------------------------------------------------------------------------------------------

    def _on_segment_saved(self, segment: str, values: tuple[str, float, SegmentKind]) -> None:
        planning = self._desk.activities.planning
        if segment:
            self._change(
                partial(planning.change_segment, self._seminar, segment, *values), self._show.close_form
            )
        else:
            self._change(partial(planning.add_segment, self._seminar, *values), self._show.open_new)

    def _on_segment_moved(self, segment: str, before: str) -> None:
        self._change(
            partial(self._desk.activities.planning.move_segment, self._seminar, segment, before or None)
        )

    def _on_segment_removed(self, segment: str) -> None:
        self._change(partial(self._desk.activities.planning.remove_segment, self._seminar, segment))

    # -- questions --------------------------------------------------------------------------------------------------

    def _on_question_saved(self, question: str, prepared: PreparedQuestion) -> None:
        planning = self._desk.activities.planning
        if question:
            change = partial(planning.change_question, self._seminar, question, prepared)
            self._change(change, self._questions.close_form)
        else:
            self._change(
                partial(planning.prepare_question, self._seminar, prepared), self._questions.open_new
            )

    def _on_question_moved(self, question: str, before: str) -> None:
        self._change(
            partial(self._desk.activities.planning.move_question, self._seminar, question, before or None)
        )

    def _on_question_withdrawn(self, question: str) -> None:
        self._change(partial(self._desk.activities.planning.withdraw_question, self._seminar, question))

    # -- the panel --------------------------------------------------------------------------------------------------

    def _on_seat_saved(self, seat: str, panelist: Panelist) -> None:
        planning = self._desk.activities.planning
        if seat:
            self._change(partial(planning.change_seat, self._seminar, seat, panelist), self._panel.close_form)
        else:
            self._change(partial(planning.seat_panelist, self._seminar, panelist), self._panel.open_new)

    def _on_seat_moved(self, seat: str, before: str) -> None:
        self._change(partial(self._desk.activities.planning.move_seat, self._seminar, seat, before or None))

    def _on_seat_excused(self, seat: str) -> None:
        self._change(partial(self._desk.activities.planning.excuse_panelist, self._seminar, seat))

    def _change(self, change: Callable[[], object], done: Callable[[], object] | None = None) -> None:
        """Have it done and show the plan anew; `done` runs first, so that a form closes or takes the next thing."""

        def then(_result: object) -> None:
            if done is not None:
                done()
            self._reload()

        self._desk.do(change, then)

    # -- going on ---------------------------------------------------------------------------------------------------

    def print_programme(self) -> None:
        """Make the programme as a PDF where the user says."""
        if self._plan is None:
            return
        proposed = f"{file_name_of(self._plan.card.title)}-program.pdf"
        export = partial(self._desk.activities.publishing.export, self._seminar, "programme")
        self._chooser.to_write(
            self,
            self.tr("Print the programme"),
            self.tr("PDF (*.pdf)"),
            proposed,
            lambda path: self._desk.do(partial(export, path), self._on_printed, saves=False),
        )

    def _on_printed(self, exported: Exported) -> None:
        told = self.tr("The programme is in {file}.").format(file=exported.target)
        self.told.emit(" ".join((told, *exported.remarks)), "warn" if exported.remarks else "info")

    def _on_live(self) -> None:
        if self._seminar != _NONE:
            self.live_requested.emit(self._seminar)
