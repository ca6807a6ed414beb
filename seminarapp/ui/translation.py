# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""In which language the window speaks: English is written in the code, Swedish is `resources/i18n/seminarapp_sv.qm`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from seminarapp.settings import APPLICATION, LANGUAGES, resources

SOURCE_LANGUAGE = "en"


class Translation:
    """Installs the translators and remembers the choice.

    Qt asks translators when a text is made, so widgets that stand already must be built anew after `choose`.
    """

    def __init__(self, application: QCoreApplication, chosen: str = "") -> None:
        """`chosen` is a language of `settings.LANGUAGES`; "" (or an unknown one) follows the desktop."""
        self._application = application
        self._installed: list[tuple[QTranslator, bytes]] = []  # Qt reads the bytes as long as it translates
        self._chosen = ""
        self._desktop = QLocale.system()
        self.choose(chosen)

    @property
    def chosen(self) -> str:
        """The user's choice, "" where the desktop is followed."""
        return self._chosen

    @property
    def language(self) -> str:
        """The language of now: one of `settings.LANGUAGES`."""
        return self._chosen or language_of(self._desktop)

    def choose(self, language: str) -> None:
        """Speak that language from now on, "" for the desktop's; dates and numbers follow."""
        self._chosen = language if language in LANGUAGES else ""
        for translator, _ in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        if self.language != SOURCE_LANGUAGE:
            self._install_own()
            self._install_qts()
        same = language_of(self._desktop) == self.language
        QLocale.setDefault(self._desktop if same else QLocale(self.language))

    def _install_own(self) -> None:
        file = resources() / "i18n" / f"{APPLICATION}_{self.language}.qm"
        if file.is_file():  # a checkout has none before `dev setup`: then the window speaks English
            self._install(QTranslator(), file.read_bytes())

    def _install_qts(self) -> None:
        """The words of Qt's own menus and dialogs, where Qt is shipped with that language."""
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{self.language}", folder):
            self._application.installTranslator(translator)
            self._installed.append((translator, b""))

    def _install(self, translator: QTranslator, words: bytes) -> None:
        if translator.load(words):
            self._application.installTranslator(translator)
            self._installed.append((translator, words))


def language_of(locale: QLocale) -> str:
    """The first of the locale's own languages that the program speaks, else English."""
    wanted = (tag.split("-")[0] for tag in locale.uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), SOURCE_LANGUAGE)
