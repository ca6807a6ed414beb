# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Reading documents back the way their readers do: HTML through a parser, Markdown through a renderer, Word through its
own library; and what a page says, as the formats should say it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from html.parser import HTMLParser
from io import BytesIO
from itertools import chain
from zipfile import ZipFile

import docx
from docx.document import Document
from markdown_it import MarkdownIt

from seminarapp.documents.blocks import (
    Answers,
    Block,
    Closing,
    Colophon,
    Figure,
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
    Timeline,
    Timetable,
    Versions,
)
from seminarapp.documents.language import words
from seminarapp.documents.outline import apart, opening

DRAWN = {"path", "rect"}
VOID = DRAWN | {"br", "meta", "hr", "img", "link", "input"}
INLINE = {"a", "b", "cite", "em", "small", "span", "time", "code", "strong", "label", "input"}


class _Reader(HTMLParser):
    """Gathers what is read aloud, and the elements in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.data: dict[str, str] = {}
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "wbr":  # a place to break at, and nothing else
            return
        self.elements.append((f"svg {tag}" if "svg" in self._open else tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)
        if tag not in INLINE:
            self.text.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open.pop() == tag
        if tag not in INLINE:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if "svg" in self._open:  # a picture: it is read by its name and its description alone
            self.text.append(f"{data}\n" if self._open[-1] == "desc" else "")
            return
        within = next((name for name in ("script", "style", "title") if name in self._open), None)
        if within:
            self.data[within] = self.data.get(within, "") + data
        else:
            self.text.append(data)


class Html:
    """An HTML document that was read."""

    def __init__(self, html: bytes | str) -> None:
        reader = _Reader()
        reader.feed(html.decode() if isinstance(html, bytes) else html)
        reader.close()
        self.elements = reader.elements
        self.text = folded("".join(reader.text))
        self.title = reader.data.get("title", "")
        self.style = reader.data.get("style", "")
        self.script = reader.data.get("script", "")

    def named(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every element of that name."""
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def skeleton(self) -> list[tuple[str, tuple[str, ...]]]:
        """The elements with the names of their attributes, without those that depend on the words."""
        return [
            (tag, tuple(sorted(set(attributes) - {"dir"})))
            for tag, attributes in self.elements
            if tag not in {"span", "cite", "svg text"}
        ]


def rendered(markdown: bytes) -> Html:
    """Markdown as a reader sees it, with GitHub's tables and strike-through."""
    return Html(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown.decode()))


def word(data: bytes) -> Document:
    """A Word document, opened by its library."""
    return docx.Document(BytesIO(data))


def word_text(data: bytes) -> str:
    """The text of a Word document's body in its order, tables included, and of its footer."""
    document = word(data)
    texts = [
        paragraph.text if hasattr(paragraph, "text") else _table_text(paragraph)
        for paragraph in document.iter_inner_content()
    ]
    return folded("\n".join(texts))


def _table_text(table: docx.table.Table) -> str:
    return "\n".join(cell.text for row in table.rows for cell in row.cells)


def part(data: bytes, name: str) -> str:
    """A part of a Word document as it stands in the file."""
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode()


def folded(text: str) -> str:
    """The text with every stretch of white space as one blank."""
    return " ".join(text.split())


@dataclass(frozen=True)
class Telling:
    """What a format leaves out or adds.

    Attributes:
        side_by_side: people in a grid are told without commas.
        captioned: a timetable has a caption.
        headed: a timetable has a head.
        framed: the kicker, and when and where, are told at all.
        drawn: a timeline is a picture, told by its description alone.
        bracketed: a picture stands in brackets.
    box: what stands before an answer.
    by_rows: the names of wordings side by side stand before the wordings.
    between: what stands between two sheets; where that is None they are one document, with one head.
        addressed: a link's address is written after its label.
    """

    side_by_side: bool = False
    captioned: bool = False
    headed: bool = True
    framed: bool = True
    drawn: bool = False
    bracketed: bool = False
    box: str = ""
    by_rows: bool = False
    between: str | None = None
    addressed: bool = False


def body(page: Page, telling: Telling = Telling()) -> str:
    """What a page says from the kicker to the last block, folded."""
    if telling.between is not None:
        sheets = [body(sheet, replace(telling, between=None)) for sheet in apart(page)]
        return folded(f" {telling.between} ".join(sheets))
    head, rest = opening(page.blocks)
    lines = chain(
        [page.kicker] if telling.framed else [],
        *(_said(block, page, telling) for block in head),
        page.when.lines if telling.framed else [],
        *(_said(block, page, telling) for block in rest),
    )
    return folded("\n".join(lines))


def _said(block: Block, page: Page, telling: Telling) -> list[str]:
    match block:
        case Heading() | Standfirst() | Paragraph() | Closing():
            return [_flowing(block.text, telling)]
        case Colophon():
            return list(block.lines)
        case Quote():
            return [block.sentence]
        case Items():
            return [_flowing(item, telling) for item in block.items]
        case PanelList():
            return [block.introduction, *(person.line for person in block.people)]
        case ModeratorLine():
            return [block.sentence]
        case RecordingLink():
            return [block.introduction, block.label, block.remark]
        case Timeline() if telling.drawn:
            return [block.alternative]
        case Figure() | Timeline():
            picture = words(page.language)["picture"].format(alternative=block.alternative)
            return [f"[{picture}]" if telling.bracketed else picture]
        case Timetable():
            caption = [words(page.language)["programme"]] if telling.captioned else []
            head = block.head if telling.headed else ()
            return [
                *caption,
                *head,
                *(cell for row in block.rows for cell in (row.time, row.title, row.remark)),
            ]
        case Table():
            rows = [part for row in block.rows for part in (row.cells[0], row.remark, *row.cells[1:])]
            return [block.caption, *(column.head for column in block.columns), *rows]
        case Roll() if telling.bracketed:  # running text: a list to tick
            lines = (", ".join(filter(None, (one.name, one.organisation))) for one in block.people)
            return [block.caption, *(f"{telling.box} {line}" for line in lines)]
        case Roll():
            people = enumerate(block.people, start=1)
            named = [part for number, one in people for part in (str(number), one.name, one.organisation)]
            blank = range(len(block.people) + 1, len(block.people) + block.blank + 1)
            return [block.caption, *block.head, *named, *map(str, blank)]
        case PeopleGrid() if telling.side_by_side:
            return [
                part for person in block.people for part in (person.name, person.title, person.organisation)
            ]
        case PeopleGrid():
            return [person.line for person in block.people]
        case NewSheet():
            return []
        case Versions() if telling.by_rows:
            return [*(label for label, _ in block.versions), *(said for _, said in block.versions)]
        case Versions():
            return [text for version in block.versions for text in version]
        case Answers():
            return [*(f"{telling.box} {option}" for option in block.options), block.label]


def _flowing(spans: Spans, telling: Telling) -> str:
    return "".join(
        f"{span.text} ({span.url})" if telling.addressed and span.url else span.text for span in spans
    )
