# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Why a printed sheet is outdated: the changed facts, named, and nothing that it doesn't show."""

from __future__ import annotations

import string
import tomllib
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from seminarapp.application.publishing.outdated import Change, changes_between
from seminarapp.application.publishing.sheet_facts import facts_of
from seminarapp.application.views.audience import Participant
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView, SegmentView
from seminarapp.domain.article import Content
from seminarapp.domain.handout import HandoutKind
from seminarapp.domain.values import BlockKind, CaptureKind, Fidelity, Priority, SegmentKind
from seminarapp.settings import resources
from tests.documents.panel import ALMA, BO, CAPTURES, OPENING, PLAN, material, named, quote

KIND = HandoutKind


def timed(plan: PlanView = PLAN) -> PlanView:
    """The plan with the beginnings that the store works out."""
    begins, segments = plan.card.starts_at, []
    for one in plan.segments:
        segments.append(replace(one, starts_at=begins))
        begins = begins and begins + timedelta(minutes=one.minutes)
    return replace(plan, segments=tuple(segments))


def of(plan: PlanView) -> Material:
    return material(plan=timed(plan))


def why(kind: HandoutKind, then: Material, now: Material, language: str = "en") -> list[str]:
    changes = changes_between(facts_of(kind, then), facts_of(kind, now))
    return [change.text(language) for change in changes]


def why_plan(kind: HandoutKind, now: PlanView, language: str = "en") -> list[str]:
    return why(kind, of(PLAN), of(now), language)


def with_card(**changes: object) -> PlanView:
    return replace(PLAN, card=replace(PLAN.card, **changes))  # type: ignore[arg-type]  # tests know the fields


EVA = replace(ALMA, id="eva", person=named("eva"), name="Eva Ny")


@pytest.mark.parametrize("kind", HandoutKind)
def test_what_has_not_changed_is_not_outdated(kind: HandoutKind) -> None:
    assert changes_between(facts_of(kind, of(PLAN)), facts_of(kind, of(PLAN))) == ()


def test_a_replaced_panelist_is_named_with_who_came_instead() -> None:
    plan = replace(PLAN, seats=(EVA, BO))
    for kind in (KIND.PROGRAMME, KIND.NAME_SIGNS, KIND.ATTENDANCE, KIND.RUN_OF_SHOW, KIND.CUE_CARDS):
        assert "panelist replaced: Alma Lindåker → Eva Ny" in why_plan(kind, plan)
    assert "paneldeltagare bytt: Alma Lindåker → Eva Ny" in why_plan(KIND.PROGRAMME, plan, "sv")


def test_somebody_else_on_the_same_seat_is_a_replacement_and_another_spelling_is_not() -> None:
    other = replace(ALMA, person=named("eva"), name="Eva Ny")
    assert why_plan(KIND.NAME_SIGNS, replace(PLAN, seats=(other, BO))) == [
        "panelist replaced: Alma Lindåker → Eva Ny"
    ]
    spelled = replace(ALMA, name="Alma Lindaker")
    assert why_plan(KIND.NAME_SIGNS, replace(PLAN, seats=(spelled, BO))) == [
        "name changed: Alma Lindåker → Alma Lindaker"
    ]


def test_who_came_and_who_left_are_named() -> None:
    assert why_plan(KIND.NAME_SIGNS, replace(PLAN, seats=(ALMA, BO, EVA))) == ["panelist added: Eva Ny"]
    assert why_plan(KIND.NAME_SIGNS, replace(PLAN, seats=(BO,))) == ["panelist left: Alma Lindåker"]
    assert why_plan(KIND.NAME_SIGNS, replace(PLAN, seats=(BO, ALMA))) == ["the panel sits in another order"]


def test_a_title_matters_where_titles_are_printed() -> None:
    plan = replace(PLAN, seats=(replace(ALMA, title="chef"), BO))
    assert why_plan(KIND.NAME_SIGNS, plan) == ["title of Alma Lindåker changed: “ljusdesigner” → “chef”"]
    assert why_plan(KIND.RUN_OF_SHOW, plan) == []


