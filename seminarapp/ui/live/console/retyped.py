# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A capture as it would be typed: what undo gives back to the line, so that Enter makes the same capture again."""

from __future__ import annotations

from seminarapp.application.views.capture import CaptureView
from seminarapp.domain.shorthand import ACTION_TAG
from seminarapp.domain.values import CaptureKind
from seminarapp.ui.live.console.started import Started


def retyped(capture: CaptureView) -> str:
    """The capture in the line's shorthand; who said it and when stand in `started_of`."""
    star = "!" if capture.starred else ""
    quote = '"' if capture.kind is CaptureKind.QUOTE else ""
    arrow = "" if quote or ACTION_TAG not in capture.tags else "→ "
    tags = [tag for tag in capture.tags if not (arrow and tag == ACTION_TAG)]
    return star + quote + arrow + "".join([capture.text, quote and '"', *(f" #{tag}" for tag in tags)])


def started_of(capture: CaptureView) -> Started:
    """The moment and the place a capture belongs to, and its marks that can't be typed; its speaker had the floor."""
    graded = None if capture.fidelity is capture.kind.usual_fidelity else capture.fidelity
    return Started(capture.at, capture.seat, capture.segment, capture.question, graded, capture.off_record)
