# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How a quote is worded: by language, marks, tense, form, placement, and how the words end."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.attribution import Manner, Speaker, named, surname, worded
from seminarapp.domain.values import Attribution, Placement, QuoteMarks, Tense

EVA = Speaker("Eva-Lena Öberg", "hydrolog", "Vattenverket i Norr", "VIN")
AFTER, BEFORE, INSIDE = Placement.AFTER, Placement.BEFORE, Placement.INSIDE
SV_DASH = Manner("sv", QuoteMarks.DASH, Tense.PAST)
SV_MARKS = Manner("sv", QuoteMarks.MARKS, Tense.PAST)
EN_DASH = Manner("en", QuoteMarks.DASH, Tense.PAST)
EN_MARKS = Manner("en", QuoteMarks.MARKS, Tense.PAST)

ENDINGS = [
    # words                 Swedish, dash              Swedish, marks              English, marks
    ("Vi börjar nu.", "– Vi börjar nu, sa", "”Vi börjar nu”, sa", "“Vi börjar nu,” said"),
    ("Vi börjar nu", "– Vi börjar nu, sa", "”Vi börjar nu”, sa", "“Vi börjar nu,” said"),
    ("Vem betalar?", "– Vem betalar? sa", "”Vem betalar?” sa", "“Vem betalar?” said"),
    ("Nu räcker det!", "– Nu räcker det! sa", "”Nu räcker det!” sa", "“Nu räcker det!” said"),
    ("Jag vet inte…", "– Jag vet inte…, sa", "”Jag vet inte…”, sa", "“Jag vet inte…,” said"),
    ("Jag vet inte...", "– Jag vet inte..., sa", "”Jag vet inte...”, sa", "“Jag vet inte...,” said"),
    ("Jo. Vi börjar nu.", "– Jo. Vi börjar nu, sa", "”Jo. Vi börjar nu”, sa", "“Jo. Vi börjar nu,” said"),
    (" Vi börjar nu. \n", "– Vi börjar nu, sa", "”Vi börjar nu”, sa", "“Vi börjar nu,” said"),
]


@pytest.mark.parametrize(("words", "dash", "marks", "english"), ENDINGS)
def test_the_last_full_stop_gives_way_to_a_comma(words: str, dash: str, marks: str, english: str) -> None:
    for manner, opening in ((SV_DASH, dash), (SV_MARKS, marks), (EN_MARKS, english)):
        assert str(worded(words, EVA, Attribution.SURNAME, AFTER, manner)) == f"{opening} Öberg."


@pytest.mark.parametrize(
    ("form", "who"),
    [
        (Attribution.FULL, "Eva-Lena Öberg, hydrolog, Vattenverket i Norr"),
        (Attribution.SHORT, "Eva-Lena Öberg, VIN"),
        (Attribution.SURNAME, "Öberg"),
        (Attribution.NONE, ""),
    ],
)
def test_a_form_decides_how_much_is_said_of_the_speaker(form: Attribution, who: str) -> None:
    assert named(EVA, form) == who
    expected = f"– Vi börjar nu, sa {who}." if who else "– Vi börjar nu."
    assert str(worded("Vi börjar nu.", EVA, form, AFTER, SV_DASH)) == expected


@pytest.mark.parametrize(
    ("speaker", "form", "who"),
    [
        (Speaker("Bo Ek"), Attribution.FULL, "Bo Ek"),
        (Speaker("Bo Ek", "", "Vattenverket"), Attribution.FULL, "Bo Ek, Vattenverket"),
        (Speaker("Bo Ek", "hydrolog"), Attribution.FULL, "Bo Ek, hydrolog"),
        (Speaker("Bo Ek", "hydrolog"), Attribution.SHORT, "Bo Ek"),
        (Speaker("Bo Ek", "hydrolog", "Vattenverket"), Attribution.SHORT, "Bo Ek, Vattenverket"),
    ],
)
def test_what_is_not_known_is_left_out(speaker: Speaker, form: Attribution, who: str) -> None:
    assert named(speaker, form) == who


