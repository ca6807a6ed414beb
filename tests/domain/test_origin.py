# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where a seminar comes from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from seminarapp.domain.origin import Origin, Source
from tests.domain.replay import SEMINAR, assert_replays, only

SOURCE = Source("c364", "Vem äger vattnet?", datetime(2026, 3, 12, 13, tzinfo=UTC), "Hamnsalen", "Vatten")


def test_an_origin_says_which_event_of_which_file_a_seminar_was() -> None:
    origin = Origin(SEMINAR, "program.xml", SOURCE)
    assert (origin.seminar, origin.file, origin.source) == (SEMINAR, "program.xml", SOURCE)


def test_what_the_other_program_changed_is_followed_once() -> None:
    origin = Origin(SEMINAR, "program.xml", SOURCE)
    later = replace(SOURCE, do_not_record=True)
    with only(origin, "Followed"):
        origin.follow("program-2.xml", SOURCE)
        origin.follow("program-2.xml", later)
        origin.follow("program-3.xml", later)
    assert (origin.file, origin.source) == ("program-2.xml", later)


def test_an_origin_replays() -> None:
    origin = Origin(SEMINAR, "program.xml", SOURCE)
    origin.follow("program-2.xml", Source("", "Vattnet"))
    assert_replays(origin)
