# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Handout: a kind of sheet of one seminar that is handed out, and when it was printed or written to a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid5

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.errors import RuleError


class HandoutKind(StrEnum):
    """Which sheet; the values are the names that `export` knows."""

    PROGRAMME = "programme"
    RUN_OF_SHOW = "run-of-show"
    CUE_CARDS = "cue-cards"
    NAME_SIGNS = "name-signs"
    ATTENDANCE = "attendance"
    APPROVAL_SHEETS = "approval-sheets"
    SUMMARY = "summary"


class Paper(StrEnum):
    """What is printed on."""

    A4 = "a4"
    A5 = "a5"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Issue:
    """One time that a sheet was handed out, or is about to be.

    Attributes:
        version: counts the contents of this kind of sheet, from 1: the same content again is the same version.
        at: when, with an offset from UTC.
        language: “sv” or “en”.
        paper: what it is laid out for.
        format: the file's suffix without its dot, or `print`.
        position: how far the log had come: what the sheet shows is how things stood then.
    """

    version: int
    at: datetime
    language: str
    paper: Paper
    format: str
    position: int

    @property
    def same_sheet(self) -> tuple[str, Paper]:
        """What a later issue has in common with the one whose place it takes."""
        return self.language, self.paper


class Handout(Aggregate):
    """One kind of sheet of a seminar. What a sheet shows is not kept here: the log up to its position says it.

    Attributes:
        latest: the version of the last content that was issued, 0 before the first.
        last: the last issue of that version, or None.
        in_use: of every language and paper, the last issue, oldest first.
    """

    TOPIC = "handout"

    @event("Created", topic="handout.begun")
    def __init__(self, seminar: UUID, kind: HandoutKind) -> None:
        self.seminar = seminar
        self.kind = kind
        self.latest = 0
        self.last: Issue | None = None
        self.in_use: tuple[Issue, ...] = ()

    @staticmethod
    def create_id(seminar: UUID, kind: HandoutKind) -> UUID:
        """A seminar has one of each kind, so its id follows from both."""
        return uuid5(seminar, f"handout/{kind.value}")

    def issue(self, issue: Issue) -> None:
        """Say that it was printed or written to a file; a sheet that lay ready may be older than the last one.

        Raises:
            RuleError: there is no such version, or it has no date that can be compared.
        """
        if not 1 <= issue.version <= self.latest + 1:
            raise RuleError(
                "There is no version {version} of this sheet: make it again, as version {next}",
                version=issue.version,
                next=self.latest + 1,
            )
        if issue.at.tzinfo is None:
            raise RuleError(
                "The time {time} has no offset from UTC: write it as 2026-03-12T14:00:00+01:00",
                time=issue.at.isoformat(),
            )
        self._issue(issue)

    @event("HandoutIssued", topic="handout.issued")
    def _issue(self, issue: Issue) -> None:
        self.last = issue if issue.version >= self.latest else self.last
        self.latest = max(self.latest, issue.version)
        others = tuple(one for one in self.in_use if one.same_sheet != issue.same_sheet)
        self.in_use = (*others, issue)
