# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captures without a window: what is told when, and what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest

from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import CaptureKind, Fidelity
from seminarapp.ui.live.console.captures import Captures
from seminarapp.ui.live.console.lines import Line, SaveState
from seminarapp.ui.live.console.started import Started
from tests.ui.live.panel import Stage, planned

START = Started(12.5, "es", "s1", "q1")


class Told:
    """Everything the captures have told, in order."""

    def __init__(self, captures: Captures) -> None:
        self.names: list[str] = []
        self.added: list[Line] = []
        self.changed: list[tuple[UUID, Line]] = []
        self.given_back: list[tuple[str, Started]] = []
        captures.added.connect(self._on_added)
        captures.changed.connect(self._on_changed)
        captures.removed.connect(self._on_removed)
        captures.refused.connect(self._on_refused)
        captures.held_up.connect(lambda _name, _error: self.names.append("held up"))
        captures.asked.connect(self._on_asked)

    def _on_added(self, line: Line) -> None:
        self.names.append("added")
        self.added.append(line)

    def _on_changed(self, known: UUID, line: Line) -> None:
        self.names.append("changed")
        self.changed.append((known, line))

    def _on_removed(self, _capture: UUID) -> None:
        self.names.append("removed")

    def _on_refused(self, _capture: UUID) -> None:
        self.names.append("refused")

    def _on_given_back(self, text: str, started: Started) -> None:
        self.names.append("given back")
        self.given_back.append((text, started))

    def _on_asked(self, _question: object) -> None:
        self.names.append("asked")


@pytest.fixture
def captures(live: Stage) -> Captures:
    """The page's own, with the line kept out of it."""
    captures = live.page.console.captures
    captures.refused.disconnect()
    live.page.console.revisions.given_back.disconnect()
    return captures


@pytest.fixture
def told(live: Stage, captures: Captures) -> Iterator[Told]:
    told = Told(captures)
    live.page.console.revisions.given_back.connect(told._on_given_back)
    yield told
    live.page.console.revisions.given_back.disconnect(told._on_given_back)
    for signal in (captures.added, captures.changed, captures.removed, captures.refused):
        signal.disconnect()


def test_an_entry_is_added_pending_and_then_changed_to_saved(
    live: Stage, captures: Captures, told: Told
) -> None:
    assert captures.enter('"Vi bygger"', START, 20.0)
    assert told.names == ["added"]
    assert told.added[0].state is SaveState.PENDING
    live.settle()
    assert told.names == ["added", "changed"]
    known, line = told.changed[0]
    assert known == told.added[0].capture.id
    assert line.state is SaveState.SAVED
    assert line.capture == live.captures[0]


def test_the_pending_line_is_what_the_store_will_have(live: Stage, captures: Captures, told: Told) -> None:
    captures.enter("!KH: stålet väntar #stål", START, 20.0)
    live.settle()
    expected, saved = told.added[0].capture, told.changed[0][1].capture
    same = (
        "seminar",
        "kind",
        "text",
        "seat",
        "at",
        "entered_at",
        "segment",
        "question",
        "tags",
        "starred",
        "fidelity",
    )
    assert [getattr(expected, name) for name in same] == [getattr(saved, name) for name in same]


def test_what_is_known_to_be_meant_is_not_read_as_shorthand(live: Stage, captures: Captures) -> None:
    noted = Noted('KH: "trösklar" #1559', CaptureKind.QUOTE, "es")
    assert captures.enter(noted.text, START, 20.0, noted=noted)
    assert not captures.enter("Ett", START, 20.0, noted=Noted(""))
    live.settle()
    (capture,) = live.captures
    assert (capture.text, capture.kind, capture.seat, capture.tags) == (noted.text, noted.kind, "es", ())


def test_grade_follows_as_soon_as_the_note_is_saved(live: Stage, captures: Captures, told: Told) -> None:
    captures.enter('"Ungefär"', START, 20.0)
    live.page.console.revisions.grade([told.added[0].capture.id], Fidelity.UNSURE)
    live.settle()
    assert live.captures[0].fidelity is Fidelity.UNSURE
    assert [line.capture.fidelity for line in captures.lines()] == [Fidelity.UNSURE]


def test_an_entry_that_says_nothing_is_refused_at_once(captures: Captures, told: Told) -> None:
    assert not captures.enter("  ", START, 20.0)
    assert told.names == []


