# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Quotes beside the transcript: what was said, how the quote has it, and by which rule they are called alike.

The rule, in order. Capitals, punctuation, white space, the shape of quotation marks and dashes, and sounds that are no
words (`quote_words.FILLERS`) are not compared; what the editor put in brackets is not the speaker's.

- *exact*: the same characters, white space apart;
- *same*: the same words in the same order;
- *shortened*: some of the transcript's words are left out, and no word is changed, added or moved;
- *changed*: at least half of the quote's words stand there in this order, but not all;
- *not found*: less than that.

Where the words are at least four fifths there but under another seat than the quote's, they are *another speaker's*.
Nothing is guessed: the same texts always give the same verdict. Of several places the one with most of the words is
taken, then the speaker's own, then the nearest in time, then the first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from uuid import UUID

from seminarapp.application.recording.quote_words import OMITTED, SpokenWords, Word, quoted_words
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.transcript import CueView
from seminarapp.application.writing.difference import Fate
from seminarapp.domain.values import NOBODY, Seconds

_PLACES, _NEAREST = 6, 3  # so many places are looked at closely
_SLOT = 4  # places that lie so near are looked at together
_BEFORE = 2  # words of the transcript before a place
_ROOM = 12  # words of the transcript after a place, and half as many again as the quote has
_FEW, _FAR = 2, 6  # so few words, so many words from the rest, are found by chance
_ENOUGH = 0.5
_NEARLY_ALL = 0.8


class Likeness(StrEnum):
    """How a quote stands to the transcript, by the rule of this module."""

    EXACT = "exact"
    SAME = "same"
    SHORTENED = "shortened"
    CHANGED = "changed"
    OTHER_SPEAKER = "other_speaker"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Difference:
    """Some words on end: what became of them, as the transcript has them, and as the quote does."""

    fate: Fate
    said: str
    quoted: str


@dataclass(frozen=True, slots=True)
class QuoteCheck:
    """One quote beside the transcript.

    Attributes:
        said: what the transcript has, every sign and sound of it; "" where it was not found.
        begin, end: when they were said, in seconds from the session's opening.
        seat: whose they are in the transcript, "" for nobody's that is known.
        unmarked: words were left out without […].
    """

    capture: UUID
    likeness: Likeness
    said: str = ""
    begin: Seconds = 0.0
    end: Seconds = 0.0
    seat: str = NOBODY
    differences: tuple[Difference, ...] = ()
    unmarked: bool = False


def check_quotes(captures: Iterable[CaptureView], cues: Sequence[CueView]) -> tuple[QuoteCheck, ...]:
    """Each capture's words beside the transcript, in the order of the captures."""
    spoken = SpokenWords.of(cues)
    return tuple(_Check(capture, cues, spoken).verdict() for capture in captures)


@dataclass(frozen=True, slots=True)
class _Place:
    """A stretch of the transcript and how much of the quote stands there."""

    begin: int
    end: int
    found: int


