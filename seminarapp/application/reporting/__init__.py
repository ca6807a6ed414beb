# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A session in figures: who spoke how long, what was planned and what became of it, which questions were put."""
