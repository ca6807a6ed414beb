# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Cues of single words, as speech recognition writes them, joined into sentences.

A file is taken to be word by word where its cues hold at most one word and a half each on average, and there are at
least twenty: a short exchange of “Yes” and “No” stays as it is. A sentence ends at a full stop, question mark,
exclamation mark or ellipsis, where the speaker changes, after a pause of two seconds, and at forty words at the latest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seminarapp.application.records.transcript import Cue
from seminarapp.domain.values import Seconds

_FEWEST_CUES = 20
_WORDS_A_CUE = 1.5
_PAUSE: Seconds = 2.0
_MOST_WORDS = 40
_ENDS = (".", "?", "!", "…")
_CLOSING = "\"'”’)»]"


def word_by_word(cues: Sequence[Cue]) -> bool:
    """Whether the cues, one for one, are words and not lines."""
    words = sum(len(cue.text.split()) for cue in cues)
    return len(cues) >= _FEWEST_CUES and words <= _WORDS_A_CUE * len(cues)


def sentences(cues: Sequence[Cue]) -> Iterator[Cue]:
    """The same words in the same order, a cue a sentence; `cues` must be in order of time."""
    held: list[Cue] = []
    for cue in cues:
        if held and _ended(held, cue):
            yield _joined(held)
            held = []
        held.append(cue)
    if held:
        yield _joined(held)


def _ended(held: Sequence[Cue], after: Cue) -> bool:
    last = held[-1]
    return (
        last.text.rstrip(_CLOSING).endswith(_ENDS)
        or last.speaker != after.speaker
        or after.begin - last.end > _PAUSE
        or len(held) >= _MOST_WORDS
    )


def _joined(held: Sequence[Cue]) -> Cue:
    return Cue(
        held[0].begin,
        max(cue.end for cue in held),
        held[0].speaker,
        " ".join(cue.text for cue in held),
    )
