# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What happened to a seminar, or to one quote, in words: when, who, what."""

from __future__ import annotations

import string
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.words.wording import phrases
from seminarapp.domain.article import Content
from seminarapp.domain.capture import Capture, Moment
from seminarapp.domain.errors import NotFoundError
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import BlockKind, CaptureKind, Fidelity
from tests.domain.events import aggregates, events_of
from tests.fakes.house import FakeHouse

DAY = date(2026, 4, 1)


def lines(
    activities: Activities, seminar: UUID, language: str = "en", until: datetime | None = None
) -> list[str]:
    return [line.text for line in activities.history.of_seminar(seminar, language, until)]


def quoted(activities: Activities, seminar: UUID, text: str = "Vatten är allas.") -> UUID:
    entry = Entry(Noted(text, CaptureKind.QUOTE, "ab"), Moment(75.0, 80.0))
    return activities.moderating.note(seminar, entry).id


def test_a_seminar_is_told_from_its_planning_on(activities: Activities, seminar: UUID) -> None:
    assert lines(activities, seminar) == [
        "seminar “Vem äger vattnet?” planned",
        "run of show begun",
        "Anna Berg seated in the panel",
        "Bo Cedergren seated in the panel",
        "segment “Välkomna” added, 5 min",
        "segment “Vem betalar?” added, 20 min",
        "question prepared: “Vem betalar?”",
    ]
    assert lines(activities, seminar, "sv")[2:5] == [
        "Anna Berg har fått plats i panelen",
        "Bo Cedergren har fått plats i panelen",
        "programpunkten ”Välkomna” tillagd, 5 min",
    ]


def test_every_line_says_when_and_by_whom(activities: Activities, house: FakeHouse, seminar: UUID) -> None:
    told = list(activities.history.of_seminar(seminar, "en"))
    assert [line.position for line in told] == sorted({line.position for line in told})
    assert {(line.author, line.device) for line in told} == {("anna", "dator")}
    assert told[0].at == house.ledger.moments[told[0].position - 1]
    assert (told[0].topic, told[0].subject) == ("seminar.planned", seminar)


def test_a_review_is_told_step_by_step(activities: Activities, seminar: UUID) -> None:
    activities.moderating.open_session(seminar)
    quote = quoted(activities, seminar)
    does = activities.approving
    does.send_quotes([quote], DAY)
    does.note_no_reply([quote])
    does.send_quotes([quote])
    does.amend(quote, "Vattnet är allas.")
    activities.revising.reword(quote, "Vattnet är alltid allas.")
    does.approve([quote])
    does.decline([quote])
    history = activities.history.of_capture(quote, "en")
    assert [line.text for line in history] == [
        "1:15 quote by Anna Berg noted: “Vatten är allas.”",
        "quote “Vatten är allas.” sent for approval, answer by 2026-04-01",
        "quote “Vatten är allas.”: no reply",
        "quote “Vatten är allas.” sent for approval",
        "quote “Vatten är allas.” approved with another wording: “Vattnet är allas.”",
        "approval of quote “Vatten är allas.” revoked",
        "words of “Vattnet är alltid allas.” changed: “Vattnet är alltid allas.”",
        "quote “Vattnet är alltid allas.” approved",
        "quote “Vattnet är alltid allas.” declined",
    ]
    assert lines(activities, seminar)[-8:] == [line.text for line in history[1:]]


