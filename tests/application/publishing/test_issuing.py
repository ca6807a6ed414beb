# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was handed out is kept with its version, and the sheets that a later change made outdated are known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.publishing.issuing import SheetStanding
from seminarapp.domain.errors import DocumentError, NotFoundError, WriteError
from seminarapp.domain.handout import Handout, HandoutKind, Paper
from seminarapp.domain.values import Schedule
from tests.fakes.house import FakeHouse

PROGRAMME = HandoutKind.PROGRAMME


def standing(activities: Activities, seminar: UUID) -> list[tuple[str, int, str, bool]]:
    return [
        (one.kind.value, one.issue.version, one.issue.language, one.outdated)
        for one in activities.handing_out.standing(seminar)
    ]


def export(activities: Activities, seminar: UUID, folder: Path, language: str = "sv") -> None:
    activities.publishing.export(seminar, "programme", folder / f"p.{language}.pdf", language)


def retitle(activities: Activities, seminar: UUID, title: str) -> None:
    activities.planning.change_title_card(seminar, TitleCard(title))


def test_nothing_has_been_handed_out_at_first(activities: Activities, seminar: UUID) -> None:
    assert activities.handing_out.standing(seminar) == ()
    with pytest.raises(NotFoundError):
        activities.handing_out.standing(uuid4())


def test_looking_at_a_sheet_records_nothing(house: FakeHouse, activities: Activities, seminar: UUID) -> None:
    activities.publishing.make(seminar, "programme", ".pdf")
    activities.handing_out.printable(seminar, PROGRAMME, "sv", Paper.A5)
    assert house.ledger.every(Handout) == []


def test_an_export_is_recorded_with_version_language_paper_and_format(
    house: FakeHouse, activities: Activities, seminar: UUID, tmp_path: Path
) -> None:
    target = tmp_path / "program.pdf"
    activities.publishing.export(seminar, "programme", target, "en", paper=Paper.LETTER)
    (sheet,) = activities.handing_out.standing(seminar)
    issue = sheet.issue
    assert (issue.version, issue.language, issue.paper, issue.format) == (1, "en", Paper.LETTER, "pdf")
    assert issue.at == house.clock.now()
    assert sheet == SheetStanding(PROGRAMME, issue)


def test_the_article_is_no_handout(activities: Activities, seminar: UUID, tmp_path: Path) -> None:
    activities.publishing.export(seminar, "article", tmp_path / "a.html")
    assert standing(activities, seminar) == []


def test_a_change_makes_what_shows_it_outdated_and_says_why(
    activities: Activities, seminar: UUID, tmp_path: Path
) -> None:
    export(activities, seminar, tmp_path)
    activities.planning.excuse_panelist(seminar, "ab")
    activities.planning.seat_panelist(seminar, Panelist("Cecilia Dahl"))
    (sheet,) = activities.handing_out.standing(seminar)
    assert sheet.outdated
    assert "panelist replaced: Anna Berg → Cecilia Dahl" in [one.text("en") for one in sheet.changes]


def test_a_change_taken_back_leaves_nothing_outdated(
    activities: Activities, seminar: UUID, tmp_path: Path
) -> None:
    card = activities.overview.plan(seminar).card
    before = TitleCard(card.title, schedule=Schedule(card.starts_at, card.ends_at))
    export(activities, seminar, tmp_path)
    activities.planning.change_title_card(seminar, replace(before, venue="Salen"))
    assert [sheet.outdated for sheet in activities.handing_out.standing(seminar)] == [True]
    activities.planning.change_title_card(seminar, before)
    assert [sheet.outdated for sheet in activities.handing_out.standing(seminar)] == [False]


def test_the_version_counts_contents_and_not_copies(
    activities: Activities, seminar: UUID, tmp_path: Path
) -> None:
    export(activities, seminar, tmp_path)
    export(activities, seminar, tmp_path, "en")
    assert standing(activities, seminar) == [("programme", 1, "sv", False), ("programme", 1, "en", False)]
    retitle(activities, seminar, "Nytt")
    export(activities, seminar, tmp_path)
    assert standing(activities, seminar) == [("programme", 1, "en", True), ("programme", 2, "sv", False)]


