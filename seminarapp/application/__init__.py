# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What a user can do, a room for each activity; `activities` lists it all, bootstrap fills it.

The rooms lean on what they share: `words`, the `views` that are shown, the `records` that travel, and the `ports` to
the world. pyproject.toml says which room may need which (the contract “activities”).
"""
