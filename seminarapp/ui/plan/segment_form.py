# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A segment of the run of show: title, times and kind, who speaks in it, and its questions."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget

from seminarapp.application.planning.arranging import PlannedSegment
from seminarapp.application.views.plan import PlanView, SegmentView
from seminarapp.domain.values import Minutes, SegmentKind
from seminarapp.ui.plan.names import segment_kind_name
from seminarapp.ui.plan.question_picker import QuestionPicker
from seminarapp.ui.plan.speaker_chips import SpeakerChips
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.form import Form
from seminarapp.ui.widgets.spin_fields import NumberField

_USUAL = 15
_LONGEST, _MOST_SLACK = 480, 240


class SegmentForm(Form):
    """Fields of a segment."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Segment"), self.tr("Remove"))
        self._minutes_before, self._slack_before = float(_USUAL), 0.0
        self._title = self.line(self.tr("Title"), 0, span=4)
        self._minutes = NumberField(self.tr("Minutes"), 1, _LONGEST, unit=self.tr("min"))
        self._kind = Choice(look, self.tr("Kind"))
        for kind in SegmentKind:
            self._kind.addItem(segment_kind_name(kind), kind)
        self._slack = NumberField(self.tr("Slack after it"), 0, _MOST_SLACK, unit=self.tr("min"))
        self.place(self.tr("Minutes"), self._minutes, 1, 0)
        self.place(self.tr("Kind"), self._kind, 1, 1)
        self.place(self.tr("Slack after it"), self._slack, 1, 2)
        self._fixed = self.line(self.tr("Must begin at"), 1, 3, hint="15:00")
        self._speakers = SpeakerChips(look, on_stage=True)
        self.place(self.tr("Who speaks"), self._speakers, 2, 0, span=4)
        self._questions = QuestionPicker(look, self.tr("Questions"))
        self.place(self.tr("Questions"), self._questions, 3, 0, span=4)

    def show_segment(self, segment: SegmentView | None, plan: PlanView) -> None:
        """Fill the fields; None for a new segment."""
        self._title.setText(segment.title if segment else "")
        self._minutes_before = segment.minutes if segment else float(_USUAL)
        self._slack_before = segment.slack if segment else 0.0
        self._minutes.setValue(round(self._minutes_before))
        self._slack.setValue(round(self._slack_before))
        fixed = segment.fixed_start if segment else None
        self._fixed.setText(f"{fixed:%H:%M}" if fixed else "")
        kind = segment.kind if segment else SegmentKind.DISCUSSION
        self._kind.setCurrentIndex(list(SegmentKind).index(kind))
        self._speakers.show_panel(plan, segment.speakers if segment else ())
        self._questions.show_plan(plan, segment.id if segment else "")
        self.show_field(self._questions, bool(plan.questions))
        stops = [self._fixed, *self._speakers.stops(), self._questions]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self.allow_removing(segment is not None)
        self.open_form()

    def planned(self) -> PlannedSegment:
        """What the fields hold."""
        return PlannedSegment(
            title=self._title.text(),
            minutes=_figure(self._minutes, self._minutes_before),
            kind=list(SegmentKind)[self._kind.currentIndex()],
            slack=_figure(self._slack, self._slack_before),
            fixed_start=self._fixed.text(),
            speakers=self._speakers.chosen(),
            questions=self._questions.picked(),
        )


def _figure(field: NumberField, before: Minutes) -> Minutes:
    """What was typed; an imported plan's fractions of minutes stay as they were where nobody changed them."""
    typed = field.value()
    return before if typed == round(before) else float(typed)
