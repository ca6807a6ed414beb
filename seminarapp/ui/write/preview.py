# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The preview: the very page that is exported, in the window's colours.

It shows the document that `publishing.make` gives, not a second rendering of the blocks: what is refused, left out or
worded by the documents shows here as it will there. Only the looks are the window's own: Qt knows too little of CSS for
those of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from string import Template
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextFormat, QTextFragment
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from seminarapp.application.ports.documents import Document
from seminarapp.domain.errors import SeminarappError
from seminarapp.ui.desk import Desk
from seminarapp.ui.theme.fonts import SERIF, Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import mark

_KIND, _SUFFIX = "article", ".html"
_HEAD = re.compile(r"<head>.*?</head>", re.DOTALL)
_HEADINGS = {1: 32, 2: int(Size.TITLE), 3: int(Size.LEAD)}  # pixels by level
_LOOKS = Template("""
body, p, li { font-family: "$serif"; font-size: ${article}px; line-height: 128%; color: $text; }
p { margin: 0 0 14px 0; }
h1 { font-family: "$serif"; font-weight: 600; color: $text; margin: 4px 0 14px 0; }
h2 { font-family: "Inter"; font-weight: 600; color: $text; margin: 26px 0 10px 0; }
h3 { font-family: "Inter"; font-weight: 600; color: $text; margin: 18px 0 8px 0; }
h1, h2, h3 { line-height: 110%; }
a { color: $accent; text-decoration: underline; }
b { font-weight: 600; }
small, .facts p, .facts b, .facts time, .kicker, .masthead p, footer p, .figure {
    font-family: "Inter"; font-size: ${small}px; color: $muted;
}
.facts p { margin: 0 0 4px 0; }
.kicker { font-weight: 600; margin: 0 0 4px 0; }
.standfirst { font-size: ${title}px; color: $muted; margin: 0 0 18px 0; }
blockquote { margin: 6px 0 18px 20px; }
.speech { font-style: italic; }
cite { font-style: normal; color: $text; }
ul, ol { margin: 0 0 14px 0; }
li { margin: 0 0 4px 0; }
footer p { margin: 28px 0 0 0; }
""")


class Preview(QTextBrowser):
    """Shows the article as it would be published. It loads nothing: no picture, no link, no style from anywhere."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._page = ""
        self._seminar: UUID | None = None
        self._asked = False
        mark(self, "bare", True)
        self.setAccessibleName(self.tr("Preview of the article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(Space.HUGE + Space.TIGHT, Space.SMALL, Space.WIDE, 0)
        self._on_theme_changed()
        look.theme_changed.connect(self._on_theme_changed)

    @property
    def page(self) -> str:
        """The page that shows, as HTML."""
        return self._page

    def show_article(self, seminar: UUID) -> None:
        """Make the page anew, after everything that was left for the store before; one at a time."""
        if self._asked and seminar == self._seminar:
            return
        self._seminar, self._asked = seminar, True
        make = partial(self._desk.activities.publishing.make, seminar, _KIND, _SUFFIX, working_copy=True)
        self._desk.do(make, partial(self._on_made, seminar), otherwise=self._on_refused, saves=False)

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Nothing is ever loaded."""

    def _on_made(self, seminar: UUID, document: Document) -> None:
        if seminar != self._seminar:
            return
        self._asked = False
        self._page = _HEAD.sub("", document.data.decode("utf-8"), count=1)
        self._show()

    def _on_refused(self, _error: SeminarappError) -> None:
        self._asked = False
        self._page = ""
        self.setPlainText(self.tr("The article can’t be published as it is; the message above says why."))

    def _show(self) -> None:
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setHtml(self._page)
        self._size_headings()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(place)

    def _size_headings(self) -> None:
        """Qt multiplies the size of a heading's font whatever the style sheet says."""
        for size, run in list(self._heading_runs()):
            form = run.charFormat()
            form.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
            form.setProperty(QTextFormat.Property.FontPixelSize.value, size)
            cursor = QTextCursor(self.document())
            cursor.setPosition(run.position())
            cursor.setPosition(run.position() + run.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)

    def _heading_runs(self) -> Iterator[tuple[int, QTextFragment]]:
        block = self.document().begin()
        while block.isValid():
            size = _HEADINGS.get(block.blockFormat().headingLevel())
            runs = block.begin()
            while size and not runs.atEnd():
                yield size, runs.fragment()
                runs += 1
            block = block.next()

    def _on_theme_changed(self) -> None:
        theme = self._look.theme
        colours = {role.value: theme[role].name() for role in (Role.TEXT, Role.MUTED, Role.ACCENT)}
        sizes = {size.name.lower(): int(size) for size in (Size.ARTICLE, Size.TITLE, Size.SMALL)}
        self.document().setDefaultStyleSheet(_LOOKS.substitute(colours, serif=SERIF, **sizes))
        if self._page:
            self._show()
