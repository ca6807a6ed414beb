# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Write: the material on the left, the article as blocks in the middle, its sections and approvals on the right."""
