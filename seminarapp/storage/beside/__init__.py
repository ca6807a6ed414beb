# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files beside the library: what must outlive the program and is no event, and the keys that open the log."""
