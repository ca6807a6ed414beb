# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Dates, times and lists as Swedish and English write them, and the phrases that both have."""

from __future__ import annotations

import string
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.documents.language import (
    clock,
    enumerated,
    minutes,
    percent,
    spoken,
    time_span,
    words,
    words_of,
)

CET = timezone(timedelta(hours=1))
START = datetime(2026, 3, 12, 14, 5, tzinfo=CET)
BLANK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "known"),
    [("sv", "sv"), ("sv-SE", "sv"), ("SV", "sv"), ("en", "en"), ("en-US", "en"), ("de", "en"), ("", "en")],
)
def test_a_document_speaks_swedish_or_english(language: str, known: str) -> None:
    assert spoken(language) == known
    assert words(language) == words(known)


@pytest.mark.parametrize("document", ["documents", "report"])
def test_both_languages_have_the_same_phrases_with_the_same_places(document: str) -> None:
    swedish, english = words_of(document, "sv"), words_of(document, "en")
    assert swedish.keys() == english.keys()
    for name in swedish:
        assert _places(swedish[name]) == _places(english[name]), name


def _places(phrase: str) -> set[str | None]:
    return {place for _, place, _, _ in string.Formatter().parse(phrase)} - {None}


def test_the_clock_has_a_full_stop_in_swedish_and_a_colon_in_english() -> None:
    assert clock(START, "sv") == "14.05"
    assert clock(START, "en") == "14:05"
    assert clock(START.replace(hour=9), "sv") == "09.05"


@pytest.mark.parametrize(
    ("hours", "swedish", "english"),
    [
        (
            None,
            f"Torsdag 12{BLANK}mars 2026 kl.{BLANK}14.05",
            f"Thursday 12{BLANK}March 2026, 14:05",
        ),
        (
            1,
            f"Torsdag 12{BLANK}mars 2026 kl.{BLANK}14.05–15.05",
            f"Thursday 12{BLANK}March 2026, 14:05–15:05",
        ),
        (
            24,
            f"Torsdag 12{BLANK}mars 2026 kl.{BLANK}14.05{BLANK}– fredag 13{BLANK}mars 2026 kl.{BLANK}14.05",
            f"Thursday 12{BLANK}March 2026, 14:05{BLANK}– Friday 13{BLANK}March 2026, 14:05",
        ),
    ],
)
def test_a_span_of_time_is_written_as_each_language_writes_it(
    hours: int | None, swedish: str, english: str
) -> None:
    end = None if hours is None else START + timedelta(hours=hours)
    assert time_span(START, end, "sv") == swedish
    assert time_span(START, end, "en") == english


@pytest.mark.parametrize("end", [START, START - timedelta(hours=1)])
def test_an_end_that_is_not_after_the_beginning_is_no_end(end: datetime) -> None:
    assert time_span(START, end, "sv") == time_span(START, None, "sv")


def test_the_end_is_told_in_the_offset_of_the_beginning() -> None:
    assert time_span(START, datetime(2026, 3, 12, 14, 0, tzinfo=UTC), "en").endswith("14:05–15:00")


@pytest.mark.parametrize(
    ("length", "swedish", "english"),
    [(20, "20", "20"), (20.0, "20", "20"), (7.5, "7,5", "7.5"), (0.25, "0,2", "0.2")],
)
def test_a_length_has_no_needless_decimals(length: float, swedish: str, english: str) -> None:
    assert minutes(length, "sv") == f"{swedish}{BLANK}min"
    assert minutes(length, "en") == f"{english}{BLANK}min"


@pytest.mark.parametrize(
    ("share", "swedish", "english"),
    [
        (0.0, "0", "0"),
        (0.34, "34", "34"),
        (0.345, "34", "34"),
        (1.0, "100", "100"),
        (0.001, "<1", "<1"),
        (0.005, "1", "1"),
        (0.014, "1", "1"),
    ],
)
def test_a_share_is_whole_percent_and_never_nothing_where_there_is_something(
    share: float, swedish: str, english: str
) -> None:
    assert percent(share, "sv") == f"{swedish}{BLANK}%"
    assert percent(share, "en") == f"{english}%"


def test_names_are_enumerated() -> None:
    assert enumerated(["A"], "sv") == "A"
    assert enumerated(["A", "B"], "sv") == "A och B"
    assert enumerated(["A", "B", "C"], "sv") == "A, B och C"
    assert enumerated(["A", "B", "C"], "en") == "A, B and C"


@given(
    st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - zone beside it
    st.timedeltas(timedelta(minutes=1), timedelta(hours=12)),
    st.sampled_from(["sv", "en"]),
)
def test_a_time_never_stands_alone_at_the_beginning_of_a_line(
    start: datetime, length: timedelta, language: str
) -> None:
    for line in time_span(start, start + length, language).split(" "):
        assert not line.startswith(("–", "kl.\N{NO-BREAK SPACE}–"))
        assert line != "kl."
