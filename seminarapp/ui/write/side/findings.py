# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet of findings: each place with its rule, what would be better, and the ways to deal with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.difference import Fate
from seminarapp.application.proofreading.findings import Finding
from seminarapp.application.proofreading.passage import NO_BREAK
from seminarapp.ui.keys import named
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.side.difference_text import DifferenceText

MOST = 100  # findings in the list: Qt's thread takes 0.4 ms a row whenever the article is read
SUGGESTED = 3  # buttons with words that may be meant
_SHOWN = 48  # characters of what is found, at most
_SEEN = {NO_BREAK: "⍽", " ": "·"}  # how spaces are shown where they are what a finding is about


class FindingsSheet(QWidget):
    """Choose a finding to see what would be better.

    Attributes:
        list: the findings, in the article's order.
        text: the chosen place with its remedy; what goes is struck through, what comes is underlined.
        words: buttons with the words that may be meant by one that is in no dictionary.

    Signals:
        chosen(int), go_requested(int), remedy_requested(int), leave_requested(int): about the finding with that number.
        word_requested(int, str): that word is meant.
    """

    chosen = Signal(int)
    go_requested = Signal(int)
    remedy_requested = Signal(int)
    leave_requested = Signal(int)
    word_requested = Signal(int, str)

    def __init__(self, look: Look, language: str, parent: QWidget | None = None) -> None:
        """`language` is the user's, in which rules are told."""
        super().__init__(parent)
        self._language = language
        self._findings: tuple[Finding, ...] = ()
        self.told = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.list = EntryList(look, self.tr("Findings"))
        self.text = DifferenceText(look, self.tr("What would be better"))
        self.text.setFixedHeight(84)
        self.words = [Button(look, "", icon="pen-line") for _ in range(SUGGESTED)]
        self.mend = Button(look, self.tr("Mend it"), icon="check")
        self.leave = Button(look, self.tr("Leave it as it is"), icon="x")
        self._lay_out()
        self.setFocusProxy(self.list)
        self._wire(look)
        self._paint()

    def _lay_out(self) -> None:
        self.mend.setToolTip(named("Ctrl+Enter"))
        self.leave.setToolTip(named("Delete"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 6, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addWidget(self.text)
        for button in (*self.words, self.mend, self.leave):
            column.addWidget(button)

    def _wire(self, look: Look) -> None:
        self.list.entry_chosen.connect(self._on_chosen)
        self.list.entry_activated.connect(lambda row: self.go_requested.emit(int(row)))
        self.list.remove_requested.connect(lambda row: self.leave_requested.emit(int(row)))
        self.mend.clicked.connect(self._on_mend)
        self.leave.clicked.connect(self._on_leave)
        for button in self.words:
            button.clicked.connect(self._on_word)
        look.theme_changed.connect(self._paint)

    # -- what there is --------------------------------------------------------------------------------------------

    def show_findings(self, findings: Sequence[Finding], dictionary: str) -> None:
        """Show these, at most `MOST`; the place in the list stays. `dictionary` names the one that was used, or ""."""
        row = max(self.list.currentIndex().row(), 0)
        self._findings = tuple(findings)
        entries = [self._entry(number, one) for number, one in enumerate(self._findings[:MOST])]
        if entries != list(self.list.entries.entries):
            self.list.show_entries(entries, chosen=str(min(row, len(entries) - 1)) if entries else "")
        self.told.setText(f"{self._counted()} {self._spelling(dictionary)}")
        self._paint()

    def choose(self, number: int) -> None:
        """Choose the finding with that number."""
        self.list.choose(str(number))

    @property
    def current(self) -> int:
        """The number of the chosen finding; -1 for none."""
        return self.list.currentIndex().row()

    @property
    def count(self) -> str:
        """How many findings there are, in words."""
        return self._counted()

    def show_words(self, number: int, words: Sequence[str]) -> None:
        """Offer words for a finding, if it is still the chosen one; keys 1 to 3 take them."""
        if number != self.current:
            return
        for place, button in enumerate(self.words):
            button.setVisible(place < len(words))
            button.set_text(f"{place + 1}  {words[place]}" if place < len(words) else "")
            button.setProperty("word", words[place] if place < len(words) else "")

    def _counted(self) -> str:
        count = len(self._findings)
        if not count:
            return self.tr("Nothing found.")
        if count > MOST:
            return self.tr("{n} findings, the first {shown} of them below.").format(n=count, shown=MOST)
        return self.tr("1 finding.") if count == 1 else self.tr("{n} findings.").format(n=count)

    def _spelling(self, dictionary: str) -> str:
        if dictionary:
            return self.tr("Spelling by the dictionary {name}.").format(name=dictionary)
        return self.tr(
            "Spelling is not looked at: there is no dictionary of the article’s language. Install a Hunspell one"
            " (on Debian and Ubuntu hunspell-sv, hunspell-en-gb), or LibreOffice with the language."
        )

    def _entry(self, number: int, one: Finding) -> Entry:
        badge = self.tr("Quote") if one.capture is not None else ""
        return Entry(
            str(number),
            _change(one),
            note=one.said(self._language),
            badge=badge,
            badge_kind=BadgeKind.WARN,
        )

    def _paint(self) -> None:
        self.text.clear()
        one = self._findings[self.current] if 0 <= self.current < len(self._findings) else None
        for button in self.words:
            button.hide()
        self.text.setVisible(one is not None and (one.remedy is not None or one.capture is not None))
        mendable = one is not None and (one.remedy is not None or one.capture is not None)
        self.mend.setEnabled(mendable)
        self.mend.set_text(
            self.tr("Go to the note it was said in")
            if one is not None and one.capture
            else self.tr("Mend it")
        )
        self.leave.setEnabled(one is not None)
        if one is None:
            return
        cursor = QTextCursor(self.text.document())
        cursor.insertText(one.before, self.text.form(Fate.SAME))
        if one.remedy is None:
            cursor.insertText(one.text, self.text.form(Fate.REMOVED if one.capture is None else Fate.SAME))
        else:
            cursor.insertText(_seen(one.text, one.remedy), self.text.form(Fate.REMOVED))
            cursor.insertText(_seen(one.remedy, one.text), self.text.form(Fate.ADDED))
        cursor.insertText(one.after, self.text.form(Fate.SAME))

    # -- what the user does ---------------------------------------------------------------------------------------

    def _on_chosen(self, _row: str) -> None:
        self._paint()
        if self.current >= 0:
            self.chosen.emit(self.current)

    def _on_mend(self) -> None:
        if self.current >= 0 and self.mend.isEnabled():
            self.remedy_requested.emit(self.current)

    def _on_leave(self) -> None:
        if self.current >= 0:
            self.leave_requested.emit(self.current)

    def _on_word(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self._take(self.words.index(button))

    def _take(self, place: int) -> None:
        word = str(self.words[place].property("word") or "")
        if word and self.current >= 0 and not self.words[place].isHidden():
            self.word_requested.emit(self.current, word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        place = event.key() - Qt.Key.Key_1
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_mend()
        elif 0 <= place < SUGGESTED and not event.modifiers():
            self._take(place)
        else:
            super().keyPressEvent(event)


def _seen(text: str, other: str) -> str:
    """The text, with its spaces to be seen where they are all that makes it differ."""
    if text.replace(NO_BREAK, " ").strip() and other.strip() and text.split() != other.split():
        return text
    return "".join(_SEEN.get(sign, sign) for sign in text)


def _change(one: Finding) -> str:
    """The words that a finding is in, and what they would become, in one line."""
    left = one.before.split(" ")[-1].split("\n")[-1]
    right = one.after.split(" ")[0].split("\n")[0]
    now = f"{left}{one.text}{right}" if len(one.text) < _SHOWN else f"{one.text[:_SHOWN]}…"
    if one.remedy is None:
        return now.replace("\n", " ")
    seen = _seen(one.text, one.remedy), _seen(one.remedy, one.text)
    return " → ".join(f"{left}{part}{right}" for part in seen).replace("\n", " ")
