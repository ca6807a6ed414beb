# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where a library lies: a sync folder or a network share may corrupt it, and the user is told so.

A sync service copies file and write-ahead log at different moments; locks on a network share are often promised and not
kept. A team shares a PostgreSQL database instead.
"""

from __future__ import annotations

from pathlib import Path

_SYNC_FOLDERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "box sync": "Box",
}
_NETWORK = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
    | {"fuse.davfs2", "fuse.rclone", "fuse.sshfs"}
)
_MOUNTS = Path("/proc/self/mounts")


def synced_by(library: Path, mounts: Path = _MOUNTS) -> str:
    """The sync service or network file system the library lies in, or "".

    Args:
        mounts: where Linux lists what is mounted; other systems have no such file, and only the folders' names count.
    """
    place = library.absolute()
    return _sync_service(place) or _network_share(place, mounts)


def _sync_service(place: Path) -> str:
    for part in place.parts[:-1]:
        name = part.casefold()
        for folder, service in _SYNC_FOLDERS.items():
            # “OneDrive - Organisation”, “Dropbox (Personal)”, “GoogleDrive-name@…”
            if name == folder or name.startswith((f"{folder} ", f"{folder}-")):
                return service
    return "Windows share" if place.drive.startswith("\\\\") else ""


def _network_share(place: Path, mounts: Path) -> str:
    try:
        lines = mounts.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    mounted = [line.split() for line in lines]
    found = [(Path(_unescaped(fields[1])), fields[2]) for fields in mounted if len(fields) > 2]
    above = [(point, kind) for point, kind in found if place.is_relative_to(point)]
    if not above:
        return ""
    _, kind = max(above, key=lambda mount: len(mount[0].parts))
    return f"network share ({kind})" if kind in _NETWORK else ""


def _unescaped(point: str) -> str:
    """The mount point with its spaces; Linux writes them as octal escapes."""
    for escape, mark in (("\\040", " "), ("\\011", "\t"), ("\\134", "\\")):
        point = point.replace(escape, mark)
    return point
