# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Read tables, one file a view: what the events amount to. They can be thrown away and made again from the log.

Personal text stands here, and in the search index, in the clear: a list of names can't be sorted or searched otherwise.
The promise that words are sealed under their person's key is the log's; erasing a person deletes their rows here.
"""
