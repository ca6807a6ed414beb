# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Start, nothing else: `python -m seminarapp` and the `seminarapp` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line, or the window when there is no command."""
    from seminarapp.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
