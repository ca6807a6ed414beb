# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Search finds what was written, as it now reads and where it belongs, whatever the user types."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from time import process_time
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import assume, example, given
from hypothesis import strategies as st

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, PreparedQuestion, TitleCard
from seminarapp.application.ports.keeping import unreported
from seminarapp.application.views.search import HitKind, Narrowing, SearchHit
from seminarapp.domain.article import Content
from seminarapp.domain.capture import Capture, Moment
from seminarapp.domain.shorthand import Noted
from seminarapp.domain.values import BlockKind
from seminarapp.storage import search
from seminarapp.storage.engine import Database
from seminarapp.storage.projections.searched import SEARCHED
from seminarapp.storage.search import find, make_index, matching, searchable
from tests.storage.houses import StoredHouse, seminar_with_panel


def note(house: StoredHouse, seminar: UUID, text: str, seat: str = "", **more: object) -> UUID:
    entry = Entry(Noted(text, seat=seat, **more), Moment(12.5))  # type: ignore[arg-type]  # the test's own words
    return house.moderating.note(seminar, entry).id


def texts(house: StoredHouse, words: str) -> list[str]:
    return [hit.text for hit in house.views.search(words)]


@pytest.fixture
def index() -> Iterator[Database]:
    """An index of nothing, to be searched for anything."""
    database = Database("sqlite://")
    with database.writing() as connection:
        SEARCHED.create(connection)
        make_index(connection)
    yield database
    database.close()


def put(database: Database, *texts: str) -> None:
    with database.writing() as connection:
        for number, text in enumerate(texts):
            row = {"kind": "capture", "owner": UUID(int=number), "text": unicodedata.normalize("NFC", text)}
            connection.execute(sa.insert(SEARCHED), row)


def found(database: Database, words: str, limit: int = 50) -> list[str]:
    with database.reading() as connection:
        return [one.text for part in find(connection, words, limit) for one in part]


# -- what is found ----------------------------------------------------------------------------------------------------


def test_every_kind_of_thing_is_found_where_it_belongs(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house, "Ada Vattensjö")
    house.planning.change_title_card(seminar, TitleCard("Vattnets väg"))
    house.planning.appoint_moderator(seminar, "Mo Vattenrask", "redaktör")
    house.planning.prepare_question(
        seminar, PreparedQuestion("Vart tar vattnet vägen?", follow_ups=("Sen?",))
    )
    capture = note(house, seminar, "Vatten rinner nedåt", "av")
    asked = house.moderating.ask(seminar, "Är vattnet rent?", 99.0)
    written = Content(BlockKind.PARAGRAPH, "Om *vattentorn* och [rör](https://example.org)")
    block = house.writing.insert_block(seminar, written)
    person = house.views.plan(seminar).moderator
    assert person is not None
    hits = {hit.kind: hit for hit in house.views.search("vatt") if hit.target != "av"}
    title = "Vattnets väg"
    assert hits[HitKind.SEMINAR] == SearchHit(HitKind.SEMINAR, seminar, title, str(seminar), title)
    assert hits[HitKind.PERSON].target == str(person.person)
    assert hits[HitKind.PERSON].text == "Mo Vattenrask, redaktör"
    assert hits[HitKind.QUESTION].target == "q1"
    assert hits[HitKind.QUESTION].text == "Vart tar vattnet vägen?\nSen?"
    assert hits[HitKind.CAPTURE] == SearchHit(
        HitKind.CAPTURE, seminar, title, str(capture), "Vatten rinner nedåt", "Ada Vattensjö", 12.5
    )
    assert hits[HitKind.AUDIENCE_QUESTION].target == str(asked)
    assert hits[HitKind.AUDIENCE_QUESTION].at == 99.0
    for kind, hit in hits.items():
        assert hit in house.views.search("vatt", 50, Narrowing(frozenset({kind})))
        assert {one.kind for one in house.views.search("vatt", 50, Narrowing(frozenset({kind})))} == {kind}
    two = frozenset({HitKind.CAPTURE, HitKind.QUESTION})
    assert {one.kind for one in house.views.search("vatt", 50, Narrowing(two))} == two
    (hit,) = house.views.search("vattentorn")
    assert (hit.kind, hit.target, hit.text) == (HitKind.BLOCK, block, "Om vattentorn och rör")
    assert {hit.seminar for hit in hits.values()} == {seminar}
    seats = [hit for hit in house.views.search("vattensjö") if hit.kind is HitKind.PERSON]
    assert [(hit.target, hit.text) for hit in seats] == [("av", "Ada Vattensjö, forskare, Institutet")]


