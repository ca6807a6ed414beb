# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the user can do, declared once: menus, buttons, the command palette and the keyboard sheet are made from it.

A page declares its own actions beside itself, in a tuple of `ActionSpec`; those of the window stand here. Texts are
English and marked with `QT_TRANSLATE_NOOP` of this module in the context Actions, so that `pyside6-lupdate` finds them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from seminarapp.domain.errors import DuplicateError

CONTEXT = "Actions"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for `pyside6-lupdate`, which looks for this name; Qt's own function is typed as giving any object."""
    return text


class Place(StrEnum):
    """Where an action can be done."""

    WINDOW = "window"
    START = "start"
    PLAN = "plan"
    LIVE = "live"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing the user can do.

    Attributes:
        id: its name in the program, such as `add_segment`; one of a kind.
        text: the English text on menus and buttons, marked for translation.
        shortcut: portable key names, such as `Ctrl+Shift+Z`; "" for none.
        icon: a file name in `resources/icons` without its suffix; "" for none.
        help: one English sentence for the palette and the keyboard sheet, marked for translation.
        place: where it can be done; an action of the WINDOW can be done everywhere.
        yields_in: where the page has another use for the shortcut of an action of the WINDOW.
    """

    id: str
    text: str
    place: Place
    shortcut: str = ""
    icon: str = ""
    help: str = ""
    yields_in: tuple[Place, ...] = ()

    @property
    def reach(self) -> frozenset[Place]:
        """The places where its shortcut counts."""
        return (
            frozenset(Place) - set(self.yields_in) if self.place is Place.WINDOW else frozenset({self.place})
        )

    @property
    def said(self) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate(CONTEXT, self.text)

    @property
    def explained(self) -> str:
        """The help in the user's language; "" where there is none."""
        return QCoreApplication.translate(CONTEXT, self.help) if self.help else ""

    @property
    def keys(self) -> str:
        """The shortcut as this platform writes it, for the user's eye."""
        return QKeySequence(self.shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class Actions(QObject):
    """The actions of one window as Qt's QActions: bound to what they do, in the user's words.

    An action can be triggered once it is bound, and only in its place. It carries no icon: who shows one draws it by
    the name in its `ActionSpec`, when it is shown.
    """

    def __init__(self, declared: Iterable[ActionSpec], window: QWidget) -> None:
        """Raises `DuplicateError` for an id used twice, or a shortcut that two actions of one place would answer."""
        super().__init__(window)
        self._specs = {spec.id: spec for spec in _one_of_a_kind(declared)}
        self._place = Place.WINDOW
        self._bound: set[str] = set()
        self._made = {spec.id: QAction(self) for spec in self._specs.values()}
        for spec in self._specs.values():
            action = self._made[spec.id]
            action.setShortcut(QKeySequence(spec.shortcut))
            action.setEnabled(False)
            window.addAction(action)
        self.retranslate()

    def __getitem__(self, action: str) -> QAction:
        return self._made[action]

    def __contains__(self, action: object) -> bool:
        return action in self._made

    def __iter__(self) -> Iterator[ActionSpec]:
        return iter(self._specs.values())

    def bind(self, action: str, act: Callable[[], object]) -> None:
        """Say what an action does; give a bound method of something that lives as long as the window."""
        self._made[action].triggered.connect(act)
        self._bound.add(action)
        self.enter(self._place)

    def enter(self, place: Place) -> None:
        """The user went to another page: its actions can be done, those of other pages can't."""
        self._place = place
        for spec in self._specs.values():
            action = self._made[spec.id]
            action.setEnabled(spec.id in self._bound and spec.place in (Place.WINDOW, place))
            if spec.yields_in:
                action.setShortcut(QKeySequence("" if place in spec.yields_in else spec.shortcut))

    def available(self) -> list[ActionSpec]:
        """What can be done now, as declared, for the command palette and the keyboard sheet."""
        return [spec for spec in self._specs.values() if self._made[spec.id].isEnabled()]

    def call(self, action: str, text: str) -> None:
        """Call an action by what it would do now, as “Undo: move ‘Coffee’”; "" is what it is declared as."""
        spec = self._specs[action]
        said = text or spec.said
        self._made[action].setText(said)
        self._made[action].setToolTip(f"{said} ({spec.keys})" if spec.shortcut else said)

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        for spec in self._specs.values():
            self.call(spec.id, "")
            self._made[spec.id].setStatusTip(spec.explained)


def _one_of_a_kind(declared: Iterable[ActionSpec]) -> list[ActionSpec]:
    specs = list(declared)
    ids: set[str] = set()
    taken: dict[str, set[Place]] = defaultdict(set)
    for spec in specs:
        if spec.id in ids:
            raise DuplicateError(kind="action", id=spec.id)
        ids.add(spec.id)
        if spec.shortcut:
            places = taken[QKeySequence(spec.shortcut).toString()]
            if spec.reach & places:
                raise DuplicateError(kind="shortcut", id=spec.shortcut)
            places |= spec.reach
    return specs


WINDOW_ACTIONS = (
    ActionSpec(
        "go_to_start",
        QT_TRANSLATE_NOOP("Actions", "Library"),
        Place.WINDOW,
        shortcut="Ctrl+0",
        icon="library",
        help=QT_TRANSLATE_NOOP("Actions", "Go to all series and seminars"),
    ),
    ActionSpec(
        "go_to_plan",
        QT_TRANSLATE_NOOP("Actions", "Plan"),
        Place.WINDOW,
        shortcut="Ctrl+1",
        icon="calendar",
        help=QT_TRANSLATE_NOOP("Actions", "Prepare the seminar: panel, run of show and questions"),
    ),
    ActionSpec(
        "go_to_live",
        QT_TRANSLATE_NOOP("Actions", "Live"),
        Place.WINDOW,
        shortcut="Ctrl+2",
        icon="radio",
        help=QT_TRANSLATE_NOOP("Actions", "Lead the panel and take notes"),
    ),
    ActionSpec(
        "go_to_write",
        QT_TRANSLATE_NOOP("Actions", "Write"),
        Place.WINDOW,
        shortcut="Ctrl+3",
        icon="pencil",
        help=QT_TRANSLATE_NOOP("Actions", "Write the article from notes and quotes"),
    ),
    ActionSpec(
        "go_to_people",
        QT_TRANSLATE_NOOP("Actions", "People"),
        Place.WINDOW,
        shortcut="Ctrl+4",
        icon="users",
        help=QT_TRANSLATE_NOOP("Actions", "Open the people directory: cards, duplicates and vCards"),
    ),
    ActionSpec(
        "paste_people",
        QT_TRANSLATE_NOOP("Actions", "Paste people into the directory…"),
        Place.WINDOW,
        icon="clipboard-paste",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Look at who is on the clipboard, and take them into the people directory"
        ),
    ),
    ActionSpec(
        "hand_out",
        QT_TRANSLATE_NOOP("Actions", "Hand out"),
        Place.WINDOW,
        shortcut="Ctrl+P",
        icon="printer",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Print programme, run of show, cue cards, signs and lists, and see which are outdated"
        ),
    ),
    ActionSpec(
        "export_files",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        Place.WINDOW,
        shortcut="Ctrl+E",
        icon="download",
        help=QT_TRANSLATE_NOOP(
            "Actions",
            "A seminar or a whole series for calendars, schedules, websites, spreadsheets and players",
        ),
        yields_in=(Place.WRITE,),
    ),
    ActionSpec(
        "command_palette",
        QT_TRANSLATE_NOOP("Actions", "All commands"),
        Place.WINDOW,
        shortcut="Ctrl+K",
        icon="search",
        help=QT_TRANSLATE_NOOP("Actions", "Look for what can be done now, and do it"),
    ),
    ActionSpec(
        "search_everywhere",
        QT_TRANSLATE_NOOP("Actions", "Search everywhere"),
        Place.WINDOW,
        shortcut="Ctrl+G",
        icon="search",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Notes, quotes, questions, articles, people and seminars; Enter goes there"
        ),
    ),
    ActionSpec(
        "keyboard_sheet",
        QT_TRANSLATE_NOOP("Actions", "All keys"),
        Place.WINDOW,
        shortcut="F1",
        icon="keyboard",
        help=QT_TRANSLATE_NOOP("Actions", "See which key does what, everywhere and on each page"),
    ),
    ActionSpec(
        "organisation",
        QT_TRANSLATE_NOOP("Actions", "Organisation"),
        Place.WINDOW,
        shortcut="Ctrl+Shift+I",
        icon="landmark",
        help=QT_TRANSLATE_NOOP(
            "Actions", "Name, logo, colour and template of all documents, and how you write"
        ),
    ),
    ActionSpec(
        "go_to_message",
        QT_TRANSLATE_NOOP("Actions", "To the message"),
        Place.WINDOW,
        shortcut="Ctrl+Shift+M",
        icon="info",
        help=QT_TRANSLATE_NOOP(
            "Actions", "There Enter does what it offers, or closes it, and Escape goes back"
        ),
    ),
    ActionSpec(
        "toggle_stage",
        QT_TRANSLATE_NOOP("Actions", "Stage"),
        Place.WINDOW,
        shortcut="F9",
        icon="monitor",
        help=QT_TRANSLATE_NOOP("Actions", "Show or hide the clock and the question on the second screen"),
        yields_in=(Place.WRITE,),
    ),
    ActionSpec(
        "change_theme",
        QT_TRANSLATE_NOOP("Actions", "Light or dark"),
        Place.WINDOW,
        shortcut="Ctrl+Shift+D",
        icon="sun-moon",
        help=QT_TRANSLATE_NOOP("Actions", "Change between the light and the dark theme"),
    ),
    ActionSpec(
        "quit",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        Place.WINDOW,
        shortcut="Ctrl+Q",
        icon="x",
        help=QT_TRANSLATE_NOOP("Actions", "Close the window when everything is saved"),
    ),
)
