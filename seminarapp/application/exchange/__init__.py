# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""From outside into the library, all of a file or nothing, and a seminar packed for its way to another one.

`exchange` takes files in, `adopting` other programs' schedules.
"""
