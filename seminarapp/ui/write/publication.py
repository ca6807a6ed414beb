# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Publication: between the publish sheet of the right column and the use cases of finalising."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from seminarapp.application.publishing.finalising import Finalising, Readiness
from seminarapp.application.publishing.publication_check import PublicationFinding
from seminarapp.application.reporting.balances import Balances, balances
from seminarapp.application.views.article import ArticleView
from seminarapp.application.views.material import Material
from seminarapp.domain.errors import SeminarappError
from seminarapp.ui.desk import Desk
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.editor.article import Article
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.side.publish.sheet import PublishSheet

PUBLISH = "publish"
_SOON = 400  # milliseconds after the last change of the article

_IN_PLAN = frozenset({"language", "title", "organisation", "moderator", "recording", "captions"})
_AT_THE_TOP = frozenset({"headline", "standfirst", "sections"})
_TO_GRADE = frozenset({"paraphrase", "unsure"})


class Publication(QObject):
    """Reads how far the article is while the sheet shows, leads to what is missing, and publishes.

    Signals:
        changed: something was published or withdrawn; what is shown elsewhere should be read again.
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
        piece_wanted(Piece): go to that block of the article.
        capture_wanted(UUID): go to that capture in the material.
        quotes_wanted: go to the quotes of the material.
        approval_wanted(UUID): go to that quote where it is sent for approval.
        plan_wanted(UUID): go to the plan of that seminar.
    """

    changed = Signal()
    told = Signal(str, str)
    piece_wanted = Signal(object)
    capture_wanted = Signal(object)
    quotes_wanted = Signal()
    approval_wanted = Signal(object)
    plan_wanted = Signal(object)

    def __init__(
        self, desk: Desk, look: Look, manuscript: Manuscript, article: Article, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._manuscript = manuscript
        self._article = article
        self._seminar: UUID | None = None
        self.sheet = PublishSheet(look)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._read)
        manuscript.changed.connect(self._soon.start)
        self.sheet.place_requested.connect(self.lead_to)
        self.sheet.strip.finalise_requested.connect(self._on_finalise)
        self.sheet.strip.correction_requested.connect(self._on_correction)
        self.sheet.strip.withdrawal_requested.connect(self._on_withdrawal)

    def show_material(self, material: Material) -> None:
        """Whose article it is; read anew where the sheet shows."""
        if self._seminar != material.plan.card.id:
            self._seminar = material.plan.card.id
            self.sheet.strip.begin()
        self._read()

    def on_sheet(self, key: str) -> None:
        """Another sheet shows: read how far the article is, if it is this one."""
        if key == PUBLISH:
            self._article.settle()
            self._read()

    def _read(self) -> None:
        if self._seminar is not None and self.sheet.isVisible():
            prepare = partial(_prepared, self._desk.activities.finalising, self._seminar)
            self._desk.do(prepare, partial(self._on_prepared, self._seminar), saves=False)

    def _on_prepared(self, seminar: UUID, prepared: tuple[Readiness, Balances]) -> None:
        if seminar == self._seminar:
            self.sheet.show_readiness(*prepared, self._desk.language)

    # -- going to places ----------------------------------------------------------------------------------------------

    def lead_to(self, finding: PublicationFinding) -> None:
        """Go to where it can be put right: the plan, the material, the approvals, or the block itself."""
        if self._seminar is None:
            return
        if finding.rule in _IN_PLAN:
            self.plan_wanted.emit(self._seminar)
        elif finding.rule == "no_quote":
            self.quotes_wanted.emit()
        elif finding.rule == "unapproved" and finding.capture is not None:
            self.approval_wanted.emit(finding.capture)
        elif finding.rule in _TO_GRADE and finding.capture is not None:
            self.capture_wanted.emit(finding.capture)
        else:
            self._lead_to_block(finding)

    def _lead_to_block(self, finding: PublicationFinding) -> None:
        """To the block; what is not in the article is missing at its top or at its end."""
        pieces = self._manuscript.pieces
        found = [piece for piece in pieces if finding.block and piece.key.id == finding.block]
        if not finding.block and pieces:
            found = [pieces[0 if finding.rule in _AT_THE_TOP else -1]]
        if found:
            self.piece_wanted.emit(found[0])

    # -- publishing ---------------------------------------------------------------------------------------------------

    def _on_finalise(self, registry: str, despite: str) -> None:
        if self._seminar is not None:
            finalise = self._desk.activities.finalising.finalise
            self._do(partial(finalise, self._seminar, registry, despite))

    def _on_correction(self, note: str, registry: str, despite: str) -> None:
        if self._seminar is not None:
            correct = self._desk.activities.finalising.publish_correction
            self._do(partial(correct, self._seminar, note, registry, despite))

    def _on_withdrawal(self, reason: str) -> None:
        if self._seminar is not None:
            self._do(partial(self._desk.activities.finalising.withdraw, self._seminar, reason))

    def _do(self, act: partial[ArticleView]) -> None:
        """What was typed until now is in it: the store does one thing after the other."""
        self._article.settle()
        self._desk.do(act, self._on_done, otherwise=self._on_refused)

    def _on_done(self, article: ArticleView) -> None:
        edition = article.published
        if edition is not None:
            self.told.emit(self.tr("Published as edition {number}").format(number=edition.number), "info")
        else:
            self.told.emit(self.tr("Withdrawn: the article is published no longer"), "info")
        self.sheet.strip.fold()
        self.changed.emit()
        self._desk.library_changed.emit()

    def _on_refused(self, _error: SeminarappError) -> bool:
        """The message bar says why; what was written for it stays."""
        self.sheet.strip.let_again()
        return False


def _prepared(finalising: Finalising, seminar: UUID) -> tuple[Readiness, Balances]:
    """Everything that the sheet shows. Runs on the store's thread."""
    ready = finalising.readiness(seminar)
    return ready, balances(ready.material)
