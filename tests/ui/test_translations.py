# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The window's Swedish: complete, in the words of docs/glossary.md, and short enough for where it stands."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from seminarapp.settings import resources
from seminarapp.ui import translation
from seminarapp.ui.translation import Translation

TERMS = (
    (r"run of show", "körschema"),
    (r"segment", "programpunkt"),
    (r"panelist", "paneldeltagare"),
    (r"audience question", "publikfråg"),
    (r"prepared question", "förberedd"),
    (r"follow-up", "följdfråg"),
    (r"the floor|^floor", "ordet"),
    (r"speaking time", "talartid"),
    (r"captures?\b", "anteckning"),
    (r"\bnotes?\b", "anteck"),
    (r"\bquotes?\b", "cit"),
    (r"quotation dash", "pratminus"),
    (r"attribution", "anföring"),
    (r"off the record", "ej för publicering"),
    (r"quote approval", "citatgodkännande"),
    (r"verbatim", "ordagrant"),
    (r"paraphrase", "referat"),
    (r"standfirst", "ingress"),
    (r"subheading", "mellanrubrik"),
    (r"transcript", "transkription"),
    (r"library", "bibliotek"),
    (r"programme", "program"),
)
FOREIGN = (
    r"\b(the|and|of|or|panelist|panelister|session|sessionen|quote|capture|header|moment|moderera|deadline)\b"
)
LEFT_AS_THEY_ARE = {"Live", "Panel", "Moderator", "Organisation", "Person", "Material", "Block", "min"}
KEY = r"\b(?:F\d+|Ctrl|Alt|Shift|Enter|Esc|1–9)\b"
ON_A_BUTTON = 26
"""Characters in the widest Swedish text of a button; the columns beside the page are 264 pixels wide."""


@dataclass(frozen=True)
class Said:
    """One string of the window."""

    context: str
    source: str
    swedish: str
    finished: bool

    def __str__(self) -> str:
        return f"{self.context}: “{self.source}” → “{self.swedish}”"


def kept() -> list[Said]:
    """Every string of the shipped translation."""
    root = ET.fromstring((resources() / "i18n" / "seminarapp_sv.ts").read_text(encoding="utf-8"))
    return [
        Said(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("translation", ""),
            message.find("translation[@type]") is None,
        )
        for context in root.iter("context")
        for message in context.iter("message")
    ]


STRINGS = kept()


def shapes(text: str) -> list[str]:
    """What a translation has to leave as it is: placeholders, patterns of a file filter and access keys."""
    return sorted(re.findall(r"\{\w*\}|\*\.\w+|;;|&(?=\w)", text))


def test_every_string_of_the_window_is_said_in_swedish() -> None:
    assert len(STRINGS) > 300
    assert [str(said) for said in STRINGS if not said.finished or not said.swedish.strip()] == []


def test_placeholders_filters_and_access_keys_are_kept() -> None:
    assert [str(said) for said in STRINGS if shapes(said.source) != shapes(said.swedish)] == []


def test_keys_are_named_in_swedish_too() -> None:
    faults = [
        str(said)
        for said in STRINGS
        if set(re.findall(KEY, said.source)) - set(re.findall(KEY, said.swedish))
    ]
    assert faults == []


def test_the_words_are_those_of_the_glossary() -> None:
    faults = [
        f"{said} without “{swedish}”"
        for english, swedish in TERMS
        for said in STRINGS
        if re.search(english, said.source, re.IGNORECASE) and swedish not in said.swedish.lower()
    ]
    assert faults == []


def test_every_term_of_the_glossary_that_is_held_here_stands_in_it() -> None:
    glossary = (Path(__file__).parents[2] / "docs" / "glossary.md").read_text(encoding="utf-8").lower()
    loose = {"förberedd", "program"}
    assert [swedish for _, swedish in TERMS if swedish not in loose and swedish not in glossary] == []


def test_nothing_is_left_in_english() -> None:
    assert [str(said) for said in STRINGS if re.search(FOREIGN, said.swedish, re.IGNORECASE)] == []
    same = {
        said.source for said in STRINGS if said.source == said.swedish and re.search(r"\w{3}", said.source)
    }
    assert {text for text in same if shapes(text) == []} <= LEFT_AS_THEY_ARE


def test_swedish_has_its_own_quotation_marks() -> None:
    assert [str(said) for said in STRINGS if re.search("[“„»«]|'", said.swedish)] == []


def test_one_thing_has_one_name() -> None:
    """The same English in several places may differ in number and use, but not among a workspace's own names."""
    for word in ("Run of show", "Prepared questions", "Next segment", "Write", "Plan", "Close the session"):
        assert len({said.swedish for said in STRINGS if said.source == word}) == 1, word


def test_a_short_text_stays_short() -> None:
    """A label, a chip or a button has room for its English and half as much again, and a few letters."""
    faults = [
        str(said)
        for said in STRINGS
        if len(said.source) <= ON_A_BUTTON
        and "{" not in said.source
        and len(said.swedish) > min(12 + 1.5 * len(said.source), ON_A_BUTTON + 8)
    ]
    assert faults == []


@pytest.mark.parametrize("context", ["TopBar", "RunPanel", "Header", "Form", "ClosingQuestion", "PlanPage"])
def test_buttons_have_room(context: str) -> None:
    words = [said for said in STRINGS if said.context == context and len(said.source) <= ON_A_BUTTON]
    assert words
    assert [str(said) for said in words if len(said.swedish) > ON_A_BUTTON] == []


@pytest.fixture
def swedish(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Translation]:
    """The window in Swedish, from the shipped words compiled anew."""
    folder, before = tmp_path / "i18n", QLocale()
    folder.mkdir()
    source = folder / "seminarapp_sv.ts"
    source.write_bytes((resources() / "i18n" / source.name).read_bytes())
    release = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([release, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    monkeypatch.setattr(translation, "resources", lambda: tmp_path)
    yield Translation(qapp, "sv")
    Translation(qapp, "en")
    QLocale.setDefault(before)


def test_the_shipped_words_are_what_the_window_says(swedish: Translation) -> None:
    unsaid = [
        said for said in STRINGS if QCoreApplication.translate(said.context, said.source) != said.swedish
    ]
    assert [str(said) for said in unsaid] == []


@pytest.mark.parametrize(
    ("context", "english", "said"),
    [
        ("QLineEdit", "&Undo", "&Ångra"),
        ("QLineEdit", "&Paste", "Klistra &in"),
        ("QWidgetTextControl", "Cu&t", "Klipp &ut"),
        ("QPlatformTheme", "Save", "Spara"),
        ("QPlatformTheme", "Cancel", "Avbryt"),
        ("QFileDialog", "&Save", "&Spara"),
        ("QFileDialog", "All Files (*)", "Alla filer (*)"),
        ("QAbstractSpinBox", "&Select All", "Markera &allt"),
    ],
)
def test_qts_own_menus_and_dialogs_are_swedish(
    swedish: Translation, context: str, english: str, said: str
) -> None:
    """Qt ships these: a Qt that no longer does is noticed here."""
    assert QCoreApplication.translate(context, english) == said
