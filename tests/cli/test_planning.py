# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`plan`, `series`, `template` and `discard`, and the filters of `list`."""

from __future__ import annotations

from typing import Any

import pytest

from seminarapp.application.records.registration_list import Registrant
from seminarapp.bootstrap import open_house
from tests.cli.terminal import Terminal

SIX = ("--series", "Samtal om vatten", "--starts", "2026-03-12T14:00", "--minutes", "60")


@pytest.fixture
def six(terminal: Terminal) -> Terminal:
    """Six parts, every fourth week."""
    answer = terminal(
        *("plan", "--title", "Samtal {n}", *SIX, "--zone", "Europe/Stockholm"),
        *("--repeat", "6", "--every-weeks", "4", "--venue", "Norra Latin", "--capacity", "80"),
    )
    assert answer.status == 0, answer.err
    return terminal


def listed(terminal: Terminal, *filters: str) -> list[Any]:
    return [card["title"] for card in terminal("list", "--json", *filters).json]


def test_six_parts_are_planned_by_one_command(six: Terminal) -> None:
    told = six("series", "Samtal om vatten", "--json").json
    assert [card["part"] for card in told["parts"]] == [1, 2, 3, 4, 5, 6]
    assert [card["starts_at"][11:] for card in told["parts"]][:2] == ["14:00:00+01:00", "14:00:00+02:00"]
    assert {(card["venue"], card["capacity"], card["zone"]) for card in told["parts"]} == {
        ("Norra Latin", 80, "Europe/Stockholm")
    }
    assert (told["next_part"], told["gaps"], told["duplicates"]) == (7, [], [])


def test_plan_like_another_takes_its_panel_and_hours_along(imported: Terminal) -> None:
    (card,) = imported(
        "plan", "--title", "Bron igen", "--like", "Bron som sjunker", "--starts", "2026-05-07", "--json"
    ).json
    assert card["starts_at"] == "2026-05-07T14:00:00+01:00", "that file gives an offset, and no zone"
    shown = imported("show", card["id"], "--json").json
    assert [seat["id"] for seat in shown["panel"]] == ["ab", "cd"]
    assert shown["moderator"] == "Sanna Ek"
    assert shown["counts"]["captures"] == 0
    assert shown["recording"] is None


def test_what_is_not_to_come_along_is_named(imported: Terminal) -> None:
    leave = ("--without", "panel", "--without", "place")
    (card,) = imported("plan", "--title", "Bron igen", "--like", "Bron som sjunker", *leave, "--json").json
    assert imported("show", card["id"], "--json").json["panel"] == []
    assert card["venue"] is None


def test_planned_parts_of_a_series_take_over_what_they_lack(imported: Terminal) -> None:
    six = ("--series", "Samtal", "--starts", "2026-09-10T14:00", "--repeat", "3")
    assert imported("plan", "--title", "Del {n}", *six).status == 0
    answer = imported("take-over", "Samtal", "--like", "Bron som sjunker", "--without", "run_of_show")
    assert answer.status == 0, answer.err
    told = answer.out.splitlines()
    assert [line[10:] for line in told] == [f"Del {n}: took panel, moderator, place" for n in (1, 2, 3)]
    shown = imported("show", "Del 2", "--json").json
    assert [seat["id"] for seat in shown["panel"]] == ["ab", "cd"]
    again = imported("take-over", "Del 2", "--like", "Bron som sjunker", "--json").json
    assert (again[0]["taken"], "panel" in again[0]["kept"]) == (["run_of_show"], True)


def test_what_has_been_held_takes_nothing_over(imported: Terminal) -> None:
    assert imported("plan", "--title", "Ny").status == 0
    before = imported("show", "Ny", "--json").out
    assert "has been opened" in imported("take-over", "Bron som sjunker", "--like", "Ny").refusal
    assert "no series “Nix”" in imported("take-over", "Nix", "--like", "Ny").refusal
    assert imported("take-over", "Ny").status == 2
    assert imported("show", "Ny", "--json").out == before


def test_template_is_kept_and_planned_from(imported: Terminal) -> None:
    assert imported("template", "Bron som sjunker", "Brosamtal").status == 0
    assert listed(imported) == ["Bron som sjunker"]
    assert listed(imported, "--templates") == ["Brosamtal"]
    (card,) = imported("plan", "--title", "Ny bro", "--template", "Brosamtal", "--json").json
    assert len(imported("show", card["id"], "--json").json["panel"]) == 2
    assert "no template “Bro”" in imported("plan", "--title", "Ny", "--template", "Bro").refusal


