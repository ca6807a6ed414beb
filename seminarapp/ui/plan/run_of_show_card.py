# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The run of show: segments with their start times, as bars over the length of the whole."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.views import PlanView, SegmentView
from seminarapp.ui.plan.card import PlanCard
from seminarapp.ui.plan.segment_form import SegmentForm
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry


class RunOfShowCard(PlanCard):
    """Segments in order; start times follow.

    Signals:
        segment_saved(str, object): the segment with that id, "" for a new one, is to be (title, minutes, kind).
    """

    segment_saved = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._segment_form = SegmentForm(look)
        shape = EntryShape(least=46, leading=52, bar=216, trailing=60, strong=True)
        super().__init__(look, shape, self._segment_form, parent=parent)
        hint = self.tr("No segments yet. Their planned minutes make the clock of the live page.")
        self.name(self.tr("Run of show"), self.tr("Add segment"), hint)

    def refresh(self, plan: PlanView) -> None:
        """Show the segments."""
        whole = sum(segment.minutes for segment in plan.segments)
        self.set_remark(self._told(plan, whole))
        entries, before = [], 0.0
        for segment in plan.segments:
            after = before + segment.minutes
            entries.append(
                Entry(
                    id=segment.id,
                    title=segment.title,
                    leading=_clock(segment, before),
                    bar=(before / whole, after / whole) if whole else None,
                    trailing=self.tr("{minutes} min").format(minutes=f"{segment.minutes:g}"),
                )
            )
            before = after
        self.entries.show_entries(entries)

    def _told(self, plan: PlanView, minutes: float) -> str:
        """The planned total, and how it fits the seminar's own end."""
        if not plan.segments:
            return ""
        told = self.tr("{minutes} min planned").format(minutes=f"{minutes:g}")
        card = plan.card
        if card.starts_at is None or card.ends_at is None:
            return told
        over = minutes - (card.ends_at - card.starts_at).total_seconds() / 60
        if over > 0:
            return f"{told} · " + self.tr("{minutes} min over the end").format(minutes=f"{over:g}")
        end = QLocale().toString(QTime(card.ends_at.hour, card.ends_at.minute), "HH:mm")
        return f"{told} · " + self.tr("ends at {time}").format(time=end)

    def fill_form(self, entry: str) -> None:
        """Fill the form with a segment."""
        segments = self.plan.segments if self.plan else ()
        self._segment_form.show_segment(next((one for one in segments if one.id == entry), None))

    def save_form(self, entry: str) -> None:
        """Ask for the segment to be saved."""
        self.segment_saved.emit(entry, self._segment_form.values())


def _clock(segment: SegmentView, before: float) -> str:
    """When the segment begins; while the seminar has no time, how long after its beginning (h:mm)."""
    start = segment.starts_at
    if start is None:
        return "{}:{:02}".format(*divmod(int(before), 60))
    return QLocale().toString(QTime(start.hour, start.minute), "HH:mm")
