# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`export --as event`, and what `--json` tells of every export."""

from __future__ import annotations

import json

import pytest

from tests.cli.terminal import Terminal
from tests.documents.schema_org import faults


@pytest.mark.parametrize("suffix", [".jsonld", ".json"])
def test_a_seminar_is_an_event(imported: Terminal, suffix: str) -> None:
    target = imported.folder / f"bron{suffix}"
    answer = imported("export", "Bron som sjunker", "--as", "event", "--to", target)
    assert answer.out.startswith("wrote ")
    data = json.loads(target.read_text("utf-8"))
    assert (data["@type"], data["name"], faults(data)) == ("Event", "Bron som sjunker", [])
    assert data["startDate"] == "2026-03-12T14:00:00+01:00"


def test_a_series_is_its_events(imported: Terminal) -> None:
    target = imported.folder / "serie.jsonld"
    imported("export", "Samtal om broar", "--as", "event", "--to", target)
    data = json.loads(target.read_text("utf-8"))
    assert (data["@type"], data["name"], faults(data)) == ("EventSeries", "Samtal om broar", [])
    assert [one["name"] for one in data["subEvent"]] == ["Bron som sjunker"]


def test_what_an_event_lacks_is_one_clear_error_and_no_file(terminal: Terminal) -> None:
    terminal("plan", "--title", "Någon gång")
    target = terminal.folder / "a.jsonld"
    answer = terminal("export", "Någon gång", "--as", "event", "--to", target)
    assert "it lacks: date and place" in answer.refusal
    assert not target.exists()


def test_json_tells_what_was_left_out_fact_by_fact(imported: Terminal) -> None:
    target = imported.folder / "bron.ics"
    answer = imported("export", "Bron som sjunker", "--as", "calendar", "--to", target, "--json")
    assert answer.err == ""
    (told,) = answer.json
    assert (told["file"], told["bytes"], told["remarks"]) == (str(target), target.stat().st_size, [])
    left_out = {one["fact"]: (one["count"], one["text"]) for one in told["left_out"]}
    assert left_out["initials"] == (2, "initials")
    assert left_out["run_of_show"] == (2, "segments of the run of show")


def test_on_a_terminal_it_is_one_line(imported: Terminal) -> None:
    target = imported.folder / "bron.ics"
    answer = imported("export", "Bron som sjunker", "--as", "calendar", "--to", target)
    assert len(answer.err.splitlines()) == 1
    assert "things of the plan have no place in this format: " in answer.err
