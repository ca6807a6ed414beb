# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The Debian package: the frozen program with what a desktop wants to know of it."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from workbench.installers.frozen import frozen
from workbench.libraries import NEEDED
from workbench.places import Checkout, WorkbenchError, say

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
RENAMED = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
"""Debian's 64-bit time made new names of some packages."""

RECOMMENDED = (
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
    *("hunspell-sv", "hunspell-en-gb | hunspell-en-us"),
)
"""Windows on Wayland, and the dictionaries of both languages; the program looks words up in the machine's own."""


@dataclass(frozen=True, slots=True)
class Release:
    """What a package says of itself."""

    version: str
    moment: datetime
    architecture: str
    libc: str

    def filled(self, template: str) -> str:
        """A template of `packaging/linux` with its gaps filled."""
        return template.replace("@VERSION@", self.version).replace("@DATE@", f"{self.moment:%Y-%m-%d}")


def build(checkout: Checkout) -> Path:
    """Make the package in `out/`; returns its file.

    Raises WorkbenchError with the remedy where this machine can't.
    """
    if shutil.which("dpkg-deb") is None:
        raise WorkbenchError("a .deb is made with dpkg-deb: build it on Debian or Ubuntu")
    release = this_release(checkout)
    tree = checkout.root / "out" / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(checkout, frozen(checkout), tree, release)
    target = checkout.root / "out" / f"seminarapp_{release.version}_{release.architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)]
    if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode:
        raise WorkbenchError("dpkg-deb failed (see above)")
    say(
        f"{target.relative_to(checkout.root)}: {target.stat().st_size / 1e6:.0f} MB; install it with `apt install`"
    )
    return target


def this_release(checkout: Checkout) -> Release:
    """The project's version, on this machine; SOURCE_DATE_EPOCH gives the moment, as reproducible builds want it."""
    with checkout.project.open("rb") as project:
        version = tomllib.load(project)["project"]["version"]
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    machine = os.uname().machine
    libc = os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.36"
    return Release(version, moment, ARCHITECTURES.get(machine, machine), libc.split()[-1])


def lay_out(checkout: Checkout, program: Path, tree: Path, release: Release) -> None:
    """Put everything where a Debian system wants it, below `tree`; nothing may depend on this machine's umask."""
    source = checkout.root / "packaging" / "linux"
    share = tree / "usr" / "share"
    shutil.copytree(program, tree / "usr" / "lib" / "seminarapp", symlinks=True)
    _link(tree / "usr" / "bin" / "seminarapp", "../lib/seminarapp/seminarapp")
    _place(source / "seminarapp.desktop", share / "applications" / "seminarapp.desktop")
    _place(source / "seminarapp.svg", share / "icons" / "hicolor" / "scalable" / "apps" / "seminarapp.svg")
    _place(source / "seminarapp-mime.xml", share / "mime" / "packages" / "seminarapp.xml")
    _write(
        share / "metainfo" / "seminarapp.metainfo.xml",
        release.filled((source / "seminarapp.metainfo.xml").read_text("utf-8")).encode(),
    )
    manual = release.filled((source / "seminarapp.1").read_text("utf-8"))
    _write(share / "man" / "man1" / "seminarapp.1.gz", gzip.compress(manual.encode(), mtime=0))
    _documents(checkout, share / "doc" / "seminarapp", release)
    _write(tree / "DEBIAN" / "control", control(release, _kilobytes(tree)).encode())
    _settle(tree)


def control(release: Release, kilobytes: int) -> str:
    """What dpkg is told: the same libraries that `dev` asks for, as packages."""
    libraries = [RENAMED.get(library.package, library.package) for library in NEEDED]
    return (
        "Package: seminarapp\n"
        f"Version: {release.version}\n"
        f"Architecture: {release.architecture}\n"
        "Maintainer: the seminarapp authors <seminarapp@localhost>\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: libc6 (>= {release.libc}), libstdc++6, fontconfig, {', '.join(libraries)}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        "Section: editors\n"
        "Priority: optional\n"
        "Description: run and document panel seminars\n"
        " Plan a panel, keep time and floor, take notes and verbatim quotes live, and turn\n"
        " them into a short published article and into handouts. Every word is traceable\n"
        " to the moment when it was said.\n"
    )


def _documents(checkout: Checkout, folder: Path, release: Release) -> None:
    _place(checkout.root / "packaging" / "linux" / "copyright", folder / "copyright")
    for licence in sorted((checkout.root / "LICENSES").iterdir()):
        _place(licence, folder / "LICENSES" / licence.name)
    for language in ("en", "sv"):
        _place(checkout.root / "docs" / "guide" / language / "README.md", folder / f"guide.{language}.md")
    _write(folder / "changelog.gz", gzip.compress((checkout.root / "CHANGELOG.md").read_bytes(), mtime=0))
    entry = (
        f"seminarapp ({release.version}) unstable; urgency=medium\n\n  * See changelog.gz.\n\n"
        f" -- the seminarapp authors <seminarapp@localhost>  {release.moment:%a, %d %b %Y %H:%M:%S +0000}\n"
    )
    _write(folder / "changelog.Debian.gz", gzip.compress(entry.encode(), mtime=0))


def _place(source: Path, target: Path) -> None:
    _write(target, source.read_bytes())


def _write(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)


def _link(target: Path, to: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.symlink_to(to)


def _kilobytes(tree: Path) -> int:
    return sum(one.lstat().st_size for one in tree.rglob("*")) // 1024


def _settle(tree: Path) -> None:
    """Give every file the rights that a package wants: readable, and only programs may be started."""
    for one in [tree, *tree.rglob("*")]:
        if one.is_symlink():
            continue
        program = one.is_dir() or one.name == "seminarapp"
        one.chmod(0o755 if program else 0o644)