def test_what_changed_is_found_as_it_now_reads(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house, "Ada Berg")
    capture = note(house, seminar, "Det rinner", "ab")
    house.revising.reword(capture, "Det fryser")
    assert texts(house, "rinner") == []
    assert texts(house, "fryser") == ["Det fryser"]
    house.revising.tag([capture], ["isbildning"])
    assert texts(house, "isbild") == ["Det fryser"]
    house.revising.tag([capture], [])
    assert texts(house, "isbild") == []
    house.planning.change_seat(seminar, "ab", Panelist("Ada Lind"))
    assert texts(house, "ada berg") == []
    assert texts(house, "ada lind") == ["Ada Lind"]
    house.planning.excuse_panelist(seminar, "ab")
    assert texts(house, "ada") == []
    (hit,) = house.views.search("fryser")
    assert hit.speaker == "Ada Lind"


def test_an_approved_wording_is_found_until_it_is_revoked(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house, "Ada Berg")
    capture = note(house, seminar, "Det rinner", "ab")
    ledger = house.library.ledger
    found = ledger.load(Capture, capture)
    found.amend("Det droppar")
    ledger.save(found)
    assert texts(house, "droppar") == ["Det rinner"]
    house.revising.reword(capture, "Det sipprar")
    assert texts(house, "droppar") == []


def test_nothing_off_the_record_and_nothing_discarded_is_found(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house)
    capture = note(house, seminar, "en hemlighet")
    house.revising.take_off_record([capture], True)
    assert texts(house, "hemlighet") == []
    house.revising.take_off_record([capture], False)
    assert texts(house, "hemlighet") == ["en hemlighet"]
    house.revising.discard([capture])
    assert texts(house, "hemlighet") == []
    house.revising.restore([capture])
    assert texts(house, "hemlighet") == ["en hemlighet"]


def test_what_was_withdrawn_is_not_found(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house)
    house.planning.prepare_question(seminar, PreparedQuestion("Varför pumpas det?"))
    house.planning.withdraw_question(seminar, "q1")
    block = house.writing.insert_block(seminar, Content(BlockKind.PARAGRAPH, "Det pumpas"))
    house.writing.remove_block(seminar, block)
    assert texts(house, "pumpas") == []


def test_a_rebuilt_index_finds_the_same(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house, "Ada Berg")
    for number in range(5):
        note(house, seminar, f"Det rinner {number}", "ab")
    before = house.views.search("rinner")
    house.library.keeper.rebuild(unreported)
    assert house.views.search("rinner") == before
    note(house, seminar, "Det rinner än")
    assert len(house.views.search("rinner")) == 6


def test_a_question_from_the_audience_is_found_by_its_words_of_now(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house)
    asked = house.moderating.ask(seminar, "Är vattnet rent?", 9.0)
    house.questioning.reword(asked, "Är kranen tät?")
    assert texts(house, "vattnet") == []
    assert texts(house, "kranen") == ["Är kranen tät?"]


def test_a_question_that_was_merged_is_not_found_until_it_stands_alone_again(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house)
    kept, gone = (house.moderating.ask(seminar, text, 9.0) for text in ("Kranen nu?", "Kranen sedan?"))
    house.questioning.merge(gone, kept)
    assert texts(house, "kranen") == ["Kranen nu?"]
    house.questioning.reword(kept, "Kranarna nu?")
    house.questioning.unmerge(kept, [gone])
    assert sorted(texts(house, "kran")) == ["Kranarna nu?", "Kranen sedan?"]


# -- how it is asked --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "hit"),
    [
        ("rören", True),
        ("ROREN", True),
        ("ro\u0308ren", True),
        ("rör", True),
        ("rören läck", True),
        ("läck rören", False),  # only the last word is a beginning
        ("läcker rören", True),
        ("ören", False),
        ("rören torkar", False),
        ("", False),
        ("   ", False),
        ("... --- !!!", False),
        ("rören ... !", True),
        ("rören\0", True),
        ("“rören”", True),
        ("rören*", True),
        ('"rören', True),
    ],
)
def test_words_are_looked_for_as_people_type_them(index: Database, words: str, hit: bool) -> None:
    put(index, "Ro\u0308ren läcker nu")
    assert found(index, words) == (["Rören läcker nu"] if hit else [])


