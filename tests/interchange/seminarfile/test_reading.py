# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from seminarapp.application.records.seminar import ArticleRecord, AudienceQuestionRecord, CaptureRecord
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.errors import ReadError
from seminarapp.domain.values import Attribution, CaptureKind, Priority, QuoteMarks, SegmentKind, Tense
from seminarapp.interchange.seminarfile import reading
from seminarapp.interchange.seminarfile.reading import read_seminar
from seminarapp.settings import LANGUAGES, resources

BARE: dict[str, Any] = {"format": "seminarapp.seminar", "version": 1, "seminar": {"title": "Samtal"}}


def refused(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read_seminar(data, "s.json")
    line = str(caught.value)
    assert "\n" not in line
    return line


def as_bytes(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode()


def article(style: object, language: str = "sv") -> ArticleRecord | None:
    plan = {"title": "Samtal", "language": language}
    content = BARE | {"seminar": plan, "article": {} if style is None else {"style": style}}
    return read_seminar(as_bytes(content), "s.json").article


class TestMeaning:
    def test_what_is_left_out_has_its_usual_meaning(self) -> None:
        content = BARE | {
            "seminar": {
                "title": "Samtal",
                "segments": [{"id": "s", "title": "Läget", "minutes": 5}],
                "questions": [{"id": "q", "text": "Hur?"}],
            },
            "captures": [{"id": "c", "at": 1, "kind": "quote", "text": "Ja."}],
            "audience_questions": [{"id": "a", "text": "Och?"}],
        }
        record = read_seminar(as_bytes(content), "s.json")
        assert record.language == "sv"
        assert record.segments[0].kind is SegmentKind.DISCUSSION
        assert record.questions[0].priority is Priority.IF_TIME
        assert record.captures == (CaptureRecord("c", 1.0, CaptureKind.QUOTE, "Ja."),)
        assert record.captures[0].fidelity is None
        assert record.audience_questions == (AudienceQuestionRecord("a", "Och?"),)
        assert (record.series, record.moderator, record.recording, record.article) == (None,) * 4

    @pytest.mark.parametrize(
        "written",
        [
            "2026-03-12T14:00:00+01:00",
            "2026-03-12T14:00+01:00",
            "2026-03-12T14:00:00.000+0100",
            "2026-03-12 14:00+01",
            "2026-03-12T13:00Z",
            "2026-03-12t13:00:00z",
        ],
    )
    def test_a_time_is_read_in_every_way_that_the_standard_has(self, written: str) -> None:
        record = read_seminar(
            as_bytes(BARE | {"seminar": {"title": "Vatten", "starts_at": written}}), "s.json"
        )
        assert record.starts_at == datetime(2026, 3, 12, 13, tzinfo=UTC)

    def test_missing_style_is_left_to_the_language(self) -> None:
        assert article(None) == ArticleRecord(style=None)

    @pytest.mark.parametrize(("language", "marks"), [("sv", QuoteMarks.DASH), ("en", QuoteMarks.MARKS)])
    def test_partial_style_is_filled_up_as_is_usual_in_the_language(
        self, language: str, marks: QuoteMarks
    ) -> None:
        assert article({"tense": "present"}, language) == ArticleRecord(ArticleStyle(marks, Tense.PRESENT))
        assert article({}, language) == ArticleRecord(ArticleStyle.usual_in(language))

    def test_style_without_attribution_keeps_the_rule_of_first_mention(self) -> None:
        assert article({"quotes": "dash"}) == ArticleRecord(ArticleStyle(QuoteMarks.DASH, attribution=None))
        assert article({"attribution": "surname"}) == ArticleRecord(
            ArticleStyle(QuoteMarks.DASH, attribution=Attribution.SURNAME)
        )

    def test_quote_that_may_not_be_published_can_be_read(self) -> None:
        content = BARE | {
            "captures": [{"id": "c", "at": 1, "kind": "quote", "text": "Hemligt.", "off_record": True}],
            "article": {"blocks": [{"kind": "quote", "capture": "c"}]},
        }
        assert read_seminar(as_bytes(content), "s.json").captures[0].off_record

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("part", [1, 2, 3])
    def test_sample_panel_is_read(self, language: str, part: int) -> None:
        file = resources() / "sample" / language / f"{part}.seminar.json"
        record = read_seminar(file.read_bytes(), file.name)
        assert record.language == language
        assert record.series is not None
        assert record.series.part == part

    def test_text_is_what_was_typed(self) -> None:
        typed = "<b>&amp; a<b \u202e\u200b 🌧 مرحبا \u0000 \r\n {place}" + "x" * 100_000
        assert read_seminar(as_bytes({**BARE, "seminar": {"title": typed}}), "s.json").title == typed


class TestEncoding:
    def test_byte_order_mark_is_passed_over(self) -> None:
        assert read_seminar(b"\xef\xbb\xbf" + as_bytes(BARE), "s.json").title == "Samtal"

    def test_utf_16_is_named(self) -> None:
        assert refused(json.dumps(BARE).encode("utf-16")).startswith("s.json is UTF-16, not UTF-8: open it")

    def test_latin_1_is_named_with_its_line(self) -> None:
        data = '{"format": "seminarapp.seminar",\n "version": 1, "seminar": {"title": "Å"}}'.encode("latin-1")
        assert refused(data).startswith("s.json, line 2: not UTF-8, probably Windows-1252 or Latin-1")


class TestJson:
    @pytest.mark.parametrize(
        ("text", "line", "column"),
        [
            ('{"format": "seminarapp.seminar",\n  "version": 1,}', 2, 16),
            ('{"å": 1,\n  "äö": nul}', 2, 10),
            ('{"format": "seminarapp.seminar", "version": 1', 1, 46),
            ('{"seminar": {"title": "a"},\n\n', 3, 1),
            ('{"at": NaN}', 1, 8),
            ('{"at": Infinity}', 1, 8),
            ('{"at": 1} x', 1, 12),
            ("{'at': 1}", 1, 2),
        ],
    )
    def test_broken_json_is_named_with_line_and_column(self, text: str, line: int, column: int) -> None:
        assert refused(text.encode()).startswith(f"s.json, line {line}, column {column}: not JSON: check")

    @pytest.mark.parametrize("text", ["[]", "1", '"seminarapp.seminar"', "null"])
    def test_json_that_is_no_object_is_another_format(self, text: str) -> None:
        assert refused(text.encode()).startswith(
            's.json is not a seminar file: a seminar file begins with "format"'
        )

    def test_half_a_surrogate_pair_is_not_json(self) -> None:
        assert "not JSON" in refused(b'{"format": "\\ud800"}')

    @pytest.mark.parametrize("depth", [2_000, 1_000_000])
    def test_deep_nesting_is_refused(self, depth: int) -> None:
        assert "is nested too deeply" in refused(b'{"format":' + b"[" * depth + b"]" * depth + b"}")

    def test_number_too_large_for_a_computer_is_refused(self) -> None:
        assert refused(as_bytes(BARE)[:-1] + b', "turns": [{"speaker": "a", "from": 1e999, "to": 1}]}')


class TestFormat:
    @pytest.mark.parametrize("found", [None, "x", 1, "seminarapp.bundle"])
    def test_another_format_is_refused(self, found: object) -> None:
        content = {key: value for key, value in BARE.items() if key != "format"}
        content |= {} if found is None else {"format": found}
        assert refused(as_bytes(content)) == (
            's.json is not a seminar file: a seminar file begins with "format": "seminarapp.seminar"'
        )

    @pytest.mark.parametrize("version", ["2", "1000000", "1" + 18 * "0"])
    def test_newer_version_asks_for_an_update_whatever_else_it_holds(self, version: str) -> None:
        data = as_bytes(BARE | {"new": 1}).replace(b'"version": 1', f'"version": {version}'.encode())
        line = refused(data)
        assert line.startswith("s.json was made by a newer seminarapp (its version is ")
        assert line.endswith("update seminarapp")
        assert len(line) < 200

    def test_version_of_thousands_of_digits_is_refused(self) -> None:
        data = as_bytes(BARE).replace(b'"version": 1', b'"version": 1' + 5000 * b"0")
        assert refused(data).startswith("s.json: ")

    @pytest.mark.parametrize("version", [0, -1, "1", 1.5, None, True])
    def test_version_that_never_was_is_refused(self, version: object) -> None:
        assert refused(as_bytes(BARE | {"version": version})).endswith(": use one of 1")

    def test_missing_version_is_missed(self) -> None:
        content = {key: value for key, value in BARE.items() if key != "version"}
        assert refused(as_bytes(content)) == "s.json: version is missing: add it"


class TestLarge:
    def test_ten_thousand_captures_take_well_under_a_second(self) -> None:
        content = BARE | {
            "seminar": {"title": "Samtal", "panel": [{"id": "ab", "name": "Ada Berg"}]},
            "captures": [
                {"id": f"c{n}", "at": n / 2, "kind": "quote", "text": "Så är det. " * 10, "speaker": "ab"}
                for n in range(10_000)
            ],
        }
        data = as_bytes(content)
        before = time.process_time()
        record = read_seminar(data, "s.json")
        assert time.process_time() - before < 1
        assert len(record.captures) == 10_000

    def test_more_captures_than_anybody_notes_are_refused(self) -> None:
        captures = [{"id": f"{n}", "at": 1, "kind": "note", "text": "n"} for n in range(20_001)]
        line = refused(msgspec.json.encode(BARE | {"captures": captures}))
        assert line == (
            "s.json: captures has 20001 items, and at most 20000 can be read: divide them among several files"
        )

    def test_fault_in_a_very_large_file_is_told_in_fewer_words(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(reading, "_WORTH_EXPLAINING", 10)
        line = refused(as_bytes(BARE | {"seminar": {"title": 1}}))
        assert line == "s.json: Expected `str`, got `int` - at `$.seminar.title`: correct it and try again"


def test_a_version_of_five_hundred_figures_is_told_in_one_line() -> None:
    line = refused(as_bytes(BARE | {"version": 10**400}))
    assert "was made by a newer seminarapp" in line
    assert len(line) < 300


def test_a_key_of_a_megabyte_is_told_in_one_line() -> None:
    line = refused(as_bytes(BARE | {"seminar": {"x" * 3_000_000: 1}}))
    assert line.startswith("s.json: Object contains unknown field")
    assert len(line) < 500


def test_what_would_take_long_to_take_in_is_refused() -> None:
    panel = [{"id": str(n), "name": f"Ada {n}"} for n in range(300)]
    questions = [{"id": f"q{n}", "text": "Varför?", "for": [one["id"] for one in panel]} for n in range(100)]
    line = refused(as_bytes(BARE | {"seminar": {"title": "V", "panel": panel, "questions": questions}}))
    assert line.startswith("s.json holds 30000 captures, turns and questions, and at most 25000 can be read")


def test_an_article_of_more_blocks_or_sources_than_anybody_writes_is_refused() -> None:
    block = {"kind": "paragraph", "text": "Hej"}
    line = refused(as_bytes(BARE | {"article": {"blocks": [block] * 2_001}}))
    assert line.startswith("s.json: article.blocks has 2001 items, and at most 2000 can be read")
    captures = [{"id": "c", "at": 1, "kind": "note", "text": "n"}]
    cited = block | {"sources": ["c"] * 1_000}
    line = refused(as_bytes(BARE | {"captures": captures, "article": {"blocks": [cited] * 30}}))
    assert line.startswith("s.json holds 30001 captures, turns and questions")
