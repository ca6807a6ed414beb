# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every fact of a seminar, changed one at a time, for `test_outdated_sheets`.

`python -m tests.scenarios.changed_facts` writes anew what each change makes outdated and why; read the difference
before it is committed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import time, timedelta, timezone
from pathlib import Path
from uuid import UUID

from seminarapp.application.publishing.outdated import Change, changes_between
from seminarapp.application.publishing.sheet_facts import facts_of
from seminarapp.application.views.audience import AudienceQuestionView, Participant
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import QuestionView, SeatView, SegmentView
from seminarapp.application.views.profile import Profile
from seminarapp.domain.article import ArticleStyle, Content
from seminarapp.domain.handout import HandoutKind
from seminarapp.domain.organisation import HouseWord, LanguageRules, Logo
from seminarapp.domain.values import (
    MODERATOR,
    ApprovalState,
    Attribution,
    AudienceState,
    BlockKind,
    CaptureKind,
    Fidelity,
    Priority,
    QuoteMarks,
    Recording,
    SegmentKind,
    Tense,
)
from tests.documents.panel import ALMA, AUDIENCE, OPENING, PLAN, SESSION, article, material, named, quote
from tests.profiles import picture

TOLD = Path(__file__).parents[1] / "reference" / "outdated.txt"
LOGO, OTHER_LOGO = Logo(picture(), 400, 200), Logo(picture((300, 200)), 300, 200)
EVA = replace(ALMA, id="eva", person=named("eva"), name="Eva Ny", title="chef", organisation="Verket")


@dataclass(frozen=True)
class Changed:
    """One fact that is otherwise."""

    called: str
    make: Callable[[Material], Material]


def whole() -> Material:
    """A seminar that has something for every part of every sheet."""
    starred = replace(
        quote("c1", "Vi tänder för att se. Sedan ser vi inget annat."),
        starred=True,
        segment="s2",
        question="q1",
        approval=ApprovalState.APPROVED,
    )
    sent = replace(
        quote("c2", "Vart tog Vintergatan vägen?", "bv"),
        segment="s2",
        approval=ApprovalState.SENT,
        deadline="2026-04-01",
    )
    note = replace(
        quote("n1", "Lamporna räknas."),
        kind=CaptureKind.NOTE,
        starred=True,
        segment="s3",
        fidelity=Fidelity.PARAPHRASE,
    )
    segments = (
        replace(PLAN.segments[0], speakers=(MODERATOR,), slack=2),
        PLAN.segments[1],
        replace(PLAN.segments[2], fixed_start=time(14, 30)),
        SegmentView("s4", "Sista ordet", 5, SegmentKind.CLOSING),
    )
    first, second, third = PLAN.questions
    questions = (
        replace(first, follow_ups=("Hur?",)),
        second,
        third,
        QuestionView("q4", "Lös?", Priority.IF_TIME),
    )
    written = article(
        Content(BlockKind.HEADLINE, "Natten"),
        Content(BlockKind.STANDFIRST, "Två röster."),
        Content(BlockKind.PARAGRAPH, "Brödtext."),
        Content(BlockKind.CLOSING, "Tack."),
    )
    given = material(
        plan=replace(PLAN, segments=segments, questions=questions), captures=(starred, sent, note)
    )
    people = (
        Participant(UUID(int=1), "Ann Ask", "Kommun", "ann@example.org", "vegan"),
        Participant(UUID(int=2), "Bert Bok", "Region"),
    )
    profile = Profile("Ljusverket", "#123456", LOGO)
    return replace(
        given,
        article=written,
        participants=people,
        session=SESSION,
        audience_questions=AUDIENCE,
        profile=profile,
    )


# -- one change --------------------------------------------------------------------------------------------------------


def _plan(**changes: object) -> Callable[[Material], Material]:
    return lambda given: replace(given, plan=replace(given.plan, **changes))  # type: ignore[arg-type]  # tests know


def _card(**changes: object) -> Callable[[Material], Material]:
    def make(given: Material) -> Material:
        card = replace(given.plan.card, **changes)  # type: ignore[arg-type]  # tests know the fields
        return replace(given, plan=replace(given.plan, card=card))

    return make


