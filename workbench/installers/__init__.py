# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What `dev build` makes, a module a target; what goes into them stands in `packaging/`."""
