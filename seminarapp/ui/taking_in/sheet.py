# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet: what would become of each thing in a file, before anything is recorded; then what became of it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminarapp.application.records.import_lines import Fate
from seminarapp.ui.overlay import Overlay
from seminarapp.ui.taking_in.columns import Columns
from seminarapp.ui.taking_in.dividing import Dividing
from seminarapp.ui.taking_in.heads import head_of
from seminarapp.ui.taking_in.names import fate_count, fate_name
from seminarapp.ui.taking_in.previewed import Line, Previewed
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.check_box import CheckBox
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import ElidedText, Text, set_plain_tool_tip

_MOST = QSize(860, 760)
_SHAPE = EntryShape(least=46)
_BADGES = {
    Fate.NEW: BadgeKind.OK,
    Fate.CHANGED: BadgeKind.ACCENT,
    Fate.KNOWN: BadgeKind.NEUTRAL,
    Fate.LEFT: BadgeKind.WARN,
}
_FIRST = (Fate.LEFT, Fate.CHANGED, Fate.NEW, Fate.KNOWN)
"""In this order: what needs somebody's eye comes first."""


class TakingInSheet(Overlay):
    """Shows a preview and asks for more; `TakingIn` reads and records.

    Attributes:
        dividing: how what was pasted is divided; hidden for files.
        columns: which column of a list says what; hidden for other files.
        list: the things, those that something is told of first.

    Signals:
        wishes_changed: a column or the box was chosen otherwise; a new preview is due.
        confirmed: take it in.
    """

    wishes_changed = Signal()
    confirmed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _MOST)
        self.name(self.tr("Take in a file"))
        self._head = ElidedText(size=Size.LEAD, weight=Weight.SEMIBOLD)
        self._counts = Text(size=Size.BODY, wrap=True)
        self._remarks = Text(size=Size.SMALL, tone=Tone.WARN, wrap=True)
        self.dividing = Dividing(look)
        self.columns = Columns(look)
        self.list = EntryList(look, self.tr("What becomes of each"), _SHAPE)
        self.list.setUniformItemSizes(True)
        self._whole = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.update_box = CheckBox(look, self.tr("Take over what the file says otherwise"))
        self.copy = Button(look, self.tr("Copy the report"), kind=Kind.GHOST, icon="copy")
        self.back = Button(look, self.tr("Cancel"), kind=Kind.GHOST)
        self.do = Button(look, self.tr("Take in"), kind=Kind.PRIMARY, icon="download")
        self._report = ""
        self._done = False
        self._lay_out_parts()
        self.tab_through(
            self.dividing.choice,
            *self.columns.choices.values(),
            self.list,
            self.update_box,
            self.copy,
            self.back,
            self.do,
        )
        self.list.entry_chosen.connect(self._on_chosen)
        self.columns.columns_chosen.connect(self.wishes_changed)
        self.update_box.toggled.connect(self._on_toggled)
        self.copy.clicked.connect(self.copy_report)
        self.back.clicked.connect(self.close_card)
        self.do.clicked.connect(self.confirmed)

    def _lay_out_parts(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.do)
        for part in (self._head, self._counts, self._remarks, self.dividing, self.columns):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._whole)
        self.body.addWidget(self.update_box)
        self.body.addLayout(buttons)
        set_plain_tool_tip(self.do, f"{self.do.text()} (Ctrl+Enter)")
        set_plain_tool_tip(self.copy, f"{self.copy.text()} (Ctrl+C)")

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_preview(self, shown: Previewed, file: str, *, done: bool) -> None:
        """Show what would become of everything in that file, or, when it is `done`, what did; "" was pasted."""
        self._done = done
        self._head.setText(head_of(shown, file, done=done))
        counts = Counter(line.fate for line in shown.lines)
        summed = " · ".join(fate_count(fate, counts[fate]) for fate in Fate if counts[fate])
        self._counts.setText(summed or self.tr("There is nobody in it."))
        self._remarks.setText("\n".join(shown.remarks))
        self._remarks.setVisible(bool(shown.remarks))
        ordered = sorted(shown.lines, key=lambda line: (_FIRST.index(line.fate), line.place))
        self.list.show_entries([_entry(place, line) for place, line in enumerate(ordered)], chosen="0")
        self.update_box.setVisible(not done and shown.chooses and bool(shown.changes))
        takes = shown.news + (shown.changes if self.update_box.isChecked() or not shown.chooses else 0)
        self.do.setVisible(not done and bool(takes))
        self.columns.setEnabled(not done)
        self.dividing.setEnabled(not done)
        self.back.set_text(self.tr("Close") if done else self.tr("Cancel"))
        self._report = "\n".join([self._head.text(), summed, *shown.remarks, *map(_told, shown.lines)])

    def say(self, refusal: str) -> None:
        """Say why something was not done; the preview stays."""
        self._remarks.setText(refusal)
        self._remarks.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, refusal))

    def take_keys(self) -> None:
        """Put the keys on the button that goes on."""
        (self.back if self.do.isHidden() else self.do).setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_report(self) -> None:
        """Put the whole report on the clipboard, as text."""
        QGuiApplication.clipboard().setText(self._report)

    def _on_chosen(self, entry: str) -> None:
        """What the line has no room for stands under the list."""
        at = self.list.entries.place_of(entry)
        self._whole.setText("" if at is None else self.list.entries[at].note)

    def _on_toggled(self, _checked: bool) -> None:
        self.wishes_changed.emit()

    # -- keys -------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take the sheet's keys before a shortcut of the page below does."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter takes in, Ctrl+C copies the report."""
        if _is_ours(event):
            if event.key() == Qt.Key.Key_C:
                self.copy_report()
            elif not self.do.isHidden():
                self.confirmed.emit()
        else:
            super().keyPressEvent(event)


def _is_ours(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_C)
    return held == Qt.KeyboardModifier.ControlModifier and event.key() in keys


def _entry(place: int, line: Line) -> Entry:
    return Entry(
        id=str(place),
        title=line.title or f"#{line.place}",
        note=line.told,
        badge=fate_name(line.fate),
        badge_kind=_BADGES[line.fate],
    )


def _told(line: Line) -> str:
    return "\t".join((str(line.place), fate_name(line.fate), line.title or "–", line.told))
