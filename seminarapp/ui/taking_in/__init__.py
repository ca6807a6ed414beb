# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files with many things in them, looked at before anything of them is recorded: schedules and lists of people."""
