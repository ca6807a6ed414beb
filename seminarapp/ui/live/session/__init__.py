# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The session from its opening to its closing: the run of show, the clock, and the report."""
