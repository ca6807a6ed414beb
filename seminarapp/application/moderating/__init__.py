# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""On the day: the session, the floor, notes and marks, the clock, the audience's questions, what the stage shows.

`moderating` records it all; `drafting` keeps what is typed and not recorded yet.
"""
