# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A transcript from a file: whether it says when anything was said."""

from __future__ import annotations

import pytest

from seminarapp.application.records.transcript import Cue, TranscriptRecord

UNTIMED = Cue(0.0, 0.0, "Anna", "Vattnet räcker.")
TIMED = Cue(0.0, 2.5, "Bo", "Inte i Skåne.")


@pytest.mark.parametrize(
    ("cues", "timed"),
    [((), False), ((UNTIMED,), False), ((UNTIMED, UNTIMED), False), ((UNTIMED, TIMED), True)],
)
def test_one_time_is_enough_for_a_timed_transcript(cues: tuple[Cue, ...], timed: bool) -> None:
    assert TranscriptRecord(cues).timed is timed
