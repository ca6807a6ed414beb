# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Personal text as it stands in the log: encrypted under the person's key, or plain where nobody is named.

The envelope is `[person's id in hex, base64 of nonce and ciphertext]` (AES-GCM, 256 bits, the person's id as associated
data, so that no envelope can be passed off as another person's).
"""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from functools import lru_cache
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag

from seminarapp.domain.personal import ERASED, Personal
from seminarapp.storage.beside.keys import Keyring
from seminarapp.storage.errors import UnreadableWordsError

_NONCE_BYTES = 12


@lru_cache(maxsize=4096)
def _person(text: str) -> UUID:
    return UUID(text)


class Sealer:
    """Seals and opens personal text; both are hooks of the mapper's JSON.

    Attributes:
        sealed_for: for whom text was sealed since the set was last emptied.
    """

    def __init__(self, keys: Keyring) -> None:
        self._keys = keys
        self.sealed_for: set[UUID] = set()

    def seal(self, value: object) -> Any:
        """A Personal as JSON.

        Raises:
            TypeError: it is something else, which has no place in an event.
            UnreadableWordsError: the words are the mark of words that could not be opened: sealing that in their
                place would outlive the day the key is found.
        """
        if not isinstance(value, Personal):
            raise TypeError(f"{type(value).__qualname__} has no place in an event")
        person = value.of
        if person is None:
            return value.text
        if value.text == ERASED:
            raise UnreadableWordsError
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._keys.sealing(person).encrypt(nonce, value.text.encode(), person.bytes)
        self.sealed_for.add(person)
        return [person.hex, b64encode(nonce + sealed).decode()]

    def open(self, _wanted: type, value: Any) -> Personal:
        """JSON as a Personal; `[erased]` where none of the person's keys opens it.

        Raises:
            ValueError: it is no envelope.
        """
        if isinstance(value, str):
            return Personal(value, None)
        if not isinstance(value, list) or len(value) != 2:
            raise ValueError("personal text is neither plain nor sealed")
        person, data = _person(value[0]), b64decode(value[1])
        for key in self._keys.opening(person):
            try:
                opened = key.decrypt(data[:_NONCE_BYTES], data[_NONCE_BYTES:], person.bytes)
            except InvalidTag:
                continue
            return Personal(opened.decode(), person)
        return Personal(ERASED, person)
