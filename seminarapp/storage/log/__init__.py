# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The log of events: written as text, chained by hashes, followed, and checked from end to end."""
