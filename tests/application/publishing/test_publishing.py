# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What can be made and exported of a seminar, and what is refused."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from seminarapp.application.activities import Activities
from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist
from seminarapp.application.ports.documents import Document
from seminarapp.application.publishing.issuing import Issuing
from seminarapp.application.publishing.publishing import Exported, Publishing
from seminarapp.application.views.material import Material
from seminarapp.domain.capture import Moment
from seminarapp.domain.errors import DocumentError, NotFoundError, WriteError
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import CaptureKind
from tests.fakes.chronicle import RetoldLog
from tests.fakes.house import FakeHouse, NoExchangeFiles, PlainDocuments


def test_the_seminar_file_is_one_kind_among_the_documents(activities: Activities) -> None:
    assert activities.publishing.kinds() == {
        "article": (".fragment.html", ".html", ".pdf", ".txt", ".eml"),
        "programme": (".pdf",),
        "approval-sheets": (".pdf", ".txt", ".eml"),
        "report": (".html", ".pdf"),
        "seminar": (".json",),
    }


@pytest.mark.parametrize(
    ("kind", "name", "suffix"),
    [
        ("article", "artikel.html", ".html"),
        ("article", "artikel.fragment.html", ".fragment.html"),
        ("article", "ARTIKEL.PDF", ".pdf"),
        ("article", "min.artikel.pdf", ".pdf"),
        ("article", ".fragment.html", ".html"),
        ("seminar", "vatten.seminar.json", ".json"),
    ],
)
def test_the_longest_suffix_decides(activities: Activities, kind: str, name: str, suffix: str) -> None:
    assert activities.publishing.suffix_of(kind, Path("/somewhere") / name) == suffix


