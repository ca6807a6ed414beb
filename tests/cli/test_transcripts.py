# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`import --keep` and `quotes`: a transcript is kept beside what was noted, and the quotes are compared with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import Terminal

VTT = """WEBVTT

00:05:10.000 --> 00:05:16.000
<v Ada Berg>{words}

00:06:00.000 --> 00:06:02.000
<v Okänd Man>Hur då?
"""


@pytest.fixture
def kept(terminal: Terminal, seminar: dict[str, Any]) -> tuple[Terminal, str, str]:
    """A terminal whose library has a seminar with quotes; its title, and the words of its first quote."""
    terminal("import", terminal.write("bro.json", json.dumps(seminar)))
    quote = next(one for one in seminar["captures"] if one["kind"] == "quote")
    return terminal, seminar["seminar"]["title"], quote["text"]


def test_a_transcript_is_kept_and_the_quotes_are_compared(kept: tuple[Terminal, str, str]) -> None:
    terminal, title, words = kept
    before = terminal("show", title, "--json").json
    answer = terminal("import", terminal.write("t.vtt", VTT.format(words=words)), "--into", title, "--keep")
    assert answer.out.startswith("kept a transcript of “")
    assert "2 cues, 2 speakers" in answer.out
    assert "Okänd Man" in answer.err
    assert terminal("show", title, "--json").json == before
    checks = terminal("quotes", title, "--json").json
    assert "exact" in {check["likeness"] for check in checks}
    assert terminal("quotes", title).out.count("\n") >= len(checks)


def test_a_changed_word_is_shown_beside_what_was_said(kept: tuple[Terminal, str, str]) -> None:
    terminal, title, words = kept
    changed = words.split()
    changed[1] = "omvärdering"
    terminal(
        "import", terminal.write("t.vtt", VTT.format(words=" ".join(changed))), "--into", title, "--keep"
    )
    assert f"-omvärdering-+{words.split()[1]}+" in terminal("quotes", title).out


def test_a_dry_run_keeps_nothing(kept: tuple[Terminal, str, str]) -> None:
    terminal, title, words = kept
    file = terminal.write("t.vtt", VTT.format(words=words))
    assert terminal("import", file, "--into", title, "--keep", "--dry-run").out.startswith("would keep")
    refused = terminal("quotes", title)
    assert (refused.status, refused.err.count("\n")) == (1, 1)
    assert "import one first" in refused.err


@pytest.mark.parametrize("into", [True, False])
def test_only_a_transcript_of_a_seminar_can_be_kept(
    kept: tuple[Terminal, str, str], tmp_path: Path, into: bool, seminar: dict[str, Any]
) -> None:
    terminal, title, words = kept
    file = terminal.write("t.vtt", VTT.format(words=words))
    whole = terminal.write("s.json", json.dumps(seminar))
    refused = (
        terminal("import", whole, "--into", title, "--keep") if into else terminal("import", file, "--keep")
    )
    assert refused.status == 1
    assert "give a transcript, and the seminar with --into" in refused.err


PLAIN = "ASTA BRO: {words}\nOkänd Man: Hur då?\n"


def test_plain_text_with_names_is_kept_and_compared(kept: tuple[Terminal, str, str], tmp_path: Path) -> None:
    terminal, title, words = kept
    file = terminal.write("t.txt", PLAIN.format(words=words))
    answer = terminal("import", file, "--into", title, "--keep")
    assert "2 cues, 2 speakers" in answer.out
    assert "The file has no times" in answer.err
    assert "exact" in {check["likeness"] for check in terminal("quotes", title, "--json").json}
    refusal = terminal("export", title, "--as", "captions", "--to", tmp_path / "c.vtt").refusal
    assert "has no times to make captions of" in refusal
    assert not (tmp_path / "c.vtt").exists()


def test_plain_text_with_times_becomes_captions(kept: tuple[Terminal, str, str], tmp_path: Path) -> None:
    terminal, title, words = kept
    text = f"[00:00:05] ASTA BRO: {words}\n[00:00:12] Okänd Man: Hur då?\n"
    assert terminal("import", terminal.write("t.txt", text), "--into", title, "--keep").status == 0
    assert terminal("export", title, "--as", "captions", "--to", tmp_path / "c.vtt").status == 0
    assert "00:00:12.000 --> 00:00:13.000\n<v Okänd Man>Hur då?" in (tmp_path / "c.vtt").read_text("utf-8")


def test_plain_text_becomes_a_seminar(terminal: Terminal) -> None:
    answer = terminal("import", terminal.write("samtal.txt", PLAIN.format(words="Bron sjunker.")))
    assert "“samtal”" in answer.out
    assert "2 panelists, 2 captures, 0 turns" in answer.out
