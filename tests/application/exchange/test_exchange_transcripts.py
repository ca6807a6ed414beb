# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Transcripts: as seminars of their own, and into seminars that were planned or run."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist
from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import NotFoundError, NotInPanelError
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import Fidelity
from tests.fakes.clock import TWO_O_CLOCK
from tests.fakes.house import FakeHouse

TRANSCRIPT = TranscriptRecord(
    (
        Cue(0.0, 2.0, "Anna Berg", "Hej och välkomna."),
        Cue(3.0, 5.0, "Anna Berg", "Vi börjar."),
        Cue(6.0, 9.0, "bo cedergren", "Det är inte så lätt."),
        Cue(9.0, 10.0, "", "(skratt)"),
    ),
    ("1 tom replik utelämnad",),
)


def nothing_recorded(house: FakeHouse, before: int = 0) -> bool:
    return len(house.ledger.log) == before


# -- as a seminar of its own ----------------------------------------------------------------------------------------


def test_a_transcript_becomes_a_seminar_named_for_its_file(activities: Activities, house: FakeHouse) -> None:
    house.files.files["Samtal.vtt"] = TRANSCRIPT
    report = activities.exchange.import_file(Path("/somewhere/Samtal.vtt"))
    assert (report.title, report.panelists, report.captures, report.turns) == ("Samtal", 2, 4, 2)
    assert report.remarks == ("1 tom replik utelämnad",)
    assert report.seminar is not None
    material = activities.writing.material(report.seminar)
    assert {capture.fidelity for capture in material.captures} == {Fidelity.UNSURE}
    assert material.session is not None
    assert material.session.closed_at == 9.0, "as long as the last turn or capture"


# -- a transcript into a seminar ------------------------------------------------------------------------------------


def test_a_transcript_joins_the_panel_it_names(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    house.files.files["samtal.vtt"] = TRANSCRIPT
    report = activities.exchange.import_file(Path("samtal.vtt"), into=seminar)
    assert (report.seminar, report.title, report.panelists) == (seminar, "Vem äger vattnet?", 2)
    assert (report.captures, report.turns, report.remarks) == (4, 2, TRANSCRIPT.remarks)
    assert [capture.seat for capture in house.views.captures(seminar)] == ["ab", "ab", "bc", ""]
    session = house.views.session(seminar)
    assert session is not None
    assert (session.opened_at, session.closed_at) == (TWO_O_CLOCK, 10.0)
    assert house.ledger.transactions[-1] == report.events


def test_a_transcript_is_tried_without_recording(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    house.files.files["samtal.vtt"] = TRANSCRIPT
    before = len(house.ledger.log)
    report = activities.exchange.import_file(Path("samtal.vtt"), into=seminar, dry_run=True)
    assert nothing_recorded(house, before)
    assert report.events == activities.exchange.import_file(Path("samtal.vtt"), into=seminar).events


def test_a_transcript_leaves_a_session_that_was_run_as_it_was(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    activities.moderating.open_session(seminar)
    house.files.files["samtal.vtt"] = TRANSCRIPT
    activities.exchange.import_file(Path("samtal.vtt"), into=seminar)
    session = house.views.session(seminar)
    assert session is not None
    assert session.closed_at is None


def test_a_stranger_in_a_transcript_stops_all_of_it(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    cues = (*TRANSCRIPT.cues, Cue(11.0, 12.0, "Zara Zon", "Hej."))
    house.files.files["samtal.vtt"] = TranscriptRecord(cues)
    before = len(house.ledger.log)
    with pytest.raises(NotInPanelError, match="“Zara Zon” is not in the panel"):
        activities.exchange.import_file(Path("samtal.vtt"), into=seminar)
    assert nothing_recorded(house, before)
    activities.planning.seat_panelist(seminar, Panelist("Zara Zon"))
    assert activities.exchange.import_file(Path("samtal.vtt"), into=seminar).captures == 5


def test_a_transcript_needs_a_seminar_that_is_there(activities: Activities, house: FakeHouse) -> None:
    house.files.files["samtal.vtt"] = TRANSCRIPT
    with pytest.raises(NotFoundError):
        activities.exchange.import_file(Path("samtal.vtt"), into=uuid4())
    assert nothing_recorded(house)


def test_what_was_noted_stays_beside_the_transcript(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    activities.moderating.open_session(seminar)
    activities.moderating.note(seminar, Entry(Noted("Skratt."), Moment(4.0)))
    house.files.files["samtal.vtt"] = TRANSCRIPT
    activities.exchange.import_file(Path("samtal.vtt"), into=seminar)
    texts = [capture.text for capture in house.views.captures(seminar)]
    assert texts == ["Hej och välkomna.", "Vi börjar.", "Skratt.", "Det är inte så lätt.", "(skratt)"]
