# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Rehearsing in the window: a recorded session played on the live page, while the moderator types along."""
