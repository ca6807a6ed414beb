# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Refusals in the user's language: every template that can be raised has its Swedish, with the same placeholders."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest

from seminarapp.application.words.wording import phrases, said_in
from seminarapp.domain.errors import DuplicateError, EmptyTextError, NotFoundError, RuleError
from seminarapp.settings import resources
from tests.application.templates import Template, called, found_in, placeholders
from tests.architecture.source import Module, modules

ROOMS = sorted({module.path.parts[1].removesuffix(".py") for module in modules("seminarapp")})
SWEDISH = tomllib.loads(resources().joinpath("words", "errors.sv.toml").read_text("utf-8"))


def templates(room: str) -> list[Template]:
    found = found_in(modules("seminarapp")).templates
    return [template for template in found if Path(template.at).parts[1].partition(".py")[0] == room]


# -- every line -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("room", ROOMS)
def test_every_line_has_its_swedish(room: str) -> None:
    missing = {one.text: one.at for one in templates(room) if one.text not in SWEDISH["errors"]}
    assert missing == {}, "add them to resources/words/errors.sv.toml"


def test_every_template_can_be_read_where_it_stands() -> None:
    assert found_in(modules("seminarapp")).unreadable == []


@pytest.mark.parametrize("room", ROOMS)
def test_every_line_is_given_the_values_it_names(room: str) -> None:
    wrong = [
        one.at
        for one in templates(room)
        if one.values is not None and not placeholders(one.text) <= one.values
    ]
    assert wrong == []


def test_a_translation_names_the_same_values() -> None:
    wrong = [
        english
        for english, swedish in SWEDISH["errors"].items()
        if placeholders(english) != placeholders(swedish)
    ]
    assert wrong == []


def test_no_translation_is_of_a_line_that_is_gone() -> None:
    known = {template.text for template in found_in(modules("seminarapp")).templates}
    assert [english for english in SWEDISH["errors"] if english not in known] == []


@pytest.mark.parametrize("table", ["errors", "nouns"])
def test_swedish_is_written_as_swedish(table: str) -> None:
    for english, swedish in SWEDISH[table].items():
        assert swedish == swedish.strip()
        assert "\n" not in swedish
        assert "“" not in swedish, "Swedish quotation marks are ” on both sides"
        assert swedish.count("”") % 2 == 0
        assert english == english.strip()


def test_every_noun_in_a_refusal_has_its_swedish() -> None:
    nouns = _nouns(modules("seminarapp"))
    assert len(nouns) > 10
    assert sorted(nouns - set(SWEDISH["nouns"])) == []


def _nouns(rooms: tuple[Module, ...]) -> set[str]:
    """What `said` and `only_one` are told the text or the id is of, and what errors are told directly."""
    found = {"note", "quote"}
    for module in rooms:
        calls = [node for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
        for call in calls:
            given = [
                arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
            ]
            if called(call) == "said" and given:
                found.add(given[-1])
            elif called(call) == "only_one" and given:
                found |= {given[0], f"{given[0]} id"}
            elif called(call).endswith("Error"):
                found |= {
                    str(keyword.value.value)
                    for keyword in call.keywords
                    if keyword.arg in ("what", "kind") and isinstance(keyword.value, ast.Constant)
                }
    return found


# -- finding them ---------------------------------------------------------------------------------------------------

EXAMPLE = """
_LATER = "It is {when} already"

class TornError(ReadError):
    template = "{file} is torn"

def _fault(self, template: str, **values: object) -> ReadError:
    return ReadError(template, **values)

def read() -> None:
    raise RuleError("Part {part} is not possible", part=0)
    raise RuleError(_LATER, when=1)
    raise errors.NotFoundError("There is no {name}", title="x")
    raise TornError("{file} is torn here", file=1)
    raise TornError(file=1)
    raise place._fault("{value} is wrong", value=1)
    raise ReadError(f"{x} is missing")
    raise ValueError("a mistake of the program")
"""


def test_templates_are_found_wherever_they_stand() -> None:
    found = found_in((Module.of(EXAMPLE),))
    assert {template.text for template in found.templates} == {
        "{file} is torn",
        "Part {part} is not possible",
        "It is {when} already",
        "There is no {name}",
        "{file} is torn here",
        "{value} is wrong",
    }
    assert [line.split(": ")[1] for line in found.unreadable] == ["f'{x} is missing'"]


def test_a_value_that_is_missing_is_found() -> None:
    found = found_in((Module.of(EXAMPLE),)).templates
    wrong = [one.text for one in found if one.values is not None and not placeholders(one.text) <= one.values]
    assert wrong == ["There is no {name}"]


def test_the_walk_sees_this_program() -> None:
    assert len(templates("domain")) > 20
    assert len(templates("application")) > 10


# -- saying them ----------------------------------------------------------------------------------------------------


def test_a_refusal_is_said_in_swedish_nouns_and_all() -> None:
    assert said_in("sv", EmptyTextError(what="title")) == (
        "Det står inget i fältet ”titel”: skriv något eller avbryt"
    )
    assert said_in("sv-FI", DuplicateError(kind="segment", id="s1")) == (
        "Id:t ”s1” används två gånger (programpunkt): ge var och en sitt eget"
    )


def test_what_a_user_named_is_not_translated() -> None:
    error = NotFoundError("There is no seminar “{name}”: see `seminarapp list`", name="title")
    assert said_in("sv", error) == "Det finns inget seminarium ”title”: se `seminarapp list`"


@pytest.mark.parametrize("language", ["en", "en-GB", "de", ""])
def test_every_other_language_hears_english(language: str) -> None:
    assert said_in(language, EmptyTextError(what="title")) == "The title is empty: write something or cancel"


def test_a_line_without_a_translation_is_said_in_english() -> None:
    assert said_in("sv", RuleError("Nobody has said {this} before", this="it")) == "Nobody has said it before"


def test_phrases_are_the_same_in_both_languages() -> None:
    swedish, english = phrases("template", "sv-SE"), phrases("template", "en")
    assert swedish.keys() == english.keys()
    assert all(placeholders(swedish[name]) == placeholders(english[name]) for name in swedish)
    assert swedish != english
    assert phrases("template", "de") == english
