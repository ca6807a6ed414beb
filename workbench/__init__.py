# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What stands behind `python3 dev`: the environment, Qt's system libraries, translations. Standard library only."""
