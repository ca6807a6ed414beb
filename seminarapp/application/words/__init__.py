# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How the program puts it: its own sentences, how a text begins, and names that are still free."""
