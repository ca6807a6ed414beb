# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Before the day: seminars and series, the panel, the run of show, questions, and who is registered.

`planning` records the plan, `timetable` works out its times, `plan_check` finds what will go
wrong, `remedy` what helps.
"""
