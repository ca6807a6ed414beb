# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`export --as schedule`, as scripts use it."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Terminal
from tests.interchange.schedule.calendars import calendar, event

CALENDAR = calendar(
    event("DTSTART:20260312T130000Z", "DTEND:20260312T140000Z", "LOCATION:Hamnsalen"),
    event("DTSTART:20260313T130000Z", uid="u2", title="Ny energi"),
    event(uid="u3", title="Utan dag"),
    head="X-WR-CALNAME:Samtal",
)


@pytest.mark.parametrize("suffix", [".xml", ".json"])
def test_a_series_is_written_and_found_again(terminal: Terminal, suffix: str) -> None:
    terminal("import", terminal.write("a.ics", CALENDAR))
    target = terminal.folder / f"program{suffix}"
    answer = terminal("export", "Samtal", "--as", "schedule", "--to", target)
    assert answer.status == 0
    assert answer.out.startswith("wrote ")
    assert "seminars without a date, which are not in it: 1" in answer.err
    counts = terminal("import", target, "--json").json["counts"]
    assert (counts["new"], counts["known"] + counts["changed"]) == (0, 2)


def test_one_seminar_is_a_schedule_too_and_what_the_format_lacks_is_named(imported: Terminal) -> None:
    target = imported.folder / "bron.xml"
    answer = imported("export", "Bron som sjunker", "--as", "schedule", "--to", target)
    assert "things of the plan have no place in this format: " in answer.err
    assert "titles and organisations (2)" in answer.err
    assert answer.err.count("\n") == 1
    assert imported("import", target, "--json").json["counts"]["known"] == 1


def test_what_can_not_be_written_is_refused(terminal: Terminal) -> None:
    terminal("import", terminal.write("a.ics", CALENDAR))
    answer = terminal("export", "Samtal", "--as", "schedule", "--to", terminal.folder / "a.ics")
    assert "end the file's name in one of .xml, .json" in answer.refusal
    answer = terminal("export", "Utan dag", "--as", "schedule", "--to", terminal.folder / "b.xml")
    assert answer.refusal.startswith("seminarapp: “Utan dag” has no date")
    answer = terminal("export", "Ingen", "--as", "schedule", "--to", terminal.folder / "b.xml")
    assert "There is no seminar “Ingen”" in answer.refusal


def test_a_series_is_a_calendar_that_is_found_again(terminal: Terminal) -> None:
    terminal("import", terminal.write("a.ics", CALENDAR))
    target = terminal.folder / "serie.ics"
    answer = terminal("export", "Samtal", "--as", "calendar", "--to", target)
    assert "seminars without a date, which are not in it: 1" in answer.err
    counts = terminal("import", target, "--json").json["counts"]
    assert (counts["new"], counts["known"] + counts["changed"]) == (0, 2)


def test_a_calendar_of_what_is_not_there_is_refused_as_a_seminar(terminal: Terminal) -> None:
    answer = terminal("export", "Ingen", "--as", "calendar", "--to", terminal.folder / "b.ics")
    assert "There is no seminar “Ingen”" in answer.refusal
