# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stream of what was noted: read back, reworded, tagged, discarded and put back."""
