# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from seminarapp.domain.article import Content
from seminarapp.domain.values import ApprovalState, Attribution, BlockKind, Placement
from seminarapp.ui.write.names import (
    APPROVAL_BADGES,
    approval_name,
    attribution_name,
    content_name,
    kind_name,
    placement_name,
    words_said,
)
from seminarapp.ui.write.side.panelist_line import quotes_said


def test_everything_has_a_name_of_its_own() -> None:
    for names in (
        [kind_name(kind) for kind in BlockKind],
        [approval_name(state) for state in ApprovalState],
        [attribution_name(form) for form in (None, *Attribution)],
        [placement_name(placement) for placement in Placement],
    ):
        assert all(names)
        assert len(set(names)) == len(names)


def test_every_state_has_a_badge() -> None:
    assert set(APPROVAL_BADGES) == set(ApprovalState)


def test_a_heading_of_level_three_is_a_subheading() -> None:
    assert content_name(Content(BlockKind.HEADING)) == "Heading"
    assert content_name(Content(BlockKind.HEADING, level=3)) == "Subheading"


@pytest.mark.parametrize(("count", "said"), [(0, "0 words"), (1, "1 word"), (2, "2 words")])
def test_words_are_said_in_their_number(count: int, said: str) -> None:
    assert words_said(count) == said


def test_quotes_are_said_in_their_number() -> None:
    assert (quotes_said(1), quotes_said(3)) == ("1 quote", "3 quotes")
