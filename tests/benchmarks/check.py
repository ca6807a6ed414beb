# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`check`: 200 quotes against a transcript of three hours, beside looking for each quote's words cue by cue."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from uuid import UUID, uuid4

from seminarapp.application.recording.quote_check import check_quotes
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.transcript import CueView
from seminarapp.domain.values import CaptureKind, Fidelity
from tests.benchmarks.measuring import Figure, figure, milliseconds, some

ROUNDS = 10
QUOTES = 200
CUES = 2_200  # three hours
BARE_QUOTES = 4  # the bare way takes so long that a fiftieth of the quotes must do
WORDS = [
    f"{front}{back}"
    for front in ("vatten", "led", "kom", "pump", "av", "regn")
    for back in ("en", "ar", "igt", "as")
]
SMALL = ("och", "att", "det", "som", "är", "inte", "vi", "på", "har", "en")


def figures(share: float = 1.0) -> Iterator[Figure]:
    """A quote is compared with every cue in the bare way; its time is reckoned for all quotes."""
    cues, quotes = _transcript(some(CUES, share))
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(some(ROUNDS, share)):
        ours.append(milliseconds(lambda: check_quotes(quotes, cues)))
        bare.append(milliseconds(lambda: _barely(quotes[:BARE_QUOTES], cues)) * len(quotes) / BARE_QUOTES)
    yield figure("check", "200 quotes, three hours", "ms", ours, bare)


def _transcript(count: int) -> tuple[list[CueView], list[CaptureView]]:
    chance = random.Random(1)
    cues = []
    for number in range(count):
        said = [
            chance.choice(WORDS if chance.random() < 0.6 else SMALL) for _ in range(chance.randint(9, 16))
        ]
        cues.append(CueView(number * 5.0, number * 5.0 + 4, "s1", "ab", " ".join(said)))
    quoted = [chance.choice(cues) for _ in range(QUOTES)]
    quotes = [
        CaptureView(uuid4(), UUID(int=1), "", CaptureKind.QUOTE, cue.text, "ab", cue.begin, Fidelity.VERBATIM)
        for cue in quoted
    ]
    return cues, quotes


def _barely(quotes: Sequence[CaptureView], cues: Sequence[CueView]) -> float:
    return sum(
        max(SequenceMatcher(None, cue.text.split(), quote.text.split()).ratio() for cue in cues)
        for quote in quotes
    )
