# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Benchmarks: what the design promises, measured beside a bare baseline in the same run. They are no tests."""
