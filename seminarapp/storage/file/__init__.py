# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The library's file: whether it is ours, in its place, held by one program alone, and has room left."""
