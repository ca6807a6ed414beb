# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Any block set in a column of text: the one place where every kind of block is listed."""

from __future__ import annotations

from seminarapp.documents import blocks
from seminarapp.documents.blocks import Block
from seminarapp.documents.pdf.layout import answering, facts, prose, roll, table, timeline, timetable
from seminarapp.documents.pdf.layout.setter import Setter
from seminarapp.documents.pdf.setting import Setting


def set_block(setter: Setter, block: Block, width: float) -> list[Setting]:
    """The block in a column of so many points."""
    match block:
        case blocks.Heading():
            return [prose.heading(setter, block)]
        case blocks.Standfirst(text):
            return [prose.standfirst(setter, text)]
        case blocks.Paragraph(text):
            return [prose.paragraph(setter, text)]
        case blocks.Quote():
            return [prose.quote(setter, block)]
        case blocks.Items():
            return prose.items(setter, block)
        case blocks.PanelList() | blocks.ModeratorLine() | blocks.RecordingLink():
            return facts.fact(setter, block)
        case blocks.Closing(text):
            return [prose.closing(setter, text)]
        case blocks.Colophon(lines):
            return prose.colophon(setter, lines)
        case blocks.Figure(alternative):
            return [prose.figure(setter, alternative)]
        case blocks.Timetable():
            return timetable.timetable(setter, block, width)
        case blocks.PeopleGrid(people):
            return timetable.people(setter, people, width)
        case blocks.Table():
            return table.table(setter, block, width)
        case blocks.Roll():
            return roll.roll(setter, block, width)
        case blocks.Timeline():
            return [timeline.timeline(setter, block, width)]
        case blocks.Versions():
            return [answering.versions(setter, block, width)]
        case blocks.Answers():
            return answering.answers(setter, block, width)
        case blocks.NewSheet():
            return []  # the sheets were parted before they were set
