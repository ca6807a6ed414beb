# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The material: a search, chips, and the list from which the article is fed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.values import ApprovalState
from seminarapp.ui.grades import fidelity_name
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.chip import Chip
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.search_field import SearchField
from seminarapp.ui.widgets.stream.delegate import Columns
from seminarapp.ui.widgets.stream.model import StreamModel
from seminarapp.ui.widgets.stream.row import RowKind, StreamRow
from seminarapp.ui.widgets.stream.table import StreamTable
from seminarapp.ui.widgets.text import ElidedText
from seminarapp.ui.write.material.choices import Choice, Filter, Kind, choices_of, chosen_by
from seminarapp.ui.write.material.grading import GradingMenu
from seminarapp.ui.write.names import APPROVAL_BADGES, approval_name

_EDGE = 10  # between the column's frame and what stands in it


class MaterialColumn(Panel):
    """Notes, quotes and questions by time.

    Signals:
        choice_activated(Choice): put it into the article.
        star_requested(UUID, bool): mark a capture, or no more.
        grade_requested(UUID, Fidelity): say how near a capture's words are to what was said.
        source_requested(CaptureView): the text of the caret rests on it, or no more.
    """

    choice_activated = Signal(object)
    star_requested = Signal(object, bool)
    grade_requested = Signal(object, object)
    source_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Material"))
        self._choices: list[Choice] = []
        self._shown: dict[str, Choice] = {}
        self._filter = Filter()
        self.search = SearchField(look, self.tr("Search notes and quotes"))
        self.chips = {
            Kind.ALL: Chip(look, self.tr("All")),
            Kind.QUOTES: Chip(look, self.tr("Quotes")),
            Kind.NOTES: Chip(look, self.tr("Notes")),
            Kind.QUESTIONS: Chip(look, self.tr("Questions")),
        }
        self.star = Chip(look, icon="star", name=self.tr("Starred only"))
        self.table = StreamTable(
            look,
            StreamModel(),
            self.tr("Notes and quotes"),
            columns=Columns(time=46, bar=62, text=76, right=24),
            follows=False,
            draggable=True,
        )
        self.footer = ElidedText(size=Size.SMALL, tone=Tone.MUTED)
        self._chip_row = QHBoxLayout()
        self._lay_out()
        self.chips[Kind.ALL].setChecked(True)
        self.search.searched.connect(self._on_searched)
        for chip in self.chips.values():
            chip.clicked.connect(self._on_chip)
        self.star.toggled.connect(self._on_star)
        self.table.row_activated.connect(self._on_activated)
        self.table.star_requested.connect(self._on_star_requested)
        self.table.installEventFilter(self)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu_requested)

    def _lay_out(self) -> None:
        row = self._chip_row
        row.setSpacing(6)
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.star)
        top = QWidget()
        inner = QHBoxLayout(top)
        inner.setContentsMargins(2, 2, 2, 0)
        inner.addWidget(self.search)
        self.body.addWidget(top)
        row.setContentsMargins(2, 0, 2, 2)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(2, 0, 2, 0)
        foot.addWidget(self.footer)
        self.body.addLayout(foot)

    @property
    def least_width(self) -> int:
        """How wide the column has to be for its chips to be read, in the language of now."""
        margins = self.contentsMargins()
        chips = self._chip_row.minimumSize().width()
        return chips + margins.left() + margins.right() + 2 * _EDGE

    def show_material(self, material: Material) -> None:
        """Show what can be used; search and chips stay as they are."""
        self._choices = choices_of(material)
        self.table.set_language(material.plan.card.language)
        self._show()

    def show_used(self, used: set[UUID]) -> None:
        """Say how many of the quotes stand in the article."""
        quotes = {
            choice.capture.id
            for choice in self._choices
            if choice.kind is Kind.QUOTES and choice.capture is not None and not choice.locked
        }
        text = self.tr("{used} of {quotes} quotes used · drag or press Enter to insert")
        self.footer.setText(text.format(used=len(quotes & used), quotes=len(quotes)))

    def look_for_quotes(self) -> None:
        """Show the quotes alone and give the list the keyboard."""
        self._choose_kind(Kind.QUOTES)
        self.focus_list()

    def go_to(self, capture: UUID) -> None:
        """Show everything, and give the list the keyboard on that capture."""
        self.search.clear()
        self.star.setChecked(False)
        self._filter = Filter()
        self._choose_kind(Kind.ALL)
        self.table.choose(str(capture))
        self.focus_list()

    def focus_list(self) -> None:
        """Give the list the keyboard, on a row."""
        if self.table.chosen is None and len(self.table.rows):
            self.table.choose(self.table.rows[0].id)
        self.table.setFocus()

    def _choose_kind(self, kind: Kind) -> None:
        for one, chip in self.chips.items():
            chip.setChecked(one is kind)
        self._filter = Filter(kind, self._filter.starred, self._filter.words)
        self._show()

    def _show(self) -> None:
        chosen = self.table.chosen
        shown = chosen_by(self._choices, self._filter)
        rows = [_row(choice, str(place)) for place, choice in enumerate(shown)]
        self._shown = {row.id: choice for row, choice in zip(rows, shown, strict=True)}
        self.table.rows.replace(rows)
        if chosen is not None:
            self.table.choose(chosen.id)

    # -- what the user does ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """L on a row: the text of the caret rests on it."""
        if watched is self.table and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() == Qt.Key.Key_L and self.chosen_capture() is not None:
                self._on_source()
                return True
        return super().eventFilter(watched, event)

    def chosen_capture(self) -> CaptureView | None:
        """The note or quote that is chosen in the list."""
        row = self.table.chosen
        choice = self._shown.get(row.id) if row is not None else None
        return choice.capture if choice is not None else None

    def _on_source(self) -> None:
        capture = self.chosen_capture()
        if capture is not None:
            self.source_requested.emit(capture)

    def _on_source_chosen(self, _checked: bool) -> None:
        self._on_source()

    def _on_searched(self, words: str) -> None:
        self._filter = Filter(self._filter.kind, self._filter.starred, words)
        self._show()

    def _on_chip(self) -> None:
        pressed = next(kind for kind, chip in self.chips.items() if chip is self.sender())
        self._choose_kind(pressed)

    def _on_star(self, starred: bool) -> None:
        self._filter = Filter(self._filter.kind, starred, self._filter.words)
        self._show()

    def _on_activated(self, row: str) -> None:
        self.choice_activated.emit(self._shown[row])

    def _on_star_requested(self, row: str) -> None:
        choice = self._shown[row]
        if choice.capture is not None:
            self.star_requested.emit(choice.capture.id, not choice.starred)

    def _on_menu_requested(self, place: QPoint) -> None:
        """Offer the grades of the row under the mouse, or of the chosen one where the menu key was pressed."""
        capture = self.chosen_capture()
        if capture is not None:
            menu = GradingMenu(capture, self)
            menu.addSeparator()
            source = menu.addAction(self.tr("Source of the paragraph") + "\tL")
            source.triggered.connect(self._on_source_chosen)
            menu.grade_requested.connect(self.grade_requested)
            menu.open_at(self.table.viewport().mapToGlobal(place))


