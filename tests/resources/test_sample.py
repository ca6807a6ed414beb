# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The sample panel is what the demonstration, the pictures and many tests rest on, so its shape is held here.

Read with nothing but json: the sample has to be right before the program can read it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import datetime
from functools import cache
from itertools import accumulate, pairwise
from typing import Any
from urllib.parse import urlsplit

import pytest

from seminarapp.settings import LANGUAGES, resources

PARTS = (1, 2, 3)
FILES = [(language, part) for language in LANGUAGES for part in PARTS]
EVERY_FILE = pytest.mark.parametrize(("language", "part"), FILES)
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)

# Version 1 of the seminar file: every key by the object that carries it; required keys end in an asterisk.
KEYS = {
    "": "format* version* series seminar* turns captures audience_questions article",
    "series": "title* part description",
    "seminar": "title* language starts_at ends_at venue publisher moderator panel segments questions recording",
    "seminar.moderator": "name* title organisation",
    "seminar.panel": "id* name* title organisation organisation_short initials pronunciation",
    "seminar.segments": "id* title* minutes* kind",
    "seminar.questions": "id* text* priority for segment follow_ups",
    "seminar.recording": "title url offset_seconds captioned",
    "turns": "speaker* from* to*",
    "captures": "id* at* kind* text* speaker fidelity question segment tags starred off_record approval",
    "captures.approval": "state text deadline",
    "audience_questions": "id* text* at from votes state",
    "article": "style blocks",
    "article.style": "quotes tense attribution",
    "article.blocks": "kind* text level sources capture attribution placement",
}
WORDS = {
    "seminar.segments.kind": "opening discussion questions break closing",
    "seminar.questions.priority": "must if_time",
    "captures.kind": "note quote",
    "captures.fidelity": "verbatim lightly_edited paraphrase unsure",
    "captures.approval.state": "draft sent approved amended declined no_reply",
    "audience_questions.state": "open put answered parked",
    "article.style.quotes": "dash marks",
    "article.style.tense": "past present",
    "article.style.attribution": "full short surname none",
    "article.blocks.kind": "headline standfirst heading paragraph panel moderator recording quote list closing figure",
    "article.blocks.attribution": "full short surname none",
    "article.blocks.placement": "after before inside",
}
# Texts that no translation changes: what they refer to, closed words and dates.
SAME_IN_BOTH = frozenset(
    {
        "id",
        "kind",
        "at",
        "speaker",
        "capture",
        "sources",
        "question",
        "segment",
        "for",
        "state",
        "fidelity",
        "priority",
        "attribution",
        "placement",
        "starts_at",
        "ends_at",
        "deadline",
        "initials",
    }
)
NUMBER = re.compile(r"\d(?:[\u00a0.,]?\d)*")


@cache
def sample(language: str, part: int) -> dict[str, Any]:
    file = resources() / "sample" / language / f"{part}.seminar.json"
    content = json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=without_repeated_keys)
    assert isinstance(content, dict)
    return content


def without_repeated_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    assert len(dict(pairs)) == len(pairs), f"a key stands twice: {[key for key, _ in pairs]}"
    return dict(pairs)


def objects(content: object, path: str = "") -> list[tuple[str, dict[str, Any]]]:
    """Every object with its dotted path, lists left out of the path."""
    if isinstance(content, list):
        return [found for item in content for found in objects(item, path)]
    if not isinstance(content, dict):
        return []
    below = [found for key, value in content.items() for found in objects(value, f"{path}.{key}".lstrip("."))]
    return [(path, content), *below]


def ids(items: list[dict[str, Any]]) -> list[str]:
    return [item["id"] for item in items]


def outline(content: object, key: str = "") -> object:
    """The content with every text that a translation may change taken out."""
    if isinstance(content, dict):
        return {key: outline(value, key) for key, value in content.items()}
    if isinstance(content, list):
        return [outline(value, key) for value in content]
    return content if key in SAME_IN_BOTH or not isinstance(content, str) else ""


