# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""LibreOffice is measured with a profile of its own, and where there is none, that is said and nothing is measured."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.benchmarks import documents, office
from tests.documents.panel import material

posix_only = pytest.mark.skipif(os.name == "nt", reason="stands a shell script where the program would be")

CONVERTING = """\
for last; do :; done
for one; do case "$one" in -env:*) echo "$one" >> {log};; esac; done
[ -s "$last" ] && echo made > "${{last%.docx}}.pdf"
"""


def standing_in(tmp_path: Path, script: str) -> str:
    """A program that does that instead of converting."""
    file = tmp_path / "soffice"
    file.write_text(f"#!/bin/sh\n{script.format(log=tmp_path / 'log')}", encoding="utf-8")
    file.chmod(0o755)
    return str(file)


@posix_only
def test_every_conversion_is_a_start_with_the_same_profile_of_nobodys(tmp_path: Path) -> None:
    with office.Office(standing_in(tmp_path, CONVERTING)) as converting:
        assert converting.processor_milliseconds(b"word") >= 0
        assert converting.start >= 0
    lines = (tmp_path / "log").read_text().splitlines()
    assert len(lines) == 3  # the profile, the start alone, the document
    assert len(set(lines)) == 1
    assert not Path(lines[0].removeprefix("-env:UserInstallation=file://")).exists()


@posix_only
def test_a_program_that_converts_nothing_is_no_measure(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="made no PDF"), office.Office(standing_in(tmp_path, "true")):
        pass


def test_where_it_is_not_installed_that_is_said_and_the_lines_are_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tests.benchmarks.office.shutil.which", lambda _name: None)
    assert list(documents._beside_office(material(), 1.0)) == []
    assert "LibreOffice is not installed here" in capsys.readouterr().err
