# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The fields of the profile: name, colour, logo and template, and below them how the organisation writes."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from seminarapp.application.views.profile import Profile
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.organisation import HouseWord, LanguageRules
from seminarapp.domain.values import Attribution, QuoteMarks, Tense
from seminarapp.settings import LANGUAGES
from seminarapp.ui.plan.names import language_name
from seminarapp.ui.profile.fields import LogoField, Swatch, TemplateField
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.measures import Space
from seminarapp.ui.widgets.choice import Choice
from seminarapp.ui.widgets.form import Form
from seminarapp.ui.widgets.segmented import SegmentedControl
from seminarapp.ui.write.names import attribution_name

_BETWEEN = "="
_LONGEST_NAME = 200


class HouseWordError(ValueError):
    """A line of the house words that says nothing; its text is the line."""


class ProfileForm(Form):
    """Fields of the profile. What was written for one language stays when the other is looked at.

    Attributes:
        logo, template: what files are chosen for.
        language: whose rules are shown.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.name(self.tr("Organisation"))
        self._written: dict[str, LanguageRules] = {}
        self._shown = LANGUAGES[0]
        self.title = self.line(
            self.tr("Name"), 0, span=2, hint=self.tr("Who publishes where a seminar doesn’t say")
        )
        self.title.setMaxLength(_LONGEST_NAME)
        self.colour = QLineEdit(placeholderText="#RRGGBB", maxLength=7)
        self.swatch = Swatch(look)
        self.place(self.tr("Colour of the documents"), self._beside(self.colour, self.swatch), 1)
        self.colour.setAccessibleName(self.tr("Colour of the documents"))
        self.description = self.line(
            self.tr("Alternative text of the logo"),
            1,
            1,
            hint=self.tr("The organisation’s name, unless you say"),
        )
        self.logo, self.template = LogoField(look), TemplateField(look)
        self.place(self.tr("Logo"), self.logo, 2, span=2)
        self.place(self.tr("Template for Word"), self.template, 3, span=2)
        languages = [(language, language_name(language)) for language in LANGUAGES]
        self.language = SegmentedControl(self.tr("How you write in"), languages)
        self.language.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.place(self.tr("How you write in"), self.language, 4, span=2)
        self._add_rules(look)
        self.colour.textChanged.connect(self.swatch.show_colour)
        self.language.chosen.connect(self._on_language)

    def show_profile(self, profile: Profile) -> None:
        """Fill all fields."""
        self.title.setText(profile.name)
        self.colour.setText(profile.colour)
        self._written = {language: profile.rules_of(language) for language in LANGUAGES}
        self.show_files(profile)
        self._show_rules(self._shown)

    def show_files(self, profile: Profile) -> None:
        """A file was chosen or taken away: what is being written stays."""
        self.logo.show_logo(profile.logo)
        self.template.show_template(profile.word_template)
        self.description.setText(profile.logo.description if profile.logo else "")
        self.description.setEnabled(profile.logo is not None)

    def rules(self) -> dict[str, LanguageRules]:
        """How the organisation writes, by language.

        Raises:
            HouseWordError: a line of the house words doesn't say what to write instead of what.
        """
        self._written[self._shown] = self._rules()
        return dict(self._written)

    # -- one language ---------------------------------------------------------------------------------------------

    def _add_rules(self, look: Look) -> None:
        self.quotes, self.tense = Choice(look, self.tr("Quotes")), Choice(look, self.tr("Tense"))
        self.quotes.addItem(self.tr("– with a dash"), QuoteMarks.DASH)
        self.quotes.addItem(self.tr("” in quotation marks"), QuoteMarks.MARKS)
        self.tense.addItem(self.tr("said"), Tense.PAST)
        self.tense.addItem(self.tr("says"), Tense.PRESENT)
        self.attribution = Choice(look, self.tr("Attribution"))
        self.attribution.addItem(self.tr("Full at first mention, then surname"), None)
        for form in Attribution:
            self.attribution.addItem(attribution_name(form), form)
        self.place(self.tr("Quotes"), self.quotes, 5, 0)
        self.place(self.tr("Tense"), self.tense, 5, 1)
        self.place(self.tr("Attribution"), self.attribution, 6, 0)
        as_proposed = self.tr("As the program proposes")
        self.introduction = self.line(self.tr("Heading of the introduction"), 6, 1, hint=self.tr("None"))
        self.recording = self.line(self.tr("Heading of the recording"), 7, 0, hint=as_proposed)
        self.conversation = self.line(self.tr("Heading of the conversation"), 7, 1, hint=as_proposed)
        self.closing = self.lines(self.tr("Closing paragraph of a new article"), 8, span=2, height=56)
        self.house_words = self.lines(self.tr("House words, one a line"), 9, height=96)
        self.house_words.setPlaceholderText(self.tr("e-mail = email"))
        self.house_words.setAccessibleDescription(
            self.tr("What to write, an equals sign, and what not to write")
        )
        known = self.tr("Words that are spelt right, one a line")
        self.known_words = self.lines(known, 9, 1, height=96)

    def _show_rules(self, language: str) -> None:
        rules = self._written.get(language, LanguageRules())
        style = rules.style or ArticleStyle.usual_in(language)
        self._shown = language
        self.language.choose(language)
        self.quotes.setCurrentIndex(self.quotes.findData(style.quotes))
        self.tense.setCurrentIndex(self.tense.findData(style.tense))
        self.attribution.setCurrentIndex(self.attribution.findData(style.attribution))
        self.introduction.setText(rules.introduction_heading)
        self.recording.setText(rules.recording_heading)
        self.conversation.setText(rules.conversation_heading)
        self.closing.setPlainText(rules.closing)
        lines = (f"{one.write} {_BETWEEN} {one.not_write}" for one in rules.house_words)
        self.house_words.setPlainText("\n".join(lines))
        self.known_words.setPlainText("\n".join(rules.known_words))

    def _rules(self) -> LanguageRules:
        form = self.attribution.currentData()  # what Qt gives back is plain text
        style = ArticleStyle(
            QuoteMarks(self.quotes.currentData()),
            Tense(self.tense.currentData()),
            None if form is None else Attribution(form),
        )
        before = self._written.get(self._shown, LanguageRules()).style
        usual = ArticleStyle.usual_in(self._shown)
        return LanguageRules(
            style=before if style == (before or usual) else style,
            introduction_heading=self.introduction.text(),
            recording_heading=self.recording.text(),
            conversation_heading=self.conversation.text(),
            closing=self.closing.toPlainText(),
            house_words=tuple(map(_house_word, _lines(self.house_words.toPlainText()))),
            known_words=tuple(_lines(self.known_words.toPlainText())),
        )

    def _on_language(self, language: str) -> None:
        """Look at the other language; a line that can't be read yet keeps this one open."""
        try:
            self._written[self._shown] = self._rules()
        except HouseWordError:
            self.language.choose(self._shown)
            self.house_words.setFocus()
            return
        self._show_rules(language)

    def _beside(self, field: QLineEdit, swatch: QWidget) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(field, 1)
        row.addWidget(swatch)
        both.setFocusProxy(field)
        return both


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _house_word(line: str) -> HouseWord:
    write, between, not_write = line.partition(_BETWEEN)
    if not between:
        raise HouseWordError(line)
    return HouseWord(write, not_write)
