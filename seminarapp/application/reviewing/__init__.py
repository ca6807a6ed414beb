# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""After the day: what was noted is gone through, changed, traced, and sent to those who said it.

`revising` changes captures and takes `steps` back; `approving` records what the speakers answer.
"""
