# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""WebVTT, the transcripts of meeting programs (docs/decisions/webvtt-reader.md says why the reader is our own)."""
