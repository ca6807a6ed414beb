# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The glossary's words for what a plan holds, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seminarapp.domain.values import Priority, SegmentKind


def segment_kind_name(kind: SegmentKind) -> str:
    """What happens in a segment."""
    return {
        SegmentKind.OPENING: QCoreApplication.translate("PlanNames", "Opening"),
        SegmentKind.DISCUSSION: QCoreApplication.translate("PlanNames", "Discussion"),
        SegmentKind.QUESTIONS: QCoreApplication.translate("PlanNames", "Audience questions"),
        SegmentKind.BREAK: QCoreApplication.translate("PlanNames", "Break"),
        SegmentKind.CLOSING: QCoreApplication.translate("PlanNames", "Closing"),
    }[kind]


def priority_name(priority: Priority) -> str:
    """Whether a prepared question has to be asked."""
    return {
        Priority.MUST: QCoreApplication.translate("PlanNames", "Must be asked"),
        Priority.IF_TIME: QCoreApplication.translate("PlanNames", "If there is time"),
    }[priority]


def language_name(language: str) -> str:
    """A document language."""
    return {
        "sv": QCoreApplication.translate("PlanNames", "Swedish"),
        "en": QCoreApplication.translate("PlanNames", "English"),
    }.get(language, language)
