# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Two hundred quotes with known distortions are classed right, and the verdict follows the stated rule."""

from __future__ import annotations

import random
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.recording.quote_check import Likeness, QuoteCheck, check_quotes
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.transcript import CueView
from seminarapp.application.writing.difference import Fate
from seminarapp.domain.values import CaptureKind, Fidelity

WORDS = (
    "vattnet",
    "ledningen",
    "röret",
    "kommunen",
    "pumpen",
    "avgiften",
    "marken",
    "regnet",
    "dammen",
    "skolan",
    "taket",
    "brunnen",
    "källan",
    "underhållet",
    "kostnaden",
    "planen",
    "kartan",
    "gatan",
    "trycket",
    "läckan",
    "kranen",
    "nätet",
    "bolaget",
    "staten",
    "frågan",
    "svaret",
)
SMALL = ("och", "att", "det", "som", "är", "inte", "vi", "på", "har", "en")


def cue(text: str, begin: float = 0.0, seat: str = "ab", end: float | None = None) -> CueView:
    return CueView(begin, begin + 5 if end is None else end, "s1", seat, text)


def quote(text: str, at: float = 0.0, seat: str = "ab") -> CaptureView:
    return CaptureView(uuid4(), UUID(int=1), "c1", CaptureKind.QUOTE, text, seat, at, Fidelity.VERBATIM)


def check(text: str, *cues: CueView, at: float = 0.0, seat: str = "ab") -> QuoteCheck:
    (found,) = check_quotes([quote(text, at, seat)], cues)
    return found


SAID = cue("Vi har, eh, aldrig haft så många ansökningar och så få ledningar. Det är sanningen.")


@pytest.mark.parametrize(
    ("text", "likeness"),
    [
        (
            "Vi har, eh, aldrig haft så många ansökningar och så få ledningar. Det är sanningen.",
            Likeness.EXACT,
        ),
        ("aldrig haft så många  ansökningar", Likeness.EXACT),
        ("Aldrig haft så många ansökningar!", Likeness.SAME),
        ("Vi har aldrig haft så många ansökningar – och så få ledningar.", Likeness.SAME),
        ("Vi har aldrig haft så många ansökningar […] Det är sanningen.", Likeness.SHORTENED),
        ("Vi har haft så många ansökningar och så få ledningar.", Likeness.SHORTENED),
        ("Vi har [i kommunen] aldrig haft så många ansökningar", Likeness.SAME),
        ("Vi har aldrig haft så många klagomål och så få ledningar.", Likeness.CHANGED),
        ("Vi har aldrig någonsin haft så många ansökningar.", Likeness.CHANGED),
        ("Taket läcker och ingen betalar.", Likeness.NOT_FOUND),
    ],
)
def test_a_quote_is_called_by_the_rule(text: str, likeness: Likeness) -> None:
    assert check(text, SAID).likeness is likeness


def test_what_was_said_keeps_every_sign_and_sound() -> None:
    spoken = (cue("Eh, det är – tror jag –", 0.0), cue("åren 2010–2012, eh, som räknas.", 5.0))
    found = check("Det är tror jag åren 2010-2012 som räknas!", *spoken)
    assert found.likeness is Likeness.SAME
    assert found.said == "det är – tror jag – åren 2010–2012, eh, som räknas."
    assert check(found.said, *spoken).likeness is Likeness.EXACT
    assert check("Eh, det är – tror jag –", *spoken).likeness is Likeness.EXACT


def test_what_was_left_out_without_a_mark_is_said() -> None:
    marked = check("Vi har aldrig haft så många ansökningar […] Det är sanningen.", SAID)
    bare = check("Vi har haft så många ansökningar.", SAID)
    assert (marked.unmarked, bare.unmarked) == (False, True)


def test_the_difference_shows_both_wordings() -> None:
    found = check("Vi har aldrig haft så många klagomål och så få ledningar.", SAID)
    assert [(one.fate, one.said, one.quoted) for one in found.differences] == [
        (Fate.SAME, "Vi har, aldrig haft så många", "Vi har aldrig haft så många"),
        (Fate.CHANGED, "ansökningar", "klagomål"),
        (Fate.SAME, "och så få ledningar.", "och så få ledningar."),
    ]


def test_somebody_elses_words_are_called_so_wherever_they_stand() -> None:
    cues = (SAID, cue("Regnet kostar mer än rören i marken.", 60.0, "bc"))
    found = check("Regnet kostar mer än rören i marken.", *cues, at=2.0)
    assert (found.likeness, found.seat, found.begin) == (Likeness.OTHER_SPEAKER, "bc", 60.0)


