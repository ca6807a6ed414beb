# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files for other programs: what a seminar or a series can be written as, and what the formats have no place for."""
