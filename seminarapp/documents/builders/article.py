# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article as neutral blocks. Order and headings are the writer's; people, links and dates come from the plan."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from seminarapp.application.views.article import ArticleView, BlockView
from seminarapp.application.views.material import Material
from seminarapp.application.writing.proposal import proposed_article
from seminarapp.documents.blocks import (
    Block,
    Closing,
    Figure,
    Heading,
    Items,
    ModeratorLine,
    Page,
    PanelList,
    Paragraph,
    RecordingLink,
    Spans,
    Standfirst,
)
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.colophon import colophon, withdrawn
from seminarapp.documents.builders.particulars import folded, plainly
from seminarapp.documents.builders.quoting import Quoting
from seminarapp.documents.characters import is_visible
from seminarapp.documents.language import words
from seminarapp.documents.links import is_page
from seminarapp.domain.article import Content
from seminarapp.domain.spans import spans_of
from seminarapp.domain.values import BlockKind

_LINE_BREAK = re.compile(r"\r\n?|\n")
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")


def article_page(material: Material, language: str) -> Page:
    """The article of a seminar, or its proposal where none was written, in “sv” or “en”.

    Blocks in which nothing can be seen are left out. An article without a headline gets the seminar's title.

    Raises:
        QuoteRefusedError: a quote may not stand as direct speech; the message names it.
    """
    plan = material.plan
    article = material.article or proposed_article(material)
    blocks = [*_Building(material, article, language).blocks(), *colophon(material, article, language)]
    blocks[1:1] = withdrawn(material, article, language)  # right under the headline, before anything is read
    headline = next(one.content.text for one in _headlines(article, plan.card.title))
    return Page(
        kind="article",
        title=particulars.plain_title(headline),
        language=language,
        blocks=tuple(blocks),
        publisher=folded(plan.publisher),
        kicker=particulars.kicker(plan, language),
        footer=particulars.series_line(plan, language) or folded(plan.publisher),
        when=particulars.when(plan, language),
        event=folded(plan.card.title),
        series=folded(plan.card.series_title),
    )


def _headlines(article: ArticleView, title: str) -> Iterator[BlockView]:
    """The article's headlines, and last one with the seminar's title, in case there is none."""
    yield from (
        b for b in article.blocks if b.content.kind is BlockKind.HEADLINE and is_visible(b.content.text)
    )
    yield BlockView("", Content(BlockKind.HEADLINE, title))


@dataclass(frozen=True, slots=True)
class _Sources:
    """The labels of the captures that may be named as sources: nothing off the record."""

    labels: dict[UUID, str]

    def of(self, content: Content) -> tuple[str, ...]:
        return tuple(self.labels[source] for source in content.sources if self.labels.get(source))


class _Building:
    """One pass over an article's blocks; headings and quotes depend on what stood before."""

    def __init__(self, material: Material, article: ArticleView, language: str) -> None:
        self._plan = material.plan
        self._words = words(language)
        self._quoting = Quoting(material, article.style, language)
        self._sources = _Sources({c.id: c.label for c in material.captures if not c.off_record})
        self._contents = [block.content for block in article.blocks]
        self._headline = next(_headlines(article, material.plan.card.title)).content
        self._section_open = False

    def blocks(self) -> Iterator[Block]:
        if not any(content is self._headline for content in self._contents):
            yield Heading(1, spans_of(folded(self._headline.text)))
        kinds: dict[BlockKind, Callable[[Content], Iterator[Block]]] = {
            BlockKind.HEADLINE: self._heading,
            BlockKind.STANDFIRST: self._standfirst,
            BlockKind.HEADING: self._heading,
            BlockKind.PARAGRAPH: self._paragraphs,
            BlockKind.PANEL: self._panel,
            BlockKind.MODERATOR: self._moderator,
            BlockKind.RECORDING: self._recording,
            BlockKind.QUOTE: self._quote,
            BlockKind.LIST: self._items,
            BlockKind.CLOSING: self._closing,
            BlockKind.FIGURE: self._figure,
        }
        for content in self._contents:
            yield from kinds[content.kind](content)

    def _heading(self, content: Content) -> Iterator[Block]:
        """Level 1 is the first headline alone, and no level is skipped: a reader by ear goes by them."""
        text = spans_of(folded(content.text))
        if content is self._headline:
            self._section_open = False
            yield Heading(1, text)
        elif is_visible(content.text):
            below = content.kind is BlockKind.HEADING and content.level == 3 and self._section_open
            self._section_open = True
            yield Heading(3 if below else 2, text)

    def _standfirst(self, content: Content) -> Iterator[Block]:
        if is_visible(content.text):
            yield Standfirst(spans_of(folded(content.text)))

    def _paragraphs(self, content: Content) -> Iterator[Block]:
        sources = self._sources.of(content)
        yield from (Paragraph(text, sources) for text in _by_paragraph(content.text))

    def _panel(self, content: Content) -> Iterator[Block]:
        if self._plan.seats:
            yield PanelList(_introduction(content) or self._words["panel"], particulars.panel(self._plan))

    def _moderator(self, content: Content) -> Iterator[Block]:
        leader = particulars.moderator(self._plan)
        if leader and leader.line:
            opening = _introduction(content) or self._words["moderator"]
            yield ModeratorLine(particulars.sentence(opening, leader.line), leader)

    def _recording(self, content: Content) -> Iterator[Block]:
        recording = self._plan.recording
        if recording is None or not (recording.url.strip() or recording.title.strip()):
            return
        introduction = _introduction(content) or self._words["recording"]
        remark = self._words["captioned"] if recording.captioned else ""
        title, url = folded(recording.title), recording.url.strip()
        if is_page(url):
            yield RecordingLink(introduction, title or self._words["recording_label"], url, remark)
            return
        yield Paragraph(plainly(introduction))
        text = ": ".join(part for part in (title, folded(url)) if part)
        yield Paragraph(plainly(f"{particulars.sentence(text)} {remark}" if remark else text))

    def _quote(self, content: Content) -> Iterator[Block]:
        yield self._quoting.quote(content)

    def _items(self, content: Content) -> Iterator[Block]:
        items = tuple(spans_of(folded(line)) for line in _LINE_BREAK.split(content.text) if is_visible(line))
        if items:
            yield Items(items)

    def _closing(self, content: Content) -> Iterator[Block]:
        yield from (Closing(text) for text in _by_paragraph(content.text))

    def _figure(self, content: Content) -> Iterator[Block]:
        if is_visible(content.text):
            yield Figure(particulars.plain_title(content.text))


def _introduction(content: Content) -> str:
    return particulars.plain_title(content.text)


def _by_paragraph(text: str) -> Iterator[Spans]:
    """The text cut at blank lines; a single line break stays inside its paragraph."""
    for part in _BLANK_LINE.split(_LINE_BREAK.sub("\n", text)):
        if is_visible(part):
            yield spans_of("\n".join(line.strip() for line in part.strip().split("\n")))
