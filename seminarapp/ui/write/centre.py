# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The middle column: the article to write in, its preview, or both."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from seminarapp.ui.desk import Desk
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Ground, Tone, mark
from seminarapp.ui.widgets.text import Text
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.find_bar import FindBar
from seminarapp.ui.write.finding import Finding
from seminarapp.ui.write.header import BESIDE, PREVIEW, WRITE, Header
from seminarapp.ui.write.hearing.strip import PlayerStrip
from seminarapp.ui.write.link_bar import LinkBar
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.marking import Marking
from seminarapp.ui.write.preview import Preview
from seminarapp.ui.write.source_line import SourceLine

_NEXT = {WRITE: BESIDE, BESIDE: PREVIEW, PREVIEW: WRITE}
_CALM = 30  # milliseconds after a change before the preview is made anew: several steps make it once


class Centre(QFrame):
    """Header, the line that says that the article is a proposal, and the article in the chosen view.

    Attributes:
        header, article, preview, find_bar, link_bar, player, source_line: its parts.
        finding, marking: look for words in the article, and emphasise and link them.
    """

    def __init__(self, desk: Desk, look: Look, manuscript: Manuscript, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "role", Ground.PANEL)
        self.setAccessibleName(self.tr("Article"))
        self._manuscript = manuscript
        self._seminar: UUID | None = None
        self.header = Header(look)
        self.article = Article(look, manuscript)
        self.preview = Preview(desk, look)
        self.find_bar = FindBar(look)
        self.finding = Finding(manuscript, self.article, self.find_bar)
        self.link_bar = LinkBar(look)
        self.marking = Marking(manuscript, self.article, self.link_bar)
        self.player = PlayerStrip(look)
        self.source_line = SourceLine(look)
        self._proposal = _ProposalLine(look)
        self._divider = QFrame()
        mark(self._divider, "role", Ground.SUNKEN)
        self._divider.setFixedWidth(1)
        self._lay_out()
        self.article.paper.tab_anchor = self.header.export
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self.show_preview)
        self.header.view_chosen.connect(self._on_view)
        manuscript.changed.connect(self._on_changed)
        self._on_view(WRITE)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.LARGE, 10, Space.MEDIUM, 0)
        head.addWidget(self.header)
        views = QHBoxLayout()
        views.setContentsMargins(1, 0, 1, 1)
        views.setSpacing(0)
        views.addWidget(self.article, 1)
        views.addWidget(self._divider)
        views.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(self.find_bar)
        column.addWidget(self.link_bar)
        column.addWidget(self._proposal)
        column.addLayout(views, 1)
        column.addWidget(self.player)
        column.addWidget(self.source_line)

    def show_seminar(self, seminar: UUID) -> None:
        """Whose article is previewed."""
        self._seminar = seminar

    def show_next_view(self) -> None:
        """Write, side by side, preview, and round again."""
        self.header.choose_view(_NEXT[self.header.view])

    def show_preview(self) -> None:
        """Make the preview anew, if it is seen."""
        self._calm.stop()
        if self._seminar is not None and not self.preview.isHidden():
            self.preview.show_article(self._seminar)

    def look_for_words(self) -> None:
        """Look for words in the article, and put others in their place."""
        self.show_writing()
        self.finding.open()

    def show_writing(self) -> None:
        """Show the article to write in, where the preview is all that shows."""
        if self.header.view == PREVIEW:
            self.header.choose_view(WRITE)

    def take_focus(self) -> None:
        """Give the keyboard to the article, or to the preview when that is all that shows."""
        if self.header.view == PREVIEW:
            self.preview.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.article.focus_current()

    def _on_view(self, view: str) -> None:
        self.article.settle()
        writing = self.article.isAncestorOf(self.focusWidget())
        self.article.setVisible(view != PREVIEW)
        self.source_line.setVisible(view != PREVIEW)
        self.preview.setVisible(view != WRITE)
        self._divider.setVisible(view == BESIDE)
        if writing and view == PREVIEW:
            self.preview.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_preview()

    def _on_changed(self) -> None:
        self._proposal.setVisible(self._manuscript.proposed)
        self._calm.start()


class _ProposalLine(QWidget):
    """Says that nobody has written this yet."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = QLabel()
        text = Text(
            self.tr("Proposed from plan and notes: change anything and it is yours."),
            size=Size.SMALL,
            tone=Tone.ACCENT,
            wrap=True,
        )
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        frame = QFrame()
        mark(frame, "role", Ground.CHOSEN)
        inner = QHBoxLayout(frame)
        inner.setContentsMargins(Space.MEDIUM, 6, Space.MEDIUM, 6)
        inner.setSpacing(Space.SMALL)
        inner.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, 0, Space.MEDIUM, 0)
        row.addWidget(frame)
        self.hide()
        self._on_theme_changed()
        look.theme_changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self._icon.setPixmap(self._look.pixmap("info", Role.ACCENT, 16))
