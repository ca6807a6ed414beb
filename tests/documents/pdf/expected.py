# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the structure tree of a page must say, worked out from the page alone."""

from __future__ import annotations

from collections.abc import Iterator

from seminarapp.documents import blocks
from seminarapp.documents.blocks import Block, Page, PersonLine, Spans
from seminarapp.documents.outline import apart
from seminarapp.domain.handout import Paper
from tests.documents.pdf.tagged import folded

PICTURE = {"sv": "Bild", "en": "Picture"}
WIDE = ("programme", "report", "approval-sheets", "run-of-show", "attendance", "summary")
CARD = {"sv": "Kort {} av {}", "en": "Card {} of {}"}
WHEN = {"sv": "När och var", "en": "When and where"}


def paragraphs(page: Page) -> list[str]:
    """Every paragraph, heading, list item and cell in reading order, white space folded, without the empty ones.

    When and where stands before the recording, or else before the text; on small paper after it. The version is last.
    """
    parts = apart(page)
    told = _cards(parts) if page.kind == "cue-cards" else [text for part in parts for text in _texts(part)]
    return [text for text in map(folded, [*told, page.version]) if text]


def _cards(parts: tuple[Page, ...]) -> list[str]:
    told: list[str] = []
    for number, part in enumerate(parts, start=1):
        told.append(CARD[part.language].format(number, len(parts)))
        told += [text for block in part.blocks for text in _block(block, part.language)]
    return told


def _texts(page: Page) -> Iterator[str]:
    small = page.paper is Paper.A5
    due = list(page.when.lines) if page.kind not in WIDE else []
    if due:
        due.insert(0, WHEN[page.language])
    waiting = list(page.blocks)
    if page.kind not in WIDE and not small:
        yield page.publisher
    yield page.kicker
    if waiting and isinstance(waiting[0], blocks.Heading):
        yield from _block(waiting.pop(0), page.language)
    if waiting and isinstance(waiting[0], blocks.Standfirst):
        yield from _block(waiting.pop(0), page.language)
    recordings = [number for number, block in enumerate(waiting) if isinstance(block, blocks.RecordingLink)]
    place = recordings[0] if recordings else 0
    if recordings and place and isinstance(waiting[place - 1], blocks.Heading):
        place -= 1
    for number, block in enumerate(waiting):
        if number == place and not small:
            yield from due
        yield from _block(block, page.language)
    if small or not waiting:
        yield from due


def _block(block: Block, language: str) -> Iterator[str]:
    match block:
        case (
            blocks.Heading(_, text) | blocks.Standfirst(text) | blocks.Paragraph(text) | blocks.Closing(text)
        ):
            yield _plain(text)
        case blocks.Colophon(lines):
            yield from lines
        case blocks.Quote():
            yield block.sentence
        case blocks.Items(entries, ordered):
            for number, text in enumerate(entries, 1):
                if folded(_plain(text)):
                    yield f"{number}." if ordered else "•"
                    yield _plain(text)
        case blocks.PanelList(introduction, people):
            yield introduction
            yield from map(_line, people)
        case blocks.ModeratorLine(sentence):
            yield sentence
        case blocks.RecordingLink(introduction, label, url, remark):
            yield from (introduction, label or url, remark)
        case blocks.Figure(alternative):
            yield f"{PICTURE[language]}: {alternative}"
        case blocks.Timetable(head, rows):
            yield from head
            for row in rows:
                yield from (row.time, row.title, row.remark)
        case blocks.PeopleGrid(people):
            yield from map(_line, people)
        case blocks.Table(caption, columns, lines):
            yield caption
            yield from (column.head for column in columns)
            for line in lines:
                yield from (line.cells[0], line.remark, *line.cells[1:])
        case blocks.Roll(caption, heads, people, blank):
            yield from (caption, *heads)
            for number, person in enumerate(people, 1):
                yield from (str(number), person.name, person.organisation)
            yield from map(str, range(len(people) + 1, len(people) + blank + 1))
        case blocks.Timeline(title, alternative):
            yield alternative if alternative.strip() else title if title.strip() else "–"
        case blocks.Versions(versions):
            yield from (text for version in versions for text in version)
        case blocks.Answers(options, label):
            yield from (*options, label)


def _plain(spans: Spans) -> str:
    return "".join(span.text for span in spans)


def _line(person: PersonLine) -> str:
    parts = (person.name.strip(), person.title.strip(), person.organisation.strip())
    return ", ".join(part for part in parts if part)
