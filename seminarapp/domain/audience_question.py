# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""AudienceQuestion: asked from the floor."""

from __future__ import annotations

from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.personal import Personal
from seminarapp.domain.values import AudienceState, Seconds, said


class AudienceQuestion(Aggregate):
    """A question from the floor, with its votes and what became of it.

    Who asked is kept under a key of the question's own: the asker is nobody in the directory.
    """

    TOPIC = "audience_question"

    @event("Created", topic="audience_question.asked")
    def __init__(
        self,
        question: UUID,
        seminar: UUID,
        label: str,
        text: str,
        asked_by: Personal,
        at: Seconds,
        votes: int,
    ) -> None:
        self.seminar = seminar
        self.label = label
        self.text = text
        self.asked_by = asked_by
        self.at = at
        self.votes = votes
        self.state = AudienceState.OPEN

    @staticmethod
    def create_id(question: UUID) -> UUID:
        """The id is chosen by the use case, since the asker's key carries it."""
        return question

    @classmethod
    def ask(
        cls,
        question: UUID,
        seminar: UUID,
        text: str,
        at: Seconds,
        *,
        label: str = "",
        asked_by: str = "",
        votes: int = 0,
    ) -> AudienceQuestion:
        """Take a question from the floor; never before the opening, whatever a changed clock says.

        Raises:
            EmptyTextError: the text is blank.
        """
        text = said(text, "question")
        return cls(question, seminar, label, text, Personal(asked_by, question), max(0.0, at), votes)

    def count_votes(self, votes: int) -> None:
        """Set how many in the audience want it put."""
        if votes != self.votes:
            self._count_votes(votes)

    @event("VotesCounted", topic="audience_question.votes_counted")
    def _count_votes(self, votes: int) -> None:
        self.votes = votes

    def put_to_panel(self) -> None:
        """It is put to the panel."""
        if self.state is not AudienceState.PUT:
            self._put_to_panel()

    @event("PutToPanel", topic="audience_question.put_to_panel")
    def _put_to_panel(self) -> None:
        self.state = AudienceState.PUT

    def answer(self) -> None:
        """The panel has answered it."""
        if self.state is not AudienceState.ANSWERED:
            self._answer()

    @event("Answered", topic="audience_question.answered")
    def _answer(self) -> None:
        self.state = AudienceState.ANSWERED

    def park(self) -> None:
        """It is kept for after the panel."""
        if self.state is not AudienceState.PARKED:
            self._park()

    @event("Parked", topic="audience_question.parked")
    def _park(self) -> None:
        self.state = AudienceState.PARKED
