# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a search of the library finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from seminarapp.domain.values import Seconds


class HitKind(StrEnum):
    """What a search found."""

    SEMINAR = "seminar"
    PERSON = "person"
    QUESTION = "question"
    CAPTURE = "capture"
    AUDIENCE_QUESTION = "audience_question"
    BLOCK = "block"
    SERIES = "series"
    TRANSCRIPT = "transcript"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One find: in which seminar, what it says, and the id to go to (a uuid's text, a short id or a cue's number).

    A series stands in no seminar: `seminar` and `seminar_title` are its own id and title. `person` is
    the entry in the directory of a person who was found, None where there is none.
    """

    kind: HitKind
    seminar: UUID
    seminar_title: str
    target: str
    text: str
    speaker: str = ""
    at: Seconds | None = None
    person: UUID | None = None
