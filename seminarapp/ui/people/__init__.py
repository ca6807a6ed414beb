# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The people directory: a sheet over the window with everybody, one card, likely duplicates, and files of vCards."""