def test_a_capture_with_a_label_is_called_by_it(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    labelled = Capture.note(seminar, "Ord.", Moment(5.0), label="c12", kind=CaptureKind.QUOTE, seat="ab")
    house.ledger.save(labelled)
    activities.revising.reword(labelled.id, "Andra ord.")
    activities.approving.approve([labelled.id])
    activities.writing.insert_quote(seminar, labelled.id)
    told = lines(activities, seminar)
    assert "0:05 quote c12 by Anna Berg noted: “Ord.”" in told
    assert "words of c12 changed: “Andra ord.”" in told
    assert "quote c12 approved" in told
    assert told[-1] == "article: quote inserted c12"


def test_choices_are_told_as_what_was_chosen(activities: Activities, seminar: UUID) -> None:
    activities.moderating.open_session(seminar)
    one, other = quoted(activities, seminar, "Ett."), quoted(activities, seminar, "Två.")
    does = activities.revising
    does.star([one], True)
    does.star([one], False)
    does.tag([one], ["a", "b"])
    does.tag([one], [])
    does.grade([one], Fidelity.UNSURE)
    does.take_as([one], CaptureKind.NOTE)
    does.reattribute([one], "bc")
    does.reattribute([one], "")
    does.star([one, other], True)
    told = lines(activities, seminar)
    assert told[-11:] == [
        "“Ett.” starred",
        "star of “Ett.” taken away",
        "“Ett.” tagged: a, b",
        "tags of “Ett.” taken away",
        "“Ett.” graded: unsure",
        "“Ett.” is a note",
        "“Ett.” is said by Bo Cedergren",
        "“Ett.” is said by nobody",
        "“Ett.” starred",
        "“Två.” starred",
        "changes made in one step: 2",
    ]


def test_what_is_off_the_record_is_told_without_its_words(activities: Activities, seminar: UUID) -> None:
    activities.moderating.open_session(seminar)
    quote = quoted(activities, seminar, "Hemligt.")
    activities.revising.reword(quote, "Hemligare.")
    activities.revising.take_off_record([quote], True)
    told = lines(activities, seminar)
    assert told[-3:] == [
        "1:15 quote by Anna Berg noted: [off the record]",
        "words of [off the record] changed: [off the record]",
        "[off the record] taken off the record",
    ]
    assert "emlig" not in " ".join(told)


def test_a_history_ends_where_it_is_asked_to(activities: Activities, seminar: UUID) -> None:
    everything = lines(activities, seminar)
    moments = [line.at for line in activities.history.of_seminar(seminar, "en")]
    first = moments.count(moments[0])  # what was recorded in one transaction
    assert 0 < first < len(moments)
    assert lines(activities, seminar, until=moments[0]) == everything[:first]
    assert lines(activities, seminar, until=moments[0] - timedelta(seconds=1)) == []


def test_other_seminars_are_left_out(activities: Activities, seminar: UUID) -> None:
    before = lines(activities, seminar)
    other = activities.planning.plan_seminar(TitleCard("Ett annat"))
    activities.planning.seat_panelist(other, Panelist("Cia Dahl"))
    assert lines(activities, seminar) == before
    with pytest.raises(NotFoundError):
        lines(activities, uuid4())


HOSTILE = [
    "<b>{name}</b> {0} {x!r} %s",
    "rad\nrad\r\n\tflik",
    "مرحبا 👩‍🔬",
    "”“[off the record]",
    "ord " * 300_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_was_typed_is_one_line_as_typed_or_shortened(
    activities: Activities, seminar: UUID, text: str
) -> None:
    activities.moderating.open_session(seminar)
    quote = quoted(activities, seminar, text)
    activities.approving.approve([quote])
    activities.writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, text))
    for line in lines(activities, seminar):
        assert "\n" not in line
        assert len(line) < 200
    assert (
        f"“{' '.join(text.split())[:20]}" in lines(activities, seminar)[-2] + lines(activities, seminar)[-1]
    )


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_event_there_is_has_a_sentence(language: str) -> None:
    say = phrases("history", language)
    foreign = {"person", "series"}
    topics = {event.TOPIC for kind in aggregates() for event in events_of(kind)}  # type: ignore[attr-defined]  # set by the decorator
    known = {".".join(key.split(".")[:2]) for key in say}
    missing = {topic for topic in topics if topic.partition(".")[0] not in foreign and topic not in known}
    assert missing == set(), "add a line to resources/words/history.*.toml"


def test_both_languages_tell_the_same() -> None:
    swedish, english = phrases("history", "sv"), phrases("history", "en")
    assert swedish.keys() == english.keys()
    for key, sentence in english.items():
        assert _placeholders(sentence) == _placeholders(swedish[key]), key


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
