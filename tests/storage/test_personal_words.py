# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Words of somebody named are nowhere in the log in the clear, whatever was done to them.

The read tables hold them in the clear, since they are sorted and searched: those can be thrown away, and erasing a
person deletes their rows. So the log's rows are searched here, and the whole file once the read tables are gone.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from seminarapp.application.moderating.moderating import Entry
from seminarapp.application.planning.planning import Panelist, TitleCard
from seminarapp.application.records.registration_list import Registrant
from seminarapp.domain.capture import Capture, Moment
from seminarapp.domain.shorthand import Noted
from seminarapp.storage.projections.projection import READ_TABLES
from tests.storage.houses import StoredHouse, house_in, log_of

SECRETS = (
    "Kanariefågel",
    "hemligtitel",
    "viskningar",
    "omskrivning",
    "tilläggsord",
    "uttalsvis",
    "godkändord",
    "kanarie@example.org",
    "allergisk",
)


def whisper(house: StoredHouse) -> None:
    planning, live, ledger = house.planning, house.moderating, house.library.ledger
    seminar = planning.plan_seminar(TitleCard("Öppen titel"))
    planning.seat_panelist(seminar, Panelist("Kanariefågel Ett", "hemligtitel", pronunciation="uttalsvis"))
    planning.seat_panelist(seminar, Panelist("Kanariefågel Två", "hemligtitel"))
    planning.appoint_moderator(seminar, "Kanariefågel Tre", "hemligtitel")
    live.open_session(seminar)
    first, second = (seat.id for seat in house.views.plan(seminar).seats)
    view = live.note(seminar, Entry(Noted("viskningar i gången", seat=first), Moment(1.0)))
    house.revising.reword(view.id, "omskrivning av detta")
    house.revising.reattribute([view.id], second)
    capture = ledger.load(Capture, view.id)
    capture.amend("tilläggsord")
    ledger.save(capture)
    capture.approve("godkändord")
    ledger.save(capture)
    guest = Registrant("Kanariefågel Fem", "Öppet förbund", "kanarie@example.org", "allergisk mot fisk")
    house.registering.register_all(seminar, [guest])
    planning.change_seat(seminar, first, Panelist("Kanariefågel Fyra"))


def test_no_row_of_the_log_holds_them(house: StoredHouse) -> None:
    whisper(house)
    rows = log_of(house.path)
    assert len(rows) > 10
    told = b"\n".join(row.state for row in rows).decode() + repr([tuple(row) for row in rows])
    assert "Öppen titel" in told
    for secret in SECRETS:
        assert secret not in told, f"“{secret}” stands in the log"


def test_without_the_read_tables_no_file_but_the_keys_holds_them(path: Path) -> None:
    house = house_in(path)
    whisper(house)
    house.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("DROP TABLE view_search")
        for table in READ_TABLES.sorted_tables:
            connection.execute(f"DROP TABLE {table.name}")
        connection.commit()
        connection.execute("VACUUM")
    for file in path.parent.iterdir():
        content = file.read_bytes()
        for secret in SECRETS:
            assert secret.encode() not in content, f"“{secret}” stands in {file.name}"


def test_the_views_are_made_again_after_that(path: Path) -> None:
    test_without_the_read_tables_no_file_but_the_keys_holds_them(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM library WHERE name = 'views'")
    house = house_in(path)
    (card,) = house.views.library().seminars
    assert [view.text for view in house.views.captures(card.id)] == ["omskrivning av detta"]
    assert [hit.text for hit in house.views.search("omskriv")] == ["omskrivning av detta"]
    house.close()
