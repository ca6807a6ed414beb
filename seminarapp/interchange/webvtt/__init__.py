# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Transcripts: WebVTT and SubRip of meeting programs, and plain text (docs/decisions/webvtt-reader.md)."""
