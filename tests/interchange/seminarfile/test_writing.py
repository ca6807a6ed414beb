# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from hypothesis import given

from seminarapp.application.records.seminar import (
    ArticleRecord,
    CaptureRecord,
    SeatRecord,
    SeminarRecord,
    TurnRecord,
)
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.values import CaptureKind
from seminarapp.interchange.seminarfile.reading import read_seminar
from seminarapp.interchange.seminarfile.writing import SeminarFileWriter, write
from tests.interchange.seminarfile.records import UTC_NOON, full, seminars

BARE = SeminarRecord("Samtal")


def written(record: SeminarRecord) -> dict[str, Any]:
    content = json.loads(write(record))
    assert isinstance(content, dict)
    return content


class TestRoundTrip:
    @given(seminars())
    def test_what_is_written_is_read_as_it_was(self, record: SeminarRecord) -> None:
        assert read_seminar(write(record), "it.json") == record

    @given(seminars())
    def test_what_is_read_is_written_byte_for_byte(self, record: SeminarRecord) -> None:
        data = write(record)
        assert write(read_seminar(data, "it.json")) == data

    def test_one_of_everything_comes_back(self) -> None:
        assert read_seminar(write(full()), "it.json") == full()


class TestForm:
    def test_bare_seminar_is_a_few_lines(self) -> None:
        assert write(BARE).decode() == (
            "{\n"
            '  "format": "seminarapp.seminar",\n'
            '  "version": 1,\n'
            '  "seminar": {\n'
            '    "title": "Samtal"\n'
            "  }\n"
            "}\n"
        )

    def test_port_writes_the_same(self) -> None:
        assert SeminarFileWriter().write(full()) == write(full())

    def test_keys_stand_in_the_order_of_the_contract(self) -> None:
        content = written(full())
        assert " ".join(content) == (
            "format version series seminar turns captures audience_questions article"
        )
        assert " ".join(content["seminar"]) == (
            "title language starts_at ends_at venue publisher moderator panel segments questions recording"
        )
        assert " ".join(content["captures"][0]) == (
            "id at kind text speaker fidelity question segment tags starred off_record approval"
        )
        assert " ".join(content["article"]["blocks"][1]) == "kind sources capture attribution placement"

    def test_keys_that_are_words_of_python_are_those_of_the_contract(self) -> None:
        content = written(full())
        assert content["turns"] == [{"speaker": "ab", "from": 300, "to": 421.5}]
        assert content["audience_questions"][0]["from"] == "Eli"
        assert content["seminar"]["questions"][0]["for"] == ["ab"]

    def test_whole_numbers_have_no_decimals(self) -> None:
        text = write(full()).decode()
        assert '"from": 300,' in text
        assert '"minutes": 20,' in text
        assert '"at": 312.5,' in text
        assert ".0," not in text

    def test_letters_are_written_as_themselves(self) -> None:
        assert "Åäö – 🌧 <b>&" in write(replace(BARE, title="Åäö – 🌧 <b>&")).decode()

    def test_nothing_repeats_a_default(self) -> None:
        content = written(replace(BARE, captures=(CaptureRecord("c", 0.0, CaptureKind.NOTE, "n"),)))
        assert content["captures"] == [{"id": "c", "at": 0, "kind": "note", "text": "n"}]

    def test_approval_is_there_as_soon_as_one_part_of_it_is(self) -> None:
        capture = CaptureRecord("c", 0.0, CaptureKind.NOTE, "n", deadline="2026-03-20")
        content = written(replace(BARE, captures=(capture,)))
        assert content["captures"][0]["approval"] == {"deadline": "2026-03-20"}

    def test_style_is_written_in_full_since_its_defaults_follow_the_language(self) -> None:
        content = written(replace(BARE, article=ArticleRecord(ArticleStyle.usual_in("sv"))))
        assert content["article"] == {"style": {"quotes": "dash", "tense": "past"}}

    def test_empty_article_is_not_the_same_as_none(self) -> None:
        assert written(replace(BARE, article=ArticleRecord()))["article"] == {}
        assert "article" not in written(BARE)


class TestTime:
    def test_turn_that_nobody_ended_lasts_until_the_latest_moment(self) -> None:
        record = replace(
            BARE,
            panel=(SeatRecord("ab", "Ada Berg"),),
            turns=(TurnRecord("ab", 10.0),),
            captures=(CaptureRecord("c", 25.5, CaptureKind.NOTE, "n"),),
        )
        assert written(record)["turns"] == [{"speaker": "ab", "from": 10, "to": 25.5}]

    def test_turn_that_nobody_ended_can_be_the_latest_itself(self) -> None:
        record = replace(BARE, panel=(SeatRecord("ab", "Ada Berg"),), turns=(TurnRecord("ab", 10.0),))
        assert written(record)["turns"] == [{"speaker": "ab", "from": 10, "to": 10}]

    def test_offset_is_kept(self) -> None:
        assert written(full())["seminar"]["starts_at"] == "2026-03-12T14:00:00+01:00"

    def test_utc_is_an_offset_too(self) -> None:
        assert written(replace(BARE, starts_at=UTC_NOON))["seminar"]["starts_at"] == "2026-03-12T12:00:00Z"

    def test_offset_with_seconds_gives_way_to_utc(self) -> None:
        mean_time = timezone(timedelta(hours=1, minutes=12, seconds=12))
        record = replace(BARE, starts_at=datetime(1905, 1, 1, 12, tzinfo=mean_time))
        assert written(record)["seminar"]["starts_at"] == "1905-01-01T10:47:48Z"
