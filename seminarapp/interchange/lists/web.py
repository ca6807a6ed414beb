# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""HTML from a clipboard as rows and lines: nothing of it is shown, run or followed, only its words are taken.

It is gone through once, sign by sign: a parser that mends what is broken can be made slow, and nothing is to be mended.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

MOST_CHARACTERS = 2_000_000

_TAG = re.compile(r"/?([a-zA-Z][a-zA-Z0-9:]{0,20})")
_SPAN = re.compile(r"colspan\s*=\s*[\"']?(\d{1,3})", re.IGNORECASE)
_MAILTO = re.compile(r"href\s*=\s*[\"']?mailto:([^\"'?>\s]{1,200})", re.IGNORECASE)
_SILENT = frozenset((*("style", "script", "head", "title", "template", "svg"),))
_BREAKS = frozenset(
    (
        *("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "dd"),
        *("section", "article", "header", "footer", "hr", "table"),
    )
)
_MOST_SPAN = 50
_DEEPEST = 20  # tables within tables


@dataclass(slots=True)
class WebTable:
    """A table as it is being read."""

    rows: list[list[str]] = field(default_factory=list)
    words: list[str] | None = None
    """Those of the cell that is open."""
    span: int = 1

    def close_cell(self) -> None:
        """The cell that is open holds what was read."""
        if self.words is not None and self.rows:
            self.rows[-1].append(" ".join("".join(self.words).split()))
            self.rows[-1].extend([""] * (self.span - 1))
        self.words = None


@dataclass(frozen=True, slots=True)
class WebText:
    """What was copied.

    Attributes:
        tables: the rows of each table that is no frame of others.
        text: everything as lines, with the addresses that stand behind links.
        linked: whether there are such addresses.
    """

    tables: tuple[list[list[str]], ...]
    text: str
    linked: bool


def web_text(source: str) -> WebText:
    """The words of that HTML."""
    reading = _Reading()
    for tag, piece in _pieces(source[:MOST_CHARACTERS]):
        if tag:
            reading.take_tag(piece)
        else:
            reading.take_words(piece)
    return reading.read()


class _Reading:
    """Where the reading is: which tables are open, and what is passed over."""

    def __init__(self) -> None:
        self._open: list[WebTable] = []
        self._tables: list[list[list[str]]] = []
        self._lines: list[str] = []
        self._silent = ""
        self._mail = ""
        self._linked = False

    def take_words(self, piece: str) -> None:
        """Words between two tags."""
        if not self._silent:
            self._say(html.unescape(piece).replace("\n", " ").replace("\r", " "))

    def take_tag(self, piece: str) -> None:
        """A tag, without its angles."""
        found = _TAG.match(piece)
        name = found[1].lower() if found else ""
        closes = piece.startswith("/")
        if self._silent:
            self._silent = "" if closes and name == self._silent else self._silent
        elif name in _SILENT and not closes and not piece.endswith("/"):
            self._silent = name
        elif name == "a":
            self._link(piece, closes=closes)
        elif name in ("table", "tr", "td", "th"):
            self._tabulate(name, piece, closes=closes)
        if name in _BREAKS and not self._silent:
            self._say("\n")

    def read(self) -> WebText:
        """What was read."""
        while self._open:
            self._close_table()
        text = "\n".join(" ".join(line.split()) for line in "".join(self._lines).split("\n"))
        return WebText(tuple(self._tables), text, self._linked)

    def _say(self, words: str) -> None:
        cell = self._open[-1].words if self._open else None
        if cell is not None:
            cell.append(words)
        self._lines.append(words)

    def _link(self, piece: str, *, closes: bool) -> None:
        if not closes:
            found = _MAILTO.search(piece[:1000])
            self._mail = html.unescape(found[1]).replace("%40", "@") if found else ""
        elif self._mail:
            before = "".join(self._lines[-3:])
            if self._mail not in before:
                self._say(f" <{self._mail}>")
            self._linked, self._mail = True, ""

    def _tabulate(self, name: str, piece: str, *, closes: bool) -> None:
        if name == "table" and closes:
            self._close_table()
        elif name == "table":
            if len(self._open) < _DEEPEST:
                self._open.append(WebTable())
        elif self._open:
            table = self._open[-1]
            table.close_cell()
            if name == "tr" and not closes:
                table.rows.append([])
            elif name != "tr" and not closes:
                if not table.rows:
                    table.rows.append([])
                wide = _SPAN.search(piece[:300])
                table.span = max(1, min(_MOST_SPAN, int(wide[1]))) if wide else 1
                table.words = []

    def _close_table(self) -> None:
        if self._open:
            table = self._open.pop()
            table.close_cell()
            rows = [row for row in table.rows if any(row)]
            if sum(sum(map(bool, row)) > 1 for row in rows):
                self._tables.append(rows)


def _pieces(source: str) -> Iterator[tuple[bool, str]]:
    """Tags and what stands between them; comments are left out, and what is never closed ends it."""
    at = 0
    while at < len(source):
        begin = source.find("<", at)
        if begin < 0:
            yield False, source[at:]
            return
        if begin > at:
            yield False, source[at:begin]
        comment = source.startswith("<!--", begin)
        end = source.find("-->" if comment else ">", begin)
        if end < 0:
            return
        if not comment:
            yield True, source[begin + 1 : end]
        at = end + (3 if comment else 1)
