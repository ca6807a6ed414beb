# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Fixtures of the command line's tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal with a library of its own, speaking English."""
    monkeypatch.setenv("SEMINARAPP_LANGUAGE", "en")
    return Terminal(tmp_path, capsys)


@pytest.fixture
def seminar() -> dict[str, Any]:
    """A small seminar file as its JSON: two panelists, captures of every kind, and an article."""
    content: dict[str, Any] = json.loads(
        """
        {"format": "seminarapp.seminar", "version": 1,
         "series": {"title": "Samtal om broar", "part": 2},
         "seminar": {"title": "Bron som sjunker", "language": "sv", "starts_at": "2026-03-12T14:00:00+01:00",
           "ends_at": "2026-03-12T15:00:00+01:00", "venue": "Hamnsalen", "publisher": "Brorådet",
           "moderator": {"name": "Sanna Ek", "title": "redaktör", "organisation": "Brorådet"},
           "panel": [
             {"id": "ab", "name": "Asta Bro", "title": "ingenjör", "organisation": "Sjövikens kommun",
              "organisation_short": "Sjöviken", "initials": "AB"},
             {"id": "cd", "name": "Cecil Damm", "title": "hydrolog", "organisation": "Damm & Fors AB"}],
           "segments": [{"id": "s1", "title": "Läget", "minutes": 20}, {"id": "s2", "title": "Sedan", "minutes": 40}],
           "recording": {"title": "Filmen", "url": "https://play.example.org/bro", "captioned": true}},
         "turns": [{"speaker": "ab", "from": 0, "to": 90}, {"speaker": "cd", "from": 90, "to": 120.5}],
         "captures": [
           {"id": "c1", "at": 10, "kind": "quote", "text": "Bron sjunker en centimeter om året.", "speaker": "ab",
            "starred": true, "segment": "s1"},
           {"id": "c2", "at": 95, "kind": "note", "text": "Cecil visar kartan #karta", "speaker": "cd"},
           {"id": "c3", "at": 99, "kind": "quote", "text": "Det här stannar mellan oss.", "speaker": "cd",
            "off_record": true},
           {"id": "c4", "at": 101, "kind": "quote", "text": "Ungefär så.", "speaker": "cd", "fidelity": "unsure"}],
         "article": {"style": {"quotes": "dash", "tense": "past"},
           "blocks": [
             {"kind": "headline", "text": "En centimeter om året"},
             {"kind": "standfirst", "text": "Två röster om en bro."},
             {"kind": "panel"}, {"kind": "moderator"}, {"kind": "recording"},
             {"kind": "heading", "text": "Läget", "level": 2},
             {"kind": "paragraph", "text": "Asta Bro började med *mätningen*.", "sources": ["c1"]},
             {"kind": "quote", "capture": "c1", "attribution": "full", "placement": "after"},
             {"kind": "closing", "text": "Nästa samtal hålls i maj."}]}}
        """
    )
    return content


@pytest.fixture
def imported(terminal: Terminal, seminar: dict[str, Any]) -> Terminal:
    """The terminal after that file was imported."""
    answer = terminal("import", terminal.write("bro.seminar.json", json.dumps(seminar)))
    assert answer.status == 0, answer.err
    return terminal
