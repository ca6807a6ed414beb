# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`check`, `finalise`, `correct` and `withdraw`, and what `export` gives afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

TITLE = "Bron som sjunker"


@pytest.fixture
def published(imported: Terminal) -> Terminal:
    imported("finalise", TITLE, "--registry", "KS 2026/7", "--despite", "Prov")
    return imported


def exported(terminal: Terminal, tmp_path: Path, *options: str) -> str:
    target = tmp_path / "artikel.txt"
    terminal("export", TITLE, "--as", "article", "--to", str(target), *options)
    return target.read_text("utf-8")


def test_check_says_what_must_and_what_should_be_done(imported: Terminal) -> None:
    found = imported("check", TITLE, "--json").json
    assert all({"rule", "must", "block", "capture", "seat", "text"} == one.keys() for one in found)
    told = imported("check", TITLE).out
    assert sum(line.startswith("! ") for line in told.splitlines()) == sum(one["must"] for one in found)
    assert told.splitlines()[-1].startswith("to do first: ")


def test_strict_tells_scripts_whether_something_must_be_done(imported: Terminal) -> None:
    must = any(one["must"] for one in imported("check", TITLE, "--json").json)
    assert must, "the seminar of these tests has quotes that nobody has approved"
    assert imported("check", TITLE, "--strict").status == 1


def test_what_is_not_ready_is_refused_and_nothing_is_published(imported: Terminal) -> None:
    assert "not ready" in imported("finalise", TITLE).refusal
    assert imported("list", "--json").json[0]["state"] == "closed"


def test_an_edition_says_so_wherever_it_is_exported(published: Terminal, tmp_path: Path) -> None:
    assert published("list", "--json").json[0]["state"] == "published"
    text = exported(published, tmp_path)
    assert "KS 2026/7" in text.replace("\n", " ")
    assert "KS 2026/7" not in exported(published, tmp_path, "--draft").replace("\n", " ")


def test_it_is_corrected_and_withdrawn(published: Terminal, tmp_path: Path) -> None:
    assert "edition 2" in published("correct", TITLE, "--note", "Rätt ord", "--despite", "Prov").out
    assert "Rätt ord" in exported(published, tmp_path)
    assert "2 editions" in published("withdraw", TITLE, "--reason", "Fel person").out
    assert "Fel person" in exported(published, tmp_path)
    assert "no published edition" in published("withdraw", TITLE, "--reason", "Igen").refusal


def test_it_is_not_published_twice(published: Terminal) -> None:
    assert "publish a correction" in published("finalise", TITLE, "--despite", "Prov").refusal
