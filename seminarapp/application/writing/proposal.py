# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article that is proposed from plan and captures, before anybody has written one."""

from __future__ import annotations

from collections.abc import Iterator

from seminarapp.application.views.article import ArticleView, BlockView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.words.wording import phrases
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind, CaptureKind


def proposed_article(material: Material) -> ArticleView:
    """The template's article: what the plan knows, then starred quotes under the segments they were said in.

    Only quotes that may stand as direct speech are proposed. The writer changes the order at will. Headings, the last
    paragraph and how quotes are marked are the organisation's, where its profile says them.
    """
    contents = list(_contents(material))
    blocks = tuple(BlockView(f"b{number}", content) for number, content in enumerate(contents, start=1))
    return ArticleView(material.profile.style_of(material.plan.card.language), blocks, proposed=True)


def _contents(material: Material) -> Iterator[Content]:
    plan = material.plan
    language = plan.card.language
    say, rules = phrases("template", language), material.profile.rules_of(language)
    yield Content(BlockKind.HEADLINE, plan.card.title)
    if plan.seats:
        yield Content(BlockKind.STANDFIRST, _standfirst(material))
        if rules.introduction_heading:
            yield Content(BlockKind.HEADING, rules.introduction_heading)
        yield Content(BlockKind.PANEL)
    if plan.moderator:
        yield Content(BlockKind.MODERATOR)
    if plan.recording:
        yield Content(BlockKind.HEADING, rules.recording_heading or say["recording_heading"])
        yield Content(BlockKind.RECORDING)
    yield Content(BlockKind.HEADING, rules.conversation_heading or say["conversation_heading"])
    yield from _sections(material)
    if rules.closing:
        yield Content(BlockKind.CLOSING, rules.closing)


def _standfirst(material: Material) -> str:
    card, seats = material.plan.card, material.plan.seats
    say = phrases("template", card.language)
    template = say["standfirst_in_series" if card.series_title and card.part else "standfirst"]
    text = template.format(part=card.part, series=card.series_title, title=card.title, panelists=len(seats))
    return text[:-1] if text.endswith(("?.", "!.", "….", "..")) else text


def _sections(material: Material) -> Iterator[Content]:
    quotes = [c for c in material.captures if c.kind is CaptureKind.QUOTE and c.starred and c.quotable]
    segments = {segment.id: segment for segment in material.plan.segments}
    loose = [quote for quote in quotes if quote.segment not in segments]
    yield from map(_quote, loose)
    for segment in segments.values():
        within = [quote for quote in quotes if quote.segment == segment.id]
        if within:
            yield Content(BlockKind.HEADING, segment.title, level=3)
            yield from map(_quote, within)


def _quote(capture: CaptureView) -> Content:
    return Content(BlockKind.QUOTE, capture=capture.id)
