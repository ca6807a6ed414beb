# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`people`, and `import` of vCards, as scripts use them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from seminarapp.application.records.people import PersonRecord, RoleRecord
from seminarapp.interchange.vcard.writing import CardWriter
from tests.cli.terminal import Terminal
from tests.interchange.vcard.people import ANNA, DAY, card


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    people = [
        PersonRecord("Cecil Damm", roles=(RoleRecord("hydrolog", "Damm & Fors AB"),)),
        PersonRecord("Åsa Öst", emails=("asa@ost.example",)),
        PersonRecord("Bo Vik", roles=(RoleRecord("ingenjör", "Sjövikens kommun"),), phones=("112",)),
    ]
    path.write_bytes(CardWriter().write(people, DAY))
    return path


def test_cards_are_imported_and_listed_by_name(terminal: Terminal, cards: Path) -> None:
    answer = terminal("import", cards)
    assert answer.status == 0, answer.err
    assert answer.out == "imported 3 people: 3 registered, 0 corrected, 0 there already, 0 left out\n"
    lines = [line[10:] for line in terminal("people").out.splitlines()]
    assert lines == [
        "Bo Vik  (ingenjör, Sjövikens kommun)",
        "Cecil Damm  (hydrolog, Damm & Fors AB)",
        "Åsa Öst  (asa@ost.example)",
    ]


def test_people_are_found_by_any_of_their_words(terminal: Terminal, cards: Path) -> None:
    terminal("import", cards)
    for words in (("ost",), ("OST.example",), ("öst", "asa")):
        assert "Åsa Öst" in terminal("people", *words).out
    assert terminal("people", "damm", "kommun").out == "Nobody found.\n"


def test_a_dry_run_says_what_would_be_and_records_nothing(terminal: Terminal, cards: Path) -> None:
    assert terminal("import", cards, "--dry-run").out.startswith("would import 3 people: 3 registered")
    assert "The directory is empty" in terminal("people").out


def test_imported_again_everybody_is_there_already(terminal: Terminal, cards: Path) -> None:
    terminal("import", cards)
    assert "0 registered, 0 corrected, 3 there already" in terminal("import", cards, "--as", "people").out


