# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Beside the article: its sections with their length, and how far the speakers' review has come."""