def blocks(language: str, part: int, kind: str = "") -> list[dict[str, Any]]:
    return [b for b in sample(language, part)["article"]["blocks"] if not kind or b["kind"] == kind]


def captures(language: str, part: int) -> dict[str, dict[str, Any]]:
    return {capture["id"]: capture for capture in sample(language, part).get("captures", [])}


def words_in_article(language: str, part: int) -> int:
    noted = captures(language, part)
    quoted = [noted[block["capture"]] for block in blocks(language, part, "quote")]
    texts = [block.get("text", "") for block in blocks(language, part)]
    return sum(len(text.split()) for text in [*texts, *(quote["text"] for quote in quoted)])


class TestFormat:
    @EVERY_FILE
    def test_objects_have_the_listed_keys_and_no_others(self, language: str, part: int) -> None:
        for path, found in objects(sample(language, part)):
            listed = KEYS[path].split()
            required = {key.rstrip("*") for key in listed if key.endswith("*")}
            assert found.keys() <= {key.rstrip("*") for key in listed}, path
            assert required <= found.keys(), path

    @EVERY_FILE
    def test_words_of_a_closed_list_are_from_it(self, language: str, part: int) -> None:
        for path, found in objects(sample(language, part)):
            for key in found:
                if f"{path}.{key}" in WORDS:
                    assert found[key] in WORDS[f"{path}.{key}"].split(), (path, found)

    @EVERY_FILE
    def test_nothing_that_is_written_is_blank(self, language: str, part: int) -> None:
        for path, found in objects(sample(language, part)):
            for key, value in found.items():
                assert value is not None, (path, key)
                assert not isinstance(value, str) or value == value.strip() != "", (path, key)

    @EVERY_FILE
    def test_ids_are_unique_and_references_resolve(self, language: str, part: int) -> None:
        content = sample(language, part)
        seminar = content["seminar"]
        panel, segments, questions = (ids(seminar[key]) for key in ("panel", "segments", "questions"))
        noted = ids(content.get("captures", []))
        for known in (panel, segments, questions, noted, ids(content.get("audience_questions", []))):
            assert len(known) == len(set(known))
        for question in seminar["questions"]:
            assert set(question["for"]) <= set(panel)
            assert question["segment"] in segments
        for turn in content.get("turns", []):
            assert turn["speaker"] in panel
        for capture in content.get("captures", []):
            assert capture.get("speaker", panel[0]) in panel
            assert capture.get("question", questions[0]) in questions
            assert capture["segment"] in segments
        for block in content.get("article", {}).get("blocks", []):
            assert {*block.get("sources", []), block.get("capture", noted[0])} <= set(noted)

    @EVERY_FILE
    def test_quotes_in_the_article_may_be_published(self, language: str, part: int) -> None:
        noted = captures(language, part)
        for block in sample(language, part).get("article", {}).get("blocks", []):
            if block["kind"] == "quote":
                quote = noted[block["capture"]]
                assert quote["kind"] == "quote"
                assert quote["fidelity"] in ("verbatim", "lightly_edited")
                assert quote["approval"]["state"] in ("approved", "amended")
            for source in [*block.get("sources", []), *filter(None, [block.get("capture")])]:
                assert not noted[source].get("off_record", False)
                assert noted[source].get("approval", {}).get("state") != "declined"

    @EVERY_FILE
    def test_addresses_are_examples(self, language: str, part: int) -> None:
        text = json.dumps(sample(language, part))
        for address in re.findall(r"https?://[^\s\")]+", text):
            assert urlsplit(address).scheme == "https"
            assert urlsplit(address).hostname in ("example.org", "play.example.org")


