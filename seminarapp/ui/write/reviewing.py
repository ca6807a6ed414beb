# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Reviewing: between the approval sheet of the right column and the use cases of approval."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from seminarapp.application.history.history import HistoryLine
from seminarapp.application.ports.documents import Document
from seminarapp.application.publishing.publishing import APPROVAL_KIND, MAIL_SUFFIX, Exported
from seminarapp.application.publishing.sending import Dispatch
from seminarapp.application.reviewing.review import reminders, review_of
from seminarapp.application.views.article import BlockView
from seminarapp.application.views.material import Material
from seminarapp.application.words.naming import file_name_of
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.file_export import with_suffix
from seminarapp.ui.theme.look import Look
from seminarapp.ui.write.mail_drafts import MailDrafts
from seminarapp.ui.write.manuscript import Manuscript
from seminarapp.ui.write.side.review.quote_card import Answer
from seminarapp.ui.write.side.review.sheet import ReviewSheet

_SUFFIXES = (".pdf", ".docx", MAIL_SUFFIX, ".txt", ".html")
_SOON = 300  # milliseconds after the last change of the article


class Reviewing(QObject):
    """Keeps the sheet in step with captures and article, and records what is done on it.

    Signals:
        changed: something was recorded; what is shown elsewhere should be read again.
        told(str, str): something to say in the message bar, and how much it matters (“info”, “warn”).
    """

    changed = Signal()
    told = Signal(str, str)

    def __init__(
        self, desk: Desk, look: Look, chooser: FileChooser, manuscript: Manuscript, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._chooser = chooser
        self._manuscript = manuscript
        self._window = window
        self._material: Material | None = None
        self._drafts = MailDrafts(self)
        self.sheet = ReviewSheet(look)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._show)
        manuscript.changed.connect(self._soon.start)
        self.sheet.shown.connect(self._show)
        self.sheet.answered.connect(self._on_answered)
        self.sheet.amended.connect(self._on_amended)
        self.sheet.history_requested.connect(self._on_history_requested)
        self.sheet.strip.write_requested.connect(self._on_write)
        self.sheet.strip.copy_requested.connect(self._on_copy)
        self.sheet.strip.mail_requested.connect(self._on_mail)

    def show_material(self, material: Material) -> None:
        """Show the review of these captures, with the article as it stands on the screen."""
        if self._material is None or self._material.plan.card.id != material.plan.card.id:
            self.sheet.strip.propose(self._today)
            self.sheet.strip.address("", "")
        self._material = material
        self._show()

    @property
    def _today(self) -> date:
        return self._desk.activities.clock.now().date()

    def _show(self) -> None:
        if self._material is None or self._material.article is None or not self.sheet.isVisible():
            return  # it is made when it comes into sight
        blocks = tuple(BlockView(piece.key.id, piece.content) for piece in self._manuscript.pieces)
        article = replace(self._material.article, blocks=blocks)
        parts = review_of(replace(self._material, article=article))
        self.sheet.show_review(parts, reminders(parts, self._today))

    # -- answers ------------------------------------------------------------------------------------------------------

    def _on_answered(self, quote: UUID, answer: Answer) -> None:
        does = self._desk.activities.approving
        record = {
            Answer.APPROVED: does.approve,
            Answer.DECLINED: does.decline,
            Answer.NO_REPLY: does.note_no_reply,
            Answer.REVOKED: does.revoke,
        }[answer]
        self._desk.do(partial(record, [quote]), self._on_recorded)

    def _on_amended(self, quote: UUID, text: str) -> None:
        self._desk.do(partial(self._desk.activities.approving.amend, quote, text), self._on_recorded)

    def _on_recorded(self, _recorded: object) -> None:
        self.changed.emit()

    def _on_history_requested(self, quote: UUID) -> None:
        tell = partial(self._desk.activities.history.of_capture, quote, self._desk.language)
        self._desk.do(tell, partial(self._on_history, quote), saves=False)

    def _on_history(self, quote: UUID, lines: tuple[HistoryLine, ...]) -> None:
        told = [f"{line.at.astimezone():%Y-%m-%d %H:%M} {line.author}: {line.text}" for line in lines]
        self.sheet.show_history(quote, told)

    # -- sending ------------------------------------------------------------------------------------------------------

    def _dispatch(self) -> Dispatch | None:
        if self._material is None:
            return None
        strip = self.sheet.strip
        return Dispatch(self._material.plan.card.id, strip.seat, strip.deadline, strip.reply_to)

    def _on_write(self) -> None:
        dispatch = self._dispatch()
        if dispatch is None or self._material is None:
            return
        seat = self._material.plan.seat(dispatch.seat)
        name = file_name_of(seat.name if seat else self._material.plan.card.title)
        names = {
            ".pdf": self.tr("Approval sheets as PDF"),
            ".docx": self.tr("Approval sheets for Word"),
            MAIL_SUFFIX: self.tr("E-mail draft to one panelist"),
            ".txt": self.tr("E-mail text"),
            ".html": self.tr("Approval sheets as a web page"),
        }
        filters = ";;".join(f"{names[suffix]} (*{suffix})" for suffix in _SUFFIXES)
        proposed = f"{name}.{APPROVAL_KIND}.pdf"
        title = self.tr("Save the approval sheets")
        self._chooser.to_write(self._window, title, filters, proposed, partial(self._write, dispatch))

    def _write(self, dispatch: Dispatch, path: Path) -> None:
        target = with_suffix(path, _SUFFIXES)
        if target != path and target.exists():
            text = self.tr("{file} is there already: choose that very name to write over it, or another")
            self.told.emit(text.format(file=target), "warn")
            return
        self._desk.do(partial(self._desk.activities.sending.as_file, dispatch, target), self._on_written)

    def _on_written(self, exported: Exported) -> None:
        self.told.emit(self.tr("Sent: wrote {file}").format(file=exported.target), "info")
        self._tell(exported.remarks)

    def _on_copy(self) -> None:
        dispatch = self._dispatch()
        if dispatch is not None:
            self._desk.do(partial(self._desk.activities.sending.as_text, dispatch), self._on_copied)

    def _on_copied(self, document: Document) -> None:
        QGuiApplication.clipboard().setText(document.data.decode())
        self.told.emit(self.tr("Sent: the e-mail text is on the clipboard"), "info")
        self._tell(document.remarks)

    def _on_mail(self) -> None:
        dispatch = self._dispatch()
        if dispatch is not None:
            self._desk.do(
                partial(self._desk.activities.sending.as_mails, dispatch, self._drafts.next()), self._on_mails
            )

    def _on_mails(self, written: tuple[Exported, ...]) -> None:
        unopened = self._drafts.open([one.target for one in written])
        if unopened:
            text = self.tr(
                "Sent, but no program here opens e-mails: take them from {folder}, or use “Copy e-mail”"
            )
            self.told.emit(text.format(folder=unopened[0].parent), "warn")
        else:
            one, many = self.tr("Sent: the e-mail is open"), self.tr("Sent: {count} e-mails are open")
            self.told.emit(one if len(written) == 1 else many.format(count=len(written)), "info")
        self._tell(tuple(remark for one in written for remark in one.remarks))

    def _tell(self, remarks: tuple[str, ...]) -> None:
        for remark in remarks:
            self.told.emit(remark, "warn")
        self.sheet.strip.address("", "")
        self.changed.emit()
