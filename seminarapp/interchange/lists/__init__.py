# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Lists of people: text with separators, workbooks, and lines that were pasted."""
