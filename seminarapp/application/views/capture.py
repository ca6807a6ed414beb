# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A note or a quote."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from seminarapp.domain.capture import hindrance
from seminarapp.domain.values import ApprovalState, CaptureKind, Fidelity, Seconds


@dataclass(frozen=True, slots=True)
class CaptureView:
    """A note or quote. `approved_text` is the wording the speaker approved, where it differs."""

    id: UUID
    seminar: UUID
    label: str
    kind: CaptureKind
    text: str
    seat: str
    at: Seconds
    fidelity: Fidelity
    entered_at: Seconds | None = None
    segment: str = ""
    question: str = ""
    tags: tuple[str, ...] = ()
    starred: bool = False
    off_record: bool = False
    discarded: bool = False
    approval: ApprovalState = ApprovalState.DRAFT
    approved_text: str = ""
    deadline: str = ""

    @property
    def published_text(self) -> str:
        """The words as they may be printed: the approved wording, else its own text."""
        return self.approved_text or self.text

    @property
    def quotable(self) -> bool:
        """Whether it may stand as direct speech (`domain.capture.hindrance` gives the reason)."""
        return hindrance(self.fidelity, self.approval, self.off_record) is None
