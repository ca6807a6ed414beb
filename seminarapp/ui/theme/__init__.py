# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""How the window looks: colour roles, fonts, measures and icons. No widget names a colour."""
