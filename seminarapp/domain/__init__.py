# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a panel seminar is: aggregates, their events, values and rules. Only the standard library and eventsourcing."""
