# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a sheet shows, as facts that can be compared: of each kind only what is printed on it.

`tests/scenarios/test_outdated_sheets.py` holds this against the sheets themselves: what changes a fact changes the
sheet, and what changes the sheet changes a fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from uuid import UUID

from seminarapp.application.planning.timetable import with_starts
from seminarapp.application.reporting.in_brief import in_brief
from seminarapp.application.reviewing.review import DONE, PanelistReview, review_of
from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView, QuestionView, SeatView, SegmentView
from seminarapp.application.writing.proposal import proposed_article
from seminarapp.domain.handout import HandoutKind
from seminarapp.domain.values import MODERATOR, Attribution, BlockKind, Priority

EVERYBODY = "*"
"""Who is asked, where that is the whole panel."""

About = tuple[tuple[str, str], ...]
"""What stands with a name or a text, by what it is."""

_PLAIN = frozenset({"txt", "eml"})
"""Forms that have neither colour nor logo."""

_IN_WORD = "docx"
_ANY_DAY = date(2000, 1, 1)
"""That of a time of day on a sheet that has no date."""


@dataclass(frozen=True, slots=True)
class PersonFact:
    """Somebody of the panel.

    Attributes:
        seat: their place.
        about: what else stands there of them: title, organisation …
        shown: whether they stand on the sheet at all.
    """

    seat: str
    person: UUID
    name: str
    about: About = ()
    shown: bool = True


