# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The Plan workspace: title card, panel, run of show and prepared questions, each edited where it stands."""
