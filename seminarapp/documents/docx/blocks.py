# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How each type of block stands in a Word document."""

from __future__ import annotations

from collections.abc import Mapping
from functools import singledispatch

from lxml.etree import _Element

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
    PanelList,
    Paragraph,
    PeopleGrid,
    PersonLine,
    Quote,
    RecordingLink,
    Roll,
    Standfirst,
    Table,
    Timeline,
    Timetable,
    Versions,
)
from seminarapp.documents.docx.sheet import Sheet, box, paragraph, run, table
from seminarapp.documents.links import is_link
from seminarapp.documents.quotemarks import Role, parted

_HEADINGS = {1: "Title", 2: "Heading1", 3: "Heading2"}
_DEEPEST = "Heading3"
_QUOTE = {Role.MARK: "", Role.SPEECH: "", Role.TELLING: "Attribution", Role.SPEAKER: "Speaker"}
_TIMES = 1400  # twentieths of a point: the column of times
_ROLL = (0.7, 3.3, 2.4, 1.8, 2.7)  # number, name, organisation, box, signature
_ROW = 480  # twentieths of a point: room to sign


@singledispatch
def write(block: Block, sheet: Sheet, say: Mapping[str, str]) -> None:
    """Put a block last in the document; `say` are the document's standing phrases."""
    raise TypeError(f"{type(block).__name__} has no place in a Word document: {sheet} {say}")


@write.register
def _heading(block: Heading, sheet: Sheet, _: Mapping[str, str]) -> None:
    sheet.spans(sheet.paragraph(_HEADINGS.get(block.level, _DEEPEST)), block.text)


@write.register
def _standfirst(block: Standfirst, sheet: Sheet, _: Mapping[str, str]) -> None:
    sheet.spans(sheet.paragraph("Standfirst"), block.text)


@write.register
def _paragraph(block: Paragraph, sheet: Sheet, _: Mapping[str, str]) -> None:
    sheet.spans(sheet.paragraph(""), block.text)


@write.register
def _quote(block: Quote, sheet: Sheet, _: Mapping[str, str]) -> None:
    into = sheet.paragraph("Quote")
    for part in parted(block):
        run(into, part.text, _QUOTE[part.role])


@write.register
def _items(block: Items, sheet: Sheet, _: Mapping[str, str]) -> None:
    for item in block.items:
        sheet.spans(sheet.paragraph("ListNumber" if block.ordered else "ListBullet"), item)


@write.register
def _panel(block: PanelList, sheet: Sheet, _: Mapping[str, str]) -> None:
    if block.introduction:
        sheet.paragraph("ListIntroduction", block.introduction)
    for person in block.people:
        sheet.paragraph("ListBullet", person.line)


@write.register
def _moderator(block: ModeratorLine, sheet: Sheet, _: Mapping[str, str]) -> None:
    sheet.paragraph("", block.sentence)


@write.register
def _recording(block: RecordingLink, sheet: Sheet, _: Mapping[str, str]) -> None:
    into = sheet.paragraph("")
    if block.introduction:
        run(into, f"{block.introduction}\n")
    if is_link(block.url):
        sheet.link(into, block.label or block.url, block.url)
    else:
        run(into, ": ".join(part for part in (block.label, block.url) if part))
    if block.remark:
        run(into, f"\n{block.remark}", "Remark")


@write.register
def _closing(block: Closing, sheet: Sheet, _: Mapping[str, str]) -> None:
    sheet.spans(sheet.paragraph("Closing"), block.text)


@write.register
def _colophon(block: Colophon, sheet: Sheet, _: Mapping[str, str]) -> None:
    for line in block.lines:
        sheet.paragraph("Colophon", line)


@write.register(Figure)
@write.register(Timeline)
def _figure(block: Figure | Timeline, sheet: Sheet, say: Mapping[str, str]) -> None:
    sheet.paragraph("Picture", say["picture"].format(alternative=block.alternative))


