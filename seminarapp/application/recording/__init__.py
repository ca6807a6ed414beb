# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The recording of a session: hearing it, its chapters and captions, its transcript, and the quotes beside that."""
