# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The summary: the conversation in brief, on one page, from what was starred while it went on."""

from __future__ import annotations

from collections.abc import Iterator

from seminarapp.application.reporting.in_brief import BriefPart, in_brief
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.writing.proposal import proposed_article
from seminarapp.documents.blocks import (
    Block,
    Closing,
    Heading,
    Items,
    Page,
    Paragraph,
    RecordingLink,
    Spans,
    Standfirst,
)
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.particulars import folded, plainly
from seminarapp.documents.builders.quoting import Quoting
from seminarapp.documents.builders.sheet import sheet_page
from seminarapp.documents.language import enumerated, words, words_of
from seminarapp.documents.links import is_page
from seminarapp.domain.article import Content
from seminarapp.domain.spans import spans_of
from seminarapp.domain.values import BlockKind

_LONGEST = 320  # characters of a point


def summary_page(material: Material, language: str) -> Page:
    """The summary in “sv” or “en”: who, what was said segment by segment, what the audience asked."""
    blocks = tuple(_Building(material, language).blocks())
    title = words_of("handouts", language)["summary"]
    return sheet_page("summary", title, blocks, material, language)


class _Building:
    """The blocks of one summary."""

    def __init__(self, material: Material, language: str) -> None:
        self._material = material
        self._plan = material.plan
        self._language = language
        self._say = words_of("handouts", language)
        self._names = {seat.id: folded(seat.name) for seat in self._plan.seats}
        article = material.article or proposed_article(material)
        self._written = () if article.proposed else tuple(block.content for block in article.blocks)
        self._quoting = Quoting(material, article.style, language)

    def blocks(self) -> Iterator[Block]:
        plan, brief = self._plan, in_brief(self._material)
        yield Heading(1, plainly(folded(plan.card.title)))
        yield from self._lead()
        if line := particulars.occasion(plan, self._language):
            yield Paragraph(plainly(line))
        if plan.seats:
            people = enumerated(
                [self._presented(one.name, one.organisation) for one in plan.seats], self._language
            )
            line = self._say["panel_line"].format(who=people)
            yield Paragraph(plainly(particulars.sentence(line)))
        yield Heading(2, plainly(self._say["in_brief"]))
        if not brief.parts:
            yield Paragraph(plainly(self._say["nothing_yet"]))
        for part in brief.parts:
            yield from self._part(part)
        if brief.questions:
            yield Heading(2, plainly(self._say["audience"]))
            yield Items(tuple(plainly(_shortened(folded(one.text))) for one in brief.questions))
        yield from self._end()

    def _lead(self) -> Iterator[Block]:
        """The standfirst that was written for the article."""
        yield from (Standfirst(spans_of(folded(text))) for text in self._texts(BlockKind.STANDFIRST)[:1])

    def _end(self) -> Iterator[Block]:
        """The article's closing words, and where the panel can be seen again."""
        yield from (Closing(spans_of(folded(text))) for text in self._texts(BlockKind.CLOSING)[:1])
        recording = self._plan.recording
        if recording is not None and is_page(url := recording.url.strip()):
            label = folded(recording.title) or words(self._language)["recording_label"]
            yield RecordingLink("", label, url)

    def _texts(self, kind: BlockKind) -> list[str]:
        return [one.text for one in self._written if one.kind is kind and one.text.strip()]

    def _part(self, part: BriefPart) -> Iterator[Block]:
        title = folded(part.title)
        if title or len(in_brief(self._material).parts) > 1:
            yield Heading(3, plainly(title or self._say["besides"]))
        if part.points:
            yield Items(tuple(map(self._point, part.points)))
        if part.quote is not None:
            yield self._quoting.quote(Content(BlockKind.QUOTE, capture=part.quote.id))

    def _point(self, note: CaptureView) -> Spans:
        text, who = _shortened(folded(note.text)), self._names.get(note.seat, "")
        return plainly(self._say["said_by"].format(text=text, who=who) if who else text)

    def _presented(self, name: str, organisation: str) -> str:
        name, organisation = folded(name), folded(organisation)
        return f"{name} ({organisation})" if organisation else name


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return f"{text[:_LONGEST].rsplit(' ', 1)[0].rstrip(' .,;:–-')}…"
