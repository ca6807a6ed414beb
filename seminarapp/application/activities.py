# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Everything a user can do with an open library, by activity. Bootstrap fills it; window and command line use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from seminarapp.application.adopting import Adopting
from seminarapp.application.approving import Approving
from seminarapp.application.arranging import Arranging
from seminarapp.application.drafting import Drafting
from seminarapp.application.exchange import Exchange
from seminarapp.application.exporting.exporting import Exporting
from seminarapp.application.finalising import Finalising
from seminarapp.application.handing_out import HandingOut
from seminarapp.application.hearing import Hearing
from seminarapp.application.history import History
from seminarapp.application.moderating import Moderating
from seminarapp.application.overview import Overview
from seminarapp.application.people.people import People
from seminarapp.application.planning import Planning
from seminarapp.application.ports.keeping import Clock, Keeper
from seminarapp.application.profiling import Profiling
from seminarapp.application.proofreading.proofreading import Proofreading
from seminarapp.application.publishing import Publishing
from seminarapp.application.question_bank import QuestionBank
from seminarapp.application.questioning import Questioning
from seminarapp.application.registering import Registering
from seminarapp.application.repeating import Repeating
from seminarapp.application.revising import Revising
from seminarapp.application.scheduling import Scheduling
from seminarapp.application.sending import Sending
from seminarapp.application.transcribing import Transcribing
from seminarapp.application.writing import Writing


@dataclass(frozen=True, slots=True)
class Activities:
    """The use cases of one open library. All run on the store's thread; `drafting` says what of it does not."""

    overview: Overview
    planning: Planning
    arranging: Arranging
    bank: QuestionBank
    people: People
    repeating: Repeating
    scheduling: Scheduling
    moderating: Moderating
    revising: Revising
    questioning: Questioning
    registering: Registering
    adopting: Adopting
    exporting: Exporting
    drafting: Drafting
    transcribing: Transcribing
    writing: Writing
    profiling: Profiling
    proofreading: Proofreading
    hearing: Hearing
    approving: Approving
    finalising: Finalising
    sending: Sending
    publishing: Publishing
    handing_out: HandingOut
    exchange: Exchange
    history: History
    keeper: Keeper
    clock: Clock


class OpenLibrary(Protocol):
    """A library that is open; whoever opened it closes it, on the same thread."""

    @property
    def activities(self) -> Activities:
        """What can be done in it."""

    def close(self) -> None:
        """Close it; everything said to be saved is on the disk."""
