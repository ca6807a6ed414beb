# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`transcript`: whose voices are whose, and how the times fit, by command."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Terminal

TITLE = "Bron som sjunker"
SPOKEN = """WEBVTT

00:10.000 --> 00:12.000
<v Asta Bro>Bron sjunker.

01:10.000 --> 01:12.000
<v Gäst>Tack.
"""


@pytest.fixture
def kept(imported: Terminal) -> Terminal:
    imported("import", imported.write("tal.vtt", SPOKEN), "--keep", "--into", TITLE)
    return imported


def voices(terminal: Terminal, *options: str) -> dict[str, str | None]:
    told = terminal("transcript", TITLE, *options, "--json").json
    return {one["name"]: one["seat"] for one in told["voices"]}


def test_it_lists_the_voices_and_whose_they_are(kept: Terminal) -> None:
    out = kept("transcript", TITLE).out
    assert "tal.vtt" in out
    assert "Asta Bro = Asta Bro" in out
    assert "Gäst = nobody" in out


@pytest.mark.parametrize(("who", "seat"), [("moderator", "moderator"), ("nobody", None)])
def test_a_voice_is_somebodys(kept: Terminal, who: str, seat: str | None) -> None:
    assert voices(kept, "--seat", f"Gäst={who}")["Gäst"] == seat


def test_a_voice_is_a_panelists_by_name_or_initials(kept: Terminal) -> None:
    seat = voices(kept)["Asta Bro"]
    assert seat
    assert voices(kept, "--seat", "Gäst=asta bro")["Gäst"] == seat


def test_who_was_seated_once_is_seated_in_the_next_transcript(kept: Terminal) -> None:
    kept("transcript", TITLE, "--seat", "Gäst=moderator")
    kept("import", kept.write("igen.vtt", SPOKEN), "--keep", "--into", TITLE)
    assert voices(kept)["Gäst"] == "moderator"


def test_times_are_fitted_by_two_points(kept: Terminal) -> None:
    told = kept("transcript", TITLE, "--align", "0:10=0:15", "--align", "1:10=1:15.6", "--json").json
    assert told["alignment"] == {"offset": pytest.approx(4.9), "rate": pytest.approx(1.01)}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--seat", "Ingen alls=moderator"), "no speaker “Ingen alls”"),
        (("--seat", "Gäst=Någon Annan"), "“Någon Annan” is not in the panel"),
        (("--align", "0:10=0:15", "--align", "0:10=0:16"), "the same place"),
        (("--seat", "Gäst=moderator", "--align", "0:10=0:15", "--align", "0:10=0:16"), "the same place"),
        (("--seat", "Gäst=moderator", "--seat", "Asta Bro=Ingen alls"), "is not in the panel"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_changes(
    kept: Terminal, options: tuple[str, ...], said: str
) -> None:
    before = kept("transcript", TITLE).out
    assert said in kept("transcript", TITLE, *options).refusal
    assert kept("transcript", TITLE).out == before


@pytest.mark.parametrize("wrong", [("--align", "snart"), ("--align", "1:00=nu"), ("--seat", "Gäst")])
def test_what_is_no_time_or_name_is_wrong_usage(kept: Terminal, wrong: tuple[str, str]) -> None:
    assert kept("transcript", TITLE, *wrong).status == 2


def test_without_a_transcript_it_says_so(imported: Terminal) -> None:
    assert "no transcript" in imported("transcript", TITLE).refusal
