# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`questions`, and the run of show and the warnings of `show`."""

from __future__ import annotations

import json
from datetime import time
from typing import Any

import pytest

from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.bootstrap import open_house
from tests.cli.terminal import Terminal


@pytest.fixture
def planned(terminal: Terminal, seminar: dict[str, Any]) -> Terminal:
    """The seminar before it is held, with two prepared questions."""
    before = {key: seminar[key] for key in ("format", "version", "series", "seminar")}
    before["seminar"]["questions"] = [
        {"id": "q1", "text": "Vem betalar?", "priority": "must", "for": ["ab"], "follow_ups": ["När?"]},
        {"id": "q2", "text": "Hur länge?"},
    ]
    assert terminal("import", terminal.write("plan.json", json.dumps(before))).status == 0
    return terminal


def test_show_tells_the_warnings_with_their_remedies(planned: Terminal) -> None:
    told = planned("show", "Bron som sjunker").out
    assert "Warnings" in told
    assert "- No panelist speaks in “Läget”. (Let the whole panel speak in it)" in told
    assert "0 min left before the end" in told


def test_warnings_are_told_to_other_programs_too(planned: Terminal) -> None:
    warnings = planned("show", "Bron som sjunker", "--json").json["warnings"]
    assert {"rule", "serious", "segment", "question", "seat", "text", "remedy"} == warnings[0].keys()
    assert [one["rule"] for one in warnings] == ["voiceless", "voiceless", "unplaced", "silent"]
    assert (warnings[3]["seat"], warnings[3]["segment"]) == ("cd", None)


def test_a_panel_that_is_over_has_no_warnings(imported: Terminal) -> None:
    assert "Warnings" not in imported("show", "Bron som sjunker").out
    assert imported("show", "Bron som sjunker", "--json").json["warnings"] == []


def test_show_has_slack_fixed_starts_and_speakers(planned: Terminal) -> None:
    with open_house(str(planned.library)) as house:
        (card,) = house.activities.overview.library().seminars
        said = PlannedSegment("Sedan", 30, slack=5, fixed_start="14:30", speakers=("cd", "@moderator"))
        house.activities.arranging.change_segment(card.id, "s2", said)
        assert house.activities.overview.plan(card.id).segments[1].fixed_start == time(14, 30)
    told = planned("show", "Bron som sjunker").out
    assert "14:30    30+5 min  Sedan  (fixed start)  [moderator, Cecil Damm]" in told
    assert "-5 min" not in told
    segment = planned("show", "Bron som sjunker", "--json").json["segments"][1]
    assert (segment["slack"], segment["fixed_start"]) == (5, "14:30")
    assert segment["speakers"] == ["@moderator", "cd"]
    assert segment["starts_at"] == "2026-03-12T14:30:00+01:00"


def test_questions_lists_the_bank_with_what_became_of_them(planned: Terminal) -> None:
    told = planned("questions").out.splitlines()
    assert told[0] == "prepared  Vem betalar?  (Asta Bro)"
    assert told[1].strip() == "2026-03-12 14:00  Bron som sjunker  (Samtal om broar, 2)"
    assert len(told) == 4


def test_questions_are_found_by_words_and_series(planned: Terminal) -> None:
    found = planned("questions", "asta", "NÄR", "--series", "samtal om broar", "--json").json
    assert [(one["text"], one["for"], one["outcome"]) for one in found] == [
        ("Vem betalar?", ["Asta Bro"], "prepared")
    ]
    assert found[0]["taken_from"] is None
    assert planned("questions", "aldrig").out == "No such question.\n"


def test_a_series_that_is_not_there_is_refused(planned: Terminal) -> None:
    assert "no series “Luft”" in planned("questions", "--series", "Luft").refusal


def test_an_empty_bank_says_so(terminal: Terminal) -> None:
    assert terminal("questions").out == "No questions have been prepared yet.\n"


def test_the_seminar_file_says_what_it_has_no_place_for(planned: Terminal) -> None:
    target = planned.folder / "ut.json"
    assert planned("export", "Bron som sjunker", "--as", "seminar", "--to", target).err == ""
    with open_house(str(planned.library)) as house:
        (card,) = house.activities.overview.library().seminars
        said = PlannedSegment("Sedan", 30, slack=5)
        house.activities.arranging.change_segment(card.id, "s2", said)
    told = planned("export", "Bron som sjunker", "--as", "seminar", "--to", target, "--language", "en").err
    assert "The seminar file has no place for: slack." in told
