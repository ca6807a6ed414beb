# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a quote block shows: the words from its capture, with the attribution they will be published with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import SeatView
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.attribution import Manner, Speaker, worded
from seminarapp.domain.values import ApprovalState, Attribution, BlockKind, Fidelity, Placement, Seconds
from seminarapp.ui.write.piece import Piece

_WHITE_SPACE = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class QuoteFace:
    """A quote as it is painted.

    Attributes:
        pieces: (text, whether it is speech), joined they are the sentence; empty when the capture is gone.
        number: the speaker's seat, 0 for nobody in the panel.
        who: the speaker with their organisation's short form; "" when nobody is named.
        form, placement: what is in force, by the quote's own choice or by the document's rule.
        label: how the capture is cited.
    """

    pieces: tuple[tuple[str, bool], ...] = ()
    number: int = 0
    who: str = ""
    at: Seconds = 0.0
    approval: ApprovalState = ApprovalState.DRAFT
    fidelity: Fidelity = Fidelity.VERBATIM
    quotable: bool = False
    form: Attribution = Attribution.FULL
    placement: Placement = Placement.AFTER
    label: str = ""

    @property
    def sentence(self) -> str:
        """The quote as it is read."""
        return "".join(text for text, _ in self.pieces)


def one_line(text: str) -> str:
    """The text on one line, as it is printed; a no-break space is kept."""
    return _WHITE_SPACE.sub(" ", text).strip()


def named_with_organisation(seat: SeatView | None) -> str:
    """“Elin Sörensen, KTH”; "" for nobody."""
    if seat is None:
        return ""
    parts = (seat.name, seat.organisation_short or seat.organisation)
    return ", ".join(one_line(part) for part in parts if part)


def faces_of(pieces: Iterable[Piece], style: ArticleStyle, material: Material) -> dict[Piece, QuoteFace]:
    """The face of every quote. In reading order, as the rule is: full at the first mention, the surname later."""
    manner = Manner(material.plan.card.language, style.quotes, style.tense)
    captures = {capture.id: capture for capture in material.captures}
    mentioned: set[str] = set()
    faces = {}
    for piece in pieces:
        content = piece.content
        if content.kind is not BlockKind.QUOTE:
            continue
        capture = captures.get(content.capture) if content.capture else None
        if capture is None:
            faces[piece] = QuoteFace()
            continue
        by_rule = Attribution.SURNAME if capture.seat in mentioned else Attribution.FULL
        form = content.attribution or style.attribution or by_rule
        if form is not Attribution.NONE:
            mentioned.add(capture.seat)
        faces[piece] = _face(content, capture, material.plan.seat(capture.seat), form, manner)
    return faces


def _face(
    content: Content, capture: CaptureView, seat: SeatView | None, form: Attribution, manner: Manner
) -> QuoteFace:
    placement = content.placement or Placement.AFTER
    speaker = (
        Speaker(
            one_line(seat.name),
            one_line(seat.title),
            one_line(seat.organisation),
            one_line(seat.organisation_short),
        )
        if seat
        else None
    )
    return QuoteFace(
        pieces=worded(one_line(capture.published_text), speaker, form, placement, manner).pieces,
        number=seat.number if seat else 0,
        who=named_with_organisation(seat),
        at=capture.at,
        approval=capture.approval,
        fidelity=capture.fidelity,
        quotable=capture.quotable,
        form=form,
        placement=placement,
        label=capture.label,
    )
