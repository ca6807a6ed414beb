# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`import` and `export`, as scripts use them."""

from __future__ import annotations

import copy
import json
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import Terminal

QUOTE = "– Bron sjunker en centimeter om året, sa Asta Bro, ingenjör, Sjövikens kommun."


def test_import_tells_what_it_took(terminal: Terminal, seminar: dict[str, Any]) -> None:
    answer = terminal("import", terminal.write("bro.json", json.dumps(seminar)))
    assert answer.status == 0
    assert "“Bron som sjunker”" in answer.out
    assert "2 panelists, 4 captures, 2 turns" in answer.out


def test_import_as_json_names_the_seminar(terminal: Terminal, seminar: dict[str, Any]) -> None:
    answer = terminal("import", terminal.write("bro.json", json.dumps(seminar)), "--json")
    listed = terminal("list", "--json").json
    assert answer.json["seminar"] == listed[0]["id"]


def test_a_title_without_end_is_told_by_its_beginning(terminal: Terminal, seminar: dict[str, Any]) -> None:
    seminar["seminar"]["title"] = "Bron " * 2_000
    answer = terminal("import", terminal.write("bro.json", json.dumps(seminar)))
    assert answer.status == 0, answer.err
    (line,) = answer.out.splitlines()
    assert len(line) < 300
    assert "“Bron Bron" in line
    assert "…”" in line


def test_dry_run_records_nothing(terminal: Terminal, seminar: dict[str, Any]) -> None:
    answer = terminal("import", terminal.write("bro.json", json.dumps(seminar)), "--dry-run")
    assert answer.out.startswith("would import")
    assert terminal("list", "--json").json == []


