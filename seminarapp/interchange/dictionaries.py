# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Hunspell dictionaries, where this machine has them and the extra `spelling` is installed.

They are the machine's own: those of the system, of LibreOffice, and of the user's folder `dictionaries` in the data
folder, which comes first. Nothing is fetched.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from seminarapp.application.proofreading.spelling import Dictionary

_WANTED = {"sv": ("sv_SE", "sv_FI"), "en": ("en_GB", "en_US")}
"""Which dictionaries serve a language, the first that is there; “en-US” names its own first."""

_MOST = 5  # suggestions


class _Engine(Protocol):
    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


Opens = Callable[[Path], _Engine]


def _opened(affixes: Path) -> _Engine:
    """Raises `ImportError` where the extra is not installed, `OSError` or `ValueError` for a file that is none."""
    from hunspell import Hunspell

    engine: _Engine = Hunspell(affixes.stem, hunspell_data_dir=f"{affixes.parent}/")
    return engine


class HunspellDictionary:
    """One dictionary. Its first question takes about 0.2 s for Swedish, each later one some microseconds."""

    def __init__(self, name: str, engine: _Engine) -> None:
        self.name = name
        self._engine = engine

    def knows(self, word: str) -> bool:
        """Whether the word is spelt as in the language; a word that the dictionary can't write down counts as known."""
        try:
            return self._engine.spell(word)
        except UnicodeEncodeError:
            return True

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may be meant instead, at most five."""
        try:
            return tuple(self._engine.suggest(word))[:_MOST]
        except UnicodeEncodeError:
            return ()


class MachineDictionaries:
    """Looks for a language's dictionary once, and keeps what it found."""

    def __init__(self, folders: Iterable[Path] | None = None, opens: Opens = _opened) -> None:
        self._given = tuple(folders) if folders is not None else None
        self._opens = opens
        self._known: dict[str, Dictionary | None] = {}

    @cached_property
    def _folders(self) -> tuple[Path, ...]:
        return self._given if self._given is not None else tuple(usual_folders())

    def of(self, language: str) -> Dictionary | None:
        """The dictionary of a language; None where there is none, or it can't be read."""
        if language not in self._known:
            self._known[language] = self._look_for(language)
        return self._known[language]

    def _look_for(self, language: str) -> Dictionary | None:
        own = language.replace("-", "_")
        for name in dict.fromkeys((own, *_WANTED.get(language[:2], ()))):
            for folder in self._folders:
                affixes = folder / f"{name}.aff"
                if affixes.is_file() and affixes.with_suffix(".dic").is_file():
                    try:
                        return HunspellDictionary(name, self._opens(affixes))
                    except (ImportError, OSError, ValueError, RuntimeError):
                        continue  # the next folder may have one that can be read
        return None


def spells(folder: Path) -> bool | None:
    """Whether the extra looks words up, tried on a dictionary of two words in that folder; None where it isn't there.

    Raises:
        OSError: the folder can't be written.
    """
    if find_spec("hunspell") is None:
        return None
    (folder / "sv_SE.aff").write_text("SET UTF-8\nSFX A Y 1\nSFX A 0 et .\n", encoding="utf-8")
    (folder / "sv_SE.dic").write_text("2\nrör/A\nkarta\n", encoding="utf-8")
    tried = MachineDictionaries((folder,)).of("sv")
    return tried is not None and tried.knows("röret") and "karta" in tried.suggestions("krata")


def usual_folders() -> Iterable[Path]:
    """Where dictionaries are, the user's own first."""
    import platformdirs

    from seminarapp.settings import APPLICATION

    yield Path(platformdirs.user_data_dir(APPLICATION, appauthor=False)) / "dictionaries"
    if sys.platform == "win32":
        offices = [Path("C:/Program Files/LibreOffice/share/extensions")]
    elif sys.platform == "darwin":
        yield from (Path.home() / "Library" / "Spelling", Path("/Library/Spelling"))
        offices = [Path("/Applications/LibreOffice.app/Contents/Resources/extensions")]
    else:
        yield from (Path("/usr/share/hunspell"), Path("/usr/share/myspell"), Path("/usr/share/myspell/dicts"))
        offices = [
            Path("/usr/lib/libreoffice/share/extensions"),
            *Path("/opt").glob("libreoffice*/share/extensions"),
        ]
    for office in offices:
        yield from (office / "dict-sv", office / "dict-en")
