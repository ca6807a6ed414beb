# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`import` of lists of people, as scripts use it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from tests.cli.terminal import Answer, Terminal
from tests.interchange.vcard.people import card

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


# -- standard input ---------------------------------------------------------------------------------------------------


@pytest.fixture
def pasted(imported: Terminal, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Answer]:
    """Runs `import -` with that text on standard input."""

    def run(text: str | bytes, *options: str) -> Answer:
        data = text if isinstance(text, bytes) else text.encode()
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(data)))
        return imported("import", "-", *options)

    return run


INTO = ("--into", "Bron som sjunker")
PANEL = "Panel:\n1. Bo Ek – direktör, Länsstyrelsen\n2. Asta Bro\n<x@y.example>\n"


def test_people_on_standard_input_go_into_the_directory(pasted: Callable[..., Answer]) -> None:
    answer = pasted(PANEL, "--as", "people")
    assert answer.out == "imported 3 people: 1 registered, 0 corrected, 1 there already, 1 left out\n"
    assert answer.err.splitlines() == [
        "seminarapp: Taken for headings and left out: Panel:",
        "seminarapp: x@y.example: There is no name: write one, and take them in again",
    ]


def test_people_on_standard_input_become_panelists(pasted: Callable[..., Answer], imported: Terminal) -> None:
    preview = pasted(PANEL, *INTO, "--panel", "--dry-run")
    assert preview.out.splitlines() == [
        "would import into “Bron som sjunker”: 1 new, 0 changed, 1 known, 1 left",
        "new         1  Bo Ek (direktör, Länsstyrelsen)",
        "known       2  Asta Bro: has a seat already",
        "left        3  x@y.example: has no name",
    ]
    assert pasted(PANEL, *INTO, "--panel", "--json").json["events"] == 3
    assert "Bo Ek" in imported("show", "Bron som sjunker").out


def test_people_on_standard_input_become_participants(pasted: Callable[..., Answer]) -> None:
    row = "Berg, Anna <anna@x.example>; Ek, Bo <bo@x.example>"
    report = pasted(row, *INTO, "--json").json
    assert [line["title"] for line in report["lines"]] == ["Anna Berg", "Bo Ek"]


def test_how_it_is_divided_can_be_said(pasted: Callable[..., Answer]) -> None:
    people = pasted("Anna Berg\nBo Ek", "--divided", "blocks", "--json").json["people"]
    assert [one["name"] for one in people] == ["Anna Berg"]


def test_cards_on_standard_input_are_read(pasted: Callable[..., Answer]) -> None:
    answer = pasted(card("FN:Anna Berg") + card("FN:Verket", "KIND:org"), *INTO)
    assert answer.out.startswith("imported into “Bron som sjunker”: 1 new")
    assert "is of no person" in answer.err


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        ("", (), "There is nobody in what was pasted"),
        (b"\0\xff" * 4_000_000, (), "What was pasted has 8,000,000 characters"),
        ("Anna", ("--as", "chat"), "Only people are read from standard input"),
        ("Anna", ("--panel",), "--panel takes people: give vCards or a list, and the seminar with --into"),
    ],
)
def test_what_can_t_be_taken_from_standard_input_is_refused(
    pasted: Callable[..., Answer], text: str | bytes, options: tuple[str, ...], said: str
) -> None:
    assert said in pasted(text, *options).refusal
