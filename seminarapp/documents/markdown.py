# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages as Markdown (CommonMark, with GitHub's tables). What was typed is escaped, so that it is read as typed.

A paragraph is one line of the file, so that nothing typed comes to stand at the beginning of a line by wrapping.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import singledispatch
from itertools import groupby

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
from seminarapp.documents.links import is_link
from seminarapp.documents.outline import opening, told
from seminarapp.domain.spans import Span

_ANYWHERE = re.compile(r"[\\`*_\[\]<|~$]|&(?=#?\w+;)")
_AT_LINE_START = re.compile(r"^(?:[#>+=:-]|\d{1,9}(?=[.)]))")
_IN_ADDRESS = re.compile(r"[\\`()]|&(?=#?\w+;)")
_SPACE = re.compile(r"[ \t\r\f\v]+")
_BOX = "\N{BALLOT BOX} "
_BETWEEN_SHEETS = "***"
_BULLET = "- "
_BETWEEN_LISTS = "<!-- -->"  # or two lists would be one


def write_markdown(page: Page) -> Document:
    """The page as Markdown in UTF-8."""
    page, remarks = writable(page)
    head, blocks = opening(told(page))
    parts = [
        text(page.kicker),
        *(_written(block) for block in head),
        "\\\n".join(text(line) for line in page.when.lines if line.strip()),
        *(_written(block) for block in blocks),
    ]
    return Document(("\n\n".join(_apart(part for part in parts if part)) + "\n").encode(), remarks)


def _apart(parts: Iterable[str]) -> Iterator[str]:
    """The parts, with something between two lists that follow each other."""
    before = ""
    for part in parts:
        if before and _marker(before.rsplit("\n\n", 1)[-1]) == _marker(part) != "":
            yield _BETWEEN_LISTS
        yield part
        before = part


def _marker(part: str) -> str:
    """What a part that is a list begins its items with."""
    return next((marker for marker in (_BULLET, "1. ") if part.startswith(marker)), "")


def text(typed: str) -> str:
    """Text so that it comes out as typed: escaped, and with hard line breaks where it has line breaks."""
    return _lines(_inline(typed))


def _inline(typed: str) -> str:
    """Escape what means something anywhere in a line."""
    return _ANYWHERE.sub(_escaped, typed)


def _escaped(found: re.Match[str]) -> str:
    return f"\\{found[0]}"


def _lines(inline: str) -> str:
    """Escape what means something at the beginning of a line, and make line breaks hard."""
    lines = (_SPACE.sub(" ", line).strip() for line in inline.split("\n"))
    return "\\\n".join(_AT_LINE_START.sub(_escaped_start, line) for line in lines if line)


def _escaped_start(found: re.Match[str]) -> str:
    start = found[0]
    return f"{start}\\" if start[0].isdigit() else f"\\{start}"


def _joined(spans: Spans) -> Iterator[Span]:
    """The spans without empty ones, and stretches of plain text as one: an entity could begin in one of them."""
    for plain, group in groupby(spans, lambda span: not span.emphasised and not is_link(span.url)):
        stretch = list(group)
        if plain:
            stretch = [Span("".join(span.text for span in stretch))]
        yield from (span for span in stretch if span.text)


def _spans(spans: Spans) -> str:
    """The spans with their links and emphasis, escaped for anywhere in a line."""
    parts: list[str] = []
    starred = False
    for span in _joined(spans):
        inline = _inline(span.text)
        link = is_link(span.url)
        if link:
            if parts and parts[-1].endswith("!"):  # before a bracket it would make the link a picture
                parts[-1] = f"{parts[-1][:-1]}\\!"
            inline = f"[{inline}]({_IN_ADDRESS.sub(_escaped, span.url)})"
        elif span.emphasised:
            # Asterisks bind only beside letters and figures, and never to other asterisks.
            plain = span.text[:1].isalnum() and span.text[-1:].isalnum() and not starred
            inline = f"*{inline}*" if plain else f"<em>{inline}</em>"
        starred = span.emphasised and not link
        parts.append(inline)
    return "".join(parts)


