# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The form of the sheet: what is to be planned, like what, when, and how often."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.pattern import EVERYTHING
from seminarapp.application.planning.repeating import MOST, Wish
from seminarapp.application.views.library import LibraryView, SeminarCard
from seminarapp.domain.series import numbering
from seminarapp.domain.values import Schedule
from seminarapp.settings import LANGUAGES
from seminarapp.ui.plan.hours import Hours
from seminarapp.ui.plan.names import language_name
from seminarapp.ui.repeat.carried_boxes import CarriedBoxes
from seminarapp.ui.repeat.source_choice import SourceChoice
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.check_box import CheckBox
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.form import Form
from seminarapp.ui.widgets.spin_fields import NumberField
from seminarapp.ui.widgets.zone_field import ZoneField, this_machines_zone

_LAST_PART = 999
_EVERY = 4  # weeks, as most series have it
_NEW = "new"


class WishForm(Form):
    """Fields of a wish. What it is to be like fills in title, hours, zone, language and series."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Plan like another, or several"))
        self._save.set_text(self.tr("Plan"))
        self._library = LibraryView((), ())
        self._title_of_source = ""
        self._title = self.line(self.tr("Title"), 0, span=3)
        self._title.setPlaceholderText(self.tr("{n} stands for the number"))
        self._language = Choice(look, self.tr("Language"))
        for language in LANGUAGES:
            self._language.addItem(language_name(language), language)
        self.place(self.tr("Language"), self._language, 0, 3)
        self._like = SourceChoice(look, self.tr("Like"))
        self.place(self.tr("Like"), self._like, 1, 0, span=4)
        self.carried = CarriedBoxes(look)
        self.place(self.tr("Takes over"), self.carried, 2, 0, span=4)
        self._dated = CheckBox(look, self.tr("The time is set"))
        self.hours = Hours()
        self.place(self.tr("When"), self._dated, 3, 0)
        self.place(self.tr("Begins"), self.hours.begins, 3, 1)
        self.place(self.tr("Ends"), self.hours.ends, 3, 2)
        self.place(self.tr("Length"), self.hours.minutes, 3, 3)
        self._zone = ZoneField(self.tr("Time zone"))
        self.place(self.tr("Time zone"), self._zone, 4, 0, span=2)
        self._times = NumberField(self.tr("How many"), 1, MOST)
        self._weeks = NumberField(self.tr("Weeks apart"), 1, MOST)
        self.place(self.tr("How many"), self._times, 4, 2)
        self.place(self.tr("Weeks apart"), self._weeks, 4, 3)
        self._series = Choice(look, self.tr("Series"))
        self._new_series = self.line(self.tr("Title of the new series"), 5, 2)
        self._part = NumberField(self.tr("First part"), 0, _LAST_PART)
        self._part.setSpecialValueText("–")
        self.place(self.tr("Series"), self._series, 5, 0, span=2)
        self.place(self.tr("First part"), self._part, 5, 3)
        self._like.activated.connect(self._on_like)
        self._series.activated.connect(self._on_series)
        self._times.valueChanged.connect(self._on_times)
        self._dated.toggled.connect(self._on_dated)

    def show_wish(
        self, library: LibraryView, like: UUID | None, day: date | None, series: UUID | None
    ) -> None:
        """Fill the fields: like that one, on that day, in that series."""
        self._library = library
        self._series.clear()
        self._series.addItem(self.tr("None"), None)
        for one in library.series:
            self._series.addItem(one.title, str(one.id))
        self._series.addItem(self.tr("A new one"), _NEW)
        self._series.setCurrentIndex(max(0, self._series.findData(str(series))))
        self._title.setText(self.tr("New seminar"))
        self._title_of_source = self._title.text()
        self._new_series.clear()
        self._zone.setText(this_machines_zone())
        self._times.setValue(1)
        self._weeks.setValue(_EVERY)
        self.carried.choose(EVERYTHING)
        self.hours.show_schedule(Schedule())
        if day is not None:
            self.hours.begins.setDate(QDate(day.year, day.month, day.day))
        self._dated.setChecked(day is not None)
        self._on_dated(day is not None)
        self._like.show_sources(library, like, none=self.tr("Nothing: an empty plan"))
        self._on_like()
        self._on_series()
        self._on_times()
        self.open_form()

    def wish(self) -> Wish:
        """What the fields hold."""
        series = self._series.currentData()
        source = self._like.source
        zone = self._zone.text().strip()
        return Wish(
            title=self._title.text(),
            language=self._language.currentData(),
            schedule=self.hours.schedule(zone, Schedule()) if self._dated.isChecked() else Schedule(),
            series=UUID(series) if series and series != _NEW else None,
            new_series=self._new_series.text() if series == _NEW else "",
            part=(self._part.value() or None) if series else None,
            like=source.id if source else None,
            carried=self.carried.chosen,
            times=self._times.value(),
            every_weeks=self._weeks.value(),
        )

    def _on_like(self) -> None:
        source = self._like.source
        self.show_field(self.carried, source is not None)
        if source is None:
            return
        if self._title.text() == self._title_of_source:
            self._title.setText(source.title)
            self._title_of_source = source.title
        self._language.setCurrentIndex(max(0, self._language.findData(source.language)))
        if source.starts_at is not None:
            begins, ends = source.starts_at, source.ends_at
            length = (ends - begins).total_seconds() / 60 if ends else 0
            self.hours.begins.setTime(QTime(begins.hour, begins.minute))
            self.hours.minutes.setValue(round(length))
            self._zone.setText(source.zone or this_machines_zone())
        if source.series is not None and self._series.currentIndex() == 0:
            self._series.setCurrentIndex(max(0, self._series.findData(str(source.series))))
            self._on_series()

    def _on_series(self) -> None:
        """The next part is proposed; a new series begins with its first."""
        series = self._series.currentData()
        self.show_field(self._new_series, series == _NEW)
        known = UUID(series) if series and series != _NEW else None
        parts: Sequence[SeminarCard] = self._library.parts_of(known) if known else ()
        self._part.setValue(numbering(card.part for card in parts).next if series else 0)
        self._part.setEnabled(bool(series))

    def _on_times(self) -> None:
        self._weeks.setEnabled(self._times.value() > 1)

    def _on_dated(self, dated: bool) -> None:
        for field in (self.hours.begins, self.hours.ends, self.hours.minutes, self._zone):
            field.setEnabled(dated)
