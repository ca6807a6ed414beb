# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every refusal is one clear line."""

from __future__ import annotations

import inspect

import pytest

from seminarapp.domain import errors
from seminarapp.domain.errors import EmptyTextError, NotInPanelError, RuleError, SeminarappError


def tree() -> list[type[SeminarappError]]:
    return [
        kind for kind in vars(errors).values() if inspect.isclass(kind) and issubclass(kind, SeminarappError)
    ]


def test_every_error_is_in_the_tree_that_the_module_draws() -> None:
    drawn = inspect.getdoc(errors) or ""
    assert [kind.__name__ for kind in tree() if kind.__name__ not in drawn] == []
    assert all(kind.__name__.endswith("Error") for kind in tree())


def test_an_error_says_its_template_with_its_values() -> None:
    assert str(NotInPanelError(speaker="ZZ")).startswith("“ZZ” is not in the panel: ")
    assert str(RuleError("Part {part} is not possible", part=0)) == "Part 0 is not possible"


def test_an_error_can_be_said_in_other_words() -> None:
    error = NotInPanelError(speaker="ZZ")
    assert error.say("”{speaker}” sitter inte i panelen") == "”ZZ” sitter inte i panelen"


def test_nouns_are_said_in_the_same_language_but_names_are_left_alone() -> None:
    nouns = {"title": "titel"}
    assert EmptyTextError(what="title").say("Fältet ”{what}” är tomt", nouns) == "Fältet ”titel” är tomt"
    error = RuleError("{kind} “{name}”", kind="title", name="title")
    assert error.say("{kind} ”{name}”", nouns) == "titel ”title”"


@pytest.mark.parametrize("value", ["{speaker}", "{0}", "{", "}", "%s", "<b>", "{x.__class__}"])
def test_what_a_user_typed_is_never_a_template(value: str) -> None:
    assert f"“{value}”" in str(NotInPanelError(speaker=value))


def test_a_refusal_is_one_line() -> None:
    assert "\n" not in str(NotInPanelError(speaker="A\nB\r\n\tC"))
    assert "“A B C”" in str(NotInPanelError(speaker="A\nB\r\n\tC"))


@pytest.mark.parametrize("kind", tree())
def test_every_error_can_be_caught_as_ours(kind: type[SeminarappError]) -> None:
    with pytest.raises(SeminarappError):
        raise kind("{reason}", reason="so")
