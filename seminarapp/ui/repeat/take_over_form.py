# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The form by which a seminar that is planned already takes over what it lacks of another, or of a template."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.pattern import EVERYTHING
from seminarapp.application.views.library import LibraryView, SeminarCard
from seminarapp.domain.values import SeminarState
from seminarapp.ui.repeat.carried_boxes import CarriedBoxes
from seminarapp.ui.repeat.source_choice import SourceChoice
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.check_box import CheckBox
from seminarapp.ui.widgets.form import Form
from seminarapp.ui.widgets.text import Text


class TakeOverForm(Form):
    """Of which one, what of it, and whether the other planned parts of the series get it, too.

    Attributes:
        like: of which one.
        carried: what of it.
        parts: whether the series' other parts get it, too; hidden where there are none.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Take over from another"))
        self._save.set_text(self.tr("Take over"))
        self._seminar: SeminarCard | None = None
        self._library = LibraryView((), ())
        self.like = SourceChoice(look, self.tr("From"))
        self.place(self.tr("From"), self.like, 0)
        self.carried = CarriedBoxes(look)
        self.place(self.tr("Takes over"), self.carried, 1)
        self.parts = CheckBox(look, "")
        self.place(self.tr("Series"), self.parts, 2)
        kept = self.tr("What is there already stays as it is: this only fills in what is missing.")
        self.place("", Text(kept, tone=Tone.MUTED, wrap=True), 3)
        self.like.activated.connect(self._on_like)

    def show_library(self, library: LibraryView, seminar: UUID) -> None:
        """Offer what there is; the last part of its series that has been planned before it is proposed."""
        self._library = library
        self._seminar = next((card for card in library.seminars if card.id == seminar), None)
        self.like.show_sources(library, self._proposed(), but=seminar)
        self.carried.choose(EVERYTHING)
        self.parts.setChecked(False)
        self._on_like()
        self.open_form()

    @property
    def into(self) -> tuple[UUID, ...]:
        """The seminars that get it; the one that was asked for first."""
        own = (self._seminar.id,) if self._seminar else ()
        return (*own, *(card.id for card in self._others())) if self.parts.isChecked() else own

    def _proposed(self) -> UUID | None:
        if self._seminar is None or self._seminar.series is None:
            return None
        parts = self._library.parts_of(self._seminar.series)
        before = [card.id for card in parts if _when(card) < _when(self._seminar)]
        after = [card.id for card in parts if card.id != self._seminar.id]
        return next(iter((*reversed(before), *after)), None)

    def _others(self) -> list[SeminarCard]:
        """The planned parts of the series, but for the one that is asked for and the one they take it from."""
        if self._seminar is None or self._seminar.series is None:
            return []
        source = self.like.source
        here = {self._seminar.id, source.id if source else None}
        return [
            card
            for card in self._library.parts_of(self._seminar.series)
            if card.state is SeminarState.PLANNED and card.id not in here
        ]

    def _on_like(self) -> None:
        count = len(self._others())
        one = self.tr("The other planned part of the series, too")
        many = self.tr("The {n} other planned parts of the series, too").format(n=count)
        self.parts.setText(one if count == 1 else many)
        self.show_field(self.parts, count > 0)
        self._save.setEnabled(self.like.source is not None)
        if not count:
            self.parts.setChecked(False)


def _when(card: SeminarCard) -> tuple[bool, str]:
    return (card.starts_at is None, card.starts_at.isoformat() if card.starts_at else "")
