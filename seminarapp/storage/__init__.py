# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The library on disk: event log, person keys, read tables, search. SQLAlchemy lives here alone."""
