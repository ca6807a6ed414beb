# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Which files the recordings are is known after closing, and a damaged file costs nothing but that."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from seminarapp.domain.errors import WriteError
from seminarapp.storage.beside.recording_files import KeptRecordingFiles

ONE, OTHER = UUID(int=1), UUID(int=2)


def test_files_are_known_by_the_next_run(tmp_path: Path) -> None:
    place = tmp_path / "state" / "recordings.json"
    kept = KeptRecordingFiles(place)
    assert kept.of(ONE) is None
    kept.keep(ONE, Path("/a/bröd.wav"))
    kept.keep(OTHER, Path("/b.mp4"))
    kept.keep(OTHER, None)
    again = KeptRecordingFiles(place)
    assert (again.of(ONE), again.of(OTHER)) == (Path("/a/bröd.wav"), None)


@pytest.mark.parametrize("file", [b"", b"\xff", b"[]", b"null", b"[" * 100_000])
def test_a_damaged_file_is_nothing(tmp_path: Path, file: bytes) -> None:
    place = tmp_path / "recordings.json"
    place.write_bytes(file)
    assert KeptRecordingFiles(place).of(ONE) is None


def test_where_nothing_can_be_written_it_says_so_and_knows_it_meanwhile(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    kept = KeptRecordingFiles(tmp_path / "state" / "recordings.json")
    with pytest.raises(WriteError):
        kept.keep(ONE, Path("/a.wav"))
    assert kept.of(ONE) == Path("/a.wav")
