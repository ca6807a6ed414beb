# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the read tables answer, one file a family of views; every function takes the connection it reads by."""
