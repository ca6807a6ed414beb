# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The check before publishing: what is missing, and where.

The rules are those of the house's way to publish a conversation: headline, standfirst, the panel with titles and
organisations, moderator, recording, three to five sections, quotes that are attributed, graded and approved, a closing,
alternative texts, a language, and a source for every paragraph. A finding never changes anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from seminarapp.application.reviewing.provenance import lacks_source
from seminarapp.application.reviewing.review import DONE
from seminarapp.application.views.article import BlockView
from seminarapp.application.views.material import Material
from seminarapp.application.words.beginnings import beginning_of
from seminarapp.application.words.wording import phrases
from seminarapp.domain.capture import Hindrance, hindrance
from seminarapp.domain.values import NOBODY, ApprovalState, Attribution, BlockKind

SECTION = 2
"""The level of headings that begin a section; the headline is 1."""

SECTIONS = range(3, 6)
"""How many sections an article of this kind has."""

_CITED = 48
_NO_LINK = re.compile(r"\[[^\]\n]{1,300}\]\((?!https?://|mailto:)[^)\n]{0,2000}\)")
_TEXTS = (BlockKind.STANDFIRST, BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.CLOSING)
_ONCE = (
    (BlockKind.HEADLINE, "headline", True),
    (BlockKind.STANDFIRST, "standfirst", False),
    (BlockKind.PANEL, "panel", False),
    (BlockKind.MODERATOR, "moderator_block", False),
    (BlockKind.RECORDING, "recording_block", False),
    (BlockKind.CLOSING, "closing", False),
)
_UNQUOTABLE = frozenset({"gone", *(one.value for one in Hindrance)})
_FILLED_FROM_PLAN = frozenset({BlockKind.PANEL, BlockKind.MODERATOR, BlockKind.RECORDING})


@dataclass(frozen=True, slots=True)
class PublicationFinding:
    """One thing that the check asks for.

    Attributes:
        rule: its short name, the key of its sentence in `resources/words/check.*.toml`.
        must: whether it keeps the article from being published without a reason.
        block: the block it is about; "" where it is about none.
        capture: the quote it is about, or None.
        seat: the panelist it is about, or "".
        said: what the sentence names.
    """

    rule: str
    must: bool
    block: str = ""
    capture: UUID | None = None
    seat: str = ""
    said: Mapping[str, str] = field(default_factory=dict)

    @property
    def beyond_reason(self) -> bool:
        """Whether no reason lets the article be published: no document could be made of it."""
        return self.rule in _UNQUOTABLE

    def text(self, language: str) -> str:
        """The finding in one sentence, with what to do."""
        return phrases("check", language)[self.rule].format(**self.said)


def checked(material: Material) -> tuple[PublicationFinding, ...]:
    """Everything the check finds, what must be done first, each group in the article's order."""
    found = [*_of_plan(material), *_of_article(material)]
    return tuple(sorted(found, key=lambda one: not one.must))


def _of_plan(material: Material) -> Iterator[PublicationFinding]:
    plan = material.plan
    if not plan.card.language.strip():
        yield PublicationFinding("language", True)
    for seat in plan.seats:
        for missing, rule in ((seat.title, "title"), (seat.organisation, "organisation")):
            if not missing.strip():
                yield PublicationFinding(rule, False, seat=seat.id, said={"name": seat.name})
    if plan.moderator is None or not plan.moderator.name.strip():
        yield PublicationFinding("moderator", True)
    if plan.recording is None or not plan.recording.url.strip():
        yield PublicationFinding("recording", False)
    elif not plan.recording.captioned:
        yield PublicationFinding("captions", False)


def _of_article(material: Material) -> Iterator[PublicationFinding]:
    blocks = material.article.blocks if material.article else ()
    kinds = {block.content.kind for block in blocks if block.content.text.strip()}
    kinds |= {block.content.kind for block in blocks if block.content.kind in _FILLED_FROM_PLAN}
    for kind, rule, must in _ONCE:
        if kind not in kinds:
            yield PublicationFinding(rule, must)
    headings = [
        block
        for block in blocks
        if block.content.kind is BlockKind.HEADING and block.content.level == SECTION
    ]
    if len(headings) not in SECTIONS:
        yield PublicationFinding("sections", False, said={"count": str(len(headings))})
    if not any(block.content.kind is BlockKind.QUOTE for block in blocks):
        yield PublicationFinding("no_quote", False)
    by_kind: dict[BlockKind, Callable[[Material, BlockView], Iterator[PublicationFinding]]] = {
        BlockKind.QUOTE: _of_quote,
        BlockKind.PARAGRAPH: _of_paragraph,
        BlockKind.FIGURE: _of_figure,
    }
    for block in blocks:
        if block.rival is not None:
            yield PublicationFinding("contested", True, block.id)
        if block.content.kind in _TEXTS and _NO_LINK.search(block.content.text):
            yield PublicationFinding("link", True, block.id, said={"words": _begun(block.content.text)})
        if block.content.kind in by_kind:
            yield from by_kind[block.content.kind](material, block)


def _of_quote(material: Material, block: BlockView) -> Iterator[PublicationFinding]:
    capture = material.capture(block.content.capture)
    if capture is None:
        yield PublicationFinding("gone", True, block.id)
        return
    said = {"words": _begun(capture.published_text)}

    def finding(rule: str, *, must: bool = True) -> PublicationFinding:
        return PublicationFinding(rule, must, block.id, capture.id, capture.seat, said)

    why = hindrance(capture.fidelity, capture.approval, capture.off_record)
    if why is not None:
        yield finding(why.value)
    if capture.seat == NOBODY:
        yield finding("nobody")
    elif material.plan.seat(capture.seat) is None:
        yield finding("left")
    elif block.content.attribution is Attribution.NONE:
        yield finding("unattributed", must=False)
    if capture.approval not in DONE and capture.approval is not ApprovalState.DECLINED:
        yield finding("unapproved")


def _of_paragraph(_material: Material, block: BlockView) -> Iterator[PublicationFinding]:
    if lacks_source(block.content):
        yield PublicationFinding("source", False, block.id, said={"words": _begun(block.content.text)})


def _of_figure(_material: Material, block: BlockView) -> Iterator[PublicationFinding]:
    if not block.content.text.strip():
        yield PublicationFinding("alternative", True, block.id)


def _begun(text: str) -> str:
    """The beginning of a text, to stand between marks in a sentence: without its full stop."""
    return beginning_of(text, _CITED).removesuffix(".")
