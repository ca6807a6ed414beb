# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a library says of a transcript after it was closed and opened again."""

from __future__ import annotations

from pathlib import Path

from seminarapp.application.planning import Panelist, TitleCard
from seminarapp.application.record import Cue, TranscriptRecord
from seminarapp.bootstrap import open_house
from seminarapp.domain.personal import ERASED

RECORD = TranscriptRecord(
    tuple(Cue(float(n), n + 1.0, "Anna Berg" if n % 2 else "", f"hemligt ord {n}") for n in range(450))
)


def test_it_reads_as_it_was_kept_after_a_restart_and_after_a_rebuild(tmp_path: Path) -> None:
    path = tmp_path / "library.seminarapp"
    with open_house(str(path)) as house:
        seminar = house.activities.planning.plan_seminar(TitleCard("Samtal"))
        house.activities.planning.seat_panelist(seminar, Panelist("Anna Berg"))
        house.activities.transcribing.keep(RECORD, "ett.vtt", seminar)
        house.activities.transcribing.keep(RECORD, "två.vtt", seminar)
        kept = house.activities.transcribing.align(seminar, (0.0, 5.0))
    assert kept is not None
    assert (kept.file, len(kept.cues), kept.cues[449].begin) == ("två.vtt", 450, 454.0)
    with open_house(str(path)) as house:
        assert house.activities.transcribing.transcript(seminar) == kept
        house.activities.keeper.rebuild(lambda _done, _total: None)
        assert house.activities.transcribing.transcript(seminar) == kept


def test_a_panelists_words_go_with_their_key_and_nobody_elses(tmp_path: Path) -> None:
    path = tmp_path / "library.seminarapp"
    with open_house(str(path)) as house:
        seminar = house.activities.planning.plan_seminar(TitleCard("Samtal"))
        house.activities.planning.seat_panelist(seminar, Panelist("Anna Berg"))
        house.activities.transcribing.keep(RECORD, "ett.vtt", seminar)
    for file in tmp_path.glob("*.keys"):
        file.unlink()
    with open_house(str(path)) as house:
        kept = house.activities.transcribing.transcript(seminar)
    assert kept is not None
    assert [cue.text for cue in kept.cues[:2]] == ["hemligt ord 0", ERASED]
    assert kept.voices[0].name == ERASED
