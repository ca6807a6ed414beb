# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import msgspec
import pytest

from seminarapp.interchange.seminarfile import schema
from seminarapp.settings import LANGUAGES


def test_languages_are_those_of_the_program() -> None:
    assert tuple(schema.Language) == LANGUAGES


def test_format_and_version_are_what_the_file_says() -> None:
    file = schema.SeminarFile(format="seminarapp.seminar", version=1, seminar=schema.Seminar("Samtal"))
    assert (file.format, file.version) == (schema.FORMAT, schema.VERSION)


def test_key_that_is_not_there_is_none() -> None:
    assert schema.given(schema.Series("Vatten").part) is None
    assert schema.given(schema.Series("Vatten", 2).part) == 2


def test_empty_objects_say_nothing() -> None:
    for empty in (schema.Approval(), schema.Style(), schema.Article(), schema.Recording()):
        assert msgspec.json.encode(empty) == b"{}"


@pytest.mark.parametrize(
    ("deadline", "fits"),
    [
        ("", True),
        ("2026-03-20", True),
        ("2026-03-20T12:00:00+01:00", True),
        ("2026-03-20T12:00Z", True),
        ("2026-03-20T12:00:00", False),
        ("2026-03-20 12:00", False),
        ("next Friday", False),
        (" ", False),
    ],
)
def test_deadline_is_a_date_or_a_time_with_its_offset(deadline: str, fits: bool) -> None:
    try:
        msgspec.convert({"deadline": deadline}, schema.Approval)
    except msgspec.ValidationError:
        assert not fits
    else:
        assert fits
