# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Planning like another seminar or from a template, one or several at once: a sheet over the window."""
