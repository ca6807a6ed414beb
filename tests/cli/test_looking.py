# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`list`, `show` and `search`, and how a seminar is named."""

from __future__ import annotations

import errno
import io
import json
import re
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


def test_search_looks_for_the_kinds_that_are_named(imported: Terminal) -> None:
    everything = imported("search", "b", "--json").json
    kinds = {hit["kind"] for hit in everything}
    assert len(kinds) > 1
    for kind in kinds:
        hits = imported("search", "b", "--kind", kind, "--json").json
        assert hits == [hit for hit in everything if hit["kind"] == kind]
    assert imported.bare("search", "b", "--kind", "nothing").status == 2


@pytest.mark.parametrize(
    ("options", "kept"),
    [
        (("--quotes",), lambda hit: hit["kind"] == "capture"),
        (("--starred",), lambda hit: hit["kind"] == "capture"),
        (("--seminar", "Bron som sjunker"), lambda hit: hit["seminar_title"] == "Bron som sjunker"),
        (("--from", "1900-01-01", "--to", "2100-01-01"), lambda hit: hit["seminar"] is not None),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_search_is_narrowed_by_options(imported: Terminal, options: tuple[str, ...], kept: Any) -> None:
    hits = imported("search", "b", *options, "--json").json
    assert hits
    assert all(kept(hit) for hit in hits)
    assert {hit["target"] for hit in hits} <= {
        hit["target"] for hit in imported("search", "b", "--json").json
    }


def test_search_narrows_to_a_speaker(imported: Terminal) -> None:
    speakers = {hit["speaker"] for hit in imported("search", "b", "--json").json} - {None}
    for speaker in speakers:
        hits = imported("search", "--speaker", speaker, "--kind", "capture", "--json").json
        assert {hit["speaker"] for hit in hits} == {speaker}


def test_search_says_which_option_to_leave(imported: Terminal) -> None:
    answer = imported("search", "bron", "--kind", "seminar", "--starred")
    assert answer.out.splitlines()[0] == "Nothing found."
    assert re.search(
        r"^Without (--kind|--starred|any of these options): \d+ finds?\.$", answer.out, re.MULTILINE
    )
    assert imported("search", "xyzzy", "--starred").out.strip() == "Nothing found."


def test_search_for_nothing_or_in_what_is_not_there_is_refused(imported: Terminal) -> None:
    assert imported.bare("search", "--library", imported.library).status == 2
    assert imported.bare("search", "--library", imported.library, "--kind", "person").status == 2
    for options in (("--series", "zzz"), ("--seminar", "zzz"), ("--from", "i går"), ("--to", "2026-13-01")):
        answer = imported("search", "bron", *options)
        assert answer.status == 1
        assert len(answer.err.splitlines()) == 1


def test_search_never_finds_what_is_off_the_record(imported: Terminal) -> None:
    assert imported("search", "mellan", "oss", "--json").json == []


@pytest.mark.parametrize("words", ['"', "AND", "NEAR(", "*", "a OR b", "text:", "^x", "-bron"])
def test_no_words_are_taken_for_the_search_engines_own(imported: Terminal, words: str) -> None:
    answer = imported.bare("search", "--library", imported.library, "--json", "--", words)
    assert answer.status == 0, answer.err


def test_search_says_when_nothing_is_found(imported: Terminal) -> None:
    assert imported("search", "xyzzy").out.strip() == "Nothing found."


@pytest.mark.parametrize("command", [("list",), ("show", "1"), ("search", "havet")])
def test_a_title_commands_no_terminal_and_breaks_no_line(
    terminal: Terminal, seminar: dict[str, Any], command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("typer._click.utils.should_strip_ansi", lambda *_: False)  # as on a terminal
    seminar["seminar"] |= {"title": "Broar\x1b[2J över\nhavet", "moderator": {"name": "Sanna\x07\nEk"}}
    whole = terminal("import", terminal.write("bro.json", json.dumps(seminar)), "--json").json["seminar"]
    asked = [whole if word == "1" else word for word in command]
    answer = terminal(*asked)
    assert answer.status == 0
    assert "Broar\N{REPLACEMENT CHARACTER}[2J över havet" in answer.out.splitlines()[0]
    assert not {"\x1b", "\x07"} & set(answer.out)


def test_words_are_found_where_the_locale_knows_ascii_only(imported: Terminal) -> None:
    said_in_c = "åRET".encode().decode("ascii", "surrogateescape")
    assert imported("search", said_in_c, "--json").json == imported("search", "året", "--json").json != []


def test_a_result_that_cannot_be_printed_is_told_in_one_line(
    imported: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, err: bool = False, **__: object) -> None:
        if not err:
            raise OSError(errno.ENOSPC, "No space left on device")
        told.append(_[0])

    told: list[object] = []
    monkeypatch.setattr("typer.echo", full)
    monkeypatch.setattr("sys.stdout", io.StringIO())
    assert imported("list").status == 1
    assert told == [
        "seminarapp: the result can't be printed (No space left on device): print it to another place"
    ]


def test_a_library_without_its_keys_says_so_whatever_is_asked(imported: Terminal) -> None:
    imported.library.with_name(imported.library.name + ".keys").unlink()
    for command in (("list",), ("show", "Bron som sjunker", "--json"), ("search", "bron"), ("verify",)):
        answer = imported(*command)
        assert answer.status == 0
        assert answer.err.startswith("seminarapp: the keys of 3 persons are missing")
        assert len(answer.err.splitlines()) == 1


def test_wrong_usage_exits_with_2(terminal: Terminal) -> None:
    assert terminal.bare("shwo").status == 2
    assert terminal("export", "x").status == 2


def test_the_library_may_be_named_before_the_command(imported: Terminal) -> None:
    assert (
        imported.bare("--library", imported.library, "list", "--json").json[0]["title"] == "Bron som sjunker"
    )


def test_a_series_and_what_was_said_are_found_too(imported: Terminal) -> None:
    (hit,) = imported("search", "samtal om", "--kind", "series", "--json").json
    assert (hit["kind"], hit["seminar"], hit["text"]) == ("series", None, "Samtal om broar")
    said = imported.write("bro.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ek>Vajern brast.\n")
    imported("import", said, "--keep", "--into", "Bron som sjunker")
    (hit,) = imported("search", "vajer", "--json").json
    assert (hit["kind"], hit["speaker"], hit["target"]) == ("transcript", "Ek", "0")
    assert "Vajern brast." in imported("search", "vajer", "--kind", "transcript").out
