# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""One builder a document: from a seminar's material to neutral blocks.

`particulars`, `quoting`, `colophon` and `sheet` are what several documents tell in the same way.
"""
