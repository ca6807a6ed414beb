# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The title card's form: what the seminar is called, when and where it is, who leads it, and its recording."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QWidget

from seminarapp.application.planning import TitleCard
from seminarapp.application.views import LibraryView, ModeratorView, PlanView, SeriesCard
from seminarapp.domain.values import Recording, Schedule
from seminarapp.settings import LANGUAGES
from seminarapp.ui.plan.form import Form
from seminarapp.ui.plan.names import language_name
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.check_box import CheckBox
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.spin_fields import MomentField, NumberField

_LAST_PART = 999
_USUAL_MINUTES = 60
_LONGEST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class TitleCardInput:
    """What the form holds; the moderator is name, title and organisation, all empty where nobody is appointed."""

    card: TitleCard
    moderator: tuple[str, str, str]
    recording: Recording | None


class TitleForm(Form):
    """Fields of the title card."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Title card"))
        self._library = LibraryView((), ())
        self._plan: PlanView | None = None
        self._title = self.line(self.tr("Title"), 0, span=4)
        self._dated = CheckBox(look, self.tr("The time is set"))
        self._starts = MomentField(self.tr("Begins"))
        self._minutes = NumberField(self.tr("Length"), 0, _LONGEST_MINUTES, unit=self.tr("min"))
        self._minutes.setSpecialValueText("–")
        self._language = Choice(look, self.tr("Language"))
        for language in LANGUAGES:
            self._language.addItem(language_name(language), language)
        self.place(self.tr("When"), self._dated, 1, 0)
        self.place(self.tr("Begins"), self._starts, 1, 1)
        self.place(self.tr("Length"), self._minutes, 1, 2)
        self.place(self.tr("Language"), self._language, 1, 3)
        self._venue = self.line(self.tr("Venue"), 2, 0, span=2)
        self._publisher = self.line(self.tr("Published by"), 2, 2, span=2)
        self._series = Choice(look, self.tr("Series"))
        self._part = NumberField(self.tr("Part"), 0, _LAST_PART)
        self._part.setSpecialValueText("–")
        self.place(self.tr("Series"), self._series, 3, 0, span=3)
        self.place(self.tr("Part"), self._part, 3, 3)
        self._moderator = self.line(self.tr("Moderator"), 4, 0, span=2)
        self._role = self.line(self.tr("Moderator's title"), 4, 2)
        self._organisation = self.line(self.tr("Moderator's organisation"), 4, 3)
        self._link = self.line(self.tr("Recording"), 5, 0, span=2, hint="https://")
        self._link_title = self.line(self.tr("Recording's title"), 5, 2)
        self._captioned = CheckBox(look, self.tr("It has captions"))
        self.place(self.tr("Captions"), self._captioned, 5, 3)
        self._dated.toggled.connect(self._on_dated)
        self._series.activated.connect(self._on_series_chosen)

    def show_plan(self, plan: PlanView, library: LibraryView) -> None:
        """Fill the fields; the library has the series to choose from."""
        self._plan, self._library, card = plan, library, plan.card
        self._title.setText(card.title)
        self._language.setCurrentIndex(max(0, self._language.findData(card.language)))
        self._show_schedule(card.starts_at, card.ends_at)
        self._venue.setText(card.venue)
        self._publisher.setText(plan.publisher)
        self._series.clear()
        self._series.addItem(self.tr("None"), None)
        for one in library.series:
            self._series.addItem(one.title, one.id)
        ids = [one.id for one in library.series]
        self._series.setCurrentIndex(ids.index(card.series) + 1 if card.series in ids else 0)
        self._part.setValue(card.part or 0)
        self._show_people(plan.moderator, plan.recording)
        self.open_form()

    def input(self) -> TitleCardInput:
        """What the fields hold."""
        series = self._chosen_series()
        return TitleCardInput(
            TitleCard(
                title=self._title.text(),
                language=self._language.currentData(),
                schedule=self._schedule(),
                venue=self._venue.text(),
                publisher=self._publisher.text(),
                series=series.id if series else None,
                part=(self._part.value() or None) if series else None,
            ),
            (self._moderator.text().strip(), self._role.text().strip(), self._organisation.text().strip()),
            self._recording(),
        )

    def _show_people(self, moderator: ModeratorView | None, recording: Recording | None) -> None:
        self._moderator.setText(moderator.name if moderator else "")
        self._role.setText(moderator.title if moderator else "")
        self._organisation.setText(moderator.organisation if moderator else "")
        self._link.setText(recording.url if recording else "")
        self._link_title.setText(recording.title if recording else "")
        self._captioned.setChecked(bool(recording and recording.captioned))

    def _show_schedule(self, starts_at: datetime | None, ends_at: datetime | None) -> None:
        moment = QDateTime.currentDateTime().addDays(14)
        moment.setTime(QTime(14, 0))
        if starts_at:
            day, time = starts_at.date(), starts_at.time()
            moment = QDateTime(QDate(day.year, day.month, day.day), QTime(time.hour, time.minute))
        self._starts.setDateTime(moment)
        length = (ends_at - starts_at).total_seconds() / 60 if starts_at and ends_at else 0
        self._minutes.setValue(round(length) if starts_at else _USUAL_MINUTES)
        self._dated.setChecked(starts_at is not None)
        self._on_dated(starts_at is not None)

    def _schedule(self) -> Schedule:
        """The time as it was, offset and all, where nobody changed it; else in this computer's time zone."""
        if not self._dated.isChecked():
            return Schedule()
        typed = self._starts.dateTime().toPython()
        assert isinstance(typed, datetime)  # noqa: S101 - what PySide makes of a QDateTime
        was = self._plan.card.starts_at if self._plan else None
        same_zone = was is not None and was.replace(tzinfo=None) == typed
        starts_at = was if was and same_zone else typed.astimezone()
        minutes = self._minutes.value()
        return Schedule(starts_at, starts_at + timedelta(minutes=minutes) if minutes else None)

    def _recording(self) -> Recording | None:
        url = self._link.text().strip()
        if not url:
            return None
        was = self._plan.recording if self._plan else None
        return Recording(
            self._link_title.text().strip(), url, was.offset if was else 0.0, self._captioned.isChecked()
        )

    def _chosen_series(self) -> SeriesCard | None:
        place = self._series.currentIndex() - 1
        return self._library.series[place] if place >= 0 else None

    def _on_series_chosen(self) -> None:
        """Another series was chosen: the seminar becomes its next part, unless the user says otherwise."""
        series = self._chosen_series()
        mine = self._plan.card.id if self._plan else None
        others = [card for card in self._library.seminars if series and card.series == series.id]
        parts = [card.part or 0 for card in others if card.id != mine]
        self._part.setValue(max(parts, default=0) + 1 if series else 0)

    def _on_dated(self, dated: bool) -> None:
        self._starts.setEnabled(dated)
        self._minutes.setEnabled(dated)
