# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheets of the gallery: invented names, every state."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Ground, Kind, Tone, mark
from seminarapp.ui.widgets.avatar import Avatar
from seminarapp.ui.widgets.badge import Badge, BadgeKind
from seminarapp.ui.widgets.button import Button, IconButton
from seminarapp.ui.widgets.check_box import CheckBox
from seminarapp.ui.widgets.chip import Chip
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.clock import ClockCard
from seminarapp.ui.widgets.empty_state import EmptyState
from seminarapp.ui.widgets.message_bar import Message, MessageBar, MessageKind
from seminarapp.ui.widgets.panel import Panel
from seminarapp.ui.widgets.search_field import SearchField
from seminarapp.ui.widgets.segmented import SegmentedControl
from seminarapp.ui.widgets.share_bar import ShareBar
from seminarapp.ui.widgets.spin_fields import MomentField, NumberField
from seminarapp.ui.widgets.stream.model import StreamModel
from seminarapp.ui.widgets.stream.row import RowKind, StreamRow
from seminarapp.ui.widgets.stream.table import StreamTable
from seminarapp.ui.widgets.text import ElidedText, Text
from tests.ui.gallery_lists import lists
from tests.ui.gallery_sheet import SPEAKERS, row, sheet

QUOTE = RowKind.QUOTE
ROWS = (
    StreamRow("s", "Vem ska betala?", RowKind.DIVIDER),
    StreamRow(
        "1",
        "Om villaägaren ska betala för stålverket måste någon säga det högt.",
        QUOTE,
        "22:15",
        "Maja Öberg",
        5,
        ("kärnkonflikt",),
        starred=True,
        badge="Ändring önskad",
        badge_kind=BadgeKind.OVER,
    ),
    StreamRow(
        "2",
        "Astrid svarar: förslag om investeringsfond, 40 miljarder över tio år.",
        RowKind.NOTE,
        "24:40",
        "Astrid Lindqvist",
        1,
        ("faktakolla",),
    ),
    StreamRow(
        "3", "Vi kan bygga i förväg. Men då måste vi få ha fel ibland.", QUOTE, "26:58", "Astrid Lindqvist", 1
    ),
    StreamRow(
        "4",
        "Jonas pressad om garantier – svarar undvikande, återkom.",
        RowKind.NOTE,
        "29:11",
        "Jonas Wikander",
        4,
        ("följ upp",),
        off_record=True,
    ),
    StreamRow(
        "5",
        "Risken försvinner inte för att man flyttar den till staten.",
        QUOTE,
        "1:31:36",
        "Elin Sörensen",
        3,
        badge="Godkänt",
        badge_kind=BadgeKind.OK,
    ),
)


def sheets(look: Look) -> Iterator[tuple[str, QWidget]]:
    yield "controls", controls(look)
    yield "clock", clocks(look)
    yield "stream", streams(look)
    yield "entries", lists(look)


def controls(look: Look) -> QWidget:
    frame, column = sheet(900, 800)
    for kind in MessageKind:
        bar = MessageBar(look)
        action = "Save a copy" if kind is MessageKind.ERROR else ""
        column.addWidget(bar)
        bar.show_message(Message(kind, f"The disk is full: free some space ({kind})", action))
    for panel in (buttons(look), fields(look), people(look)):
        column.addWidget(panel)
    column.addStretch(1)
    return frame


def buttons(look: Look) -> Panel:
    panel = Panel("Buttons", "every kind", wide=True)
    disabled = Button(look, "Exportera", kind=Kind.PRIMARY, icon="download")
    disabled.setEnabled(False)
    every = (
        Button(look, "Exportera", kind=Kind.PRIMARY, icon="download"),
        Button(look, "Nästa moment", icon="skip-forward"),
        Button(look, "Lägg till moment", kind=Kind.GHOST, icon="plus"),
        Button(look, "Ta bort", kind=Kind.DANGER, icon="trash-2"),
        disabled,
        IconButton(look, "moon", "Dark"),
    )
    segments = SegmentedControl("Workspace", [("plan", "Planera"), ("live", "Live"), ("write", "Skriv")])
    segments.choose("live")
    chosen = Chip(look, "Citat")
    chosen.setChecked(True)
    panel.body.addWidget(row(*every))
    panel.body.addWidget(row(segments, Chip(look, "Allt"), chosen, Chip(look, icon="star", name="Starred")))
    return panel


