# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A short recorded session with something of every kind, to be imported and to be played again."""

from __future__ import annotations

from pathlib import Path

from seminarapp.application.records.seminar import (
    AudienceQuestionRecord,
    CaptureRecord,
    QuestionRecord,
    SeatRecord,
    SegmentRecord,
    SeminarRecord,
    SeriesRecord,
    TurnRecord,
)
from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.values import CaptureKind, Fidelity

FILE = Path("bro.json")
RECORD = SeminarRecord(
    "Bron som sjunker",
    series=SeriesRecord("Samtal om broar", 2),
    panel=(SeatRecord("ab", "Asta Bro"), SeatRecord("cd", "Cecil Damm")),
    segments=(SegmentRecord("s1", "Läget", 1), SegmentRecord("s2", "Sedan", 2)),
    questions=(QuestionRecord("q1", "Varför?", segment="s2"),),
    turns=(TurnRecord("ab", 0.0, 90.0), TurnRecord("cd", 90.0, 120.5), TurnRecord("cd", 120.5, 130.0)),
    captures=(
        CaptureRecord("c1", 10.0, CaptureKind.QUOTE, "Bron sjunker.", "ab", segment="s1", starred=True),
        CaptureRecord("c2", 95.0, CaptureKind.NOTE, "Kartan #karta", "cd", tags=("karta",), question="q1"),
        CaptureRecord("c3", 99.0, CaptureKind.QUOTE, "Mellan oss.", "cd", off_record=True, segment="s2"),
        CaptureRecord("c4", 101.0, CaptureKind.QUOTE, "Ungefär.", "cd", fidelity=Fidelity.UNSURE),
        CaptureRecord("c5", 101.0, CaptureKind.NOTE, '"Någon" hostar'),
    ),
    audience_questions=(AudienceQuestionRecord("a1", "Vem betalar?", 110.0),),
)


def told(capture: CaptureView) -> tuple[object, ...]:
    """What a recording says of a capture: everything but its ids and when it was entered."""
    return (
        capture.at,
        capture.kind,
        capture.text,
        capture.seat,
        capture.fidelity,
        capture.segment,
        capture.question,
        capture.tags,
        capture.starred,
        capture.off_record,
    )
