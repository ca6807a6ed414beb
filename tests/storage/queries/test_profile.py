# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The organisation's profile as it was recorded, after a rebuild, and as of an edition."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seminarapp.application.planning.planning import TitleCard
from seminarapp.application.ports.keeping import unreported
from seminarapp.application.views.profile import UNWRITTEN, Profile
from seminarapp.bootstrap import House, open_house
from seminarapp.domain.article import ArticleStyle
from seminarapp.domain.organisation import HouseWord, LanguageRules, Logo
from seminarapp.domain.values import Attribution, QuoteMarks, Tense
from tests.profiles import dotx, picture

RULES = LanguageRules(
    ArticleStyle(QuoteMarks.MARKS, Tense.PRESENT, Attribution.SHORT),
    introduction_heading="Samtalet",
    recording_heading="Se",
    conversation_heading="I korthet",
    closing="Tack\nför i dag.",
    house_words=(HouseWord("mejl", "mail"),),
    known_words=("Sjöviken",),
)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with open_house(str(tmp_path / "library.seminarapp")) as house:
        yield house


@pytest.fixture
def whole(house: House, tmp_path: Path) -> Profile:
    """A profile with everything in it."""
    (tmp_path / "vapen.png").write_bytes(picture())
    (tmp_path / "mall.dotx").write_bytes(dotx())
    profiling = house.activities.profiling
    profiling.describe("Bro kommun", "#7a1f3d")
    profiling.choose_logo(tmp_path / "vapen.png", "Brons vapen")
    profiling.choose_template(tmp_path / "mall.dotx")
    profiling.settle_language("en", LanguageRules(closing="Thank you."))
    return profiling.settle_language("sv", RULES)


def test_a_library_begins_without_a_profile(house: House) -> None:
    assert house.library.views.profile() == UNWRITTEN


def test_everything_comes_back(whole: Profile) -> None:
    assert (whole.name, whole.colour) == ("Bro kommun", "#7A1F3D")
    assert isinstance(whole.logo, Logo)
    assert (whole.logo.width, whole.logo.height, whole.logo.description) == (301, 151, "Brons vapen")
    assert whole.logo.png.startswith(b"\x89PNG")
    assert whole.word_template is not None
    assert whole.word_template.name == "mall.dotx"
    assert whole.rules_of("sv") == RULES
    assert whole.rules_of("en").closing == "Thank you."


def test_a_language_settled_again_has_its_new_rules_alone(house: House, whole: Profile) -> None:
    house.activities.profiling.settle_language("sv", LanguageRules(closing="Slut."))
    assert house.library.views.profile().rules_of("sv") == LanguageRules(closing="Slut.")
    assert house.library.views.profile().rules_of("en") == whole.rules_of("en")


def test_a_rebuild_gives_the_same(house: House, whole: Profile) -> None:
    house.activities.keeper.rebuild(unreported)
    assert house.library.views.profile() == whole


def test_what_was_taken_away_is_gone_after_a_rebuild_too(house: House, whole: Profile) -> None:
    assert whole.logo is not None
    house.activities.profiling.drop_logo()
    house.activities.profiling.drop_template()
    house.activities.keeper.rebuild(unreported)
    found = house.library.views.profile()
    assert (found.logo, found.word_template) == (None, None)
    assert found.name == "Bro kommun"


def test_a_seminar_is_shown_with_the_profile_of_then(house: House, whole: Profile) -> None:
    seminar = house.activities.planning.plan_seminar(TitleCard("Bron"))
    then = house.activities.keeper.facts().events
    house.activities.profiling.describe("Bro stad", "#003366")
    with house.library.chronicle.as_of(seminar, then) as views:
        assert views.profile() == whole
    assert house.library.views.profile().name == "Bro stad"


def test_a_profile_belongs_to_no_seminars_history(house: House, whole: Profile) -> None:
    seminar = house.activities.planning.plan_seminar(TitleCard("Bron"))
    told = [line.text for line in house.activities.history.of_seminar(seminar, "sv")]
    assert not any(whole.name in line for line in told)
