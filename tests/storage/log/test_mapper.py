# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Events come back as they were, in readable text, and nothing in a library file decides what code is run."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID, uuid4

import msgspec
import pytest
from eventsourcing.domain import Aggregate
from eventsourcing.persistence import StoredEvent
from hypothesis import given
from hypothesis import strategies as st

from seminarapp.domain.personal import ERASED, Personal
from seminarapp.storage.beside.keys import PersonKeys
from seminarapp.storage.errors import DamagedEventError, UnknownEventError
from seminarapp.storage.log.catalogue import Catalogue
from seminarapp.storage.log.mapper import TypedMapper
from seminarapp.storage.sealing import Sealer
from tests.storage.beehive import Beehive, Harvest, Keeper, Temper

SUMMER = datetime(2026, 6, 1, 9, 30, tzinfo=timezone(timedelta(hours=2)))
CATALOGUE = Catalogue([Beehive, Harvest])


def mapper_with(keys: PersonKeys) -> TypedMapper:
    return TypedMapper(CATALOGUE, Sealer(keys))


@pytest.fixture
def keys(tmp_path: Path) -> PersonKeys:
    return PersonKeys(tmp_path / "library")


def hive(person: UUID | None = None, name: str = "Ingrid Exempel") -> Beehive:
    return Beehive(Keeper(Personal(name, person), "Byn"), Temper.CROSS, SUMMER)


def there_and_back(mapper: TypedMapper, aggregate: Aggregate) -> None:
    events = list(aggregate.collect_events())
    again = [mapper.to_domain_event(mapper.to_stored_event(event)) for event in events]
    assert again == events


def test_every_sort_of_field_comes_back_as_it_was(keys: PersonKeys) -> None:
    person = uuid4()
    beehive = hive(person)
    beehive.remark(Personal("Swarms in May", person))
    beehive.remark(Personal("", person))
    beehive.count_frames("upper", (8, 9))
    beehive.find_helper((person, Keeper(Personal("Olle Påhitt", person))), None)
    beehive.find_helper(None, Personal("on leave", person))
    there_and_back(mapper_with(keys), beehive)


@given(
    text=st.text(), person=st.none() | st.uuids(), frames=st.lists(st.integers(-(2**53), 2**53)).map(tuple)
)
def test_any_text_comes_back_as_it_was(
    text: str, person: UUID | None, frames: tuple[int, ...], tmp_path_factory: pytest.TempPathFactory
) -> None:
    keys = PersonKeys(tmp_path_factory.getbasetemp() / "never written")
    text = text.encode("utf-8", "replace").decode()  # half a surrogate pair is no text
    beehive = hive(person, text)
    beehive.count_frames(text, frames)
    there_and_back(mapper_with(keys), beehive)


def test_moments_keep_their_offset(keys: PersonKeys) -> None:
    mapper = mapper_with(keys)
    (event,) = hive().collect_events()
    again = mapper.to_domain_event(mapper.to_stored_event(event))
    assert vars(again)["since"].utcoffset() == timedelta(hours=2)
    assert vars(again)["timestamp"].utcoffset() == timedelta()


def test_the_log_is_readable_text(keys: PersonKeys) -> None:
    stored = mapper_with(keys).to_stored_event(hive().pending_events[0])
    state = msgspec.json.decode(stored.state)
    assert state.pop("timestamp").startswith("20")
    assert state == {
        "keeper": {"name": "Ingrid Exempel", "village": "Byn", "nickname": ""},
        "temper": "cross",
        "since": "2026-06-01T09:30:00+02:00",
    }
    assert stored.topic == "test.beehive.set_up"


def test_words_of_somebody_named_are_sealed(keys: PersonKeys) -> None:
    person = uuid4()
    beehive = hive(person, "Ingrid Exempel")
    beehive.remark(Personal("strictly between us", person))
    stored = [mapper_with(keys).to_stored_event(event).state for event in beehive.pending_events]
    for words in (b"Ingrid", b"strictly", b"between us"):
        assert words not in b"".join(stored)
    assert person.hex.encode() in stored[1]


def test_the_same_words_are_never_sealed_alike(keys: PersonKeys) -> None:
    mapper, beehive = mapper_with(keys), hive(uuid4())
    (event,) = beehive.pending_events
    assert mapper.to_stored_event(event).state != mapper.to_stored_event(event).state


def test_without_the_key_the_words_read_erased(keys: PersonKeys, tmp_path: Path) -> None:
    person = uuid4()
    stored = mapper_with(keys).to_stored_event(hive(person).pending_events[0])
    stranger = PersonKeys(tmp_path / "elsewhere")
    keeper: Keeper = vars(mapper_with(stranger).to_domain_event(stored))["keeper"]
    assert keeper.name == Personal(ERASED, person)
    assert keeper.village == "Byn"


