# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What has changed between two states of a sheet, in words: why a printed one is outdated.

The sentences stand in `resources/words/outdated.*.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from seminarapp.application.publishing.sheet_facts import EVERYBODY, Facts, PersonFact, SaidFact, SegmentFact
from seminarapp.application.words.wording import phrases
from seminarapp.domain.values import MODERATOR

_LONGEST = 60  # characters of a text that is cited
_NAMED = 3  # of as many that came or went, their names; of more, how many they are
_CLOCKS = {"sv": "%H.%M", "en": "%H:%M"}

Value = str | datetime | int | float | None


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a sheet shows and that is otherwise now: which sentence tells it, and what stands in it."""

    code: str
    values: tuple[tuple[str, Value], ...] = ()

    def text(self, language: str) -> str:
        """The sentence in “sv” or “en”, without a full stop."""
        say = phrases("outdated", language)
        said = {name: _said(value, language) for name, value in self.values}
        if "what" in said:
            said["what"] = say[f"what_{said['what']}"]
        return say[self.code].format_map(said)


def changes_between(then: Facts, now: Facts) -> tuple[Change, ...]:
    """What was printed and is otherwise now, in the order in which a sheet shows it."""
    shifted = _shift(then, now)
    stayed = {one.seat for one in then.people} & {one.seat for one in now.people}
    return (
        *_texts(then, now),
        *_looks(then, now),
        *_when(then, now),
        *_people(then.people, now.people, listed=then.listed),
        *_segments(then.segments, now.segments, shifted, stayed | {MODERATOR, EVERYBODY}),
        *_said_facts("question", then.questions, now.questions),
        *_said_facts("participant", then.participants, now.participants),
        *_said_facts("told", then.told, now.told),
    )


def _change(code: str, **values: Value) -> Change:
    return Change(code, tuple(values.items()))


def _said(value: Value, language: str) -> str:
    match value:
        case None | "":
            return "–"
        case datetime():
            return value.strftime(_CLOCKS["sv" if language.startswith("sv") else "en"])
        case float():
            number = f"{value:g}"
            return number.replace(".", ",") if language.startswith("sv") else number
        case str():
            line = " ".join(value.split())
            return line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + "…"
    return str(value)


def _texts(then: Facts, now: Facts) -> Iterator[Change]:
    told = dict(now.texts)
    for what, old in then.texts:
        if old != told[what]:
            yield _change("text_changed", what=what, old=old, new=told[what])


def _looks(then: Facts, now: Facts) -> Iterator[Change]:
    """What can't be cited: that it came, went, or is another. A style came or went with the quotes, which are told."""
    before, after = dict(then.looks), dict(now.looks)
    for what in dict.fromkeys((*before, *after)):
        old, new = before.get(what), after.get(what)
        if old and new and old != new:
            yield _change(f"{what}_changed")
        elif old != new and what != "style":
            yield _change(f"{what}_added" if new else f"{what}_removed")


def _when(then: Facts, now: Facts) -> Iterator[Change]:
    if then.when == now.when:
        return
    yield _change("time_changed", old=_span(then.when), new=_span(now.when))


def _span(when: tuple[datetime | None, datetime | None]) -> str:
    begins, ends = when
    if begins is None:
        return ""
    end = f"–{ends:%H:%M}" if ends else ""
    return f"{begins:%Y-%m-%d %H:%M}{end}"


def _shift(then: Facts, now: Facts) -> timedelta:
    """How much later the whole seminar begins: what moved with it alone is not told of each segment."""
    old, new = then.when[0], now.when[0]
    return new - old if old and new else timedelta()


# -- people ------------------------------------------------------------------------------------------------------------


def _people(
    then: tuple[PersonFact, ...], now: tuple[PersonFact, ...], *, listed: bool = True
) -> Iterator[Change]:
    before, after = {one.seat: one for one in then}, {one.seat: one for one in now}
    gone = [one for one in then if one.seat not in after]
    come = [one for one in now if one.seat not in before]
    for old, new in zip(gone, come, strict=False):
        if old.shown or new.shown:
            yield _change("panelist_replaced", old=old.name, new=new.name)
    for old in gone[len(come) :]:
        if old.shown:
            yield _change("panelist_left", old=old.name)
    for new in come[len(gone) :]:
        if new.shown:
            yield _change("panelist_came", new=new.name)
    for old in then:
        if old.seat in after and old.shown and after[old.seat].shown:
            yield from _person(old, after[old.seat])
    kept = [one.seat for one in then if one.seat in after]
    if listed and kept != [one.seat for one in now if one.seat in before]:
        yield _change("panel_reordered")


def _person(old: PersonFact, new: PersonFact) -> Iterator[Change]:
    if old.person != new.person and old.name != new.name:
        yield _change("panelist_replaced", old=old.name, new=new.name)
    elif old.name != new.name:
        yield _change("panelist_renamed", old=old.name, new=new.name)
    if old.name == new.name:
        before = dict(old.about)
        for what, value in new.about:
            if what in before and before[what] != value:
                yield _change(f"panelist_{what}", who=new.name, old=before[what], new=value)


# -- segments ----------------------------------------------------------------------------------------------------------


def _segments(
    then: tuple[SegmentFact, ...], now: tuple[SegmentFact, ...], shifted: timedelta, stayed: Set[str]
) -> Iterator[Change]:
    """Of who is heard, only those who have `stayed`: the others have been told of by name."""
    before, after = {one.id: one for one in then}, {one.id: one for one in now}
    for old in then:
        if old.id not in after:
            yield _change("segment_removed", title=old.title)
    moved: list[tuple[int, SegmentFact]] = []
    timed = False
    for number, new in enumerate(now, start=1):
        if new.id not in before:
            yield _change("segment_added", number=number, title=new.title)
            continue
        old = before[new.id]
        yield from _segment(number, old, new, stayed)
        if old.begins and new.begins and old.begins + shifted != new.begins:
            moved.append((number, new))
        timed = timed or bool(old.begins) != bool(new.begins)
    yield from _moved(moved)
    if timed:
        yield _change("segments_timed" if then[0].begins is None else "segments_untimed")
    kept = [one.id for one in then if one.id in after]
    if kept != [one.id for one in now if one.id in before]:
        yield _change("segments_reordered")


def _segment(number: int, old: SegmentFact, new: SegmentFact, stayed: Set[str]) -> Iterator[Change]:
    """What is otherwise about one segment but for when it begins."""
    if old.title != new.title:
        yield _change("segment_retitled", number=number, old=old.title, new=new.title)
    if old.minutes != new.minutes and new.minutes is not None and old.minutes is not None:
        yield _change("segment_resized", number=number, title=new.title, minutes=new.minutes)
    if bool(old.kind) == bool(new.kind):  # else a question came or went, and the card is another
        if old.kind != new.kind:
            yield _change("segment_changed", number=number, title=new.title)
        if [one for one in old.who if one in stayed] != [one for one in new.who if one in stayed]:
            yield _change("segment_peopled", number=number, title=new.title)
    if old.slack != new.slack:
        yield _change("segment_slack", number=number, title=new.title, minutes=new.slack)
    if old.fixed != new.fixed:
        yield _change("segment_fixed" if new.fixed else "segment_unfixed", number=number, title=new.title)


def _moved(moved: list[tuple[int, SegmentFact]]) -> Iterator[Change]:
    """Each with its new time; of many, the first, and how many they are."""
    if len(moved) > _NAMED:
        number, first = moved[0]
        yield _change("segments_moved", count=len(moved), number=number, time=first.begins)
        return
    for number, segment in moved:
        yield _change("segment_moved", number=number, title=segment.title, time=segment.begins)


# -- texts that are there by their ids ---------------------------------------------------------------------------------


def _said_facts(sort: str, then: tuple[SaidFact, ...], now: tuple[SaidFact, ...]) -> Iterator[Change]:
    before, after = {one.id: one for one in then}, {one.id: one for one in now}
    yield from _several(f"{sort}_removed", [one for one in then if one.id not in after])
    yield from _several(f"{sort}_added", [one for one in now if one.id not in before])
    kept = [(before[one.id], one) for one in now if one.id in before]
    yield from _several(f"{sort}_reworded", [new for old, new in kept if old.text != new.text])
    for what in dict.fromkeys(what for _, new in kept for what, _ in new.about):
        changed = [new for old, new in kept if _differs(what, old, new)]
        yield from _several(f"{sort}_{what}", changed)
    if [one.id for one in then if one.id in after] != [new.id for _, new in kept]:
        yield _change(f"{sort}_reordered")


def _differs(what: str, old: SaidFact, new: SaidFact) -> bool:
    """Whether that stands with both texts, and is another."""
    before, after = dict(old.about), dict(new.about)
    return what in before and what in after and before[what] != after[what]


def _several(code: str, ones: list[SaidFact]) -> Iterator[Change]:
    if len(ones) > _NAMED or any(not one.text for one in ones):
        yield _change(f"{code}_many", count=len(ones))
        return
    for one in ones:
        yield _change(code, text=one.text)
