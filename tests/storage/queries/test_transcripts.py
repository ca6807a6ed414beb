# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a library says of a transcript after it was closed and opened again."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.transcript import Cue, TranscriptRecord
from seminarapp.application.views.transcript import CueView, TranscriptView
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.personal import ERASED

RECORD = TranscriptRecord(
    tuple(Cue(float(n), n + 1.0, "Anna Berg" if n % 2 else "", f"hemligt ord {n}") for n in range(450))
)


def read(house: House, seminar: UUID) -> tuple[TranscriptView, tuple[CueView, ...]]:
    """The seminar's transcript and what is said in it."""
    kept = house.library.views.transcript(seminar)
    assert kept is not None
    return kept, house.library.views.cues(kept)


def test_it_reads_as_it_was_kept_after_a_restart_and_after_a_rebuild(tmp_path: Path) -> None:
    path = tmp_path / "library.seminarapp"
    with open_house(str(path)) as house:
        seminar = house.activities.planning.plan_seminar(TitleCard("Samtal"))
        house.activities.planning.seat_panelist(seminar, Panelist("Anna Berg"))
        house.activities.transcribing.keep(RECORD, "ett.vtt", seminar)
        house.activities.transcribing.keep(RECORD, "två.vtt", seminar)
        house.activities.transcribing.align(seminar, (0.0, 5.0))
        kept = read(house, seminar)
    assert (kept[0].file, len(kept[1]), kept[1][449].begin) == ("två.vtt", 450, 454.0)
    with open_house(str(path)) as house:
        assert read(house, seminar) == kept
        house.activities.keeper.rebuild(lambda _done, _total: None)
        assert read(house, seminar) == kept


def test_speakers_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    names = [f"Talare {number}" for number in range(1, 13)]
    record = TranscriptRecord(tuple(Cue(float(n), n + 1.0, name, "Hej.") for n, name in enumerate(names)))
    with open_house(str(tmp_path / "library.seminarapp")) as house:
        seminar = house.activities.planning.plan_seminar(TitleCard("Samtal"))
        house.activities.planning.seat_panelist(seminar, Panelist("Anna Berg"))
        house.activities.transcribing.keep(record, "ett.vtt", seminar)
        seat = house.activities.writing.material(seminar).plan.seats[0].id
        house.activities.transcribing.seat_speaker(seminar, "s2", seat)
        kept, cues = read(house, seminar)
    assert [voice.name for voice in kept.voices] == names
    assert kept.strangers == (names[0], *names[2:])
    assert [cue.seat for cue in cues[:3]] == ["", seat, ""]


def test_a_panelists_words_go_with_their_key_and_nobody_elses(tmp_path: Path) -> None:
    path = tmp_path / "library.seminarapp"
    with open_house(str(path)) as house:
        seminar = house.activities.planning.plan_seminar(TitleCard("Samtal"))
        house.activities.planning.seat_panelist(seminar, Panelist("Anna Berg"))
        house.activities.transcribing.keep(RECORD, "ett.vtt", seminar)
    for file in tmp_path.glob("*.keys"):
        file.unlink()
    with open_house(str(path)) as house:
        kept, cues = read(house, seminar)
    assert [cue.text for cue in cues[:2]] == ["hemligt ord 0", ERASED]
    assert kept.voices[0].name == ERASED
