# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`replay`: what was recorded is played again, and is the same as if it had been imported."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from seminarapp.application.rehearsing.rehearsal import RehearsalWish
from seminarapp.cli import replaying
from tests.cli.terminal import Terminal

FAST = "100000"
CUES = """WEBVTT

00:00:01.000 --> 00:00:02.000
<v Alva Ek>Vi har ont om vatten och det är inte nytt.

00:00:03.000 --> 00:00:04.000
<v Bo Alm>"Det är som det är" #1559
"""
COMPARED = (
    "at",
    "kind",
    "text",
    "speaker",
    "fidelity",
    "segment",
    "question",
    "tags",
    "starred",
    "off_record",
)


@pytest.fixture
def file(terminal: Terminal, seminar: dict[str, Any]) -> Path:
    return terminal.write("bro.seminar.json", json.dumps(seminar))


def exported(terminal: Terminal, seminar: str) -> dict[str, Any]:
    """The seminar file of it, with what a session says of its notes and turns."""
    target = terminal.folder / f"{len(seminar)}.json"
    assert terminal("export", seminar, "--as", "seminar", "--to", target).status == 0
    content = json.loads(target.read_text("utf-8"))
    captures = [{key: one.get(key) for key in COMPARED} for one in content["captures"]]
    return {"panel": content["seminar"]["panel"], "turns": content["turns"], "captures": captures}


# -- what it does -----------------------------------------------------------------------------------------------------


def test_it_gives_what_importing_the_same_file_gives(terminal: Terminal, file: Path) -> None:
    assert terminal("import", file).status == 0
    assert terminal("replay", file, "--speed", FAST).status == 0
    assert exported(terminal, "Bron som sjunker – repetition") == exported(terminal, "Bron som sjunker")


def test_a_transcript_too(terminal: Terminal) -> None:
    file = terminal.write("vatten.vtt", CUES)
    assert terminal("import", file).status == 0
    assert terminal("replay", file, "--speed", FAST).status == 0
    assert exported(terminal, "vatten – repetition") == exported(terminal, "vatten")
    captures = exported(terminal, "vatten – repetition")["captures"]
    assert [(one["text"], one["kind"], one["fidelity"]) for one in captures][1] == (
        '"Det är som det är" #1559',
        "quote",
        "unsure",
    )


def test_it_tells_what_was_played_and_how_late(terminal: Terminal, file: Path) -> None:
    answer = terminal("replay", file, "--speed", FAST)
    (line,) = answer.out.splitlines()
    identity = terminal("list", "--json").json[0]["id"]
    assert line.startswith(
        f"played “Bron som sjunker – repetition” as {identity}: 4 notes and quotes, 2 turns; "
    )
    assert "ms late, 99 of 100 at most" in line
    assert answer.err == ""


def test_as_json(terminal: Terminal, file: Path) -> None:
    told = terminal("replay", file, "--speed", FAST, "--json").json
    listed = terminal("list", "--json").json
    assert told["seminar"] == listed[0]["id"]
    assert told["title"] == listed[0]["title"] == "Bron som sjunker – repetition"
    assert (told["notes"], told["saved"], told["turns"], told["asked"]) == (4, 4, 2, 0)
    assert told["latest_ms"] >= told["p99_ms"] >= 0
    assert (told["speed"], told["stopped"]) == (float(FAST), False)


def test_the_session_is_closed_in_the_end(terminal: Terminal, file: Path) -> None:
    terminal("replay", file, "--speed", FAST)
    assert [one["state"] for one in terminal("list", "--json").json] == ["closed"]


def test_the_original_is_left_alone(imported: Terminal, file: Path) -> None:
    before = imported("show", "Bron som sjunker", "--json").json
    assert imported("replay", file, "--speed", FAST).status == 0
    assert imported("show", "Bron som sjunker", "--json").json == before
    assert len(imported("list", "--json").json) == 2


def test_without_a_speed_it_goes_as_fast_as_it_was(terminal: Terminal) -> None:
    file = terminal.write("kort.vtt", "WEBVTT\n\n00:00.200 --> 00:00.300\n<v Alva Ek>Hej.\n")
    told = terminal("replay", file, "--json").json
    assert (told["speed"], told["notes"]) == (1.0, 1)
    assert told["latest_ms"] < 200


