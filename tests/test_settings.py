# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Settings: where things are, and preferences that survive whatever is in their file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.settings import (
    Preferences,
    default_library,
    load_preferences,
    preferences_file,
    preferred_language,
    resources,
    save_preferences,
    this_author,
    this_zone,
)


def test_resources_hold_the_words_of_both_languages() -> None:
    words = {file.name for file in resources().joinpath("words").iterdir()}
    assert {"template.sv.toml", "template.en.toml", "errors.sv.toml"} <= words


def test_nothing_of_the_users_is_kept_beside_the_code() -> None:
    checkout = Path(__file__).parents[1]
    assert checkout not in default_library().parents
    assert checkout not in preferences_file().parents


def test_author_always_has_a_name_and_a_device() -> None:
    author = this_author()
    assert author.name
    assert author.device


def test_author_is_unknown_where_there_is_no_user_database(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("uid")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert this_author().name == "unknown"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "sv_SE.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "SEMINARAPP_LANGUAGE": "sv"}, "sv"),
        ({}, "en"),
    ],
)
def test_messages_follow_the_environments_language(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str
) -> None:
    for name in ("SEMINARAPP_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert preferred_language() == language


def test_saved_preferences_are_loaded_again(tmp_path: Path) -> None:
    kept = Preferences("dark", "sv", "AdnQywAD")
    save_preferences(tmp_path / "new" / "preferences.json", kept)
    assert load_preferences(tmp_path / "new" / "preferences.json") == kept
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["preferences.json"]


def test_missing_preferences_are_the_usual_ones(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / "none.json") == Preferences()


@pytest.mark.parametrize(
    "content", ["", "[]", "null", '{"theme": 3}', '{"theme": "pink", "language": "xx"}', "{"]
)
def test_preferences_that_cannot_be_understood_are_the_usual_ones(tmp_path: Path, content: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(content, "utf-8")
    assert load_preferences(path) == Preferences()


@given(content=st.binary(max_size=200))
def test_no_content_of_the_file_keeps_the_program_from_starting(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("preferences") / "preferences.json"
    path.write_bytes(content)
    assert isinstance(load_preferences(path), Preferences)


def test_a_folder_that_cannot_be_written_costs_only_the_choice(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    save_preferences(tmp_path / "file" / "preferences.json", Preferences("dark"))
    assert (tmp_path / "file").read_text("utf-8") == "in the way"


def test_zone_of_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Stockholm")
    assert this_zone() == "Europe/Stockholm"
    monkeypatch.setenv("TZ", ":Asia/Kathmandu")
    assert this_zone() == "Asia/Kathmandu"


@pytest.mark.parametrize("told", ["CET-1CEST", "/etc/localtime", ""])
def test_zone_is_a_name_or_nothing(monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setenv("TZ", told)
    assert not this_zone().startswith("/")
    assert "zoneinfo" not in this_zone()
