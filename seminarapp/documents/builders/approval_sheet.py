# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The approval sheet: what a panelist is asked to read and answer before the article is published.

One sheet a panelist, with nobody else's words on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from seminarapp.application.moderating.timekeeping import as_clock
from seminarapp.application.recording.listening import recording_at
from seminarapp.application.reviewing.review import DONE, PanelistReview, nothing_to_ask, review_of
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.application.writing.proposal import proposed_article
from seminarapp.documents.blocks import (
    Answers,
    Block,
    Envelope,
    Heading,
    NewSheet,
    Page,
    Paragraph,
    Quote,
    Spans,
    Standfirst,
    Versions,
)
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.particulars import folded, plainly
from seminarapp.documents.language import day, moment, spoken, words_of
from seminarapp.documents.links import is_page
from seminarapp.domain.attribution import Manner, worded
from seminarapp.domain.spans import Span
from seminarapp.domain.values import Attribution, BlockKind, Placement

_LINES = 2  # to write another wording on


def approval_page(material: Material, language: str) -> Page:
    """The sheets of everybody who is asked about quotes, in “sv” or “en”; declined quotes are left out.

    Raises:
        DocumentError: there is no quote to ask about.
    """
    sheets = [_Sheet(material, part, language) for part in review_of(material) if part.has_sheet]
    if not sheets:
        raise nothing_to_ask()
    blocks: list[Block] = []
    for sheet in sheets:
        blocks += [NewSheet()] if blocks else []
        blocks += sheet.blocks()
    plan, title = material.plan, words_of("approval", language)["title"]
    return Page(
        kind="approval-sheets",
        title=title,
        language=language,
        blocks=tuple(blocks),
        publisher=folded(plan.publisher),
        kicker=particulars.kicker(plan, language) or folded(plan.card.title),
        footer=" · ".join(part for part in (folded(plan.publisher), title) if part),
        event=folded(plan.card.title),
        series=folded(plan.card.series_title),
        envelope=sheets[0].envelope() if len(sheets) == 1 else Envelope(_subject(plan, language)),
    )


def _subject(plan: PlanView, language: str, until: str = "") -> str:
    say = words_of("approval", language)
    return say["subject_by" if until else "subject"].format(seminar=folded(plan.card.title), day=until)