def test_pronunciation_is_on_cue_cards_alone() -> None:
    plan = replace(PLAN, seats=(replace(ALMA, pronunciation="ALMA"), BO))
    outdated = [kind for kind in HandoutKind if why_plan(kind, plan)]
    assert outdated == [KIND.CUE_CARDS]


def test_another_title_or_venue_is_told_with_what_it_was() -> None:
    assert why_plan(KIND.PROGRAMME, with_card(title="Ljuset")) == [
        "title changed: “Mörkret mellan lyktorna” → “Ljuset”"
    ]
    assert why_plan(KIND.ATTENDANCE, with_card(venue=""), "sv") == [
        "platsen ändrad: ”Kvarnsalen, Sjöholm” → ”–”"
    ]
    assert why_plan(KIND.NAME_SIGNS, with_card(venue="")) == []


def test_long_texts_are_shortened() -> None:
    (told,) = why_plan(KIND.PROGRAMME, with_card(title="Ord " * 40))
    assert len(told) < 140
    assert told.endswith("…”")


def test_a_segment_that_moved_is_told_with_its_new_time() -> None:
    longer = replace(PLAN.segments[0], minutes=15)
    plan = replace(PLAN, segments=(longer, *PLAN.segments[1:]))
    assert why_plan(KIND.PROGRAMME, plan) == [
        "segment 2 “Vem tänder?” moved to 14:15",
        "segment 3 “Frågor” moved to 14:35",
    ]
    assert why_plan(KIND.RUN_OF_SHOW, plan, "sv")[0] == "programpunkt 1 ”Välkomna” är nu 15 min"
    assert why_plan(KIND.RUN_OF_SHOW, plan, "sv")[-1] == "programpunkt 3 ”Frågor” flyttad till 14.35"


def test_when_the_whole_seminar_moves_each_segment_is_not_told() -> None:
    plan = with_card(starts_at=OPENING + timedelta(hours=1), ends_at=OPENING + timedelta(hours=2))
    assert why_plan(KIND.PROGRAMME, plan) == ["time changed: 2026-03-12 14:00–15:00 → 2026-03-12 15:00–16:00"]


def test_many_that_moved_are_counted() -> None:
    many = tuple(SegmentView(f"s{at}", f"Punkt {at}", 5, SegmentKind.DISCUSSION) for at in range(8))
    then = replace(PLAN, segments=many)
    now = replace(then, segments=(replace(many[0], minutes=9), *many[1:]))
    assert why(KIND.PROGRAMME, of(then), of(now)) == [
        "7 segments moved, the first of them segment 2 to 14:09"
    ]


def test_segments_that_came_went_or_are_called_otherwise_are_named() -> None:
    first, second, third = PLAN.segments
    added = SegmentView("s9", "Kaffe", 5, SegmentKind.BREAK)
    plan = replace(PLAN, segments=(replace(first, title="Hej"), second, added))
    assert why_plan(KIND.PROGRAMME, plan) == [
        "segment taken away: “Frågor”",
        "segment 1 called “Hej”, not “Välkomna”",
        "segment 3 added: “Kaffe”",
    ]
    swapped = replace(PLAN, segments=(first, third, second))
    assert why_plan(KIND.PROGRAMME, swapped)[-1] == "the segments stand in another order"


def test_a_segment_of_another_kind_matters_on_the_cards() -> None:
    plan = replace(PLAN, segments=(replace(PLAN.segments[0], kind=SegmentKind.BREAK), *PLAN.segments[1:]))
    assert why_plan(KIND.CUE_CARDS, plan) == ["segment 1 “Välkomna” is of another kind"]
    assert why_plan(KIND.PROGRAMME, plan) == []


def test_questions_are_told_by_their_words() -> None:
    first, second, third = PLAN.questions
    plan = replace(PLAN, questions=(replace(first, text="Vem?"), replace(second, priority=Priority.MUST)))
    assert why_plan(KIND.RUN_OF_SHOW, plan) == [
        "question taken away: “Något mer?”",
        "question reworded: “Vem?”",
        "question to be asked in any case, or only if there is time: “Vem släcker?”",
    ]
    assert why_plan(KIND.CUE_CARDS, replace(PLAN, questions=(second, first, third))) == [
        "the questions stand in another order"
    ]


