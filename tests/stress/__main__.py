# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`python -m tests.stress NAME [--runs N] [--minutes N] [--speed N]`: says what was tried and what was lost.

Exit status: 0 nothing was lost, 1 something was, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import importlib
import sys

NAMES = ("kill", "disk", "soak", "readers")


def main(arguments: list[str]) -> int:
    """Run one of them."""
    parser = argparse.ArgumentParser(prog="python3 dev stress", description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=NAMES)
    parser.add_argument(
        "--runs",
        type=int,
        help="kill: how often (25); disk: up to every n-th write (300); readers: changed files a reader (2000)",
    )
    parser.add_argument("--minutes", type=float, default=5.0, help="soak, readers: how long")
    parser.add_argument("--speed", type=float, default=1.0, help="soak: notes a second")
    parser.add_argument("--seed", type=int, default=1, help="kill, readers: the same again")
    chosen = parser.parse_args(arguments)
    stress = importlib.import_module(f"tests.stress.{chosen.name}")
    lost: list[str] = stress.run(chosen)
    for line in lost:
        print(f"LOST: {line}", flush=True)
    print("nothing was lost" if not lost else f"{len(lost)} losses", flush=True)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
