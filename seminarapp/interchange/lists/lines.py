# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody in one line: “Name, title, organisation”, “Name – title, organisation”, “Name <address>”."""

from __future__ import annotations

import re
from typing import NamedTuple

from seminarapp.interchange.lists.kinds_of_words import like_a_title, without_label

LONGEST_LINE = 2000
"""Letters; what stands after is no part of a name."""

_ADDRESS = re.compile(
    r"[<(\[]?(?:mailto:)?(?<![^\s,;<>()\[\]:|])([^@\s,;<>()\[\]:|]{1,100}@[^@\s,;<>()\[\]|]{1,200}\.[^@\s,;<>()\[\]|.]{1,60})"
    r"[>)\]]?"
)
_PHONE = re.compile(r"(?<![\w@./-])\+?\(?\d[\d \u00a0()/-]{5,20}\d(?![\w@])")
_CALLED = re.compile(
    r"\b(?:e-?post(?:adress)?|e-?mail|mejl|mail|tel(?:efon)?|tfn|tlf|mobil|mob|växel|direkt|phone|mobile|cell|m|t|e)"
    r"\s*[.:]+\s*(?=$|[,;|])",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*(?:[•·◦▪‣*●○■□✓✔☐⁃∙\uf0b7]|\(?\d{1,4}[.)]|[-–—])(?:\s+|(?<=[•●▪■\uf0b7])(?=\w))")
_PARTS = re.compile(r"\s+[–—-]{1,2}\s+|\s*[|\t•·]\s*|\s*[,;](?:\s+|(?!\d)|$)")
_AT = re.compile(r"\s+(?:vid|på|hos|at)\s+(?=[^\W\d_])")
_IN_BRACKETS = re.compile(r"\s*\(([^()]{1,120})\)\s*")
_LONGEST_PARTY = 3  # letters of a party, which is shown with the title: “riksdagsledamot (S)”


class Said(NamedTuple):
    """What a text says of somebody, in the order of the columns that it makes."""

    name: str = ""
    title: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""


def without_bullet(line: str) -> str:
    """A line without the bullet or number that it begins with."""
    found = _BULLET.match(line)
    return line[found.end() :] if found else line.strip()


def said_in_line(line: str) -> Said:
    """Who is in the line; its first part is the name, one more is title or organisation, the last ones organisation."""
    rest, email, phone = reached_in(without_label(without_bullet(line[:LONGEST_LINE])))
    rest, bracketed = _unbracketed(rest)
    name, *more = [part.strip(" \"'*_") for part in _PARTS.split(rest)] or [""]
    more = [part for part in more if part]
    if len(more) == 1 and email and _turned(name, more[0], email):
        name, more = f"{more[0]} {name}", []
    title, organisation = roles_of(more)
    if bracketed and len(bracketed) <= _LONGEST_PARTY and bracketed.isupper():
        title = f"{title} ({bracketed})".strip() if title else title
        organisation = organisation if title else organisation or bracketed
    elif bracketed:
        title, organisation = _with_bracketed(title, organisation, bracketed)
    return Said(one_blank(name), title, organisation, email, phone)


def reached_in(text: str) -> tuple[str, str, str]:
    """The text without its addresses and numbers, and the first of each; "" for none."""
    addresses = _ADDRESS.findall(text) if "@" in text else []
    rest = _ADDRESS.sub(" , " if _ADDRESS.sub("", text, count=1).strip() else "", text) if addresses else text
    numbers = _PHONE.findall(rest)
    rest = _PHONE.sub(" ", rest) if numbers else rest
    if addresses or numbers:
        rest = _CALLED.sub("", rest.strip()).strip("<>")
    return (
        rest.strip(" ,;|:\t"),
        addresses[0].rstrip(".") if addresses else "",
        one_blank(numbers[0]) if numbers else "",
    )


def roles_of(parts: list[str]) -> tuple[str, str]:
    """Title and organisation: of two parts or more in this order, of one as it sounds."""
    if len(parts) > 1:
        return one_blank(parts[0]), one_blank(", ".join(parts[1:]))
    if not parts:
        return "", ""
    only = one_blank(parts[0])
    title, *organisation = _AT.split(only, maxsplit=1)
    if organisation and like_a_title(title):
        return title, organisation[0]
    return (only, "") if like_a_title(only) else ("", only)


def one_blank(text: str) -> str:
    """The text with single blanks."""
    return " ".join(text.split())


def _unbracketed(text: str) -> tuple[str, str]:
    """The text without the first brackets in it, and what stands in them."""
    found = _IN_BRACKETS.search(text)
    if found is None:
        return text, ""
    return f"{text[: found.start()]} {text[found.end() :]}".replace(" ,", ","), one_blank(found[1])


def _with_bracketed(title: str, organisation: str, bracketed: str) -> tuple[str, str]:
    more_title, more_organisation = roles_of([part.strip() for part in bracketed.split(",") if part.strip()])
    if not title and not organisation:
        return more_title, more_organisation
    if not organisation:
        return title, bracketed
    return (title or more_title, f"{organisation} ({bracketed})" if title else organisation)


def _turned(first: str, second: str, email: str) -> bool:
    """Whether it is “Last, First”: the address has both names, or both are single words."""
    local = _letters(email.partition("@")[0])
    in_address = all(_letters(one.split()[0]) in local for one in (first, second) if one.split())
    single = len(first.split()) == 1 and len(second.split()) == 1 and second[:1].isupper()
    return bool(first) and (in_address or single)


def _letters(text: str) -> str:
    """A name as addresses write it."""
    plain = text.casefold().translate(str.maketrans("åäöéüøæ", "aaoeuoa"))
    return "".join(sign for sign in plain if sign.isalpha())
