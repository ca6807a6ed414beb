# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages for the web: HTML with its pictures, and what it tells machines in the words of schema.org."""
