# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The library as a whole: its seminars found again, what others call them, and the organisation whose library it is."""
