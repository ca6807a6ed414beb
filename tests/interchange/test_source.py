# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from seminarapp.domain.errors import ReadError
from seminarapp.interchange.source import read_bytes, refuse_larger


def refused(path: Path, most: int = 100) -> str:
    with pytest.raises(ReadError) as caught:
        read_bytes(path, most)
    return str(caught.value)


def test_bytes_are_those_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"abc")
    assert read_bytes(file, 3) == b"abc"


def test_missing_file_is_named_with_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "gone.vtt"
    assert refused(file) == f"There is no file {file}: check the name and the folder"


def test_folder_is_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "folder.vtt"
    folder.mkdir()
    assert refused(folder) == "folder.vtt is a folder: name the file in it"


def test_root_is_a_folder_that_has_no_name() -> None:
    assert "is a folder" in refused(Path(Path.cwd().anchor))


@pytest.mark.parametrize("content", [b"", b" \r\n\t "])
def test_empty_file_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "f"
    file.write_bytes(content)
    assert refused(file) == "f is empty: choose another file, or export it again"


def test_large_file_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "large.vtt"
    with file.open("wb") as sparse:
        sparse.truncate(200_000_000)
    before = time.process_time()
    assert refused(file, 50_000_000) == (
        "large.vtt is too large: 200 MB, and at most 50 MB can be read: choose another file, or divide it"
    )
    assert time.process_time() - before < 0.1


def test_limit_itself_is_not_too_large() -> None:
    refuse_larger(Path("f"), 1_000_000, 1_000_000)
    with pytest.raises(ReadError, match=r"f is too large: 2 MB, and at most 1 MB"):
        refuse_larger(Path("f"), 1_000_001, 1_000_000)


def test_file_that_grows_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"x" * 20)
    small = os.stat_result((0o100644, 0, 0, 1, 0, 0, 5, 0, 0, 0))
    monkeypatch.setattr(Path, "stat", lambda _: small)
    assert "is too large" in refused(file, 10)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_file_of_others_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"x")
    file.chmod(0)
    assert refused(file) == "f may not be read by you: change its permissions"


def test_permission_that_is_denied_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(self: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", denied)
    assert refused(tmp_path / "f") == "f may not be read by you: change its permissions"


def test_broken_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "stat", broken)
    assert refused(tmp_path / "f") == (
        "f can't be read (Input/output error): copy it to another disk and try again"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "pipe is not an ordinary file: save it to disk first"


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b"])
def test_name_that_no_disk_takes_is_refused(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path / name)


def test_name_in_utf_8_and_with_spaces_is_read(tmp_path: Path) -> None:
    file = tmp_path / "Våra samtal 🌧.vtt"
    file.write_bytes(b"x")
    assert read_bytes(file, 10) == b"x"
