# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Quote cards: one quote as a picture for social media and slides, with its alternative text."""
