# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Use cases by activity, the ports they need, and the views they hand to the window and the documents."""
