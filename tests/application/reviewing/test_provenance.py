# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a block rests on, in which order, and which paragraphs lack a source."""

from __future__ import annotations

from uuid import UUID

import pytest

from seminarapp.application.reviewing.provenance import SourceBook, lacks_source
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind, CaptureKind, Fidelity
from tests.documents.panel import PLAN

SEAT = PLAN.seats[0]
EARLY, LATE, GONE = UUID(int=1), UUID(int=2), UUID(int=3)


def noted(capture: UUID, at: float, seat: str = "") -> CaptureView:
    return CaptureView(capture, PLAN.card.id, "c", CaptureKind.NOTE, "Ord.", seat, at, Fidelity.PARAPHRASE)


BOOK = SourceBook(Material(PLAN, captures=(noted(LATE, 90), noted(EARLY, 10, SEAT.id))))


def test_sources_stand_by_time_with_their_speakers_and_what_is_gone_last() -> None:
    found = BOOK.of(Content(BlockKind.PARAGRAPH, "Text.", sources=(GONE, LATE, EARLY)))
    assert [one.id for one in found] == [EARLY, LATE, GONE]
    assert [one.speaker for one in found] == [SEAT.name, "", ""]
    assert found[-1].capture is None


def test_a_quote_rests_on_the_capture_it_is_painted_from() -> None:
    assert [one.id for one in BOOK.of(Content(BlockKind.QUOTE, capture=LATE))] == [LATE]


def test_what_rests_on_nothing_has_no_sources() -> None:
    assert BOOK.of(Content(BlockKind.PARAGRAPH, "Text.")) == ()


@pytest.mark.parametrize(
    ("content", "lacks"),
    [
        (Content(BlockKind.PARAGRAPH, "Text."), True),
        (Content(BlockKind.PARAGRAPH, "Text.", sources=(EARLY,)), False),
        (Content(BlockKind.PARAGRAPH, " "), False),
        (Content(BlockKind.HEADING, "Text"), False),
        (Content(BlockKind.CLOSING, "Text."), False),
    ],
)
def test_a_paragraph_with_words_lacks_a_source(content: Content, *, lacks: bool) -> None:
    assert lacks_source(content) is lacks