def test_what_is_left_out_is_told_one_by_one(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "odd.vcf"
    path.write_bytes(card("FN:Verket", "KIND:org") + card("FN:Anna Berg", "EMAIL:anna", "BDAY:1970"))
    answer = terminal("import", path)
    assert answer.status == 0
    told = answer.err.splitlines()
    assert len(told) == 3
    assert "vCard 1, “Verket”, is of no person" in told[0]
    assert "Anna Berg: The directory has no place for BDAY" in told[1]
    assert "Anna Berg: “anna” is not an e-mail address" in told[2]


def test_a_report_for_programs_names_everybody(terminal: Terminal, cards: Path) -> None:
    report = terminal("import", cards, "--json").json
    assert [(one["name"], one["outcome"]) for one in report["people"]] == [
        ("Cecil Damm", "registered"),
        ("Åsa Öst", "registered"),
        ("Bo Vik", "registered"),
    ]


def test_people_for_programs_say_what_is_known(terminal: Terminal, cards: Path) -> None:
    terminal("import", cards)
    (bo,) = terminal("people", "vik", "bo", "--json").json
    assert (bo["name"], bo["title"], bo["organisation"], bo["phones"], bo["photo"]) == (
        "Bo Vik",
        "ingenjör",
        "Sjövikens kommun",
        ["112"],
        False,
    )


def test_exported_and_imported_into_an_empty_library_and_exported_the_file_is_the_same(
    terminal: Terminal, tmp_path: Path
) -> None:
    first, second, other = tmp_path / "a.vcf", tmp_path / "b.vcf", tmp_path / "other.seminarapp"
    terminal(
        "import",
        terminal.write("anna.vcf", CardWriter().write([_pictured(), PersonRecord("Bo")], DAY).decode()),
    )
    assert terminal("people", "--to", first).out == f"wrote 2 people to {first}\n"
    assert terminal.bare("import", first, "--library", other).status == 0
    assert terminal.bare("people", "--to", second, "--library", other).status == 0
    assert second.read_bytes() == first.read_bytes()
    assert b"PHOTO:data:image/jpeg" in first.read_bytes()


def _pictured() -> PersonRecord:
    made = BytesIO()
    Image.effect_noise((900, 700), 40).save(made, "PNG")
    return replace(ANNA, photo=made.getvalue())


def test_nobody_found_is_nothing_written(terminal: Terminal, cards: Path, tmp_path: Path) -> None:
    terminal("import", cards)
    target = tmp_path / "none.vcf"
    assert "nothing was written" in terminal("people", "nemo", "--to", target).refusal
    assert not target.exists()


def test_a_target_that_is_no_vcard_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    assert "let it end in .vcf" in terminal("people", "--to", tmp_path / "people.csv").refusal


def test_people_are_nothing_to_check_quotes_by(terminal: Terminal, cards: Path) -> None:
    assert "import it without --keep" in terminal("import", cards, "--keep").refusal


def test_cards_into_a_seminar_are_its_participants(imported: Terminal, cards: Path) -> None:
    assert "3 new" in imported("import", cards, "--into", "Bron som sjunker").out
    assert imported("import", cards, "--into", "Bron som sjunker", "--json").json["counts"]["known"] == 3


def test_people_cannot_be_replayed(terminal: Terminal, cards: Path) -> None:
    assert "holds people and no seminar" in terminal("replay", cards).refusal


def test_a_file_that_is_refused_leaves_no_library(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "cut.vcf"
    path.write_bytes(card("FN:A")[:-10])
    assert "breaks off within a vCard" in terminal("import", path).refusal
    assert not terminal.library.exists()


# -- duplicates -------------------------------------------------------------------------------------------------------


@pytest.fixture
def twice(terminal: Terminal, tmp_path: Path) -> Terminal:
    """Somebody under two names, and somebody else."""
    path = tmp_path / "twice.vcf"
    people = [
        PersonRecord("Anna Berg", roles=(RoleRecord("chef", "Vik"),), emails=("anna@vik.example",)),
        PersonRecord("A. Berg", phones=("112",), emails=("anna@vik.example",)),
        PersonRecord("Bo Ek"),
    ]
    path.write_bytes(CardWriter().write(people, DAY))
    terminal("import", path)
    return terminal


def test_likely_duplicates_are_listed_with_the_reason(twice: Terminal) -> None:
    (line,) = twice("people", "--duplicates").out.splitlines()
    assert "Anna Berg  ~  " in line
    assert line.endswith("A. Berg  (same e-mail address)")
    (pair,) = twice("people", "--duplicates", "--json").json
    assert ([one["name"] for one in pair["people"]], pair["why"]) == (["Anna Berg", "A. Berg"], "address")


def test_one_entry_is_merged_into_another_by_name_or_id(twice: Terminal) -> None:
    ids = {one["name"]: one["id"] for one in twice("people", "--json").json}
    answer = twice("people", "--merge", ids["A. Berg"][:8], "--into", "anna berg")
    assert answer.out == f"merged “A. Berg” into “Anna Berg”, {ids['Anna Berg']}\n"
    (anna,) = twice("people", "berg", "--json").json
    assert (anna["id"], anna["phones"]) == (ids["Anna Berg"], ["112"])
    assert twice("people", "--duplicates").out == "No two entries look like the same person.\n"


def test_a_merge_that_cannot_be_is_refused(twice: Terminal) -> None:
    assert "There is nobody called “Cia”" in twice("people", "--merge", "Cia", "--into", "Bo Ek").refusal
    assert "with themselves" in twice("people", "--merge", "Bo Ek", "--into", "bo ek").refusal
    assert len(twice("people", "--json").json) == 3


def test_a_name_that_two_have_is_refused_with_the_remedy(twice: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "again.vcf"
    path.write_bytes(card("FN:Bo Ek", "ORG:Vik") + card("FN:Bo Ek", "ORG:Näs"))
    twice("import", path)
    assert "means 2 people: use the id" in twice("people", "--merge", "Bo Ek", "--into", "Anna Berg").refusal


@pytest.mark.parametrize("half", [("--merge", "Bo Ek"), ("--into", "Bo Ek")])
def test_half_of_a_merge_is_wrong_usage(twice: Terminal, half: tuple[str, str]) -> None:
    assert twice("people", *half).status == 2
