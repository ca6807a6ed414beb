# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every value that the user chooses from has a name of its own."""

from __future__ import annotations

from seminarapp.domain.values import Priority, SegmentKind
from seminarapp.settings import LANGUAGES
from seminarapp.ui.plan.names import language_name, priority_name, segment_kind_name


def test_every_kind_and_priority_has_a_name_of_its_own() -> None:
    assert len({segment_kind_name(kind) for kind in SegmentKind}) == len(SegmentKind)
    assert len({priority_name(priority) for priority in Priority}) == len(Priority)


def test_every_language_has_a_name_and_an_unknown_one_keeps_its_code() -> None:
    assert [language_name(language) for language in LANGUAGES] == ["Swedish", "English"]
    assert language_name("fi") == "fi"
