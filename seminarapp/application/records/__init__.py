# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What travels: seminars, transcripts, people, schedules, chats and lists as files have them.

`import_lines` says of each thing in a file what becomes of it.
"""
