# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which messages of a chat ask something, when they were written, and that none is taken in twice."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.application.activities import Activities
from seminarapp.application.records.chat import (
    Begin,
    ChatMessage,
    ChatRecord,
    LeftOut,
    begin_of,
    questions_of,
)
from seminarapp.application.records.seminar import SeminarRecord
from seminarapp.domain.errors import NotFoundError, ReadError
from tests.fakes.clock import TWO_O_CLOCK
from tests.fakes.house import FakeHouse

TWO = 14 * 3600
ZONE = timezone(timedelta(hours=1))
OPENED = datetime(2026, 3, 12, 14, tzinfo=ZONE)


def message(clock: float, text: str = "Vem?", name: str = "Ada", day: date | None = None) -> ChatMessage:
    return ChatMessage(clock, name, text, day)


def times(
    *messages: ChatMessage, opened_at: datetime | None = OPENED, by_recording: bool = False
) -> list[float]:
    chat = ChatRecord(messages, by_recording=by_recording)
    return [question.at for question in questions_of(chat, opened_at, everything=True)]


# -- asking -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Vem betalar?", True),
        ("Vem betalar?! Jag undrar.", True),
        ("“Vem?” sa hon", True),
        ("Vem betalar ? 🤔", True),
        ("誰が払いますか？", True),
        ("Tack för svaret!", False),
        ("Se https://example.org/?a=1&b=2", False),
        ("Se https://example.org/s?q", False),
        ("", False),
    ],
)
def test_a_message_asks_when_a_sentence_of_it_ends_in_a_question_mark(text: str, asks: bool) -> None:
    assert message(0, text).asks is asks


def test_only_messages_that_ask_are_questions_unless_all_are_wanted() -> None:
    chat = ChatRecord((message(TWO, "Hej"), message(TWO + 5, "Vem?")))
    assert [one.message.text for one in questions_of(chat, OPENED)] == ["Vem?"]
    assert [one.at for one in questions_of(chat, OPENED)] == [5.0]
    assert len(list(questions_of(chat, OPENED, everything=True))) == 2


# -- times ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clock", "at"),
    [(TWO + 90, 90.0), (TWO, 0.0), (TWO - 600, 0.0), (2 * 3600 - 60, 11 * 3600 + 59 * 60), (3 * 3600, 0.0)],
)
def test_clock_times_are_counted_from_the_opening_and_never_before_it(clock: float, at: float) -> None:
    assert times(message(clock)) == [at]


def test_midnight_is_passed() -> None:
    late = datetime(2026, 3, 12, 23, 30, tzinfo=ZONE)
    clocks = (23 * 3600 + 2400, 60.0, 1800.0)
    assert times(*(message(clock) for clock in clocks), opened_at=late) == [600.0, 1860.0, 3600.0]


def test_a_day_that_is_written_counts() -> None:
    days = (date(2026, 3, 11), date(2026, 3, 12), date(2026, 3, 13))
    assert times(*(message(TWO + 60, day=day) for day in days)) == [0.0, 60.0, 86460.0]


def test_before_the_opening_times_are_counted_from_the_first_message() -> None:
    assert times(message(TWO), message(TWO + 30), opened_at=None) == [0.0, 30.0]


def test_a_recordings_chat_counts_from_its_start() -> None:
    messages = (message(95.0), message(3700.0))
    assert times(*messages, by_recording=True) == [95.0, 3700.0]
    assert begin_of(ChatRecord(messages, by_recording=True), OPENED) is Begin.RECORDING


def test_a_recordings_chat_with_the_clock_on_the_wall_does_not() -> None:
    chat = ChatRecord((message(TWO + 30),), by_recording=True)
    assert begin_of(chat, OPENED) is Begin.OPENING
    assert begin_of(ChatRecord(()), OPENED) is Begin.OPENING
    assert begin_of(chat, None) is Begin.FIRST_MESSAGE
    assert list(questions_of(ChatRecord(()), None)) == []


@given(st.lists(st.integers(0, 6 * 3600), min_size=1, max_size=20).map(sorted), st.integers(0, 23))
def test_what_was_written_while_the_session_went_on_stands_at_its_time(after: list[int], hour: int) -> None:
    """Whatever the hour of the opening, and across midnight."""
    opened = OPENED.replace(hour=hour)
    messages = [message((hour * 3600 + seconds) % 86400) for seconds in after]
    assert times(*messages, opened_at=opened) == after


@given(st.lists(st.floats(0, 86399), max_size=20), st.booleans())
def test_no_time_is_before_the_opening(clocks: list[float], by_recording: bool) -> None:
    for opened_at in (OPENED, None):
        found = times(*map(message, clocks), opened_at=opened_at, by_recording=by_recording)
        assert all(at >= 0 for at in found)
        assert len(found) == len(clocks)