def test_an_envelope_moved_to_another_person_does_not_open(keys: PersonKeys) -> None:
    mapper, someone, other = mapper_with(keys), uuid4(), uuid4()
    keys.sealing(other)
    stored = mapper.to_stored_event(hive(someone).pending_events[0])
    moved = stored.state.replace(someone.hex.encode(), other.hex.encode())
    again = mapper.to_domain_event(StoredEvent(stored.originator_id, 1, stored.topic, moved))
    assert vars(again)["keeper"].name.text == ERASED


def test_an_old_event_is_brought_up_to_date(keys: PersonKeys) -> None:
    mapper, moment = mapper_with(keys), b'"timestamp":"2026-03-12T12:00:00Z"'
    topic = "test.harvest.brought_in"
    for state in (
        b'{"kilos":"12.5",%s}' % moment,
        b'{"amount":12.5,"class_version":2,%s}' % moment,
        b'{"amount":12.5,"unit":"kg","class_version":3,%s}' % moment,
    ):
        event = mapper.to_domain_event(StoredEvent(uuid4(), 1, topic, state))
        harvest: object = event.mutate(None)
        assert vars(harvest)["amount"] == 12.5
        assert vars(harvest)["unit"] == "kg"


def test_a_new_event_says_which_version_it_is(keys: PersonKeys) -> None:
    mapper = mapper_with(keys)
    harvest = Harvest(3.0, "kg")
    stored = mapper.to_stored_event(harvest.pending_events[0])
    assert msgspec.json.decode(stored.state)["class_version"] == 3
    there_and_back(mapper, harvest)


def test_a_topic_imports_nothing(keys: PersonKeys) -> None:
    sys.modules.pop("antigravity", None)
    with pytest.raises(UnknownEventError, match="antigravity"):
        mapper_with(keys).to_domain_event(StoredEvent(uuid4(), 1, "antigravity:x", b"{}"))
    assert "antigravity" not in sys.modules


def test_an_aggregates_topic_in_a_state_is_not_believed(keys: PersonKeys) -> None:
    mapper = mapper_with(keys)
    stored = mapper.to_stored_event(hive().pending_events[0])
    state = msgspec.json.decode(stored.state) | {"originator_topic": "os:system"}
    forged = StoredEvent(stored.originator_id, 1, stored.topic, msgspec.json.encode(state))
    assert isinstance(mapper.to_domain_event(forged).mutate(None), Beehive)


@pytest.mark.parametrize(
    "state",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{",
        b"{}",
        b'{"text":5,"timestamp":"2026-03-12T12:00:00Z"}',
        b'{"text":["x"],"timestamp":"2026-03-12T12:00:00Z"}',
        b'{"text":["not hex","AAAA"],"timestamp":"2026-03-12T12:00:00Z"}',
        b'{"text":["00000000000000000000000000000001","%"],"timestamp":"2026-03-12T12:00:00Z"}',
        b'{"text":"x","timestamp":"yesterday"}',
    ],
)
def test_a_damaged_event_is_named(keys: PersonKeys, state: bytes) -> None:
    someone = uuid4()
    keys.sealing(UUID(int=1))
    with pytest.raises(DamagedEventError, match=rf"Version 2 of {someone} can't be read") as refused:
        mapper_with(keys).to_domain_event(StoredEvent(someone, 2, "test.beehive.remarked", state))
    assert "\n" not in str(refused.value)


def test_an_event_outside_the_catalogue_is_a_mistake(keys: PersonKeys) -> None:
    mapper = TypedMapper(Catalogue([Harvest]), Sealer(keys))
    with pytest.raises(TypeError, match=r"Beehive\.Created"):
        mapper.to_stored_event(hive().pending_events[0])


def test_a_value_without_a_place_in_an_event_is_a_mistake(keys: PersonKeys) -> None:
    beehive = hive()
    beehive.remark(object())  # type: ignore[arg-type]  # the mistake
    with pytest.raises(TypeError, match="object has no place in an event"):
        mapper_with(keys).to_stored_event(beehive.pending_events[1])


def test_a_catalogue_knows_every_topic() -> None:
    assert {topic for topic in CATALOGUE.topics() if topic.startswith("test.beehive")} == {
        "test.beehive.set_up",
        "test.beehive.remarked",
        "test.beehive.frames_counted",
        "test.beehive.helper_found",
    }
    assert CATALOGUE.of_topic("test.beehive.remarked").begins is None
    assert CATALOGUE.of_topic("test.beehive.set_up").begins == "test.beehive"


def test_utc_is_written_short(keys: PersonKeys) -> None:
    beehive = Beehive(Keeper(Personal("x", None)), Temper.CALM, datetime(2026, 1, 1, tzinfo=UTC))
    state = mapper_with(keys).to_stored_event(beehive.pending_events[0]).state
    assert b'"since":"2026-01-01T00:00:00Z"' in state
