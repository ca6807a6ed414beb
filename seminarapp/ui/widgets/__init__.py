# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The pieces that pages are made of, one concept a file, each usable by keyboard and by assistive technology."""
