# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A line that nobody has entered yet."""

from __future__ import annotations

from dataclasses import dataclass

from seminarapp.application.views.draft import Draft
from seminarapp.ui.live.console.started import Started


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """What stands on the capture line, where the cursor is, and what held at the first keystroke."""

    text: str
    cursor: int
    started: Started

    @classmethod
    def of(cls, draft: Draft) -> HalfTyped:
        """The line as it was when the draft was kept."""
        started = Started(
            draft.at, draft.holder, draft.segment, draft.question, draft.fidelity, draft.off_record
        )
        return cls(draft.text, draft.cursor, started)
