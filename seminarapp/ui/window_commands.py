# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The window's palette, keyboard sheet, search, people directory and profile: made when asked for, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.ui.actions import Actions, Place
from seminarapp.ui.theme.look import Look
from seminarapp.ui.top_bar import PLAN, WRITE, workspace_for

if TYPE_CHECKING:  # made when they are first asked for
    from seminarapp.application.records.people import PeopleRecord
    from seminarapp.application.views.library import LibraryView
    from seminarapp.application.views.search import SearchHit
    from seminarapp.ui.commands.everywhere import SearchCard
    from seminarapp.ui.commands.palette import CommandPalette
    from seminarapp.ui.commands.sheet import KeyboardSheet
    from seminarapp.ui.desk import Desk
    from seminarapp.ui.exporting.exports import Exports
    from seminarapp.ui.handouts.handing import Handing
    from seminarapp.ui.pages import Pages
    from seminarapp.ui.people.keeping import Keeping
    from seminarapp.ui.profile.card import ProfileCard


class WindowCommands(QObject):
    """Opens and closes them.

    Attributes:
        place: where the user is.
        seminar: which seminar is shown; None in the library.

    Signals:
        seminar_requested(UUID, str): go to a seminar, in that workspace.
    """

    seminar_requested = Signal(object, str)

    def __init__(self, look: Look, actions: Actions, window: QWidget) -> None:
        """`actions` are the window's, of which these are some."""
        super().__init__(window)
        self.place = Place.START
        self.seminar: UUID | None = None
        self._look = look
        self._actions = actions
        self._window = window
        self._desk: Desk | None = None
        self._pages: Pages | None = None
        self._recent: list[str] = []
        self._workspaces: dict[str, str] = {}
        self._palette: CommandPalette | None = None
        self._sheet: KeyboardSheet | None = None
        self._search: SearchCard | None = None
        self._people: Keeping | None = None
        self._handing: Handing | None = None
        self._exports: Exports | None = None
        self._profile: ProfileCard | None = None
        actions.bind("command_palette", self.toggle_palette)
        actions.bind("keyboard_sheet", self.toggle_sheet)
        actions.bind("search_everywhere", self.toggle_search)
        actions.bind("go_to_people", self.toggle_people)
        actions.bind("paste_people", self.paste_people)
        actions.bind("organisation", self.open_profile)
        actions.bind("hand_out", self.hand_out)
        actions.bind("export_files", self.export_files)

    def follow(self, desk: Desk, pages: Pages) -> None:
        """The library is open, and these are the pages now."""
        self._desk, self._pages = desk, pages
        pages.people_requested.connect(self.toggle_people)
        pages.people_offered.connect(self._on_people_offered)
        pages.handouts_requested.connect(self.hand_out)
        pages.exports_requested.connect(self.export_files)

    def act(self, action: str) -> None:
        """Do an action of the window."""
        self._actions[action].trigger()

    def toggle_palette(self) -> None:
        """Open the palette on what window and page can do now, or close it."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.close_card()
            return
        if self._palette is None:
            self._palette = self._new_palette()
        before = self._make_way()
        page = self._pages.commands if self._pages is not None else None
        self._palette.open_for((page, self._actions) if page is not None else (self._actions,), before)
        if self._desk is not None:
            self._desk.do(self._desk.activities.overview.library, self._on_library, saves=False)

    def toggle_sheet(self) -> None:
        """Open the sheet, with what works here first, or close it."""
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.close_card()
            return
        if self._sheet is None:
            self._sheet = self._new_sheet()
        before = self._make_way()
        self._sheet.open_at(self.place, before, self._pages.commands if self._pages is not None else None)

    def toggle_search(self) -> None:
        """Open the search of all the library, or close it."""
        if self._search is not None and self._search.isVisible():
            self._search.close_card()
        elif self._desk is not None:
            if self._search is None:
                self._search = self._new_search(self._desk)
            self._search.open_card(self._make_way())
            self._desk.do(self._desk.activities.overview.library, self._on_library, saves=False)

    def toggle_people(self) -> None:
        """Open the people directory, or close it."""
        if self._people is not None and self._people.sheet.isVisible():
            self._people.sheet.close_card()
        elif self._desk is not None and self._pages is not None:
            if self._people is None:
                self._people = self._new_people(self._desk, self._pages)
            self._people.open(self._make_way())

    def paste_people(self) -> None:
        """Show in the people directory what would become of the people on the clipboard."""
        if self._people is None or not self._people.sheet.isVisible():
            self.toggle_people()
        if self._people is not None:
            self._people.paste()

    def hand_out(self) -> None:
        """Open the sheets of the seminar that is shown, or close them; in the library there is none."""
        if self._handing is not None and self._handing.sheet.isVisible():
            self._handing.sheet.close_card()
        elif self._desk is not None and self._pages is not None and self.seminar is not None:
            if self._handing is None:
                self._handing = self._new_handing(self._desk, self._pages)
            self._handing.open(self.seminar, self._make_way())
        elif self._pages is not None:
            self._pages.told.emit(
                self.tr("Open a seminar first: its sheets are handed out from there"), "info"
            )

    def export_files(self) -> None:
        """Open what can be written of the seminar that is shown, or of what is chosen in the library; or close it."""
        from seminarapp.ui.exporting.exports import Subject

        if self._exports is not None and self._exports.sheet.isVisible():
            self._exports.sheet.close_card()
            return
        if self._desk is None or self._pages is None:
            return
        subject = Subject(self.seminar) if self.seminar else Subject(*self._pages.chosen_in_library)
        if subject == Subject():
            self._pages.told.emit(
                self.tr("Choose a seminar or a series first: it is exported from there"), "info"
            )
            return
        if self._exports is None:
            self._exports = self._new_exports(self._desk, self._pages)
        self._exports.open(subject, self._make_way())

    def _make_way(self) -> QWidget | None:
        """Close what was only looked at; returns who had the keys before it. Where something is written stays open."""
        looked_at = (self._palette, self._sheet, self._search)
        shown = next((card for card in looked_at if card is not None and card.isVisible()), None)
        return shown.leave() if shown is not None else None

    def open_profile(self) -> None:
        """Open the organisation's profile; it closes itself."""
        if (
            self._desk is None
            or self._pages is None
            or (self._profile is not None and self._profile.isVisible())
        ):
            return
        before = self._make_way()
        if self._profile is None:
            self._profile = self._new_profile(self._desk, self._pages)
        self._profile.ask(before)

    def forget(self) -> None:
        """The language is another: they are made anew when they are asked for again."""
        people = self._people.sheet if self._people is not None else None
        handouts = self._handing.sheet if self._handing is not None else None
        exports = self._exports.sheet if self._exports is not None else None
        for card in (self._palette, self._sheet, self._search, self._profile, people, handouts, exports):
            if card is not None:
                card.leave()
                card.deleteLater()
        for keeper in (self._people, self._handing, self._exports):
            if keeper is not None:
                keeper.deleteLater()
        self._palette = self._sheet = self._search = self._profile = self._people = self._handing = None
        self._exports = None

    def _new_handing(self, desk: Desk, pages: Pages) -> Handing:
        from seminarapp.ui.handouts.handing import Handing

        handing = Handing(desk, self._look, pages.chooser, self._window)
        handing.sheet.orphaned.connect(self._on_orphaned)
        return handing

    def _new_exports(self, desk: Desk, pages: Pages) -> Exports:
        from seminarapp.ui.exporting.exports import Exports

        exports = Exports(desk, self._look, pages.chooser, self._window)
        exports.sheet.orphaned.connect(self._on_orphaned)
        exports.told.connect(pages.told)
        return exports

    def _new_palette(self) -> CommandPalette:
        from seminarapp.ui.commands.palette import CommandPalette

        palette = CommandPalette(self._look, self._window, self._recent)
        palette.seminar_requested.connect(self._on_seminar)
        palette.orphaned.connect(self._on_orphaned)
        return palette

    def _new_sheet(self) -> KeyboardSheet:
        from seminarapp.ui.commands.sheet import KeyboardSheet

        sheet = KeyboardSheet(self._look, self._window)
        sheet.orphaned.connect(self._on_orphaned)
        return sheet

    def _new_search(self, desk: Desk) -> SearchCard:
        from seminarapp.ui.commands.everywhere import SearchCard

        search = SearchCard(self._look, desk, self._window)
        search.hit_requested.connect(self._on_hit)
        search.orphaned.connect(self._on_orphaned)
        return search

    def _on_hit(self, hit: SearchHit) -> None:
        """Go to what was found, where it stands.

        What was said, noted or written: on the write page; a series: in the library; a person: in the directory; the
        rest, and a person who is not in the directory: in the plan.
        """
        from seminarapp.application.views.search import HitKind

        written = hit.kind in {HitKind.CAPTURE, HitKind.AUDIENCE_QUESTION, HitKind.BLOCK, HitKind.TRANSCRIPT}
        if written and self._pages is not None:
            self.seminar_requested.emit(hit.seminar, WRITE)
            self._pages.lead_to(hit)
        elif hit.kind is HitKind.SERIES and self._pages is not None:
            self.act("go_to_start")
            self._pages.choose_series(hit.seminar)
        elif hit.person is not None and self._desk is not None and self._pages is not None:
            if self._people is None:
                self._people = self._new_people(self._desk, self._pages)
            self._people.open_at(hit.person)
        elif hit.kind is HitKind.SEMINAR:
            self._on_seminar(str(hit.seminar))
        else:
            self.seminar_requested.emit(hit.seminar, PLAN)

    def _on_people_offered(self, people: PeopleRecord, source: str) -> None:
        """Somebody chose a file of people: show in the directory what would become of them."""
        if self._people is None or not self._people.sheet.isVisible():
            self.toggle_people()
        if self._people is not None:
            self._people.offer(people, source)

    def _new_people(self, desk: Desk, pages: Pages) -> Keeping:
        from seminarapp.ui.people.keeping import Keeping

        people = Keeping(desk, self._look, pages.chooser, self._window)
        people.seminar_requested.connect(self._on_seminar)
        people.sheet.orphaned.connect(self._on_orphaned)
        return people

    def _new_profile(self, desk: Desk, pages: Pages) -> ProfileCard:
        from seminarapp.ui.profile.card import ProfileCard

        profile = ProfileCard(self._look, desk, pages.chooser, self._window)
        profile.orphaned.connect(self._on_orphaned)
        return profile

    def _on_library(self, library: LibraryView) -> None:
        self._workspaces = {str(card.id): workspace_for(card.state) for card in library.seminars}
        if self._palette is not None:
            self._palette.show_library(library)
        if self._search is not None:
            self._search.show_library(library)

    def _on_seminar(self, seminar: str) -> None:
        """Where one is, one stays; from the library one goes to where that seminar is worked on."""
        workspace = self._workspaces.get(seminar, PLAN) if self.place is Place.START else self.place.value
        self.seminar_requested.emit(UUID(seminar), workspace)

    def _on_orphaned(self) -> None:
        """What had the keys before is gone: the page says where they belong."""
        if self._pages is not None:
            self._pages.give_keys()
