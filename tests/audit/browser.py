# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A headless Chromium through its own driver, over HTTP (WebDriver): no library is needed for that."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_STARTED = re.compile(r"started successfully on port (\d+)")
_OPTIONS = (
    "--headless",
    "--no-sandbox",  # in a container there is none; all that is opened are our own files
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
)
_SECONDS = 60


class BrowserError(Exception):
    """The browser did not start, or did not do what it was asked; one line says which."""


class Browser:
    """One window. Use it as a context manager: driver and browser end with it."""

    def __init__(self, browser: str, driver: str) -> None:
        self._browser = browser
        self._driver = driver
        self._address = ""

    def __enter__(self) -> Self:
        """Start driver and browser.

        Raises:
            BrowserError: one of them does not start.
        """
        self._process = subprocess.Popen(
            [self._driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        try:
            root = f"http://127.0.0.1:{self._port()}"
            options = {"binary": self._browser, "args": [*_OPTIONS, f"--user-data-dir={self._profile.name}"]}
            wanted = {"browserName": "chrome", "goog:chromeOptions": options}
            opened = _ask(f"{root}/session", {"capabilities": {"alwaysMatch": wanted}})
        except BaseException:
            self._end()
            raise
        self._address = f"{root}/session/{opened['sessionId']}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            _ask(self._address, method="DELETE")
        finally:
            self._end()

    def open(self, page: Path) -> None:
        """Show a file."""
        _ask(f"{self._address}/url", {"url": page.resolve().as_uri()})

    def look(self, width: int, scheme: str) -> None:
        """See pages in a window that is so many pixels wide, in “light” or “dark” colours."""
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self._tell("Emulation.setDeviceMetricsOverride", size)
        feature = {"name": "prefers-color-scheme", "value": scheme}
        self._tell("Emulation.setEmulatedMedia", {"features": [feature]})

    def run(self, script: str, *arguments: object) -> Any:
        """Run a script in the page; its value is what it returns."""
        return _ask(f"{self._address}/execute/sync", {"script": script, "args": list(arguments)})

    def wait_for(self, script: str, *arguments: object) -> Any:
        """Run a script that tells its value by calling its last argument."""
        return _ask(f"{self._address}/execute/async", {"script": script, "args": list(arguments)})

    def _tell(self, command: str, parameters: Mapping[str, object]) -> None:
        _ask(f"{self._address}/goog/cdp/execute", {"cmd": command, "params": parameters})

    def _port(self) -> int:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if found := _STARTED.search(line):
                return int(found[1])
        raise BrowserError(f"{self._driver} did not start")

    def _end(self) -> None:
        self._process.terminate()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._profile.cleanup()


def _ask(address: str, body: object = None, method: str = "POST") -> Any:
    """What the driver answers to one request.

    Raises:
        BrowserError: it could not be done; the driver's own words say why.
    """
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address, data, {"Content-Type": "application/json"}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:
            return json.loads(answer.read())["value"]
    except urllib.error.HTTPError as refused:
        told = json.loads(refused.read())["value"]["message"]
        raise BrowserError(told.splitlines()[0]) from refused
    except OSError as lost:
        raise BrowserError(f"the browser's driver does not answer: {lost}") from lost
