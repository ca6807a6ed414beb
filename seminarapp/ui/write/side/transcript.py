# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet of the transcript: every quote with how it stands to what was said, and the words that differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from seminarapp.application.quote_check import Change, Likeness, QuoteCheck
from seminarapp.ui.theme.fonts import Size, serif_font
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import Text

_BADGES = {
    Likeness.EXACT: BadgeKind.OK,
    Likeness.SAME: BadgeKind.OK,
    Likeness.SHORTENED: BadgeKind.WARN,
    Likeness.CHANGED: BadgeKind.OVER,
    Likeness.OTHER_SPEAKER: BadgeKind.OVER,
    Likeness.NOT_FOUND: BadgeKind.NEUTRAL,
}


class TranscriptSheet(QWidget):
    """Choose a quote to see how its words differ.

    Attributes:
        list: the quotes, by time.
        text: the difference; what the quote adds is underlined, what it leaves out struck through.

    Signals:
        import_requested(): choose a transcript.
        accept_requested(UUID): the capture is to have the transcript's wording.
    """

    import_requested = Signal()
    accept_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._checks: dict[str, QuoteCheck] = {}
        self._shown: QuoteCheck | None = None
        self.told = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.list = EntryList(look, self.tr("Quotes beside the transcript"), EntryShape(wraps=True))
        self.text = QTextEdit()
        self.text.setAccessibleName(self.tr("How the words differ"))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setTabChangesFocus(True)
        self.accept = Button(look, self.tr("Take the transcript's wording"), icon="check")
        self.bring = Button(look, self.tr("Import a transcript …"), icon="upload")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 6, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.told)
        column.addWidget(self.list, 3)
        column.addWidget(self.text, 2)
        column.addWidget(self.accept)
        column.addWidget(self.bring)
        self.setFocusProxy(self.list)
        self.list.entry_chosen.connect(self._on_chosen)
        self.accept.clicked.connect(self._on_accept)
        self.bring.clicked.connect(self.import_requested)
        look.theme_changed.connect(self._paint)
        self._paint()

    def show_nothing(self) -> None:
        """The seminar has no transcript."""
        self.told.setText(
            self.tr("There is no transcript yet. Import one to see how each quote stands to what was said.")
        )
        self._checks = {}
        self.list.show_entries([])
        self._show(None)

    def show_checks(
        self, file: str, checks: Sequence[QuoteCheck], words: Mapping[UUID, str], strangers: Sequence[str]
    ) -> None:
        """Show the quotes beside the transcript of that file; `words` are the quotes' own."""
        self._checks = {str(check.capture): check for check in checks}
        rule = self.tr("{file}. Capitals, punctuation and sounds that are no words are not compared.")
        told = rule.format(file=file)
        if strangers:
            unknown = self.tr("Nobody in the panel is called {names}: their words are nobody's.")
            told += " " + unknown.format(names=", ".join(strangers))
        self.told.setText(told)
        self.list.show_entries([self._entry(check, words.get(check.capture, "")) for check in checks])
        self._on_chosen(self.list.chosen)

    def _entry(self, check: QuoteCheck, words: str) -> Entry:
        return Entry(
            str(check.capture), words, badge=self._name(check.likeness), badge_kind=_BADGES[check.likeness]
        )

    def _name(self, likeness: Likeness) -> str:
        return {
            Likeness.EXACT: self.tr("Word for word"),
            Likeness.SAME: self.tr("Same words"),
            Likeness.SHORTENED: self.tr("Shortened"),
            Likeness.CHANGED: self.tr("Changed"),
            Likeness.OTHER_SPEAKER: self.tr("Another speaker"),
            Likeness.NOT_FOUND: self.tr("Not found"),
        }[likeness]

    def _on_chosen(self, capture: str) -> None:
        self._show(self._checks.get(capture))

    def _show(self, check: QuoteCheck | None) -> None:
        self._shown = check
        self._paint()

    def _paint(self) -> None:
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for one in self._shown.differences if self._shown is not None else ():
            if one.change in {Change.LEFT_OUT, Change.REPLACED}:
                cursor.insertText(f"{one.said} ", self._form(Change.LEFT_OUT))
            if one.quoted:
                change = Change.KEPT if one.change is Change.KEPT else Change.ADDED
                cursor.insertText(f"{one.quoted} ", self._form(change))
        self.accept.setEnabled(self._acceptable)

    @property
    def _acceptable(self) -> bool:
        """Whether the transcript has another wording of the same speaker's to take."""
        wanted = {Likeness.SAME, Likeness.SHORTENED, Likeness.CHANGED}
        return self._shown is not None and self._shown.likeness in wanted

    def _form(self, change: Change) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(QFont(serif_font(Size.BODY)))
        form.setForeground(self._look.colour(Role.TEXT))
        if change is Change.ADDED:
            form.setForeground(self._look.colour(Role.OK))
            form.setFontUnderline(True)
        elif change is Change.LEFT_OUT:
            form.setForeground(self._look.colour(Role.OVER))
            form.setFontStrikeOut(True)
        return form

    def _on_accept(self) -> None:
        if self._shown is not None and self._acceptable:
            self.accept_requested.emit(self._shown.capture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_accept()
            return
        super().keyPressEvent(event)