def _profile(**changes: object) -> Callable[[Material], Material]:
    def make(given: Material) -> Material:
        profile = replace(given.profile, **changes)  # type: ignore[arg-type]  # tests know the fields
        return replace(given, profile=profile)

    return make


def _leader(**changes: object) -> Callable[[Material], Material]:
    def make(given: Material) -> Material:
        assert given.plan.moderator is not None
        leader = replace(given.plan.moderator, **changes)  # type: ignore[arg-type]  # tests know the fields
        return replace(given, plan=replace(given.plan, moderator=leader))

    return make


def _each(what: str, place: int, **changes: object) -> Callable[[Material], Material]:
    """One of the seats, segments or questions."""

    def make(given: Material) -> Material:
        ones = list(getattr(given.plan, what))
        ones[place] = replace(ones[place], **changes)
        return _plan(**{what: tuple(ones)})(given)

    return make


def _without(what: str, place: int) -> Callable[[Material], Material]:
    def make(given: Material) -> Material:
        ones = list(getattr(given.plan, what))
        del ones[place]
        return _plan(**{what: tuple(ones)})(given)

    return make


def _with(what: str, one: SeatView | SegmentView | QuestionView) -> Callable[[Material], Material]:
    return lambda given: _plan(**{what: (*getattr(given.plan, what), one)})(given)


def _order(what: str, *places: int) -> Callable[[Material], Material]:
    def make(given: Material) -> Material:
        ones = getattr(given.plan, what)
        return _plan(**{what: tuple(ones[place] for place in places)})(given)

    return make


def _capture(place: int, **changes: object) -> Callable[[Material], Material]:
    def make(given: Material) -> Material:
        captures: list[CaptureView] = list(given.captures)
        captures[place] = replace(captures[place], **changes)  # type: ignore[arg-type]  # tests know the fields
        return replace(given, captures=tuple(captures))

    return make


def _written(kind: BlockKind, text: str) -> Callable[[Material], Material]:
    def make(given: Material) -> Material:
        assert given.article is not None
        blocks = tuple(
            replace(block, content=replace(block.content, text=text)) if block.content.kind is kind else block
            for block in given.article.blocks
        )
        return replace(given, article=replace(given.article, blocks=blocks))

    return make


def _style(style: ArticleStyle) -> Callable[[Material], Material]:
    def make(given: Material) -> Material:
        assert given.article is not None
        return replace(given, article=replace(given.article, style=style))

    return make


def _people(*people: Participant) -> Callable[[Material], Material]:
    return lambda given: replace(given, participants=people)


def _asked(*asked: AudienceQuestionView) -> Callable[[Material], Material]:
    return lambda given: replace(given, audience_questions=asked)


# -- every change ------------------------------------------------------------------------------------------------------

