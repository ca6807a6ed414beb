# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Short lists that can be put in another order: the run of show, the questions, the panel, the sections."""
