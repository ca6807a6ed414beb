# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where things are: the program's resources, the user's library, and typed preferences. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

APPLICATION = "seminarapp"
LANGUAGES = ("sv", "en")


def resources() -> Traversable:
    """The folder of fonts, icons, themes, translations, templates and the sample panel.

    An installed or frozen program carries it inside the package; in a checkout it stands beside the package.
    """
    package = files("seminarapp")
    inside = package / "resources"
    if inside.is_dir():
        return inside
    return files("seminarapp").joinpath("..", "resources")


def default_library() -> Path:
    """The library file used when none is named: in the platform's data folder for this user."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False)) / "library.seminarapp"


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes to the library and on which machine; stored beside every event, never inside it."""

    name: str
    device: str


def this_author() -> Author:
    """The signed-in user and this machine's name, as the operating system gives them."""
    import getpass
    import platform

    try:
        name = getpass.getuser()
    except (OSError, KeyError):  # no user database, as in some containers
        name = "unknown"
    return Author(name=name, device=platform.node() or "unknown")


def preferred_language() -> str:
    """The language for messages: “sv” where the environment asks for Swedish, else “en”."""
    import os

    for name in ("SEMINARAPP_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "sv" if value.lower().startswith("sv") else "en"
    return "en"
