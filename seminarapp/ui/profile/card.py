# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The profile over the window: read when it opens, recorded when it is saved; a file, when it is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from seminarapp.application.library.profiling import Profiling
from seminarapp.application.views.profile import Profile
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import SeminarappError
from seminarapp.ui.choosing import FileChooser
from seminarapp.ui.desk import Desk
from seminarapp.ui.overlay import Overlay
from seminarapp.ui.profile.form import HouseWordError, ProfileForm
from seminarapp.ui.theme.fonts import Size, Weight
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.scrolled_column import ScrolledColumn
from seminarapp.ui.widgets.text import Text

_MOST = QSize(760, 860)


class ProfileCard(Overlay):
    """The organisation's profile.

    Attributes:
        form: its fields.
        trouble: why it could not be saved, or a file not be taken; hidden otherwise.
    """

    def __init__(self, look: Look, desk: Desk, chooser: FileChooser, window: QWidget) -> None:
        super().__init__(look, window, _MOST)
        self._desk = desk
        self._chooser = chooser
        self.name(self.tr("Organisation"))
        self.body.addWidget(Text(self.tr("Organisation"), size=Size.TITLE, weight=Weight.SEMIBOLD))
        self.body.addWidget(
            Text(
                self.tr("Every document follows this profile, and every new article how you write."),
                tone=Tone.MUTED,
                wrap=True,
            )
        )
        self.trouble = Text(tone=Tone.OVER, wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.form = ProfileForm(look)
        column = ScrolledColumn(gap=6)
        column.add(self.form)
        column.end()
        self.body.addWidget(column, 1)
        self.form.saved.connect(self._save)
        self.form.cancelled.connect(self.close_card)
        self.form.logo.wanted.connect(self._ask_for_logo)
        self.form.logo.dropped.connect(self._drop_logo)
        self.form.template.wanted.connect(self._ask_for_template)
        self.form.template.dropped.connect(self._drop_template)

    def ask(self, before: QWidget | None = None) -> None:
        """Read the profile and open; `before` is where the keys go back to, who has them now unless told."""
        self._desk.do(self._profiling.profile, partial(self._on_read, before), saves=False)

    @property
    def _profiling(self) -> Profiling:
        return self._desk.activities.profiling

    def _on_read(self, before: QWidget | None, profile: Profile) -> None:
        self.trouble.hide()
        self.form.show_profile(profile)
        self.open(self.form.title, before)
        self.form.open_form()

    def _ask_for_logo(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif)")
        self._chooser.to_read(self, self.tr("Logo"), kinds, self._on_logo_chosen)

    def _ask_for_template(self) -> None:
        kinds = self.tr("Templates for Word (*.dotx *.docx)")
        self._chooser.to_read(self, self.tr("Template for Word"), kinds, self._on_template_chosen)

    def _on_logo_chosen(self, path: Path) -> None:
        self._record(partial(self._profiling.choose_logo, path, self.form.description.text()), self._on_file)

    def _on_template_chosen(self, path: Path) -> None:
        self._record(partial(self._profiling.choose_template, path), self._on_file)

    def _drop_logo(self) -> None:
        self._record(self._profiling.drop_logo, self._on_file)

    def _drop_template(self) -> None:
        self._record(self._profiling.drop_template, self._on_file)

    def _on_file(self, profile: Profile) -> None:
        self.form.show_files(profile)

    def _save(self) -> None:
        try:
            rules = self.form.rules()
        except HouseWordError as error:
            told = self.tr("“{line}” doesn’t say what to write instead of what: write this = not that")
            self._tell(told.format(line=error))
            self.form.house_words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        name, colour = self.form.title.text(), self.form.colour.text()
        described = self.form.description.text() if self.form.description.isEnabled() else None
        self._record(partial(self._profiling.settle, name, colour, described, rules), self._on_saved)

    def _on_saved(self, _profile: Profile) -> None:
        self.close_card()

    def _record(self, call: Callable[[], Profile], then: Callable[[Profile], None]) -> None:
        self.trouble.hide()
        self._desk.do(call, then, otherwise=self._on_refused)

    def _on_refused(self, error: SeminarappError) -> bool:
        """Said in the card, which lies over the message bar."""
        self._tell(said_in(self._desk.language, error))
        return True

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
