# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The question bank: a sheet over the plan, from which questions of other seminars are taken."""
