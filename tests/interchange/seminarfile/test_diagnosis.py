# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
from typing import Any

import pytest

from seminarapp.domain.errors import ReadError
from seminarapp.domain.values import (
    ApprovalState,
    Attribution,
    AudienceState,
    BlockKind,
    CaptureKind,
    Fidelity,
    Placement,
    Priority,
    QuoteMarks,
    SegmentKind,
    Tense,
)
from seminarapp.interchange.seminarfile.diagnosis import diagnosed
from seminarapp.interchange.seminarfile.reading import read_seminar
from seminarapp.interchange.seminarfile.writing import write
from tests.interchange.seminarfile.records import full

GONE = object()


def changed(path: str, value: object) -> dict[str, Any]:
    """The full file with one value put in, or taken out."""
    content: dict[str, Any] = json.loads(write(full()))
    *way, last = [
        int(step) if step.isdigit() else step for step in path.replace("[", ".").replace("]", "").split(".")
    ]
    inner: Any = content
    for step in way:
        inner = inner[step]
    if value is GONE:
        del inner[last]
    else:
        inner[last] = value
    return content


def refusal(path: str, value: object) -> str:
    with pytest.raises(ReadError) as caught:
        read_seminar(json.dumps(changed(path, value)).encode(), "s.json")
    return str(caught.value)


def test_sound_file_has_no_fault() -> None:
    assert diagnosed(json.loads(write(full())), "s.json") is None


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("seminr", "seminar"),
        ("seminar.titel", "title"),
        ("seminar.panel[1].initals", "initials"),
        ("captures[0].off_the_record", "off_record"),
        ("captures[0].approval.sate", "state"),
        ("article.blocks[1].atribution", "attribution"),
        ("turns[0].form", "from"),
    ],
)
def test_unknown_key_is_named_with_its_place_and_the_key_that_was_meant(path: str, meant: str) -> None:
    assert refusal(path, "x") == f"s.json: {path} is an unknown key: did you mean “{meant}”?"


def test_unknown_key_like_no_other_is_answered_with_the_list() -> None:
    assert refusal("turns[0].zzz", 1) == (
        "s.json: turns[0].zzz is an unknown key: remove it, or use one of speaker, from, to"
    )


def test_unknown_key_of_a_million_letters_is_cut_short() -> None:
    assert len(refusal("captures[0]." + "q" * 1_000_000, 1)) < 300


@pytest.mark.parametrize(
    "path",
    [
        "seminar",
        "seminar.title",
        "series.title",
        "seminar.moderator.name",
        "seminar.panel[0].id",
        "seminar.panel[1].name",
        "seminar.segments[0].minutes",
        "seminar.questions[0].text",
        "turns[0].to",
        "captures[1].at",
        "captures[1].kind",
        "audience_questions[0].id",
        "article.blocks[0].kind",
    ],
)
def test_missing_required_key_is_named(path: str) -> None:
    assert refusal(path, GONE) == f"s.json: {path} is missing: add it"


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        ("seminar", [], "is […], but must be an object: write it in {}"),
        ("series", None, "is null, but must be an object: write it in {}"),
        ("captures", {}, "is {…}, but must be a list: write it in []"),
        ("captures[1]", "c2", "is c2, but must be an object: write it in {}"),
        ("captures[1].tags", "rör", "is rör, but must be a list: write it in []"),
        ("captures[1].id", 2, "is 2, but must be text: write it in quotation marks"),
        ("seminar.panel[0].id", True, "is true, but must be text: write it in quotation marks"),
        ("seminar.questions[0].for[0]", 1.5, "is 1.5, but must be text: write it in quotation marks"),
        ("seminar.venue", None, "is null, but must be text: write it in quotation marks"),
        ("captures[1].at", "312", "is 312, but must be a number: write it without quotation marks"),
        ("captures[1].at", False, "is false, but must be a number: write it without quotation marks"),
        ("series.part", 1.5, "is 1.5: write a whole number, without decimals"),
        ("captures[1].starred", "yes", "is yes: write true or false, without quotation marks"),
        ("captures[1].starred", 1, "is 1: write true or false, without quotation marks"),
    ],
)
def test_wrong_type_is_answered_with_how_to_write_it(path: str, value: object, told: str) -> None:
    assert refusal(path, value) == f"s.json: {path} {told}"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("seminar.language", ["sv", "en"]),
        ("seminar.segments[0].kind", SegmentKind),
        ("seminar.questions[0].priority", Priority),
        ("captures[0].kind", CaptureKind),
        ("captures[0].fidelity", Fidelity),
        ("captures[0].approval.state", ApprovalState),
        ("audience_questions[0].state", AudienceState),
        ("article.style.quotes", QuoteMarks),
        ("article.style.tense", Tense),
        ("article.style.attribution", Attribution),
        ("article.blocks[1].kind", BlockKind),
        ("article.blocks[1].attribution", Attribution),
        ("article.blocks[1].placement", Placement),
    ],
)
@pytest.mark.parametrize("found", ["Quote", 3, None])
def test_word_that_is_not_in_the_list_is_answered_with_the_list(
    path: str, words: list[str], found: object
) -> None:
    shown = "null" if found is None else found
    assert refusal(path, found) == f"s.json: {path} is {shown}: use one of {', '.join(words)}"


