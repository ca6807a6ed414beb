# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from uuid import uuid4

import pytest

from seminarapp.application.views.audience import AudienceQuestionView
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.library import SeminarCard
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView, SeatView
from seminarapp.domain.values import AudienceState, CaptureKind, Fidelity, SeminarState
from seminarapp.ui.write.material.choices import Choice, Filter, Kind, choice_of, choices_of, chosen_by

SEMINAR = uuid4()
SEAT = SeatView("mh", 1, uuid4(), "Marit Hedvall")
QUOTE = CaptureView(
    uuid4(),
    SEMINAR,
    "c2",
    CaptureKind.QUOTE,
    "Jag hör ingenting",
    "mh",
    96,
    Fidelity.VERBATIM,
    tags=("miljö",),
    starred=True,
    approved_text="Jag hör inget",
)
NOTE = CaptureView(
    uuid4(), SEMINAR, "c1", CaptureKind.NOTE, "Fullsatt", "", 31, Fidelity.PARAPHRASE, off_record=True
)
ASKED = AudienceQuestionView(uuid4(), "a1", "Vem betalar?", "Kim", 50, 3, AudienceState.OPEN)
MATERIAL = Material(
    PlanView(SeminarCard(SEMINAR, "Rör", "sv", SeminarState.CLOSED), seats=(SEAT,)),
    captures=(NOTE, QUOTE),
    audience_questions=(ASKED,),
)
CHOICES = choices_of(MATERIAL)


def found(wanted: Filter) -> list[str]:
    return [choice.text for choice in chosen_by(CHOICES, wanted)]


def test_notes_quotes_and_questions_stand_by_time() -> None:
    assert [(choice.kind, choice.at) for choice in CHOICES] == [
        (Kind.NOTES, 31),
        (Kind.QUESTIONS, 50),
        (Kind.QUOTES, 96),
    ]


def test_a_quote_reads_as_it_will_be_published() -> None:
    assert CHOICES[2].text == "Jag hör inget"
    assert (CHOICES[2].who, CHOICES[2].number) == ("Marit Hedvall", 1)


def test_what_is_off_the_record_is_locked() -> None:
    assert [choice.locked for choice in CHOICES] == [True, False, False]


@pytest.mark.parametrize(
    ("wanted", "texts"),
    [
        (Filter(), ["Fullsatt", "Vem betalar?", "Jag hör inget"]),
        (Filter(Kind.QUOTES), ["Jag hör inget"]),
        (Filter(Kind.NOTES), ["Fullsatt"]),
        (Filter(Kind.QUESTIONS), ["Vem betalar?"]),
        (Filter(starred=True), ["Jag hör inget"]),
        (Filter(Kind.NOTES, starred=True), []),
        (Filter(words="HEDVALL inget"), ["Jag hör inget"]),
        (Filter(words="#miljö"), ["Jag hör inget"]),
        (Filter(words="kim"), ["Vem betalar?"]),
        (Filter(words="inget kim"), []),
    ],
)
def test_every_word_has_to_be_found_somewhere_in_the_row(wanted: Filter, texts: list[str]) -> None:
    assert found(wanted) == texts


def test_a_row_is_found_by_its_id() -> None:
    assert choice_of(MATERIAL, QUOTE.id) == CHOICES[2]
    assert choice_of(MATERIAL, ASKED.id) == CHOICES[1]
    assert choice_of(MATERIAL, uuid4()) is None


def test_a_choice_without_a_capture_has_nothing_marked() -> None:
    bare = Choice(Kind.QUESTIONS, 0, "?", "")
    assert not bare.locked
    assert not bare.starred
    assert bare.tags == ()
