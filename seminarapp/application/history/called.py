# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What things are called while a history is told: learnt from the plan, and from each event for those after it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from seminarapp.application.planning.plan_facts import Part, part_of
from seminarapp.application.views.plan import PlanView
from seminarapp.application.words.beginnings import beginning_of
from seminarapp.domain.article import Content
from seminarapp.domain.personal import Personal
from seminarapp.domain.plan import PlanDeed, Role
from seminarapp.domain.values import MODERATOR, NOBODY

_LONGEST = 60
"""Characters of somebody's words; what is longer is cut."""

_RENAMES = ("capture.noted", "capture.reworded", "audience_question.asked", "audience_question.reworded")


class Called:
    """Names of seats, segments, questions, blocks, captures, audience questions and participants.

    Args:
        say: sentences and words of the history.
        did: what can be done to a plan in one step.
        unsaid: the captures whose words are not told.
    """

    def __init__(
        self, say: Mapping[str, str], did: Mapping[str, str], plan: PlanView, unsaid: Collection[UUID]
    ) -> None:
        self._say = say
        self._did = did
        self._unsaid = unsaid
        self._seats = {seat.id: seat.name for seat in plan.seats}
        self._segments = {segment.id: segment.title for segment in plan.segments}
        self._questions = {question.id: question.text for question in plan.questions}
        self._labels: dict[UUID, str] = {}
        self._said: dict[UUID, str] = {}
        self._blocks: dict[str, str] = {}

    def learn(self, topic: str, subject: UUID, given: Mapping[str, Any]) -> None:
        """Remember what an event gives a name to."""
        if isinstance(given.get("role"), Role) and "seat" in given:
            self._seats[given["seat"]] = given["role"].name.text
        if topic.startswith("run_of_show."):
            if "segment" in given and "title" in given:
                self._segments[given["segment"]] = given["title"]
            elif "question" in given and "text" in given:
                self._questions[given["question"]] = given["text"]
        if topic in _RENAMES:
            self._said[subject] = self.words(given.get("words", given.get("text")), subject)
            if given.get("label"):
                self._labels[subject] = given["label"]
        if topic.startswith("registration.") and isinstance(given.get("name"), Personal):
            self._said[subject] = given["name"].text
        if topic == "handout.begun":
            self._said[subject] = self._say[f"HandoutKind.{given['kind'].value}"]
        if isinstance(given.get("content"), Content):
            self._blocks[given["block"]] = self._say[f"BlockKind.{given['content'].kind.value}"]

    def subject(self, subject: UUID) -> str:
        """What a capture, a question from the floor or a participant is called: a label, else the first words."""
        return self._labels.get(subject) or self._said.get(subject, "")

    def seat(self, seat: str) -> str:
        """Whose seat it is."""
        if seat in (NOBODY, MODERATOR):
            return self._say["moderator" if seat else "nobody"]
        return self._seats.get(seat, seat)

    def segment(self, segment: str) -> str:
        """The segment's title."""
        return self.quoted(self._segments.get(segment, segment))

    def question(self, question: str) -> str:
        """The prepared question's text."""
        return self.quoted(self._questions.get(question, question))

    def block(self, block: str) -> str:
        """What kind of block it is."""
        return self._blocks.get(block, self._say["block"])

    def deed(self, deed: PlanDeed, item: str) -> str:
        """What was done to a plan in one step."""
        names = {Part.SEGMENT: self._segments, Part.QUESTION: self._questions, Part.SEAT: self._seats}
        name = names.get(part_of(deed), {}).get(item, item)
        return self._did[deed.value].format(name=beginning_of(name, _LONGEST))

    def words(self, value: Personal | str | None, subject: UUID) -> str:
        """Somebody's words, shortened; of what is not to be told, that."""
        if subject in self._unsaid:
            return self._say["unsaid"]
        return self.quoted(value.text if isinstance(value, Personal) else value or "")

    def quoted(self, text: str) -> str:
        """The beginning of a text, in quotation marks; nothing for nothing."""
        words = beginning_of(text, _LONGEST)
        return self._say["quoted"].replace("{text}", words) if words else ""
