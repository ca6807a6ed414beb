# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The questions from the floor, worked through by key: put, answered, parked, merged, in other words."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.domain.values import AudienceState
from seminarapp.ui.live.audience.audience_buttons import AudienceButtons
from seminarapp.ui.live.audience.audience_entries import entry_of
from seminarapp.ui.live.console.audience import Order
from seminarapp.ui.live.console.console import Console
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone, mark
from seminarapp.ui.widgets.button import IconButton
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.legend import Legend
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.row_editor import HEIGHT, RowEditor
from seminarapp.ui.widgets.text import Text

_SHAPE = EntryShape(least=40, leading=22, wraps=True)
_MENU = 24
Act = Callable[[UUID], None]


class AudiencePanel(Panel):
    """A `?` on the line puts a question here.

    Keys in the list: Enter puts to the panel, A answered, P parked, O open again, + and - change votes, F2 the words,
    V the order. M marks a question, and M or Enter on another merges the marked one into it; Escape lets it be.
    The same stands in the menu of the right mouse button, and the most used in small buttons on the line.

    Attributes:
        list: the questions.
        more: the panel's own menu.

    Signals:
        chat_requested: a saved chat is to be imported.
    """

    chat_requested = Signal()

    def __init__(self, console: Console, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Audience questions"))
        self._console = console
        self._audience = console.audience
        self._marked: UUID | None = None
        self._editing: tuple[RowEditor, UUID] | None = None
        self.list = EntryList(look, self.tr("Audience questions"), _SHAPE)
        self._buttons = AudienceButtons(look, self.list)
        self._empty = Text(self.tr("Begin a line with ? to take one down"), tone=Tone.FAINT, wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(10, Space.TIGHT, 10, 0)
        self._hint = Text(tone=Tone.ACCENT, wrap=True)
        self._hint.setContentsMargins(10, 0, 10, Space.TIGHT)
        self.more = IconButton(look, "ellipsis", self.tr("Order and import"))
        mark(self.more, "small", value=True)
        self.more.setFixedSize(_MENU, _MENU)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._own_menu())
        self.header.addWidget(self.more)
        for part in (self._empty, self._hint):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._legend())
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """Show what has been asked."""
        questions = self._audience.questions()
        waiting = sum(question.state is AudienceState.OPEN for question in questions)
        self.set_remark(self.tr("{count} waiting").format(count=waiting) if questions else "")
        self._empty.setVisible(not questions)
        if self._marked not in {question.id for question in questions}:
            self._mark(None)
        self.list.setVisible(bool(questions))
        self.list.show_entries([entry_of(one, marked=one.id == self._marked) for one in questions])
        self._order_actions[self._audience.order].setChecked(True)
        self._place_editor()

    def _legend(self) -> Legend:
        keys = self.tr(
            "Enter puts · A answered · P parks · O opens · + - votes · M merges · F2 words · Esc back"
        )
        return Legend(keys, self.list)

    def _wire(self) -> None:
        self._console.shown.connect(self.refresh)
        self._audience.changed.connect(self.refresh)
        self.list.installEventFilter(self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        self.list.entry_activated.connect(self._on_activated)
        self.list.verticalScrollBar().valueChanged.connect(self._place_editor)
        self._buttons.put_requested.connect(self._on_activated)
        self._buttons.answer_requested.connect(self._on_answered)
        self._buttons.park_requested.connect(self._on_parked)
        self._buttons.vote_requested.connect(self._on_voted)

    def _own_menu(self) -> QMenu:
        menu = QMenu(self)
        texts = {Order.VOTES: self.tr("Most votes first"), Order.AGE: self.tr("Oldest first")}
        self._order_actions: dict[Order, QAction] = {}
        for order, text in texts.items():
            action = menu.addAction(f"{text}\tV")
            action.setCheckable(True)
            self._order_actions[order] = action
        self._order_actions[Order.VOTES].triggered.connect(self._on_votes_first)
        self._order_actions[Order.AGE].triggered.connect(self._on_oldest_first)
        menu.addSeparator()
        menu.addAction(self.tr("Import a chat…")).triggered.connect(self.chat_requested)
        return menu

    # -- keys and mouse ---------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list:
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._takes_key(event)
            if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
                self._on_left(event)
        return super().eventFilter(watched, event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if event.key() == Qt.Key.Key_Escape and self._marked is not None:
            self._mark(None)
            self.refresh()
            return True
        if event.key() == Qt.Key.Key_V:
            by_age = self._audience.order is Order.VOTES
            self._audience.arrange(Order.AGE if by_age else Order.VOTES)
            return True
        question = self._chosen()
        act = self._keys().get(event.text()) or (self._edit if event.key() == Qt.Key.Key_F2 else None)
        if question is None or act is None:
            return False
        act(question.id)
        return True

    def _keys(self) -> dict[str, Act]:
        keys: dict[str, Act] = {
            "a": self._answer,
            "p": self._park,
            "o": self._audience.reopen,
            "m": self._merge,
        }
        both = {**keys, **{key.upper(): act for key, act in keys.items()}}
        return {**both, "+": self._vote_up, "-": self._vote_down}

    def _on_menu_requested(self, at: QPoint) -> None:
        question = self._chosen()
        if question is not None and self.list.indexAt(at).isValid():
            menu = self._menu(question)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _menu(self, question: AudienceQuestionView) -> QMenu:
        audience, state = self._audience, question.state
        merging = self._marked not in (None, question.id)
        entries: list[tuple[bool, str, str, Act]] = [
            (state is not AudienceState.PUT, self.tr("Put it to the panel"), "Enter", audience.put),
            (state is not AudienceState.ANSWERED, self.tr("Answered"), "A", audience.answer),
            (state is not AudienceState.PARKED, self.tr("Park it for after the panel"), "P", audience.park),
            (state is not AudienceState.OPEN, self.tr("Open again"), "O", audience.reopen),
            (True, self.tr("One more vote"), "+", self._vote_up),
            (question.votes > 0, self.tr("One vote less"), "-", self._vote_down),
            (True, self.tr("Change the words"), "F2", self._edit),
            (not merging, self.tr("Merge with another…"), "M", self._merge),
            (merging, self.tr("Merge the marked one into this"), "M", self._merge),
            (bool(question.merged), self.tr("Take the merge apart"), "", audience.unmerge),
        ]
        menu = QMenu(self)
        for offered, text, key, act in entries:
            if offered:
                menu.addAction(f"{text}\t{key}").triggered.connect(_Bound(act, question.id, menu).act)
        return menu

    def _on_activated(self, entry: str) -> None:
        """Enter, a double click, or the button: merge where one is marked, else put."""
        question = UUID(entry)
        if self._marked is not None:
            self._merge(question)
        else:
            self._audience.put(question)

    def _on_answered(self, entry: str) -> None:
        self._audience.answer(UUID(entry))

    def _on_parked(self, entry: str) -> None:
        self._audience.park(UUID(entry))

    def _on_voted(self, entry: str) -> None:
        self._vote_up(UUID(entry))

    def _on_votes_first(self) -> None:
        self._audience.arrange(Order.VOTES)

    def _on_oldest_first(self) -> None:
        self._audience.arrange(Order.AGE)

    def _on_left(self, event: QFocusEvent) -> None:
        """The current line is not to look like the question that is put, once the keys are elsewhere."""
        stays = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in stays and self._editing is None:
            self.list.clearSelection()

    # -- what is done to a question ---------------------------------------------------------------------------------

    def _answer(self, question: UUID) -> None:
        self._be_done_with(question, self._audience.answer)

    def _park(self, question: UUID) -> None:
        self._be_done_with(question, self._audience.park)

    def _be_done_with(self, question: UUID, act: Act) -> None:
        """It goes to the end of the list, and the keys go on to what comes into its place."""
        place = self.list.entries.place_of(str(question))
        act(question)
        if place is not None:
            self.list.choose(self.list.entries.id_at(place))

    def _vote_up(self, question: UUID) -> None:
        self._audience.vote(question, 1)

    def _vote_down(self, question: UUID) -> None:
        self._audience.vote(question, -1)

    def _merge(self, question: UUID) -> None:
        """Mark it, or merge the marked one into it; the marked one itself is let be."""
        marked = self._marked
        if marked is None:
            self._mark(question)
            self.refresh()
            return
        self._mark(None)
        if marked == question:
            self.refresh()
        else:
            self._audience.merge(marked, question)
            self.list.choose(str(question if self._audience.question(question) else marked))

    def _mark(self, question: UUID | None) -> None:
        self._marked = question
        hint = self.tr("Which one asks the same? Enter merges, Escape lets it be.")
        self._hint.setText(hint if question is not None else "")
        self._hint.setVisible(question is not None)
        if question is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, hint))

    def _edit(self, question: UUID) -> None:
        known = self._audience.question(question)
        if known is None or self._editing is not None:
            return
        # A child from the first: Qt deletes it, while it may still be handling the key that ended it.
        editor = RowEditor(known.text, as_quote=False, indent=Space.MEDIUM, parent=self)
        editor.words.setAccessibleName(self.tr("Words of the question"))
        self._editing = editor, question
        self._place_editor()
        editor.show()
        editor.finished.connect(self._on_edited)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_editor(self) -> None:
        if self._editing is None:
            return
        editor, question = self._editing
        place = self.list.entries.place_of(str(question))
        if place is not None:
            line = self.list.visualRect(self.list.entries.index(place))
            line.setHeight(max(HEIGHT, line.height()))
            editor.stand_on(line, self.list)

    def _on_edited(self, text: str) -> None:
        if self._editing is None:
            return
        editor, question = self._editing
        had_keys = editor.words.hasFocus()
        self._editing = None
        editor.hide()
        editor.deleteLater()
        if had_keys:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.clearSelection()
        self._audience.reword(question, text)

    def _chosen(self) -> AudienceQuestionView | None:
        return self._audience.question(UUID(self.list.chosen)) if self.list.chosen else None


class _Bound(QObject):
    """What a menu's entry does, to which question; lives as long as the menu."""

    def __init__(self, act: Act, question: UUID, menu: QMenu) -> None:
        super().__init__(menu)
        self._act = act
        self._question = question

    def act(self) -> None:
        """Do it."""
        self._act(self._question)