@write.register
def _timetable(block: Timetable, sheet: Sheet, say: Mapping[str, str]) -> None:
    rows = [(_cell(block.head[0]), _cell(block.head[1]))]
    for row in block.rows:
        said = paragraph("TimetableCell")
        run(said, row.title, "Strong")
        if row.remark:
            run(said, f"\n{row.remark}", "Remark")
        rows.append((_cell(row.time), said))
    sheet.add(table("Timetable", say["programme"], (_TIMES, sheet.width - _TIMES), rows))


def _cell(text: str, *, at_right: bool = False) -> _Element:
    cell = paragraph("TimetableCell", at_right=at_right)
    run(cell, text)
    return cell


@write.register
def _table(block: Table, sheet: Sheet, _: Mapping[str, str]) -> None:
    if block.caption:
        sheet.paragraph("ListIntroduction", block.caption)
    rows = [[_cell(column.head, at_right=column.figures) for column in block.columns]]
    for row in block.rows:
        cells = [
            _cell(cell, at_right=column.figures)
            for cell, column in zip(row.cells, block.columns, strict=True)
        ]
        named = cells[block.named_by] = paragraph("TimetableCell")
        run(named, row.cells[block.named_by], "Strong")
        if row.remark:
            run(named, f"\n{row.remark}", "Remark")
        rows.append(cells)
    whole = sum(column.width for column in block.columns)
    widths = [round(sheet.width * column.width / whole) for column in block.columns]
    sheet.add(table("Timetable", block.caption, widths, rows, rows_named=block.named_by == 0))
    sheet.paragraph("Break")  # else what comes next stands close under it


@write.register
def _roll(block: Roll, sheet: Sheet, _: Mapping[str, str]) -> None:
    if block.caption:
        sheet.paragraph("ListIntroduction", block.caption)
    rows = [[_cell(head) for head in block.head]]
    blank = (PersonLine(""),) * block.blank
    for number, person in enumerate((*block.people, *blank), start=1):
        named, there = paragraph("TimetableCell"), paragraph("TimetableCell")
        run(named, person.name, "Strong")
        box(there)
        rows.append([_cell(str(number)), named, _cell(person.organisation), there, _cell("")])
    whole = sum(_ROLL)
    widths = [round(sheet.width * width / whole) for width in _ROLL]
    sheet.add(table("Timetable", block.caption, widths, rows, rows_named=False, least=_ROW))
    sheet.paragraph("Break")  # Word joins tables that follow one another


@write.register
def _people(block: PeopleGrid, sheet: Sheet, _: Mapping[str, str]) -> None:
    for person in block.people:
        into = sheet.paragraph("Person")
        if person.name:
            run(into, person.name, "Strong")
        rest = "\n".join(part for part in (person.title, person.organisation) if part)
        if rest:
            run(into, f"\n{rest}" if person.name else rest)


@write.register
def _new_sheet(_: NewSheet, sheet: Sheet, __: Mapping[str, str]) -> None:
    sheet.new_sheet()


@write.register
def _versions(block: Versions, sheet: Sheet, _: Mapping[str, str]) -> None:
    labels, words = [], []
    for label, version in block.versions:
        labels.append(_cell(label))
        words.append(paragraph("Version"))
        run(words[-1], version)
    if words:
        caption = ", ".join(label for label, _ in block.versions)
        widths = [sheet.width // len(words)] * len(words)
        sheet.add(table("Timetable", caption, widths, [labels, words], rows_named=False))
        sheet.paragraph("Break")  # Word joins tables that follow one another


@write.register
def _answers(block: Answers, sheet: Sheet, _: Mapping[str, str]) -> None:
    """Options and label are one paragraph: no page can begin between them."""
    into = sheet.paragraph("Answer")
    for number, option in enumerate(block.options):
        run(into, "\n" if number else "")
        box(into)
        run(into, f" {option}")
    if block.label:
        run(into, f"\n{block.label}" if block.options else block.label)
    for _line in range(block.lines):
        sheet.paragraph("WritingLine")
