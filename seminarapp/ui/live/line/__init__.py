# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The line that has the keys: what is typed on it, what it will become, and what is kept of it half typed."""
