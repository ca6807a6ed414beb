# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The run of show: segments with their start times and who speaks, as bars over the length of the whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.arranging import lengthened
from seminarapp.application.planning.timetable import Slot, Timetable, timetable_of, with_starts
from seminarapp.application.views.plan import PlanView, SegmentView
from seminarapp.domain.values import MODERATOR, Minutes
from seminarapp.ui.plan.card import PlanCard, moved
from seminarapp.ui.plan.segment_form import SegmentForm
from seminarapp.ui.plan.segment_list import SegmentList
from seminarapp.ui.plan.warnings_list import WarningsList
from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry, Mark
from seminarapp.ui.widgets.text import ElidedText

_EXACT = 1e-6  # minutes
_FEW = 3  # panelists who are named one by one though all of the panel speaks
_SHAPE = EntryShape(least=46, leading=62, bar=176, trailing=76, strong=True)


class RunOfShowCard(PlanCard):
    """Segments in order; what is changed shows at once, and start times follow before the store has answered.

    Attributes:
        warnings: what the check of the plan finds.

    Signals:
        segment_saved(str, PlannedSegment): the segment with that id, "" for a new one, is to say this.
        lengthen_requested(str, float): that segment is to have so many minutes more.
    """

    segment_saved = Signal(str, object)
    lengthen_requested = Signal(str, float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._segment_form = SegmentForm(look)
        self._segments = SegmentList(look, _SHAPE)
        super().__init__(look, _SHAPE, self._segment_form, entries=self._segments, parent=parent)
        hint = self.tr("No segments yet. Their planned minutes make the clock of the live page.")
        self.name(self.tr("Run of show"), self.tr("Add segment"), hint)
        self._margins = ElidedText(size=Size.SMALL, tone=Tone.MUTED)
        self._margins.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.foot.addWidget(self._margins, 1)
        self.foot.setContentsMargins(0, 0, 10, 0)
        self.warnings = WarningsList(look)
        self.body.insertWidget(self.body.count() - 1, self.warnings)
        self._segments.stretched.connect(self._on_stretched)
        self._segments.lengthened.connect(self._on_lengthened)
        self.warnings.left.connect(self.take_keys)

    def refresh(self, plan: PlanView) -> None:
        """Show the segments."""
        table = timetable_of(plan)
        asked = Counter(question.segment for question in plan.questions)
        self._segments.scale = table.scale
        self.set_remark(self._told(plan, table))
        self._margins.setText(" · ".join(self._left_over(table)))
        self.entries.show_entries(
            [self._entry(plan, slot, table, asked[slot.segment.id]) for slot in table.slots]
        )

    def reordered(self, plan: PlanView, entry: str, before: str) -> PlanView:
        """The plan with a segment before another, and the start times that follow."""
        return _with_segments(plan, moved(plan.segments, entry, before))

    def fill_form(self, entry: str) -> None:
        """Fill the form with a segment."""
        if self.plan is not None:
            segment = next((one for one in self.plan.segments if one.id == entry), None)
            self._segment_form.show_segment(segment, self.plan)

    def save_form(self, entry: str) -> None:
        """Ask for the segment to be saved."""
        self.segment_saved.emit(entry, self._segment_form.planned())

    # -- lines ------------------------------------------------------------------------------------------------------

    def _entry(self, plan: PlanView, slot: Slot, table: Timetable, asked: int) -> Entry:
        segment, scale = slot.segment, table.scale
        late = slot.late > _EXACT
        over = table.room is not None and slot.ends > table.room + _EXACT
        length = f"{segment.minutes:g} + {segment.slack:g}" if segment.slack else f"{segment.minutes:g}"
        return Entry(
            id=segment.id,
            title=segment.title,
            leading=_clock(segment, slot.begins),
            leading_role=Role.OVER if late else Role.TEXT if segment.fixed_start else Role.MUTED,
            leading_icon="lock" if segment.fixed_start else "",
            marks=tuple(_marks(plan, segment, asked)),
            few_marks=tuple(_marks(plan, segment, asked, named=False)),
            bar=(slot.begins / scale, slot.ends / scale) if scale else None,
            bar_on=slot.free / scale if scale else 0.0,
            bar_role=Role.OVER if over else Role.ACCENT,
            trailing=self.tr("{minutes} min").format(minutes=length),
            spoken=", ".join(self._spoken(plan, slot, asked)),
        )

    def _spoken(self, plan: PlanView, slot: Slot, asked: int) -> Iterator[str]:
        """What the line shows without words."""
        segment = slot.segment
        if segment.fixed_start is not None:
            yield self.tr("must begin at {time}").format(time=_time(segment.fixed_start))
        if slot.late > _EXACT:
            yield self.tr("{minutes} min late").format(minutes=_figure(slot.late))
        if slot.idle > _EXACT:
            yield self.tr("{minutes} min of waiting before it").format(minutes=_figure(slot.idle))
        if segment.slack:
            yield self.tr("{minutes} min of slack after it").format(minutes=_figure(segment.slack))
        for seat in plan.heard_in(segment):
            found = plan.seat(seat)
            yield self.tr("Moderator") if seat == MODERATOR else found.name if found else seat
        if asked:
            yield self.tr("questions: {count}").format(count=asked)

    def _told(self, plan: PlanView, table: Timetable) -> str:
        """The planned total, and how it fits the seminar's own end."""
        if not plan.segments:
            return ""
        told = self.tr("{minutes} min planned").format(minutes=_figure(table.planned))
        if plan.card.starts_at is None or table.margin is None:
            return told
        if table.margin < -_EXACT:
            over = self.tr("{minutes} min over the end").format(minutes=_figure(-table.margin))
            return f"{told} · {over}"
        end = plan.card.starts_at + timedelta(minutes=table.end)
        return f"{told} · " + self.tr("ends at {time}").format(time=_time(end))

    def _left_over(self, table: Timetable) -> Iterator[str]:
        """Time that no segment has."""
        if table.slack:
            yield self.tr("slack {minutes} min").format(minutes=_figure(table.slack))
        if table.idle > _EXACT:
            yield self.tr("waiting {minutes} min").format(minutes=_figure(table.idle))
        if table.slots and table.margin is not None and table.margin > _EXACT:
            yield self.tr("margin {minutes} min").format(minutes=_figure(table.margin))

    # -- lengths ----------------------------------------------------------------------------------------------------

    def _on_stretched(self, segment: str, by: float) -> None:
        """A bar is being drawn: show what would be, and keep what is."""
        if self.plan is not None:
            self.refresh(_lengthened(self.plan, segment, by))

    def _on_lengthened(self, segment: str, by: float) -> None:
        if self.plan is not None:
            self.plan = _lengthened(self.plan, segment, by)
            self.show_now(self.plan)
            self.lengthen_requested.emit(segment, by)


def _lengthened(plan: PlanView, segment: str, by: Minutes) -> PlanView:
    return _with_segments(
        plan,
        tuple(
            replace(one, minutes=lengthened(one.minutes, by)) if one.id == segment else one
            for one in plan.segments
        ),
    )


def _with_segments(plan: PlanView, segments: tuple[SegmentView, ...]) -> PlanView:
    return replace(plan, segments=with_starts(segments, plan.card.starts_at))


def _marks(plan: PlanView, segment: SegmentView, asked: int, *, named: bool = True) -> Iterator[Mark]:
    """How many questions it has, and the initials of who speaks; where they are not named, how many they are."""
    if asked:
        yield Mark(str(asked), icon="message-circle-question-mark")
    heard = plan.heard_in(segment)
    panel = [seat for seat in plan.seats if seat.id in heard]
    if not named and heard:
        yield Mark(str(len(heard)), icon="users")
        return
    if MODERATOR in heard:
        yield Mark("M")
    if len(panel) > _FEW and len(panel) == len(plan.seats):
        yield Mark(str(len(panel)), icon="users")  # the whole panel
        return
    for seat in panel:
        yield Mark(seat.initials or seat.name[:2], seat.number)


def _clock(segment: SegmentView, before: Minutes) -> str:
    """When the segment begins; while the seminar has no time, how long after its beginning (h:mm)."""
    start = segment.starts_at
    if start is None:
        return "{}:{:02}".format(*divmod(int(before), 60))
    return _time(start)


def _time(moment: datetime | time) -> str:
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def _figure(minutes: Minutes) -> str:
    return f"{round(minutes, 1):g}"
