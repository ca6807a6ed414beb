# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Writing: the article as blocks, and what it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from uuid import UUID

from seminarapp.application.library.outside import sources_of
from seminarapp.application.ports.log import Chronicle, Ledger, topic_of
from seminarapp.application.ports.views import Views
from seminarapp.application.views.article import ArticleView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.words.beginnings import beginning_of
from seminarapp.application.words.naming import next_id
from seminarapp.application.writing.edits import Edits, edits_of
from seminarapp.application.writing.proposal import proposed_article
from seminarapp.application.writing.versions import Version, versions_of
from seminarapp.domain.article import Article, ArticleStyle, Content
from seminarapp.domain.capture import require_quotable
from seminarapp.domain.errors import RuleError
from seminarapp.domain.plan import STEP_TAKEN
from seminarapp.domain.values import BlockKind, StepWay

_CITED = 40


def cited(capture: CaptureView) -> str:
    """What a message calls a capture: its label and how its words begin."""
    words = beginning_of(capture.text, _CITED)
    return f"{capture.label}: {words}" if capture.label else words


class Writing:
    """Use cases of the article. Every method is one transaction.

    Until something is changed there is only the template's proposal; the first change makes it an article.
    """

    def __init__(self, ledger: Ledger, views: Views, chronicle: Chronicle) -> None:
        self._ledger = ledger
        self._views = views
        self._chronicle = chronicle
        self._unmarked: dict[UUID, int] = {}  # events of a seminar's article since its last change was closed

    def material(self, seminar: UUID) -> Material:
        """Everything about a seminar that an article can be made of, with the article or its proposal."""
        return material_of(self._views, seminar)

    def published(self, seminar: UUID) -> Material | None:
        """The edition that stands, made of everything as it was when it was published; None where none does."""
        article = self._views.article(seminar)
        edition = article.published if article else None
        if edition is None:
            return None
        with self._chronicle.as_of(seminar, edition.position) as views:
            return replace(material_of(views, seminar), edition=edition.number)

    def with_transcript(self, material: Material) -> Material:
        """The material with all that was said, where the seminar has a transcript."""
        transcript = self._views.transcript(material.plan.card.id)
        if transcript is None:
            return material
        voices = {voice.id: voice.name for voice in transcript.voices}
        return replace(material, cues=self._views.cues(transcript), voices=voices)

    def with_mailboxes(self, material: Material) -> Material:
        """The material with the panelists' e-mail addresses, as far as the directory knows them."""
        known = {line.id: line.emails[0] for line in self._views.people() if line.emails}
        seats = material.plan.seats
        return replace(material, mailboxes={seat.id: known.get(seat.person, "") for seat in seats})

    def with_revision(self, material: Material) -> Material:
        """The material with how often what is said of the seminar itself was changed, when it last was, and its source.

        What comes from another program goes on counting where that program was.
        """
        seminar = material.plan.card.id
        told = self._chronicle.of_one(seminar)
        happened = [one for one in told if topic_of(one.event) not in STEP_TAKEN]
        source = sources_of(self._views, (seminar,)).get(seminar)
        return replace(
            material,
            revision=len(happened) + (source.sequence if source else 0),
            revised_at=happened[-1].at if happened else None,
            source=source,
        )

    def insert_block(self, seminar: UUID, content: Content, before: str | None = None) -> str:
        """Insert a block before another, or last; returns its id.

        Raises:
            QuoteRefusedError: a quote block's capture may not be quoted.
        """
        self._require_quotable(content)
        with self._changing(seminar) as article:
            block = next_id("b", article.block_ids)
            article.insert_block(block, content, before)
        return block

    def insert_quote(self, seminar: UUID, capture: UUID, before: str | None = None) -> str:
        """Insert a quote painted from a capture; returns the block's id."""
        return self.insert_block(seminar, Content(BlockKind.QUOTE, capture=capture), before)

    def restore_block(self, seminar: UUID, block: str, content: Content, before: str | None = None) -> None:
        """Put a removed block back under its own id."""
        with self._changing(seminar) as article:
            article.insert_block(block, content, before)

    def revise_block(
        self, seminar: UUID, block: str, content: Content, based_on: Content | None = None
    ) -> str:
        """Change what a block says or is; returns the block that says it.

        That is another one where somebody else changed it since it said `based_on`: both texts are kept.
        """
        self._require_quotable(content)
        with self._changing(seminar) as article:
            return article.revise_block(block, content, based_on, next_id("b", article.block_ids))

    def settle_contest(self, seminar: UUID, block: str) -> None:
        """Keep both texts of a block that two people changed at once."""
        article = self._ledger.load(Article, Article.create_id(seminar))
        article.settle_contest(block)
        self._ledger.save(article)  # nothing of it can be taken back

    def move_block(self, seminar: UUID, block: str, before: str | None) -> None:
        """Put a block before another, or last."""
        with self._changing(seminar) as article:
            article.move_block(block, before)

    def remove_block(self, seminar: UUID, block: str, based_on: Content | None = None) -> None:
        """Take a block out of the article, unless it says something else than it did to whoever wants that."""
        with self._changing(seminar) as article:
            article.remove_block(block, based_on)

    def choose_style(self, seminar: UUID, style: ArticleStyle) -> None:
        """Change how quotes are marked and attributed throughout."""
        with self._changing(seminar) as article:
            article.choose_style(style)

    # -- what was one change ----------------------------------------------------------------------------------------

    def close_change(self, seminar: UUID, way: StepWay = StepWay.DONE) -> None:
        """Say that all that was done since this was said last is one change, for undo after a restart."""
        events = self._unmarked.get(seminar, 0)
        article = self._ledger.find(Article, Article.create_id(seminar)) if events else None
        if article is not None:
            article.take_step(way, events)
            self._ledger.save(article)
        self._unmarked.pop(seminar, None)

    def edits(self, seminar: UUID) -> Edits:
        """The changes of this and earlier runs that can be taken back or done again."""
        return edits_of(self._chronicle.of_one(Article.create_id(seminar)))

    def versions(self, seminar: UUID) -> tuple[Version, ...]:
        """The article as it stood when somebody stopped writing or it was finalised, newest first."""
        return versions_of(self._chronicle.of_one(Article.create_id(seminar)))

    @contextmanager
    def _changing(self, seminar: UUID) -> Iterator[Article]:
        """The article, begun from the proposal where there is none, and saved with what is done to it within.

        The blocks that it is begun with are not counted as done.
        """
        article = self._ledger.find(Article, Article.create_id(seminar))
        if article is None:
            article = begun(seminar, proposed_article(self.material(seminar)))
        begun_with = len(article.pending_events)
        yield article
        done = len(article.pending_events) - begun_with
        self._ledger.save(article)
        self._unmarked[seminar] = self._unmarked.get(seminar, 0) + done

    def _require_quotable(self, content: Content) -> None:
        if content.kind is not BlockKind.QUOTE or content.capture is None:
            return
        capture = self._views.capture(content.capture)
        if capture.discarded:
            raise RuleError(
                "“{capture}” has been discarded: restore it before it is quoted", capture=cited(capture)
            )
        require_quotable(cited(capture), capture.fidelity, capture.approval, capture.off_record)


def material_of(views: Views, seminar: UUID) -> Material:
    """Everything that these views know of a seminar, with the template's proposal where there is no article."""
    material = Material(
        plan=views.plan(seminar),
        session=views.session(seminar),
        turns=views.turns(seminar),
        captures=views.captures(seminar),
        audience_questions=views.audience_questions(seminar),
        participants=views.participants(seminar),
        article=views.article(seminar),
        profile=views.profile(),
    )
    if material.article is None:
        return replace(material, article=proposed_article(material))
    return material


def begun(seminar: UUID, view: ArticleView) -> Article:
    """A new article with the blocks of that view."""
    article = Article(seminar, view.style)
    for block in view.blocks:
        article.insert_block(block.id, block.content)
    return article
