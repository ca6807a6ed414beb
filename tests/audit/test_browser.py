# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The browser is driven by what its driver understands; a driver that refuses or is silent is told in one line."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from tests.audit.browser import Browser, BrowserError

pytestmark = pytest.mark.skipif(os.name == "nt", reason="stands a script where the driver would be")

# A driver that writes down what it is asked for.
DRIVER = """\
#!{python}
import http.server, json, sys
asked = open({asked!r}, "a", buffering=1)
class Answering(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or "null")
        asked.write(json.dumps([self.command, self.path, body]) + "\\n")
        bad = body is not None and body.get("script") == "refuse"
        value = {{"message": "no such thing\\nstack"}} if bad else {{"sessionId": "s1"}}
        if self.path.endswith("/execute/sync") and not bad:
            value = 42
        data = json.dumps({{"value": value}}).encode()
        self.send_response(500 if bad else 200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
    do_DELETE = do_POST
    def log_message(self, *words):
        pass
server = http.server.HTTPServer(("127.0.0.1", 0), Answering)
print(f"Driver was started successfully on port {{server.server_port}}.", flush=True)
server.serve_forever()
"""


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    return tmp_path / "asked"


@pytest.fixture
def driver(tmp_path: Path, asked: Path) -> str:
    file = tmp_path / "driver"
    file.write_text(DRIVER.format(python=sys.executable, asked=str(asked)), encoding="utf-8")
    file.chmod(0o755)
    return str(file)


def test_a_page_is_opened_seen_and_asked(driver: str, asked: Path, tmp_path: Path) -> None:
    with Browser("/usr/bin/chromium", driver) as browser:
        browser.look(320, "dark")
        browser.open(tmp_path / "a b.html")
        assert browser.run("return 42", 1) == 42
    told = [json.loads(line) for line in asked.read_text().splitlines()]
    (_, session, wanted), size, colours, opened, ran, ended = told
    assert session == "/session"
    options = wanted["capabilities"]["alwaysMatch"]["goog:chromeOptions"]
    assert options["binary"] == "/usr/bin/chromium"
    assert "--headless" in options["args"]
    assert (size[2]["params"]["width"], size[2]["cmd"]) == (320, "Emulation.setDeviceMetricsOverride")
    assert colours[2]["params"]["features"] == [{"name": "prefers-color-scheme", "value": "dark"}]
    assert opened[2]["url"].endswith("a%20b.html")
    assert ran == ["POST", "/session/s1/execute/sync", {"script": "return 42", "args": [1]}]
    assert ended[:2] == ["DELETE", "/session/s1"]


def test_what_the_driver_refuses_is_told_in_its_own_first_line(driver: str) -> None:
    with Browser("chromium", driver) as browser, pytest.raises(BrowserError, match=r"^no such thing$"):
        browser.run("refuse")


def test_a_driver_that_does_not_start_is_told(tmp_path: Path) -> None:
    file = tmp_path / "driver"
    file.write_text("#!/bin/sh\necho no display\n", encoding="utf-8")
    file.chmod(0o755)
    with pytest.raises(BrowserError, match="did not start"), Browser("chromium", str(file)):
        pass
