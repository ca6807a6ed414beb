# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The panel as it ran."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid5

import pytest

from seminarapp.domain.errors import SessionStateError
from seminarapp.domain.session import Session
from tests.domain.replay import SEMINAR, assert_replays, nothing_happens, only
from tests.fakes.ledger import rebuilt

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)

COMMANDS: list[Callable[[Session], None]] = [
    lambda session: session.begin_segment("s2", 60.0),
    lambda session: session.pause(60.0),
    lambda session: session.resume(60.0),
    lambda session: session.put_question("q1", 60.0),
    lambda session: session.skip_question("q1", 60.0),
    lambda session: session.park_question("q1", 60.0),
    lambda session: session.close(60.0),
]


@pytest.fixture
def session() -> Session:
    return Session.open(SEMINAR, NOON)


def test_an_open_session_knows_when_and_of_what_it_is(session: Session) -> None:
    assert (session.seminar, session.opened_at, session.closed_at) == (SEMINAR, NOON, None)


def test_a_seminar_has_one_session(session: Session) -> None:
    assert session.id == Session.create_id(SEMINAR) == uuid5(SEMINAR, "session")


def test_an_opening_without_an_offset_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="offset"):
        Session.open(SEMINAR, NOON.replace(tzinfo=None))


def test_a_segment_begins_once(session: Session) -> None:
    with only(session, "SegmentBegun", "SegmentBegun", "SegmentBegun"):
        session.begin_segment("s1", 0.0)
        session.begin_segment("s1", 5.0)
        session.begin_segment("s2", 60.0)
        session.begin_segment("s1", 90.0)  # back again is a fact of its own
    assert session.segment == "s1"


def test_a_pause_lasts_until_the_clock_goes_again(session: Session) -> None:
    with only(session, "SessionPaused", "SessionResumed"):
        session.pause(10.0)
        session.pause(11.0)
        assert session.paused_at == 10.0
        session.resume(20.0)
        session.resume(21.0)
    assert session.paused_at is None


def test_a_question_is_put_and_taken_back(session: Session) -> None:
    session.put_question("q1", 30.0)
    session.put_question("q2", 60.0)
    assert session.put == {"q1": 30.0, "q2": 60.0}
    session.skip_question("q1", 70.0)
    assert session.put == {"q2": 60.0}


def test_a_question_that_was_never_put_can_be_left_out(session: Session) -> None:
    with only(session, "QuestionSkipped"):
        session.skip_question("q3", 70.0)


def test_a_question_is_parked_and_put_after_all(session: Session) -> None:
    session.put_question("q1", 30.0)
    with only(session, "QuestionParked"):
        session.park_question("q1", 40.0)
    assert session.put == {}, "it is in hand no more"
    session.put_question("q1", 50.0)
    assert session.put == {"q1": 50.0}


def test_closing_ends_a_pause(session: Session) -> None:
    session.pause(10.0)
    session.close(60.0)
    assert (session.closed_at, session.paused_at) == (60.0, None)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_closed_session_refuses_everything_but_to_be_reopened(
    session: Session, command: Callable[[Session], None]
) -> None:
    session.close(50.0)
    with nothing_happens(session), pytest.raises(SessionStateError, match="open it again to go on"):
        command(session)
    session.reopen(55.0)
    command(session)


def test_an_open_session_cannot_be_opened_again(session: Session) -> None:
    with nothing_happens(session), pytest.raises(SessionStateError, match="open already"):
        session.reopen(10.0)


def test_a_session_replays(session: Session) -> None:
    session.begin_segment("s1", 0.0)
    session.pause(10.0)
    session.resume(20.0)
    session.put_question("q1", 30.0)
    session.skip_question("q1", 31.0)
    session.park_question("q2", 32.0)
    session.close(60.0)
    session.reopen(61.0)
    assert_replays(session)


def test_a_log_that_todays_guards_would_refuse_is_still_read() -> None:
    """An older version let this happen, or two consoles did: what happened has happened."""
    session = Session.open(SEMINAR, NOON)
    session._close(60.0)
    session._begin_segment("s2", 70.0)
    session._skip_question("never put", 71.0)
    session._close(80.0)
    session._reopen(81.0)
    session._reopen(82.0)
    read = rebuilt(list(session.collect_events()))
    assert read == session
    assert isinstance(read, Session)
    assert (read.segment, read.closed_at) == ("s2", None)
