# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The article: proposed, written block by block, taken back, and compared with how it stood before.

What a reader would stumble over is found in `proofreading`, a room of its own.
"""
