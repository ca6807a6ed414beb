# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages as plain text for e-mail: 72 columns, addresses in brackets and never broken, blank lines between blocks."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from functools import singledispatch
from unicodedata import combining, east_asian_width

from seminarapp.application.ports.documents import Document
from seminarapp.documents.blocks import (
    Answers,
    Block,
    Closing,
    Colophon,
    Heading,
    Items,
    ModeratorLine,
    NewSheet,
    Page,
    PanelList,
    Paragraph,
    PeopleGrid,
    Quote,
    RecordingLink,
    Roll,
    Spans,
    Standfirst,
    Table,
    Timetable,
    Versions,
)
from seminarapp.documents.characters import writable
from seminarapp.documents.language import words
from seminarapp.documents.outline import apart, opening, told

WIDTH = 72

_GLUE = "\uffff"  # never in a writable page: stands for a blank where no line may break
_UNDERLINES = {1: "=", 2: "-", 3: "~"}
_BULLET = "- "
_BOX = "[ ] "
_BETWEEN_SHEETS = f"\n\n\n{'=' * WIDTH}\n\n\n"


def write_text(page: Page) -> Document:
    """The page as UTF-8 text with line feeds. Emphasis is not marked.

    What is meant to be sent begins with its subject, each sheet by itself: it is copied into a mail program.
    """
    page, remarks = writable(page)
    return Document((_BETWEEN_SHEETS.join(map(_sheet, apart(page))) + "\n").encode(), remarks)


def _sheet(page: Page) -> str:
    head, blocks = opening(told(page))
    parts = [
        words(page.language)["subject"].format(subject=page.envelope.subject) if page.envelope else "",
        wrapped(page.kicker),
        *(_written(block) for block in head),
        "\n".join(map(wrapped, page.when.lines)),
        *(_written(block) for block in blocks),
    ]
    return "\n\n".join(part for part in parts if part)


def wrapped(text: str, first: str = "", rest: str = "") -> str:
    """The text in lines of at most 72 columns where its words allow it; its own line breaks are kept.

    Args:
        text: what to wrap.
        first: what the first line begins with.
        rest: what every other line begins with.
    """
    lines: list[str] = []
    for line in text.split("\n"):
        before = rest if lines else first
        glued = line.replace(" – ", f"{_GLUE}– ")  # no line begins with a dash by accident
        lines += textwrap.wrap(
            glued,
            WIDTH,
            initial_indent=before,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines).replace(_GLUE, " ")


def _plain(spans: Spans) -> str:
    """The spans' text, with the address after a link's label."""
    return "".join(
        f"{span.text} ({span.url})" if span.url and span.url != span.text else span.text for span in spans
    )


@singledispatch
def _written(block: Block) -> str:
    raise TypeError(type(block).__name__)


@_written.register
def _heading(block: Heading) -> str:
    title = wrapped(_plain(block.text))
    columns = max(map(_columns, title.split("\n")))
    return f"{title}\n{_UNDERLINES[min(block.level, 3)] * min(WIDTH, columns)}"


def _columns(text: str) -> int:
    """How wide the text is on a screen of fixed columns."""
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


@_written.register(Standfirst)
@_written.register(Paragraph)
@_written.register(Closing)
def _running(block: Standfirst | Paragraph | Closing) -> str:
    return wrapped(_plain(block.text))


@_written.register
def _colophon(block: Colophon) -> str:
    return "\n".join(map(wrapped, block.lines))


@_written.register
def _quote(block: Quote) -> str:
    return wrapped(block.sentence)


@_written.register
def _items(block: Items) -> str:
    numbered = enumerate(block.items, start=1)
    return _listed((f"{at}. " if block.ordered else _BULLET, _plain(item)) for at, item in numbered)


def _listed(items: Iterable[tuple[str, str]]) -> str:
    return "\n".join(wrapped(text, mark, " " * len(mark)) or mark.rstrip() for mark, text in items)


@_written.register
def _panel(block: PanelList) -> str:
    people = _listed((_BULLET, person.line) for person in block.people)
    return "\n".join(part for part in (wrapped(block.introduction), people) if part)


@_written.register
def _moderator(block: ModeratorLine) -> str:
    return wrapped(block.sentence)


@_written.register
def _recording(block: RecordingLink) -> str:
    label = "" if block.label == block.url else block.label
    return "\n".join(wrapped(part) for part in (block.introduction, label, block.url, block.remark) if part)


@_written.register
def _timetable(block: Timetable) -> str:
    column = max((_columns(row.time) for row in block.rows), default=0) + 2
    rows = []
    for row in block.rows:
        rows.append(
            wrapped(row.title, row.time + " " * (column - _columns(row.time)), " " * column) or row.time
        )
        rows += [wrapped(row.remark, " " * column, " " * column)] if row.remark else []
    return "\n".join(rows)


@_written.register
def _people(block: PeopleGrid) -> str:
    return _listed((_BULLET, person.line) for person in block.people)


@_written.register
def _table(block: Table) -> str:
    """A line a row, its cells one under another where they all fit beside each other."""
    heads = [column.head for column in block.columns]
    lines = [heads]
    for row in block.rows:
        cells = list(row.cells)
        cells[block.named_by] = " ".join(part for part in (cells[block.named_by], row.remark) if part)
        lines.append([" ".join(cell.split("\n")) for cell in cells])
    widths = [max(map(_columns, cells)) for cells in zip(*lines, strict=True)]
    fits = sum(widths) + 2 * len(widths) <= WIDTH
    told = ["  ".join(map(_padded, cells, widths) if fits else cells).rstrip() for cells in lines]
    return "\n".join(part for part in (wrapped(block.caption), *map(wrapped, told)) if part)


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - _columns(cell))


@_written.register
def _roll(block: Roll) -> str:
    people = _listed((_BOX, ", ".join(filter(None, (one.name, one.organisation)))) for one in block.people)
    return "\n".join(part for part in (wrapped(block.caption), people) if part)


@_written.register
def _new_sheet(_: NewSheet) -> str:
    return ""


@_written.register
def _versions(block: Versions) -> str:
    return "\n\n".join("\n".join(map(wrapped, filter(None, version))) for version in block.versions)


@_written.register
def _answers(block: Answers) -> str:
    return "\n".join(
        part for part in (_listed((_BOX, one) for one in block.options), wrapped(block.label)) if part
    )
