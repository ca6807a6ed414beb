# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The line that always has the keys: notes, quotes, questions, and the floor by digits."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.views.session import TurnView
from seminarapp.domain.values import NOBODY
from seminarapp.ui.grades import GRADE_KEYS, fidelity_name
from seminarapp.ui.live.console.clock import steady
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.console.started import Started, speaker_of
from seminarapp.ui.live.line.dead_keys import DeadKeys, is_dead
from seminarapp.ui.live.line.floor_keys import HOLD_MS, HeldDigit, held_digit
from seminarapp.ui.live.line.half_typed import HalfTyped
from seminarapp.ui.live.line.held_keys import HELD, is_held
from seminarapp.ui.live.line.meaning import MeaningChip, meaning_of, meaning_of_floor
from seminarapp.ui.live.line.pasted import in_one_line
from seminarapp.ui.live.stream.stream_panel import NUDGE
from seminarapp.ui.theme.fonts import Size, interface_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Tone, mark
from seminarapp.ui.widgets.text import Text

_HEIGHT = 50
_LONGEST = 1_000_000  # Qt's own limit would cut a pasted page
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_TAKES_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape)


class CaptureLine(QFrame):
    """Reads lines and digits for a console.

    A line belongs to its first keystroke: the moment, the speaker, the segment and the question of then. Ctrl+Z undoes
    within a line that is being typed; on an empty line, or one that undo has filled, it takes back the capture before.
    While a line is typed, Alt+Left and Alt+Right move its moment 5 seconds, Alt+O keeps it off the record, and Alt+V,
    L, P or U says how near the words are; on macOS other keys than Alt are held, see `held_keys`.

    Signals:
        stream_requested: the user goes up into the stream.
        marked: the line that is being typed got another moment, grade or place off the record.
    """

    stream_requested = Signal()
    marked = Signal()

    def __init__(self, console: Console, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._started: Started | None = None
        self._held: HeldDigit | None = None
        self._given_back = ""
        self._timer = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._chip = MeaningChip(look)
        self._edit = _Edit(self)
        self._hint = Text(size=Size.SMALL, tone=Tone.MUTED)
        mark(self, "role", Ground.CARD)
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        row.setSpacing(Space.LARGE)
        row.addWidget(self._chip)
        row.addWidget(self._edit, 1)
        row.addWidget(self._hint)
        self.setFocusProxy(self._edit)
        self._timer.timeout.connect(self._give_floor)
        self._edit.textChanged.connect(self._on_text_changed)
        self._edit.focus_changed.connect(self._on_focus_changed)
        console.floor_changed.connect(self.show_meaning)
        console.session_changed.connect(self.show_meaning)
        console.shown.connect(self.show_meaning)
        console.revisions.given_back.connect(self.give_back)
        console.revisions.taken_again.connect(self._on_taken_again)

    # -- what the page uses -----------------------------------------------------------------------------------------

    @property
    def edit(self) -> QLineEdit:
        """Where the text stands."""
        return self._edit

    @property
    def meaning(self) -> str:
        """What the chip says the line will be."""
        return self._chip.meaning.text

    @property
    def is_free(self) -> bool:
        """Whether another text may be put on the line without losing one."""
        return not self._edit.text() or self._edit.text() == self._given_back

    @property
    def half_typed(self) -> HalfTyped | None:
        """What would be lost with the line; a digit that may still be the floor's is not a text yet."""
        text = self._edit.text()
        if not text or self._held:
            return None
        return HalfTyped(text, self._edit.cursorPosition(), self._started or self._console.started())

    def put(self, half_typed: HalfTyped | None) -> None:
        """Put a half-typed line in the place of what stands there; None leaves the line empty."""
        self._held = None
        self._timer.stop()
        self._clear()
        if half_typed is not None:
            self._edit.setText(half_typed.text)
            self._edit.setCursorPosition(half_typed.cursor)
            self._started = half_typed.started
            self.show_meaning()

    def take(self, event: QKeyEvent) -> None:
        """Get a key that was pressed elsewhere on the page, and all that follow."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.sendEvent(self._edit, event)

    def give_back(self, text: str, started: Started) -> None:
        """Put the text of a capture that was undone or refused on the line again, with its moment."""
        if self.is_free:
            self._edit.setText(text)
            self._given_back, self._started = text, started
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_meaning()

    def enter(self, *, as_quote: bool = False) -> None:
        """Record what stands on the line."""
        if self._held:
            self._give_floor()
            return
        text, started = self._edit.text(), self._started or self._console.started()
        if self._console.is_open and self._console.captures.enter(
            text, started, self._console.now(), as_quote=as_quote
        ):
            self._clear()

    def settle_digit(self) -> None:
        """Another key has come for the floor: a digit that waits is the floor."""
        if self._held:
            self._give_floor()

    def follow_correction(self, turn: TurnView, was: str) -> None:
        """That turn had been `was`'s: a line that was begun in it belongs to who really had the floor."""
        started = self._started
        if started and started.at >= turn.began_at and started.holder == speaker_of(was):
            self._started = replace(started, holder=speaker_of(turn.seat))
            self.show_meaning()

    def undo(self) -> None:
        """Undo within the line while it is being typed; else take back the newest capture."""
        if self._held:
            self._take_digit_back()
        elif self.is_free:
            if self._console.is_open:
                self._console.revisions.undo()
        else:
            self._edit.undo()

    def redo(self) -> None:
        """Redo within the line, else the capture that was taken back."""
        if self._edit.isRedoAvailable():
            self._edit.redo()
        elif self._console.is_open:
            self._console.revisions.redo()

    def show_meaning(self) -> None:
        """Say what the line will be."""
        if self._held:
            self._chip.show_meaning(meaning_of_floor(self._name_of_number(self._held.number)))
            return
        started = self._started or self._console.started()
        self._hint.setText(self._said_of(started) if self._started else self.tr("Ctrl+Enter: quote"))
        noted = self._console.captures.understood(self._edit.text())
        self._chip.show_meaning(meaning_of(noted, self._name_of(noted.said_by(started.holder))))

    # -- keys -------------------------------------------------------------------------------------------------------

    def takes_key(self, event: QKeyEvent) -> bool:
        """Deal with a key before the text does; True when there is nothing left to do."""
        if event.key() in _SHIFTS:
            return False
        if self._held and self._settles_digit(event):
            return True
        if event.key() in _ENTER:
            self.enter(as_quote=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return True
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
            return True
        if event.matches(QKeySequence.StandardKey.Redo) or _is_redo(event):
            self.redo()
            return True
        if event.matches(QKeySequence.StandardKey.Paste):
            self._edit.insert(in_one_line(QGuiApplication.clipboard().text()))
            return True
        if event.key() == Qt.Key.Key_Up:
            self.stream_requested.emit()
            return True
        if self._marks(event):
            return True
        self._hold_digit(event)
        return False

    def _marks(self, event: QKeyEvent) -> bool:
        """Mark the line that is being typed; True when the key does that, even where no line is begun."""
        started, key = self._started, Qt.Key(event.key())
        moves = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if not is_held(event, HELD.moving if moves else HELD.marking):
            return False
        if moves:
            by = -NUDGE if key == Qt.Key.Key_Left else NUDGE
            self._started = started and replace(started, at=max(0.0, started.at + by))
        elif key == Qt.Key.Key_O:
            self._started = started and replace(started, off_record=not started.off_record)
        elif key in GRADE_KEYS:
            same = started is not None and started.fidelity is GRADE_KEYS[key]
            self._started = started and replace(started, fidelity=None if same else GRADE_KEYS[key])
        else:
            return False
        self.show_meaning()
        self.marked.emit()
        return True

    def _said_of(self, started: Started) -> str:
        """The moment the line belongs to, and its marks, in words."""
        secret = self.tr("Off the record") if started.off_record else ""
        grade = fidelity_name(started.fidelity) if started.fidelity else ""
        return " · ".join(part for part in (secret, grade, as_clock(started.at)) if part)

    def begin(self) -> None:
        """The first keystroke of a line, unless there was one."""
        if self._started is None:
            self._started = self._console.started()

    def _hold_digit(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        plan = self._console.plan
        if plain and plan and self._console.is_open:
            at, seats = self._console.now(), len(plan.seats)
            self._held = held_digit(self._edit.text(), event.text(), at, steady(), seats)
            if self._held:
                self._timer.start()

    def _settles_digit(self, event: QKeyEvent) -> bool:
        """Decide what the digit on the line is; True when that was all the key meant."""
        assert self._held  # noqa: S101  the caller has looked
        if event.key() in _TAKES_BACK or event.matches(QKeySequence.StandardKey.Undo):
            self._take_digit_back()
            return True
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier == Qt.KeyboardModifier.NoModifier and (
            self._held.is_text(event.text(), steady())
        ):
            self._held = None
            self._timer.stop()
            return False
        self._give_floor()
        return event.key() in _ENTER

    def _give_floor(self) -> None:
        held = self._take_digit_back()
        if held:
            self._console.give_floor(held.number, held.pressed_at)

    def _take_digit_back(self) -> HeldDigit | None:
        held, self._held = self._held, None
        self._timer.stop()
        self._clear()
        return held

    def _clear(self) -> None:
        self._edit.setText("")  # clear() could be undone, and the line would be recorded twice
        self._started, self._given_back = None, ""
        self.show_meaning()

    # -- what happens -----------------------------------------------------------------------------------------------

    def _on_text_changed(self, text: str) -> None:
        if (fit := in_one_line(text)) != text:  # dropped, or pasted with the mouse
            cursor = len(in_one_line(text[: self._edit.cursorPosition()]))
            self._edit.setText(fit)
            self._edit.setCursorPosition(cursor)
            return
        if text:
            self.begin()
        elif not self._edit.composing:
            self._started, self._given_back = None, ""
        self.show_meaning()

    def _on_taken_again(self, text: str) -> None:
        if text == self._given_back == self._edit.text():
            self._clear()

    def _on_focus_changed(self, focused: bool) -> None:
        mark(self, "active", focused)

    def _name_of(self, seat: str) -> str:
        plan = self._console.plan
        found = plan.seat(seat) if plan and seat != NOBODY else None
        return found.name if found else ""

    def _name_of_number(self, number: int) -> str:
        seats = self._console.plan.seats if self._console.plan else ()
        return next((seat.name for seat in seats if seat.number == number), "")


class _Edit(QLineEdit):
    """The text of the line; its owner gets every key first."""

    focus_changed = Signal(bool)

    def __init__(self, line: CaptureLine) -> None:
        super().__init__(line)
        self._line = line
        self._dead = DeadKeys()
        self.composing = False
        mark(self, "bare", value=True)
        self.setMaxLength(_LONGEST)
        self.setFont(interface_font(Size.LEAD))
        self.setAccessibleName(self.tr("Capture line"))
        self.setPlaceholderText(self.tr('Write a note …   " quote   ? audience question   1–9 speaker'))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event = self._dead.completed(event)
        if is_dead(event):
            return  # it has come to where it belongs: the page would send it here again
        if not self._line.takes_key(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        if self.composing:
            self._line.begin()
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)


def _is_redo(event: QKeyEvent) -> bool:
    """Both ways to redo work on every desktop."""
    control = Qt.KeyboardModifier.ControlModifier
    shifted = control | Qt.KeyboardModifier.ShiftModifier
    pressed = (event.key(), event.modifiers())
    return pressed in ((Qt.Key.Key_Y, control), (Qt.Key.Key_Z, shifted))
