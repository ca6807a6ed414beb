# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Asks what is to be planned like what, and has it planned; keeps templates; fills in a plan like another."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from seminarapp.application.planning.pattern import TakenOver
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import SeminarappError
from seminarapp.ui.desk import Desk
from seminarapp.ui.repeat.carried_boxes import carried_names
from seminarapp.ui.repeat.sheet import FormSheet
from seminarapp.ui.repeat.take_over_form import TakeOverForm
from seminarapp.ui.repeat.template_form import TemplateForm
from seminarapp.ui.repeat.wish_form import WishForm
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.form import Form

if TYPE_CHECKING:
    from seminarapp.application.views.library import LibraryView
    from seminarapp.application.views.plan import PlanView


class RepeatSheets(QObject):
    """Three sheets, each made when it is first asked for.

    Signals:
        planned(tuple of UUID): these were planned, in order.
        taken_over(UUID): that one was filled in like another; read it again.
        told(str, str): something to say in the message bar, and how much it matters.
        orphaned: a sheet was closed, and what had the keys before is gone.
    """

    planned = Signal(object)
    taken_over = Signal(object)
    told = Signal(str, str)
    orphaned = Signal()

    def __init__(self, desk: Desk, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._look = look
        self._window = window
        self._wish: tuple[FormSheet, WishForm] | None = None
        self._template: tuple[FormSheet, TemplateForm] | None = None
        self._take_over: tuple[FormSheet, TakeOverForm] | None = None
        self._seminar: UUID | None = None
        self._busy = False  # a second Enter waits for the answer to the first

    def ask(self, like: UUID | None, day: date | None = None, series: UUID | None = None) -> None:
        """Ask what is to be planned; like that one, on that day, in that series to begin with."""
        show = partial(self._on_library, like, day, series, QApplication.focusWidget())
        self._desk.do(self._desk.activities.overview.library, show, saves=False)

    def ask_for_template(self, seminar: UUID) -> None:
        """Ask what the template is to be called that this seminar is kept as."""
        read = partial(self._desk.activities.overview.plan, seminar)
        self._desk.do(read, partial(self._on_plan, QApplication.focusWidget()), saves=False)

    def ask_to_take_over(self, seminar: UUID) -> None:
        """Ask from which one that seminar takes over what it lacks."""
        show = partial(self._on_library_to_take_over, seminar, QApplication.focusWidget())
        self._desk.do(self._desk.activities.overview.library, show, saves=False)

    # -- planning ---------------------------------------------------------------------------------------------------

    def _on_library(
        self,
        like: UUID | None,
        day: date | None,
        series: UUID | None,
        before: QWidget | None,
        library: LibraryView,
    ) -> None:
        if self._wish is None:
            form = WishForm(self._look)
            form.saved.connect(self._on_wished)
            title = QCoreApplication.translate("RepeatSheets", "Plan like another, or several")
            self._wish = (self._sheet(title, form), form)
        sheet, form = self._wish
        self._busy = False
        form.show_wish(library, like, day, series)
        sheet.open_form(before)

    def _on_wished(self) -> None:
        if self._wish is not None and not self._busy:
            self._busy = True
            sheet, form = self._wish
            plan = partial(self._desk.activities.repeating.plan, form.wish())
            self._desk.do(plan, self._on_planned, otherwise=partial(self._on_refused, sheet))

    def _on_planned(self, seminars: tuple[UUID, ...]) -> None:
        self._busy = False
        if self._wish is not None:
            self._wish[0].close_card()
        if len(seminars) > 1:
            self.told.emit(self.tr("{count} seminars are planned.").format(count=len(seminars)), "info")
        self.planned.emit(seminars)

    # -- templates --------------------------------------------------------------------------------------------------

    def _on_plan(self, before: QWidget | None, plan: PlanView) -> None:
        if self._template is None:
            form = TemplateForm(self._look)
            form.saved.connect(self._on_named)
            title = QCoreApplication.translate("RepeatSheets", "Keep as a template")
            self._template = (self._sheet(title, form), form)
        sheet, form = self._template
        self._seminar, self._busy = plan.card.id, False
        form.show_name(plan.card.series_title or plan.card.title)
        sheet.open_form(before)

    def _on_named(self) -> None:
        if self._template is None or self._seminar is None or self._busy:
            return
        self._busy = True
        sheet, form = self._template
        keep = partial(
            self._desk.activities.repeating.keep_as_template,
            self._seminar,
            form.template,
            form.carried.chosen,
        )
        self._desk.do(keep, partial(self._on_kept, form.template), otherwise=partial(self._on_refused, sheet))

    def _on_kept(self, name: str, _template: UUID) -> None:
        self._busy = False
        if self._template is not None:
            self._template[0].close_card()
        told = self.tr("“{name}” is kept as a template. Ctrl+Shift+N plans from it.")
        self.told.emit(told.format(name=name), "info")

    # -- taking over ------------------------------------------------------------------------------------------------

    def _on_library_to_take_over(self, seminar: UUID, before: QWidget | None, library: LibraryView) -> None:
        if self._take_over is None:
            form = TakeOverForm(self._look)
            form.saved.connect(self._on_take_over)
            title = QCoreApplication.translate("RepeatSheets", "Take over from another")
            self._take_over = (self._sheet(title, form), form)
        sheet, form = self._take_over
        self._seminar, self._busy = seminar, False
        form.show_library(library, seminar)
        sheet.open_form(before)

    def _on_take_over(self) -> None:
        if self._take_over is None or self._busy:
            return
        sheet, form = self._take_over
        source = form.like.source
        if source is not None:
            self._busy = True
            repeating = self._desk.activities.repeating
            run = partial(repeating.take_over, source.id, form.into, form.carried.chosen)
            self._desk.do(run, self._on_taken_over, otherwise=partial(self._on_refused, sheet))

    def _on_taken_over(self, told: tuple[TakenOver, ...]) -> None:
        self._busy = False
        if self._take_over is not None:
            self._take_over[0].close_card()
        changed = [one for one in told if one.taken]
        names = carried_names()
        if not changed:
            text = self.tr("Nothing was missing: everything stays as it was.")
        elif len(changed) > 1:
            text = self.tr("{count} seminars have taken it over.").format(count=len(changed))
        else:
            what = ", ".join(names[one] for one in names if one in changed[0].taken)
            text = self.tr("Taken over: {what}.").format(what=what)
        self.told.emit(text, "info")
        self.taken_over.emit(self._seminar)

    # -- all -------------------------------------------------------------------------------------------------------

    def _sheet(self, title: str, form: Form) -> FormSheet:
        sheet = FormSheet(self._look, self._window, title, form)
        sheet.orphaned.connect(self.orphaned)
        return sheet

    def _on_refused(self, sheet: FormSheet, error: SeminarappError) -> bool:
        """Said on the sheet, which stays as it is, and not in the bar below it."""
        self._busy = False
        sheet.refuse(said_in(self._desk.language, error))
        return True