# -- taking in --------------------------------------------------------------------------------------------------------


CHAT = ChatRecord(
    (
        message(TWO + 60, "Hej"),
        message(TWO + 120, "Vem betalar?"),
        message(TWO + 180, "När?", "Bo"),
        message(TWO + 180, "När?", "Ada"),
    ),
    {LeftOut.REACTION: 2},
)


@pytest.fixture
def running(activities: Activities, seminar: UUID) -> UUID:
    activities.moderating.open_session(seminar)
    return seminar


def test_questions_are_asked_by_those_who_wrote_them(
    activities: Activities, house: FakeHouse, running: UUID
) -> None:
    assert house.clock.now() == TWO_O_CLOCK
    report = activities.questioning.take_in_chat(CHAT, running)
    assert (report.seminar, report.title) == (running, "Vem äger vattnet?")
    assert (report.questions, report.known, report.begin) == (3, 0, Begin.OPENING)
    assert report.left_out == {LeftOut.NO_QUESTION: 1, LeftOut.REACTION: 2}
    asked = house.views.audience_questions(running)
    assert [(one.at, one.asked_by, one.text) for one in asked] == [
        (120.0, "Ada", "Vem betalar?"),
        (180.0, "Bo", "När?"),
        (180.0, "Ada", "När?"),
    ]
    assert house.ledger.transactions[-1] == 3, "one transaction"


def test_nothing_is_taken_in_twice(activities: Activities, house: FakeHouse, running: UUID) -> None:
    questioning = activities.questioning
    questioning.take_in_chat(CHAT, running)
    first, second, third = house.views.audience_questions(running)
    questioning.reword(first.id, "Vem betalar elnätet?")
    questioning.merge(third.id, second.id)
    before = len(house.ledger.log)
    again = questioning.take_in_chat(CHAT, running)
    assert (again.questions, again.known) == (0, 3)
    assert len(house.ledger.log) == before


def test_what_came_since_is_taken_in_beside_what_is_known(
    activities: Activities, house: FakeHouse, running: UUID
) -> None:
    activities.questioning.take_in_chat(CHAT, running)
    longer = ChatRecord((*CHAT.messages, message(TWO + 300, "Varför?")))
    report = activities.questioning.take_in_chat(longer, running)
    assert (report.questions, report.known) == (1, 3)


def test_a_chat_imported_before_the_opening_is_known_after_it(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    report = activities.questioning.take_in_chat(CHAT, seminar)
    assert (report.questions, report.begin) == (3, Begin.FIRST_MESSAGE)
    activities.moderating.open_session(seminar)
    assert activities.questioning.take_in_chat(CHAT, seminar).known == 3


def test_a_seminar_that_came_back_from_a_file_knows_its_chat(
    activities: Activities, house: FakeHouse, running: UUID
) -> None:
    activities.questioning.take_in_chat(CHAT, running)
    from seminarapp.application.exchange.packing import record_of

    other = FakeHouse()
    copy = other.activities.exchange.take_in(record_of(activities.writing.material(running))).seminar
    assert copy is not None
    assert other.activities.questioning.take_in_chat(CHAT, copy).known == 3


def test_a_message_that_stands_twice_in_the_file_is_one_question(
    activities: Activities, running: UUID
) -> None:
    report = activities.questioning.take_in_chat(ChatRecord((message(TWO), message(TWO))), running)
    assert (report.questions, report.known) == (1, 1)


def test_a_dry_run_says_the_same_and_records_nothing(
    activities: Activities, house: FakeHouse, running: UUID
) -> None:
    before = len(house.ledger.log)
    tried = activities.questioning.take_in_chat(CHAT, running, dry_run=True)
    assert len(house.ledger.log) == before
    assert activities.questioning.take_in_chat(CHAT, running) == tried


def test_a_chat_is_read_from_its_file(activities: Activities, house: FakeHouse, running: UUID) -> None:
    house.files.files["chat.txt"] = CHAT
    assert activities.questioning.import_chat(Path("/x/chat.txt"), running, everything=True).questions == 4


def test_a_file_that_is_no_chat_is_refused(activities: Activities, house: FakeHouse, running: UUID) -> None:
    house.files.files["s.json"] = SeminarRecord("Vatten")
    with pytest.raises(ReadError, match=r"s\.json is not a chat"):
        activities.questioning.import_chat(Path("s.json"), running)


def test_a_chat_of_no_seminar_is_refused(activities: Activities, house: FakeHouse) -> None:
    house.files.files["chat.txt"] = CHAT
    with pytest.raises(ReadError, match=r"chat\.txt is a chat"):
        activities.exchange.import_file(Path("chat.txt"))
    with pytest.raises(NotFoundError):
        activities.questioning.import_chat(Path("chat.txt"), uuid4())
    assert house.ledger.log == []
