# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`verify`, `rebuild`, `demo` and `self-test`."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from seminarapp.cli.console import progress
from tests.cli.terminal import Terminal

DOCUMENTS = {
    "article.html",
    "article.fragment.html",
    "article.pdf",
    "article.docx",
    "article.md",
    "article.txt",
    "programme.pdf",
    "report.html",
    "report.pdf",
    "seminar.json",
}


def test_a_sound_library_is_verified(imported: Terminal) -> None:
    verdict = imported("verify", "--json").json
    assert verdict["sound"] is True
    assert verdict["events"] > 10


def test_an_altered_event_is_named(imported: Terminal) -> None:
    with sqlite3.connect(imported.library) as raw:
        for (trigger,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f'DROP TRIGGER "{trigger}"')
        raw.execute("UPDATE events SET topic = topic || 'x' WHERE id = 5")
    raw.close()
    answer = imported("verify")
    assert answer.status == 1
    assert "5" in answer.err


def test_rebuilt_views_show_the_same(imported: Terminal) -> None:
    before = imported("show", "Bron som sjunker", "--json").json
    told = imported("rebuild")
    assert told.out.startswith("rebuilt from ")
    assert imported("show", "Bron som sjunker", "--json").json == before


def test_a_file_that_is_no_library_is_refused(terminal: Terminal) -> None:
    terminal.write("library.seminarapp", b"this is no database at all, but long enough to be looked at " * 20)
    assert "library.seminarapp" in terminal("list").refusal


@pytest.mark.parametrize("language", ["sv", "en"])
def test_demo_makes_every_document(terminal: Terminal, tmp_path: Path, language: str) -> None:
    answer = terminal.bare("demo", tmp_path / "out", "--language", language)
    assert answer.status == 0, answer.err
    assert {path.name for path in (tmp_path / "out").iterdir()} >= DOCUMENTS


def test_demo_can_be_made_again_in_the_same_folder(terminal: Terminal, tmp_path: Path) -> None:
    for _ in range(2):
        assert terminal.bare("demo", tmp_path / "out").status == 0
    listed = terminal.bare("list", "--json", "--library", tmp_path / "out" / "demo.seminarapp").json
    assert len(listed) == 3


def test_demo_refuses_a_folder_it_cannot_make(terminal: Terminal) -> None:
    terminal.write("file", "in the way")
    assert "file" in terminal.bare("demo", terminal.folder / "file" / "out").refusal


def test_a_bar_shows_on_a_terminal_once_there_is_something_to_tell(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    with progress("Rebuilding") as report:
        assert capsys.readouterr().err == ""
        report(1, 2)
        report(2, 2)
    assert "Rebuilding" in capsys.readouterr().err


def test_no_bar_shows_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Rebuilding") as report:
        report(1, 2)
    assert capsys.readouterr().err == ""


def test_an_event_that_cannot_be_read_is_named_without_rebuilding_anything(imported: Terminal) -> None:
    with sqlite3.connect(imported.library) as raw:
        for (trigger,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f'DROP TRIGGER "{trigger}"')
        raw.execute("UPDATE events SET state = x'7b' WHERE id = 3")
    raw.close()
    answer = imported("verify", "--json")
    assert answer.status == 1
    assert "3" in answer.json["fault"]
