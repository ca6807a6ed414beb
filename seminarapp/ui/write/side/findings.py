# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet of findings: each place with its rule, what would be better, and the ways to deal with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.proofreading.findings import Finding
from seminarapp.application.proofreading.passage import NO_BREAK
from seminarapp.application.proofreading.reading import ONE_BY_ONE
from seminarapp.application.writing.difference import Fate
from seminarapp.ui.keys import named
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Kind, Tone
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.side.difference_text import DifferenceText

MOST = 100  # findings in the list: Qt's thread takes 0.4 ms a row whenever the article is read
SUGGESTED = 3  # buttons with words that may be meant
_SHOWN = 48  # characters of what is found, at most
_CTRL = Qt.KeyboardModifier.ControlModifier
_SEEN = {NO_BREAK: "⍽", " ": "·"}  # how spaces are shown where they are what a finding is about


class FindingsSheet(QWidget):
    """Choose a finding to see what would be better. What was left alone is in a second list in the same place.

    Attributes:
        list: the findings, in the article's order.
        text: the chosen place with its remedy; what goes is struck through, what comes is underlined.
        words: buttons with the words that may be meant by one that is in no dictionary.

    Signals:
        chosen(Finding), go_requested(Finding): about a place.
        remedy_requested(Finding), leave_requested(Finding): deal with it.
        all_requested(str): put in every remedy of the rule with that name.
        back_requested(Finding): it was left alone, and is to be told again.
        word_requested(Finding, str): that word is meant.
    """

    chosen = Signal(object)
    go_requested = Signal(object)
    remedy_requested = Signal(object)
    leave_requested = Signal(object)
    all_requested = Signal(str)
    back_requested = Signal(object)
    word_requested = Signal(object, str)

    def __init__(self, look: Look, language: str, parent: QWidget | None = None) -> None:
        """`language` is the user's, in which rules are told."""
        super().__init__(parent)
        self._language = language
        self._findings: tuple[Finding, ...] = ()
        self._left: tuple[Finding, ...] = ()
        self._shows_left = False
        self._dictionary = ""
        self.told = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.list = EntryList(look, self.tr("Findings"))
        self.text = DifferenceText(look, self.tr("What would be better"))
        self.text.setFixedHeight(84)
        self.words = [Button(look, "", icon="pen-line") for _ in range(SUGGESTED)]
        self.mend = Button(look, self.tr("Mend it"), icon="check")
        self.mend_all = Button(look, self.tr("Mend all {n} of this rule"), icon="check")
        self.leave = Button(look, self.tr("Leave it as it is"), icon="x")
        self.left = Button(look, "", kind=Kind.GHOST)
        self._lay_out()
        self.setFocusProxy(self.list)
        self._wire(look)
        self._show()

    def _lay_out(self) -> None:
        buttons = {
            self.mend: "Ctrl+Enter",
            self.mend_all: "Ctrl+Shift+Enter",
            self.leave: "Delete",
            self.left: "A",
        }
        for button, key in buttons.items():
            button.setToolTip(named(key))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 6, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        column.addWidget(self.text)
        for button in (*self.words, *buttons):
            column.addWidget(button)

    def _wire(self, look: Look) -> None:
        self.list.entry_chosen.connect(self._on_chosen)
        self.list.entry_activated.connect(self._on_go)
        self.list.remove_requested.connect(self._on_leave)
        self.mend.clicked.connect(self._on_mend)
        self.mend_all.clicked.connect(self._on_all)
        self.leave.clicked.connect(self._on_leave)
        self.left.clicked.connect(self._on_left)
        for button in self.words:
            button.clicked.connect(self._on_word)
        look.theme_changed.connect(self._paint)

    # -- what there is --------------------------------------------------------------------------------------------

    def show_findings(
        self, findings: Sequence[Finding], dictionary: str, left: Sequence[Finding] = ()
    ) -> None:
        """Show these, at most `MOST`; the place in the list stays. `dictionary` names the one that was used, or ""."""
        self._findings, self._left = tuple(findings), tuple(left)
        self._dictionary = dictionary
        self._shows_left = self._shows_left and bool(self._left)
        self._show()

    def _show(self) -> None:
        row = max(self.list.currentIndex().row(), 0)
        entries = [self._entry(number, one) for number, one in enumerate(self.shown[:MOST])]
        if entries != list(self.list.entries.entries):
            self.list.show_entries(entries, chosen=str(min(row, len(entries) - 1)) if entries else "")
        self.told.setText(self._told())
        self._paint()

    @property
    def shown(self) -> tuple[Finding, ...]:
        """What the list is of: the findings, or those that were left alone."""
        return self._left if self._shows_left else self._findings

    def choose(self, finding: Finding) -> None:
        """Choose that finding, if it is in the list of findings."""
        if self._shows_left:
            self._on_left()
        if finding in self._findings:
            self.list.choose(str(self._findings.index(finding)))

    @property
    def current(self) -> Finding | None:
        """The chosen one."""
        row = self.list.currentIndex().row()
        return self.shown[row] if 0 <= row < len(self.shown) else None

    @property
    def count(self) -> str:
        """How many findings there are, in words."""
        return self._counted()

    def show_words(self, finding: Finding, words: Sequence[str]) -> None:
        """Offer words for a finding, if it is still the chosen one; keys 1 to 3 take them."""
        if finding != self.current:
            return
        for place, button in enumerate(self.words):
            button.setVisible(place < len(words))
            button.set_text(f"{place + 1}  {words[place]}" if place < len(words) else "")
            button.setProperty("word", words[place] if place < len(words) else "")

    def alike(self, finding: Finding) -> int:
        """How many findings of the same rule could be mended at once with that one; 0 where each is a question."""
        if finding.rule in ONE_BY_ONE or finding.remedy is None:
            return 0
        return sum(one.rule == finding.rule and one.remedy is not None for one in self._findings)

    # -- what is said of it ---------------------------------------------------------------------------------------

    def _told(self) -> str:
        if self._shows_left:
            return self.tr("Left as they are in this article, and told no more:")
        return f"{self._counted()} {self._spelling()}"

    def _counted(self) -> str:
        count = len(self._findings)
        if not count:
            return self.tr("Nothing found.")
        if count > MOST:
            return self.tr("{n} findings, the first {shown} of them below.").format(n=count, shown=MOST)
        return self.tr("1 finding.") if count == 1 else self.tr("{n} findings.").format(n=count)

    def _spelling(self) -> str:
        if self._dictionary:
            return self.tr("Spelling by the dictionary {name}.").format(name=self._dictionary)
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
        one = self.current
        for button in self.words:
            button.hide()
        self._offer(one)
        self.text.setVisible(one is not None and (one.remedy is not None or one.capture is not None))
        self.text.clear()
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

    def _offer(self, one: Finding | None) -> None:
        """What can be done with the chosen one, on the buttons."""
        mendable = one is not None and (one.remedy is not None or one.capture is not None)
        to_note = one is not None and one.capture is not None
        self.mend.setVisible(not self._shows_left)
        self.mend.setEnabled(mendable)
        self.mend.set_text(self.tr("Go to the note it was said in") if to_note else self.tr("Mend it"))
        alike = self.alike(one) if one is not None and not self._shows_left else 0
        self.mend_all.setVisible(alike > 1)
        self.mend_all.set_text(self.tr("Mend all {n} of this rule").format(n=alike))
        self.leave.setEnabled(one is not None)
        self.leave.set_text(self.tr("Tell it again") if self._shows_left else self.tr("Leave it as it is"))
        self.left.setVisible(bool(self._left))
        left = self.tr("Left alone: {n}").format(n=len(self._left))
        self.left.set_text(self.tr("Back to the findings") if self._shows_left else left)

    # -- what the user does ---------------------------------------------------------------------------------------

    def _on_chosen(self, _row: str) -> None:
        self._paint()
        if self.current is not None:
            self.chosen.emit(self.current)

    def _on_go(self) -> None:
        if self.current is not None:
            self.go_requested.emit(self.current)

    def _on_mend(self) -> None:
        if self.current is not None and not self._shows_left and self.mend.isEnabled():
            self.remedy_requested.emit(self.current)

    def _on_all(self) -> None:
        one = self.current
        if one is not None and not self._shows_left and self.alike(one):
            self.all_requested.emit(one.rule)

    def _on_leave(self) -> None:
        if self.current is not None:
            (self.back_requested if self._shows_left else self.leave_requested).emit(self.current)

    def _on_left(self) -> None:
        """From the findings to those that were left alone, and back."""
        self._shows_left = not self._shows_left and bool(self._left)
        self._show()
        self._on_chosen("")

    def _on_word(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self._take(self.words.index(button))

    def _take(self, place: int) -> None:
        word = str(self.words[place].property("word") or "")
        if word and self.current is not None and not self.words[place].isHidden():
            self.word_requested.emit(self.current, word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        place = event.key() - Qt.Key.Key_1
        if entered and held == _CTRL:
            self._on_mend()
        elif entered and held == _CTRL | Qt.KeyboardModifier.ShiftModifier:
            self._on_all()
        elif event.key() == Qt.Key.Key_A and not held:
            self._on_left()
        elif 0 <= place < SUGGESTED and not held:
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
