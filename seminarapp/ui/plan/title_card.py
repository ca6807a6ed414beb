# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The title card: what the seminar is called, when and where it is and who leads it, in two lines."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seminarapp.application.views.library import LibraryView, SeminarCard
from seminarapp.application.views.plan import PlanView
from seminarapp.ui.plan.title_form import TitleForm
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.asking import Asking
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.widgets.zone_field import zone_told

_LEAST = 80


class TitleCardPanel(Panel):
    """Title, time, venue and moderator; the pencil (F2) opens the form.

    Signals:
        card_saved(TitleCardInput): the card is to say this.

    Attributes:
        form: the form.
        more: the button for what is done with the plan as a whole.
        asking: a question about it.
    """

    card_saved = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self._plan: PlanView | None = None
        self._library = LibraryView((), ())
        self._saving = False
        self._headline = Text(size=Size.TITLE, weight=Weight.SEMIBOLD, wrap=True)
        self._facts = Text(tone=Tone.MUTED, wrap=True)
        self._edit = IconButton(look, "pencil", self.tr("Change the title card"))
        self._edit.set_name(self.tr("Change the title card"), "F2")
        self.more = IconButton(look, "ellipsis", self.tr("More to do with the plan"))
        self.form = TitleForm(look)
        self.asking = Asking(look)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for text in (self._headline, self._facts):
            text.setMinimumWidth(_LEAST)  # one long word doesn't widen the column
        lines = QVBoxLayout()
        lines.setSpacing(Space.TIGHT)
        lines.addWidget(self._headline)
        lines.addWidget(self._facts)
        row = QHBoxLayout()
        row.addLayout(lines, 1)
        for button in (self._edit, self.more):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setContentsMargins(0, Space.MEDIUM, 0, 0)
        self.body.addLayout(row)
        self.body.addWidget(self.asking)
        self.body.addWidget(self.form)
        self._edit.clicked.connect(self.open_form)
        self.form.saved.connect(self._on_saved)
        self.form.cancelled.connect(self.close_form)

    def show_plan(self, plan: PlanView, library: LibraryView) -> None:
        """Show the card of a plan; the library has the series it can be put into. Another seminar closes the form."""
        if self._plan is not None and self._plan.card.id != plan.card.id:
            self.close_form()
        self._plan, self._library = plan, library
        self._headline.setText(plan.card.title)
        moderator = self.tr("Moderator {name}").format(name=plan.moderator.name) if plan.moderator else ""
        facts = [when(plan.card), plan.card.place, self._room_for(plan), moderator]
        shown = "\u00a0\u00a0·  ".join(fact for fact in facts if fact)
        self._facts.setText(shown or self.tr("Time, venue and moderator are not set"))

    def _room_for(self, plan: PlanView) -> str:
        """How many the room holds, and how many are registered where that is known."""
        capacity, registered = plan.card.capacity, plan.registered
        if capacity is None:
            return ""
        if registered > capacity:
            text = self.tr("{registered} registered, {more} more than the {capacity} places")
            return text.format(registered=registered, more=registered - capacity, capacity=capacity)
        if registered:
            return self.tr("{registered} registered of {capacity} places").format(
                registered=registered, capacity=capacity
            )
        return self.tr("{capacity} places").format(capacity=capacity)

    def open_form(self) -> None:
        """Change the card where it stands."""
        if self._plan is not None:
            self._saving = False
            self.form.show_plan(self._plan, self._library)

    def close_form(self) -> None:
        """Close the form; the keys go back to the pencil if the form had them."""
        had_keys = self.form.has_keys
        self.form.hide()
        if had_keys:
            self.take_keys()

    def take_keys(self) -> None:
        """Put the keys on the pencil."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_form(self) -> None:
        """What the form held was refused: it stays open as it is."""
        self._saving = False

    def _on_saved(self) -> None:
        """Once: a second Enter waits for the answer to the first."""
        if not self._saving:
            self._saving = True
            self.card_saved.emit(self.form.input())


def when(card: SeminarCard) -> str:
    """The day and the hours in the user's language, with the zone where this computer's clock shows another hour.

    Of a template only the hours are told; "" where nothing is set.
    """
    if card.starts_at is None:
        return ""
    locale, start, end = QLocale(), card.starts_at, card.ends_at
    hours = locale.toString(QTime(start.hour, start.minute), "HH:mm")
    if end is not None:
        hours += "–" + locale.toString(QTime(end.hour, end.minute), "HH:mm")
    if card.template:
        return hours
    day = locale.toString(QDate(start.year, start.month, start.day), QLocale.FormatType.LongFormat)
    zone = zone_told(start, card.zone)
    return " ".join(part for part in (day[:1].upper() + day[1:], hours, zone) if part)