class TestTime:
    @EVERY_FILE
    def test_segments_fill_the_announced_time(self, language: str, part: int) -> None:
        seminar = sample(language, part)["seminar"]
        starts, ends = (datetime.fromisoformat(seminar[key]) for key in ("starts_at", "ends_at"))
        assert starts.tzinfo is not None
        assert (ends - starts).total_seconds() == 60 * sum(s["minutes"] for s in seminar["segments"])

    @EVERY_FILE
    def test_captures_stand_in_order_within_their_segment(self, language: str, part: int) -> None:
        content = sample(language, part)
        segments = content["seminar"]["segments"]
        ends = list(accumulate(60 * segment["minutes"] for segment in segments))
        spans = dict(zip(ids(segments), pairwise([0, *ends]), strict=True))
        noted = list(captures(language, part).values())
        assert noted == sorted(noted, key=lambda capture: capture["at"])
        for capture in noted:
            begins, ends_at = spans[capture["segment"]]
            assert begins <= capture["at"] < ends_at, capture["id"]

    @EVERY_FILE
    def test_captured_speaker_has_the_floor(self, language: str, part: int) -> None:
        turns = sample(language, part).get("turns", [])
        for capture in captures(language, part).values():
            if "speaker" in capture:
                assert any(
                    turn["speaker"] == capture["speaker"] and turn["from"] <= capture["at"] <= turn["to"]
                    for turn in turns
                ), capture["id"]

    @EVERY_FILE
    def test_only_one_has_the_floor(self, language: str, part: int) -> None:
        turns = sample(language, part).get("turns", [])
        assert all(turn["from"] < turn["to"] for turn in turns)
        assert all(before["to"] <= after["from"] for before, after in pairwise(turns))


class TestSeries:
    @EVERY_LANGUAGE
    def test_three_parts_follow_in_october_november_and_december(self, language: str) -> None:
        contents = [sample(language, part) for part in PARTS]
        starts = [datetime.fromisoformat(content["seminar"]["starts_at"]) for content in contents]
        assert [content["series"]["part"] for content in contents] == [1, 2, 3]
        assert len({content["series"]["title"] for content in contents}) == 1
        assert [(start.year, start.month) for start in starts] == [(2026, 10), (2026, 11), (2026, 12)]
        assert {content["seminar"]["language"] for content in contents} == {language}

    @pytest.mark.parametrize("part", PARTS)
    def test_both_languages_have_the_same_structure(self, part: int) -> None:
        swedish, english = (outline(sample(language, part)) for language in ("sv", "en"))
        assert swedish == english

    @pytest.mark.parametrize("part", PARTS)
    def test_both_languages_give_the_same_figures(self, part: int) -> None:
        swedish, english = (
            [
                sorted(re.sub(r"\D", "", figure) for figure in NUMBER.findall(capture["text"]))
                for capture in captures(language, part).values()
            ]
            for language in ("sv", "en")
        )
        assert swedish == english

    @EVERY_LANGUAGE
    def test_last_part_is_only_planned(self, language: str) -> None:
        content = sample(language, 3)
        assert content.keys() == {"format", "version", "series", "seminar"}
        assert len(content["seminar"]["panel"]) == 4
        assert "recording" not in content["seminar"]

    @EVERY_LANGUAGE
    def test_first_part_is_small(self, language: str) -> None:
        assert len(sample(language, 1)["seminar"]["panel"]) == 3
        assert len(captures(language, 1)) == 10
        assert words_in_article(language, 1) < 350


