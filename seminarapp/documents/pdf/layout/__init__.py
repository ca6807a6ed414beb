# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What goes where on paper: one module per kind of page over shared looks and settings of blocks."""
