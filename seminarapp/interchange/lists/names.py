# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""People one after the other, as a letter is addressed: “Last, First <address>; Last, First <address>”."""

from __future__ import annotations

import re
from itertools import chain

from seminarapp.interchange.lists.kinds_of_words import like_a_name
from seminarapp.interchange.lists.lines import Said, one_blank, said_in_line, without_bullet

MOST_PEOPLE = 2_000

_ANGLED = re.compile(r"^\s*(.{0,300}?)\s*<\s*([^<>@\s]{1,100}@[^<>@\s]{1,200})\s*>\s*$")
_BARE = re.compile(r"^\s*<?([^<>@\s,;\"]{1,100}@[^<>@\s,;\"]{1,200}\.[^<>@\s,;\"]{1,60})>?\s*$")
_LAST_ONE = re.compile(r"\s+(?:och|samt|and|&)\s+")
_LEAST_NAMES = 4  # so many names in a row, divided by commas, are people rather than somebody's title
_MOST_COMMAS = 20  # in what is said of one


def are_names(text: str) -> bool:
    """Whether text is likely to be names or addresses in a row: at least one line of it holds several."""
    lines = [line for line in text.split("\n") if line.strip()]
    several = False
    for line in lines:
        tokens = _divided(line)
        if tokens is None:
            return False
        if len(tokens) > MOST_PEOPLE:
            return True
        several = several or len(tokens) > 1 or line.rstrip().endswith(";")
    return several


def said_in_row(text: str) -> list[Said]:
    """Everybody in the text; “Last, First” is turned round. Nobody is looked for after one too many."""
    rows: list[Said] = []
    for line in text.split("\n"):
        if line.strip() and len(rows) <= MOST_PEOPLE:
            rows += [_said(token) for token in _divided(line) or _tokens(without_bullet(line))]
    return [one for one in rows if any(one)]


def _divided(line: str) -> list[str] | None:
    """The people in a line; None where it holds something else."""
    line = without_bullet(line)
    tokens = _tokens(line)
    if len(tokens) > MOST_PEOPLE:
        return tokens
    angled = sum(_ANGLED.match(token) is not None or _BARE.match(token) is not None for token in tokens)
    if angled and all(_ANGLED.match(one) or _BARE.match(one) or _is_name(one) for one in tokens):
        single = len(tokens) == 1
        return None if single and not _is_turned(tokens[0]) and "," in tokens[0] else tokens
    if angled:
        return None
    if len(tokens) > 1:
        return tokens if all(_is_name(one) for one in tokens) else None
    if line.count(",") > MOST_PEOPLE:
        return None
    names = list(chain.from_iterable(_LAST_ONE.split(part) for part in line.split(",")))
    names = [name.strip() for name in names if name.strip()]
    counted = _LEAST_NAMES - 1 if _LAST_ONE.search(line) else _LEAST_NAMES
    return names if len(names) >= counted and all(map(like_a_name, names)) else None


def _tokens(line: str) -> list[str]:
    """The line divided at semicolons outside quotes, and at commas after an address."""
    parts, begin, quoted = [], 0, False
    for at, sign in enumerate(line):
        if sign == '"':
            quoted = not quoted
        elif sign == ";" and not quoted:
            parts.append(line[begin:at])
            begin = at + 1
            if len(parts) > MOST_PEOPLE:
                return parts
    parts.append(line[begin:])
    divided = chain.from_iterable(_at_addresses(part) if "@" in part else [part] for part in parts)
    return [token.strip() for token in divided if token.strip()]


def _at_addresses(part: str) -> list[str]:
    """Divided at the commas that follow an address."""
    tokens: list[str] = []
    held: list[str] = []
    for piece in part.split(","):
        held.append(piece)
        whole = ",".join(held) if "@" in piece else ""
        if len(held) > _MOST_COMMAS or (whole and (_ANGLED.match(whole) or _BARE.match(whole))):
            tokens.append(",".join(held))
            held = []
            if len(tokens) > MOST_PEOPLE:
                break
    return [*tokens, ",".join(held)]


def _is_name(token: str) -> bool:
    """Whether it is a name alone, in either order."""
    last, sign, first = token.strip().strip('"').partition(",")
    return like_a_name(f"{first.strip()} {last.strip()}") if sign else like_a_name(token.strip().strip('"'))


def _is_turned(token: str) -> bool:
    """Whether a single one is “Last, First <address>”: a last name is mostly one word."""
    found = _ANGLED.match(token)
    last, sign, first = (found[1] if found else token).strip().strip('"').partition(",")
    words = last.split()
    short = len(words) == 1 or (len(words) > 1 and words[0].islower())
    return bool(sign) and short and "," not in first and 1 <= len(first.split("(")[0].split()) <= 2


def _said(token: str) -> Said:
    found = _ANGLED.match(token)
    bare = _BARE.match(token)
    if bare:
        return Said(email=bare[1])
    called = (found[1] if found else token).strip().strip("\"'")
    email = found[2] if found else ""
    organisation = ""
    bracketed = re.search(r"\s*\(([^()]{1,120})\)\s*$", called)
    if bracketed:
        called, organisation = called[: bracketed.start()], bracketed[1]
    if called.count(",") == 1:
        last, first = called.split(",")
        called = f"{first.strip()} {last.strip()}"
    elif called.count(",") > 1:
        return said_in_line(f"{called} <{email}>" if email else called)
    if _BARE.match(called):
        called = ""
    return Said(one_blank(called), "", one_blank(organisation), email, "")
