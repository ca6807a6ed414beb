# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What was left alone is known after closing, at home or elsewhere, and no other file is harmed."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.application.files import write_whole
from seminarapp.domain.errors import WriteError
from seminarapp.storage.beside import left_findings
from seminarapp.storage.beside.left_findings import FileLeftFindings
from seminarapp.storage.library import open_library
from tests.storage.stores import SOMEBODY

ONE, OTHER = UUID(int=1), UUID(int=2)
NAMES = frozenset({"a1", "b2"})


@pytest.fixture
def library(tmp_path: Path) -> Path:
    place = tmp_path / "home" / "library.seminarapp"
    place.parent.mkdir()
    return place


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    return tmp_path / "state" / "drafts"


def test_what_was_left_is_known_by_the_next_run_article_by_article(library: Path, elsewhere: Path) -> None:
    left = FileLeftFindings(library, elsewhere)
    assert left.of(ONE) == frozenset()
    left.keep(ONE, NAMES)
    left.keep(OTHER, frozenset({"c3"}))
    again = FileLeftFindings(library, elsewhere)
    assert (again.of(ONE), again.of(OTHER)) == (NAMES, frozenset({"c3"}))
    assert [one.name for one in library.parent.iterdir()] == ["library.seminarapp.left"]
    assert not elsewhere.exists()


def test_what_is_told_again_leaves_nothing_behind(library: Path, elsewhere: Path) -> None:
    left = FileLeftFindings(library, elsewhere)
    left.keep(ONE, NAMES)
    left.keep(ONE, frozenset())
    assert FileLeftFindings(library, elsewhere).of(ONE) == frozenset()
    assert json.loads(left.places[0].read_bytes())["left"] == {}


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"\xff",
        b"[]",
        b"null",
        b'{"version": 1}',
        b'{"version": 2, "left": {}}',
        b'{"version": 1, "left": []}',
        b'{"version": 1, "left": {"x": 5}}',
        b"[" * 100_000,
    ],
)
def test_a_file_that_is_not_understood_is_nothing_and_is_set_aside(
    library: Path, elsewhere: Path, file: bytes
) -> None:
    left = FileLeftFindings(library, elsewhere)
    left.places[0].write_bytes(file)
    assert left.of(ONE) == frozenset()
    left.keep(ONE, NAMES)
    assert FileLeftFindings(library, elsewhere).of(ONE) == NAMES
    assert left.places[0].with_name("library.seminarapp.left.aside").read_bytes() == file


def test_names_that_are_no_texts_are_left_out(library: Path, elsewhere: Path) -> None:
    left = FileLeftFindings(library, elsewhere)
    left.places[0].write_text(json.dumps({"version": 1, "left": {str(ONE): ["a1", 7, None]}}), "utf-8")
    assert left.of(ONE) == {"a1"}


def refusing(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
    """Make folders that nobody may write to, for root too."""
    whole = write_whole

    def write(target: Path, data: bytes) -> None:
        if target.parent in folders:
            raise WriteError("{target} is a folder: name a file in it", target=str(target))
        whole(target, data)

    monkeypatch.setattr(left_findings, "write_whole", write)


def test_where_the_library_stands_on_a_read_only_medium_a_folder_of_the_users_takes_it(
    library: Path, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        refusing(patched, library.parent)
        FileLeftFindings(library, elsewhere).keep(ONE, NAMES)
    again = FileLeftFindings(library, elsewhere)
    assert again.of(ONE) == NAMES
    again.keep(OTHER, NAMES)
    assert not again.places[1].exists(), "it is at home again, and only there"
    assert FileLeftFindings(library, elsewhere).of(ONE) == NAMES


def test_where_nothing_can_be_written_it_says_so_and_knows_it_meanwhile(
    library: Path, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing(monkeypatch, library.parent, elsewhere)
    left = FileLeftFindings(library, elsewhere)
    with pytest.raises(WriteError):
        left.keep(ONE, NAMES)
    assert left.of(ONE) == NAMES


def test_a_library_that_is_opened_again_still_knows(library: Path) -> None:
    with open_library(library, SOMEBODY) as first:
        first.left_findings.keep(ONE, NAMES)
    with open_library(library, SOMEBODY) as second:
        assert second.left_findings.of(ONE) == NAMES
