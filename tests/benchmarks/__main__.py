# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`python -m tests.benchmarks [NAME …] [--json]`: run benchmarks by name, or all of them."""

from __future__ import annotations

import importlib
import sys

NAMES = ("append", "start", "stream", "documents", "rebuild")


def main(arguments: list[str]) -> int:
    """Run and print; 2 for an unknown name."""
    as_json = "--json" in arguments
    names = [name for name in arguments if name != "--json"] or list(NAMES)
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"no benchmark {unknown[0]!r}: choose of {', '.join(NAMES)}", file=sys.stderr)
        return 2
    for name in names:
        module = importlib.import_module(f"tests.benchmarks.{name}")
        for figure in module.figures():
            print(figure.written() if as_json else figure.told(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
