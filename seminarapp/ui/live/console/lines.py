# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A capture on its way into the store, and as the stream shows it meanwhile."""

from __future__ import annotations

from dataclasses import astuple, dataclass, field
from enum import Enum, auto
from uuid import UUID, uuid4

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.draft import Entered
from seminarapp.domain.capture import Moment
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import Seconds
from seminarapp.ui.live.console.started import Started


class SaveState(Enum):
    """Whether the store has it."""

    SAVED = auto()
    PENDING = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A capture as the stream shows it. Until it is saved, its id is a passing one."""

    capture: CaptureView
    state: SaveState = SaveState.SAVED


@dataclass(frozen=True, slots=True)
class Attempt:
    """A line as it was entered, kept until the store has it.

    Attributes:
        text: what was typed.
        noted: what that meant in the panel of then.
        id: what it is called in the store from the first try on, so that no try records it twice.
    """

    seminar: UUID
    text: str
    noted: Noted
    started: Started
    entered_at: Seconds
    id: UUID = field(default_factory=uuid4)

    def entry(self) -> Entry:
        """What the use case is given."""
        started = self.started
        moment = Moment(started.at, self.entered_at)
        return Entry(
            self.noted,
            moment,
            started.holder,
            started.segment,
            started.question,
            started.fidelity,
            started.off_record,
            self.id,
        )

    def entered(self) -> Entered:
        """What the draft journal is given."""
        at, *rest = astuple(self.started)
        return Entered(self.id, self.text, self.noted, at, self.entered_at, *rest)

    @classmethod
    def of(cls, seminar: UUID, entered: Entered) -> Attempt:
        """The attempt that the journal tells of."""
        started = Started(
            entered.at,
            entered.holder,
            entered.segment,
            entered.question,
            entered.fidelity,
            entered.off_record,
        )
        return cls(seminar, entered.text, entered.noted, started, entered.entered_at, entered.id)

    def line(self, passing: UUID, state: SaveState) -> Line:
        """The capture as the store will have it; where it failed, with the text as typed."""
        noted, started = self.noted, self.started
        return Line(
            CaptureView(
                id=passing,
                seminar=self.seminar,
                label="",
                kind=noted.kind,
                text=self.text if state is SaveState.FAILED else noted.text,
                seat=noted.said_by(started.holder),
                at=started.at,
                fidelity=started.fidelity or noted.kind.usual_fidelity,
                entered_at=self.entered_at,
                segment=started.segment,
                question=started.question,
                tags=noted.tags,
                starred=noted.starred,
                off_record=started.off_record,
            ),
            state,
        )
