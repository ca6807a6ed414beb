# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The recording while one writes: played in the window where that can be done, else opened where it stands."""
