# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Sourcing: which notes and quotes the text of the caret rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from uuid import UUID

from seminarapp.application.reviewing.provenance import SOURCED
from seminarapp.application.writing.writing import cited
from seminarapp.domain.article import Content
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.manuscript import Manuscript


class Sourcing:
    """Links captures to the block of the caret; each link is one change of the manuscript."""

    def __init__(self, manuscript: Manuscript, article: Article) -> None:
        self._manuscript = manuscript
        self._article = article

    def toggle(self, capture: UUID) -> bool | None:
        """The text of the caret rests on that capture from now on, or no more; None where it can rest on nothing."""
        piece = self._article.current
        if piece is None or piece.content.kind not in SOURCED:
            return None
        self._article.settle()
        content = piece.content
        linked = capture not in content.sources
        kept = tuple(source for source in content.sources if source != capture)
        self._manuscript.revise(piece, replace(content, sources=(*kept, capture) if linked else kept))
        return linked

    def of(self, content: Content) -> Iterator[tuple[str, Callable[[], object]]]:
        """What a content rests on, each with how the block of the caret does so no longer."""
        for source in content.sources:
            capture = self._article.capture(source)
            if capture is not None:
                yield cited(capture), partial(self.toggle, source)
