# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`organisation`: shown, changed, and followed by what is exported."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.profiles import dotx, picture

TITLE = "Bron som sjunker"


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    file = tmp_path / "vapen.png"
    file.write_bytes(picture())
    return file


def test_an_empty_profile_is_shown(terminal: Terminal) -> None:
    told = terminal("organisation").out
    assert "name: –" in told
    assert "sv: dash, past, by-mention" in told


def test_everything_is_changed_and_shown_as_json(terminal: Terminal, logo: Path, tmp_path: Path) -> None:
    (tmp_path / "mall.dotx").write_bytes(dotx())
    terminal(
        "organisation",
        "--name",
        "Bro kommun",
        "--colour",
        "7a1f3d",
        "--logo",
        str(logo),
        "--logo-text",
        "Vapen",
    )
    terminal("organisation", "--template", str(tmp_path / "mall.dotx"))
    sv = ("--language", "sv", "--quotes", "marks", "--attribution", "surname", "--closing", "Tack.")
    found = terminal(
        "organisation", *sv, "--write", "mejl=mail", "--write", "till exempel=t ex", "--json"
    ).json
    assert found["name"] == "Bro kommun"
    assert found["colour"] == "#7A1F3D"
    assert found["logo"] == {"width": 301, "height": 151, "text": "Vapen"}
    assert found["template"] == "mall.dotx"
    assert found["languages"]["sv"] == {
        "quotes": "marks",
        "tense": "past",
        "attribution": "surname",
        "closing": "Tack.",
        "known_words": [],
        "house_words": [{"write": "mejl", "not": "mail"}, {"write": "till exempel", "not": "t ex"}],
    }
    assert found["languages"]["en"]["quotes"] == "marks"


def test_none_takes_away(terminal: Terminal, logo: Path) -> None:
    terminal("organisation", "--logo", str(logo), "--colour", "#123456", "--language", "sv", "--write", "a=b")
    found = terminal(
        "organisation", "--logo", "none", "--colour", "none", "--template", "none", "--json"
    ).json
    assert (found["logo"], found["colour"], found["template"]) == (None, None, None)
    assert (
        terminal("organisation", "--language", "sv", "--write", "none", "--json").json["languages"]["sv"][
            "house_words"
        ]
        == []
    )


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (("--colour", "blue"), "is no colour"),
        (("--closing", "Tack."), "Add --language"),
        (("--language", "sv", "--write", "mejl"), "this=not that"),
        (("--language", "sv", "--attribution", "loud"), "no attribution “loud”"),
        (("--logo-text", "Vapen"), "choose one first"),
        (("--logo", "saknas.png"), "There is no file"),
    ],
)
def test_what_is_wrong_is_refused_and_nothing_changes(
    terminal: Terminal, options: tuple[str, ...], reason: str
) -> None:
    before = terminal("organisation", "--json").json
    assert reason in terminal("organisation", *options).refusal
    assert terminal("organisation", "--json").json == before


def test_an_exported_page_has_name_logo_and_colour(imported: Terminal, logo: Path, tmp_path: Path) -> None:
    imported("organisation", "--colour", "#7A1F3D", "--logo", str(logo), "--logo-text", "Brons vapen")
    imported("export", TITLE, "--as", "article", "--to", str(tmp_path / "a.html"))
    page = (tmp_path / "a.html").read_text("utf-8")
    assert 'alt="Brons vapen"' in page
    assert "#7A1F3D" in page


def test_an_edition_keeps_the_profile_it_was_published_with(imported: Terminal, tmp_path: Path) -> None:
    imported("organisation", "--colour", "#7A1F3D")
    imported("finalise", TITLE, "--despite", "Prov")
    imported("organisation", "--colour", "#003366")
    imported("export", TITLE, "--as", "article", "--to", str(tmp_path / "a.html"))
    assert "#7A1F3D" in (tmp_path / "a.html").read_text("utf-8")
    imported("export", TITLE, "--as", "article", "--draft", "--to", str(tmp_path / "b.html"))
    assert "#003366" in (tmp_path / "b.html").read_text("utf-8")


def test_the_profile_outlives_a_rebuild(terminal: Terminal, logo: Path) -> None:
    before = terminal(
        "organisation", "--name", "Bro", "--logo", str(logo), "--language", "sv", "--closing", "A"
    ).out
    terminal("organisation", "--language", "sv", "--closing", "B")
    terminal("rebuild")
    assert terminal("organisation").out == before.replace("closing: A", "closing: B")
