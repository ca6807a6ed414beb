# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The window speaks the language that was chosen, or else the desktop's."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from seminarapp.ui import translation
from seminarapp.ui.translation import Translation, language_of

WORDS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv"><context><name>TopBar</name>
<message><source>Write</source><translation>Skriv</translation></message>
</context></TS>
"""


@pytest.fixture
def swedish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A compiled translation of one word, in place of the program's own."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    (folder / "seminarapp_sv.ts").write_text(WORDS, encoding="utf-8")
    release = Path(sys.executable).parent / "pyside6-lrelease"
    source, target = folder / "seminarapp_sv.ts", folder / "seminarapp_sv.qm"
    subprocess.run([release, "-silent", source, "-qm", target], check=True)
    monkeypatch.setattr(translation, "resources", lambda: tmp_path)
    return target


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    Translation(qapp, "en")
    QLocale.setDefault(before)


def said() -> str:
    return QCoreApplication.translate("TopBar", "Write")


def test_chosen_language_is_spoken_and_left_again(qapp: QApplication, swedish: Path) -> None:
    spoken = Translation(qapp, "sv")
    assert said() == "Skriv"
    assert (spoken.language, spoken.chosen) == ("sv", "sv")
    spoken.choose("en")
    assert said() == "Write"
    assert spoken.language == "en"


def test_dates_and_numbers_follow_the_language(qapp: QApplication, swedish: Path) -> None:
    spoken = Translation(qapp, "sv")
    assert QLocale().toString(1234.5, "f", 1).endswith(",5")
    assert QLocale().monthName(3) == "mars"
    spoken.choose("en")
    assert QLocale().monthName(3) == "March"


@pytest.mark.parametrize("chosen", ["", "fi", "not a language"])
def test_unknown_choice_follows_the_desktop(qapp: QApplication, chosen: str) -> None:
    spoken = Translation(qapp, chosen)
    assert spoken.chosen == ""
    assert spoken.language == language_of(QLocale.system())


def test_missing_translation_leaves_the_source_language(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation, "resources", lambda: tmp_path)
    Translation(qapp, "sv")
    assert said() == "Write"


def test_broken_translation_leaves_the_source_language(qapp: QApplication, swedish: Path) -> None:
    swedish.write_bytes(b"this is no translation")
    Translation(qapp, "sv")
    assert said() == "Write"


@pytest.mark.parametrize(
    ("name", "language"), [("sv_SE", "sv"), ("sv_FI", "sv"), ("en_GB", "en"), ("fi_FI", "en"), ("C", "en")]
)
def test_language_of_a_desktop(name: str, language: str) -> None:
    assert language_of(QLocale(name)) == language