@dataclass(frozen=True, slots=True)
class SegmentFact:
    """A segment on the sheet.

    Attributes:
        begins: as the clock shows it where the seminar is held, without a zone; None where no time is printed.
        minutes: None where its length is not printed.
        who: the seats that stand there with it.
        slack: minutes of planned time after it, where that is printed.
        fixed: it must begin then, and that is printed.
    """

    id: str
    title: str
    begins: datetime | None
    minutes: float | None = None
    kind: str = ""
    who: tuple[str, ...] = ()
    slack: float = 0.0
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class SaidFact:
    """A text on the sheet by its id: a question, a quote, a note; `about` is what stands there with it."""

    id: str
    text: str
    about: About = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What one kind of sheet shows; what it does not show is left empty.

    Attributes:
        texts: short texts by what they are: title, series, venue …
        when: from when to when, as the clock shows it where the seminar is held.
        listed: whether the panel stands there as a list, so that its order shows.
        looks: what is seen and can't be cited, by what it is, each told by a digest or "": logo, template, style.
    """

    texts: tuple[tuple[str, str], ...] = ()
    when: tuple[datetime | None, datetime | None] = (None, None)
    people: tuple[PersonFact, ...] = ()
    listed: bool = True
    segments: tuple[SegmentFact, ...] = ()
    questions: tuple[SaidFact, ...] = ()
    participants: tuple[SaidFact, ...] = ()
    told: tuple[SaidFact, ...] = ()
    looks: tuple[tuple[str, str], ...] = ()


def facts_of(kind: HandoutKind, material: Material, form: str = "pdf") -> Facts:
    """The facts that a sheet of that kind shows of the material.

    Args:
        form: the suffixes of its files without their dots, joined by “+”, or `print`: the organisation's template for
            Word makes no difference to what is printed from a PDF.
    """
    return _dressed(_FACTS[kind](material), kind, material, frozenset(form.split("+")))


# -- each kind ---------------------------------------------------------------------------------------------------------


def _programme(material: Material) -> Facts:
    segments = tuple(
        replace(fact, minutes=None if fact.begins else fact.minutes, who=_named_in(material, one))
        for one, fact in _segments(material)
    )
    people = _people(material, _with_role)
    return Facts(_head(material), _when(material), people, segments=segments)


def _run_of_show(material: Material) -> Facts:
    plan = material.plan
    segments = tuple(
        replace(fact, who=_besides(plan, one), slack=one.slack, fixed=_is_fixed(plan, one))
        for one, fact in _segments(material)
    )
    questions = tuple(_question(material, one) for one in _in_order(material))
    named = {seat for one in plan.segments for seat in plan.heard_in(one)}
    named |= {seat for one in plan.questions for seat in one.seats}
    people = tuple(replace(one, shown=one.seat in named) for one in _people(material))
    return Facts(
        _head(material), _when(material), people, listed=False, segments=segments, questions=questions
    )


def _cue_cards(material: Material) -> Facts:
    plan = material.plan
    asked = {one.segment for one in plan.questions}
    segments = tuple(
        replace(
            fact,
            begins=fact.begins and datetime.combine(_ANY_DAY, fact.begins.time()),
            kind="" if one.id in asked else one.kind.value,
            who=() if one.id in asked else _whole(material, plan.heard_in(one)),
        )
        for one, fact in _segments(material)
    )
    people = _people(material, _spoken_to)
    questions = tuple(
        replace(fact, about=(*fact.about, ("follow_ups", "\n".join(one.follow_ups))))
        for one, fact in ((one, _question(material, one)) for one in _in_order(material))
    )
    led = any(MODERATOR in one.who for one in segments)
    leader = plan.moderator.name if plan.moderator and led else ""
    texts = (("title", plan.card.title if plan.seats else ""), ("moderator", leader))
    return Facts(texts, people=people, segments=segments, questions=questions)


def _name_signs(material: Material) -> Facts:
    people = _people(material, _with_role)
    return Facts((("moderator", _moderator(material, title=True)),), people=people)


def _attendance(material: Material) -> Facts:
    registered = tuple(
        SaidFact(str(one.id), one.name, (("organisation", one.organisation),))
        for one in material.participants
    )
    people = _people(material, _of_organisation)
    return Facts(_head(material), _when(material), people, participants=registered)


def _approval_sheets(material: Material) -> Facts:
    parts = [part for part in review_of(material) if part.has_sheet]
    seats = {part.seat.id for part in parts}
    people = _people(material, _with_role)
    told = tuple(_quote(material, part, one) for part in parts for one in part.on_sheet)
    texts = (
        *(one for one in _head(material) if one[0] in ("title", "series", "part", "publisher")),
        ("headline", _written(material, BlockKind.HEADLINE)),
        ("recording", material.plan.recording.url.strip() if material.plan.recording else ""),
    )
    style = (material.article or proposed_article(material)).style
    return Facts(
        texts,
        _when(material),
        tuple(replace(one, shown=one.seat in seats) for one in people),
        told=told,
        looks=(("style", style.quotes.value),),
    )


def _summary(material: Material) -> Facts:
    brief, recording = in_brief(material), material.plan.recording
    told = [
        SaidFact(str(one.id), one.published_text, (("subject", part.title), ("seat", one.seat)))
        for part in brief.parts
        for one in (*part.points, *((part.quote,) if part.quote else ()))
    ]
    told += [SaidFact(str(one.id), one.text) for one in brief.questions]
    texts = (
        *_head(material),
        ("standfirst", _written(material, BlockKind.STANDFIRST)),
        ("closing", _written(material, BlockKind.CLOSING)),
        ("recording", f"{recording.title} {recording.url}".strip() if recording else ""),
    )
    quoted = {part.quote.seat for part in brief.parts if part.quote}
    style = (material.article or proposed_article(material)).style
    form = style.attribution or Attribution.FULL
    people = _people(material, lambda seat: _presented(seat, form if seat.id in quoted else Attribution.NONE))
    tense = style.tense.value if form is not Attribution.NONE else ""
    manner = f"{style.quotes.value} {form.value} {tense}" if quoted else ""
    return Facts(texts, _when(material), people, told=tuple(told), looks=(("style", manner),))


_FACTS: dict[HandoutKind, Callable[[Material], Facts]] = {
    HandoutKind.PROGRAMME: _programme,
    HandoutKind.RUN_OF_SHOW: _run_of_show,
    HandoutKind.CUE_CARDS: _cue_cards,
    HandoutKind.NAME_SIGNS: _name_signs,
    HandoutKind.ATTENDANCE: _attendance,
    HandoutKind.APPROVAL_SHEETS: _approval_sheets,
    HandoutKind.SUMMARY: _summary,
}
_WITHOUT_LOGO = (HandoutKind.CUE_CARDS, HandoutKind.NAME_SIGNS)


# -- what several kinds show -------------------------------------------------------------------------------------------


def _dressed(facts: Facts, kind: HandoutKind, material: Material, forms: frozenset[str]) -> Facts:
    """The facts with what the sheet has of the organisation's profile: colour, logo and template."""
    profile, coloured = material.profile, forms - _PLAIN
    logo, template = profile.logo, profile.word_template if _IN_WORD in forms else None
    bare = kind in _WITHOUT_LOGO or coloured <= ({_IN_WORD} if template else set())
    looks = (
        ("logo", _digest(logo.png) if logo and not bare else ""),
        ("template", _digest(template.data) if template else ""),
        *facts.looks,
    )
    looks = tuple(one for one in looks if one[1])
    return replace(facts, texts=(*facts.texts, ("colour", profile.colour if coloured else "")), looks=looks)


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _head(material: Material) -> tuple[tuple[str, str], ...]:
    """What stands at the top of most sheets, and the publisher at their foot."""
    card = material.plan.card
    return (
        ("title", card.title),
        ("series", card.series_title),
        ("part", _part(material)),
        ("venue", card.place),
        ("publisher", _publisher(material)),
        ("moderator", _moderator(material)),
    )


def _publisher(material: Material) -> str:
    """Who publishes: the organisation, where the seminar names nobody."""
    return material.plan.publisher.strip() or material.profile.name


def _part(material: Material) -> str:
    """“2/5”; “2” where the number of parts is not told."""
    part, parts = material.plan.card.part, material.plan.series_parts
    if part is None or not material.plan.card.series_title:
        return ""
    return f"{part}/{parts}" if parts > 1 and part <= parts else str(part)


def _moderator(material: Material, *, title: bool = False) -> str:
    leader = material.plan.moderator
    if leader is None:
        return ""
    parts = (leader.name, leader.title if title else "", leader.organisation)
    return ", ".join(part for part in parts if part)


