# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`import` of lists of people, as scripts use it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

LIST = (
    "Förnamn;Efternamn;E-post;Arbetsplats\nSara;Lind;sara@example.org;Kommunen\nOlof;Åkesson;;Regionen\n;;;\n"
)


@pytest.fixture
def file(imported: Terminal) -> Path:
    return imported.write("anmälda.csv", LIST)


def test_a_list_into_a_seminar_is_its_participants(imported: Terminal, file: Path) -> None:
    preview = imported("import", file, "--into", "Bron som sjunker", "--dry-run")
    assert preview.out.splitlines() == [
        "would import into “Bron som sjunker”: 2 new, 0 changed, 0 known, 0 left",
        "new         2  Sara Lind (Kommunen, sara@example.org)",
        "new         3  Olof Åkesson (Regionen)",
    ]
    report = imported("import", file, "--into", "Bron som sjunker", "--json").json
    assert (report["counts"]["new"], report["events"]) == (2, 2)
    assert imported("import", file, "--into", "Bron som sjunker", "--json").json["counts"]["known"] == 2


def test_a_list_by_itself_is_people_for_the_directory(imported: Terminal, file: Path) -> None:
    assert imported("import", file).out == (
        "imported 2 people: 2 registered, 0 corrected, 0 there already, 0 left out\n"
    )
    assert "Sara Lind" in imported("people", "sara").out


def test_the_columns_can_be_said(imported: Terminal, file: Path) -> None:
    where = ("--into", "Bron som sjunker")
    report = imported(
        "import", file, *where, "--map", "name=Arbetsplats", "--map", "note=1,email=", "--json"
    ).json
    assert [line["title"] for line in report["lines"]] == ["Kommunen", "Regionen"]
    answer = imported("import", file, *where, "--map", "name=Nman")
    assert answer.refusal.startswith("seminarapp: The list has no column “Nman”: use one of Förnamn")
    answer = imported("import", file, *where, "--map", "Namn")
    assert "“Namn” is neither" in answer.refusal


def test_what_was_pasted_into_a_file_is_read_as_people(imported: Terminal) -> None:
    pasted = imported.write("p.txt", "Anna Berg, hydrolog, Vattenverket <anna@example.org>\nBo Ek\n")
    people = imported("import", pasted, "--as", "people", "--json").json["people"]
    assert [one["name"] for one in people] == ["Anna Berg", "Bo Ek"]


def test_another_encoding_is_told(imported: Terminal) -> None:
    old = imported.write("gammal.csv", LIST.encode("cp1252"))
    answer = imported("import", old, "--dry-run")
    assert "read as Windows-1252" in answer.err


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_participants_are_written_and_found_again(imported: Terminal, file: Path, suffix: str) -> None:
    imported("import", file, "--into", "Bron som sjunker")
    target = imported.folder / f"ut{suffix}"
    assert imported("export", "Bron som sjunker", "--as", "participants", "--to", target).status == 0
    counts = imported("import", target, "--into", "Bron som sjunker", "--json").json["counts"]
    assert counts == {"new": 0, "changed": 0, "known": 2, "left": 0}
