# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The live console: one line that always has the keys, the clock, the floor, and the stream of what was noted."""
