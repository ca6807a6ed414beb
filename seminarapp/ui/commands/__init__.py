# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Everything that can be done, made from what is declared: the command palette and the keyboard sheet."""
