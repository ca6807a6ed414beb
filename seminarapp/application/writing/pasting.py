# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pasting: a text from elsewhere as blocks of an article, told from its blank lines and its bullets."""

from __future__ import annotations

import re

from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind

_BULLET = re.compile(r"\s*(?:[•·◦▪‣*]|\d{1,3}[.)])\s+(?=\S)")
_HYPHEN = re.compile(r"\s*-\s+(?=\S)")  # a bullet in company alone: one line may be a dash before speech
_SIGNED = re.compile(r"(#{1,6})\s+(?=\S)")
_LONGEST_HEADING = 80  # letters
_ENDS_A_SENTENCE = tuple(".!?:;,…”\"')")


def blocks_of(text: str) -> tuple[Content, ...]:
    """The blocks that a pasted text makes; none for blank text.

    A blank line parts paragraphs; where there is none, each line is one, as word processors give it. Lines with bullets
    are a list. A short line without an end of a sentence is a heading where something follows it, and it stands alone.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")
    groups = [group for group in re.split(r"\n[^\S\n]*\n\s*", lines) if group.strip()]
    alone = len(groups) > 1
    if not alone:
        groups = _lines_as_groups(lines)
    blocks = [block for group in groups for block in _of_group(group)]
    last = len(blocks) - 1
    return tuple(
        _as_heading(block) if alone and n < last and blocks[n + 1].kind is not BlockKind.HEADING else block
        for n, block in enumerate(blocks)
    )


def _lines_as_groups(text: str) -> list[str]:
    """A line a group, but items that follow one another together."""
    groups: list[str] = []
    lines = [line for line in text.split("\n") if line.strip()]
    for number, line in enumerate(lines):
        if number and _item(line) and _item(lines[number - 1]):
            groups[-1] += "\n" + line
        else:
            groups.append(line)
    return groups


def _of_group(group: str) -> list[Content]:
    lines = [line.strip() for line in group.split("\n") if line.strip()]
    signed = _SIGNED.match(lines[0])
    if signed:
        level = 2 if len(signed[1]) <= 2 else 3
        heading = Content(BlockKind.HEADING, lines[0][signed.end() :], level=level)
        return [heading, *(_of_group("\n".join(lines[1:])) if lines[1:] else [])]
    items = [_item(line) for line in lines]
    hyphens = sum(1 for line in lines if _HYPHEN.match(line))
    if all(items) and (hyphens == 0 or len(lines) > 1):
        return [Content(BlockKind.LIST, "\n".join(items))]
    return [Content(BlockKind.PARAGRAPH, " ".join(lines))]


def _item(line: str) -> str:
    """What a list's item says; "" for a line that is none."""
    found = _BULLET.match(line) or _HYPHEN.match(line)
    return line[found.end() :].strip() if found else ""


def _as_heading(block: Content) -> Content:
    text = block.text
    short = len(text) <= _LONGEST_HEADING and not text.endswith(_ENDS_A_SENTENCE) and text[:1] not in "–—-"
    if block.kind is not BlockKind.PARAGRAPH or not short:
        return block
    return Content(BlockKind.HEADING, text)
