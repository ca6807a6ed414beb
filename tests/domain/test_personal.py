# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Words about a person: kept apart, so that they can be erased, and never told by accident."""

from __future__ import annotations

import dataclasses
import json
import traceback

import pytest

from seminarapp.domain.capture import Approval, Capture, Moment
from seminarapp.domain.person import Person
from seminarapp.domain.personal import Personal
from seminarapp.domain.plan import Role
from seminarapp.domain.seminar import Seminar
from tests.domain.replay import ANNA, BO, SEMINAR

SECRET = "kanariefågel"


def test_it_says_whose_it_is_and_never_what() -> None:
    words = Personal(SECRET, ANNA)
    for shown in (repr(words), str(words), f"{words}", f"{[words]!r}"):
        assert SECRET not in shown
        assert str(ANNA) in shown


def test_no_encoder_takes_it_for_a_text_or_a_record() -> None:
    """JSON encoders write those themselves and never ask the mapper's hook: the words would be stored in the clear."""
    words = Personal(SECRET, ANNA)
    assert not issubclass(Personal, str)
    assert not dataclasses.is_dataclass(Personal)
    with pytest.raises(TypeError):
        json.dumps(words)


def test_the_same_words_of_the_same_person_are_equal() -> None:
    assert Personal("ord", ANNA) == Personal("ord", ANNA)
    assert hash(Personal("ord", ANNA)) == hash(Personal("ord", ANNA))
    assert Personal("ord", ANNA) != Personal("ord", BO)
    assert Personal("ord", ANNA) != Personal("Ord", ANNA)
    assert Personal("ord", ANNA) != "ord"


def test_what_holds_it_never_tells_it_either() -> None:
    role = Role.of(ANNA, SECRET, title=SECRET, initials="KA", pronunciation=SECRET)
    seminar = Seminar.plan("Vatten")
    seminar.seat_panelist("ka", ANNA, role)
    seminar.appoint_moderator(ANNA, role)
    capture = Capture.note(SEMINAR, SECRET, Moment(1.0), seat="ka", person=ANNA)
    capture.amend(f"{SECRET} igen")
    holders = [role, seminar, capture, Approval(words=Personal(SECRET, ANNA)), Person.register(ANNA, SECRET)]
    for holder in holders:
        assert SECRET not in repr(holder)
    for aggregate in (seminar, capture):
        assert SECRET not in repr(aggregate.pending_events)


def test_a_traceback_does_not_tell_it() -> None:
    capture = Capture.note(SEMINAR, SECRET, Moment(1.0), person=ANNA)
    with pytest.raises(Exception, match="Triggering") as refused:
        capture.trigger_event(Capture.Event, words=capture.words)  # no event has that shape
    assert SECRET not in "".join(traceback.format_exception(refused.value))
