# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What leaves the library: editions of the article, sheets on paper, quotes to their speakers, any document.

Files that are for other programs are made in `exporting`.

`publication_check` comes before an edition; `issuing` remembers which sheets are out, `outdated` says why one is.
"""
