# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Sheets to hand out: which there are, what of them is outdated, how they look, and the way to paper."""