def _row(choice: Choice, spare: str) -> StreamRow:
    capture = choice.capture
    quote = choice.kind is Kind.QUOTES
    badge, kind = _badge(choice)
    return StreamRow(
        id=str(capture.id) if capture else str(choice.question.id) if choice.question else spare,
        text=choice.text,
        kind=RowKind.QUOTE if quote else RowKind.NOTE,
        time=as_clock(choice.at),
        speaker=choice.who,
        number=choice.number,
        tags=choice.tags,
        starred=choice.starred,
        direct=capture is not None and capture.fidelity.quotable,
        off_record=choice.locked,
        badge=badge,
        badge_kind=kind,
    )


def _badge(choice: Choice) -> tuple[str, BadgeKind]:
    """The state that decides whether, and how soon, it can be published."""
    capture = choice.capture
    if choice.question is not None:
        return QCoreApplication.translate("Material", "From the audience"), BadgeKind.ACCENT
    if capture is None or choice.kind is not Kind.QUOTES:
        return "", BadgeKind.NEUTRAL
    if choice.locked:
        return QCoreApplication.translate("Material", "Off the record"), BadgeKind.OVER
    if capture.approval is ApprovalState.DRAFT and not capture.fidelity.quotable:
        return fidelity_name(capture.fidelity), BadgeKind.WARN
    return approval_name(capture.approval), APPROVAL_BADGES[capture.approval]