OF_THE_SEMINAR = (
    Changed("title", _card(title="Ljuset")),
    Changed("series", _card(series_title="Samtal")),
    Changed("part", _card(part=3)),
    Changed("how many parts the series has", _plan(series_parts=4)),
    Changed(
        "date", _card(starts_at=OPENING + timedelta(days=1), ends_at=OPENING + timedelta(days=1, hours=1))
    ),
    Changed("end", _card(ends_at=OPENING + timedelta(minutes=90))),
    Changed(
        "clock, though the moment is the same",
        _card(
            starts_at=OPENING.astimezone(timezone(timedelta(hours=2))),
            ends_at=(OPENING + timedelta(hours=1)).astimezone(timezone(timedelta(hours=2))),
        ),
    ),
    Changed(
        "moment, though the clock shows the same",
        _card(
            starts_at=OPENING.replace(tzinfo=timezone(timedelta(hours=2))),
            ends_at=(OPENING + timedelta(hours=1)).replace(tzinfo=timezone(timedelta(hours=2))),
        ),
    ),
    Changed("name of the zone", _card(zone="Europe/Stockholm")),
    Changed("no time", _card(starts_at=None, ends_at=None)),
    Changed("venue", _card(venue="Kvarnen")),
    Changed("room", _card(room="Sal 2")),
    Changed("address", _card(address="Gatan 1")),
    Changed("capacity", _card(capacity=40)),
    Changed("publisher", _plan(publisher="Lyktrådet")),
    Changed("no publisher", _plan(publisher="")),
    Changed(
        "recording",
        _plan(recording=Recording("Se samtalet", "https://play.example.org/nytt", captioned=True)),
    ),
    Changed(
        "captions of the recording",
        _plan(recording=Recording("Se samtalet i efterhand", "https://play.example.org/ljus/2")),
    ),
    Changed("name of the moderator", _leader(name="Cia Is")),
    Changed("title of the moderator", _leader(title="chefredaktör")),
    Changed("organisation of the moderator", _leader(organisation="Tidningen")),
    Changed("no moderator", _plan(moderator=None)),
)
OF_THE_PANEL = (
    Changed("name", _each("seats", 0, name="Alma Lind")),
    Changed("title", _each("seats", 0, title="chef")),
    Changed("organisation", _each("seats", 0, organisation="Glimma")),
    Changed("short name of the organisation", _each("seats", 0, organisation_short="GL")),
    Changed("initials", _each("seats", 0, initials="ÄL")),
    Changed("pronunciation", _each("seats", 0, pronunciation="ALMA")),
    Changed("somebody came", _with("seats", EVA)),
    Changed("somebody left", _without("seats", 1)),
    Changed("somebody replaced", _each("seats", 1, id="eva", person=EVA.person, name="Eva Ny")),
    Changed("order", _order("seats", 1, 0)),
)
OF_THE_RUN_OF_SHOW = (
    Changed("title", _each("segments", 1, title="Vem släcker?")),
    Changed("title of one that has no question", _each("segments", 3, title="Slutord")),
    Changed("minutes", _each("segments", 1, minutes=15)),
    Changed("minutes of the last", _each("segments", 3, minutes=10)),
    Changed("kind", _each("segments", 1, kind=SegmentKind.BREAK)),
    Changed("kind of one that has no question", _each("segments", 3, kind=SegmentKind.BREAK)),
    Changed("slack", _each("segments", 0, slack=4)),
    Changed("slack of the last", _each("segments", 3, slack=4)),
    Changed("fixed start that it has anyhow", _each("segments", 2, fixed_start=None)),
    Changed("fixed start", _each("segments", 2, fixed_start=time(14, 32))),
    Changed("speaker", _each("segments", 3, speakers=("al",))),
    Changed("speaker who is asked there anyhow", _each("segments", 2, speakers=("al",))),
    Changed("moderator as a speaker", _each("segments", 0, speakers=())),
    Changed("added", _with("segments", SegmentView("s5", "Kaffe", 5, SegmentKind.BREAK))),
    Changed("removed", _without("segments", 3)),
    Changed("order", _order("segments", 0, 1, 3, 2)),
)
OF_THE_QUESTIONS = (
    Changed("text", _each("questions", 0, text="Vem tänder alla?")),
    Changed("priority", _each("questions", 1, priority=Priority.MUST)),
    Changed("follow-ups", _each("questions", 0, follow_ups=("Hur?", "När?"))),
    Changed("whom it is for", _each("questions", 0, seats=("bv",))),
    Changed("segment", _each("questions", 1, segment="s4")),
    Changed("order", _order("questions", 1, 0, 2, 3)),
    Changed("order of two in different segments", _order("questions", 2, 0, 1, 3)),
    Changed("added", _with("questions", QuestionView("q5", "Och sen?", Priority.MUST, ("bv",), "s2"))),
    Changed("removed", _without("questions", 1)),
)
ANN, BERT = whole().participants
OF_THE_PARTICIPANTS = (
    Changed("registered", _people(ANN, BERT, Participant(UUID(int=3), "Cia Cool", "Ö"))),
    Changed("cancelled", _people(ANN)),
    Changed("name", _people(replace(ANN, name="Anna Ask"), BERT)),
    Changed("organisation", _people(replace(ANN, organisation="Stad"), BERT)),
    Changed("address", _people(replace(ANN, email="a@example.org"), BERT)),
    Changed("note", _people(replace(ANN, note=""), BERT)),
    Changed("how many are registered", _plan(registered=9)),
)
OF_WHAT_WAS_SAID = (
    Changed("wording of a quote", _capture(1, text="Vart tog den vägen?")),
    Changed("approved wording", _capture(0, approved_text="Vi tänder för att se.")),
    Changed("quote approved", _capture(1, approval=ApprovalState.APPROVED)),
    Changed("quote declined", _capture(1, approval=ApprovalState.DECLINED)),
    Changed("deadline", _capture(1, deadline="2026-04-02")),
    Changed("segment of a quote", _capture(1, segment="s3")),
    Changed("question of a quote", _capture(1, question="q3")),
    Changed("when it was said", _capture(1, at=90.0)),
    Changed("speaker of a quote", _capture(1, seat="al")),
    Changed("grade that may be quoted, too", _capture(1, fidelity=Fidelity.LIGHTLY_EDITED)),
    Changed("grade that may not be quoted", _capture(1, fidelity=Fidelity.UNSURE)),
    Changed("tags", _capture(1, tags=("ljus",))),
    Changed("off the record", _capture(1, off_record=True)),
    Changed("star of a quote", _capture(1, starred=True)),
    Changed("note", _capture(2, text="Lamporna är räknade.")),
    Changed("star of a note", _capture(2, starred=False)),
    Changed("who a note is of", _capture(2, seat="bv")),
    Changed("question of the audience", _asked(replace(AUDIENCE[0], text="Vad kostar den?"))),
    Changed("question of the audience not answered", _asked(replace(AUDIENCE[0], state=AudienceState.OPEN))),
    Changed("votes", _asked(replace(AUDIENCE[0], votes=9))),
)
OF_THE_ARTICLE = (
    Changed("headline", _written(BlockKind.HEADLINE, "Ljuset")),
    Changed("standfirst", _written(BlockKind.STANDFIRST, "Tre röster.")),
    Changed("body", _written(BlockKind.PARAGRAPH, "Annan brödtext.")),
    Changed("closing", _written(BlockKind.CLOSING, "Hej då.")),
    Changed("quotation marks", _style(ArticleStyle(QuoteMarks.MARKS))),
    Changed("tense", _style(ArticleStyle(tense=Tense.PRESENT))),
    Changed("attribution", _style(ArticleStyle(attribution=Attribution.SHORT))),
    Changed(
        "attribution of none, in another tense",
        _style(ArticleStyle(tense=Tense.PRESENT, attribution=Attribution.NONE)),
    ),
)
OF_THE_PROFILE = (
    Changed("name, where the seminar names a publisher", _profile(name="Verket")),
    Changed("colour", _profile(colour="#7A1C1C")),
    Changed("the program's own colour", _profile(colour="")),
    Changed("logo", _profile(logo=OTHER_LOGO)),
    Changed("no logo", _profile(logo=None)),
    Changed("what a logo is called", _profile(logo=replace(LOGO, description="Ett märke"))),
    Changed(
        "rules of the language",
        _profile(rules={"sv": LanguageRules(house_words=(HouseWord("webb", "web"),))}),
    ),
)
EVERY_CHANGE = tuple(
    (f"{of}: {one.called}", one)
    for of, changes in (
        ("seminar", OF_THE_SEMINAR),
        ("panel", OF_THE_PANEL),
        ("segment", OF_THE_RUN_OF_SHOW),
        ("question", OF_THE_QUESTIONS),
        ("participant", OF_THE_PARTICIPANTS),
        ("said", OF_WHAT_WAS_SAID),
        ("article", OF_THE_ARTICLE),
        ("profile", OF_THE_PROFILE),
    )
    for one in changes
)


def changes(kind: HandoutKind, now: Material, form: str = "pdf") -> tuple[Change, ...]:
    """Why a sheet of the whole seminar is outdated."""
    return changes_between(facts_of(kind, whole(), form), facts_of(kind, now, form))


def told() -> Iterator[str]:
    """What each change makes outdated and why, a line a reason; "-" for a change that is on no sheet."""
    for called, one in EVERY_CHANGE:
        now, some = one.make(whole()), False
        for kind in HandoutKind:
            for change in changes(kind, now):
                some = True
                yield f"{called} | {kind.value} | {change.text('en')}"
        if not some:
            yield f"{called} | -"


if __name__ == "__main__":
    TOLD.write_text("\n".join(told()) + "\n", "utf-8")
