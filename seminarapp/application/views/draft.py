# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was typed during a panel and is no fact yet: the half-typed line, and lines that the store does not have."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import NOBODY, Fidelity, Seconds


@dataclass(frozen=True, slots=True)
class Entered:
    """A line that was entered and is not saved yet.

    Attributes:
        id: what the capture or the question is to be called, however often it has to be tried.
        text: what was typed.
        noted: what that meant in the panel of then.
        at, holder, segment, question: what held at the first keystroke.
        fidelity, off_record: how the line was marked while it was typed.
    """

    id: UUID
    text: str
    noted: Noted
    at: Seconds
    entered_at: Seconds
    holder: str = NOBODY
    segment: str = ""
    question: str = ""
    fidelity: Fidelity | None = None
    off_record: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """What one seminar would lose if the program ended now.

    Attributes:
        text, cursor: what stands on the capture line, and where in it the cursor does (UTF-16 units, as Qt counts).
        at, holder, segment, question: what held at the line's first keystroke.
        clock: the session's clock when this was written: time goes on from there, whatever the system clock says later.
        entries: the lines that were entered and are not saved yet, oldest first.
        fidelity, off_record: how the line is marked.
    """

    seminar: UUID
    text: str = ""
    cursor: int = 0
    at: Seconds = 0.0
    holder: str = NOBODY
    segment: str = ""
    question: str = ""
    clock: Seconds = 0.0
    entries: tuple[Entered, ...] = ()
    fidelity: Fidelity | None = None
    off_record: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to lose."""
        return not self.text and not self.entries

    def says_the_same(self, other: Draft | None) -> bool:
        """Whether nothing was typed or saved between the two, whatever the clock said."""
        return other is not None and replace(other, clock=self.clock) == self


@dataclass(frozen=True, slots=True)
class Returned:
    """A draft of an earlier run, and where it belongs.

    Attributes:
        title: the seminar's; "" where the library has no such seminar.
        opened_at: when its session was opened; None where there is none.
        is_open: whether the session goes on, so that the draft can go back to the line.
    """

    draft: Draft
    title: str = ""
    opened_at: datetime | None = None
    is_open: bool = False
