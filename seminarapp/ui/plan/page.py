# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The Plan page: it assembles the cards and passes what they ask for on to the use cases."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.planning.arranging import Outlook
from seminarapp.application.planning.plan_facts import Part
from seminarapp.application.planning.planning import Planning, TitleCard
from seminarapp.application.views.library import LibraryView
from seminarapp.application.views.plan import PlanView
from seminarapp.domain.errors import EmptyTextError, SeminarappError
from seminarapp.ui.actions import WINDOW_ACTIONS, Actions, Place
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.plan.actions import PLAN_ACTIONS
from seminarapp.ui.plan.arranging import PlanArranging
from seminarapp.ui.plan.panel_card import PanelCard
from seminarapp.ui.plan.participants.participants import Participants
from seminarapp.ui.plan.people_pasting import PeoplePasting
from seminarapp.ui.plan.plan_changes import PlanChanges
from seminarapp.ui.plan.plan_steps import PlanSteps
from seminarapp.ui.plan.questions_card import QuestionsCard
from seminarapp.ui.plan.run_of_show_card import RunOfShowCard
from seminarapp.ui.plan.running_order import RunningOrder
from seminarapp.ui.plan.seating import Seating
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
        handouts_requested(UUID): show what can be handed out of it.
    """

    seminar_requested = Signal(object)
    live_requested = Signal(object)
    told = Signal(str, str)
    handouts_requested = Signal(object)

    def __init__(self, desk: Desk, look: Look, chooser: FileChooser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Plan"))
        self._desk = desk
        self._plan: PlanView | None = None
        self._library = LibraryView((), ())
        self._changes = PlanChanges(desk, self)
        self._beside = SeriesColumn(look)
        self._title = TitleCardPanel(look)
        self._show = RunOfShowCard(look)
        self._questions = QuestionsCard(look)
        self._panel = PanelCard(look)
        self._seating = Seating(desk, self._panel, self._changes)
        self._print = Button(look, self.tr("Hand out…"), icon="printer")
        self._live = Button(look, self.tr("Go live"), kind=Kind.PRIMARY, icon="radio")
        self._middle = ScrolledColumn(gap=Space.LARGE, spacing=Space.LARGE)
        cards = (self._show, self._questions)
        self._order = RunningOrder(desk, look, self._changes, cards, self._middle.show_part)
        self.commands = Actions(PLAN_ACTIONS, self)
        self._participants = Participants(desk, look, chooser, self.commands, self)
        self._pasting = PeoplePasting(desk, look, self._changes, self.commands, self)
        self.arranging = PlanArranging(desk, self._title, self.commands, self)
        self._lay_out()
        self._bind()
        self._wire()
        parts = {Part.SEGMENT: self._show, Part.QUESTION: self._questions, Part.SEAT: self._panel}
        self._steps = PlanSteps(desk, self._changes, self._title, parts, self.commands)

    def _lay_out(self) -> None:
        self._middle.add(self._title)
        self._middle.add(self._show)
        self._middle.add(self._questions, 1)
        foot = QVBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.setContentsMargins(0, Space.SMALL, 0, 0)
        foot.addWidget(self._participants.button)
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
        commands.bind("swap_panelist", self._panel.open_swap)
        commands.bind("add_segment", self._show.open_new)
        commands.bind("add_question", self._questions.open_new)
        commands.bind("open_question_bank", self._on_bank)
        commands.bind("go_to_warnings", self._order.go_to_warnings)
        commands.bind("plan_another", self._on_new)
        commands.bind("go_live", self._on_live)
        commands.enter(Place.PLAN)
        for button, action in (
            (self._panel.add, "add_panelist"),
            (self._show.add, "add_segment"),
            (self._questions.add, "add_question"),
            (self._questions.bank, "open_question_bank"),
            (self._beside.new, "plan_another"),
            (self._live, "go_live"),
        ):
            set_plain_tool_tip(button, commands[action].toolTip())
        handing_out = next(spec for spec in WINDOW_ACTIONS if spec.id == "hand_out")
        set_plain_tool_tip(self._print, f"{handing_out.said} ({handing_out.keys})")

    def _wire(self) -> None:
        self._beside.seminar_requested.connect(self.seminar_requested)
        self._beside.new.clicked.connect(self._on_new)
        self._title.card_saved.connect(self._on_card_saved)
        self._changes.read.connect(self._on_read)
        self._changes.told.connect(self._on_told)
        self._order.panelist_requested.connect(self._panel.open_new)
        self._order.seat_requested.connect(self._on_seat_wanted)
        self._questions.bank.clicked.connect(self._on_bank)
        self._print.clicked.connect(self._on_print)
        self._live.clicked.connect(self._on_live)
        for form in (self._title.form, self._show.form, self._questions.form):
            form.opened.connect(partial(self._middle.show_when_laid_out, form))

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_seminar(self, seminar: UUID) -> None:
        """Show the plan of a seminar. Until it has been read, what is shown and changed is the one before."""
        self._desk.do(self._desk.activities.overview.library, self._on_library, saves=False)
        self._changes.show(seminar)

    def _on_library(self, library: LibraryView) -> None:
        self._library = library
        if self._plan is not None:
            self._beside.show_library(library, self._plan)

    def _on_read(self, outlook: Outlook) -> None:
        plan = outlook.plan
        new = self._plan is None or self._plan.card.id != plan.card.id
        self._plan = plan
        self.arranging.show_plan(plan)
        self._participants.show_seminar(plan.card.id)
        self._title.show_plan(plan, self._library)
        self._beside.show_library(self._library, plan)
        self._order.show_outlook(outlook)
        self._panel.show_plan(plan)
        if new and plan.card.title == self.tr("New seminar") and not plan.seats:
            self._title.open_form()

    def _on_told(self, text: str) -> None:
        self.told.emit(text, "info")

    def _on_bank(self) -> None:
        self._order.open_bank()

    # -- title card -------------------------------------------------------------------------------------------------

    def _on_card_saved(self, said: TitleCardInput) -> None:
        plan = self._plan
        if plan is None:
            return
        if not said.moderator[0] and (plan.moderator or any(said.moderator)):
            self._on_card_refused(EmptyTextError(what="name"))
            self._desk.report(EmptyTextError(what="name"))
            return
        moderator = said.moderator if said.moderator[0] else None
        save = partial(self._planning.change_whole_card, plan.card.id, said.card, moderator, said.recording)
        self._desk.do(save, self._on_card_done, otherwise=self._on_card_refused)

    def _on_card_refused(self, error: SeminarappError) -> None:
        self._changes.refuse(error)
        self._title.keep_form()

    def _on_card_done(self, _result: object) -> None:
        self._title.close_form()
        self._changes.mend()
        if self._changes.seminar is not None:
            self.show_seminar(self._changes.seminar)

    def _on_new(self) -> None:
        series = self._plan.card.series if self._plan else None
        card = TitleCard(self.tr("New seminar"), self._desk.language, series=series)
        self._desk.do(partial(self._planning.plan_seminar, card), self._on_planned)

    def _on_planned(self, seminar: UUID) -> None:
        self.seminar_requested.emit(seminar)

    # -- the panel --------------------------------------------------------------------------------------------------

    def _on_seat_wanted(self, seat: str) -> None:
        self._panel.go_to(seat)

    # -- what they share --------------------------------------------------------------------------------------------

    @property
    def _planning(self) -> Planning:
        return self._desk.activities.planning

    # -- going on ---------------------------------------------------------------------------------------------------

    def _on_print(self) -> None:
        if self._plan is not None:
            self.handouts_requested.emit(self._plan.card.id)

    def _on_live(self) -> None:
        if self._plan is not None:
            self.live_requested.emit(self._plan.card.id)
