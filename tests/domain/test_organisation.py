# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The organisation whose library it is: one, with a colour, a logo, a template and rules of language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.errors import DuplicateError, EmptyTextError, RuleError
from seminarapp.domain.organisation import HouseWord, LanguageRules, Logo, Organisation, WordTemplate
from seminarapp.domain.values import QuoteMarks
from tests.domain.replay import assert_replays, nothing_happens, only

LOGO = Logo(b"\x89PNG", 320, 160)


def ruled(*words: HouseWord, **more: object) -> LanguageRules:
    return replace(LanguageRules(house_words=words), **more)  # type: ignore[arg-type]  # fields by name


def test_there_is_one_organisation_in_every_library() -> None:
    assert Organisation.introduce("Bro kommun").id == Organisation.introduce().id == Organisation.create_id()


def test_it_is_called_something_else_once() -> None:
    organisation = Organisation.introduce(" Bro  kommun ")
    assert organisation.name == "Bro kommun"
    with only(organisation, "OrganisationRenamed"):
        organisation.rename("Bro stad")
        organisation.rename(" Bro stad ")


@pytest.mark.parametrize("written", ["#0b5a61", "0B5A61", " #0B5A61 "])
def test_a_colour_is_six_digits_however_it_is_written(written: str) -> None:
    organisation = Organisation.introduce()
    organisation.choose_colour(written)
    assert organisation.colour == "#0B5A61"


@pytest.mark.parametrize("written", ["teal", "#0B5", "#0B5A61FF", "url(#x)", "#GGGGGG"])
def test_what_is_no_colour_is_refused(written: str) -> None:
    organisation = Organisation.introduce()
    with nothing_happens(organisation), pytest.raises(RuleError, match="no colour"):
        organisation.choose_colour(written)


def test_a_colour_may_be_given_up() -> None:
    organisation = Organisation.introduce()
    organisation.choose_colour("#123456")
    organisation.choose_colour("")
    assert organisation.colour == ""


def test_logo_and_template_are_chosen_and_taken_away_once_each() -> None:
    organisation = Organisation.introduce()
    with only(organisation, "LogoChosen"):
        organisation.choose_logo(replace(LOGO, description=" Ett  vapen "))
        organisation.choose_logo(replace(LOGO, description="Ett vapen"))
    with only(organisation, "TemplateChosen"):
        organisation.choose_template(WordTemplate("mall.dotx", b"PK"))
        organisation.choose_template(WordTemplate("mall.dotx", b"PK"))
    organisation.choose_logo(None)
    organisation.choose_template(None)
    assert (organisation.logo, organisation.word_template) == (None, None)


class TestLanguage:
    def test_rules_are_kept_by_language_and_once(self) -> None:
        organisation = Organisation.introduce()
        rules = LanguageRules(ArticleStyle(QuoteMarks.MARKS), closing="Tack.")
        with only(organisation, "LanguageSettled"):
            organisation.settle_language("sv", rules)
            organisation.settle_language("sv", replace(rules, closing=" Tack. "))
        assert organisation.rules == {"sv": rules}

    def test_the_usual_rules_are_none(self) -> None:
        organisation = Organisation.introduce()
        with nothing_happens(organisation):
            organisation.settle_language("en", LanguageRules())

    def test_a_strange_language_is_refused(self) -> None:
        with pytest.raises(RuleError, match="no language “fi”"):
            Organisation.introduce().settle_language("fi", LanguageRules())

    def test_words_are_tidied_and_kept_once(self) -> None:
        organisation = Organisation.introduce()
        word = HouseWord(" e-post ", "mail")
        organisation.settle_language("sv", ruled(word, word, known_words=(" Bro ", "Bro", "")))
        assert organisation.rules["sv"] == ruled(HouseWord("e-post", "mail"), known_words=("Bro",))

    def test_a_house_word_that_says_nothing_is_refused(self) -> None:
        with pytest.raises(EmptyTextError):
            Organisation.introduce().settle_language("sv", ruled(HouseWord("e-post", " ")))

    def test_a_word_instead_of_itself_is_refused(self) -> None:
        with pytest.raises(RuleError, match="instead of itself"):
            Organisation.introduce().settle_language("sv", ruled(HouseWord("mail", "mail")))

    def test_two_words_for_the_same_are_refused(self) -> None:
        words = (HouseWord("e-post", "mail"), HouseWord("brev", "mail"))
        with pytest.raises(DuplicateError, match="instead of “mail”"):
            Organisation.introduce().settle_language("sv", ruled(*words))

    def test_more_words_than_can_be_read_are_refused(self) -> None:
        words = tuple(HouseWord(f"a{number}", f"b{number}") for number in range(2001))
        with pytest.raises(RuleError, match="more than 2000"):
            Organisation.introduce().settle_language("sv", ruled(*words))


def test_an_organisation_replays() -> None:
    organisation = Organisation.introduce("Bro")
    organisation.choose_colour("#123456")
    organisation.choose_logo(LOGO)
    organisation.choose_template(WordTemplate("mall.dotx", b"PK"))
    organisation.settle_language("sv", ruled(HouseWord("e-post", "mail")))
    assert_replays(organisation)
