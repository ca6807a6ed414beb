# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A disk that fails when it is told to, below SQLite, and that forgets what was not synced when the power is cut.

It stands between SQLite and the system as a VFS of SQLite's own. As on Linux, what was written before a sync that fails
is not written by the next one either, although it can be read until the power is cut.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FULL, WRITE_ERROR, SYNC_ERROR, TRUNCATE_ERROR = 13, 778, 1034, 1546  # as SQLite numbers them

_POINTER = ctypes.c_void_p
_METHODS = (
    *(
        "close",
        "read",
        "write",
        "truncate",
        "sync",
        "size",
        "lock",
        "unlock",
        "reserved",
        "control",
        "sector",
    ),
    *("characteristics", "shm_map", "shm_lock", "shm_barrier", "shm_unmap", "fetch", "unfetch"),
)
_CALLS = (
    *("open", "delete", "access", "full_path", "dl_open", "dl_error", "dl_sym", "dl_close"),
    *("randomness", "sleep", "time", "last_error"),
)
# A name goes on as the pointer it came as: SQLite keeps it, and a copy would be gone.
_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, _POINTER, ctypes.c_int, _POINTER)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, ctypes.c_int)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int)


class _Methods(ctypes.Structure):
    _fields_ = [("version", ctypes.c_int), *((name, _POINTER) for name in _METHODS)]


class _Vfs(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", _POINTER),
        ("name", ctypes.c_char_p),
        ("data", _POINTER),
        *((name, _POINTER) for name in _CALLS),
        *((name, _POINTER) for name in ("time64", "set_call", "get_call", "next_call")),
    ]


class _Image:
    """What of a file is on the disk, and what only the system's memory has."""

    def __init__(self) -> None:
        self.synced = bytearray()
        self._dirty: list[tuple[int, bytes]] = []

    def write(self, at: int, data: bytes) -> None:
        self._dirty.append((at, data))

    def truncate(self, size: int) -> None:
        del self.synced[size:]
        self._dirty = [(at, data[: size - at]) for at, data in self._dirty if at < size]

    def sync(self, *, failed: bool) -> None:
        """A sync that failed leaves the pages marked as written: none after it writes them."""
        dirty, self._dirty = self._dirty, []
        if failed:
            return
        for at, data in dirty:
            self.synced.extend(bytes(max(0, at - len(self.synced))))
            self.synced[at : at + len(data)] = data


class FaultyDisk:
    """The disk under every SQLite file that is opened meanwhile.

    Attributes:
        calls, failed: how many writes, truncations and syncs there were, and how many of them failed.
    """

    def __init__(self, library: ctypes.CDLL) -> None:
        self.calls = self.failed = 0
        self._every, self._burst = 0, 1
        self._library = library
        self._images: dict[str, _Image] = {}
        self._names: dict[int, str] = {}
        self._patched: dict[int, _Methods] = {}
        self._alive: list[Any] = []  # what C holds on to
        library.sqlite3_vfs_find.restype = _POINTER
        base = ctypes.cast(library.sqlite3_vfs_find(None), ctypes.POINTER(_Vfs)).contents
        self._vfs = _Vfs.from_buffer_copy(base)
        self._vfs.name = b"faulty"
        self._vfs.open = self._keep(_OPEN, self._opened(_OPEN(base.open)))
        self._vfs.delete = self._keep(_DELETE, self._deleted(_DELETE(base.delete)))

    def fail(self, every: int, burst: int = 1) -> None:
        """From now on every n-th call fails, and so do those after it until there are `burst`; 0: none."""
        self._every, self._burst = every, burst
        self.calls = 0

    def power_cut(self, folder: Path, into: Path) -> None:
        """Write to another folder what of the files in a folder would still be there."""
        into.mkdir(parents=True)
        for name, image in self._images.items():
            path = Path(name)
            if path.parent == folder and image.synced:
                (into / path.name).write_bytes(image.synced)

    def register(self) -> None:
        self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)

    def unregister(self) -> None:
        self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs))

    def _fails(self) -> bool:
        self.calls += 1
        if self._every and self.calls >= self._every and self.calls % self._every < self._burst:
            self.failed += 1
            return True
        return False

    def _keep(self, kind: Any, call: Callable[..., int]) -> int | None:
        function = kind(call)
        self._alive.append(function)
        return ctypes.cast(function, _POINTER).value

    # -- what SQLite calls ------------------------------------------------------------------------------------------

    def _opened(self, base: Callable[..., int]) -> Callable[..., int]:
        def opened(vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
            code = base(vfs, name, file, flags, out)
            methods = ctypes.cast(file, ctypes.POINTER(_POINTER))
            if code == 0 and methods[0] and name:
                self._names[file] = ctypes.string_at(name).decode()
                self._images.setdefault(self._names[file], _Image())
                methods[0] = ctypes.addressof(self._with_faults(methods[0]))
            return code

        return opened

    def _deleted(self, base: Callable[..., int]) -> Callable[..., int]:
        def deleted(vfs: int, name: int, sync: int) -> int:
            self._images.pop(ctypes.string_at(name).decode(), None)
            return base(vfs, name, sync)

        return deleted

    def _with_faults(self, address: int) -> _Methods:
        if address not in self._patched:
            methods = _Methods.from_buffer_copy(_Methods.from_address(address))
            methods.write = self._keep(_WRITE, self._written(_WRITE(methods.write)))
            methods.truncate = self._keep(_TRUNCATE, self._truncated(_TRUNCATE(methods.truncate)))
            methods.sync = self._keep(_SYNC, self._synced(_SYNC(methods.sync)))
            self._patched[address] = methods
        return self._patched[address]

    def _written(self, base: Callable[..., int]) -> Callable[..., int]:
        def written(file: int, data: int, size: int, at: int) -> int:
            if self._fails():
                return FULL if self.failed % 2 else WRITE_ERROR
            self._images[self._names[file]].write(at, ctypes.string_at(data, size))
            return base(file, data, size, at)

        return written

    def _truncated(self, base: Callable[..., int]) -> Callable[..., int]:
        def truncated(file: int, size: int) -> int:
            if self._fails():
                return TRUNCATE_ERROR
            self._images[self._names[file]].truncate(size)
            return base(file, size)

        return truncated

    def _synced(self, base: Callable[..., int]) -> Callable[..., int]:
        def synced(file: int, flags: int) -> int:
            failed = self._fails()
            self._images[self._names[file]].sync(failed=failed)
            return SYNC_ERROR if failed else base(file, flags)

        return synced


def reachable() -> ctypes.CDLL | None:
    """The SQLite that Python uses, where its own functions can be called from outside."""
    import _sqlite3

    try:
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find, library.sqlite3_vfs_register  # noqa: B018  looks whether they are there
    except (OSError, AttributeError):
        return None
    return library


@contextmanager
def faulty_disk() -> Iterator[FaultyDisk]:
    """Every SQLite file that is opened meanwhile is on this disk; close it before the end.

    Raises:
        RuntimeError: this Python's SQLite can't be reached.
    """
    library = reachable()
    if library is None:
        raise RuntimeError("this Python's SQLite lets nobody stand below it")
    disk = FaultyDisk(library)
    disk.register()
    try:
        yield disk
    finally:
        disk.unregister()
