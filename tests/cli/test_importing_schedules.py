# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`import` of other programs' schedules, as scripts use it."""

from __future__ import annotations

import pytest

from tests.architecture.source import ROOT
from tests.cli.terminal import Terminal
from tests.interchange.schedule.calendars import calendar, event

DATA = ROOT.parent / "shared" / "data"
START = "DTSTART;TZID=Europe/Stockholm:20260312T140000"
CALENDAR = calendar(
    event(START, "LOCATION:Hamnsalen"),
    event("DTSTART:20260313T130000Z", uid="u2", title="Ny energi"),
    event(START, uid="u3", title=""),
    head="X-WR-CALNAME:Samtal",
)


def test_a_preview_tells_of_every_event_and_records_nothing(terminal: Terminal) -> None:
    answer = terminal("import", terminal.write("a.ics", CALENDAR), "--dry-run")
    assert answer.status == 0
    assert answer.out.splitlines() == [
        "would import into “Samtal”: 2 new, 0 changed, 0 known, 1 left",
        "new         1  Vem äger vattnet? (2026-03-12 14:00, Hamnsalen)",
        "new         2  Ny energi (2026-03-13 13:00)",
        "left        3  –: has no title",
    ]
    assert answer.err == "seminarapp: events that name nobody, so that their panels are empty: 2\n"
    assert terminal("list", "--json").json == []


def test_an_import_tells_what_there_is_to_say_and_once_more_finds_it_all(terminal: Terminal) -> None:
    file = terminal.write("a.ics", CALENDAR)
    assert terminal("import", file).out.splitlines() == [
        "imported into “Samtal”: 2 new, 0 changed, 0 known, 1 left",
        "left        3  –: has no title",
    ]
    listed = terminal("list", "--json").json
    assert [(one["title"], one["series"]) for one in listed] == [
        ("Vem äger vattnet?", "Samtal"),
        ("Ny energi", "Samtal"),
    ]
    again = terminal("import", file, "--json").json
    assert again["counts"] == {"new": 0, "changed": 0, "known": 2, "left": 1}
    assert again["events"] == 0


def test_changes_are_told_and_followed_with_update(terminal: Terminal) -> None:
    terminal("import", terminal.write("a.ics", CALENDAR))
    moved = terminal.write("b.ics", CALENDAR.replace(b"20260313T130000Z", b"20260313T140000Z"))
    told = terminal("import", moved).out
    assert "changed     2  Ny energi (2026-03-13 14:00): begins: 2026-03-13 13:00 → 2026-03-13 14:00" in told
    assert "[--update takes it over]" in told
    answer = terminal("import", moved, "--update", "--json").json
    assert (answer["updated"], answer["events"] > 0) == (True, True)
    assert answer["lines"][1]["reasons"] == ["begins: 2026-03-13 13:00 → 2026-03-13 14:00"]
    assert terminal("import", moved, "--json").json["counts"]["known"] == 2


def test_a_schedule_goes_into_no_seminar(terminal: Terminal) -> None:
    answer = terminal("import", terminal.write("a.ics", CALENDAR), "--into", "x")
    assert answer.refusal == "seminarapp: a.ics is a schedule of many seminars: import it without --into"
    assert not terminal.library.exists()


@pytest.mark.skipif(not DATA.is_dir(), reason="the real inputs are not beside this checkout")
@pytest.mark.parametrize(
    ("name", "count"),
    [("pretalx_rc3.json", 48), ("pyconuk2015.ics", 162), ("icalendar_alarm_thunderbird_closed.ics", 1)],
)
def test_every_event_of_a_real_schedule_is_taken_or_named(terminal: Terminal, name: str, count: int) -> None:
    report = terminal("import", DATA / name, "--json").json
    assert [line["place"] for line in report["lines"]] == list(range(1, count + 1))
    assert all(line["fate"] == "new" or line["reasons"] for line in report["lines"])
    again = terminal("import", DATA / name, "--json").json["counts"]
    assert (again["new"], again["changed"]) == (0, 0)
