# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The people directory over the window: everybody at the left, and one card, duplicates or a file at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seminarapp.ui.overlay import Overlay
from seminarapp.ui.people.appearances import Appearances
from seminarapp.ui.people.duplicates import Duplicates
from seminarapp.ui.people.person_form import PersonForm
from seminarapp.ui.people.register import Register
from seminarapp.ui.people.taking_in import TakingIn
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone, mark
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.empty_state import EmptyState
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from seminarapp.ui.widgets.text import Text, set_plain_tool_tip

_MOST = QSize(1180, 4_000)
_LEFT, _LEFT_NARROW = 330, 230  # the register's width, in a window that has room and in one that has not
_ROOMY = 1200
_KEY = Qt.Key


class PeopleSheet(Overlay):
    """Assembles the parts and passes keys on; `Keeping` reads and writes.

    Attributes:
        register: everybody.
        form: the card.
        duplicates: the likely duplicates.
        taking_in: a file before and after it is taken in.

    Signals:
        new_requested, import_requested, paste_requested, export_requested, duplicates_requested: as the buttons say.
        save_and_close_requested: the sheet is to be closed, and the card is not saved yet.
    """

    new_requested = Signal()
    import_requested = Signal()
    paste_requested = Signal()
    export_requested = Signal()
    duplicates_requested = Signal()
    save_and_close_requested = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _MOST)
        self.name(self.tr("People"))
        self.register = Register(look)
        self.form = PersonForm(look)
        self.appearances = Appearances(look)
        self.duplicates = Duplicates(look)
        self.taking_in = TakingIn(look)
        self.empty = EmptyState(
            look,
            "users",
            self.tr("Nobody is in the directory yet"),
            self.tr("Who gets a seat in a panel is entered here by itself. You can also take in vCards."),
            self.tr("Import…"),
        )
        self._nobody = EmptyState(look, "users", self.tr("Choose somebody in the list"))
        self._count = Text(size=Size.SMALL, tone=Tone.MUTED, tabular=True)
        self._notice = Text(size=Size.SMALL, tone=Tone.OVER, wrap=True)
        self.new = Button(look, self.tr("New person"), icon="user-plus")
        self.take = Button(look, self.tr("Import…"), icon="folder-open")
        self.paste = Button(look, self.tr("Paste…"), icon="clipboard-paste")
        self.give = Button(look, self.tr("Export…"), icon="download")
        self.pairs = Button(look, self.tr("Duplicates"), icon="merge")
        self.close_button = IconButton(look, "x", self.tr("Close"))
        self._column = ScrolledColumn(spacing=Space.MEDIUM)
        self._right = QStackedWidget()
        self._lay_out_parts()
        self._wire()

    def _lay_out_parts(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(Text(self.tr("People"), size=Size.LEAD, weight=Weight.SEMIBOLD))
        head.addWidget(self._count)
        head.addStretch(1)
        for button in (self.new, self.pairs, self.take, self.paste, self.give, self.close_button):
            head.addWidget(button)
        self._column.add(self.form)
        self._column.add(self.appearances)
        self._column.end()
        for page in (self._nobody, self._column, self.duplicates, self.taking_in, self.empty):
            self._right.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(Space.SMALL)
        right.addWidget(self._notice)
        right.addWidget(self._right, 1)
        sides = QHBoxLayout()
        sides.setSpacing(Space.LARGE)
        sides.addWidget(self.register)
        sides.addLayout(right, 1)
        self.body.addLayout(head)
        self.body.addLayout(sides, 1)
        self._notice.hide()
        keys = (
            (self.new, "Ctrl+N"),
            (self.take, "Ctrl+O"),
            (self.paste, "Ctrl+V"),
            (self.give, "Ctrl+Shift+E"),
            (self.pairs, "Ctrl+M"),
        )
        for button, key in keys:
            set_plain_tool_tip(button, f"{button.text()} ({key})")

    def _wire(self) -> None:
        self.new.clicked.connect(self.new_requested)
        self.take.clicked.connect(self.import_requested)
        self.empty.action_requested.connect(self.import_requested)
        self.paste.clicked.connect(self.paste_requested)
        self.give.clicked.connect(self.export_requested)
        self.pairs.clicked.connect(self.duplicates_requested)
        self.close_button.clicked.connect(self.close_card)
        self.register.entered.connect(self.enter_card)
        self.form.cancelled.connect(self.register.take_keys)
        for part in (self.duplicates, self.taking_in):
            part.left.connect(self.show_cards)

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_count(self, count: int) -> None:
        """How many people there are."""
        self._count.setText(str(count) if count else "")
        self.give.setEnabled(bool(count))
        if self._right.currentWidget() in (self._nobody, self.empty):
            self._right.setCurrentWidget(self._nobody if count else self.empty)

    def show_cards(self) -> None:
        """Show the card again, with the keys on the register."""
        self._right.setCurrentWidget(self._column if self.form.isVisibleTo(self._column) else self._nobody)
        self.register.setEnabled(True)
        self.register.take_keys()

    def show_card(self) -> None:
        """Show the card that was filled in."""
        self._right.setCurrentWidget(self._column)

    def show_nobody(self) -> None:
        """Show that nobody is chosen."""
        self.form.hide()
        self.appearances.hide()
        if self._right.currentWidget() is self._column:
            self._right.setCurrentWidget(self._nobody)

    def show_duplicates(self) -> None:
        """Show the likely duplicates, with the keys on them."""
        self._right.setCurrentWidget(self.duplicates)
        self.duplicates.take_keys()

    def show_taking_in(self) -> None:
        """Show a file's people, with the keys on the button that goes on."""
        self._right.setCurrentWidget(self.taking_in)
        self.taking_in.take_keys()

    @property
    def shows_cards(self) -> bool:
        """Whether a card, or nobody's, is what shows at the right."""
        return self._right.currentWidget() in (self._column, self._nobody, self.empty)

    def enter_card(self) -> None:
        """Put the keys on the card."""
        if self._right.currentWidget() is self._column:
            self.form.take_keys()

    def notify(self, text: str, *, refused: bool = False) -> None:
        """Say something over the card; "" takes it away."""
        self._notice.setText(text)
        mark(self._notice, "tone", Tone.OVER if refused else Tone.OK)
        self._notice.setVisible(bool(text))
        self._notice.setAccessibleName(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def close_card(self) -> None:
        """Close it, unless something on the card is still to be saved; then whoever saves it closes the sheet."""
        if self.form.isVisible() and self.form.changed:
            self.save_and_close_requested.emit()
        else:
            super().close_card()

    # -- keys -------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take the sheet's keys before a shortcut of the page below does."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._wish_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the sheet; Escape goes back step by step; letters typed on the list begin a search."""
        wish = self._wish_of(event)
        if wish is not None:
            wish.emit()
        elif event.key() == _KEY.Key_Escape:
            self._step_back()
        elif event.text().isprintable() and event.text() and self.register.list.hasFocus():
            self.register.begin_search(event.text())
        else:
            self._press(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.register.setFixedWidth(_LEFT if self.width() >= _ROOMY else _LEFT_NARROW)

    def _wish_of(self, event: QKeyEvent) -> SignalInstance | None:
        held = event.modifiers()
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        wishes = (
            (control, _KEY.Key_N, self.new_requested),
            (control, _KEY.Key_O, self.import_requested),
            (control, _KEY.Key_V, self.paste_requested),
            (control, _KEY.Key_M, self.duplicates_requested),
            (control, _KEY.Key_S, self.form.saved),
            (control | shift, _KEY.Key_E, self.export_requested),
        )
        return next((wish for mods, key, wish in wishes if (mods, key) == (held, event.key())), None)

    def _step_back(self) -> None:
        if not self.shows_cards:
            self.show_cards()
        else:
            self.close_card()

    def _press(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys."""
        focused = self.focusWidget()
        if event.key() in (_KEY.Key_Return, _KEY.Key_Enter) and isinstance(focused, Button | IconButton):
            focused.click()
