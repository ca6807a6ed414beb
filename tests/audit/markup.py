# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What html-validate says of the markup of pages: nesting, attributes, names, as the HTML standard has them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

RULES = {
    "root": True,
    "extends": ["html-validate:recommended", "html-validate:document"],
    "rules": {
        "doctype-style": ["error", {"style": "lowercase"}],
        "heading-level": ["error", {"allowMultipleH1": True}],  # each sheet to answer has its own
        "no-inline-style": "off",  # an e-mail has no other
        "no-trailing-whitespace": "off",  # what the user typed stays as it was typed
        "long-title": "off",  # a headline may be longer than a search engine shows
    },
}


def faults(modules: Path, folder: Path, pages: Sequence[tuple[str, Path]]) -> list[str]:
    """A line for each fault; pages come with the names they are reported under."""
    (folder / ".htmlvalidate.json").write_text(json.dumps(RULES), encoding="utf-8")
    program = modules / ".bin" / "html-validate"
    command = [str(program), "--formatter", "json", *(str(page) for _, page in pages)]
    report = folder / "html-validate.json"
    with report.open("wb") as said:  # a pipe would lose what it holds when the program ends
        done = subprocess.run(
            command, cwd=folder, stdout=said, stderr=subprocess.PIPE, text=True, check=False
        )
    output = report.read_text(encoding="utf-8")
    if done.returncode and not output.strip():
        return [f"html-validate failed: {line}" for line in done.stderr.splitlines()[:1]]
    return told(output, pages)


def told(output: str, pages: Sequence[tuple[str, Path]]) -> list[str]:
    """The program's JSON as lines."""
    names = {page.name: name for name, page in pages}
    return [
        f"{names[Path(file['filePath']).name]}, line {one['line']}: {one['ruleId']}: {one['message']}"
        for file in (json.loads(output) if output.strip() else [])
        for one in file["messages"]
    ]