@given(words=st.text(max_size=30))
@example('"')
@example('a" OR b')
@example("NEAR(a b)")
@example("text: a")
@example("{text tags}: a")
@example("^a - b + c AND NOT")
@example("a*b*")
@example("()")
@example("a\0b")
@example("\ud800".encode("utf-8", "replace").decode())
def test_nothing_that_is_typed_is_an_error(words: str) -> None:
    database = Database("sqlite://")
    with database.writing() as connection:
        SEARCHED.create(connection)
        make_index(connection)
        put_text = {"kind": "capture", "owner": UUID(int=1), "text": "a b"}
        connection.execute(sa.insert(SEARCHED), put_text)
        for part in find(connection, words, 5) if words.strip() else ():
            assert [one.text for one in part] == ["a b"]
    database.close()


LATIN = st.text(st.characters(codec="latin-1", categories=["Lu", "Ll", "Nd"]), min_size=1, max_size=12)


@given(words=st.lists(LATIN, min_size=1, max_size=6), drawn=st.data())
def test_what_was_written_is_found_by_any_of_its_words(words: list[str], drawn: st.DataObject) -> None:
    text = ", ".join(words) + "!"
    asked = drawn.draw(st.lists(st.sampled_from(words), min_size=1, max_size=3))
    beginning = asked[-1][: drawn.draw(st.integers(1, len(asked[-1])))]
    assume(searchable(beginning))
    database = Database("sqlite://")
    with database.writing() as connection:
        SEARCHED.create(connection)
        make_index(connection)
    put(database, text)
    assert found(database, " ".join([*asked[:-1], beginning])) == [unicodedata.normalize("NFC", text)]
    database.close()


def test_the_best_come_first_and_the_newest_of_equals(index: Database) -> None:
    put(index, "vatten i långa haranger om allt möjligt annat", "vatten", "vatten")
    with index.reading() as connection:
        (part,) = find(connection, "vatten", 9)
        owners = [one.owner.int for one in part]
    assert owners == [2, 1, 0]
    with index.reading() as connection:
        assert [len(part) for part in find(connection, "vatten", 2)] == [2, 1]
    assert found(index, "vatten", 0) == []


def test_what_has_its_accents_as_they_are_typed_comes_first(index: Database) -> None:
    put(index, "Hål", "hal", *["hal", "Hål i isen"] * 300, "ett HÅL i isen, och det är långt till land")
    for words, first in (("hål", "hål"), ("HÅL", "hål"), ("hal", "hal"), ("Hal is", "hal")):
        texts = [text.casefold() for text in found(index, words, 1000)]
        theirs = [first in text for text in texts]
        assert theirs == sorted(theirs, reverse=True)
        assert len(set(texts)) > 1, "the others are found too"


@pytest.mark.parametrize("limit", [1, 3, 50])
def test_only_where_the_first_have_other_accents_are_the_rest_weighed(index: Database, limit: int) -> None:
    put(index, *["hål i isen"] * 20, *["rör i marken"] * 20, *["hal is på gatan och isen"] * 60)
    with index.reading() as connection:
        pages = list(find(connection, "hål", limit))
    assert len(pages[0]) == min(limit, 80)
    assert all("hål" in one.text for one in pages[0][:20])
    assert sum(len(page) for page in pages) == 80
    assert len({one.owner for page in pages for one in page}) == 80, "each is found once"
    with index.reading() as connection:
        assert [one.text for page in find(connection, "rör", limit) for one in page] == ["rör i marken"] * 20


def test_a_name_is_found_without_the_accents_that_a_keyboard_lacks(index: Database) -> None:
    put(index, "Möte med Müller", "Möller")
    assert found(index, "muller") == ["Möte med Müller"]


