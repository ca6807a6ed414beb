# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The tags of the chosen notes, changed in one line under the stream."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from seminarapp.domain.shorthand import tags_in
from seminarapp.ui.live.console.captures import Captures
from seminarapp.ui.live.console.lines import Line
from seminarapp.ui.live.console.revisions import Revisions
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.stylesheet import Ground, Tone, mark
from seminarapp.ui.widgets.text import Text

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TagStrip(QFrame):
    """Shows the tags that all of the chosen notes have.

    Enter, or leaving the line, keeps what stands there; Escape leaves them as they were. A tag that is taken off the
    line is taken from all of them, a new one given to all of them; tags that only some of them have are left alone.

    What has been used in this seminar is offered while a tag is typed: the rest of the word stands there marked, and
    typing on overwrites it.

    Signals:
        left: the tags are as the user wants them.
    """

    left = Signal()

    def __init__(self, captures: Captures, revisions: Revisions, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captures = captures
        self._revisions = revisions
        self._chosen: list[UUID] = []
        self._common: tuple[str, ...] = ()
        mark(self, "role", Ground.CHOSEN)
        self._of = Text(size=Size.SMALL, weight=Weight.MEDIUM)
        self.edit = _TagLine(self)
        hint = Text(self.tr("Enter keeps · Esc leaves as they were"), size=Size.TINY, tone=Tone.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._of)
        row.addWidget(self.edit, 1)
        row.addWidget(hint)
        self.setFocusProxy(self.edit)
        self.hide()

    def change(self, lines: Sequence[Line]) -> None:
        """Take the keys, with the tags that these have in common."""
        self._chosen = [line.capture.id for line in lines]
        self._common = tuple(
            tag for tag in lines[0].capture.tags if all(tag in line.capture.tags for line in lines)
        )
        count = len(lines)
        self._of.setText(
            self.tr("Tags of {count} notes").format(count=count) if count > 1 else self.tr("Tags")
        )
        self.edit.known = self._used()
        self.edit.setText("".join(f"#{tag} " for tag in self._common))
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, *, keep: bool, go_back: bool = True) -> None:
        """End it once; `go_back` where the keys are to go to the stream."""
        if not self._chosen:
            return
        chosen, self._chosen = self._chosen, []
        wanted = tags_in(self.edit.text())
        added = [tag for tag in wanted if tag not in self._common]
        removed = [tag for tag in self._common if tag not in wanted]
        if go_back:
            self.left.emit()
        self.hide()
        if keep and (added or removed):
            self._revisions.retag(chosen, added, removed)

    def _used(self) -> list[str]:
        """Tags of this seminar, what is used most first."""
        tags = Counter(tag for line in self._captures.lines() for tag in line.capture.tags)
        return [tag for tag, _ in tags.most_common()]


class _TagLine(QLineEdit):
    """A line that completes the word it ends in.

    Attributes:
        known: the tags to offer, the likeliest first.
    """

    def __init__(self, strip: TagStrip) -> None:
        super().__init__(strip)
        self._strip = strip
        self.known: list[str] = []
        self._before = ""
        self.setAccessibleName(self.tr("Tags"))
        self.setPlaceholderText(self.tr("#tag #another"))
        self.textEdited.connect(self._on_edited)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._strip.finish(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._strip.finish(keep=False)
        else:
            self._before = self.text()[: self.selectionStart()] if self.hasSelectedText() else self.text()
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._strip.finish(keep=True, go_back=False)

    def _on_edited(self, text: str) -> None:
        """Offer the rest of a word that grew at its end."""
        words = text.split()
        grew = len(text) > len(self._before) and self.cursorPosition() == len(text)
        if not words or not grew or text[-1].isspace():
            return
        begun = words[-1].lstrip("#")
        rest = next(
            (
                tag[len(begun) :]
                for tag in self.known
                if begun and tag.casefold().startswith(begun.casefold()) and tag not in tags_in(text)
            ),
            "",
        )
        if rest:
            self.setText(text + rest)
            self.setSelection(len(text), len(rest))
