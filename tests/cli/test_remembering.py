# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`history`: what happened to a seminar, for people and for other programs."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

import pytest

from tests.cli.terminal import Terminal

NAME = "Bron som sjunker"


def test_a_line_says_when_who_and_what(imported: Terminal) -> None:
    told = imported("history", NAME).out.splitlines()
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d [^:]+: \S.*", line) for line in told)
    assert told[0].endswith(f": seminar “{NAME}” planned")
    assert any("quote c1 by Asta Bro noted: “Bron sjunker en centimeter om året.”" in line for line in told)


def test_history_in_swedish(imported: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEMINARAPP_LANGUAGE", "sv")
    assert f"seminariet ”{NAME}” planerat" in imported("history", NAME).out


def test_the_words_of_what_is_off_the_record_are_left_out(imported: Terminal) -> None:
    told = imported("history", NAME).out
    assert "stannar mellan oss" not in told
    assert "[off the record]" in told


def test_history_as_json_has_an_entry_an_event(imported: Terminal) -> None:
    told = imported("history", NAME, "--json").json
    assert len(told) == len(imported("history", NAME).out.splitlines())
    first = told[0]
    assert set(first) == {"position", "at", "author", "device", "event", "subject", "text"}
    assert first["event"] == "seminar.planned"
    assert datetime.fromisoformat(first["at"]).utcoffset() is not None


def test_history_up_to_a_moment(imported: Terminal) -> None:
    everything = imported("history", NAME, "--json").json
    last = everything[-1]["at"]
    assert imported("history", NAME, "--json", "--at", last).json == everything
    told = imported("history", NAME, "--at", last).out.splitlines()
    assert len(told) == len(everything) + 1
    assert ": panelists 2, captures 4, of them quotes 3 (" in told[-1]
    assert told[-1].endswith("turns 2, blocks in the article 9")
    for early in ("2001-01-01", "2001-01-01T12:00", "2001-01-01T12:00:00+02:00"):
        assert imported("history", NAME, "--at", early).out.startswith("At 2001-01-01 ")
        assert imported("history", NAME, "--at", early, "--json").json == []


@pytest.mark.parametrize("time", ["yesterday", "", "2026-13-01", "0001-01-01T00:00:00+14:00"])
def test_what_is_no_time_is_wrong_usage(imported: Terminal, time: str) -> None:
    answer = imported("history", NAME, "--at", time)
    assert answer.status == 2
    assert "--at" in answer.err
    assert answer.out == ""


def test_the_history_of_a_seminar_that_is_not_there_is_refused(imported: Terminal) -> None:
    assert "saknas" in imported("history", "saknas").refusal


def test_a_name_that_commands_the_terminal_is_disarmed(terminal: Terminal, seminar: dict[str, Any]) -> None:
    seminar["seminar"]["title"] = "Bron\u001b[31m sjunker"
    terminal("import", terminal.write("bro.json", json.dumps(seminar)))
    assert "\x1b" not in terminal("history", terminal("list", "--json").json[0]["id"]).out