def test_remarks_of_a_transcript_are_said(terminal: Terminal) -> None:
    file = terminal.write("vatten.vtt", CUES + "\n00:00:05.000 --> 00:00:06.000\n\n")
    imported, replayed = terminal("import", file), terminal("replay", file, "--speed", FAST)
    assert imported.err == replayed.err != ""


# -- stopping ---------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="a process can't send itself Ctrl+C alone on Windows")
def test_ctrl_c_ends_it_and_what_was_played_is_kept_and_said(terminal: Terminal, file: Path) -> None:
    before = signal.getsignal(signal.SIGINT)
    timer = Timer(1.0, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()  # at 40 × the first note comes after a quarter of a second, and the second after two
    answer = terminal("replay", file, "--speed", "40", "--json")
    timer.join()
    assert answer.status == 0, answer.err
    assert answer.json["stopped"] is True
    assert answer.json["notes"] == 1
    assert [one["state"] for one in terminal("list", "--json").json] == ["closed"]
    assert len(exported(terminal, "Bron som sjunker – repetition")["captures"]) == 1
    assert terminal("verify").status == 0
    assert signal.getsignal(signal.SIGINT) is before


# -- refusals ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("speed", ["0", "-1", "nan", "inf", "-inf"])
def test_a_speed_at_which_nothing_would_happen_is_refused(terminal: Terminal, file: Path, speed: str) -> None:
    assert "above zero" in terminal("replay", file, f"--speed={speed}").refusal
    assert not terminal.library.exists()


def test_a_speed_that_is_no_number_is_wrong_usage(terminal: Terminal, file: Path) -> None:
    assert terminal("replay", file, "--speed", "fast").status == 2


def test_the_refusal_is_said_in_swedish_where_that_is_wanted(
    terminal: Terminal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEMINARAPP_LANGUAGE", "sv")
    assert "ange ett tal över noll" in terminal("replay", file, "--speed", "0").refusal


@pytest.mark.parametrize(
    ("name", "content"),
    [("broken.json", "{"), ("none.vtt", "WEBVTT\n\n"), ("picture.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 50)],
)
def test_a_bad_file_gets_what_import_gives(terminal: Terminal, name: str, content: str | bytes) -> None:
    file = terminal.write(name, content)
    assert terminal("replay", file).refusal == terminal("import", file).refusal
    assert not terminal.library.exists()


def test_a_missing_file_is_refused(terminal: Terminal) -> None:
    assert "nowhere.json" in terminal("replay", terminal.folder / "nowhere.json").refusal


def test_what_the_rules_refuse_records_nothing(terminal: Terminal, seminar: dict[str, Any]) -> None:
    seminar["article"]["blocks"][7]["capture"] = "c99"
    file = terminal.write("bad.json", json.dumps(seminar))
    assert terminal("replay", file).refusal == terminal("import", file).refusal
    assert terminal("list", "--json").json == []


# -- in the window ----------------------------------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str | None, RehearsalWish | None]]:
    """What windows were opened on, and with what to rehearse."""
    windows: list[tuple[str | None, RehearsalWish | None]] = []

    def open_window(location: str | None = None, *, rehearse: RehearsalWish | None = None) -> int:
        windows.append((location, rehearse))
        return 0

    monkeypatch.setattr(replaying, "open_window", open_window)
    return windows


def test_it_is_played_in_the_window(
    terminal: Terminal, file: Path, opened: list[tuple[str | None, RehearsalWish | None]]
) -> None:
    assert terminal("replay", file, "--speed", "20", "--window").status == 0
    assert opened == [(str(terminal.library), RehearsalWish(file, 20.0))]


@pytest.mark.parametrize(
    ("options", "status"), [(["--speed", "0"], 1), (["--json"], 2)], ids=["no speed", "nothing to print"]
)
def test_no_window_opens_for_what_is_refused(
    terminal: Terminal,
    file: Path,
    opened: list[tuple[str | None, RehearsalWish | None]],
    options: list[str],
    status: int,
) -> None:
    assert terminal("replay", file, "--window", *options).status == status
    assert terminal("replay", terminal.write("broken.json", "{"), "--window").status == 1
    assert opened == []


def test_help_says_where_it_goes_and_how_to_keep_it_out(terminal: Terminal) -> None:
    told = " ".join(terminal.bare("replay", "--help").out.split())
    assert "a seminar of its own in your library" in told
    assert "--library" in told
