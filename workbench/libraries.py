# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The system libraries that Qt loads on Linux and that its Python package does not bring.

They are looked for by loading them, which is what Qt will do: a package manager's list says less, and not every
system has one.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench import debian
from workbench.places import WorkbenchError, say


@dataclass(frozen=True, slots=True)
class SystemLibrary:
    """A shared library, and the Debian package that holds it."""

    soname: str
    package: str
    window_only: bool = False  # without it tests and documents work, but no window opens


NEEDED = (
    SystemLibrary("libEGL.so.1", "libegl1"),
    SystemLibrary("libGL.so.1", "libgl1"),
    SystemLibrary("libX11.so.6", "libx11-6"),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0"),
    SystemLibrary("libdbus-1.so.3", "libdbus-1-3"),
    SystemLibrary("libfontconfig.so.1", "libfontconfig1"),
    SystemLibrary("libfreetype.so.6", "libfreetype6"),
    SystemLibrary("libglib-2.0.so.0", "libglib2.0-0"),
    SystemLibrary("libbrotlidec.so.1", "libbrotli1"),
    SystemLibrary("libX11-xcb.so.1", "libx11-xcb1", window_only=True),
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", window_only=True),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0", window_only=True),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4", window_only=True),
    SystemLibrary("libxcb-image.so.0", "libxcb-image0", window_only=True),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1", window_only=True),
    SystemLibrary("libxcb-randr.so.0", "libxcb-randr0", window_only=True),
    SystemLibrary("libxcb-render-util.so.0", "libxcb-render-util0", window_only=True),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0", window_only=True),
    SystemLibrary("libxcb-sync.so.1", "libxcb-sync1", window_only=True),
    SystemLibrary("libxcb-xfixes.so.0", "libxcb-xfixes0", window_only=True),
    SystemLibrary("libxcb-xkb.so.1", "libxcb-xkb1", window_only=True),
)


def missing(load: Callable[[str], object] = ctypes.CDLL) -> tuple[SystemLibrary, ...]:
    """The libraries of NEEDED that `load` refuses with an OSError."""

    def loads(library: SystemLibrary) -> bool:
        try:
            load(library.soname)
        except OSError:
            return False
        return True

    return tuple(library for library in NEEDED if not loads(library))


def remedy(libraries: Sequence[SystemLibrary], *, on_debian: bool) -> str:
    """One line that names what is missing and what to do about it."""
    if on_debian:
        return (
            "Qt needs system libraries: run `"
            + debian.command([library.package for library in libraries])
            + "`"
        )
    names = ", ".join(library.soname for library in libraries)
    return (
        f"Qt needs system libraries that are missing: {names}; install them with the system's package manager"
    )


def provide() -> None:
    """See to it that Qt can be loaded: install as root on Debian, else refuse or warn with the one command.

    Raises WorkbenchError where Qt can't be loaded at all; where only a window can't open, it says so and goes on.
    """
    if sys.platform != "linux":
        return
    lacking = missing()
    on_debian = debian.is_debian()
    if lacking and on_debian and debian.may_install():
        debian.install([library.package for library in lacking])
        lacking = missing()
    if not lacking:
        return
    if all(library.window_only for library in lacking):
        say("No window can be opened yet. " + remedy(lacking, on_debian=on_debian))
    else:
        raise WorkbenchError(remedy(lacking, on_debian=on_debian))
