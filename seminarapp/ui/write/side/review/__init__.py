# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet of the right column on which quotes are sent for approval and answers are recorded."""
