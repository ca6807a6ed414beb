# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The write page: material, article, sections, and what happens between them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from seminarapp.application.views.capture import CaptureView
from seminarapp.application.views.material import Material
from seminarapp.application.views.search import SearchHit
from seminarapp.domain.article import Content
from seminarapp.domain.values import BlockKind, Fidelity
from seminarapp.ui.actions import Actions, Place
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.write.actions import WRITE_ACTIONS
from seminarapp.ui.write.card.saving import CardSaving
from seminarapp.ui.write.centre import Centre
from seminarapp.ui.write.columns import Columns
from seminarapp.ui.write.comparing import VERSIONS, Comparing
from seminarapp.ui.write.editor.composing import Composing
from seminarapp.ui.write.editor.contest import Contests
from seminarapp.ui.write.exporting import Exporting
from seminarapp.ui.write.feeding import Feeding
from seminarapp.ui.write.hearing.listening import Listening
from seminarapp.ui.write.leading import Leading
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.material.choices import Choice, choice_of
from seminarapp.ui.write.material.column import MaterialColumn
from seminarapp.ui.write.piece import Piece
from seminarapp.ui.write.proofing import FINDINGS, Proofing
from seminarapp.ui.write.provenance import SOURCES, Provenance
from seminarapp.ui.write.publication import PUBLISH, Publication
from seminarapp.ui.write.quote_checking import TRANSCRIPT, QuoteChecking
from seminarapp.ui.write.reviewing import Reviewing
from seminarapp.ui.write.side.column import APPROVALS, SideColumn
from seminarapp.ui.write.side.findings import FindingsSheet
from seminarapp.ui.write.side.sources import SourcesSheet
from seminarapp.ui.write.side.transcript import TranscriptSheet
from seminarapp.ui.write.side.versions import VersionsSheet
from seminarapp.ui.write.source_line import SOURCES_KEY
from seminarapp.ui.write.summary import Summary

_LEAST = QSize(880, 420)
_AS = {
    "as_paragraph": Content(BlockKind.PARAGRAPH),
    "as_heading": Content(BlockKind.HEADING),
    "as_subheading": Content(BlockKind.HEADING, level=3),
    "as_standfirst": Content(BlockKind.STANDFIRST),
    "as_list": Content(BlockKind.LIST),
    "as_closing": Content(BlockKind.CLOSING),
    "as_headline": Content(BlockKind.HEADLINE),
}


