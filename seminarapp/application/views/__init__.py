# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the window, the command line and the documents are shown: frozen records, read from the projections.

Times within a panel are seconds from the session's opening; dates carry an offset from UTC. Text of an erased person
reads `[erased]`. Seats, segments, questions and blocks are named by the seminar's own short ids; "" means none.
"""
