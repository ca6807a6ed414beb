# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Quotes of one document: whose words they are, how they are attributed, and which are refused.

A quote's form is its own, else the document's, else the rule: full at a speaker's first mention, the surname later.
Standing in the panel list is no mention.
"""

from __future__ import annotations

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.writing.writing import cited
from seminarapp.documents.blocks import Quote
from seminarapp.documents.builders.particulars import folded
from seminarapp.documents.language import spoken
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.attribution import Manner, Speaker, worded
from seminarapp.domain.capture import require_quotable
from seminarapp.domain.errors import QuoteRefusedError
from seminarapp.domain.values import Attribution, Placement


class Quoting:
    """Words the quotes of one document, in reading order."""

    def __init__(self, material: Material, style: ArticleStyle, language: str) -> None:
        self._captures = {capture.id: capture for capture in material.captures}
        self._speakers = {
            seat.id: Speaker(
                folded(seat.name),
                folded(seat.title),
                folded(seat.organisation),
                folded(seat.organisation_short),
            )
            for seat in material.plan.seats
        }
        self._form = style.attribution
        self._manner = Manner(spoken(language), style.quotes, style.tense)
        self._mentioned: set[str] = set()
        self._count = 0

    def quote(self, content: Content) -> Quote:
        """The quote that a block stands for: the approved wording, else the capture's own.

        Raises:
            QuoteRefusedError: it may not stand as direct speech, or its capture is gone; the message names it.
        """
        self._count += 1
        capture = self._captures.get(content.capture) if content.capture else None
        if capture is None:
            raise QuoteRefusedError(
                "Quote {number} of the article has lost its capture: restore the capture, or remove the quote",
                number=self._count,
            )
        _require_publishable(capture)
        words = folded(capture.published_text)
        speaker = self._speakers.get(capture.seat)
        form = content.attribution or self._form or self._by_rule(capture.seat)
        if form is not Attribution.NONE:
            self._mentioned.add(capture.seat)
        said = worded(words, speaker, form, content.placement or Placement.AFTER, self._manner)
        return Quote(said.pieces, speaker.name if speaker else "", words, capture.label)

    def _by_rule(self, seat: str) -> Attribution:
        return Attribution.SURNAME if seat in self._mentioned else Attribution.FULL


def _require_publishable(capture: CaptureView) -> None:
    name = cited(capture)
    if capture.discarded:
        raise QuoteRefusedError(
            "“{capture}” has been discarded: restore it before it is quoted", capture=name
        )
    require_quotable(name, capture.fidelity, capture.approval, capture.off_record)