class _Sheet:
    """One panelist's sheet."""

    def __init__(self, material: Material, part: PanelistReview, language: str) -> None:
        self.quotes = part.on_sheet
        self._open = tuple(one for one in self.quotes if one.approval not in DONE)
        self._material = material
        self._part = part
        self._language = language
        self._say = words_of("approval", language)
        style = (material.article or proposed_article(material)).style
        self._manner = Manner(spoken(language), style.quotes, style.tense)

    def blocks(self) -> Iterator[Block]:
        say, seat = self._say, self._part.seat
        yield Heading(1, plainly(say["title"]))
        yield Standfirst(plainly(self._asked()))
        yield Heading(2, plainly(folded(seat.name)))
        yield Paragraph(plainly(" ".join(self._introduction())))
        if self._open:
            yield Paragraph(plainly(f"{say['how']} {say['only_yours']}"))
        for number, quote in enumerate(self.quotes, start=1):
            called = "quote_of" if len(self.quotes) > 1 else "the_quote"
            yield Heading(3, plainly(say[called].format(number=number, count=len(self.quotes))))
            yield from self._quote(quote)
        if self._open:
            yield Answers((), say["signature"], 1)

    def envelope(self) -> Envelope:
        """To the panelist, whose address may be known, with the day by which to answer in the subject."""
        seat, mailboxes = self._part.seat, self._material.mailboxes or {}
        return Envelope(
            subject=_subject(self._material.plan, self._language, self._deadline() if self._open else ""),
            to=folded(seat.name),
            address=mailboxes.get(seat.id, ""),
            answer_to=self._material.reply_to.strip(),
        )

    def _asked(self) -> str:
        """What is to be done, by when, and whom to answer."""
        say = self._say
        if not self._open:
            return say["answered"]
        until, to = self._deadline(), folded(self._material.reply_to)
        answer = say[f"answer{'_by' if until else ''}{'_to' if to else ''}"].format(day=until, to=to)
        return f"{say['read' if len(self._open) > 1 else 'read_one']} {answer}"

    def _deadline(self) -> str:
        """The day, and the time where there is one, as the language writes them; else the deadline as it was given."""
        given = self._part.deadline
        try:
            until = datetime.fromisoformat(given)
        except ValueError:
            return folded(given)
        told = day(until, self._language) if _is_day(given) else moment(until, self._language)
        return told[:1].lower() + told[1:] if spoken(self._language) == "sv" else told

    def _introduction(self) -> Iterator[str]:
        """What the quotes are for, and how their speaker is presented."""
        plan, say, seat = self._material.plan, self._say, self._part.seat
        seminar, headline = folded(plan.card.title), self._headline()
        when = particulars.when(plan, self._language).lines[:1] if plan.card.starts_at else ()
        held = when[0][:1].lower() + when[0][1:] if when and spoken(self._language) == "sv" else "".join(when)
        about = "article" if headline and headline != seminar else "seminar"
        said = say[f"about_{about}_dated" if held else f"about_{about}"]
        yield said.format(headline=headline, seminar=seminar, when=held)
        who = ", ".join(part for part in map(folded, (seat.name, seat.title, seat.organisation)) if part)
        yield particulars.sentence(say["presented"].format(who=who))

    def _headline(self) -> str:
        article = self._material.article
        blocks = article.blocks if article and not article.proposed else ()
        texts = (block.content.text for block in blocks if block.content.kind is BlockKind.HEADLINE)
        return particulars.plain_title(next((text for text in texts if text.strip()), ""))

    def _quote(self, quote: CaptureView) -> Iterator[Block]:
        say = self._say
        if quote.approved_text and quote.approved_text != quote.text:
            yield Versions(
                (
                    (say["original"], self._marked(quote.text)),
                    (say["approved"], self._marked(quote.approved_text)),
                )
            )
        else:
            yield Quote(((self._marked(quote.text), True),))
        yield Paragraph(self._about(quote))
        if quote.approval in DONE:
            yield Paragraph((Span(say[f"said_{quote.approval.value}"], emphasised=True),))
        else:
            options = (say["as_it_stands"], say["with_change"], say["not_at_all"])
            yield Answers(options, say["new_wording"], _LINES)

    def _marked(self, text: str) -> str:
        """The words as the article marks direct speech."""
        return str(worded(folded(text), None, Attribution.NONE, Placement.AFTER, self._manner))

    def _about(self, quote: CaptureView) -> Spans:
        """Which question it answers, or in which segment it was said; and when."""
        plan, say = self._material.plan, self._say
        question = next((one.text for one in plan.questions if one.id == quote.question), "")
        segment = next((one.title for one in plan.segments if one.id == quote.segment), "")
        about = say["answers"].format(question=folded(question)) if question else ""
        about += "." if about and not folded(question).endswith(("?", "!", ".", "…")) else ""
        about = about or (say["in_segment"].format(segment=folded(segment)) if segment else "")
        said = say["said_at"].format(time=as_clock(quote.at))
        spans = [Span(f"{about} {said}".strip())]
        recording = plan.recording
        if recording is not None and is_page(recording.url.strip()):
            at = quote.at + recording.offset
            label = say["in_recording"].format(time=as_clock(at))
            there = recording_at(recording, quote.at) or recording.url.strip()
            spans += [Span(" "), Span(label, url=there)] if at >= 0 else []
        return tuple(spans)


def _is_day(given: str) -> bool:
    """Whether a deadline is a day, without a time."""
    try:
        date.fromisoformat(given)
    except ValueError:
        return False
    return True
