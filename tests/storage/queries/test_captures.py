# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Captures by time, then by the order of recording; the discarded ones only when asked for."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.capture import Capture, Context, Moment
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import ApprovalState, AudienceState, CaptureKind, Fidelity
from tests.storage.houses import StoredHouse, seminar_with_panel


@pytest.fixture
def seminar(house: StoredHouse) -> UUID:
    return seminar_with_panel(house, "Ada Berg")


def note(house: StoredHouse, seminar: UUID, text: str, at: float = 1.0) -> UUID:
    return house.moderating.note(seminar, Entry(Noted(text), Moment(at))).id


def texts(house: StoredHouse, seminar: UUID, *, discarded: bool = False) -> list[str]:
    return [view.text for view in house.views.captures(seminar, discarded=discarded)]


def test_every_field_is_read_back(house: StoredHouse, seminar: UUID) -> None:
    person = house.views.plan(seminar).seats[0].person
    capture = Capture.note(
        seminar,
        "Det rinner",
        Moment(12.5, 19.25),
        label="c1",
        kind=CaptureKind.QUOTE,
        seat="ab",
        person=person,
        fidelity=Fidelity.LIGHTLY_EDITED,
        context=Context("s1", "q1"),
        tags=("rör", "läcka"),
        starred=True,
        off_record=True,
    )
    capture.seek_approval("2026-04-01")
    capture.amend("Det droppar")
    house.library.ledger.save(capture)
    expected = CaptureView(
        id=capture.id,
        seminar=seminar,
        label="c1",
        kind=CaptureKind.QUOTE,
        text="Det rinner",
        seat="ab",
        at=12.5,
        fidelity=Fidelity.LIGHTLY_EDITED,
        entered_at=19.25,
        segment="s1",
        question="q1",
        tags=("rör", "läcka"),
        starred=True,
        off_record=True,
        approval=ApprovalState.AMENDED,
        approved_text="Det droppar",
        deadline="2026-04-01",
    )
    assert house.views.capture(capture.id) == expected
    assert house.views.captures(seminar) == (expected,)


def test_captures_stand_by_time_then_by_the_order_of_recording(house: StoredHouse, seminar: UUID) -> None:
    for text, at in (("c", 5.0), ("a", 1.0), ("b", 1.0)):
        note(house, seminar, text, at)
    assert texts(house, seminar) == ["a", "b", "c"]
    house.revising.retime(house.views.captures(seminar)[2].id, 0.5)
    assert texts(house, seminar) == ["c", "a", "b"]


def test_the_discarded_ones_are_there_only_when_asked_for(house: StoredHouse, seminar: UUID) -> None:
    gone = note(house, seminar, "gone")
    note(house, seminar, "kept")
    house.revising.discard([gone])
    assert texts(house, seminar) == ["kept"]
    assert texts(house, seminar, discarded=True) == ["gone", "kept"]
    assert house.views.capture(gone).discarded


def test_an_unknown_capture_is_refused(house: StoredHouse) -> None:
    with pytest.raises(NotFoundError, match="There is no capture"):
        house.views.capture(uuid4())


def test_captures_of_another_seminar_stay_there(house: StoredHouse, seminar: UUID) -> None:
    other = seminar_with_panel(house)
    note(house, seminar, "here")
    note(house, other, "there")
    assert texts(house, seminar) == ["here"]
    assert texts(house, uuid4()) == []


def test_a_wording_approved_as_it_stands_is_no_other_wording(house: StoredHouse, seminar: UUID) -> None:
    capture = note(house, seminar, "Det rinner")
    found = house.library.ledger.load(Capture, capture)
    found.amend("Det droppar")
    found.reword("Det droppar")
    found.amend("Det droppar")
    house.library.ledger.save(found)
    assert house.views.capture(capture).approved_text == ""


def test_questions_from_the_floor_stand_by_time_with_their_state(house: StoredHouse, seminar: UUID) -> None:
    late, early = (house.moderating.ask(seminar, text, at) for text, at in (("Sen?", 9.0), ("Nu?", 2.0)))
    questions = house.views.audience_questions(seminar)
    assert [(one.id, one.text, one.at, one.state) for one in questions] == [
        (early, "Nu?", 2.0, AudienceState.OPEN),
        (late, "Sen?", 9.0, AudienceState.OPEN),
    ]


def test_a_question_that_was_merged_is_known_to_the_one_that_is_left(
    house: StoredHouse, seminar: UUID
) -> None:
    kept, gone = (house.moderating.ask(seminar, text, at) for text, at in (("Vem?", 2.0), ("Vilka?", 9.0)))
    house.questioning.count_votes(gone, 3)
    (view,) = house.questioning.merge(gone, kept)
    assert (view.id, view.votes, view.merged) == (kept, 3, (gone,))
    apart = house.questioning.unmerge(kept, view.merged)
    assert [(one.id, one.votes, one.merged) for one in apart] == [(kept, 0, ()), (gone, 3, ())]


def test_a_question_reads_as_it_was_last_worded_and_waits_when_it_is_reopened(
    house: StoredHouse, seminar: UUID
) -> None:
    asked = house.moderating.ask(seminar, "Vem?", 2.0)
    house.questioning.park(asked)
    house.questioning.reword(asked, "Vilka?")
    (view,) = house.questioning.reopen(asked)
    assert (view.text, view.state) == ("Vilka?", AudienceState.OPEN)
