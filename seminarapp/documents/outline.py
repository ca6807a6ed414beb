# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A document's parts as writers of running text take them: where its opening ends, and pictures told in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from seminarapp.documents.blocks import (
    Block,
    Figure,
    Heading,
    NewSheet,
    Page,
    Paragraph,
    Standfirst,
    Timeline,
)
from seminarapp.documents.language import words
from seminarapp.domain.spans import Span


def opening(blocks: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """The headline and standfirsts that the document begins with, and the rest."""
    end = 0
    for block in blocks:
        if not (isinstance(block, Standfirst) or (isinstance(block, Heading) and block.level == 1)):
            break
        end += 1
    return blocks[:end], blocks[end:]


def apart(page: Page) -> tuple[Page, ...]:
    """The sheets of a document, each as a page of its own; one where nothing parts them."""
    sheets = [tuple(group) for parted, group in groupby(page.blocks, _parts) if not parted]
    return tuple(replace(page, blocks=blocks) for blocks in sheets) or (replace(page, blocks=()),)


def _parts(block: Block) -> bool:
    return isinstance(block, NewSheet)


def told(page: Page) -> Sequence[Block]:
    """The page's blocks with every picture as a paragraph: “[Bild: alternative text]”."""
    named = words(page.language)["picture"]
    return [
        Paragraph((Span(f"[{named.format(alternative=block.alternative)}]"),))
        if isinstance(block, Figure | Timeline)
        else block
        for block in page.blocks
    ]