def test_what_is_printed_is_recorded_as_it_was_made(activities: Activities, seminar: UUID) -> None:
    ready = activities.handing_out.printable(seminar, PROGRAMME, "sv", Paper.A4)
    retitle(activities, seminar, "Nytt medan det trycktes")
    activities.handing_out.printed(seminar, ready)
    (sheet,) = activities.handing_out.standing(seminar)
    assert sheet.issue.format == "print"
    assert sheet.outdated, "the paper says the old title"


def test_a_file_that_can_not_be_written_was_not_handed_out(
    activities: Activities, seminar: UUID, tmp_path: Path
) -> None:
    with pytest.raises(WriteError):
        activities.publishing.export(seminar, "programme", tmp_path / "nowhere" / "p.pdf")
    assert standing(activities, seminar) == []


def test_a_record_that_can_not_be_kept_leaves_no_file(
    house: FakeHouse, activities: Activities, seminar: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise WriteError("full")

    monkeypatch.setattr(house.ledger, "save", refuse)
    with pytest.raises(WriteError):
        export(activities, seminar, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_all_sheets_go_into_a_folder_that_is_made(
    activities: Activities, seminar: UUID, tmp_path: Path
) -> None:
    handed = activities.handing_out.all_into(seminar, tmp_path / "ut", "en", Paper.A5)
    assert [one.target.name for one in handed.written] == ["1-programme.pdf", "6-quote-approval-sheets.pdf"]
    assert handed.left_out == ()
    assert {one.issue.paper for one in activities.handing_out.standing(seminar)} == {Paper.A5}


def test_when_one_sheet_can_not_be_written_none_is_and_none_is_recorded(
    activities: Activities, seminar: UUID, tmp_path: Path
) -> None:
    (tmp_path / "6-blad-för-citatgodkännande.pdf").mkdir()
    with pytest.raises(WriteError, match="is a folder"):
        activities.handing_out.all_into(seminar, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["6-blad-för-citatgodkännande.pdf"]
    assert standing(activities, seminar) == []


def test_when_nothing_can_be_recorded_no_sheet_is_written(
    house: FakeHouse, activities: Activities, seminar: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "1-program.pdf").write_bytes(b"old")

    def refuse(*_: object) -> int:
        raise WriteError("full")

    monkeypatch.setattr(house.ledger, "save", refuse)
    with pytest.raises(WriteError, match="full"):
        activities.handing_out.all_into(seminar, tmp_path)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_what_can_not_be_made_is_left_out_with_the_reason(
    house: FakeHouse, activities: Activities, seminar: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = activities.publishing._documents
    make = documents.make

    def made(kind: str, *rest: object) -> object:
        if kind == "programme":
            raise DocumentError("nothing to put on it")
        return make(kind, *rest)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(documents, "make", made)
    handed = activities.handing_out.all_into(seminar, tmp_path)
    assert [(kind, str(refusal)) for kind, refusal in handed.left_out] == [
        (PROGRAMME, "nothing to put on it")
    ]
    assert [name for name, *_ in standing(activities, seminar)] == ["approval-sheets"]


def test_sheets_of_one_moment_are_compared_with_what_was_read_once(
    house: FakeHouse, activities: Activities, seminar: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = [activities.handing_out.printable(seminar, PROGRAMME, "sv", paper) for paper in Paper]
    for one in ready:
        activities.handing_out.printed(seminar, one)
    chronicle = activities.handing_out._issuing._chronicle
    asked: list[int] = []
    as_of = chronicle.as_of

    def counted(one: UUID, at: int) -> object:
        asked.append(at)
        return as_of(one, at)

    monkeypatch.setattr(chronicle, "as_of", counted)
    assert len(activities.handing_out.standing(seminar)) == 3
    assert len(asked) == 1


def test_the_history_tells_what_was_handed_out(activities: Activities, seminar: UUID, tmp_path: Path) -> None:
    export(activities, seminar, tmp_path)
    told = [line.text for line in activities.history.of_seminar(seminar, "en")]
    assert told[-2:] == [
        "programme prepared",
        "programme handed out: version 1, 2026-03-12 14:00, sv, a4, pdf",
    ]
