# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The Plan page: it assembles the cards and passes what they ask for on to the use cases."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.naming import file_name_of
from seminarapp.application.planning import Panelist, Planning, PreparedQuestion, TitleCard
from seminarapp.application.publishing import Exported
from seminarapp.application.views import LibraryView, PlanView
from seminarapp.domain.errors import EmptyTextError, SeminarappError
from seminarapp.domain.values import SegmentKind
from seminarapp.ui.actions import Actions, Place
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.plan.actions import PLAN_ACTIONS
from seminarapp.ui.plan.arranging import PlanArranging
from seminarapp.ui.plan.card import PlanCard
from seminarapp.ui.plan.panel_card import PanelCard
from seminarapp.ui.plan.questions_card import QuestionsCard
from seminarapp.ui.plan.run_of_show_card import RunOfShowCard
from seminarapp.ui.plan.series_column import SeriesColumn
from seminarapp.ui.plan.title_card import TitleCardPanel
from seminarapp.ui.plan.title_form import TitleCardInput
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind
from seminarapp.ui.three_columns import Side, ThreeColumns
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from seminarapp.ui.widgets.text import set_plain_tool_tip

_LEFT, _RIGHT = Side(200, 288), Side(264, 336)


class PlanPage(QWidget):
    """One seminar's plan, edited where it stands.

    Attributes:
        commands: the page's declared actions.
        arranging: what is done with the plan as a whole.

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
        self.setAccessibleName(self.tr("Plan"))
        self._desk = desk
        self._chooser = chooser
        self._wanted: UUID | None = None
        self._plan: PlanView | None = None
        self._library = LibraryView((), ())
        self._refusals: set[str] = set()
        self._beside = SeriesColumn(look)
        self._title = TitleCardPanel(look)
        self._show = RunOfShowCard(look)
        self._questions = QuestionsCard(look)
        self._panel = PanelCard(look)
        self._print = Button(look, self.tr("Print the programme…"), icon="printer")
        self._live = Button(look, self.tr("Go live"), kind=Kind.PRIMARY, icon="radio")
        self._middle = ScrolledColumn(gap=Space.LARGE, spacing=Space.LARGE)
        self.commands = Actions(PLAN_ACTIONS, self)
        self.arranging = PlanArranging(desk, self._title, self.commands, self)
        self._lay_out()
        self._bind()
        self._wire()

    def _lay_out(self) -> None:
        self._middle.add(self._title)
        self._middle.add(self._show)
        self._middle.add(self._questions, 1)
        foot = QVBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.setContentsMargins(0, Space.SMALL, 0, 0)
        foot.addWidget(self._print)
        foot.addWidget(self._live)
        self._panel.body.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ThreeColumns((self._beside, _LEFT), self._middle, (self._panel, _RIGHT), gap=0))

    def _bind(self) -> None:
        commands = self.commands
        commands.bind("edit_title_card", self._title.open_form)
        commands.bind("add_panelist", self._panel.open_new)
        commands.bind("add_segment", self._show.open_new)
        commands.bind("add_question", self._questions.open_new)
        commands.bind("plan_another", self._on_new)
        commands.bind("make_programme", self._on_print)
        commands.bind("go_live", self._on_live)
        commands.enter(Place.PLAN)
        for button, action in (
            (self._panel.add, "add_panelist"),
            (self._show.add, "add_segment"),
            (self._questions.add, "add_question"),
            (self._beside.new, "plan_another"),
            (self._print, "make_programme"),
            (self._live, "go_live"),
        ):
            set_plain_tool_tip(button, commands[action].toolTip())

    def _wire(self) -> None:
        self._beside.seminar_requested.connect(self.seminar_requested)
        self._beside.new.clicked.connect(self._on_new)
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
        self._print.clicked.connect(self._on_print)
        self._live.clicked.connect(self._on_live)
        for form in (self._title.form, self._show.form, self._questions.form):
            form.opened.connect(partial(self._middle.show_when_laid_out, form))

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_seminar(self, seminar: UUID) -> None:
        """Show the plan of a seminar. Until it has been read, what is shown and changed is the one before."""
        self._wanted = seminar
        self._desk.do(self._desk.activities.overview.library, self._on_library, saves=False)
        self._reload()

    def _reload(self, _result: object = None) -> None:
        if self._wanted is not None:
            plan = partial(self._desk.activities.overview.plan, self._wanted)
            self._desk.do(plan, self._on_plan, saves=False)

    def _on_library(self, library: LibraryView) -> None:
        self._library = library
        if self._plan is not None:
            self._beside.show_library(library, self._plan)

    def _on_plan(self, plan: PlanView) -> None:
        if plan.card.id != self._wanted:
            return
        new = self._plan is None or self._plan.card.id != plan.card.id
        self._plan = plan
        self.arranging.show_plan(plan)
        self._title.show_plan(plan, self._library)
        self._beside.show_library(self._library, plan)
        for card in (self._show, self._questions, self._panel):
            card.show_plan(plan)
        if new and plan.card.title == self.tr("New seminar") and not plan.seats:
            self._title.open_form()

    # -- title card -------------------------------------------------------------------------------------------------

    def _on_card_saved(self, said: TitleCardInput) -> None:
        plan = self._plan
        if plan is None:
            return
        if not said.moderator[0] and (plan.moderator or any(said.moderator)):
            self._on_card_refused(EmptyTextError(what="name"))
            self._desk.report(EmptyTextError(what="name"))
            return
        save = partial(_save_card, self._planning, plan.card.id, said)
        self._desk.do(save, self._on_card_done, otherwise=self._on_card_refused)

    def _on_card_refused(self, error: SeminarappError) -> None:
        self._refusals.add(error.text)
        self._title.keep_form()

    def _on_card_done(self, _result: object) -> None:
        self._title.close_form()
        self._mend()
        if self._wanted is not None:
            self.show_seminar(self._wanted)

    def _on_new(self) -> None:
        series = self._plan.card.series if self._plan else None
        card = TitleCard(self.tr("New seminar"), self._desk.language, series=series)
        self._desk.do(partial(self._planning.plan_seminar, card), self._on_planned)

    def _on_planned(self, seminar: UUID) -> None:
        self.seminar_requested.emit(seminar)

    # -- run of show ------------------------------------------------------------------------------------------------

    def _on_segment_saved(self, segment: str, values: tuple[str, float, SegmentKind]) -> None:
        planning = self._planning
        if segment:
            self._save(self._show, planning.change_segment, segment, *values)
        else:
            self._save(self._show, planning.add_segment, *values)

    def _on_segment_moved(self, segment: str, before: str) -> None:
        self._change(self._planning.move_segment, segment, before or None)

    def _on_segment_removed(self, segment: str) -> None:
        self._change(self._planning.remove_segment, segment)

    # -- questions --------------------------------------------------------------------------------------------------

    def _on_question_saved(self, question: str, prepared: PreparedQuestion) -> None:
        planning = self._planning
        if question:
            self._save(self._questions, planning.change_question, question, prepared)
        else:
            self._save(self._questions, planning.prepare_question, prepared)

    def _on_question_moved(self, question: str, before: str) -> None:
        self._change(self._planning.move_question, question, before or None)

    def _on_question_withdrawn(self, question: str) -> None:
        self._change(self._planning.withdraw_question, question)

    # -- the panel --------------------------------------------------------------------------------------------------

    def _on_seat_saved(self, seat: str, panelist: Panelist) -> None:
        planning = self._planning
        if seat:
            self._save(self._panel, planning.change_seat, seat, panelist)
        else:
            self._save(self._panel, planning.seat_panelist, panelist)

    def _on_seat_moved(self, seat: str, before: str) -> None:
        self._change(self._planning.move_seat, seat, before or None)

    def _on_seat_excused(self, seat: str) -> None:
        self._change(self._planning.excuse_panelist, seat)

    # -- what they share --------------------------------------------------------------------------------------------

    @property
    def _planning(self) -> Planning:
        return self._desk.activities.planning

    def _change(self, use_case: Callable[..., object], *what: object) -> None:
        """Have the shown seminar changed, and show it anew."""
        if self._plan is not None:
            change = partial(use_case, self._plan.card.id, *what)
            self._desk.do(change, self._on_changed, otherwise=self._on_refused)

    def _save(self, card: PlanCard, use_case: Callable[..., object], *what: object) -> None:
        """Have what a card's form holds saved; a refusal leaves the form open as it is."""
        if self._plan is not None:
            save = partial(use_case, self._plan.card.id, *what)
            kept = partial(self._on_kept, card)
            self._desk.do(save, partial(self._on_saved, card), otherwise=kept)

    def _on_changed(self, _result: object) -> None:
        self._mend()
        self._reload()

    def _on_saved(self, card: PlanCard, _result: object) -> None:
        card.take_saved()
        self._mend()
        self._reload()

    def _on_kept(self, card: PlanCard, error: SeminarappError) -> None:
        card.keep_form()
        self._on_refused(error)

    def _on_refused(self, error: SeminarappError) -> None:
        self._refusals.add(error.text)

    def _mend(self) -> None:
        """What was refused before has been dealt with: the message bar need not say it any longer."""
        for template in self._refusals:
            self._desk.mended.emit(template)
        self._refusals.clear()

    # -- going on ---------------------------------------------------------------------------------------------------

    def _on_print(self) -> None:
        """Make the programme as a PDF where the user says."""
        if self._plan is not None:
            proposed = f"{file_name_of(self._plan.card.title)}-program.pdf"
            title, suffixes = self.tr("Print the programme"), self.tr("PDF (*.pdf)")
            self._chooser.to_write(
                self, title, suffixes, proposed, partial(self._on_target, self._plan.card.id)
            )

    def _on_target(self, seminar: UUID, target: Path) -> None:
        export = partial(self._desk.activities.publishing.export, seminar, "programme", target)
        self._desk.do(export, self._on_printed, saves=False)

    def _on_printed(self, exported: Exported) -> None:
        told = self.tr("The programme is in {file}.").format(file=exported.target)
        self.told.emit(" ".join((told, *exported.remarks)), "warn" if exported.remarks else "info")

    def _on_live(self) -> None:
        if self._plan is not None:
            self.live_requested.emit(self._plan.card.id)


def _save_card(planning: Planning, seminar: UUID, said: TitleCardInput) -> None:
    """Title card, moderator and recording; on the store's thread."""
    planning.change_title_card(seminar, said.card)
    if said.moderator[0]:
        planning.appoint_moderator(seminar, *said.moderator)
    planning.link_recording(seminar, said.recording)
