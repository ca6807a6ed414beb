# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet of the transcript: every quote with how it stands to what was said, and the words that differ."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminarapp.application.recording.quote_check import Likeness, QuoteCheck
from seminarapp.application.recording.transcribing import Comparison
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.writing.difference import Fate
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.side.difference_text import DifferenceText

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
        accept_requested(QuoteCheck): the capture is to have the transcript's wording.
        listen_requested(QuoteCheck): hear the recording from where it was said.
        voices_requested(): say whose voices are whose.
        fit_requested(QuoteCheck): that place of the transcript is the moment of the quote's note.
    """

    import_requested = Signal()
    accept_requested = Signal(object)
    listen_requested = Signal(object)
    voices_requested = Signal()
    fit_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._checks: dict[str, QuoteCheck] = {}
        self._shown: QuoteCheck | None = None
        self.told = Text(size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.list = EntryList(look, self.tr("Quotes beside the transcript"), EntryShape(wraps=True))
        self.text = DifferenceText(look, self.tr("How the words differ"))
        self.accept = Button(look, self.tr("Take the transcript's wording"), icon="check")
        self.listen = Button(look, self.tr("Listen here"), icon="play")
        self.voices = Button(look, self.tr("Whose voices …"), icon="users")
        self.fit = Button(look, self.tr("Fit the times here"), icon="clock")
        self.bring = Button(look, self.tr("Import a transcript …"), icon="upload")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 6, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.told)
        column.addWidget(self.list, 3)
        column.addWidget(self.text, 2)
        column.addWidget(self.accept)
        column.addWidget(self.listen)
        column.addWidget(self.voices)
        column.addWidget(self.fit)
        column.addWidget(self.bring)
        column.addStretch(0)
        self.list.entry_chosen.connect(self._on_chosen)
        self.accept.clicked.connect(self._on_accept)
        self.listen.clicked.connect(self._on_listen)
        self.voices.clicked.connect(self.voices_requested)
        self.fit.clicked.connect(self._on_fit)
        self.bring.clicked.connect(self.import_requested)
        look.theme_changed.connect(self._paint)
        self._paint()
        self._show_parts(shown=False)

    def show_nothing(self) -> None:
        """The seminar has no transcript."""
        self.told.setText(
            self.tr("There is no transcript yet. Import one to see how each quote stands to what was said.")
        )
        self._checks = {}
        self.list.show_entries([])
        self._show(None)
        self._show_parts(shown=False)

    def show_comparison(self, compared: Comparison) -> None:
        """Show the quotes beside the transcript; the one that was chosen stays so."""
        self._checks = {str(check.capture): check for _, check in compared.quotes}
        rule = self.tr("{file}. Capitals, punctuation and sounds that are no words are not compared.")
        told = rule.format(file=compared.transcript.file)
        if strangers := compared.transcript.strangers:
            unknown = self.tr("Nobody in the panel is called {names}: their words are nobody's.")
            told += " " + unknown.format(names=", ".join(strangers))
        self.told.setText(told)
        self.list.show_entries([self._entry(quote, check) for quote, check in compared.quotes])
        if not self.list.chosen and compared.quotes:
            self.list.choose(str(compared.quotes[0][0].id))
        self._on_chosen(self.list.chosen)
        self._show_parts(shown=True)

    def _show_parts(self, *, shown: bool) -> None:
        """Without a transcript there is one thing to do, and nothing else to see."""
        for part in (self.list, self.text, self.accept, self.listen, self.voices, self.fit):
            part.setVisible(shown)
        first = self.list if shown else self.bring
        self.setFocusProxy(first)
        if shown and self.bring.hasFocus():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entry(self, quote: CaptureView, check: QuoteCheck) -> Entry:
        badge, kind = self._name(check.likeness), _BADGES[check.likeness]
        return Entry(str(quote.id), quote.text, badge=badge, badge_kind=kind)

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
            if one.fate is Fate.SAME:
                cursor.insertText(f"{one.quoted} ", self.text.form(Fate.SAME))
                continue
            for words, fate in ((one.said, Fate.REMOVED), (one.quoted, Fate.ADDED)):
                if words:
                    cursor.insertText(f"{words} ", self.text.form(fate))
        self.accept.setEnabled(self._acceptable)
        found = self._shown is not None and self._shown.likeness is not Likeness.NOT_FOUND
        self.listen.setEnabled(found)
        self.fit.setEnabled(found)

    @property
    def _acceptable(self) -> bool:
        """Whether the transcript has another wording of the same speaker's to take."""
        wanted = {Likeness.SAME, Likeness.SHORTENED, Likeness.CHANGED}
        return self._shown is not None and self._shown.likeness in wanted

    def _on_accept(self) -> None:
        if self._shown is not None and self._acceptable:
            self.accept_requested.emit(self._shown)

    def _on_listen(self) -> None:
        if self._shown is not None and self.listen.isEnabled():
            self.listen_requested.emit(self._shown)

    def _on_fit(self) -> None:
        if self._shown is not None and self.fit.isEnabled():
            self.fit_requested.emit(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_accept()
            return
        if event.key() == Qt.Key.Key_L and not event.modifiers():
            self._on_listen()
            return
        if event.key() == Qt.Key.Key_V and not event.modifiers() and self.voices.isVisible():
            self.voices_requested.emit()
            return
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self._on_fit()
            return
        super().keyPressEvent(event)
