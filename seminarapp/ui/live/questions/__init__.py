# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The prepared questions: put, left out or kept for afterwards, and who has answered."""
