# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody in several lines: the signature of a letter, or cards as web pages show them."""

from __future__ import annotations

import re
from itertools import groupby

from seminarapp.interchange.lists.kinds_of_words import is_greeting, is_heading, like_a_name, like_a_title
from seminarapp.interchange.lists.lines import Said, one_blank, reached_in, said_in_line, without_bullet

_LONGEST_PART = 80  # letters of a title or an organisation; longer lines of a signature are the lawyers'
_MOST_PARTS = 4
_MOST_LINES = 12  # of one card
_LOOKED_AT = 200  # lines of a letter
_ELSEWHERE = re.compile(
    r"https?://|www\.|\b\d{3} ?\d{2}\s+[^\W\d_]|^\S.* \d+ ?[A-Za-z]?$"
    r"|^(?:besöks|post|leverans|visiting|postal)?(?:adress|address|box)\b"
    r"|^(?:skickat från|sent from|följ oss|follow us|linkedin|twitter|facebook)\b"
    r"|^[\w-]+(?:\.[\w-]+)*\.(?:se|com|org|net|eu|nu|fi|no|dk)/?\S*$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^\s*(?:titel|befattning|roll|title|position|organisation|organization|arbetsplats|företag|company|namn|name)\s*:\s*(?=\S)",
    re.IGNORECASE,
)


def are_blocks(text: str) -> bool:
    """Whether text is likely to be a signature, or several cards: a name on a line of its own, and more about them."""
    lines = _unlabelled(text)
    if any(is_greeting(line) for line in lines[:_LOOKED_AT]):
        return any(like_a_name(line) for line in lines[:_LOOKED_AT])
    groups = _groups(lines)
    return bool(groups) and all(1 < len(group) <= _MOST_LINES and _is_card(group) for group in groups)


def said_in_blocks(text: str) -> list[Said]:
    """Everybody in the text; a group of lines that begins with no name belongs to the one before."""
    lines = _unlabelled(text)
    greetings = [at for at, line in enumerate(lines[:_LOOKED_AT]) if is_greeting(line)]
    if greetings:
        signature = _said([line for line in lines[greetings[-1] + 1 :] if line.strip()])
        return [signature] if any(signature) else []
    blocks: list[list[str]] = []
    for group in _groups(lines):
        begins = like_a_name(said_in_line(group[0]).name)
        if blocks and not begins:
            blocks[-1] += group
        else:
            blocks.append(list(group))
    return [said for said in map(_said, blocks) if any(said)]


def _unlabelled(text: str) -> list[str]:
    """The lines, without a “Title:” before what it is."""
    return [_LABEL.sub("", line) for line in text.split("\n")]


def _groups(lines: list[str]) -> list[list[str]]:
    """Lines that follow one another without a blank one between; headings are nobody."""
    groups = [list(group) for filled, group in groupby(lines, lambda line: bool(line.strip())) if filled]
    kept = [[line for line in group if not is_heading(line)] for group in groups]
    return [group for group in kept if group]


def _is_card(group: list[str]) -> bool:
    first, *others = [without_bullet(line) for line in group]
    return like_a_name(first) and not any(like_a_name(said_in_line(line).name) for line in others)


def _said(lines: list[str]) -> Said:
    if not lines:
        return Said()
    at = next((place for place, line in enumerate(lines) if like_a_name(said_in_line(line).name)), 0)
    said = said_in_line(lines[at])
    email, phone = said.email, said.phone
    parts: list[str] = []
    for line in lines[at + 1 :]:
        rest, its_email, its_phone = reached_in(without_bullet(line))
        email, phone = email or its_email, phone or its_phone
        if (
            rest
            and not (its_email or its_phone)
            and len(rest) <= _LONGEST_PART
            and not _ELSEWHERE.search(rest)
            and len(parts) < _MOST_PARTS
            and any(sign.isalpha() for sign in rest)
        ):
            parts += [part.strip() for part in re.split(r"\s*[|•·]\s*|\s+[–—]\s+|,\s+", rest) if part.strip()]
    title, organisation = said.title, said.organisation
    if not title:
        title = next((part for part in parts if like_a_title(part)), "")
        if not title and len(parts) > 1 and not organisation:
            title = parts[0]
    organisation = organisation or ", ".join(part for part in parts if part != title)
    return Said(said.name, one_blank(title), one_blank(organisation), email, phone)
