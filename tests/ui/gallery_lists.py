# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sheet with the short lists of Plan, Live and Write."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.theme.stylesheet import Kind
from seminarapp.ui.widgets.badge import BadgeKind
from seminarapp.ui.widgets.button import Button
from seminarapp.ui.widgets.entries.delegate import EntryShape
from seminarapp.ui.widgets.entries.entry import Entry, EntryState
from seminarapp.ui.widgets.entries.list import EntryList
from seminarapp.ui.widgets.panel import Panel
from tests.ui.gallery_sheet import SPEAKERS, row, sheet

DONE = EntryState.DONE


def lists(look: Look) -> QWidget:
    frame, column = sheet(1280, 760)
    line = QHBoxLayout()
    line.setSpacing(16)
    left, middle, right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
    left.addWidget(live_run(look), 3)
    left.addWidget(live_questions(look), 4)
    middle.addWidget(planned_run(look))
    middle.addWidget(planned_panel(look))
    right.addWidget(approvals(look))
    right.addWidget(audience(look))
    for part, stretch in ((left, 0), (middle, 1), (right, 0)):
        line.addLayout(part, stretch)
    column.addLayout(line)
    return frame


def live_run(look: Look) -> Panel:
    panel = Panel("Körschema", "29 min kvar")
    panel.setFixedWidth(288)
    run = EntryList(look, "Körschema", grows=True)
    run.show_entries(
        [
            Entry(
                "1",
                "Välkomna och presentation av panelen",
                DONE,
                icon="circle-check",
                icon_role=Role.OK,
                trailing="+0:12",
            ),
            Entry(
                "2",
                "Nuläget: var är det fullt?",
                DONE,
                icon="circle-check",
                icon_role=Role.OK,
                trailing="+0:55",
                trailing_role=Role.OVER,
            ),
            Entry(
                "3", "Vem ska betala?", EntryState.NOW, icon="play", icon_role=Role.ACCENT, trailing="20:00"
            ),
            Entry("4", "Publikens frågor", icon="circle", trailing="15:00"),
        ]
    )
    panel.body.addWidget(run)
    panel.body.addWidget(Button(look, "Nästa moment", icon="skip-forward"))
    panel.body.addStretch(1)
    return panel


def live_questions(look: Look) -> Panel:
    panel = Panel("Förberedda frågor", "2 av 5")
    panel.setFixedWidth(288)
    questions = EntryList(look, "Förberedda frågor", EntryShape(least=30, wraps=True))
    questions.show_entries(
        [
            Entry(
                "1",
                "Vad är den verkliga flaskhalsen – tillstånd, pengar eller kompetens?",
                EntryState.STRUCK,
                icon="circle-check",
                icon_role=Role.OK,
            ),
            Entry(
                "2",
                "Astrid: varför tar en anslutning åtta år?",
                EntryState.STRUCK,
                icon="circle-check",
                icon_role=Role.OK,
            ),
            Entry("3", "Vem bär risken om industrin inte kommer?", icon="circle"),
            Entry("4", "Maja: vad betyder effektavgiften för en villa?", icon="circle"),
        ]
    )
    panel.body.addWidget(questions)
    return panel


def planned_run(look: Look) -> Panel:
    panel = Panel("Körschema", "60 min planerat · slutar 15.00", wide=True)
    shape = EntryShape(least=46, leading=54, bar=216, trailing=60, strong=True, inset=4)
    run = EntryList(look, "Körschema", shape, movable=True, editable=True, grows=True)
    spans = (
        ("Välkomna", 5),
        ("Nuläget: var är det fullt?", 15),
        ("Vem ska betala?", 20),
        ("Publikens frågor", 20),
    )
    entries, gone = [], 0
    for title, minutes in spans:
        bar = (gone / 60, (gone + minutes) / 60)
        entries.append(Entry(title, title, leading=f"14:{gone:02}", bar=bar, trailing=f"{minutes} min"))
        gone += minutes
    run.show_entries(entries, chosen="Vem ska betala?")
    panel.body.addWidget(run)
    panel.body.addWidget(row(Button(look, "Lägg till moment", kind=Kind.GHOST, icon="plus")))
    return panel


def planned_panel(look: Look) -> Panel:
    panel = Panel("Panel", "tangent 1–5")
    seats = EntryList(look, "Panel", EntryShape(least=58, avatar=40, strong=True), movable=True)
    seats.show_entries(
        [
            Entry(
                name,
                name,
                initials=initials,
                number=number,
                note="Professor i elkraft, KTH",
                trailing=str(number),
            )
            for number, (initials, name) in enumerate(SPEAKERS, 1)
        ]
    )
    panel.body.addWidget(seats)
    return panel


def approvals(look: Look) -> Panel:
    panel = Panel("Citatgodkännande", "2 av 5 klara")
    panel.setFixedWidth(262)
    states = EntryList(look, "Citatgodkännande", EntryShape(least=58, avatar=32))
    states.show_entries(
        [
            Entry(
                "1",
                "Astrid Lindqvist",
                initials="AL",
                number=1,
                badge="Godkänt",
                badge_kind=BadgeKind.OK,
                note="2 citat",
            ),
            Entry(
                "4",
                "Jonas Wikander",
                initials="JW",
                number=4,
                badge="Väntar svar",
                badge_kind=BadgeKind.WARN,
                note="1 citat",
            ),
            Entry(
                "5",
                "Maja Öberg",
                initials="MÖ",
                number=5,
                badge="Ändring önskad",
                badge_kind=BadgeKind.OVER,
                note="1 citat",
            ),
        ]
    )
    panel.body.addWidget(states)
    return panel


def audience(look: Look) -> Panel:
    panel = Panel("Publikfrågor", "3 i kö")
    panel.setFixedWidth(262)
    asked = EntryList(look, "Publikfrågor", EntryShape(least=40, leading=24, wraps=True))
    asked.show_entries(
        [
            Entry(
                "1",
                "Kan kommuner bygga egna nät?",
                leading="6",
                note="Birgitta, Sala",
                action="monitor",
                action_name="Visa på scenen",
            ),
            Entry(
                "2",
                "Hur påverkas hyresgäster av effektavgiften?",
                leading="4",
                note="Anonym",
                action="monitor",
                action_name="Visa på scenen",
            ),
        ]
    )
    panel.body.addWidget(asked)
    return panel
