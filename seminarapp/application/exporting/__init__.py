# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files for other programs: of one seminar or a whole series, and what of the plan their formats can't hold."""
