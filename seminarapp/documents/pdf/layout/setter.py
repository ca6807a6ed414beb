# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Sets text: gives each paragraph its place in the structure tree, its place in the reading order, and its look."""

from __future__ import annotations

from seminarapp.documents.blocks import Spans
from seminarapp.documents.language import words
from seminarapp.documents.pdf.breaking import Manner
from seminarapp.documents.pdf.layout.looks import Looks
from seminarapp.documents.pdf.runs import Inscriber, Look, Run, Story
from seminarapp.documents.pdf.setting import Text
from seminarapp.documents.pdf.structure import Element

_DEEPEST = 6
_OUTLINE_TITLE = 120  # characters
_AFTER_HEADING = 3.0  # points
BALANCED = Manner(balanced=0.5)


class Setter:
    """Sets one paragraph after another; the order of the calls is the reading order.

    Attributes:
        root: the Document element.
        words: the document's standing phrases in its language.
        hyphens: how body text is broken.
    """

    def __init__(self, inscriber: Inscriber, root: Element, looks: Looks, language: str) -> None:
        self.root = root
        self.looks = looks
        self.inscriber = inscriber
        self.words = words(language)
        self.hyphens = Manner(language)
        self._order = 0
        self._level = 0
        self._after_heading = False
        self._more = 0.0

    def room(self, points: float) -> None:
        """More room than usual above what comes next."""
        self._more = points

    def next(self) -> int:
        """The next place in the reading order."""
        self._order += 1
        return self._order

    def text(
        self, runs: list[Run], leading: float, before: float = 0.0, *, manner: Manner | None = None
    ) -> Text:
        """Runs as a paragraph that is next in the reading order; it stands near a heading that it follows."""
        order = self.next()
        if runs:
            before, self._more = before + self._more, 0.0
        if self._after_heading and runs:
            before, self._after_heading = min(before, _AFTER_HEADING), False
        return Text(Story(runs), order, leading, before, manner=manner or Manner())

    def line(self, text: str, look: Look, leading: float, before: float = 0.0) -> Text:
        """Plain text as a paragraph of its own."""
        return self.text(self.inscriber.plain(text, look, self.root.add("P")), leading, before)

    def heading(self, level: int, spans: Spans, look: Look, leading: float, before: float) -> Text:
        """A heading. No level is skipped in the tree, whatever the writer did."""
        level = min(level, self._level + 1, _DEEPEST)
        runs = self.inscriber.spans(spans, look, self.root.add(f"H{level}"))
        self._level = level if runs else self._level
        title = "".join(run.actual or run.text for run in runs).replace("\n", " ")
        entry = (title if len(title) <= _OUTLINE_TITLE else f"{title[:_OUTLINE_TITLE]}…", level - 1)
        text = self.text(runs, leading, before, manner=BALANCED).kept(whole=True, with_next=True, entry=entry)
        self._after_heading = bool(runs) and level > 1
        return text
