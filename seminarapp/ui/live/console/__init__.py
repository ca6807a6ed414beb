# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the live page shows and what can be done there, without its widgets.

What is noted or changed is on the screen at once and goes to the store in its order; what the disk refuses is tried
again.
"""
