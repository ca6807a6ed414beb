# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The start page: the library's series and seminars, search over everything, and ways to begin."""