@pytest.mark.parametrize(
    "words",
    [
        "vatten " * 150_000,
        "v" * 1_000_000,
        '"' * 1_000_000,
        "\N{WATER WAVE}" * 250_000,
        "a\N{COMBINING RING ABOVE}" * 300_000,
        "\N{RIGHT-TO-LEFT OVERRIDE}vatten " * 10_000,
        "NEAR(" * 200_000,
        "vatten\0" * 100_000,
        "مياه " * 100_000,
        "vatten \udcff",
    ],
    ids=["words", "word", "quotes", "emoji", "combining", "override", "near", "nul", "arabic", "surrogate"],
)
def test_a_megabyte_of_anything_is_no_error_and_soon_done(index: Database, words: str) -> None:
    put(index, "vatten och مياه", *["vatten"] * 50)
    begin = process_time()
    found(index, words)
    assert process_time() - begin < 1.0


def test_of_more_words_than_fifty_the_first_fifty_count(index: Database) -> None:
    text = " ".join(f"ord{number}" for number in range(50))
    put(index, text)
    assert found(index, f"{text} {text} nej") == [text]
    assert found(index, f"nej {text}") == []


def test_only_the_newest_thousand_are_ranked(index: Database) -> None:
    put(index, "vatten", *["vatten och en hel del annat"] * 1001)
    with index.reading() as connection:
        (part,) = find(connection, "vatten", 2000)
        owners = {one.owner.int for one in part}
    assert 0 not in owners
    assert len(owners) == 1000


def test_a_kind_is_found_however_many_newer_ones_there_are_of_others(index: Database) -> None:
    put(index, "vatten", *["vatten och en hel del annat"] * 1001)
    with index.writing() as connection:
        first = sa.select(sa.func.min(SEARCHED.c.id)).scalar_subquery()
        connection.execute(sa.update(SEARCHED).where(SEARCHED.c.id == first).values(kind=HitKind.BLOCK.value))
    with index.reading() as connection:
        ((one,),) = find(connection, "vatten", 50, frozenset({HitKind.BLOCK}))
        assert one.owner.int == 0
        (both,) = find(connection, "vatten", 2000, frozenset({HitKind.CAPTURE, HitKind.BLOCK}))
        assert len(both) == 1000


def test_every_word_is_a_string_in_which_nothing_is_syntax() -> None:
    assert matching(["a", 'b"c']) == '"a" "b""c"*'
    assert searchable("a AND -b ... 7\tå\0d") == ["a", "AND", "-b", "7", "å", "d"]


def test_a_server_is_asked_in_plain_terms() -> None:
    server = Database("postgresql+psycopg://somebody@localhost/seminars")
    query = search._newest(["10%", "a_b"], ()).compile(dialect=server.dialect)
    assert "ILIKE" in str(query)
    assert "LIMIT" in str(query)
    assert "10/%" in str(query.params.values())


def test_a_series_is_found_by_title_and_description_until_it_is_discarded(house: StoredHouse) -> None:
    series = house.planning.start_series("Vattensamtal", "Sex kvällar om rör")
    (hit,) = house.views.search("rör")
    assert hit == SearchHit(
        HitKind.SERIES, series, "Vattensamtal", str(series), "Vattensamtal\nSex kvällar om rör"
    )
    house.planning.describe_series(series, "Samtal", "Sex kvällar om ledningar")
    assert texts(house, "vattensamtal") == []
    assert texts(house, "ledningar") == ["Samtal\nSex kvällar om ledningar"]
    house.scheduling.discard_series(series)
    assert texts(house, "ledningar") == []
    house.scheduling.restore_series(series)
    assert texts(house, "ledningar") == ["Samtal\nSex kvällar om ledningar"]
    assert house.views.search("ledningar", 50, Narrowing(frozenset({HitKind.SEMINAR}))) == ()


def test_a_person_is_found_with_their_entry_in_the_directory(house: StoredHouse) -> None:
    seminar = seminar_with_panel(house, "Ada Vattensjö")
    house.planning.appoint_moderator(seminar, "Mo Vattenrask", "redaktör")
    plan = house.views.plan(seminar)
    assert plan.moderator is not None
    people = Narrowing(frozenset({HitKind.PERSON}))
    hits = {hit.target: hit.person for hit in house.views.search("vatten", 50, people)}
    assert hits == {
        plan.seats[0].id: plan.seats[0].person,
        str(plan.moderator.person): plan.moderator.person,
    }
    assert {line.id for line in house.views.people()} == set(hits.values())