def test_like_and_template_at_once_is_wrong_usage(terminal: Terminal) -> None:
    assert terminal("plan", "--title", "A", "--like", "B", "--template", "C").status == 2
    assert terminal("list", "--templates", "--discarded").status == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--title", " "), "title is empty"),
        (("--title", "A", "--starts", "i morgon"), "no day or time"),
        (("--title", "A", "--starts", "2026-03-12"), "says no hour"),
        (("--title", "A", "--starts", "2026-03-12T14:00", "--zone", "Mars"), "no time zone “Mars”"),
        (("--title", "A", "--like", "saknas"), "no seminar “saknas”"),
        (("--title", "A", "--starts", "9999-12-30T14:00", "--repeat", "3"), "out of the calendar's reach"),
    ],
)
def test_plan_that_is_not_possible_records_nothing(
    terminal: Terminal, arguments: tuple[str, ...], told: str
) -> None:
    assert told in terminal("plan", *arguments, "--series", "Ny").refusal
    assert terminal("series", "--json").json == []
    assert listed(terminal) == []


def test_discarded_seminar_is_restored(six: Terminal) -> None:
    assert "discard --undo" in six("discard", "Samtal 2").out
    assert "Samtal 2" not in listed(six)
    assert listed(six, "--discarded") == ["Samtal 2"]
    told = six("series").out
    assert "no part 2" in told
    assert "5 seminars" in told
    assert six("discard", "Samtal 2", "--undo").status == 0
    assert "Samtal 2" in listed(six)
    assert "is discarded" in six("discard", "Samtal 2", "--undo").refusal


def test_what_has_been_held_is_not_discarded(imported: Terminal) -> None:
    assert "has been held" in imported("discard", "Bron som sjunker").refusal


def test_list_is_filtered_by_state_series_and_days(six: Terminal) -> None:
    six("plan", "--title", "För sig", "--starts", "2026-04-01T09:00")
    assert listed(six, "--series", "samtal om vatten") == [f"Samtal {n}" for n in range(1, 7)]
    assert listed(six, "--from", "2026-04-01", "--to", "2026-04-09") == ["För sig", "Samtal 2"]
    assert listed(six, "--state", "closed") == []
    assert listed(six, "--state", "planned", "--state", "closed", "--to", "2026-03-31") == ["Samtal 1"]
    assert "No seminar is like that" in six("list", "--state", "live").out
    assert "no series “okänd”" in six("list", "--series", "okänd").refusal
    assert six("list", "--state", "lost").status == 2


def test_series_for_people_lists_parts_in_their_order(six: Terminal) -> None:
    told = six("series", "Samtal om vatten").out
    assert told.index("Samtal 1") < told.index("Samtal 6")
    assert "Norra Latin" in told


def test_part_can_be_given_twice_and_that_is_told(six: Terminal) -> None:
    six("plan", "--title", "Två igen", "--series", "Samtal om vatten", "--part", "2")
    assert "more than one part 2" in six("series", "Samtal om vatten").out
    assert six("series", "Samtal om vatten", "--json").json["duplicates"] == [2]


def test_library_without_series_says_how_to_begin_one(terminal: Terminal) -> None:
    assert "seminarapp plan" in terminal("series").out


def test_show_tells_zone_and_capacity(terminal: Terminal) -> None:
    where = ("--zone", "Asia/Kathmandu", "--venue", "Kvarnen", "--room", "Stora salen", "--capacity", "2")
    terminal("plan", "--title", "Långt bort", "--starts", "2026-03-12T14:00", *where)
    told = terminal("show", "Långt bort").out
    assert "2026-03-12 14:00 (Asia/Kathmandu)  Kvarnen, Stora salen" in told
    assert "2 places, 0 registered\n" in told
    with open_house(str(terminal.library)) as house:
        seminar = house.activities.overview.seminar("Långt bort").id
        for name in ("Alva Ek", "Bo Lind", "Cia Ros"):
            house.activities.registering.register(seminar, Registrant(name))
    assert "2 places, 3 registered: 1 too many" in terminal("show", "Långt bort").out


def test_zone_of_this_machine_is_not_told(terminal: Terminal) -> None:
    terminal("plan", "--title", "Här", "--starts", "2026-03-12T14:00")
    assert "2026-03-12 14:00  –" in terminal("show", "Här").out
