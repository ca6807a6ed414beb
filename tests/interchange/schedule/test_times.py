# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Times as frab and pretalx write them."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from seminarapp.interchange.schedule.times import stretch_of

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def told(moment: str, day: str, start: str, length: str) -> tuple[str, str, list[str]]:
    found = stretch_of(moment, day, start, length, STOCKHOLM)
    begin = found.begin.isoformat() if found.begin else ""
    end = found.end.isoformat() if found.end else ""
    return begin, end, [reason.name for reason in found.reasons]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            ("2026-03-12T14:00:00+01:00", "2026-03-12", "14:00", "01:30"),
            ("2026-03-12T14:00:00+01:00", "2026-03-12T15:30:00+01:00", []),
        ),
        (("2026-03-12T13:00:00Z", "", "", ""), ("2026-03-12T13:00:00+00:00", "", [])),
        (
            ("2026-03-12T14:00:00", "", "", "0:45:00"),
            ("2026-03-12T14:00:00+01:00", "2026-03-12T14:45:00+01:00", ["zone_missing"]),
        ),
        (
            ("", "2026-07-01", "09:15", "00:30"),
            ("2026-07-01T09:15:00+02:00", "2026-07-01T09:45:00+02:00", ["zone_missing"]),
        ),
        (("2026-03-12", "2026-03-12", "", ""), ("", "", ["without_start"])),
        (("soon", "today", "14:00", "01:00"), ("", "", ["without_start"])),
        (
            ("2026-03-12T14:00:00+01:00", "", "", "an hour"),
            ("2026-03-12T14:00:00+01:00", "", ["length_unread"]),
        ),
        (("2026-03-12T14:00:00+01:00", "", "", "00:00"), ("2026-03-12T14:00:00+01:00", "", [])),
        (("9999-12-31T23:30:00+00:00", "", "", "23:00"), ("9999-12-31T23:30:00+00:00", "", [])),
        (("0001-01-01T00:00:00+14:00", "", "", "01:00"), ("", "", ["without_start"])),
    ],
)
def test_a_stretch_is_what_the_file_says_as_far_as_it_says_it(
    said: tuple[str, str, str, str], expected: tuple[str, str, list[str]]
) -> None:
    assert told(*said) == expected
