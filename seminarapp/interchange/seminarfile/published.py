# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The JSON Schema of the seminar file, as docs/seminar-file.schema.json publishes it.

After a change of the schema: `python -m seminarapp.interchange.seminarfile.published docs/seminar-file.schema.json`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import msgspec

from seminarapp.interchange.seminarfile.schema import SeminarFile

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_QUOTES_NEED_A_CAPTURE = {
    "if": {"properties": {"kind": {"const": "quote"}}},
    "then": {"required": ["capture"]},
}


def json_schema() -> bytes:
    """The schema as msgspec derives it, and the one rule more that a schema can hold."""
    derived: dict[str, Any] = msgspec.json.schema(SeminarFile)
    derived["$defs"]["Block"] |= _QUOTES_NEED_A_CAPTURE
    whole = {"$schema": _DIALECT, "title": "The seminar file of seminarapp, version 1"} | derived
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(json_schema())
