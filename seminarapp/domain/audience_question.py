# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""AudienceQuestion: asked from the floor."""

from __future__ import annotations

from uuid import UUID

from eventsourcing.domain import Aggregate, event

from seminarapp.domain.errors import RuleError
from seminarapp.domain.personal import Personal
from seminarapp.domain.values import AudienceState, Seconds, said


class AudienceQuestion(Aggregate):
    """A question from the floor, with its votes and what became of it.

    Who asked is kept under a key of the question's own: the asker is nobody in the directory. A question that asks the
    same as another can be merged into it; from then on only the other one is worked with.
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
        self.merged_into: UUID | None = None

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
        """Set how many in the audience want it put; never fewer than none."""
        self._require_own()
        votes = max(0, votes)
        if votes != self.votes:
            self._count_votes(votes)

    @event("VotesCounted", topic="audience_question.votes_counted")
    def _count_votes(self, votes: int) -> None:
        self.votes = votes

    def put_to_panel(self) -> None:
        """It is put to the panel."""
        self._require_own()
        if self.state is not AudienceState.PUT:
            self._put_to_panel()

    @event("PutToPanel", topic="audience_question.put_to_panel")
    def _put_to_panel(self) -> None:
        self.state = AudienceState.PUT

    def answer(self) -> None:
        """The panel has answered it."""
        self._require_own()
        if self.state is not AudienceState.ANSWERED:
            self._answer()

    @event("Answered", topic="audience_question.answered")
    def _answer(self) -> None:
        self.state = AudienceState.ANSWERED

    def park(self) -> None:
        """It is kept for after the panel."""
        self._require_own()
        if self.state is not AudienceState.PARKED:
            self._park()

    @event("Parked", topic="audience_question.parked")
    def _park(self) -> None:
        self.state = AudienceState.PARKED

    def reopen(self) -> None:
        """It waits again, whatever had become of it."""
        self._require_own()
        if self.state is not AudienceState.OPEN:
            self._reopen()

    @event("Reopened", topic="audience_question.reopened")
    def _reopen(self) -> None:
        self.state = AudienceState.OPEN

    def reword(self, text: str) -> None:
        """Say it in other words.

        Raises:
            EmptyTextError: the text is blank.
        """
        self._require_own()
        text = said(text, "question")
        if text != self.text:
            self._reword(text)

    @event("Reworded", topic="audience_question.reworded")
    def _reword(self, text: str) -> None:
        self.text = text

    def merge_into(self, survivor: AudienceQuestion) -> None:
        """Let it be asked by another question of the same seminar, which gets its votes too.

        Raises:
            RuleError: the other one is itself, belongs to another seminar, or has been merged away.
        """
        self._require_own()
        if survivor.id == self.id:
            raise RuleError("A question can't be merged with itself: choose another one")
        if survivor.seminar != self.seminar:
            raise RuleError("The questions belong to different seminars: choose two of the same")
        survivor.count_votes(survivor.votes + self.votes)
        self._merge_into(survivor.id)

    @event("MergedInto", topic="audience_question.merged_into")
    def _merge_into(self, survivor: UUID) -> None:
        self.merged_into = survivor

    def unmerge(self, survivor: AudienceQuestion) -> None:
        """Ask it on its own again; its votes are taken from the question that it had been merged into.

        Raises:
            RuleError: it wasn't merged into that one, or that one has been merged away since.
        """
        if self.merged_into is None or self.merged_into != survivor.id:
            raise RuleError("The question stands on its own already")
        survivor.count_votes(survivor.votes - self.votes)
        self._unmerge()

    @event("Unmerged", topic="audience_question.unmerged")
    def _unmerge(self) -> None:
        self.merged_into = None

    def _require_own(self) -> None:
        if self.merged_into is not None:
            raise RuleError("The question has been merged into another: change that one")
