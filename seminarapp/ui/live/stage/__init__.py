# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the hall sees, small, and the line with which the moderator speaks to the panel."""
