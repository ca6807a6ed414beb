# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The title card's form: what the seminar is called, when and where it is, who leads it, and its recording."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from seminarapp.application.planning.planning import Moderator, TitleCard
from seminarapp.application.views.library import LibraryView, SeriesCard
from seminarapp.application.views.people import PersonLine
from seminarapp.application.views.plan import ModeratorView, PlanView
from seminarapp.domain.premises import Premises
from seminarapp.domain.values import Recording, Schedule
from seminarapp.settings import LANGUAGES
from seminarapp.ui.plan.hours import Hours
from seminarapp.ui.plan.name_completion import NameCompletion
from seminarapp.ui.plan.names import language_name
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.check_box import CheckBox
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.form import Form
from seminarapp.ui.widgets.spin_fields import NumberField
from seminarapp.ui.widgets.zone_field import ZoneField, this_machines_zone

_LAST_PART = 999
_LARGEST = 99_999  # people


@dataclass(frozen=True, slots=True)
class TitleCardInput:
    """What the form holds; everything of the moderator is empty where nobody is appointed."""

    card: TitleCard
    moderator: Moderator
    recording: Recording | None


class TitleForm(Form):
    """Fields of the title card.

    Attributes:
        leader: the moderator's name, and who of the directory is offered.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Title card"))
        self._library = LibraryView((), ())
        self._plan: PlanView | None = None
        self._title = self.line(self.tr("Title"), 0, span=3)
        self._language = Choice(look, self.tr("Language"))
        for language in LANGUAGES:
            self._language.addItem(language_name(language), language)
        self.place(self.tr("Language"), self._language, 0, 3)
        self._dated = CheckBox(look, self.tr("The time is set"))
        self.hours = Hours()
        self._zone = ZoneField(self.tr("Time zone"))
        self.place(self.tr("When"), self._dated, 1, 0)
        self.place(self.tr("Begins"), self.hours.begins, 1, 1)
        self.place(self.tr("Ends"), self.hours.ends, 1, 2)
        self.place(self.tr("Length"), self.hours.minutes, 1, 3)
        self.place(self.tr("Time zone"), self._zone, 2, 0, span=2)
        self._publisher = self.line(self.tr("Published by"), 2, 2, span=2)
        self._venue = self.line(self.tr("Venue"), 3, 0, span=2)
        self._room = self.line(self.tr("Room"), 3, 2)
        self._capacity = NumberField(self.tr("Capacity"), 0, _LARGEST)
        self._capacity.setSpecialValueText("–")
        self.place(self.tr("Capacity"), self._capacity, 3, 3)
        self._address = self.line(self.tr("Address"), 4, 0, span=4)
        self._series = Choice(look, self.tr("Series"))
        self._part = NumberField(self.tr("Part"), 0, _LAST_PART)
        self._part.setSpecialValueText("–")
        self.place(self.tr("Series"), self._series, 5, 0, span=3)
        self.place(self.tr("Part"), self._part, 5, 3)
        self.leader = NameCompletion(look, self._known, self)
        self._moderator = self.leader.name
        self.place(self.tr("Moderator"), self._moderator, 6, 0, span=2)
        self._role = self.line(self.tr("Moderator's title"), 6, 2)
        self._organisation = self.line(self.tr("Moderator's organisation"), 6, 3)
        self.place(self.tr("In the directory"), self.leader.list, 7, 0, span=4)
        self._link = self.line(self.tr("Recording"), 8, 0, span=2, hint="https://")
        self._link_title = self.line(self.tr("Recording's title"), 8, 2)
        self._captioned = CheckBox(look, self.tr("It has captions"))
        self.place(self.tr("Captions"), self._captioned, 8, 3)
        self._dated.toggled.connect(self._on_dated)
        self._series.activated.connect(self._on_series_chosen)
        self.leader.offers.connect(partial(self.show_field, self.leader.list))

    def show_plan(self, plan: PlanView, library: LibraryView) -> None:
        """Fill the fields; the library has the series to choose from."""
        self._plan, self._library, card = plan, library, plan.card
        self._title.setText(card.title)
        self._language.setCurrentIndex(max(0, self._language.findData(card.language)))
        self.hours.show_schedule(Schedule(card.starts_at, card.ends_at, card.zone))
        self._dated.setChecked(card.starts_at is not None)
        self._on_dated(card.starts_at is not None)
        self._zone.setText(card.zone if card.zone or card.starts_at else this_machines_zone())
        self._venue.setText(card.venue)
        self._room.setText(card.room)
        self._address.setText(card.address)
        self._capacity.setValue(card.capacity or 0)
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
                premises=Premises.of(self._room.text(), self._address.text(), self._capacity.value() or None),
            ),
            Moderator(
                self._moderator.text().strip(),
                self._role.text().strip(),
                self._organisation.text().strip(),
                self.leader.person,
            ),
            self._recording(),
        )

    @property
    def day(self) -> date | None:
        """The day that stands on the card; None where it has none."""
        starts = self._schedule().starts_at
        return starts.date() if starts is not None else None

    def _known(self, line: PersonLine, day: date) -> Iterable[tuple[QLineEdit, str]]:
        role = line.role(day)
        return (self._role, role.title), (self._organisation, role.organisation)

    def _show_people(self, moderator: ModeratorView | None, recording: Recording | None) -> None:
        self._role.setText(moderator.title if moderator else "")
        self._organisation.setText(moderator.organisation if moderator else "")
        name, person = (moderator.name, moderator.person) if moderator else ("", None)
        self.leader.begin(name, person, (self._role, self._organisation))
        self._link.setText(recording.url if recording else "")
        self._link_title.setText(recording.title if recording else "")
        self._captioned.setChecked(bool(recording and recording.captioned))

    def _schedule(self) -> Schedule:
        """The time as it was, offset and all, where nobody changed it; else by the clocks of the zone."""
        if not self._dated.isChecked():
            return Schedule()
        card = self._plan.card if self._plan else None
        was = Schedule(card.starts_at, card.ends_at, card.zone) if card else Schedule()
        return self.hours.schedule(self._zone.text().strip(), was)

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
        for field in (self.hours.begins, self.hours.ends, self.hours.minutes, self._zone):
            field.setEnabled(dated)
