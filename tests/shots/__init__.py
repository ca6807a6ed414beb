# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pictures of every page, for looking at: light and dark, 100 and 200 per cent, Swedish and English."""
