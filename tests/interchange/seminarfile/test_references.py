# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from tests.interchange.seminarfile.test_diagnosis import refusal

SEAT = {"id": "ab", "name": "Ada Berg"}


class TestIds:
    @pytest.mark.parametrize(
        ("path", "item"),
        [
            ("seminar.panel", SEAT),
            ("seminar.segments", {"id": "ab", "title": "t", "minutes": 1}),
            ("seminar.questions", {"id": "ab", "text": "t"}),
            ("captures", {"id": "ab", "at": 1, "kind": "note", "text": "t"}),
            ("audience_questions", {"id": "ab", "text": "t"}),
        ],
    )
    def test_id_used_twice_is_refused_with_both_places(self, path: str, item: dict[str, object]) -> None:
        assert refusal(path, [item, item | {"id": "other"}, item]) == (
            f"s.json: {path}[2] has the id “ab” that {path}[0] has already: give each its own"
        )

    def test_initials_used_twice_are_refused_however_they_are_written(self) -> None:
        seats = [SEAT | {"initials": "ab"}, {"id": "x", "name": "Alva Bo", "initials": " AB"}]
        assert refusal("seminar.panel", seats) == (
            "s.json: seminar.panel[1] has the initials “AB” that seminar.panel[0] has already: give each their own"
        )

    def test_a_panelist_with_the_moderators_id_is_refused(self) -> None:
        assert refusal("seminar.panel", [SEAT | {"id": "@moderator"}]) == (
            "s.json: seminar.panel[0].id is “@moderator”, which means the moderator: "
            "give the panelist another id"
        )

    @pytest.mark.parametrize("path", ["captures[0].speaker", "seminar.questions[0].for[0]"])
    def test_the_moderator_has_turns_and_nothing_else(self, path: str) -> None:
        assert "who is not in seminar.panel" in refusal(path, "@moderator")

    @pytest.mark.parametrize("initials", ["ABCDE", "A B", "A:"])
    def test_initials_that_can_not_be_typed_before_a_colon_are_refused(self, initials: str) -> None:
        assert refusal("seminar.panel[1].initials", initials) == (
            f"s.json: seminar.panel[1].initials is “{initials}”: use up to 4 letters, without spaces"
        )


class TestReferences:
    @pytest.mark.parametrize(
        "path", ["turns[0].speaker", "captures[0].speaker", "seminar.questions[0].for[0]"]
    )
    def test_speaker_who_is_not_in_the_panel_is_refused(self, path: str) -> None:
        assert refusal(path, "zz") == (
            f"s.json: {path} names “zz”, who is not in seminar.panel: add the panelist there or correct the id"
        )

    @pytest.mark.parametrize("path", ["captures[1].segment", "seminar.questions[0].segment"])
    def test_unknown_segment_is_refused(self, path: str) -> None:
        assert refusal(path, "s9") == (
            f"s.json: {path} names the segment “s9”, which is not in seminar.segments: "
            "add it there or correct the id"
        )

    def test_unknown_question_is_refused(self) -> None:
        assert "captures[1].question names the question “q9”, which" in refusal("captures[1].question", "q9")

    @pytest.mark.parametrize("path", ["article.blocks[1].capture", "article.blocks[1].sources[0]"])
    def test_unknown_capture_is_refused(self, path: str) -> None:
        assert refusal(path, "c9") == (
            f"s.json: {path} names the capture “c9”, which is not in captures: add it there or correct the id"
        )

    def test_quote_without_a_capture_is_refused(self) -> None:
        assert refusal("article.blocks[0].kind", "quote") == (
            "s.json: article.blocks[0] is a quote without a capture to take its words from: add “capture”"
        )

    def test_nobody_has_no_turn(self) -> None:
        assert refusal("turns[0].speaker", "") == "s.json: turns[0].speaker is blank: write something"


class TestTime:
    def test_turn_that_ends_before_it_begins_is_refused(self) -> None:
        assert refusal("turns[0].to", 299) == (
            "s.json: turns[0] ends at 299.0, before it begins at 300.0: exchange from and to"
        )

    def test_seminar_that_ends_before_it_begins_is_refused(self) -> None:
        assert refusal("seminar.ends_at", "2026-03-12T13:30:00+01:00") == (
            "s.json: seminar.ends_at is before seminar.starts_at: change one of the times"
        )

    @pytest.mark.parametrize("year", ["0001", "1899", "3000", "9999"])
    def test_year_that_can_not_be_meant_is_refused(self, year: str) -> None:
        line = refusal("seminar.starts_at", f"{year}-01-01T00:00:00+14:00")
        assert line == f"s.json: seminar.starts_at is in the year {int(year)}: correct it"

    def test_deadline_on_a_day_that_does_not_exist_is_refused(self) -> None:
        assert refusal("captures[0].approval.deadline", "2026-02-30") == (
            "s.json: captures[0].approval.deadline is 2026-02-30, a day or time that does not exist: correct it"
        )
