# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Dictionaries are found where the machine has them, and a damaged one is none."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest

from seminarapp.interchange.dictionaries import HunspellDictionary, MachineDictionaries, spells, usual_folders

AFFIXES = "SET UTF-8\nSFX A Y 1\nSFX A 0 et .\n"
WORDS = "2\nrör/A\nkarta\n"


def put(folder: Path, name: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_text(AFFIXES, "utf-8")
    (folder / f"{name}.dic").write_text(WORDS, "utf-8")


class Engine:
    def __init__(self, affixes: Path) -> None:
        self.affixes = affixes

    def spell(self, word: str) -> bool:
        if word == "☃":
            raise UnicodeEncodeError("latin-1", word, 0, 1, "not in the dictionary's encoding")
        return word == self.affixes.stem

    def suggest(self, word: str) -> tuple[str, ...]:
        if word == "☃":
            raise UnicodeEncodeError("latin-1", word, 0, 1, "not in the dictionary's encoding")
        return tuple("abcdefgh")


def test_the_extra_is_tried_on_a_dictionary_of_two_words(tmp_path: Path) -> None:
    assert spells(tmp_path) is True


def test_without_the_extra_nothing_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seminarapp.interchange.dictionaries.find_spec", lambda _name: None)
    assert spells(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_an_extra_that_does_not_work_is_no_spelling(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def opens(_affixes: Path) -> NoReturn:
        raise ImportError("libhunspell is not there")

    broken = partial(MachineDictionaries, opens=opens)
    monkeypatch.setattr("seminarapp.interchange.dictionaries.MachineDictionaries", broken)
    assert spells(tmp_path) is False


def test_the_first_folder_that_has_the_language_serves_it(tmp_path: Path) -> None:
    put(tmp_path / "system", "sv_SE")
    put(tmp_path / "own", "sv_FI")
    put(tmp_path / "system", "en_US")
    opened: list[Path] = []

    def opens(affixes: Path) -> Engine:
        opened.append(affixes)
        return Engine(affixes)

    found = MachineDictionaries([tmp_path / "own", tmp_path / "system"], opens)
    for language, name in (("sv", "sv_SE"), ("sv-FI", "sv_FI"), ("en-GB", "en_US"), ("sv", "sv_SE")):
        dictionary = found.of(language)
        assert dictionary is not None
        assert dictionary.name == name
    assert len(opened) == 3, "each language is looked for once"
    assert found.of("de") is None


def test_a_dictionary_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    put(tmp_path, "sv_SE")

    def refuses(_affixes: Path) -> Engine:
        raise ImportError

    assert MachineDictionaries([tmp_path], refuses).of("sv") is None
    (tmp_path / "sv_SE.dic").unlink()
    assert MachineDictionaries([tmp_path], Engine).of("sv") is None


def test_what_a_dictionary_cannot_write_down_is_known(tmp_path: Path) -> None:
    dictionary = HunspellDictionary("sv_SE", Engine(tmp_path / "rör.aff"))
    assert dictionary.knows("rör")
    assert not dictionary.knows("karta")
    assert dictionary.knows("☃")
    assert dictionary.suggestions("☃") == ()
    assert len(dictionary.suggestions("karat")) == 5


def test_a_real_dictionary_knows_inflected_words_and_suggests(tmp_path: Path) -> None:
    pytest.importorskip("hunspell", reason="the extra `spelling` is not installed")
    put(tmp_path, "sv_SE")
    dictionary = MachineDictionaries([tmp_path]).of("sv")
    assert dictionary is not None
    assert dictionary.knows("röret")
    assert not dictionary.knows("kartan")
    assert "karta" in dictionary.suggestions("kartta")


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_users_own_folder_comes_first(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", platform)
    folders = list(usual_folders())
    assert folders[0].name == "dictionaries"
    assert {folder.name for folder in folders[-2:]} == {"dict-sv", "dict-en"}
