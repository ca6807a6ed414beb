# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Zones by name, and what has to be said of one."""

from __future__ import annotations

from datetime import date, time

from pytestqt.qtbot import QtBot

from seminarapp.domain.time_zones import at, zone_of
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.zone_field import ZoneField, this_machines_zone, zone_names, zone_told


def test_every_zone_that_is_offered_is_known(look: Look) -> None:
    names = zone_names()
    assert {"Europe/Stockholm", "Europe/Helsinki", "America/New_York"} <= set(names)
    assert not any(name.startswith("Etc/") for name in names)
    unknown = []
    for name in names:
        try:
            zone_of(name)
        except Exception:  # noqa: BLE001  whatever is wrong with one is told with the others
            unknown.append(name)
    assert unknown == []


def test_any_part_of_a_name_completes_it(look: Look, qtbot: QtBot) -> None:
    field = ZoneField("Time zone")
    qtbot.addWidget(field)
    completer = field.completer()
    completer.setCompletionPrefix("stockh")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Europe/Stockholm"
    assert field.placeholderText() == this_machines_zone()


def test_zone_is_told_where_this_computers_clock_shows_another_hour() -> None:
    day, hour = date(2026, 3, 12), time(14)
    assert zone_told(at(day, hour, "Asia/Kathmandu"), "Asia/Kathmandu") == "Kathmandu (UTC+05:45)"
    assert zone_told(at(day, hour, "America/New_York"), "America/New_York") == "New York (UTC−04:00)"
    assert zone_told(at(day, hour, "Asia/Kathmandu"), "") == ""
    here = at(day, hour)
    assert zone_told(here, "Europe/Stockholm") == "", "whatever it is called, its clock shows the same hour"