def test_a_refused_entry_is_kept_as_it_was_typed(live: Stage, captures: Captures, told: Told) -> None:
    live.house.ledger.broken = True
    captures.enter('"Vi bygger" #nät', START, 20.0)
    live.settle()
    assert told.names == ["added", "changed", "held up"]
    failed = told.changed[0][1]
    assert (failed.state, failed.capture.text) == (SaveState.FAILED, '"Vi bygger" #nät')
    attempt = captures.take_back(failed.capture.id)
    assert (attempt.text, attempt.started) == ('"Vi bygger" #nät', START)
    assert captures.lines() == []


def test_retrying_keeps_the_moment_of_the_first_try(live: Stage, captures: Captures, told: Told) -> None:
    live.house.ledger.broken = True
    captures.enter("Ett", START, 20.0)
    live.settle()
    live.house.ledger.broken = False
    captures.retry(told.changed[0][1].capture.id)
    live.settle()
    assert (live.captures[0].at, live.captures[0].entered_at) == (12.5, 20.0)


def test_retrying_what_is_saved_does_nothing(live: Stage, captures: Captures) -> None:
    captures.enter("Ett", START, 20.0)
    live.settle()
    captures.retry(live.captures[0].id)
    captures.retry(uuid4())
    live.settle()
    assert len(live.captures) == 1


def test_an_audience_question_stands_in_no_stream(live: Stage, captures: Captures, told: Told) -> None:
    captures.enter("?Vem betalar?", START, 20.0)
    live.settle()
    assert told.names == ["asked"]
    assert live.material.audience_questions[0].at == 12.5


def test_undo_gives_back_text_moment_speaker_and_place(live: Stage, captures: Captures, told: Told) -> None:
    captures.enter("!Ett #nät", START, 20.0)
    live.settle()
    live.page.console.revisions.undo()
    live.settle()
    assert told.given_back == [("!Ett #nät", START)]
    assert live.captures == ()


@pytest.mark.parametrize("edit", ["star", "take_otherwise", "take_off_record", "discard"])
def test_a_capture_that_is_not_there_can_not_be_changed(
    live: Stage, captures: Captures, told: Told, edit: str
) -> None:
    getattr(live.page.console.revisions, edit)([uuid4()])
    captures.retry(uuid4())
    assert told.names == []


@pytest.mark.parametrize("text", ["", "   ", "Ett", " Ett "])
def test_words_that_stay_the_same_are_not_recorded_again(live: Stage, captures: Captures, text: str) -> None:
    captures.enter("Ett", START, 20.0)
    live.settle()
    before = len(live.house.ledger.log)
    live.page.console.revisions.reword(live.captures[0].id, text)
    live.settle()
    assert len(live.house.ledger.log) == before


def test_changing_the_kind_changes_the_grade(live: Stage, captures: Captures) -> None:
    captures.enter("Ett", START, 20.0)
    live.settle()
    live.page.console.revisions.take_otherwise([live.captures[0].id])
    live.settle()
    assert live.captures[0].kind is CaptureKind.QUOTE
    assert live.captures[0].fidelity is CaptureKind.QUOTE.usual_fidelity


def test_lines_are_told_by_time_whatever_the_order_of_entry(live: Stage, captures: Captures) -> None:
    for at in (30.0, 10.0, 20.0):
        captures.enter(f"vid {at}", Started(at), at + 1)
    live.settle()
    assert [line.capture.at for line in captures.lines()] == [10.0, 20.0, 30.0]


def test_a_refusal_that_comes_when_another_seminar_is_shown_is_kept_for_its_own(
    live: Stage, captures: Captures, told: Told
) -> None:
    live.house.ledger.broken = True
    captures.enter("Ett", START, 20.0)
    other = planned_elsewhere(live)
    live.page.show_seminar(other)
    live.settle()
    assert captures.lines() == []
    live.page.show_seminar(live.seminar)
    live.settle()
    assert [(line.capture.text, line.state) for line in captures.lines()] == [("Ett", SaveState.FAILED)]


def planned_elsewhere(live: Stage) -> UUID:
    """Another seminar, planned although the disk refuses what the store is asked now."""
    live.settle()
    live.house.ledger.broken = False
    return planned(live.house.activities)


def test_discarding_a_failed_line_needs_no_store(live: Stage, captures: Captures, told: Told) -> None:
    live.house.ledger.broken = True
    captures.enter("Ett", START, 20.0)
    live.settle()
    live.page.console.revisions.discard([told.changed[0][1].capture.id])
    assert captures.lines() == []
    live.page.console.revisions.undo()
    live.settle()
    assert told.given_back == []
