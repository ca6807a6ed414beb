# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How a seminar stood at a moment: counted from its events, since the views know only how it stands now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from seminarapp.application.ports.log import Happening, topic_of
from seminarapp.domain.values import ApprovalState, CaptureKind, SeminarState

_REVIEW = {
    "capture.approval_sought": ApprovalState.SENT,
    "capture.quote_approved": ApprovalState.APPROVED,
    "capture.quote_amended": ApprovalState.AMENDED,
    "capture.quote_declined": ApprovalState.DECLINED,
    "capture.no_reply_noted": ApprovalState.NO_REPLY,
    "capture.approval_revoked": ApprovalState.DRAFT,
}
_SESSION = {
    "session.opened": SeminarState.LIVE,
    "session.reopened": SeminarState.LIVE,
    "session.closed": SeminarState.CLOSED,
}


@dataclass(slots=True)
class _Noted:
    kind: CaptureKind
    review: ApprovalState = ApprovalState.DRAFT
    discarded: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A seminar in figures; what was discarded does not count.

    Attributes:
        reviews: how many captures stand where in the review.
        blocks: in the article.
    """

    state: SeminarState = SeminarState.PLANNED
    panelists: int = 0
    captures: int = 0
    quotes: int = 0
    turns: int = 0
    blocks: int = 0
    reviews: Counter[ApprovalState] = field(default_factory=Counter)


def standing_of(happenings: Iterable[Happening]) -> Standing:
    """How things stood after these events."""
    noted: dict[UUID, _Noted] = {}
    counts: Counter[str] = Counter()
    state = SeminarState.PLANNED
    for happening in happenings:
        event: Any = happening.event  # its parameters are known by its topic
        topic = topic_of(event)
        counts[topic] += 1
        state = _SESSION.get(topic, state)
        if topic == "capture.noted":
            noted[event.originator_id] = _Noted(event.kind)
        elif topic in _REVIEW:
            noted[event.originator_id].review = _REVIEW[topic]
        elif topic == "capture.taken_as":
            noted[event.originator_id].kind = event.kind
        elif topic in ("capture.discarded", "capture.restored"):
            noted[event.originator_id].discarded = topic.endswith("discarded")
    kept = [one for one in noted.values() if not one.discarded]
    return Standing(
        state=state,
        panelists=counts["seminar.panelist_seated"] - counts["seminar.panelist_excused"],
        captures=len(kept),
        quotes=sum(one.kind is CaptureKind.QUOTE for one in kept),
        turns=counts["turn.floor_given"],
        blocks=counts["article.block_inserted"]
        + counts["article.block_contested"]  # the second of two texts is a block of its own
        - counts["article.block_removed"],
        reviews=Counter(one.review for one in kept),
    )
