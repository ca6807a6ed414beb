# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from seminarapp.application.ports.files import Samples
from seminarapp.interchange.samples import ShippedSamples
from seminarapp.settings import LANGUAGES

SAMPLES: Samples = ShippedSamples()


@pytest.mark.parametrize("language", LANGUAGES)
def test_sample_series_comes_part_by_part_in_its_language(language: str) -> None:
    records = SAMPLES.records(language)
    assert [record.series.part for record in records if record.series] == [1, 2, 3]
    assert {record.language for record in records} == {language}
    assert len({record.title for record in records}) == 3