@pytest.mark.parametrize(
    ("kind", "name", "line"),
    [
        (
            "article",
            "a.odt",
            "article can't be written as “.odt”: .* one of .fragment.html, .html, .pdf, .txt",
        ),
        ("article", "a", r"article can't be written as “\(no suffix\)”"),
        ("programme", "a.html", "programme can't be written as “.html”"),
        (
            "poster",
            "a.pdf",
            "There is no document “poster”: choose one of approval-sheets, article, programme, report, seminar",
        ),
        ("article", ".pdf", r"article can't be written as “\(no suffix\)”"),
        ("seminar", "a.JSON5", "can't be written as “.json5”"),
    ],
)
def test_what_cannot_be_made_is_refused_with_what_can(
    activities: Activities, seminar: UUID, kind: str, name: str, line: str, tmp_path: Path
) -> None:
    with pytest.raises(DocumentError, match=line):
        activities.publishing.export(seminar, kind, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_document_is_made_in_the_seminars_language_unless_another_is_asked_for(
    activities: Activities, seminar: UUID
) -> None:
    make = activities.publishing.make
    assert make(seminar, "article", ".pdf").data == "article .pdf sv: Vem äger vattnet?".encode()
    assert make(seminar, "article", ".PDF", "en").data.startswith(b"article .pdf en")


def test_the_seminar_file_is_made_of_the_record(
    activities: Activities, house: FakeHouse, seminar: UUID
) -> None:
    data = activities.publishing.make(seminar, "seminar", ".json").data
    (record,) = house.files.written
    assert record.title == "Vem äger vattnet?"
    assert [seat.id for seat in record.panel] == ["ab", "bc"]
    assert data == repr(record).encode()


def test_making_records_nothing(activities: Activities, house: FakeHouse, seminar: UUID) -> None:
    before = len(house.ledger.log)
    activities.publishing.make(seminar, "article", ".html")
    activities.publishing.make(seminar, "seminar", ".json")
    assert len(house.ledger.log) == before


def test_of_what_is_not_there_nothing_is_made(activities: Activities, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        activities.publishing.export(uuid4(), "article", tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


def test_an_export_says_what_it_wrote(activities: Activities, seminar: UUID, tmp_path: Path) -> None:
    target = tmp_path / "artikel.html"
    exported = activities.publishing.export(seminar, "article", target)
    assert exported == Exported(target, len(target.read_bytes()), ("made as .html",))


class Watching(PlainDocuments):
    """Remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[Material] = []

    def make(self, kind: str, suffix: str, material: Material, language: str) -> Document:
        self.given.append(material)
        return super().make(kind, suffix, material, language)


def test_documents_are_told_how_far_an_open_session_has_come(house: FakeHouse, seminar: UUID) -> None:
    documents = Watching()
    issuing = Issuing(house.ledger, house.views, RetoldLog(house.ledger), house.clock)
    writing = house.activities.writing
    publishing = Publishing(writing, documents, NoExchangeFiles(), house.files, house.clock, issuing)
    publishing.make(seminar, "report", ".pdf")
    house.activities.moderating.open_session(seminar)
    house.clock.go_on(90)
    publishing.make(seminar, "report", ".pdf")
    assert [given.now for given in documents.given] == [0.0, 90.0]


# -- a file a panelist ----------------------------------------------------------------------------------------------


@pytest.fixture
def quoted(activities: Activities, seminar: UUID) -> UUID:
    """Anna and Bo have said something that may be quoted."""
    activities.moderating.open_session(seminar)
    for seat in ("ab", "bc"):
        entry = Entry(Noted("Ord.", CaptureKind.QUOTE, seat), Moment(1.0, 2.0))
        activities.moderating.note(seminar, entry)
    return seminar


def test_sheets_go_into_a_folder_a_file_a_panelist(
    activities: Activities, quoted: UUID, tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "sheets"
    written = activities.publishing.export_each(
        quoted, "approval-sheets", folder, "en", suffixes=(".PDF", ".txt", ".pdf"), reply_to="cia@example.org"
    )
    names = ["anna-berg.pdf", "anna-berg.txt", "bo-cedergren.pdf", "bo-cedergren.txt"]
    assert [one.target.name for one in written] == names
    assert sorted(path.name for path in folder.iterdir()) == names
    assert (folder / "anna-berg.txt").read_text("utf-8") == (
        "approval-sheets .txt en: Vem äger vattnet? for Anna Berg, answer cia@example.org"
    )


def test_those_who_are_named_get_a_file_and_nobody_else(
    activities: Activities, quoted: UUID, tmp_path: Path
) -> None:
    export = activities.publishing.export_each
    (written,) = export(quoted, "approval-sheets", tmp_path, suffixes=(".eml",), seats=("bc",))
    assert written.target == tmp_path / "bo-cedergren.eml"
    with pytest.raises(DocumentError):
        export(quoted, "approval-sheets", tmp_path, seats=("nobody",))


def test_two_panelists_of_one_name_get_two_files(
    activities: Activities, quoted: UUID, tmp_path: Path
) -> None:
    activities.planning.seat_panelist(quoted, Panelist("ANNA Berg!"))
    entry = Entry(Noted("Ord.", CaptureKind.QUOTE, "abe"), Moment(1.0, 2.0))
    activities.moderating.note(quoted, entry)
    written = activities.publishing.export_each(quoted, "approval-sheets", tmp_path)
    assert [one.target.name for one in written] == ["anna-berg.pdf", "bo-cedergren.pdf", "anna-berg2.pdf"]


def test_a_folder_gets_nothing_where_something_is_refused(
    activities: Activities, seminar: UUID, quoted: UUID, tmp_path: Path
) -> None:
    folder = tmp_path / "sheets"
    export = activities.publishing.export_each
    with pytest.raises(DocumentError, match="article is one document, not one a panelist"):
        export(quoted, "article", folder)
    with pytest.raises(DocumentError, match=r"can't be written as “\.odt”"):
        export(quoted, "approval-sheets", folder, suffixes=(".pdf", ".odt"))
    for capture in activities.writing.material(quoted).captures:
        activities.approving.decline([capture.id])
    with pytest.raises(DocumentError, match="No panelist has a quote to approve"):
        export(quoted, "approval-sheets", folder)
    assert not folder.exists()
    (tmp_path / "file").touch()
    activities.approving.approve([capture.id])
    with pytest.raises(WriteError, match="can't be made"):
        export(quoted, "approval-sheets", tmp_path / "file")
