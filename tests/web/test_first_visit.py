"""The first visit, against the real server: an export handed in, a mailbox connected and followed, clean ends."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.servers.dovecot import Dovecot
from tests.wires.certificates import Authority
from tests.wires.played_server import PlayedServer

_RING = "keyring.backends.null.Keyring"
LETTER = (
    b"From: Priya Nair <priya@northwind.example>\nTo: Ada Marsh <ada@example.org>\n"
    b"Subject: Interview for the Data Analyst role\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n"
    b"Message-ID: <%d@northwind.example>\n\nDear Ada,\n\nThank you for your application for the Data Analyst role at "
    b"Northwind. We would like to invite you to an interview on Wednesday 11 March 2026 at 10:00.\n\n"
    b"Kind regards,\nPriya Nair\nNorthwind\n"
)


class Open:
    """`afterword open` as a process, and a visitor that was let in."""

    def __init__(self, home: Path, *words: str) -> None:
        environment = {**os.environ, "AFTERWORD_HOME": str(home), "PYTHON_KEYRING_BACKEND": _RING}
        environment.pop("AFTERWORD_NOW", None)
        command = [sys.executable, "-m", "afterword", "open", "--no-browser", *words]
        self.process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().split()[-1]
        self.port = int(re.findall(r":(\d+)/", self.address)[0])
        self.cookies: dict[str, str] = {}
        assert self.get(self.address.partition(str(self.port))[2])[0] == 200

    def get(self, path: str) -> tuple[int, str]:
        return self._ask("GET", path, b"", {})

    def post(self, path: str, **fields: str) -> tuple[int, str]:
        body = urlencode({**fields, "csrfmiddlewaretoken": self.token()}).encode()
        return self._ask("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})

    def hand_in(self, path: str, field: str, name: str, data: bytes) -> tuple[int, str]:
        edge = "x0x0x0x"
        head = (
            f'--{edge}\r\nContent-Disposition: form-data; name="csrfmiddlewaretoken"\r\n\r\n{self.token()}\r\n'
            f'--{edge}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n\r\n'
        ).encode()
        body = head + data + f"\r\n--{edge}--\r\n".encode()
        return self._ask("POST", path, body, {"Content-Type": f"multipart/form-data; boundary={edge}"})

    def token(self) -> str:
        return re.findall(r'csrfmiddlewaretoken" value="(\w+)"', self.get("/connect")[1])[0]

    def headers(self) -> dict[str, str]:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Origin": f"http://127.0.0.1:{self.port}", "Cookie": cookie}

    def _ask(self, method: str, path: str, body: bytes, more: dict[str, str]) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, path, body, {**self.headers(), **more})
        answer = connection.getresponse()
        text = answer.read().decode()
        for name, value in answer.getheaders():
            if name == "Set-Cookie":
                pair = value.partition(";")[0].split("=", 1)
                self.cookies[pair[0]] = pair[1].strip('"')
        connection.close()
        return answer.status, text

    def until(self, path: str, words: str, seconds: float = 60) -> str:
        end = time.monotonic() + seconds
        while words not in (text := self.get(path)[1]):
            assert self.process.poll() is None
            assert time.monotonic() < end, text
            time.sleep(0.2)
        return text

    def stop(self, how: int = signal.SIGTERM) -> tuple[int, str]:
        self.process.send_signal(how)
        said, _ = self.process.communicate(timeout=30)
        return self.process.returncode, said


@pytest.fixture
def opened(database: Path, tmp_path: Path) -> Iterator[Callable[..., Open]]:
    made: list[Open] = []

    def start(*words: str) -> Open:
        made.append(Open(tmp_path / "home", *words))
        return made[-1]

    yield start
    for one in made:
        if one.process.poll() is None:
            one.process.kill()
            one.process.communicate()


def test_an_export_of_many_megabytes_is_taken_in_read_and_removed(opened: Callable[..., Open], tmp_path: Path) -> None:
    here = opened()
    assert "Hand in" in here.get("/")[1] or "hand in" in here.get("/")[1]
    data = b"".join(b"From x@y Mon Mar  2 10:00:00 2026\n" + LETTER % n + b"\n" for n in range(30))
    data += (
        b"From x@y Mon Mar  2 10:00:00 2026\nFrom: a@b.example\nTo: ada@example.org\n\n" + b"words and more\n" * 400_000
    )

    status, _ = here.hand_in("/read/export", "export", "All mail.mbox", data)
    assert status == 303
    text = here.until("/read", "31 messages read, 31 of them new: 1 new candidacies")
    assert "All mail.mbox" in text
    assert "Taken for yours: ada" in text.replace("Ada", "ada")
    assert 'http-equiv="refresh"' not in text
    left = [path for path in (tmp_path / "home" / "data" / "arriving").rglob("*") if path.is_file()]
    assert [path.name for path in left] == ["lock"]
    assert "Northwind" in here.get("/candidacies")[1]
    assert here.stop()[0] == 0
    assert list((tmp_path / "home" / "data" / "arriving").iterdir()) == []


@pytest.mark.parametrize(
    ("path", "strange"),
    [
        ("/read/export", {"Cookie": "x=y"}),
        ("/read/export", {"Origin": "http://evil.example"}),
        ("/read/export", {"Host": "evil.example"}),
        ("/questions", {}),
        ("/read/whose", {}),
    ],
)
def test_what_is_large_and_not_ours_is_refused_before_its_body_is_sent(
    opened: Callable[..., Open], path: str, strange: dict[str, str]
) -> None:
    here = opened()
    headers = {"Host": f"127.0.0.1:{here.port}", **here.headers(), "Content-Length": str(5 * 1024**2), **strange}
    lines = [f"POST {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    with socket.create_connection(("127.0.0.1", here.port), timeout=20) as sock:
        sock.sendall("\r\n".join([*lines, "", ""]).encode())
        assert sock.recv(100).startswith(b"HTTP/1.1 413")


def test_the_form_for_an_export_waits_for_its_body(opened: Callable[..., Open]) -> None:
    here = opened()
    headers = {"Host": f"127.0.0.1:{here.port}", **here.headers(), "Content-Length": str(5 * 1024**2)}
    lines = ["POST /read/export HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    with socket.create_connection(("127.0.0.1", here.port), timeout=20) as sock:
        sock.sendall("\r\n".join([*lines, "", ""]).encode())
        sock.settimeout(1)
        with pytest.raises(TimeoutError):
            sock.recv(100)


def test_the_page_comes_back_at_the_port_of_last_time(opened: Callable[..., Open]) -> None:
    first = opened()
    assert first.stop(signal.SIGINT)[0] == 0
    assert opened().port == first.port


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def dovecot(authority: Authority) -> Iterator[Dovecot]:
    server = Dovecot(authority)
    yield server
    server.stop()


@pytest.mark.servers
def test_a_mailbox_is_connected_read_and_followed_by_the_page_itself(
    opened: Callable[..., Open], dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.new_user()
    smtp = PlayedServer(authority.server_context(), "tls", {user: dovecot.password})
    dovecot.deliver(user, LETTER % 1)
    here = opened()
    fields = {
        "address": user, "name": "Ada Marsh", "ca_file": str(authority.ca),
        "imap": f"localhost:{dovecot.tls_port}", "smtp": f"localhost:{smtp.port}",
    }  # fmt: skip

    status, text = here.post("/connect", password="canary-77", **fields)
    assert status == 409
    assert f"does not let {user} in" in text
    assert "canary-77" not in text
    assert f'value="{user}"' in text
    assert not (tmp_path / "home" / "config.toml").exists()

    status, text = here.post("/connect", password=dovecot.password, **fields)
    assert (status, dovecot.password in text) == (303, False)
    assert 'name = "Ada Marsh"' in (tmp_path / "home" / "config.toml").read_text()
    here.until("/candidacies", "Northwind")
    here.until("/", "read at ")
    dovecot.deliver(user, (LETTER % 2).replace(b"Northwind", b"Pendle").replace(b"northwind", b"pendle"))
    here.until("/candidacies", "Pendle")

    only = subprocess.run(
        [sys.executable, "-m", "afterword", "run", "--once"],
        env={**os.environ, "AFTERWORD_HOME": str(tmp_path / "home"), "PYTHON_KEYRING_BACKEND": _RING},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (only.returncode, "follows this mailbox already" in only.stderr) == (75, True)
    status, said = here.stop()
    assert status == 0
    assert "Traceback" not in said
    everything = b"".join(path.read_bytes() for path in (tmp_path / "home").rglob("*") if path.is_file())
    assert dovecot.password.encode() not in everything
    smtp.stop()


def test_run_opens_the_page_as_well_in_one_process(database: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "AFTERWORD_HOME": str(tmp_path / "home"), "BROWSER": "true"}
    command = [sys.executable, "-m", "afterword", "run", "--open"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    assert "/enter?key=" in process.stdout.readline()
    process.send_signal(signal.SIGTERM)
    said, _ = process.communicate(timeout=30)
    assert process.returncode == 0, said
    assert "The page is closed." in said
