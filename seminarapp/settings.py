# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where things are: the program's resources, the user's library, and typed preferences. Knows no Qt."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

APPLICATION = "seminarapp"
LANGUAGES = ("sv", "en")
THEMES = ("system", "light", "dark")


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


def drafts_folder() -> Path:
    """Where drafts go that can't be written beside their library: in the platform's state folder for this user."""
    import platformdirs

    return Path(platformdirs.user_state_dir(APPLICATION, appauthor=False)) / "drafts"


def recordings_file() -> Path:
    """Where it is kept which files the recordings are: in the platform's state folder for this user."""
    import platformdirs

    return Path(platformdirs.user_state_dir(APPLICATION, appauthor=False)) / "recordings.json"


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


def this_zone() -> str:
    """The IANA name of this machine's time zone, such as Europe/Stockholm; "" where the system doesn't tell it."""
    import os

    named = os.environ.get("TZ", "").removeprefix(":")
    if "/" in named and not named.startswith("/"):
        return named
    try:
        place = (Path("/etc/localtime")).resolve(strict=True).as_posix()
    except OSError:  # Windows has none, and a container may have none
        return ""
    return place.rpartition("/zoneinfo/")[2].removeprefix("posix/") if "/zoneinfo/" in place else ""


def preferred_language() -> str:
    """The language for messages: “sv” where the environment asks for Swedish, else “en”."""
    import os

    for name in ("SEMINARAPP_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "sv" if value.lower().startswith("sv") else "en"
    return "en"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user chose once.

    Attributes:
        theme: “system”, “light” or “dark”.
        language: “sv” or “en”; "" follows the desktop.
        geometry: where the window stood, as text only Qt can read.
    """

    theme: str = "system"
    language: str = ""
    geometry: str = ""


def preferences_file() -> Path:
    """Where the preferences are kept: in the platform's configuration folder for this user."""
    import platformdirs

    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "preferences.json"


def load_preferences(path: Path) -> Preferences:
    """The preferences kept in that file; the usual ones where it is missing or can't be understood."""
    import json

    try:
        kept = json.loads(path.read_text("utf-8"))
        known = {
            name: kept[name] for name in ("theme", "language", "geometry") if isinstance(kept.get(name), str)
        }
    except (OSError, ValueError, AttributeError):
        return Preferences()
    preferences = Preferences(**known)
    theme = preferences.theme if preferences.theme in THEMES else "system"
    language = preferences.language if preferences.language in LANGUAGES else ""
    return Preferences(theme, language, preferences.geometry)


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Keep the preferences; a folder that can't be written costs nothing but the choice."""
    import json
    from contextlib import suppress

    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".part")
        beside.write_text(json.dumps(asdict(preferences), indent=2), "utf-8")
        beside.replace(path)