class WritePage(QWidget):
    """One seminar's article under work.

    Attributes:
        commands: what can be done here, for menus, the command palette and the keyboard sheet.

    Signals:
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
        plan_requested(UUID): show that seminar's plan.
    """

    told = Signal(str, str)
    plan_requested = Signal(object)

    def __init__(self, desk: Desk, look: Look, chooser: FileChooser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Write"))
        self._desk = desk
        self._look = look
        self._seminar: UUID | None = None
        self._material: Material | None = None
        self._wants_focus = False
        self.manuscript = Manuscript(desk, self)
        self.column = MaterialColumn(look)
        self.centre = Centre(desk, look, self.manuscript)
        self.side = SideColumn(look)
        self.composing = Composing(look, self.manuscript, self.centre.article)
        self.exporting = Exporting(desk, chooser, self)
        self._cards = CardSaving(desk, chooser, self.centre.article, self.column, self)
        self._contests = Contests(look, self.manuscript, self.centre.article, self)
        self._feeding = Feeding(desk, self.composing, self)
        self.reviewing = Reviewing(desk, look, chooser, self.manuscript, self)
        self._summary = Summary(self.manuscript, self.centre, self.side.overview, self.column)
        self.transcript = TranscriptSheet(look)
        self.versions = VersionsSheet(look)
        self._comparing = Comparing(desk, self.manuscript, self.centre.article, self.versions)
        self.findings = FindingsSheet(look, desk.language)
        self.proofing = Proofing(desk, self.manuscript, self.centre.article, self.findings)
        self.sources = SourcesSheet(look)
        self.provenance = Provenance(look, self.manuscript, self.centre, self.composing, self.sources)
        self.listening = Listening(desk, chooser, self.centre.player)
        self._checking = QuoteChecking(desk, chooser, self.transcript)
        self.publication = Publication(desk, look, self.manuscript, self.centre.article, self)
        self._leading = Leading(self.centre, self.column, self.side, self.reviewing.sheet, self)
        self.commands = Actions(WRITE_ACTIONS, self)
        self._lay_out()
        self._columns = Columns(self, self.column, self.centre, self.side)
        self._wire()
        self._bind()

    def _lay_out(self) -> None:
        add, reviewing = self.side.add_sheet, self.reviewing
        add(APPROVALS, "send", self.tr("Quote approval"), reviewing.sheet, "Ctrl+Shift+G")
        add(TRANSCRIPT, "captions", self.tr("Transcript"), self.transcript, "Ctrl+Shift+T")
        add(FINDINGS, "spell-check", self.tr("Findings"), self.findings, "F7")
        add(VERSIONS, "history", self.tr("Versions"), self.versions, "Ctrl+Shift+V")
        add(SOURCES, "link", self.tr("Sources"), self.sources, SOURCES_KEY)
        add(PUBLISH, "circle-check", self.tr("Check and publish"), self.publication.sheet, "Ctrl+Shift+U")

    def _wire(self) -> None:
        self._desk.saved.connect(self._on_saved)
        self._desk.seminar_changed.connect(self._on_seminar_changed)
        self.manuscript.refused.connect(self.reload)
        self._feeding.fed_unseen.connect(self.reload)
        self.column.choice_activated.connect(self._on_activated)
        self.column.star_requested.connect(self._on_star)
        self.column.grade_requested.connect(self._on_grade)
        self.column.source_requested.connect(self._feeding.link)
        self._feeding.told.connect(self.told)
        self.composing.quote_wanted.connect(self.column.look_for_quotes)
        self.composing.capture_dropped.connect(self._on_dropped)
        self.side.overview.outline.section_requested.connect(self.go_to)
        self.side.sheet_shown.connect(self._columns.share_out)
        self.side.sheet_shown.connect(self._comparing.on_sheet)
        self.side.sheet_shown.connect(self._checking.on_sheet)
        self.side.sheet_shown.connect(self.proofing.on_sheet)
        self.proofing.counted.connect(partial(self.side.set_remark_of, FINDINGS))
        self.proofing.told.connect(self.told)
        self.proofing.capture_requested.connect(self._leading.go_to_capture)
        self._checking.changed.connect(self.reload)
        self._checking.told.connect(self.told)
        self._wire_sources()
        self.centre.header.view_chosen.connect(self._columns.share_out)
        self.centre.header.export.clicked.connect(self._on_export)
        self.centre.header.style_button.clicked.connect(self._on_style)
        self.exporting.told.connect(self.told)
        self._cards.told.connect(self.told)
        self.side.overview.send.clicked.connect(self._on_send)
        self.reviewing.changed.connect(self.reload)
        self.reviewing.told.connect(self.told)
        self._wire_publication()

    def _wire_sources(self) -> None:
        provenance = self.provenance
        provenance.sheet_requested.connect(partial(self.show_sheet, SOURCES))
        provenance.capture_requested.connect(self._leading.go_to_capture)
        for one in (provenance, self._checking):
            one.listen_requested.connect(self.listening.hear)
        for teller in (provenance, self.listening):
            teller.told.connect(self.told)

    def _wire_publication(self) -> None:
        publication = self.publication
        self.side.sheet_shown.connect(publication.on_sheet)
        publication.changed.connect(self.reload)
        publication.told.connect(self.told)
        self._leading.follow(publication)
        publication.plan_wanted.connect(self.plan_requested)

    def _bind(self) -> None:
        composing, acts = self.composing, self.commands
        does: dict[str, Callable[[], object]] = {
            "insert_block": composing.offer_insert,
            "insert_quote": self.column.look_for_quotes,
            "block_menu": composing.offer_current_menu,
            "move_block_up": partial(composing.move_current, -1),
            "move_block_down": partial(composing.move_current, 1),
            "remove_block": composing.remove_current,
            "undo_article": composing.undo,
            "redo_article": composing.redo,
            "next_attribution": partial(composing.attribute_current, placement=False),
            "next_placement": partial(composing.attribute_current, placement=True),
            "quote_style": self._on_style,
            "change_view": self.centre.show_next_view,
            "search_material": self._search,
            "versions": partial(self.show_sheet, VERSIONS),
            "transcript": partial(self.show_sheet, TRANSCRIPT),
            "findings": partial(self.show_sheet, FINDINGS),
            "next_finding": partial(self._step_finding, 1),
            "previous_finding": partial(self._step_finding, -1),
            "sources": partial(self.show_sheet, SOURCES),
            "hear_source": self.provenance.hear_current,
            "play": self.listening.toggle,
            "play_back": partial(self.listening.step, -1),
            "play_on": partial(self.listening.step, 1),
            "play_again": self.listening.again,
            "play_round": self.listening.toggle_looping,
            "recording_file": partial(self.listening.choose_file, self),
            "emphasise": self.centre.marking.emphasise,
            "link": self.centre.marking.ask_for_link,
            "find_replace": self.centre.look_for_words,
            "show_approvals": partial(self.show_sheet, APPROVALS),
            "check_and_publish": partial(self.show_sheet, PUBLISH),
            "export": self._on_export,
            "copy_article": self._copy,
            "quote_card": self._cards.ask_for_current,
            "print_programme": self.exporting.print_programme,
            "next_column": partial(self._columns.cycle, 1),
            "previous_column": partial(self._columns.cycle, -1),
        }
        does.update({name: partial(composing.turn_current_into, kind) for name, kind in _AS.items()})
        for name, act in does.items():
            acts.bind(name, _Act(act))
        acts.enter(Place.WRITE)

    # -- loading --------------------------------------------------------------------------------------------------

    def show_seminar(self, seminar: UUID) -> None:
        """Show a seminar's article, read anew; what was typed before is kept."""
        self.flush()
        self._seminar = seminar
        self.reload()

    def reload(self) -> None:
        """Read everything again, after all that was left for the store before."""
        if self._seminar is None:
            return
        self.centre.article.settle()
        read = partial(self._desk.activities.writing.material, self._seminar)
        self._desk.do(read, partial(self._on_material, self.manuscript.steps_kept), saves=False)

    def flush(self) -> None:
        """Leave everything that was typed for the store. Call it before the page goes away for good."""
        self.centre.article.settle()
        self.manuscript.retry()

    def _on_material(self, asked_at: int, material: Material) -> None:
        if material.plan.card.id != self._seminar or material.article is None:
            return  # another seminar was chosen meanwhile
        if asked_at != self.manuscript.steps_kept:
            self.reload()  # the writer was faster
            return
        self._material = material
        published = material.article.published is not None
        self.exporting.show_seminar(self._seminar, material.plan.card.title, published=published)
        self.centre.show_seminar(self._seminar)
        self.column.show_material(material)
        self._cards.show_material(material)
        self.manuscript.load(self._seminar, material.article)
        self.centre.article.show_material(material)
        self._summary.show_material(material)
        self._comparing.show_material(material)
        self._checking.show_material(material)
        self.listening.show_material(material)
        self.provenance.show_material(material)
        self.proofing.show_material(material)
        self.reviewing.show_material(material)
        self.publication.show_material(material)
        self.centre.show_preview()
        if self._wants_focus:
            self._wants_focus = False
            self.centre.take_focus()
        self._leading.go_on(material.plan.card.id, self.manuscript.pieces)

    # -- what the user does ---------------------------------------------------------------------------------------

    def go_to(self, piece: Piece) -> None:
        """Go to a block of the article."""
        self._leading.go_to_piece(piece)

    def lead_to(self, hit: SearchHit) -> None:
        """Go to a note, a question from the floor, a block or the transcript, as soon as it has been read."""
        self._leading.want(hit)

    def _search(self) -> None:
        self.column.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.column.search.selectAll()

    def _on_activated(self, choice: Choice) -> None:
        if self._seminar is not None:
            self._feeding.feed(self._seminar, choice)

    def _on_dropped(self, capture: UUID, index: int) -> None:
        choice = choice_of(self._material, capture) if self._material is not None else None
        if self._seminar is not None and choice is not None:
            self._feeding.feed(self._seminar, choice, index)

    def _on_star(self, capture: UUID, starred: bool) -> None:
        star = partial(self._desk.activities.revising.star, [capture], starred)
        self._desk.do(star, self._on_captures)

    def _on_grade(self, capture: UUID, fidelity: Fidelity) -> None:
        grade = partial(self._desk.activities.revising.grade, [capture], fidelity)
        self._desk.do(grade, self._on_captures)

    def _step_finding(self, way: int) -> None:
        """Go to the next finding or to the one before; their sheet shows beside it."""
        self.centre.show_writing()
        if self.side.current != FINDINGS:
            self.side.show_sheet(FINDINGS)
            self.centre.take_focus()
        self.proofing.step(way)

    def _on_captures(self, _captures: tuple[CaptureView, ...]) -> None:
        self.reload()

    def _on_send(self) -> None:
        self.show_sheet(APPROVALS)

    def _on_export(self) -> None:
        self.centre.article.settle()
        self._drop_down(self.exporting.menu(self._look, self), self.centre.header.export)

    def _copy(self) -> None:
        self.centre.article.settle()
        self.exporting.copy_article()

    def _on_style(self) -> None:
        self._drop_down(self.composing.style_menu(), self.centre.header.style_button)

    def _drop_down(self, menu: QMenu, button: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        right = button.mapToGlobal(QPoint(button.width(), button.height() + Space.TIGHT))
        menu.popup(right - QPoint(menu.sizeHint().width(), 0))

    # -- what happens ---------------------------------------------------------------------------------------------

    def _on_saved(self, moment: datetime) -> None:
        if self.isVisible():
            self.centre.header.show_saved(moment)

    def _on_seminar_changed(self, seminar: UUID) -> None:
        if seminar == self._seminar and self.isVisible():
            self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._material is None or self._material.plan.card.id != self._seminar:
            self._wants_focus = True
        else:
            self.centre.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def minimumSizeHint(self) -> QSize:
        """The columns give way; what they are wide now is no reason not to let the window become narrower."""
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.share_out()

    def show_sheet(self, key: str) -> None:
        """Show a sheet of the right column and go there; in a narrow window the material gives way to it."""
        self.side.show_sheet(key)


class _Act:
    """Calls without what Qt’s signal carries."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act = act

    def __call__(self, _checked: bool = False) -> None:
        self._act()