@pytest.mark.parametrize(
    ("language", "tense", "verb"),
    [
        ("sv", Tense.PAST, "sa"),
        ("sv", Tense.PRESENT, "säger"),
        ("sv-FI", Tense.PAST, "sa"),
        ("en", Tense.PAST, "said"),
        ("en", Tense.PRESENT, "says"),
        ("en-GB", Tense.PRESENT, "says"),
        ("", Tense.PAST, "said"),
    ],
)
def test_the_document_has_one_tense_in_its_language(language: str, tense: Tense, verb: str) -> None:
    manner = Manner(language, QuoteMarks.DASH, tense)
    assert str(worded("Nu.", EVA, Attribution.SURNAME, AFTER, manner)) == f"– Nu, {verb} Öberg."


def test_any_swedish_puts_the_comma_outside_its_marks() -> None:
    finland = Manner("sv-FI", QuoteMarks.MARKS, Tense.PAST)
    assert str(worded("Nu.", EVA, Attribution.SURNAME, AFTER, finland)) == "”Nu”, sa Öberg."


@pytest.mark.parametrize(
    ("manner", "expected"),
    [
        (SV_DASH, "Öberg: – Vi börjar nu."),
        (SV_MARKS, "Öberg: ”Vi börjar nu.”"),
        (EN_DASH, "Öberg: – Vi börjar nu."),
        (EN_MARKS, "Öberg: “Vi börjar nu.”"),
    ],
)
def test_an_attribution_before_the_words_ends_in_a_colon(manner: Manner, expected: str) -> None:
    assert str(worded("Vi börjar nu.", EVA, Attribution.SURNAME, BEFORE, manner)) == expected


@pytest.mark.parametrize(
    ("manner", "expected"),
    [
        (SV_DASH, "– Vi börjar nu, sa Öberg. Sedan får vi se."),
        (SV_MARKS, "”Vi börjar nu”, sa Öberg. ”Sedan får vi se.”"),
        (EN_DASH, "– Vi börjar nu, said Öberg. Sedan får vi se."),
        (EN_MARKS, "“Vi börjar nu,” said Öberg. “Sedan får vi se.”"),
    ],
)
def test_an_attribution_inside_follows_the_first_sentence(manner: Manner, expected: str) -> None:
    words = "Vi börjar nu. Sedan får vi se."
    assert str(worded(words, EVA, Attribution.SURNAME, INSIDE, manner)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Vem betalar? Det vet ingen.", "– Vem betalar? sa Öberg. Det vet ingen."),
        ("Nu! Inte sedan.", "– Nu! sa Öberg. Inte sedan."),
        ("Jo… Kanske det.", "– Jo…, sa Öberg. Kanske det."),
        ("Vi börjar nu.", "– Vi börjar nu, sa Öberg."),
        ("Vi ser t.ex. på priset. Det stiger.", "– Vi ser t.ex. på priset, sa Öberg. Det stiger."),
        ("Vi ses kl. 14 i dag.", "– Vi ses kl. 14 i dag, sa Öberg."),
        ("Ett. Två. Tre.", "– Ett, sa Öberg. Två. Tre."),
        ("Ett.\nTvå.", "– Ett, sa Öberg. Två."),
    ],
)
def test_a_sentence_ends_where_the_next_one_begins(words: str, expected: str) -> None:
    assert str(worded(words, EVA, Attribution.SURNAME, INSIDE, SV_DASH)) == expected


