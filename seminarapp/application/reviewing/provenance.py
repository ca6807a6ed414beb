# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Provenance: from a block of the article to the notes and quotes it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind

SOURCED = frozenset({BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.LIST, BlockKind.CLOSING})
"""What rests on notes; a quote is one itself, and a heading says what is below it."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a block rests on.

    Attributes:
        id: the capture's.
        capture: the capture; None where it was discarded or erased meanwhile.
        speaker: who said it, as the panel names them now; "" where nobody is named.
    """

    id: UUID
    capture: CaptureView | None = None
    speaker: str = ""


class SourceBook:
    """Looks up what blocks rest on. A whole article is asked about while somebody writes: it searches no list."""

    def __init__(self, material: Material) -> None:
        self._captures = {capture.id: capture for capture in material.captures}
        self._names = {seat.id: seat.name for seat in material.plan.seats}

    def of(self, content: Content) -> tuple[Source, ...]:
        """What a block rests on, by time, those that are gone last; a quote rests on the capture it is painted from."""
        wanted = (content.capture,) if content.capture is not None else content.sources
        return tuple(sorted(map(self._looked_up, wanted), key=_time))

    def _looked_up(self, capture: UUID) -> Source:
        view = self._captures.get(capture)
        return Source(capture, view, self._names.get(view.seat, "") if view is not None else "")


def _time(source: Source) -> tuple[bool, float]:
    return (source.capture is None, source.capture.at if source.capture is not None else 0)


def lacks_source(content: Content) -> bool:
    """Whether it is a paragraph with words and nothing that it rests on: what the check before publishing asks for."""
    return content.kind is BlockKind.PARAGRAPH and bool(content.text.strip()) and not content.sources
