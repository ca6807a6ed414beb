# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A library in a sync folder or on a network share is noticed, and only there."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminarapp.storage.file.neighbourhood import synced_by

MOUNTS = """\
/dev/disk1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/export /home/team nfs4 rw 0 0
//server/share /mnt/the\\040share cifs rw 0 0
/dev/disk2 /home/team/local ext4 rw 0 0
remote: /mnt/ssh fuse.sshfs rw 0 0
broken line
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    file = tmp_path / "mounts"
    file.write_text(MOUNTS)
    return file


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("/home/a/OneDrive/library.seminarapp", "OneDrive"),
        ("/home/a/OneDrive - Institutet/x/library.seminarapp", "OneDrive"),
        ("/home/a/Dropbox/library.seminarapp", "Dropbox"),
        ("/home/a/Dropbox (Personal)/library.seminarapp", "Dropbox"),
        ("/home/a/Google Drive/library.seminarapp", "Google Drive"),
        ("/home/a/Library/CloudStorage/GoogleDrive-a@example.org/My Drive/l.seminarapp", "Google Drive"),
        ("/home/a/Library/CloudStorage/OneDrive-Institutet/l.seminarapp", "OneDrive"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/l.seminarapp", "iCloud"),
        ("/home/a/iCloudDrive/l.seminarapp", "iCloud"),
        ("/home/a/Nextcloud/l.seminarapp", "Nextcloud"),
        ("/home/team/library.seminarapp", "network share (nfs4)"),
        ("/mnt/the share/deep/library.seminarapp", "network share (cifs)"),
        ("/mnt/ssh/library.seminarapp", "network share (fuse.sshfs)"),
    ],
)
def test_a_place_that_is_synced_or_shared_is_named(place: str, service: str, mounts: Path) -> None:
    assert synced_by(Path(place), mounts) == service


@pytest.mark.parametrize(
    "place",
    [
        "/home/a/library.seminarapp",
        "/home/a/Documents/onedrive.seminarapp",
        "/home/a/dropboxes/library.seminarapp",
        "/home/team/local/library.seminarapp",
        "/mnt/the shares/library.seminarapp",
        "/mnt/sshd/library.seminarapp",
    ],
)
def test_a_place_of_ones_own_is_not(place: str, mounts: Path) -> None:
    assert synced_by(Path(place), mounts) == ""


def test_where_no_mounts_are_listed_only_names_count(tmp_path: Path) -> None:
    nowhere = tmp_path / "no such file"
    assert synced_by(Path("/home/team/library.seminarapp"), nowhere) == ""
    assert synced_by(Path("/home/a/Dropbox/library.seminarapp"), nowhere) == "Dropbox"


def test_a_relative_place_is_looked_at_from_here(
    mounts: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "Dropbox").mkdir()
    monkeypatch.chdir(tmp_path / "Dropbox")
    assert synced_by(Path("library.seminarapp"), mounts) == "Dropbox"
