# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Run panel seminars and publish what was said: quotes captured live, checked, approved and traceable."""

__version__ = "0.1.0"
