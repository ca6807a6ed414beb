# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Shows what `*emphasis*` and `[links](https://…)` will be, while their signs stay to be edited."""

from __future__ import annotations

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from seminarapp.domain.spans import Span, spans_of
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role


class SpanHighlighter(QSyntaxHighlighter):
    """Colours one block's text; the signs themselves are faint."""

    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = look
        look.theme_changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        if "*" not in text and "](" not in text:
            return
        place = 0
        for span in spans_of(text):
            before, after = _signs(span)
            self._paint(place, before, self._faint())
            self._paint(place + _length(before), span.text, self._shown(span))
            self._paint(place + _length(before) + _length(span.text), after, self._faint())
            place += _length(before) + _length(span.text) + _length(after)

    def _paint(self, place: int, text: str, form: QTextCharFormat) -> None:
        if text:
            self.setFormat(place, _length(text), form)

    def _faint(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self._look.colour(Role.FAINT))
        return form

    def _shown(self, span: Span) -> QTextCharFormat:
        form = QTextCharFormat()
        if span.emphasised:
            form.setFontItalic(True)
        elif span.url:
            form.setForeground(self._look.colour(Role.ACCENT))
            form.setFontUnderline(True)
        return form


def _signs(span: Span) -> tuple[str, str]:
    """What stands before and after a span's text where it is typed."""
    if span.emphasised:
        return "*", "*"
    return ("[", f"]({span.url})") if span.url else ("", "")


def _length(text: str) -> int:
    """In Qt's units: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2
