# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages as Word documents with real styles. Import `writing` only when one is wanted: its libraries are heavy."""