@EVERY_LANGUAGE
class TestRichPart:
    def test_plan_has_five_complete_seats_and_sixty_minutes(self, language: str) -> None:
        seminar = sample(language, 2)["seminar"]
        assert len(seminar["panel"]) == 5
        assert all(len(seat) == len(KEYS["seminar.panel"].split()) for seat in seminar["panel"])
        assert sum(segment["minutes"] for segment in seminar["segments"]) == 60
        kinds = [segment["kind"] for segment in seminar["segments"]]
        assert kinds == ["opening", "discussion", "discussion", "questions", "closing"]
        assert len(seminar["questions"]) == 7
        assert seminar["recording"]["captioned"] is True

    def test_forty_captures_show_every_grade_and_state(self, language: str) -> None:
        noted = list(captures(language, 2).values())
        assert Counter(capture["kind"] for capture in noted) == {"quote": 22, "note": 18}
        grades = {capture["fidelity"] for capture in noted if capture["kind"] == "quote"}
        states = {capture["approval"]["state"] for capture in noted if "approval" in capture}
        assert grades == set(WORDS["captures.fidelity"].split())
        assert states == set(WORDS["captures.approval.state"].split())
        assert 1 <= sum(capture.get("off_record", False) for capture in noted) <= 2
        assert any(capture.get("tags") for capture in noted)
        gaps = [after["at"] - before["at"] for before, after in pairwise(noted)]
        assert max(gaps) <= 6 * 60

    def test_amended_quote_keeps_both_wordings(self, language: str) -> None:
        noted = captures(language, 2).values()
        amended = [capture for capture in noted if capture.get("approval", {}).get("state") == "amended"]
        assert [capture["approval"]["text"] != capture["text"] for capture in amended] == [True]

    def test_speaking_is_uneven_and_one_panelist_waits_long(self, language: str) -> None:
        content = sample(language, 2)
        spoken: Counter[str] = Counter()
        waited = dict.fromkeys(ids(content["seminar"]["panel"]), 0.0)
        last = dict.fromkeys(waited, 0.0)
        for turn in content["turns"]:
            speaker = turn["speaker"]
            waited[speaker] = max(waited[speaker], turn["from"] - last[speaker])
            last[speaker] = turn["to"]
            spoken[speaker] += turn["to"] - turn["from"]
        assert sum(spoken.values()) > 0.75 * 3600
        assert max(spoken.values()) > 1.8 * min(spoken.values())
        assert max(waited.values()) > 25 * 60

    def test_questions_from_the_floor_are_in_every_state(self, language: str) -> None:
        asked = sample(language, 2)["audience_questions"]
        assert len(asked) == 5
        assert {question["state"] for question in asked} == set(WORDS["audience_questions.state"].split())
        assert all(question["votes"] > 0 for question in asked)

    def test_article_is_finished(self, language: str) -> None:
        assert 600 <= words_in_article(language, 2) <= 900
        kinds = [block["kind"] for block in blocks(language, 2)]
        assert kinds[:4] == ["headline", "standfirst", "heading", "paragraph"]
        assert kinds[-1] == "closing"
        assert {kind: kinds.count(kind) for kind in ("panel", "moderator", "recording", "list")} == {
            "panel": 1,
            "moderator": 1,
            "recording": 1,
            "list": 1,
        }
        assert [block["level"] for block in blocks(language, 2, "heading")].count(3) == 1
        assert all(block["sources"] for block in blocks(language, 2, "paragraph"))
        assert sample(language, 2)["article"]["style"]["quotes"] == {"sv": "dash", "en": "marks"}[language]

    def test_article_quotes_everyone_in_every_form_and_placement(self, language: str) -> None:
        quotes = blocks(language, 2, "quote")
        noted = captures(language, 2)
        assert 7 <= len(quotes) <= 9
        assert {noted[quote["capture"]]["speaker"] for quote in quotes} == set(
            ids(sample(language, 2)["seminar"]["panel"])
        )
        forms = {quote.get("attribution", "full") for quote in quotes}
        assert forms == set(WORDS["article.blocks.attribution"].split())
        assert {quote["placement"] for quote in quotes} == set(WORDS["article.blocks.placement"].split())

    def test_article_has_the_quotes_that_typography_trips_over(self, language: str) -> None:
        noted = captures(language, 2)
        quoted = [noted[quote["capture"]]["text"] for quote in blocks(language, 2, "quote")]
        nested = {"sv": re.compile("”.+”"), "en": re.compile("‘.+’")}[language]
        assert sum(text.endswith("?") for text in quoted) == 1
        assert sum(bool(nested.search(text)) for text in quoted) == 1
        assert sum("[…]" in text for text in quoted) == 1

    def test_article_has_emphasis_and_one_link(self, language: str) -> None:
        text = "\n".join(block.get("text", "") for block in blocks(language, 2))
        assert len(re.findall(r"\[[^\]]+\]\(https://example\.org/[^)]+\)", text)) == 1
        assert re.search(r"(?<!\w)\*[^*\n]+\*(?!\w)", text)