def _when(material: Material) -> tuple[datetime | None, datetime | None]:
    """An end that is not after the beginning is not printed, and nothing is where no beginning is known."""
    begins, ends = material.plan.card.starts_at, material.plan.card.ends_at
    if begins is None:
        return None, None
    return _on_the_clock(begins, begins), _on_the_clock(ends, begins) if ends and ends > begins else None


def _on_the_clock(moment: datetime, beginning: datetime) -> datetime:
    """As a clock shows it where the seminar begins."""
    return moment.astimezone(beginning.tzinfo).replace(tzinfo=None)


def _people(material: Material, about: Callable[[SeatView], About] = lambda _: ()) -> tuple[PersonFact, ...]:
    return tuple(PersonFact(seat.id, seat.person, seat.name, about(seat)) for seat in material.plan.seats)


def _of_organisation(seat: SeatView) -> About:
    return (("organisation", seat.organisation),)


def _with_role(seat: SeatView) -> About:
    return (("title", seat.title), ("organisation", seat.organisation))


def _spoken_to(seat: SeatView) -> About:
    return (*_with_role(seat), ("pronunciation", seat.pronunciation))


def _presented(seat: SeatView, form: Attribution) -> About:
    """How somebody is presented in the summary, who is quoted there in that form."""
    if form is Attribution.FULL:
        return _with_role(seat)
    short = (("short", seat.organisation_short),) if form is Attribution.SHORT else ()
    return (*_of_organisation(seat), *short)


def _segments(material: Material) -> Iterator[tuple[SegmentView, SegmentFact]]:
    """The segments with what every sheet shows of them: title and times, or how long they are."""
    for one in with_starts(material.plan.segments, material.plan.card.starts_at):
        clock = one.starts_at.replace(tzinfo=None) if one.starts_at else None
        yield one, SegmentFact(one.id, one.title, clock, one.minutes)


def _named_in(material: Material, segment: SegmentView) -> tuple[str, ...]:
    """Who the programme says is heard in a segment: who was named, or has to be asked; not the whole panel."""
    must = {
        seat
        for one in material.plan.questions
        if one.segment == segment.id and one.priority is Priority.MUST
        for seat in one.seats
    }
    seats = [seat.id for seat in material.plan.seats if seat.id in must or seat.id in segment.speakers]
    leader = [MODERATOR] if MODERATOR in segment.speakers and material.plan.moderator else []
    return (*leader, *seats) if len(seats) < len(material.plan.seats) else ()


def _besides(plan: PlanView, segment: SegmentView) -> tuple[str, ...]:
    """Who was named to speak in it and is asked nothing there: the questions say whom they are for."""
    asked = {seat for one in plan.questions if one.segment == segment.id for seat in one.seats}
    return tuple(one for one in plan.heard_in(segment) if one not in asked)


def _is_fixed(plan: PlanView, segment: SegmentView) -> bool:
    return segment.fixed_start is not None and plan.card.starts_at is not None


def _whole(material: Material, heard: Iterable[str]) -> tuple[str, ...]:
    """Who is named, in the panel's order; the whole panel is one word."""
    heard = tuple(heard)
    seats = tuple(one for one in heard if one != MODERATOR)
    return (EVERYBODY,) if len(seats) == len(material.plan.seats) > 1 else heard


def _in_order(material: Material) -> list[QuestionView]:
    """The questions as they stand on a sheet: segment by segment, and last those that are in none."""
    places = {segment.id: place for place, segment in enumerate(material.plan.segments)}
    return sorted(material.plan.questions, key=lambda one: places.get(one.segment, len(places)))


def _question(material: Material, question: QuestionView) -> SaidFact:
    known = {segment.id for segment in material.plan.segments}
    asked = tuple(seat.id for seat in material.plan.seats if seat.id in question.seats)
    segment = question.segment if question.segment in known else ""
    who = " ".join(_whole(material, asked))
    about = (("segment", segment), ("priority", question.priority.value), ("who", who))
    return SaidFact(question.id, question.text, about)


def _quote(material: Material, part: PanelistReview, quote: CaptureView) -> SaidFact:
    """A quote that is asked about, or has been agreed to: when and in answer to what it was said, and by when."""
    plan, agreed = material.plan, quote.approval in DONE
    question = next((one.text for one in plan.questions if one.id == quote.question), "")
    segment = next((one.title for one in plan.segments if one.id == quote.segment), "")
    recording = f"{plan.recording.offset:g}" if plan.recording else ""
    due: About = () if agreed else (("deadline", part.deadline),)
    about = (
        ("seat", part.seat.id),
        ("wording", quote.approved_text),
        ("answer", quote.approval.value if agreed else ""),
        *due,
        ("subject", question or segment),
        ("time", f"{quote.at:.0f} {recording}"),
    )
    return SaidFact(str(quote.id), quote.text, about)


def _written(material: Material, kind: BlockKind) -> str:
    """The first such block that somebody has written; a proposal is nobody's."""
    article = material.article or proposed_article(material)
    texts = (block.content.text for block in article.blocks if block.content.kind is kind)
    return "" if article.proposed else next((text for text in texts if text.strip()), "")
