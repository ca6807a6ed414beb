# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`python -m tests.audit --browser FILE --driver FILE --modules FOLDER`: what `dev audit` starts.

Exit status: 0 nothing is wrong, 1 something is, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.audit import axe, markup
from tests.audit.browser import Browser, BrowserError
from tests.audit.pages import audited


def main(arguments: list[str]) -> int:
    """Audit every page."""
    parser = argparse.ArgumentParser(
        prog="python3 dev audit", description="Look at every page in a real browser."
    )
    parser.add_argument("--browser", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--driver", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--modules", required=True, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--keep", type=Path, metavar="DIR", help="leave the pages here")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as made:
        folder = chosen.keep or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        pages = [(page.name, _written(folder, page.name, page.html)) for page in audited()]
        wrong = markup.faults(chosen.modules, folder, pages)
        try:
            verdict = _looked_at(chosen, pages)
        except BrowserError as refused:
            print(f"dev: {refused}", file=sys.stderr)
            return 1
    for line in verdict.undecided:
        print(f"LOOK: {line}")
    for line in (*wrong, *verdict.faults):
        print(f"WRONG: {line}")
    print(
        f"{len(pages)} pages, {verdict.looks} looks, {verdict.passed} rules held, "
        f"{len(verdict.faults)} violations, {len(verdict.undecided)} undecided "
        f"(and {verdict.drawn} words in drawings), {len(wrong)} faults of markup"
    )
    return 1 if wrong or verdict.faults else 0


def _looked_at(chosen: argparse.Namespace, pages: list[tuple[str, Path]]) -> axe.Verdict:
    verdict = axe.Verdict()
    script = (chosen.modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    with Browser(chosen.browser, chosen.driver) as browser:
        for name, page in pages:
            axe.judge(browser, script, name, page, verdict)
    return verdict


def _written(folder: Path, name: str, html: bytes) -> Path:
    file = folder / f"{name.replace(', ', '-').replace(' ', '-')}.html"
    file.write_bytes(html)
    return file


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
