# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was discarded, to be read and put back."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.values import CaptureKind
from seminarapp.ui.desk import Desk
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.text import Text


class DiscardedList(Panel):
    """Lists the discarded notes and quotes, the newest first.

    Keys: Up and Down go; Enter or R puts one back into the stream, where undo can take it out again; Escape leaves. A
    closed session's can only be read.

    Signals:
        left: the user is done here.
    """

    left = Signal()

    def __init__(self, desk: Desk, console: Console, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(wide=True, parent=parent)
        self.set_title(self.tr("Discarded notes"))
        self._desk = desk
        self._console = console
        self._shown: dict[str, CaptureView] = {}
        shape = EntryShape(least=36, leading=56, avatar=26, trailing=48, inset=4)
        self.entries = EntryList(look, self.tr("Discarded notes"), shape)
        self.entries.installEventFilter(self)
        self._empty = Text(self.tr("Nothing has been discarded"), tone=Tone.MUTED)
        hint = Text(self.tr("Enter or R puts it back · Esc back"), size=Size.SMALL, tone=Tone.MUTED)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.entries, 1)
        self.body.addWidget(hint)
        self._empty.hide()
        self.entries.entry_activated.connect(self._restore)
        console.captures.altered.connect(self.refresh)
        console.shown.connect(self.refresh)

    def enter(self) -> None:
        """Take the keys, and read what there is."""
        self.entries.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def refresh(self) -> None:
        """Read it anew; nothing is done while nobody looks."""
        seminar = self._console.seminar
        if seminar is not None and not self.isHidden():
            read = partial(self._desk.activities.moderating.discarded, seminar)
            self._desk.do(read, partial(self._on_read, seminar), saves=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.entries and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes_key(event)
        return super().eventFilter(watched, event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_R:
            self._restore(self.entries.chosen)
        else:
            return False
        return True

    def _restore(self, entry: str) -> None:
        capture = self._shown.pop(entry, None) if self._console.is_open else None
        if capture is not None:
            self._console.revisions.restore([capture])

    def _on_read(self, seminar: UUID, captures: tuple[CaptureView, ...]) -> None:
        if seminar != self._console.seminar:
            return
        self._shown = {str(capture.id): capture for capture in reversed(captures)}
        self.entries.show_entries([self._entry(capture) for capture in self._shown.values()])
        if captures and not self.entries.chosen:
            self.entries.choose(next(iter(self._shown)))
        self.set_remark(str(len(captures)) if captures else "")
        self._empty.setVisible(not captures)

    def _entry(self, capture: CaptureView) -> Entry:
        seat = self._console.plan.seat(capture.seat) if self._console.plan else None
        quote = capture.kind is CaptureKind.QUOTE
        return Entry(
            id=str(capture.id),
            title=capture.text,
            leading=as_clock(capture.at),
            initials=(seat.initials or str(seat.number)) if seat else "–",
            number=seat.number if seat else 0,
            trailing=self.tr("Quote") if quote else self.tr("Note"),
            spoken=seat.name if seat else "",
        )
