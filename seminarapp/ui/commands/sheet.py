# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The keyboard sheet: every key, by the place where it works; what works here comes first."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from seminarapp.ui.actions import Actions, ActionSpec, Place
from seminarapp.ui.commands.card import CommandCard
from seminarapp.ui.commands.declared import ACTIONS, KEY_GROUPS
from seminarapp.ui.commands.offers import Offer, narrowed
from seminarapp.ui.commands.palette import offer_of
from seminarapp.ui.theme.look import Look

_MOST = QSize(720, 4_000)


class KeyboardSheet(CommandCard):
    """Lists; it does nothing."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _MOST, self.tr("All keys"), self.tr("Search the keys"))
        self._place = Place.START
        self._here: Actions | None = None

    def open_at(self, place: Place, before: QWidget | None = None, here: Actions | None = None) -> None:
        """Show everything, what works on that page before what works on others.

        Args:
            here: the page's actions, which may be called by what they would do now.
        """
        self._place, self._here = place, here
        self.open_card(before)

    def refresh(self) -> None:
        """All of it, or what has the words on the line."""
        self.list.show_offers(narrowed(self.field.text(), list(self._sheet())))

    def _sheet(self) -> Iterator[Offer]:
        here = self._place
        others = (place for place in Place if place not in (Place.WINDOW, here))
        for place in (Place.WINDOW, here, *others):
            yield Offer(f"heading:{place}", self._heading(place), heading=True)
            for spec in ACTIONS:
                if spec.place is place and spec.shortcut and here not in spec.yields_in:
                    yield offer_of(spec, self._called(spec), spec.shortcut)
            for group in KEY_GROUPS:
                if group.place is place:
                    yield from self._group(group.said, [(key.said, key.shown) for key in group.keys])

    def _called(self, spec: ActionSpec) -> str:
        here = self._here
        return here[spec.id].text() if here is not None and spec.id in here else spec.said

    def _group(self, title: str, keys: list[tuple[str, str]]) -> Iterator[Offer]:
        yield Offer(f"heading:{title}", title, heading=True)
        for place, (said, shown) in enumerate(keys):
            yield Offer(f"key:{title}:{place}", said, keys=shown)

    def _heading(self, place: Place) -> str:
        return {
            Place.WINDOW: self.tr("Everywhere"),
            Place.START: self.tr("Library"),
            Place.PLAN: self.tr("Plan"),
            Place.LIVE: self.tr("Live"),
            Place.WRITE: self.tr("Write"),
        }[place]
