# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Finalising: the check before publishing, the editions that are published, and what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from seminarapp.application.ports.keeping import Clock, Keeper
from seminarapp.application.ports.log import Ledger
from seminarapp.application.publishing.publication_check import PublicationFinding, checked
from seminarapp.application.views.article import ArticleView
from seminarapp.application.views.material import Material
from seminarapp.application.words.wording import phrases
from seminarapp.application.writing.writing import Writing, begun
from seminarapp.domain.article import Article, Imprint
from seminarapp.domain.errors import NotReadyError, RuleError
from seminarapp.domain.values import SeminarState


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far an article is from being published.

    Attributes:
        changed: whether what is being worked on says something else than the edition that stands.
    """

    material: Material
    findings: tuple[PublicationFinding, ...]
    changed: bool = False

    @property
    def article(self) -> ArticleView:
        """What is being worked on."""
        assert self.material.article is not None  # noqa: S101  there is a proposal at least
        return self.material.article


class Finalising:
    """Use cases of publishing the article itself. An edition never changes; a correction is another one."""

    def __init__(self, ledger: Ledger, writing: Writing, keeper: Keeper, clock: Clock) -> None:
        self._ledger = ledger
        self._writing = writing
        self._keeper = keeper
        self._clock = clock
        self._known: tuple[UUID, int, tuple[object, ...]] | None = None

    def readiness(self, seminar: UUID) -> Readiness:
        """What the check before publishing finds, and what is published already."""
        material = self._writing.material(seminar)
        return Readiness(material, checked(material), self._has_changed(seminar, material))

    def _has_changed(self, seminar: UUID, material: Material) -> bool:
        """Whether the edition that stands says something else.

        What the last one said is remembered, since it never changes: reading it replays the log up to there, and this
        is asked at every pause in typing.
        """
        edition = material.article.published if material.article is not None else None
        if edition is None:
            return False
        known = self._known
        if known is None or known[:2] != (seminar, edition.position):
            published = self._writing.published(seminar)
            if published is None:
                return False
            known = self._known = (seminar, edition.position, _said(published))
        return known[2] != _said(material)

    def finalise(self, seminar: UUID, registry: str = "", despite: str = "") -> ArticleView:
        """Publish the article as it stands, as an edition with today's date and the hash of the log's head.

        Where there is only the template's proposal, that is the article.

        Args:
            registry: the public body's registry number, or "".
            despite: why it is published although something that must be done is not.

        Raises:
            NotReadyError: something must be done first, and no reason is given; or it quotes what may not be quoted.
            RuleError: it is published already.
        """
        material = self._writing.material(seminar)
        article = self._ledger.find(Article, Article.create_id(seminar))
        if article is None:
            assert material.article is not None  # noqa: S101  there is a proposal at least
            article = begun(seminar, material.article)
        _require_ready(material, despite)
        article.finalise(self._imprint(registry), despite)
        return self._saved(seminar, article)

    def publish_correction(
        self, seminar: UUID, note: str, registry: str | None = None, despite: str = ""
    ) -> ArticleView:
        """Publish the article as it stands in the place of the edition before.

        Args:
            note: what was wrong and is now right; it is printed with its date.
            registry: None for that of the edition before.

        Raises:
            NotReadyError: as for `finalise`.
            RuleError: nothing is published, or the note is blank.
        """
        article = self._article(seminar)
        material = self._writing.material(seminar)
        if registry is None:
            before = material.article.editions if material.article is not None else ()
            registry = before[-1].imprint.registry if before else ""
        _require_ready(material, despite)
        article.publish_correction(note, self._imprint(registry), despite)
        return self._saved(seminar, article)

    def withdraw(self, seminar: UUID, reason: str) -> ArticleView:
        """Publish the article no longer; nothing is erased.

        Raises:
            RuleError: nothing is published, or the reason is blank.
        """
        article = self._article(seminar)
        article.withdraw(reason, self._clock.now())
        return self._saved(seminar, article)

    def _article(self, seminar: UUID) -> Article:
        article = self._ledger.find(Article, Article.create_id(seminar))
        if article is not None:
            return article
        self._writing.material(seminar)  # a seminar that is not there is the better reason
        raise RuleError("There is no published edition yet: finalise the article first")

    def _imprint(self, registry: str) -> Imprint:
        return Imprint(self._clock.now(), self._keeper.facts().head, " ".join(registry.split()))

    def _saved(self, seminar: UUID, article: Article) -> ArticleView:
        self._ledger.save(article)
        view = self._writing.material(seminar).article
        assert view is not None  # noqa: S101  it was just saved
        return view


def _require_ready(material: Material, despite: str) -> None:
    must = [finding for finding in checked(material) if finding.must]
    for finding in must:
        if finding.beyond_reason:
            raise NotReadyError(
                "The article can’t be published, whatever the reason. {first}",
                first=finding.text(material.plan.card.language),
            )
    if must and not despite.strip():
        raise NotReadyError(
            "The article is not ready, things to do first: {count}. {first}. Do them, or give a reason to publish "
            "it all the same",
            count=len(must),
            first=must[0].text(material.plan.card.language),
        )


def same_words(edition: Material, now: Material) -> bool:
    """Whether what is being worked on would be published as the edition was."""
    return _said(edition) == _said(now)


def _said(material: Material) -> tuple[object, ...]:
    """What an article is made of, but for what only its making changes."""
    article = material.article
    assert article is not None  # noqa: S101  there is a proposal at least
    quoted = {block.content.capture for block in article.blocks}
    captures = [capture for capture in material.captures if capture.id in quoted]
    words = [(one.id, one.published_text, one.seat, one.quotable) for one in captures]
    blocks = [(block.id, block.content) for block in article.blocks]
    plan = material.plan
    facts = (plan.seats, plan.moderator, plan.recording, plan.publisher)
    card = replace(plan.card, state=SeminarState.PUBLISHED)
    return article.style, blocks, words, facts, card


def newer_words(edition: int, language: str) -> str:
    """What is said where an edition is handed out that has been written on since."""
    return phrases("check", language)["newer"].format(number=edition)
