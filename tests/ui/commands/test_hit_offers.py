# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A find in the list says what was found, whose it is and where."""

from __future__ import annotations

from uuid import UUID

from seminarapp.application.views.search import HitKind, SearchHit
from seminarapp.ui.commands.hit_offers import hit_offer
from seminarapp.ui.commands.list import _units

ONE = UUID(int=1)


def test_a_note_says_whose_it_is_where_and_when_with_the_words_marked() -> None:
    hit = SearchHit(HitKind.CAPTURE, ONE, "Samtal", "x", "Det rinner\nnedåt", "Ada Berg", 61.0)
    offer = hit_offer("3", hit, "rin")
    assert (offer.id, offer.text, offer.help, offer.keys) == (
        "3",
        "Det rinner nedåt",
        "Ada Berg · Samtal",
        "1:01",
    )
    assert [offer.text[begin:end] for begin, end in offer.marks] == ["rin"]


def test_a_series_shows_its_title_and_its_description_below() -> None:
    offer = hit_offer("3", SearchHit(HitKind.SERIES, ONE, "Vatten", "x", "Vatten\nSex kvällar"), "sex")
    assert (offer.text, offer.help, offer.marks) == ("Vatten", "Sex kvällar", ())


def test_a_seminar_does_not_repeat_its_title() -> None:
    assert hit_offer("3", SearchHit(HitKind.SEMINAR, ONE, "Vatten", "x", "Vatten"), "v").help == ""


def test_a_long_find_is_shown_around_its_words() -> None:
    hit = SearchHit(HitKind.BLOCK, ONE, "Samtal", "x", "ord " * 500 + "kranen" + " ord" * 500)
    offer = hit_offer("3", hit, "kranen")
    assert [offer.text[begin:end] for begin, end in offer.marks] == ["kranen"]
    assert len(offer.text) < 230


def test_marks_stand_right_behind_letters_that_are_two_for_qt() -> None:
    assert _units("a\N{WATER WAVE}ö") == 4
