# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Translations are compiled when they changed, and every string in a window is translated or named."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from workbench import translations
from workbench.places import Checkout, WorkbenchError, this_checkout

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="sv_SE">\n'
WINDOW = """
from PySide6.QtWidgets import QWidget

class Plan(QWidget):
    def words(self) -> list[str]:
        return [self.tr("Add a question"), self.tr("Start")]
"""


def ts(*messages: tuple[str, str, str]) -> str:
    """A translation file for the context Plan: source, attributes of the translation, translation."""
    body = "".join(
        f"<message><source>{source}</source><translation{kind}>{said}</translation></message>\n"
        for source, kind, said in messages
    )
    return f"{HEAD}<context><name>Plan</name>\n{body}</context></TS>\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A tree with one window, whose Linguist is the real one."""
    room = tmp_path / "seminarapp" / "ui"
    room.mkdir(parents=True)
    (room / "plan.py").write_text(WINDOW, encoding="utf-8")
    (tmp_path / "resources" / "i18n").mkdir(parents=True)
    real = this_checkout().environment
    if not real.exists():
        pytest.skip("Linguist comes with the environment, and this checkout has none")
    (tmp_path / ".venv").symlink_to(real, target_is_directory=True)
    return Checkout(tmp_path)


def write(checkout: Checkout, *messages: tuple[str, str, str]) -> Path:
    source = checkout.translations / "seminarapp_sv.ts"
    source.write_text(ts(*messages), encoding="utf-8")
    return source


DONE = (("Add a question", "", "Lägg till en fråga"), ("Start", "", "Börja"))


def test_no_translations_are_no_fault(checkout: Checkout) -> None:
    assert translations.release(checkout) == 0
    assert translations.faults(checkout) == []
    shutil.rmtree(checkout.translations)
    assert translations.release(checkout) == 0


def test_a_translation_is_compiled_once(checkout: Checkout) -> None:
    source = write(checkout, *DONE)
    assert translations.release(checkout) == 1
    compiled = source.with_suffix(".qm")
    assert compiled.stat().st_size > 0
    assert translations.release(checkout) == 0


def test_a_changed_translation_is_compiled_again(checkout: Checkout) -> None:
    source = write(checkout, *DONE)
    translations.release(checkout)
    later = source.with_suffix(".qm").stat().st_mtime + 5
    os.utime(source, (later, later))
    assert translations.release(checkout) == 1


def test_a_broken_translation_is_named(checkout: Checkout) -> None:
    (checkout.translations / "seminarapp_sv.ts").write_text("<TS>", encoding="utf-8")
    with pytest.raises(WorkbenchError, match="pyside6-lrelease"):
        translations.release(checkout)


def test_a_finished_translation_has_no_faults(checkout: Checkout) -> None:
    write(checkout, *DONE)
    assert translations.faults(checkout) == []


def test_every_kind_of_fault_is_named(checkout: Checkout) -> None:
    write(
        checkout,
        ("Start", ' type="unfinished"', ""),
        ("Stop", "", "Sluta"),
        ("Old", ' type="vanished"', "Gammal"),
    )
    assert translations.faults(checkout) == [
        "seminarapp_sv.ts: new in Plan: “Add a question”",
        "seminarapp_sv.ts: no longer used in Plan: “Stop”",
        "seminarapp_sv.ts: not translated in Plan: “Start”",
    ]


def test_looking_for_faults_changes_nothing(checkout: Checkout) -> None:
    source = write(checkout, DONE[0])
    before = source.read_bytes()
    translations.faults(checkout)
    assert source.read_bytes() == before
    assert sorted(path.name for path in checkout.translations.iterdir()) == ["seminarapp_sv.ts"]


def test_an_empty_translation_is_no_translation(tmp_path: Path) -> None:
    source = tmp_path / "seminarapp_sv.ts"
    source.write_text(ts(("Start", "", " ")), encoding="utf-8")
    assert translations.messages(source) == {("Plan", "Start", ""): False}