@pytest.mark.parametrize("placement", list(Placement))
@pytest.mark.parametrize("manner", [SV_DASH, SV_MARKS, EN_MARKS])
def test_words_without_a_speaker_stand_by_themselves(placement: Placement, manner: Manner) -> None:
    alone = {SV_DASH: "– Ja. Nej.", SV_MARKS: "”Ja. Nej.”", EN_MARKS: "“Ja. Nej.”"}[manner]
    assert str(worded("Ja. Nej.", None, Attribution.FULL, placement, manner)) == alone
    assert str(worded("Ja. Nej.", EVA, Attribution.NONE, placement, manner)) == alone


@pytest.mark.parametrize("placement", [AFTER, INSIDE])
def test_an_abbreviation_at_the_end_of_a_name_ends_the_sentence_too(placement: Placement) -> None:
    speaker = Speaker("Bo Ek", "", "Exempel Inc.")
    text = str(worded("Ja. Nej.", speaker, Attribution.FULL, placement, SV_DASH))
    assert "Exempel Inc." in text
    assert ".." not in text


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("Ebba von Sydén", "von Sydén"),
        ("Ebba Maria von der Heide", "von der Heide"),
        ("Jan de la Gard", "de la Gard"),
        ("Per Af Ek", "Af Ek"),
        ("Anna Berg", "Berg"),
        ("Anna Maria Berg-Ek", "Berg-Ek"),
        ("Madonna", "Madonna"),
        ("De Wit", "Wit"),
        ("  Anna   Berg  ", "Berg"),
        ("", ""),
    ],
)
def test_a_surname_keeps_its_particles(name: str, last: str) -> None:
    assert surname(name) == last


def test_speech_and_attribution_can_be_told_apart() -> None:
    quote = worded("Vi börjar nu. Sedan får vi se.", EVA, Attribution.SURNAME, INSIDE, SV_MARKS)
    assert quote.pieces == (("”Vi börjar nu”", True), (", sa Öberg. ", False), ("”Sedan får vi se.”", True))


def test_the_design_s_example_reads_as_it_says() -> None:
    speaker = Speaker("NAME", "TITLE", "ORGANISATION")
    assert (
        str(worded("TEXT.", speaker, Attribution.FULL, AFTER, SV_DASH))
        == "– TEXT, sa NAME, TITLE, ORGANISATION."
    )


def _letters(text: str) -> str:
    return "".join(mark for mark in text if mark.isalnum())


MANNERS = [Manner(*one) for one in product(("sv", "en"), QuoteMarks, Tense)]


@given(
    words=st.text(min_size=1).filter(lambda words: bool(words.strip())),
    form=st.sampled_from(Attribution),
    placement=st.sampled_from(Placement),
    manner=st.sampled_from(MANNERS),
)
def test_no_word_is_lost_or_changed(
    words: str, form: Attribution, placement: Placement, manner: Manner
) -> None:
    quote = worded(words, EVA, form, placement, manner)
    spoken = "".join(text for text, speech in quote.pieces if speech)
    assert _letters(spoken) == _letters(words)
    assert named(EVA, form) in str(quote)


@given(
    words=st.text(alphabet="Ab .?!…\n", min_size=1).filter(lambda words: bool(words.strip(" .\n"))),
    placement=st.sampled_from(Placement),
    manner=st.sampled_from(MANNERS),
)
def test_marks_come_in_pairs_and_never_beside_a_dash(
    words: str, placement: Placement, manner: Manner
) -> None:
    text = str(worded(words, EVA, Attribution.FULL, placement, manner))
    quotation = sum(text.count(mark) for mark in "”“")
    if manner.marks is QuoteMarks.DASH:
        assert (text.count("– "), quotation) == (1, 0)
    else:
        assert "–" not in text
        assert quotation in (2, 4)


@given(st.text(alphabet="a. ?!…", min_size=1, max_size=12).filter(lambda words: "a" in words))
def test_no_comma_follows_a_question_or_an_exclamation(words: str) -> None:
    text = str(worded(words, EVA, Attribution.SURNAME, AFTER, SV_MARKS))
    assert "?,”" not in text
    assert ("”, sa" in text) is not words.strip().endswith(("?", "!"))
