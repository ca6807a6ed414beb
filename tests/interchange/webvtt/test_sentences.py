# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.records.transcript import Cue
from seminarapp.interchange.webvtt.reading import read_transcript
from seminarapp.interchange.webvtt.sentences import sentences, word_by_word


def words(text: str, speaker: str = "", begin: float = 0.0) -> list[Cue]:
    """A cue a word, half a second each."""
    return [Cue(begin + n / 2, begin + (n + 1) / 2, speaker, word) for n, word in enumerate(text.split())]


def joined(cues: list[Cue]) -> list[str]:
    return [cue.text for cue in sentences(cues)]


def test_sentence_ends_at_its_mark() -> None:
    assert joined(words("Det läcker. Vem betalar? “Alla!” Ja")) == [
        "Det läcker.",
        "Vem betalar?",
        "“Alla!”",
        "Ja",
    ]


def test_sentence_has_the_times_of_its_first_and_last_word() -> None:
    assert list(sentences(words("Det läcker igen.", begin=10.0))) == [Cue(10.0, 11.5, "", "Det läcker igen.")]


def test_sentence_ends_with_its_speaker() -> None:
    assert joined([*words("det är", "Ada"), *words("nej det", "Bo", begin=1.0)]) == ["det är", "nej det"]


def test_sentence_ends_at_a_pause_of_more_than_two_seconds() -> None:
    assert joined([*words("det är"), *words("så", begin=3.0)]) == ["det är så"]
    assert joined([*words("det är"), *words("så", begin=3.1)]) == ["det är", "så"]


def test_speech_without_marks_is_divided_at_forty_words() -> None:
    assert [len(text.split()) for text in joined(words("ord " * 85))] == [40, 40, 5]


def test_lines_and_a_short_exchange_are_left_as_they_are() -> None:
    assert word_by_word(words("ord " * 20))
    assert not word_by_word(words("ord " * 19))
    assert not word_by_word([Cue(n, n + 1, "", "två ord") for n in range(20)])


@given(
    st.lists(st.tuples(st.sampled_from(["a", "b.", "c?"]), st.sampled_from(["", "Ada"]), st.integers(0, 50)))
)
def test_no_word_is_lost_or_moved(drawn: list[tuple[str, str, int]]) -> None:
    cues = [Cue(begin, begin + 1, who, word) for word, who, begin in sorted(drawn, key=lambda each: each[2])]
    assert " ".join(joined(cues)).split() == [cue.text for cue in cues]


def test_tens_of_thousands_of_words_are_read_as_sentences_and_said_to_be() -> None:
    blocks = (
        f"{n + 1}\n{n // 7200:02}:{n // 120 % 60:02}:{n // 2 % 60:02},{n % 2 * 5}00 --> "
        f"{(n + 1) // 7200:02}:{(n + 1) // 120 % 60:02}:{(n + 1) // 2 % 60:02},{(n + 1) % 2 * 5}00\n"
        f"{'ord.' if n % 10 == 9 else 'ord'}\n"
        for n in range(30_000)
    )
    found = read_transcript("\n".join(blocks).encode(), "w.srt")
    assert len(found.cues) == 3_000
    assert found.remarks == ("Cues of single words joined into sentences: 30000 into 3000",)
