# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What html-validate reports is told a line each; that it failed itself is told, too."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.audit import markup

PAGES = [("article, sv", Path("/pages/article-sv.html"))]
MESSAGE = {"line": 7, "ruleId": "no-dup-id", "message": "Duplicate ID"}

posix_only = pytest.mark.skipif(os.name == "nt", reason="stands a shell script where the program would be")


def program(folder: Path, script: str) -> Path:
    """A folder of npm's packages whose html-validate does that."""
    file = folder / "node_modules" / ".bin" / "html-validate"
    file.parent.mkdir(parents=True)
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return file.parent.parent


def test_a_fault_names_page_line_rule_and_reason() -> None:
    output = json.dumps([{"filePath": "/pages/article-sv.html", "messages": [MESSAGE]}])
    assert markup.told(output, PAGES) == ["article, sv, line 7: no-dup-id: Duplicate ID"]


def test_no_output_is_no_fault() -> None:
    assert markup.told("", PAGES) == []


@posix_only
def test_the_program_is_asked_about_every_page_with_our_rules(tmp_path: Path) -> None:
    output = json.dumps([{"filePath": "/pages/article-sv.html", "messages": [MESSAGE]}])
    modules = program(tmp_path, f"echo \"$@\" > asked\ncat <<'END'\n{output}\nEND\nexit 1")
    assert markup.faults(modules, tmp_path, PAGES) == ["article, sv, line 7: no-dup-id: Duplicate ID"]
    assert (tmp_path / "asked").read_text().split() == ["--formatter", "json", "/pages/article-sv.html"]
    assert json.loads((tmp_path / ".htmlvalidate.json").read_text()) == markup.RULES


@posix_only
def test_a_program_that_fails_is_a_fault(tmp_path: Path) -> None:
    modules = program(tmp_path, "echo 'node: not found' >&2\nexit 127")
    assert markup.faults(modules, tmp_path, PAGES) == ["html-validate failed: node: not found"]
