# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The turns of the panel, newest first, to say afterwards whose they really were."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.session import TurnView
from seminarapp.domain.speaking import Stretch, turns_taken
from seminarapp.domain.values import MODERATOR, NOBODY
from seminarapp.ui.live.console.floor import Floor
from seminarapp.ui.live.panelists.panelist_card import KEYS
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry, EntryState
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.text import Text


class TurnList(Panel):
    """Shows who spoke when and for how long. Totals follow what is changed here, at once.

    Keys: Up and Down go; 1–9 says which panelist it was, M that it was the moderator, 0 that it was nobody; Enter, or
    the right mouse button, offers the same in a menu; Escape leaves. A change is taken back by saying again who it was.

    Signals:
        left: the user is done here.
    """

    left = Signal()

    def __init__(self, floor: Floor, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self.set_title(self.tr("Turns"))
        self._floor = floor
        shape = EntryShape(least=36, leading=56, avatar=26, trailing=48, inset=4)
        self.entries = EntryList(look, self.tr("Turns"), shape)
        self.entries.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.entries.installEventFilter(self)
        self._empty = Text(self.tr("Nobody has had the floor yet"), tone=Tone.MUTED)
        keys = self.tr("Whose turn was it?  1–9 panelist · M moderator · 0 nobody · Esc back")
        hint = Text(keys, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.entries, 1)
        self.body.addWidget(hint)
        self.entries.customContextMenuRequested.connect(self._on_menu_requested)
        self.entries.entry_activated.connect(self._on_activated)
        floor.changed.connect(self.refresh)

    def enter(self) -> None:
        """Take the keys, with the newest turn as the current one."""
        self.refresh()
        if self._floor.turns and not self.entries.chosen:
            self.entries.choose(str(self._floor.turns[-1].id))
        self.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the turns as they are now; nothing is done while nobody looks."""
        if self.isHidden():
            return
        turns = self._floor.turns
        self.entries.show_entries([self._entry(turn) for turn in reversed(turns)])
        taken = turns_taken(Stretch(turn.seat, turn.began_at, turn.ended_at) for turn in turns)
        self.set_remark(self.tr("{count} turns").format(count=taken) if taken != 1 else self.tr("1 turn"))
        self._empty.setVisible(not turns)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.entries and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes_key(event)
        return super().eventFilter(watched, event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        seat = MODERATOR if event.key() == Qt.Key.Key_M else None
        if event.text() in tuple("0123456789"):
            seat = self._floor.seat_of(int(event.text()))
            if seat is None:
                return True  # a number that nobody has: not a note either
        if seat is None:
            return False
        self._say_whose(seat)
        return True

    def _say_whose(self, seat: str) -> None:
        if self.entries.chosen:
            self._floor.reattribute(UUID(self.entries.chosen), seat)

    # -- mouse ------------------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Everybody whose turn the chosen one can have been."""
        menu = QMenu(self)
        turn = next((one for one in self._floor.turns if str(one.id) == self.entries.chosen), None)
        for seat, name, key in self._candidates():
            action = menu.addAction(f"{name}\t{key}")
            action.setData(seat)
            action.setCheckable(True)
            action.setChecked(turn is not None and turn.seat == seat)
        menu.triggered.connect(self._on_chosen)
        return menu

    def _candidates(self) -> list[tuple[str, str, str]]:
        seats = self._floor.plan.seats if self._floor.plan else ()
        panel = [(seat.id, seat.name, str(seat.number) if seat.number <= KEYS else "") for seat in seats]
        return [*panel, (MODERATOR, self.tr("Moderator"), "M"), (NOBODY, self.tr("Nobody"), "0")]

    def _on_menu_requested(self, at: QPoint) -> None:
        if self.entries.indexAt(at).isValid():
            self._show_menu(at)

    def _on_activated(self, _entry: str) -> None:
        self._show_menu(self.entries.visualRect(self.entries.currentIndex()).center())

    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.entries.viewport().mapToGlobal(at))

    def _on_chosen(self, action: QAction) -> None:
        self._say_whose(action.data())

    # -- one line ---------------------------------------------------------------------------------------------------

    def _entry(self, turn: TurnView) -> Entry:
        seat = self._floor.plan.seat(turn.seat) if self._floor.plan else None
        others = {MODERATOR: self.tr("Moderator"), NOBODY: self.tr("Nobody")}
        who = others.get(turn.seat, self.tr("Somebody who has left the panel"))
        goes_on = turn.ended_at is None
        length = self.tr("now") if turn.ended_at is None else as_clock(turn.ended_at - turn.began_at)
        return Entry(
            id=str(turn.id),
            title=seat.name if seat else who,
            state=EntryState.NOW if goes_on else EntryState.WAITING,
            leading=as_clock(turn.began_at),
            initials=(seat.initials or str(seat.number)) if seat else "–",
            number=seat.number if seat else 0,
            trailing=length,
        )
