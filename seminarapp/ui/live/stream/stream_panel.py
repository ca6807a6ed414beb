# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stream on the live page: read back, star, reword, discard, without leaving the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from seminarapp.domain.values import CaptureKind, Fidelity, Seconds
from seminarapp.ui.grades import GRADE_KEYS, fidelity_name
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.live.console.lines import Line, SaveState
from seminarapp.ui.live.stream.stream_rows import StreamRows
from seminarapp.ui.live.stream.tag_strip import TagStrip
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, mark
from seminarapp.ui.widgets.legend import Legend
from seminarapp.ui.widgets.row_editor import HEIGHT, RowEditor
from seminarapp.ui.widgets.stream.table import StreamTable

_SPARES = 180  # pixels of the stream's height, from which on it has room to say its keys

NUDGE: Seconds = 5.0
"""How far one key moves a capture in time."""


class StreamPanel(QFrame):
    """Everything that was noted, by time.

    Several rows are chosen with Shift+Up and Shift+Down, or all with Ctrl+A. Keys in the stream: S star, F2 or Enter
    the words, Delete discard, Q note or quote, O off the record; 1–9 whose words they are, 0 nobody's; Left and Right 5
    seconds earlier or later; T their tags; V verbatim, L lightly edited, P paraphrase, U unsure. Escape, or Down from
    the last row, goes back to the line. Enter on a row that could not be saved tries again. The same stands in the menu
    of the right mouse button; a double click changes the words. A closed session can only be read.

    Attributes:
        tags: where the tags of what is chosen are changed.

    Signals:
        line_requested: the user goes back to the line.
    """

    line_requested = Signal()

    def __init__(self, console: Console, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._captures = console.captures
        self._revisions = console.revisions
        self._stream = StreamRows()
        self._editing: tuple[RowEditor, QPersistentModelIndex, str] | None = None
        self.table = StreamTable(look, self._stream.model, self.tr("Notes and quotes"), several=True)
        mark(self, "role", Ground.PANEL)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, Space.SMALL, 2, Space.SMALL)
        whole.addWidget(self.table)
        self.tags = TagStrip(self._captures, self._revisions, parent=self)
        whole.addWidget(self.tags)
        whole.addWidget(self._legend())
        self.table.installEventFilter(self)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu_requested)
        self.table.row_activated.connect(self._on_activated)
        self.table.star_requested.connect(self._on_star_requested)
        self.tags.left.connect(self.enter_stream)
        self.table.verticalScrollBar().valueChanged.connect(self._place_editor)
        self.table.verticalHeader().sectionResized.connect(self._place_editor)
        self._captures.shown.connect(self._on_shown)
        self._captures.added.connect(self._stream.add)
        self._captures.changed.connect(self._on_changed)
        self._captures.removed.connect(self._on_removed)

    def _legend(self) -> Legend:
        keys = self.tr(
            "S star · Q quote or note · O off the record · T tags · 1–9 whose words · ← → time · "
            "V L P U how near · F2 words · Del discard · Esc back"
        )
        return Legend(keys, self.table, least=_SPARES)

    @property
    def editor(self) -> RowEditor | None:
        """Where words are being changed, if they are."""
        return self._editing[0] if self._editing else None

    def enter_stream(self) -> None:
        """Take the keys, with the newest row as the current one."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """The keys go back to the line: the newest row is in view, and the one to begin with next time."""
        self.table.let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() is QEvent.Type.FocusIn and self.table.chosen is None:
            self._choose_last()
        if watched is self.table and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes_key(event)
        return super().eventFilter(watched, event)

    # -- keys and mouse ---------------------------------------------------------------------------------------------

    def _takes_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        last = self.table.currentIndex().row() == len(self._stream.model) - 1
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Down and last):
            self.leave()
            self.line_requested.emit()
            return True
        act = self._keys().get(Qt.Key(event.key()))
        lines = self._chosen()
        if act is None or not lines or not self._console.is_open:
            return False
        act(lines)
        return True

    def _keys(self) -> dict[Qt.Key, Callable[[list[Line]], None]]:
        grades = {key: partial(self._grade, fidelity) for key, fidelity in GRADE_KEYS.items()}
        seats = {Qt.Key(Qt.Key.Key_0 + number): partial(self._reattribute, number) for number in range(10)}
        return {
            Qt.Key.Key_S: self._star,
            Qt.Key.Key_F2: self._edit,
            Qt.Key.Key_Q: self._take_otherwise,
            Qt.Key.Key_O: self._take_off_record,
            Qt.Key.Key_T: self.tags.change,
            Qt.Key.Key_Delete: self._discard,
            Qt.Key.Key_Backspace: self._discard,
            Qt.Key.Key_Left: partial(self._shift, -NUDGE),
            Qt.Key.Key_Right: partial(self._shift, NUDGE),
            **grades,
            **seats,
        }

    def _on_menu_requested(self, at: QPoint) -> None:
        lines = self._chosen() if self.table.indexAt(at).isValid() else []
        if lines and self._console.is_open:
            menu = self._menu(lines)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.table.viewport().mapToGlobal(at))

    def _menu(self, lines: list[Line]) -> QMenu:
        """What can be done to all of these lines; the words of one alone can be changed."""
        menu = QMenu(self)
        if len(lines) == 1 and lines[0].state is SaveState.FAILED:
            self._add(menu, lines, self.tr("Try to save again"), "Enter", self._retry)
            self._add(menu, lines, self.tr("Discard"), "Del", self._discard)
            return menu
        captures = [line.capture for line in lines]
        quotes = all(capture.kind is CaptureKind.QUOTE for capture in captures)
        starred, secret = all(one.starred for one in captures), all(one.off_record for one in captures)
        if len(lines) == 1:
            self._add(menu, lines, self.tr("Change the words"), "F2", self._edit)
        self._add(menu, lines, self.tr("Remove the star") if starred else self.tr("Star"), "S", self._star)
        word = self.tr("Make it a note") if quotes else self.tr("Make it a quote")
        self._add(menu, lines, word, "Q", self._take_otherwise)
        word = self.tr("On the record") if secret else self.tr("Off the record")
        self._add(menu, lines, word, "O", self._take_off_record)
        self._add(menu, lines, self.tr("Tags …"), "T", self.tags.change)
        self._add_seats(menu.addMenu(self.tr("Said by")), lines)
        grades = menu.addMenu(self.tr("How near the words are"))
        for key, fidelity in GRADE_KEYS.items():
            self._add(grades, lines, fidelity_name(fidelity), key.name[-1], partial(self._grade, fidelity))
        self._add(menu, lines, self.tr("5 seconds earlier"), "←", partial(self._shift, -NUDGE))
        self._add(menu, lines, self.tr("5 seconds later"), "→", partial(self._shift, NUDGE))
        self._add(menu, lines, self.tr("Discard"), "Del", self._discard)
        return menu

    def _add_seats(self, menu: QMenu, lines: list[Line]) -> None:
        for seat in self._console.plan.seats if self._console.plan else ():
            name = seat.name.replace("&", "&&")  # a menu would take it for the mark of a key
            self._add(menu, lines, name, str(seat.number), partial(self._reattribute, seat.number))
        self._add(menu, lines, self.tr("Nobody"), "0", partial(self._reattribute, 0))

    def _add(
        self, menu: QMenu, lines: list[Line], text: str, key: str, act: Callable[[list[Line]], None]
    ) -> None:
        menu.addAction(f"{text}\t{key}").triggered.connect(_Bound(act, lines, menu).act)

    def _on_activated(self, row: str) -> None:
        line = self._line_of(row)
        if line is None or not self._console.is_open:
            return
        if line.state is SaveState.FAILED:
            self._retry([line])
        else:
            self._edit([line])

    def _on_star_requested(self, row: str) -> None:
        line = self._line_of(row)
        if line is not None and self._console.is_open:
            self._star([line])

    # -- what is done to rows --------------------------------------------------------------------------------------

    def _star(self, lines: list[Line]) -> None:
        self._revisions.star(_ids(lines))

    def _take_otherwise(self, lines: list[Line]) -> None:
        self._revisions.take_otherwise(_ids(lines))

    def _take_off_record(self, lines: list[Line]) -> None:
        self._revisions.take_off_record(_ids(lines))

    def _grade(self, fidelity: Fidelity, lines: list[Line]) -> None:
        self._revisions.grade(_ids(lines), fidelity)

    def _reattribute(self, number: int, lines: list[Line]) -> None:
        seat = self._console.floor.seat_of(number)
        if seat is not None:
            self._revisions.reattribute(_ids(lines), seat)

    def _shift(self, by: Seconds, lines: list[Line]) -> None:
        self._revisions.shift(_ids(lines), by)

    def _retry(self, lines: list[Line]) -> None:
        for line in lines:
            self._captures.retry(line.capture.id)

    def _discard(self, lines: list[Line]) -> None:
        place = self.table.currentIndex().row()
        self._revisions.discard(_ids(lines))
        after = min(place, len(self._stream.model) - 1)
        if after >= 0:
            self.table.choose(self._stream.model[after].id)

    def _edit(self, lines: list[Line]) -> None:
        line = lines[-1]
        name = self._stream.row_of(line.capture.id)
        place = None if name is None else self._stream.model.place_of(name)
        if name is None or place is None or self._editing or line.state is SaveState.FAILED:
            return
        quote = line.capture.kind is CaptureKind.QUOTE
        indent = self.table.delegate.columns.text - Space.SMALL
        # A child from the first: Qt deletes it, while it may still be handling the key that ended it.
        editor = RowEditor(line.capture.text, as_quote=quote, indent=indent, parent=self)
        index = self._stream.model.index(place, 0)
        self._editing = editor, QPersistentModelIndex(index), name
        self.table.make_room(name, HEIGHT)
        self._place_editor()
        editor.show()
        editor.finished.connect(self._on_edited)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_editor(self) -> None:
        """Keep the editor on its row: Qt's own setIndexWidget crashes when such a widget deletes itself."""
        if self._editing and self._editing[1].isValid():
            index = self._stream.model.index(self._editing[1].row(), 0)
            self._editing[0].stand_on(self.table.visualRect(index), self.table)

    def _on_edited(self, text: str) -> None:
        if not self._editing:
            return
        editor, index, name = self._editing
        had_keys = editor.words.hasFocus()
        self._drop_editor()
        if index.isValid():
            place = index.row()
            self._stream.model.update(self._stream.model[place])  # measured anew
        if had_keys:
            self.enter_stream()
        capture = self._stream.capture_of(name)
        if text and capture:
            self._revisions.reword(capture, text)

    def _drop_editor(self) -> None:
        if self._editing:
            editor = self._editing[0]
            self._editing = None
            editor.hide()
            editor.deleteLater()

    # -- what happens -----------------------------------------------------------------------------------------------

    def _on_shown(self) -> None:
        if self._console.plan is not None:
            if self._editing:
                self._editing[0].finish(keep=True)
            self.tags.finish(keep=True, go_back=False)
            self.table.set_language(self._console.plan.card.language)
            self._stream.show(self._console.plan, self._captures.lines())

    def _on_changed(self, known: UUID, line: Line) -> None:
        """A row whose time was changed may stand elsewhere now; the keys go with it."""
        current, name = self.table.chosen, self._stream.row_of(known)
        held = current is not None and current.id == name
        self._stream.change(known, line)
        again = self._stream.row_of(line.capture.id)
        if held and again is not None and (self.table.chosen is None or self.table.chosen.id != again):
            self.table.choose(again)

    def _on_removed(self, capture: UUID) -> None:
        if self._editing and self._editing[2] == self._stream.row_of(capture):
            self._drop_editor()
        self._stream.remove(capture)

    def _chosen(self) -> list[Line]:
        found = [self._line_of(row.id) for row in self.table.all_chosen]
        return [line for line in found if line is not None]

    def _line_of(self, row: str) -> Line | None:
        capture = self._stream.capture_of(row)
        return self._captures.line(capture) if capture else None

    def _choose_last(self) -> None:
        if len(self._stream.model):
            self.table.choose(self._stream.model[len(self._stream.model) - 1].id)


def _ids(lines: list[Line]) -> list[UUID]:
    return [line.capture.id for line in lines]


class _Bound(QObject):
    """What a menu's entry does, to which lines; lives as long as the menu."""

    def __init__(self, act: Callable[[list[Line]], None], lines: list[Line], menu: QMenu) -> None:
        super().__init__(menu)
        self._act = act
        self._lines = lines

    def act(self) -> None:
        """Do it."""
        self._act(self._lines)