@pytest.mark.parametrize("level", [1, 4, "2", True])
def test_heading_has_level_2_or_3(level: object) -> None:
    assert refusal("article.blocks[0].level", level).endswith(": use one of 2, 3")


@pytest.mark.parametrize(
    ("path", "value", "remedy"),
    [
        ("captures[0].at", -0.5, "-0.5: use 0 or more"),
        ("turns[0].from", -1, "-1: use 0 or more"),
        ("audience_questions[0].at", 1e10, "10000000000.0: use at most 1000000000"),
        ("audience_questions[0].votes", -1, "-1: use 0 or more"),
        ("seminar.segments[0].minutes", 0, "0: use more than 0"),
        ("seminar.segments[0].minutes", 1441, "1441: use at most 1440"),
        ("series.part", 0, "0: use 1 or more"),
        ("seminar.recording.offset_seconds", -1e10, "-10000000000.0: use -1000000000 or more"),
    ],
)
def test_number_out_of_bounds_is_answered_with_the_bound(path: str, value: float, remedy: str) -> None:
    assert refusal(path, value) == f"s.json: {path} is {remedy}"


@pytest.mark.parametrize(
    "path",
    [
        "seminar.title",
        "series.title",
        "seminar.moderator.name",
        "seminar.panel[0].id",
        "seminar.panel[0].name",
        "seminar.segments[0].title",
        "seminar.questions[0].text",
        "captures[0].text",
        "audience_questions[0].text",
    ],
)
@pytest.mark.parametrize("blank", ["", " \n\t\u00a0"])
def test_blank_text_where_something_must_be_said_is_refused(path: str, blank: str) -> None:
    assert refusal(path, blank) == f"s.json: {path} is blank: write something"


@pytest.mark.parametrize(
    "value",
    [
        "2026-03-12T14:00:00",
        "2026-03-12",
        "12 mars",
        "",
        1773320400,
        None,
        "2026-13-01T00:00:00Z",
        "2026-02-30T10:00:00Z",
    ],
)
@pytest.mark.parametrize("path", ["seminar.starts_at", "seminar.ends_at"])
def test_time_without_offset_or_that_is_none_is_refused(path: str, value: object) -> None:
    line = refusal(path, value)
    assert line.startswith(f"s.json: {path} is ")
    assert line.endswith("write date and time with the offset from UTC, as 2026-03-12T14:00:00+01:00")


@pytest.mark.parametrize("value", ["2026-03-20T12:00:00", "fredag", "20/3"])
def test_deadline_without_offset_is_refused(value: str) -> None:
    line = refusal("captures[0].approval.deadline", value)
    assert line.startswith(f"s.json: captures[0].approval.deadline is {value}: write a date as 2026-03-12")


def test_id_of_a_whole_page_is_refused() -> None:
    assert (
        refusal("captures[1].id", "x" * 101) == "s.json: captures[1].id has 101 characters: use at most 100"
    )


def test_panel_of_thousands_is_refused() -> None:
    line = refusal("seminar.panel", [{"id": str(n), "name": "N"} for n in range(1001)])
    assert line.startswith("s.json: seminar.panel has 1001 items, and at most 1000 can be read")


def test_first_fault_in_the_order_of_the_file_is_told() -> None:
    content = changed("turns[0].to", "x") | {"captures": 1}
    with pytest.raises(ReadError, match=r"turns\[0\]\.to is x"):
        read_seminar(json.dumps(content).encode(), "s.json")
