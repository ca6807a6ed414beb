# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which facts each kind of sheet shows: what is not printed can't make it outdated."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from seminarapp.application.publishing.sheet_facts import Facts, facts_of
from seminarapp.application.views.audience import Participant
from seminarapp.application.views.material import Material
from seminarapp.domain.article import Content
from seminarapp.domain.handout import HandoutKind
from seminarapp.domain.values import BlockKind
from tests.documents.panel import CAPTURES, PLAN, material, named

KIND = HandoutKind
SHOWN = {
    KIND.PROGRAMME: {"texts", "when", "people", "segments"},
    KIND.RUN_OF_SHOW: {"texts", "when", "people", "listed", "segments", "questions"},
    KIND.CUE_CARDS: {"texts", "people", "segments", "questions"},
    KIND.NAME_SIGNS: {"texts", "people"},
    KIND.ATTENDANCE: {"texts", "when", "people", "participants"},
    KIND.APPROVAL_SHEETS: {"texts", "when", "people", "told", "looks"},
    KIND.SUMMARY: {"texts", "when", "people", "told", "looks"},
}
ANN = Participant(UUID(int=1), "Ann", "Kommun", "ann@example.org", "vegan")


def full() -> Material:
    """A seminar that has something for every kind of sheet."""
    given = material(captures=(replace(CAPTURES[0], starred=True, segment="s2"), *CAPTURES[1:]))
    return replace(given, participants=(ANN,))


def texts(kind: HandoutKind, given: Material | None = None) -> dict[str, str]:
    return dict(facts_of(kind, given or full()).texts)


@pytest.mark.parametrize("kind", HandoutKind)
def test_each_kind_has_the_facts_that_it_shows_and_no_others(kind: HandoutKind) -> None:
    facts, nothing = facts_of(kind, full()), Facts()
    has = {name for name in Facts.__slots__ if getattr(facts, name) != getattr(nothing, name)}
    assert has == SHOWN[kind]


def test_signs_have_neither_title_nor_time() -> None:
    assert texts(KIND.NAME_SIGNS) == {"moderator": "Cia Frost, redaktör, Ljusrådet", "colour": ""}


def test_the_moderator_has_a_title_on_the_sign_alone() -> None:
    assert texts(KIND.PROGRAMME)["moderator"] == "Cia Frost, Ljusrådet"
    assert texts(KIND.PROGRAMME, material(plan=replace(PLAN, moderator=None)))["moderator"] == ""


def test_a_seminar_of_no_series_is_no_part() -> None:
    assert texts(KIND.PROGRAMME)["part"] == "2/3"
    alone = replace(PLAN, card=replace(PLAN.card, series_title=""))
    assert texts(KIND.PROGRAMME, material(plan=alone))["part"] == ""


def test_the_programme_shows_lengths_only_where_there_are_no_times() -> None:
    undated = material(plan=replace(PLAN, card=replace(PLAN.card, starts_at=None)))
    assert [one.minutes for one in facts_of(KIND.PROGRAMME, undated).segments] == [5, 20, 35]
    assert [one.minutes for one in facts_of(KIND.PROGRAMME, full()).segments] == [None] * 3
    assert [one.minutes for one in facts_of(KIND.RUN_OF_SHOW, full()).segments] == [5, 20, 35]


def test_only_questions_that_must_be_asked_name_people_in_the_programme() -> None:
    assert [one.who for one in facts_of(KIND.PROGRAMME, full()).segments] == [(), ("al",), ()]
    assert [one.id for one in facts_of(KIND.RUN_OF_SHOW, full()).questions] == ["q1", "q2", "q3"]


def test_names_alone_stand_in_the_run_of_show() -> None:
    assert [one.about for one in facts_of(KIND.RUN_OF_SHOW, full()).people] == [(), ()]
    assert dict(facts_of(KIND.CUE_CARDS, full()).people[0].about) == {
        "title": "ljusdesigner",
        "organisation": "Glimma lampor AB",
        "pronunciation": "",
    }


def test_who_is_neither_named_nor_asked_is_not_in_the_run_of_show() -> None:
    silent = material(plan=replace(PLAN, questions=PLAN.questions[:1]))
    assert [one.shown for one in facts_of(KIND.RUN_OF_SHOW, silent).people] == [True, False]


def test_addresses_and_notes_of_participants_are_on_no_sheet() -> None:
    for kind in HandoutKind:
        told = repr(facts_of(kind, full()))
        assert "ann@" not in told
        assert "vegan" not in told


def test_the_words_of_a_proposal_are_nobodys() -> None:
    assert texts(KIND.SUMMARY)["standfirst"] == ""
    written = material(Content(BlockKind.STANDFIRST, " "), Content(BlockKind.STANDFIRST, "Ingress"))
    assert texts(KIND.SUMMARY, written)["standfirst"] == "Ingress"


def test_what_is_off_the_record_is_on_no_sheet() -> None:
    secret = replace(CAPTURES[0], starred=True, off_record=True, text="Hemligt")
    for kind in HandoutKind:
        assert "Hemligt" not in repr(facts_of(kind, material(captures=(secret,))))


def test_a_recording_counts_in_the_summary() -> None:
    assert texts(KIND.SUMMARY)["recording"].endswith("/ljus/2")
    assert texts(KIND.SUMMARY, material(plan=replace(PLAN, recording=None)))["recording"] == ""
    assert facts_of(KIND.SUMMARY, full()).told[0].id == str(named("c1"))
