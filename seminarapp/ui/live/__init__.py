# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The live page: one line that always has the keys, the clock, the floor, and the stream of what was noted.

`console` knows the session without a widget; `page` assembles what is on it: the `line`, the `stream`, the `panelists`,
the `questions`, the `audience`, the `session`'s course and the `stage`.
"""