def test_follow_ups_are_on_cue_cards_alone() -> None:
    plan = replace(PLAN, questions=(replace(PLAN.questions[0], follow_ups=("Hur?",)), *PLAN.questions[1:]))
    assert [kind for kind in HandoutKind if why_plan(kind, plan)] == [KIND.CUE_CARDS]


def test_who_is_asked_shows_in_the_programme_without_the_questions_words() -> None:
    reworded = replace(PLAN, questions=(replace(PLAN.questions[0], text="?"), *PLAN.questions[1:]))
    assert why_plan(KIND.PROGRAMME, reworded) == []
    moved = replace(PLAN, questions=(replace(PLAN.questions[0], seats=("bv",)), *PLAN.questions[1:]))
    assert why_plan(KIND.PROGRAMME, moved) == ["others are heard in segment 2 “Vem tänder?”"]


def test_participants_are_named_while_they_are_few_and_counted_when_many() -> None:
    people = tuple(Participant(UUID(int=at + 1), f"Person {at}", "Kommun") for at in range(9))
    one, all_of_them = replace(of(PLAN), participants=people[:1]), replace(of(PLAN), participants=people)
    assert why(KIND.ATTENDANCE, of(PLAN), one) == ["participant registered: Person 0"]
    assert why(KIND.ATTENDANCE, one, all_of_them) == ["participants registered: 8"]
    assert why(KIND.ATTENDANCE, all_of_them, one) == ["participants cancelled: 8"]
    noted = replace(one, participants=(replace(people[0], note="vegan", email="a@b.se"),))
    assert why(KIND.ATTENDANCE, one, noted) == [], "neither is on the list"
    assert why(KIND.PROGRAMME, of(PLAN), one) == []


def test_a_reworded_quote_outdates_the_approval_sheet() -> None:
    then = material(captures=(quote("c1", "Ja."), quote("c2", "Nej.", "bv")))
    now = material(captures=(quote("c1", "Jo."),))
    assert why(KIND.APPROVAL_SHEETS, then, now) == ["taken away: “Nej.”", "reworded: “Jo.”"]


def test_the_summary_is_outdated_by_what_it_tells() -> None:
    starred = replace(CAPTURES[0], starred=True, segment="s2")
    then = material(captures=(starred,))
    assert why(KIND.SUMMARY, then, material(captures=())) == [
        "taken away: “Vi tänder för att se. Sedan ser vi inget annat.”"
    ]
    unsure = replace(starred, fidelity=Fidelity.UNSURE, kind=CaptureKind.QUOTE)
    assert len(why(KIND.SUMMARY, then, material(captures=(unsure,)))) == 1
    written = material(Content(BlockKind.STANDFIRST, "Ny ingress"), captures=(starred,))
    assert why(KIND.SUMMARY, then, written) == ["standfirst changed: “–” → “Ny ingress”"]


def test_every_sentence_is_there_in_both_languages_with_the_same_places() -> None:
    def told(language: str) -> dict[str, str]:
        file = resources().joinpath("words", f"outdated.{language}.toml")
        return dict(tomllib.loads(file.read_text("utf-8"))["outdated"])

    swedish, english = told("sv"), told("en")
    assert swedish.keys() == english.keys()
    values = dict.fromkeys(
        ("what", "old", "new", "title", "number", "minutes", "time", "count", "text", "who"), "x"
    )
    for code, sentence in english.items():
        assert sorted(_places(sentence)) == sorted(_places(swedish[code])), code
        assert sentence.format_map(values)


def _places(sentence: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(sentence) if name]


def test_every_what_has_its_word() -> None:
    for language in ("sv", "en"):
        for kind in HandoutKind:
            for what, _ in facts_of(kind, of(PLAN)).texts:
                assert Change("text_changed", (("what", what), ("old", ""), ("new", "x"))).text(language)
