# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The seminar file, version 1: plan, panel, captures and article as one JSON file (docs/seminar-file.md)."""
