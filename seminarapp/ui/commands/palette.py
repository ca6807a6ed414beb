# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The command palette: what can be done now, found by words and done with Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.views.library import LibraryView
from seminarapp.domain.values import SeminarState
from seminarapp.ui.actions import Actions, ActionSpec
from seminarapp.ui.commands.card import CommandCard
from seminarapp.ui.commands.offers import Offer, found, with_recent
from seminarapp.ui.keys import named
from seminarapp.ui.theme.look import Look

_MOST = QSize(640, 520)
_SEMINAR = "seminar:"
_ITSELF = "command_palette"
_REMEMBERED = 8


class CommandPalette(CommandCard):
    """Offers the actions of window and page, and the way to every seminar.

    Signals:
        seminar_requested(str): go to the seminar with that id.
    """

    seminar_requested = Signal(str)

    def __init__(self, look: Look, window: QWidget, recent: list[str]) -> None:
        """`recent` are the ids of what was used last, newest first; the palette keeps it, longer than it lives."""
        super().__init__(look, window, _MOST, self.tr("All commands"), self.tr("What do you want to do?"))
        self._recent = recent
        self._acts: dict[str, Callable[[], object]] = {}
        self._offers: list[Offer] = []
        self._seminars: list[Offer] = []

    def open_for(self, sources: Iterable[Actions], before: QWidget | None = None) -> None:
        """Show what can be done now: the actions of these that are enabled."""
        self._acts, self._offers = {}, []
        for actions in sources:
            for spec in actions.available():
                if spec.id != _ITSELF:
                    self._acts[spec.id] = actions[spec.id].trigger
                    action = actions[spec.id]
                    self._offers.append(offer_of(spec, action.text(), action.shortcut().toString()))
        self.open_card(before)

    def show_library(self, library: LibraryView) -> None:
        """Offer the way to these seminars."""
        self._seminars = [
            Offer(
                f"{_SEMINAR}{card.id}",
                self.tr("Go to “{title}”").format(title=card.title),
                card.series_title,
                icon="radio" if card.state is SeminarState.LIVE else "calendar",
            )
            for card in library.seminars
        ]
        if self.isVisible() and not self.field.text():
            current = self.list.current
            self.refresh()
            if current is not None:
                self.list.choose(current.id)
        elif self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Those used last first; or, with words on the line, what has them."""
        offers = [*self._offers, *self._seminars]
        wanted = self.field.text()
        self.list.show_offers(found(wanted, offers) if wanted.strip() else with_recent(offers, self._recent))

    def act(self, offer: str) -> None:
        """Do it, with the keys where they were before: what it does may take them elsewhere."""
        self._recent[:] = [offer, *(one for one in self._recent if one != offer)][:_REMEMBERED]
        self.close_card()
        if offer.startswith(_SEMINAR):
            self.seminar_requested.emit(offer.removeprefix(_SEMINAR))
        else:
            self._acts[offer]()


def offer_of(spec: ActionSpec, text: str, shortcut: str) -> Offer:
    """An action as a line; `text` and `shortcut` are what it is called and the key that it has now."""
    return Offer(spec.id, text, spec.explained, named(shortcut), spec.icon)