@pytest.mark.parametrize("suffix", [".html", ".fragment.html", ".md", ".txt"])
def test_the_quote_stands_as_the_contract_words_it(imported: Terminal, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"article{suffix}"
    assert imported("export", "Bron som sjunker", "--as", "article", "--to", target).status == 0
    text = " ".join(target.read_text("utf-8").split())
    assert "Asta Bro" in text
    if suffix in (".md", ".txt"):
        assert QUOTE in text


@pytest.mark.parametrize(("suffix", "begins"), [(".pdf", b"%PDF-"), (".docx", b"PK")])
def test_print_formats_are_what_they_say(
    imported: Terminal, tmp_path: Path, suffix: str, begins: bytes
) -> None:
    target = tmp_path / f"article{suffix}"
    assert imported("export", "Bron som sjunker", "--as", "article", "--to", target).status == 0
    assert target.read_bytes().startswith(begins)


def test_what_is_off_the_record_is_in_no_article(imported: Terminal, tmp_path: Path) -> None:
    for suffix in (".html", ".fragment.html", ".md", ".txt"):
        target = tmp_path / f"article{suffix}"
        imported("export", "Bron som sjunker", "--as", "article", "--to", target)
        assert "mellan oss" not in target.read_text("utf-8")


def test_programme_is_printed(imported: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "program.pdf"
    assert imported("export", "Bron som sjunker", "--as", "programme", "--to", target).status == 0
    assert target.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(("language", "title"), [("sv", "Rapport: Bron som sjunker"), ("en", "Report: Bron")])
def test_a_report_is_a_web_page_or_a_pdf_in_either_language(
    imported: Terminal, tmp_path: Path, language: str, title: str
) -> None:
    for suffix in (".html", ".pdf"):
        target = tmp_path / f"report{suffix}"
        wanted = ("--as", "report", "--to", target, "--language", language)
        assert imported("export", "Bron som sjunker", *wanted).status == 0
    page = (tmp_path / "report.html").read_text("utf-8")
    assert title in page
    assert "Asta Bro" in page
    assert "mellan oss" not in page
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_a_session_never_opened_has_no_report(
    terminal: Terminal, seminar: dict[str, Any], tmp_path: Path
) -> None:
    for happened in ("turns", "captures", "audience_questions", "article"):
        seminar.pop(happened, None)
    terminal("import", terminal.write("bro.json", json.dumps(seminar)))
    refusal = terminal("export", "Bron som sjunker", "--as", "report", "--to", tmp_path / "r.pdf").refusal
    assert "The session has not been opened" in refusal
    assert not (tmp_path / "r.pdf").exists()


def test_labels_follow_the_language_that_is_asked_for(imported: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "article.txt"
    imported("export", "Bron som sjunker", "--as", "article", "--to", target, "--language", "en")
    assert "The moderator was Sanna Ek, redaktör, Brorådet." in " ".join(target.read_text("utf-8").split())


def test_export_import_export_is_identical(imported: Terminal, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    imported("export", "Bron som sjunker", "--as", "seminar", "--to", first)
    other = tmp_path / "other.seminarapp"
    assert imported.bare("import", first, "--library", other).status == 0
    imported.bare("export", "Bron som sjunker", "--as", "seminar", "--to", second, "--library", other)
    assert first.read_bytes() == second.read_bytes()


def test_export_gives_back_what_was_imported(
    imported: Terminal, seminar: dict[str, Any], tmp_path: Path
) -> None:
    target = tmp_path / "back.json"
    imported("export", "Bron som sjunker", "--as", "seminar", "--to", target)
    back = json.loads(target.read_text("utf-8"))
    assert back["captures"][2]["off_record"] is True
    assert [capture["id"] for capture in back["captures"]] == ["c1", "c2", "c3", "c4"]
    assert back["turns"] == seminar["turns"]
    assert back["seminar"]["starts_at"] == seminar["seminar"]["starts_at"]
    assert [block["kind"] for block in back["article"]["blocks"]] == [
        block["kind"] for block in seminar["article"]["blocks"]
    ]


def test_suffix_in_capitals_is_known(imported: Terminal, tmp_path: Path) -> None:
    assert imported("export", "Bron som sjunker", "--as", "article", "--to", tmp_path / "A.TXT").status == 0


# -- bad input ------------------------------------------------------------------------------------------------------


def changed(seminar: dict[str, Any], *path: str | int, to: Any) -> str:
    """The file with one value changed, or added."""
    content = copy.deepcopy(seminar)
    place: Any = content
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = to
    return json.dumps(content)


@pytest.mark.parametrize(
    ("path", "value", "names"),
    [
        (("version",), 2, "newer"),
        (("format",), "other", "bad.json"),
        (("seminar", "colour"), "red", "colour"),
        (("seminar", "panel", 1, "id"), "ab", "ab"),
        (("captures", 1, "id"), "c1", "c1"),
        (("captures", 0, "speaker"), "zz", "zz"),
        (("turns", 0, "speaker"), "zz", "zz"),
        (("captures", 0, "kind"), "song", "song"),
        (("captures", 0, "at"), "soon", "at"),
        (("seminar", "starts_at"), "2026-03-12T14:00:00", "starts_at"),
        (("article", "blocks", 7, "capture"), "c99", "c99"),
        (("seminar", "segments", 0, "minutes"), -5, "minutes"),
    ],
)
def test_a_bad_file_is_refused_in_one_line_and_nothing_is_recorded(
    terminal: Terminal, seminar: dict[str, Any], path: tuple[str | int, ...], value: Any, names: str
) -> None:
    refusal = terminal("import", terminal.write("bad.json", changed(seminar, *path, to=value))).refusal
    assert names in refusal
    assert terminal("list", "--json").json == []


def test_a_refused_file_makes_no_library(terminal: Terminal) -> None:
    assert "not JSON" in terminal("import", terminal.write("bro.json", '{"format": ')).refusal
    assert not terminal.library.exists()


def test_a_missing_required_key_is_named(terminal: Terminal, seminar: dict[str, Any]) -> None:
    del seminar["seminar"]["title"]
    assert "title" in terminal("import", terminal.write("bad.json", json.dumps(seminar))).refusal


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("broken.json", "{"),
        ("empty.json", ""),
        ("words.json", "hej"),
        ("latin.json", '{"format": "Å"}'.encode("latin-1")),
        ("none.vtt", "WEBVTT\n\n"),
        ("latin.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nÅsa: hej\n".encode("utf-16")[3:]),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 50),
    ],
)
def test_what_is_no_seminar_is_refused(terminal: Terminal, name: str, content: str | bytes) -> None:
    assert name in terminal("import", terminal.write(name, content)).refusal


def test_a_file_of_200_megabytes_is_refused_before_it_is_read(terminal: Terminal) -> None:
    path = terminal.folder / "huge.json"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert "huge.json" in terminal("import", path).refusal


def test_a_missing_file_is_refused(terminal: Terminal) -> None:
    assert "nowhere.json" in terminal("import", terminal.folder / "nowhere.json").refusal


def test_an_unknown_suffix_is_refused_with_those_that_are_known(imported: Terminal, tmp_path: Path) -> None:
    refusal = imported("export", "Bron som sjunker", "--as", "article", "--to", tmp_path / "a.xyz").refusal
    assert ".docx" in refusal


def test_an_unknown_kind_is_refused_with_those_that_are_known(imported: Terminal, tmp_path: Path) -> None:
    assert (
        "programme"
        in imported("export", "Bron som sjunker", "--as", "song", "--to", tmp_path / "a.pdf").refusal
    )


def test_a_target_that_cannot_be_written_is_refused_and_leaves_nothing(
    imported: Terminal, tmp_path: Path
) -> None:
    refusal = imported(
        "export", "Bron som sjunker", "--as", "article", "--to", tmp_path / "no" / "a.txt"
    ).refusal
    assert "can't be written" in refusal
    assert not (tmp_path / "no").exists()


def test_an_unsure_quote_is_refused_and_named(
    terminal: Terminal, seminar: dict[str, Any], tmp_path: Path
) -> None:
    seminar["article"]["blocks"][7]["capture"] = "c4"
    terminal("import", terminal.write("bro.json", json.dumps(seminar)))
    refusal = terminal("export", "Bron som sjunker", "--as", "article", "--to", tmp_path / "a.html").refusal
    assert "c4" in refusal
    assert not (tmp_path / "a.html").exists()


def test_a_refusal_is_said_in_swedish_where_that_is_wanted(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEMINARAPP_LANGUAGE", "sv")
    assert "Det finns inget seminarium" in terminal("show", "saknas").refusal


def test_approval_sheets_go_into_one_file_or_into_a_folder(imported: Terminal) -> None:
    folder = imported.folder / "blad"
    answer = imported(
        "export",
        "Bron som sjunker",
        "--as",
        "approval-sheets",
        "--to",
        f"{folder}/",
        "--reply-to",
        "sanna@example.org",
    )
    assert answer.status == 0, answer.err
    assert [path.name for path in folder.iterdir()] == ["asta-bro.pdf"], (
        "nobody else has said what may be quoted"
    )
    again = imported(
        "export",
        "Bron som sjunker",
        "--as",
        "approval-sheets",
        "--to",
        folder,
        "--format",
        "txt",
        "--format",
        ".docx",
    )
    assert again.out.count("wrote ") == 2
    assert sorted(path.name for path in folder.iterdir()) == ["asta-bro.docx", "asta-bro.pdf", "asta-bro.txt"]
    together = imported.folder / "alla.txt"
    options = ("--reply-to", "sanna@example.org", "--language", "en")
    assert (
        imported("export", "Bron som sjunker", "--as", "approval-sheets", "--to", together, *options).status
        == 0
    )
    assert "Answer sanna@example.org." in together.read_text("utf-8")


def test_e_mails_are_drafts_with_a_subject_one_a_panelist(imported: Terminal) -> None:
    folder = imported.folder / "brev"
    options = ("--format", "eml", "--reply-to", "sanna@example.org")
    sheets = ("export", "Bron som sjunker", "--as", "approval-sheets")
    assert imported(*sheets, "--to", f"{folder}/", *options).status == 0
    mail = message_from_bytes((folder / "asta-bro.eml").read_bytes(), policy=policy.default)
    assert mail["Subject"] == "Godkänn dina citat ur ”Bron som sjunker”"
    assert (mail["X-Unsent"], mail["Reply-To"]) == ("1", "sanna@example.org")
    article = imported.folder / "artikel.eml"
    assert imported("export", "Bron som sjunker", "--as", "article", "--to", article).status == 0
    assert message_from_bytes(article.read_bytes(), policy=policy.default)["Subject"]


def test_a_document_that_is_one_for_all_goes_into_no_folder(imported: Terminal) -> None:
    refusal = imported("export", "Bron som sjunker", "--as", "article", "--to", f"{imported.folder}/").refusal
    assert "article is one document" in refusal


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".json"])
def test_captures_go_to_a_table(imported: Terminal, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"captures{suffix}"
    assert imported("export", "Bron som sjunker", "--as", "captures", "--to", target).status == 0
    assert target.stat().st_size > 100


def test_captions_need_a_transcript_and_say_how_to_get_one(imported: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "captions.vtt"
    answer = imported("export", "Bron som sjunker", "--as", "captions", "--to", target)
    assert "--keep" in answer.refusal
    assert not target.exists()
    spoken = imported.write("tal.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Asta Bro>Hej.\n")
    imported("import", spoken, "--keep", "--into", "Bron som sjunker")
    assert imported("export", "Bron som sjunker", "--as", "captions", "--to", target).status == 0
    assert "<v Asta Bro>Hej." in target.read_text("utf-8")


def test_too_few_chapters_are_refused(imported: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "chapters.txt"
    answer = imported("export", "Bron som sjunker", "--as", "chapters", "--to", target)
    assert "chapters" in answer.refusal
    assert not target.exists()


def test_a_calendar_entry_takes_an_earlier_ones_place(imported: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "bro.ics"
    assert imported("export", "Bron som sjunker", "--as", "calendar", "--to", target).status == 0
    lines = target.read_bytes().decode().replace("\r\n ", "").split("\r\n")
    listed = imported("list", "--json").json
    assert f"UID:{listed[0]['id']}@seminarapp" in lines
    assert "DTSTART:20260312T130000Z" in lines
    sequence = next(line for line in lines if line.startswith("SEQUENCE:"))
    assert int(sequence.removeprefix("SEQUENCE:")) >= 1


def test_a_seminar_without_a_date_has_no_calendar_entry(
    terminal: Terminal, seminar: dict[str, Any], tmp_path: Path
) -> None:
    for date in ("starts_at", "ends_at"):
        seminar["seminar"].pop(date)
    terminal("import", terminal.write("bro.json", json.dumps(seminar)))
    refusal = terminal("export", "Bron som sjunker", "--as", "calendar", "--to", tmp_path / "b.ics").refusal
    assert "has no date: say in the plan when it begins" in refusal
    assert not (tmp_path / "b.ics").exists()
