# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.fonts import INTERFACE, SERIF
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.write.editor.manners import manner_of


def test_the_headline_is_the_largest_and_levels_go_down() -> None:
    sizes = [
        manner_of(content).font.pixelSize()
        for content in (
            Content(BlockKind.HEADLINE),
            Content(BlockKind.HEADING),
            Content(BlockKind.HEADING, level=3),
        )
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3


@pytest.mark.parametrize(
    "kind", [BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.CLOSING, BlockKind.STANDFIRST]
)
def test_running_text_is_in_the_serif_and_may_break_lines(kind: BlockKind) -> None:
    manner = manner_of(Content(kind))
    assert manner.font.family() == SERIF
    assert manner.lines


@pytest.mark.parametrize(
    "kind", [BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.PANEL, BlockKind.MODERATOR, BlockKind.FIGURE]
)
def test_what_stands_on_a_line_of_its_own_stays_on_it(kind: BlockKind) -> None:
    assert not manner_of(Content(kind)).lines


def test_headings_are_in_the_interfaces_face_and_the_standfirst_is_muted() -> None:
    assert manner_of(Content(BlockKind.HEADING)).font.family() == INTERFACE
    assert manner_of(Content(BlockKind.STANDFIRST)).tone is Tone.MUTED


@pytest.mark.parametrize("kind", BlockKind)
def test_every_kind_has_room_above(kind: BlockKind) -> None:
    assert manner_of(Content(kind)).above > 0
