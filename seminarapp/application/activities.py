# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Everything a user can do with an open library, by activity. Bootstrap fills it; window and command line use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from seminarapp.application.exchange.adopting import Adopting
from seminarapp.application.exchange.exchange import Exchange
from seminarapp.application.exporting.exporting import Exporting
from seminarapp.application.history.history import History
from seminarapp.application.library.overview import Overview
from seminarapp.application.library.profiling import Profiling
from seminarapp.application.moderating.drafting import Drafting
from seminarapp.application.moderating.moderating import Moderating
from seminarapp.application.moderating.questioning import Questioning
from seminarapp.application.people.people import People
from seminarapp.application.planning.arranging import Arranging
from seminarapp.application.planning.empanelling import Empanelling
from seminarapp.application.planning.planning import Planning
from seminarapp.application.planning.question_bank import QuestionBank
from seminarapp.application.planning.registering import Registering
from seminarapp.application.planning.repeating import Repeating
from seminarapp.application.planning.replanning import Replanning
from seminarapp.application.planning.scheduling import Scheduling
from seminarapp.application.ports.keeping import Clock, Keeper
from seminarapp.application.proofreading.proofreading import Proofreading
from seminarapp.application.publishing.finalising import Finalising
from seminarapp.application.publishing.handing_out import HandingOut
from seminarapp.application.publishing.publishing import Publishing
from seminarapp.application.publishing.sending import Sending
from seminarapp.application.recording.hearing import Hearing
from seminarapp.application.recording.transcribing import Transcribing
from seminarapp.application.reviewing.approving import Approving
from seminarapp.application.reviewing.revising import Revising
from seminarapp.application.writing.writing import Writing


@dataclass(frozen=True, slots=True)
class Activities:
    """The use cases of one open library. All run on the store's thread; `drafting` says what of it does not."""

    overview: Overview
    planning: Planning
    arranging: Arranging
    replanning: Replanning
    bank: QuestionBank
    people: People
    repeating: Repeating
    scheduling: Scheduling
    moderating: Moderating
    revising: Revising
    questioning: Questioning
    registering: Registering
    empanelling: Empanelling
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