@singledispatch
def _written(block: Block) -> str:
    raise TypeError(type(block).__name__)


@_written.register
def _heading(block: Heading) -> str:
    title = _SPACE.sub(" ", _spans(block.text).replace("\n", " ")).strip()
    return f"{'#' * block.level} {title.replace('#', chr(92) + '#')}"


@_written.register(Standfirst)
@_written.register(Paragraph)
@_written.register(Closing)
def _running(block: Standfirst | Paragraph | Closing) -> str:
    return _lines(_spans(block.text))


@_written.register
def _colophon(block: Colophon) -> str:
    return "\n\n".join(("---", *map(text, block.lines)))


@_written.register
def _quote(block: Quote) -> str:
    return "> " + text(block.sentence).replace("\n", "\n> ")


@_written.register
def _items(block: Items) -> str:
    items = [_lines(_spans(item)) for item in block.items]
    if block.ordered:
        return "\n".join(_item(f"{at}. ", item) for at, item in enumerate(items, start=1))
    return "\n".join(_item(_BULLET, item) for item in items)


def _item(mark: str, item: str) -> str:
    return mark + item.replace("\n", "\n" + " " * len(mark))


@_written.register
def _panel(block: PanelList) -> str:
    people = "\n".join(_item(_BULLET, text(person.line)) for person in block.people)
    return "\n\n".join(part for part in (text(block.introduction), people) if part)


@_written.register
def _moderator(block: ModeratorLine) -> str:
    return text(block.sentence)


@_written.register
def _recording(block: RecordingLink) -> str:
    if is_link(block.url):
        link = _spans((Span(block.label or block.url, url=block.url),))
    else:
        link = text(": ".join(part for part in (block.label, block.url) if part))
    return "\\\n".join(part for part in (text(block.introduction), link, text(block.remark)) if part)


@_written.register
def _timetable(block: Timetable) -> str:
    rows = [(_cell(block.head[0]), _cell(block.head[1])), ("---", "---")]
    for row in block.rows:
        said = "<br>".join(_cell(part) for part in (row.title, row.remark) if part)
        rows.append((_cell(row.time), said))
    return "\n".join(f"| {time} | {said} |" for time, said in rows)


@_written.register
def _table(block: Table) -> str:
    rows = [[_cell(column.head) for column in block.columns]]
    rows.append(["--:" if column.figures else "---" for column in block.columns])
    for row in block.rows:
        cells = [_cell(cell) for cell in row.cells]
        parts = (row.cells[block.named_by], *row.remark.split("\n"))
        cells[block.named_by] = "<br>".join(_cell(part) for part in parts if part)
        rows.append(cells)
    table = "\n".join(f"| {' | '.join(cells)} |" for cells in rows)
    return "\n\n".join(part for part in (text(block.caption), table) if part)


@_written.register
def _roll(block: Roll) -> str:
    people = (", ".join(filter(None, (one.name, one.organisation))) for one in block.people)
    listed = "\n".join(_item(_BULLET, _BOX + text(person)) for person in people)
    return "\n\n".join(part for part in (text(block.caption), listed) if part)


def _cell(typed: str) -> str:
    return _inline(" ".join(typed.split("\n")))


@_written.register
def _people(block: PeopleGrid) -> str:
    return "\n".join(_item(_BULLET, text(person.line)) for person in block.people)


@_written.register
def _new_sheet(_: NewSheet) -> str:
    return _BETWEEN_SHEETS


@_written.register
def _versions(block: Versions) -> str:
    told = [(text(label), "> " + text(words).replace("\n", "\n> ")) for label, words in block.versions]
    return "\n\n".join(part for version in told for part in version if part)


@_written.register
def _answers(block: Answers) -> str:
    options = "\n".join(_item(_BULLET, _BOX + text(option)) for option in block.options)
    return "\n\n".join(part for part in (options, text(block.label)) if part)