class _Check:
    """One quote on its way."""

    def __init__(self, capture: CaptureView, cues: Sequence[CueView], spoken: SpokenWords) -> None:
        self._capture = capture
        self._cues = cues
        self._spoken = spoken
        marked = quoted_words(capture.text)
        self._quoted = [word for word in marked if word.compared != OMITTED]
        self._compared = [word.compared for word in self._quoted]
        self._marks = _marks(marked)

    def verdict(self) -> QuoteCheck:
        """By the rule of this module."""
        best = max(map(self._closely, self._likely()), key=self._worth, default=None)
        if best is None or best.found < _ENOUGH * len(self._quoted):
            return QuoteCheck(self._capture.id, Likeness.NOT_FOUND)
        differences, unmarked = self._differences(self._spoken.words[best.begin : best.end])
        cues = self._cues[self._spoken.cue_of[best.begin] : self._spoken.cue_of[best.end - 1] + 1]
        seat = self._seat(best)
        return QuoteCheck(
            self._capture.id,
            self._likeness(cues, differences, best, seat),
            self._said(cues, best),
            cues[0].begin,
            cues[-1].end,
            seat,
            differences,
            unmarked,
        )

    # -- where ------------------------------------------------------------------------------------------------------

    def _likely(self) -> list[int]:
        """Where the quote may begin: where most of its words stand as far apart as in the quote, or nearly.

        Some of the nearest places are among them: “I think” stands everywhere.
        """
        starts: Counter[int] = Counter()
        for at, there in self._standing():
            for place in there:
                starts[place - at] += 1
        votes: Counter[int] = Counter()
        best: dict[int, int] = {}
        for start, count in sorted(starts.items()):
            slot = start // _SLOT
            votes[slot] += count
            if count > starts.get(best.get(slot, start), 0) or slot not in best:
                best[slot] = start
        near: Counter[int] = Counter()
        for slot, count in votes.items():
            near[slot] = count + votes.get(slot + 1, 0) + votes.get(slot - 1, 0)
        chosen = sorted(near, key=lambda slot: (-near[slot], self._far(slot * _SLOT), slot))
        nearest = sorted(near, key=lambda slot: (self._far(slot * _SLOT), slot))
        return [best[slot] for slot in dict.fromkeys(chosen[:_PLACES] + nearest[:_NEAREST]) if slot in best]

    def _standing(self) -> list[tuple[int, list[int]]]:
        """Which of the quote's pairs, or else words, stand where; by their number in the quote."""
        pairs = enumerate(pairwise(self._compared))
        known = [(at, self._spoken.pairs[pair]) for at, pair in pairs if pair in self._spoken.pairs]
        if known:
            return known
        places = self._spoken.places
        return [(at, places[word]) for at, word in enumerate(self._compared) if word in places]

    def _closely(self, start: int) -> _Place:
        """The stretch around a place from the first to the last word that the quote has too."""
        low = max(0, start - _BEFORE)
        high = min(len(self._spoken.words), start + len(self._quoted) * 3 // 2 + _ROOM)
        there = [word.compared for word in self._spoken.words[low:high]]
        blocks = [one for one in _matcher(there, self._compared).get_matching_blocks() if one.size]
        blocks = _without_strays(blocks)
        if not blocks:
            return _Place(low, low, 0)
        end = blocks[-1].a + blocks[-1].size
        return _Place(low + blocks[0].a, low + end, sum(one.size for one in blocks))

    def _worth(self, place: _Place) -> tuple[int, int, bool, float, int]:
        """More words found, then fewer between them, the speaker's own, the nearest, the first."""
        if not place.found:
            return (0, 0, False, 0.0, 0)
        own = self._seat(place) == self._capture.seat
        return (
            place.found,
            -(place.end - place.begin),
            own,
            -self._far(place.begin),
            -place.begin,
        )

    def _far(self, at: int) -> Seconds:
        """How far in time a word of the transcript is from the capture."""
        cue_of = self._spoken.cue_of
        return abs(self._cues[cue_of[min(max(at, 0), len(cue_of) - 1)]].begin - self._capture.at)

    def _seat(self, place: _Place) -> str:
        """Whose most of the words are; the first of several."""
        seats = [self._cues[cue].seat for cue in self._spoken.cue_of[place.begin : place.end]]
        return Counter(seats).most_common(1)[0][0] if seats else NOBODY

    # -- how like ---------------------------------------------------------------------------------------------------

    def _said(self, cues: Sequence[CueView], place: _Place) -> str:
        """What was said from the first word to the last, with every sign and sound between them."""
        first, last = self._spoken.words[place.begin], self._spoken.words[place.end - 1]
        texts = [cue.text for cue in cues]
        texts[-1] = texts[-1][: last.end]
        texts[0] = texts[0][first.begin :]
        return _in_one_line(*texts)

    def _likeness(
        self, cues: Sequence[CueView], differences: Sequence[Difference], place: _Place, seat: str
    ) -> Likeness:
        fates = {one.fate for one in differences}
        strange = NOBODY not in (seat, self._capture.seat) and seat != self._capture.seat
        if strange and place.found >= _NEARLY_ALL * len(self._quoted):
            return Likeness.OTHER_SPEAKER
        if fates <= {Fate.SAME}:
            exact = _in_one_line(self._capture.text) in _in_one_line(*(cue.text for cue in cues))
            return Likeness.EXACT if exact else Likeness.SAME
        return Likeness.SHORTENED if fates <= {Fate.SAME, Fate.REMOVED} else Likeness.CHANGED

    def _differences(self, said: Sequence[Word]) -> tuple[tuple[Difference, ...], bool]:
        """The words side by side, and whether some were left out without a mark."""
        there = [word.compared for word in said]
        found, unmarked = [], False
        for tag, a, b, c, d in _matcher(there, self._compared).get_opcodes():
            fate = _FATES[tag]
            found.append(Difference(fate, _written(said[a:b]), _written(self._quoted[c:d])))
            unmarked = unmarked or (fate is Fate.REMOVED and c not in self._marks)
        return tuple(found), unmarked


_FATES = {
    "equal": Fate.SAME,
    "delete": Fate.REMOVED,
    "insert": Fate.ADDED,
    "replace": Fate.CHANGED,
}


def _matcher(there: Sequence[str], quoted: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, there, quoted, autojunk=False)


def _without_strays(blocks: list[Match]) -> list[Match]:
    """Without a word or two at either end that stand far from the rest: they are found by chance."""
    while len(blocks) > 1 and _is_stray(blocks[0], _gap(blocks[0], blocks[1])):
        blocks = blocks[1:]
    while len(blocks) > 1 and _is_stray(blocks[-1], _gap(blocks[-2], blocks[-1])):
        blocks = blocks[:-1]
    return blocks


def _gap(one: Match, after: Match) -> int:
    """How many words more lie between two stretches in the transcript than in the quote."""
    return (after.a - one.a - one.size) - (after.b - one.b - one.size)


def _is_stray(block: Match, gap: int) -> bool:
    return block.size <= _FEW and gap > _FAR


def _marks(words: Sequence[Word]) -> frozenset[int]:
    """Before which word of the quote it says that something was left out."""
    marks, at = set(), 0
    for word in words:
        if word.compared == OMITTED:
            marks.add(at)
        else:
            at += 1
    return frozenset(marks)


def _written(words: Iterable[Word]) -> str:
    return " ".join(word.written for word in words)


def _in_one_line(*texts: str) -> str:
    return " ".join(" ".join(texts).split())
