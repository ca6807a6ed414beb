# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The publish sheet: what is published, what the check finds, the three balances, and finalising."""