def test_nobody_known_is_nobody_else() -> None:
    assert check("Regnet kostar mer.", cue("Regnet kostar mer.", seat="")).likeness is Likeness.EXACT
    assert check("Regnet kostar mer.", cue("Regnet kostar mer."), seat="").likeness is Likeness.EXACT


def test_of_two_places_the_speakers_own_is_taken_then_the_nearest() -> None:
    text = "Det kommer att ta tid att bygga."
    cues = (cue(text, 10.0, "bc"), cue(text, 300.0), cue(text, 600.0))
    assert check(text, *cues, at=20.0).begin == 300.0
    assert check(text, *cues, at=590.0).begin == 600.0


def test_a_phrase_that_stands_everywhere_is_found_where_it_was_said() -> None:
    elsewhere = [cue("Jag tror, jag tror, jag tror det.", 10.0 * n, "bc") for n in range(60)]
    found = check("Jag tror.", *elsewhere[:40], cue("Jag tror.", 405.0), *elsewhere[41:], at=406.0)
    assert (found.likeness, found.begin) == (Likeness.EXACT, 405.0)


def test_a_quote_may_go_over_several_cues() -> None:
    cues = (
        cue("Det är inte elen", 1.0),
        cue("som är slut, det är ledningen", 6.0),
        cue("klockan fem.", 11.0),
    )
    found = check("Det är inte elen som är slut, det är ledningen klockan fem.", *cues)
    assert (found.likeness, found.begin, found.end) == (Likeness.EXACT, 1.0, 16.0)


def test_an_empty_transcript_and_a_quote_without_words_find_nothing() -> None:
    assert (
        check(
            "Vi har.",
        ).likeness
        is Likeness.NOT_FOUND
    )
    assert check("…", SAID).likeness is Likeness.NOT_FOUND


# -- two hundred -----------------------------------------------------------------------------------------------------


def transcript(chance: random.Random, cues: int = 1200) -> list[CueView]:
    """A long panel of two who use the same words."""
    made = []
    for number in range(cues):
        words = [
            chance.choice(WORDS if chance.random() < 0.6 else SMALL) for _ in range(chance.randint(9, 16))
        ]
        text = " ".join(words).capitalize() + "."
        made.append(cue(text, number * 6.0, "ab" if number % 2 else "bc", number * 6.0 + 5))
    return made


def distorted(chance: random.Random, words: list[str], likeness: Likeness) -> str:
    if likeness is Likeness.SAME:
        return " ".join(word.upper() if n % 3 == 0 else word.strip(".") for n, word in enumerate(words)) + "!"
    if likeness is Likeness.SHORTENED:
        at = chance.randint(2, len(words) - 4)
        return " ".join([*words[:at], "[…]", *words[at + 2 :]])
    if likeness is Likeness.CHANGED:
        at = chance.randint(2, len(words) - 3)
        return " ".join([*words[:at], "omvärdering", *words[at + 1 :]])
    return " ".join(words)


KINDS = (Likeness.EXACT, Likeness.SAME, Likeness.SHORTENED, Likeness.CHANGED, Likeness.OTHER_SPEAKER)


def test_two_hundred_quotes_with_known_distortions_are_all_classed_right() -> None:
    chance = random.Random(4)
    cues = transcript(chance)
    wanted, quotes = [], []
    for number in range(200):
        likeness = KINDS[number % len(KINDS)]
        said = chance.choice(cues)
        seat = {"ab": "bc", "bc": "ab"}[said.seat] if likeness is Likeness.OTHER_SPEAKER else said.seat
        text = distorted(chance, said.text.split(), likeness)
        quotes.append(quote(text, said.begin + chance.uniform(-20, 20), seat))
        wanted.append((likeness, said.begin))
    found = [(one.likeness, one.begin) for one in check_quotes(quotes, cues)]
    assert found == wanted


# -- laws ------------------------------------------------------------------------------------------------------------

texts = st.lists(st.sampled_from(WORDS), min_size=3, max_size=12)


@given(before=texts, said=texts, after=texts)
def test_what_was_said_is_never_called_changed(before: list[str], said: list[str], after: list[str]) -> None:
    cues = [cue(" ".join(before)), cue(" ".join(said), 5.0), cue(" ".join(after), 10.0)]
    assert check(" ".join(said), *cues, at=5.0).likeness is Likeness.EXACT


@given(said=texts, quoted=texts)
def test_the_differences_together_are_both_texts(said: list[str], quoted: list[str]) -> None:
    found = check(" ".join(quoted), cue(" ".join(said)))
    if found.likeness is not Likeness.NOT_FOUND:
        assert " ".join(one.quoted for one in found.differences if one.quoted).split() == quoted
        assert " ".join(one.said for one in found.differences if one.said) == found.said, (
            "there are words alone"
        )
