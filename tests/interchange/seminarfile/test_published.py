# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from seminarapp.interchange.seminarfile.published import json_schema
from seminarapp.interchange.seminarfile.writing import write
from tests.architecture.source import ROOT
from tests.interchange.seminarfile.records import full

DOCS = ROOT / "docs"


def definitions() -> dict[str, Any]:
    defined = json.loads(json_schema())["$defs"]
    assert isinstance(defined, dict)
    return defined


def test_published_schema_is_the_one_that_files_are_read_with() -> None:
    published = (DOCS / "seminar-file.schema.json").read_bytes()
    assert published == json_schema(), (
        "python -m seminarapp.interchange.seminarfile.published docs/seminar-file.schema.json"
    )


def test_module_writes_the_schema_where_it_is_told(tmp_path: Path) -> None:
    target = tmp_path / "schema.json"
    module = "seminarapp.interchange.seminarfile.published"
    subprocess.run([sys.executable, "-m", module, str(target)], cwd=ROOT, check=True)
    assert target.read_bytes() == json_schema()


def test_unknown_keys_are_forbidden_everywhere() -> None:
    objects = [defined for defined in definitions().values() if defined.get("type") == "object"]
    assert len(objects) == 15
    assert all(defined["additionalProperties"] is False for defined in objects)


def test_required_keys_are_those_of_the_contract() -> None:
    required = {
        name: set(defined["required"]) for name, defined in definitions().items() if defined.get("required")
    }
    assert required == {
        "SeminarFile": {"format", "version", "seminar"},
        "Series": {"title"},
        "Seminar": {"title"},
        "Moderator": {"name"},
        "Seat": {"id", "name"},
        "Segment": {"id", "title", "minutes"},
        "Question": {"id", "text"},
        "Turn": {"speaker", "from", "to"},
        "Capture": {"id", "at", "kind", "text"},
        "AudienceQuestion": {"id", "text"},
        "Block": {"kind"},
    }


def test_quote_block_requires_a_capture() -> None:
    block = definitions()["Block"]
    assert block["if"] == {"properties": {"kind": {"const": "quote"}}}
    assert block["then"] == {"required": ["capture"]}


def test_every_key_of_the_schema_is_used_by_a_full_file_and_described() -> None:
    keys = {key for defined in definitions().values() for key in defined.get("properties", {})}
    written = write(full()).decode()
    described = (DOCS / "seminar-file.md").read_text(encoding="utf-8")
    assert {key for key in keys if f'"{key}":' not in written} == set()
    assert {key for key in keys if f'"{key}"' not in described} == set()
