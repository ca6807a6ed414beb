# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stream of notes and quotes: what was said when, by whom. Live's log and Write's material are made of it."""
