# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The list of what a plan can be like: templates first, then the newest seminars."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from seminarapp.application.views.library import LibraryView, SeminarCard
from seminarapp.ui.start.rows import day as day_named
from seminarapp.ui.widgets.choice import Choice

_NEWEST = 300  # seminars to choose from


class SourceChoice(Choice):
    """Templates and seminars to choose one from, below an entry that means none where there is one."""

    _sources: tuple[SeminarCard | None, ...] = ()

    def show_sources(
        self, library: LibraryView, chosen: UUID | None, *, none: str = "", but: UUID | None = None
    ) -> None:
        """Fill the list; `but` is what nothing can be like: itself."""
        newest = sorted((card for card in library.seminars if card.id != but), key=_newest, reverse=True)
        older = [card for card in newest[_NEWEST:] if card.id == chosen]
        cards = [*library.templates, *newest[:_NEWEST], *older]
        self._sources = (*([None] if none else []), *cards)
        self.clear()
        for card in self._sources:
            self.addItem(_named(card) if card else none, str(card.id) if card else None)
        self.setCurrentIndex(max(0, self.findData(str(chosen))) if self._sources else -1)

    @property
    def source(self) -> SeminarCard | None:
        """What is chosen."""
        place = self.currentIndex()
        return self._sources[place] if 0 <= place < len(self._sources) else None


def _named(card: SeminarCard) -> str:
    if card.template:
        return QCoreApplication.translate("SourceChoice", "Template: {title}").format(title=card.title)
    return " · ".join(part for part in (card.title, day_named(card.starts_at)) if part)


def _newest(card: SeminarCard) -> str:
    return card.starts_at.isoformat() if card.starts_at else "9999"
