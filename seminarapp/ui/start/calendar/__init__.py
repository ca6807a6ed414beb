# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The library's calendar: seminars by day, in weeks and in months, and moving them to other days."""
