# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The files that an organisation's profile is made of: a logo, and a template for Word. Both come from outside."""
