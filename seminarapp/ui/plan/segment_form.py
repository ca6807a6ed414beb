# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A segment of the run of show: title, planned minutes and kind."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seminarapp.application.views import SegmentView
from seminarapp.domain.values import SegmentKind
from seminarapp.ui.plan.form import Form
from seminarapp.ui.plan.names import segment_kind_name
from seminarapp.ui.theme.look import Look
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.spin_fields import NumberField

_USUAL = 15
_LONGEST = 480


class SegmentForm(Form):
    """Fields of a segment."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Segment"), self.tr("Remove"))
        self._minutes_before = float(_USUAL)
        self._title = self.line(self.tr("Title"), 0, span=2)
        self._minutes = NumberField(self.tr("Minutes"), 1, _LONGEST, unit=self.tr("min"))
        self._kind = Choice(look, self.tr("Kind"))
        for kind in SegmentKind:
            self._kind.addItem(segment_kind_name(kind), kind)
        self.place(self.tr("Minutes"), self._minutes, 1, 0)
        self.place(self.tr("Kind"), self._kind, 1, 1)

    def show_segment(self, segment: SegmentView | None) -> None:
        """Fill the fields; None for a new segment."""
        self._title.setText(segment.title if segment else "")
        self._minutes_before = segment.minutes if segment else float(_USUAL)
        self._minutes.setValue(round(self._minutes_before))
        kind = segment.kind if segment else SegmentKind.DISCUSSION
        self._kind.setCurrentIndex(list(SegmentKind).index(kind))
        self.allow_removing(segment is not None)
        self.open_form()

    def values(self) -> tuple[str, float, SegmentKind]:
        """Title, minutes and kind as the fields hold them."""
        return self._title.text(), self._planned(), list(SegmentKind)[self._kind.currentIndex()]

    def _planned(self) -> float:
        """The minutes; those of an imported plan stay as they were, fractions and all, where nobody changed them."""
        typed = self._minutes.value()
        return self._minutes_before if typed == round(self._minutes_before) else float(typed)
