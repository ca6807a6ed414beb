# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which widget shows which kind of block."""

from __future__ import annotations

from seminarapp.domain.values import BlockKind
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.editor.block import Block, TextBlock
from seminarapp.ui.write.editor.plan_blocks import FigureBlock, PlanBlock
from seminarapp.ui.write.editor.quote_block import QuoteBlock
from seminarapp.ui.write.piece import Piece


def block_for(look: Look, piece: Piece) -> Block:
    """A new widget for a piece; quotes and blocks from the plan are empty until they are shown their material."""
    kind = piece.content.kind
    if kind is BlockKind.QUOTE:
        return QuoteBlock(look, piece)
    if kind.from_plan:
        return PlanBlock(look, piece)
    if kind is BlockKind.FIGURE:
        return FigureBlock(look, piece)
    return TextBlock(look, piece)
