# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`handouts`: what was handed out, what is outdated and why, and every sheet into a folder."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal

TITLE = "Bron som sjunker"


def test_nothing_has_been_handed_out_at_first(imported: Terminal) -> None:
    assert imported("handouts", TITLE).out == "nothing has been handed out yet\n"
    assert imported("handouts", TITLE, "--json").json == []


def test_an_exported_sheet_is_listed(imported: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "run.pdf"
    imported("export", TITLE, "--as", "run-of-show", "--to", str(target), "--paper", "A5", "--language", "en")
    assert target.read_bytes().startswith(b"%PDF")
    (sheet,) = imported("handouts", TITLE, "--json").json
    issued = (sheet["kind"], sheet["version"], sheet["paper"], sheet["language"], sheet["format"])
    assert issued == ("run-of-show", 1, "a5", "en", "pdf")
    assert (sheet["outdated"], sheet["because"]) == (False, [])
    assert imported("handouts", TITLE).out.endswith(", en, a5, pdf: up to date\n")


def test_all_sheets_go_into_a_folder(imported: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "sheets"
    told = imported("handouts", TITLE, "--to", str(folder), "--paper", "letter")
    names = sorted(path.name for path in folder.iterdir())
    assert names[:5] == [
        "1-program.pdf",
        "2-körschema.pdf",
        "3-stödkort.pdf",
        "4-namnskyltar.pdf",
        "5-närvarolista.pdf",
    ]
    assert told.out.count("wrote ") == len(names)
    assert {sheet["paper"] for sheet in imported("handouts", TITLE, "--json").json} == {"letter"}


def test_a_paper_that_is_not_there_is_refused(imported: Terminal, tmp_path: Path) -> None:
    told = imported("handouts", TITLE, "--to", str(tmp_path / "x"), "--paper", "a0")
    assert "There is no paper “a0”: choose one of a4, a5, letter" in told.refusal
    assert not (tmp_path / "x").exists()


def test_a_language_that_is_not_there_is_refused(imported: Terminal) -> None:
    assert "There is no language “fi”" in imported("handouts", TITLE, "--language", "fi").refusal
