# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a search of everything is narrowed to: where, by whom, when, and whether it is starred or a quote."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from seminarapp.application.views.library import LibraryView
from seminarapp.application.views.search import Filter, HitKind, Narrowing
from seminarapp.application.words.span import Span
from seminarapp.ui.commands.card import CommandCard, CommandLine
from seminarapp.ui.start.rows import day
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.chip import Chip
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.text import set_plain_tool_tip

CLEAR = "Ctrl+Shift+X"
_LETTERS = 10  # of a day, and of the beginning of a name


class SearchFilters(QWidget):
    """One line of filters, each for itself; what none of them says is everything.

    Attributes:
        where: everywhere, in a series, or in a seminar.
        clear: the button that takes all of them away.

    Signals:
        changed: read `within` again.
        clear_requested: take all of them away, and what kinds are looked for.
    """

    changed = Signal()
    clear_requested = Signal()

    def __init__(self, look: Look, card: CommandCard) -> None:
        super().__init__()
        self.where = Choice(look, self.tr("Only in"))
        self.where.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.where.setMinimumContentsLength(_LETTERS)
        self.where.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.where.addItem(self.tr("Everywhere"), None)
        self.speaker = _line(
            card, self.tr("Speaker"), self.tr("Only what they said: the beginning of a name")
        )
        days = self.tr("{which}: a year, a month or a day, such as 2026-03-12")
        self.since = _line(card, self.tr("From"), days.format(which=self.tr("From")))
        self.until = _line(card, self.tr("Until"), days.format(which=self.tr("Until")))
        self.starred = Chip(look, icon="star", name=self.tr("Starred only"))
        self.quotes = Chip(look, icon="quote", name=self.tr("Quotes only"))
        self.clear = Button(look, self.tr("Clear"), kind=Kind.GHOST)
        keys = QKeySequence(CLEAR).toString(QKeySequence.SequenceFormat.NativeText)
        self.clear.setAccessibleName(self.tr("Clear all filters"))
        set_plain_tool_tip(self.clear, self.tr("Clear all filters ({keys})").format(keys=keys))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.where, 2)
        row.addWidget(self.speaker, 1)
        for part in (self.since, self.until, self.starred, self.quotes, self.clear):
            row.addWidget(part)
        for line in (self.since, self.until):
            line.setMaximumWidth(line.minimumWidth())
        for line in (self.speaker, self.since, self.until):
            line.textChanged.connect(self.changed)
        for chip in (self.starred, self.quotes):
            chip.toggled.connect(self.changed)
        self.where.currentIndexChanged.connect(self.changed)
        self.clear.clicked.connect(self.clear_requested)

    def show_library(self, library: LibraryView) -> None:
        """Offer its series and seminars; what is chosen stays chosen while it is there."""
        chosen = self.where.currentData()
        self.where.blockSignals(True)
        self.where.clear()
        self.where.addItem(self.tr("Everywhere"), None)
        for series in library.series:
            self.where.addItem(series.title, (Filter.SERIES, series.id))
        for card in sorted(library.seminars, key=lambda card: card.title):
            told = " · ".join(part for part in (card.title, day(card.starts_at)) if part)
            self.where.addItem(told, (Filter.SEMINAR, card.id))
        places = range(self.where.count())
        kept = next((place for place in places if self.where.itemData(place) == chosen), 0)
        self.where.setCurrentIndex(kept)
        self.where.blockSignals(False)
        if self.where.currentData() != chosen:
            self.changed.emit()

    def within(self, kinds: frozenset[HitKind]) -> Narrowing:
        """All that they say, beside the kinds.

        Raises:
            RuleError: what stands for a day is none yet.
        """
        place = self.where.currentData()
        which, wanted = place if place is not None else (None, None)
        series: UUID | None = wanted if which is Filter.SERIES else None
        seminar: UUID | None = wanted if which is Filter.SEMINAR else None
        span = Span.of(self.since.text(), self.until.text())
        speaker = self.speaker.text().strip()
        starred, quotes = self.starred.isChecked(), self.quotes.isChecked()
        return Narrowing(kinds, series, seminar, speaker, span, starred, quotes)

    def told(self, one: Filter) -> str:
        """What that filter says, in the user's language."""
        days = (self.since.text().strip(), self.until.text().strip())
        said = {
            Filter.SERIES: self.where.currentText(),
            Filter.SEMINAR: self.where.currentText(),
            Filter.SPEAKER: self.speaker.text().strip(),
            Filter.SPAN: f"{days[0]} – {days[1]}".strip(),
            Filter.STARRED: self.starred.accessibleName(),
            Filter.QUOTES: self.quotes.accessibleName(),
        }
        return said[one]

    def leave(self, *filters: Filter) -> None:
        """Take these away, without telling."""
        self.blockSignals(True)
        for one in filters:
            if one in (Filter.SERIES, Filter.SEMINAR):
                self.where.setCurrentIndex(0)
            elif one is Filter.SPEAKER:
                self.speaker.clear()
            elif one is Filter.SPAN:
                self.since.clear()
                self.until.clear()
            elif one is Filter.STARRED:
                self.starred.setChecked(False)
            elif one is Filter.QUOTES:
                self.quotes.setChecked(False)
        self.blockSignals(False)


def _line(card: CommandCard, hint: str, name: str) -> CommandLine:
    line = CommandLine(card, Size.BODY)
    line.setPlaceholderText(hint)
    line.setAccessibleName(name)
    set_plain_tool_tip(line, name)
    line.setMinimumWidth(line.fontMetrics().averageCharWidth() * _LETTERS + Space.WIDE)
    return line