def fields(look: Look) -> Panel:
    panel = Panel("Fields", wide=True)
    choice = Choice(look, "Language")
    choice.addItems(["Svenska", "English"])
    number = NumberField("Minutes", 1, 240, unit="min")
    number.setValue(15)
    edit = QPlainTextEdit()
    edit.setPlainText("<b>Not markup</b> & as typed")
    edit.setFixedHeight(60)
    line = QLineEdit("Elnätet som flaskhals")
    line.setFixedWidth(240)
    checked = CheckBox(look, "If time")
    checked.setChecked(True)
    panel.body.addWidget(SearchField(look, "Sök i anteckningar och citat"))
    panel.body.addWidget(
        row(line, choice, number, MomentField("Starts"), checked, CheckBox(look, "Must be asked"))
    )
    panel.body.addWidget(edit)
    return panel


def people(look: Look) -> Panel:
    panel = Panel("Panel", "tangent 1–5", wide=True)
    avatars = [
        Avatar(look, initials, name, number, with_key=True)
        for number, (initials, name) in enumerate(SPEAKERS, 1)
    ]
    avatars[2].set_active(True)
    panel.body.addWidget(row(*avatars, Avatar(look, "SN", "Sara Nyström", 0)))
    shares = [ShareBar(look, "Speaking time") for _ in SPEAKERS]
    for number, (bar, share) in enumerate(zip(shares, (0.74, 0.52, 0.42, 0.61, 0.19), strict=True), 1):
        bar.set_speaker(number)
        bar.show_share(share, fair=0.5)
    panel.body.addWidget(row(*shares))
    panel.body.addWidget(row(*(Badge(kind.value, kind) for kind in BadgeKind)))
    panel.body.addWidget(row(*(Text(tone.value, tone=tone) for tone in Tone)))
    title = "Elnätet som flaskhals – vem bygger framtidens kapacitet? " * 3
    panel.body.addWidget(ElidedText(title, size=Size.TITLE, weight=Weight.SEMIBOLD))
    return panel


def clocks(look: Look) -> QWidget:
    frame, column = sheet(860, 860)
    calm, over = ClockCard(look), ClockCard(look)
    calm.show_times("Vem ska betala?", elapsed=760, planned=1200, seminar_left=1573)
    over.show_times("Vem ska betala?", elapsed=1274, planned=1200, seminar_left=1573)
    column.addWidget(calm)
    column.addWidget(over)
    panel = Panel("Förberedda frågor", "0 av 0")
    panel.body.addWidget(
        EmptyState(
            look,
            "message-circle-question-mark",
            "No questions yet",
            "Prepare what must be asked and what can be asked if there is time. They show beside the clock.",
            "Add a question",
        )
    )
    column.addWidget(panel, 1)
    return frame


def streams(look: Look) -> QWidget:
    frame, column = sheet(1280, 620)
    wide, narrow = QFrame(), QFrame()
    for panel, chosen in ((wide, ""), (narrow, "3")):
        mark(panel, "role", Ground.PANEL)
        table = StreamTable(look, StreamModel(ROWS), "Notes", follows=not chosen)
        table.set_language("sv")
        table.choose(chosen)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(4, 10, 4, 10)
        inside.addWidget(table)
    narrow.setFixedWidth(384)
    line = QHBoxLayout()
    line.setSpacing(16)
    line.addWidget(narrow)
    line.addWidget(wide)
    column.addLayout(line)
    return frame
