# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`python -m tests.benchmarks [NAME …] [--json] [--quick]`: run benchmarks by name, or all of them.

`--quick` takes a hundredth of everything: it shows that they run, and its figures mean nothing.
"""

from __future__ import annotations

import importlib
import os
import sys

from workbench.commands import has_display

NAMES = (
    "append",
    "start",
    "stream",
    "open",
    "busy",
    "typing",
    "plan",
    "memory",
    "documents",
    "rebuild",
    "check",
    "search",
    "import",
    "calendar",
)
MODULES = {"import": "imports"}
"""Where a module can't have the benchmark's name."""

QUICK = 0.01


def main(arguments: list[str]) -> int:
    """Run and print; 2 for an unknown name."""
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    as_json = "--json" in arguments
    share = QUICK if "--quick" in arguments else 1.0
    names = [name for name in arguments if name not in {"--json", "--quick"}] or list(NAMES)
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"no benchmark {unknown[0]!r}: choose of {', '.join(NAMES)}", file=sys.stderr)
        return 2
    for name in names:
        module = importlib.import_module(f"tests.benchmarks.{MODULES.get(name, name)}")
        for figure in module.figures(share):
            print(figure.written() if as_json else figure.told(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
