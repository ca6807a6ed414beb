# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Where the frozen program starts: what `python -m seminarapp` does."""

from seminarapp.__main__ import main

main()
