# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""vCard: people in the form that address books exchange. Version 4.0 is written; 4.0 and 3.0 are read."""
