# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Drafts of e-mails lie where nobody else can read them, apart from one another, and go with the program."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QDesktopServices

from seminarapp.ui.write.mail_drafts import MailDrafts


@pytest.fixture
def drafts(qapp: QObject) -> MailDrafts:
    return MailDrafts(qapp)


def test_each_sending_has_a_folder_of_its_own(drafts: MailDrafts) -> None:
    first, second = drafts.next(), drafts.next()
    assert first != second
    assert first.parent == second.parent
    assert first.parent.is_dir()
    assert not first.exists()


@pytest.mark.skipif(os.name == "nt", reason="rights are kept otherwise there")
def test_nobody_else_may_look_into_it(drafts: MailDrafts) -> None:
    assert drafts.next().parent.stat().st_mode & 0o077 == 0


def test_they_go_with_the_program(qapp: QObject) -> None:
    parent = QObject(qapp)
    drafts = MailDrafts(parent)
    folder = drafts.next()
    folder.mkdir()
    (folder / "anna.eml").write_text("Hej")
    del drafts
    parent.deleteLater()
    assert _gone(parent, folder.parent)


def _gone(parent: QObject, folder: Path) -> bool:
    from shiboken6 import delete

    delete(parent)
    return not folder.exists()


def test_what_no_program_takes_is_told(drafts: MailDrafts, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def opens(url: object) -> bool:
        asked.append(str(url))
        return len(asked) > 1

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    assert drafts.open([Path("/a.eml"), Path("/b.eml")]) == [Path("/a.eml")]
    assert len(asked) == 2
