# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`list`, `show` and `search`, and how a seminar is named."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.terminal import Terminal


def test_list_as_json_has_what_scripts_rely_on(imported: Terminal) -> None:
    (card,) = imported("list", "--json").json
    assert {"id", "title", "series", "starts_at", "state"} <= card.keys()
    assert card["title"] == "Bron som sjunker"
    assert card["series"] == "Samtal om broar"
    assert card["starts_at"] == "2026-03-12T14:00:00+01:00"
    assert card["state"] == "closed"


def test_an_empty_library_says_how_to_begin(terminal: Terminal) -> None:
    assert "seminarapp demo" in terminal("list").out


def test_list_for_people_has_a_line_a_seminar(imported: Terminal) -> None:
    assert "Bron som sjunker" in imported("list").out


@pytest.mark.parametrize("reference", ["title", "case", "id", "beginning"])
def test_a_seminar_is_found_by_id_beginning_and_title(imported: Terminal, reference: str) -> None:
    whole = imported("list", "--json").json[0]["id"]
    named = {"title": "Bron som sjunker", "case": "bron SOM sjunker", "id": whole, "beginning": whole[:8]}[
        reference
    ]
    assert imported("show", named, "--json").json["id"] == whole


def test_a_title_that_two_seminars_have_is_refused(imported: Terminal, seminar: dict[str, Any]) -> None:
    imported("import", imported.write("again.json", json.dumps(seminar)))
    assert "2 seminars" in imported("show", "Bron som sjunker").refusal


def test_a_seminar_that_is_not_there_is_refused(imported: Terminal) -> None:
    assert "saknas" in imported("show", "saknas").refusal


def test_show_tells_who_spoke_for_how_long(imported: Terminal) -> None:
    shown = imported("show", "Bron som sjunker", "--json").json
    asta, cecil = shown["speaking_time"]
    assert (asta["seconds"], cecil["seconds"]) == (90.0, 30.5)
    assert asta["share"] == pytest.approx(90 / 120.5, abs=1e-4)
    assert shown["counts"] == {
        "panelists": 2,
        "captures": 4,
        "quotes": 3,
        "turns": 2,
        "audience_questions": 0,
        "article_blocks": 9,
    }


def test_show_for_people_has_panel_and_run_of_show(imported: Terminal) -> None:
    told = imported("show", "Bron som sjunker").out
    assert "1:30" in told
    assert "Cecil Damm, Damm & Fors AB" in told
    assert "20 min  Läget" in told


@pytest.mark.parametrize("words", [("centimeter",), ("centim",), ("Bron", "sjunk"), ("SJUNKER", "året")])
def test_search_finds_words_and_the_beginning_of_the_last(imported: Terminal, words: tuple[str, ...]) -> None:
    hits = imported("search", *words, "--json").json
    assert any(hit["kind"] == "capture" and "centimeter" in hit["text"] for hit in hits)


def test_search_never_finds_what_is_off_the_record(imported: Terminal) -> None:
    assert imported("search", "mellan", "oss", "--json").json == []


@pytest.mark.parametrize("words", ['"', "AND", "NEAR(", "*", "a OR b", "text:", "^x", "-bron"])
def test_no_words_are_taken_for_the_search_engines_own(imported: Terminal, words: str) -> None:
    answer = imported.bare("search", "--library", imported.library, "--json", "--", words)
    assert answer.status == 0, answer.err


def test_search_says_when_nothing_is_found(imported: Terminal) -> None:
    assert imported("search", "xyzzy").out.strip() == "Nothing found."


def test_wrong_usage_exits_with_2(terminal: Terminal) -> None:
    assert terminal.bare("shwo").status == 2
    assert terminal("export", "x").status == 2


def test_the_library_may_be_named_before_the_command(imported: Terminal) -> None:
    assert (
        imported.bare("--library", imported.library, "list", "--json").json[0]["title"] == "Bron som sjunker"
    )
