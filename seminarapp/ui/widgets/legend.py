# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the keys do in a list, said under it for as long as it has them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from seminarapp.ui.theme.fonts import Size
from seminarapp.ui.theme.stylesheet import Tone
from seminarapp.ui.widgets.text import Text

_SEPARATOR = " · "


class Legend(Text):
    """Shows while the keys are in a list or in something within it; the list tells it to assistive technology too.

    Its text is parted by “ · ”; a line ends there, not between a key and what that does.
    """

    def __init__(self, text: str, of: QWidget, *, least: int = 0, parent: QWidget | None = None) -> None:
        """`least` is the height in pixels that a list must have to spare room for it."""
        whole = _SEPARATOR.join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in text.split(_SEPARATOR))
        super().__init__(whole, size=Size.SMALL, tone=Tone.MUTED, wrap=True, parent=parent)
        self._of = of
        self._least = least
        of.setAccessibleDescription(text)
        self.setContentsMargins(10, 0, 10, 0)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101  there is no widget without one
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Nobody has the keys while a menu is open or another window is in front: nothing moves then."""
        if now is not None:
            has_keys = now is self._of or self._of.isAncestorOf(now)
            self.setVisible(has_keys and (self.isVisible() or self._of.height() >= self._least))
