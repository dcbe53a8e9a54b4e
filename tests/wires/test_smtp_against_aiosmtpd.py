"""The wire against a server that others wrote, so that two mistakes of ours cannot agree with each other."""

from __future__ import annotations

import socket
import time
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from afterword.actions.ports import Barred, Refused
from afterword.facts.settings import SmtpSettings
from afterword.wires.smtp import Patience, SmtpSubmitter
from tests.wires.certificates import Authority

RAW = (
    b"From: ada@example.org\r\nSubject: x\r\n\r\n.\r\n..\r\n.hidden\r\nMAIL FROM:<eve@attacker.example>\r\n"
    + b"y" * 70
    + b"\r\n"
)


class Sink:
    """Keeps what it accepts; refuses one recipient."""

    def __init__(self) -> None:
        self.envelopes: list[Envelope] = []

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        if address.startswith("nobody@"):
            return "550 5.1.1 nobody here"
        envelope.rcpt_tos.append(address)
        return "250 ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.envelopes.append(envelope)
        return "250 2.0.0 taken"


def _sign_in(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword) -> AuthResult:
    return AuthResult(success=data.login == b"ada" and data.password == b"sesame", handled=False)


@pytest.fixture
def sink(authority: Authority) -> Iterator[tuple[Sink, int]]:
    kept = Sink()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        controller = Controller(
            kept,
            hostname="127.0.0.1",
            port=port,
            tls_context=authority.server_context(),
            require_starttls=True,
            authenticator=_sign_in,
            auth_required=True,
        )
        controller.start()
    yield kept, port
    controller.stop()


def submitter(port: int, authority: Authority, password: str = "sesame") -> SmtpSubmitter:
    settings = SmtpSettings("localhost", port, "starttls", "ada", str(authority.ca))
    return SmtpSubmitter(settings, lambda: password, time.monotonic, Patience(3, 3, 3, 3))


def test_another_implementation_gets_the_approved_bytes(sink: tuple[Sink, int], authority: Authority) -> None:
    kept, port = sink
    said = submitter(port, authority).submit(
        "ada@example.org", ["priya@northwind.example", "tom@northwind.example"], RAW, lambda: None, lambda: True
    )
    (envelope,) = kept.envelopes

    assert said == "2.0.0 taken"
    assert envelope.mail_from == "ada@example.org"
    assert envelope.rcpt_tos == ["priya@northwind.example", "tom@northwind.example"]
    assert envelope.original_content == RAW


def test_another_implementation_gets_nothing_after_a_no_of_the_journal(
    sink: tuple[Sink, int], authority: Authority
) -> None:
    kept, port = sink
    with pytest.raises(ZeroDivisionError):
        submitter(port, authority).submit(
            "ada@example.org", ["priya@northwind.example"], RAW, lambda: 1 // 0, lambda: True
        )  # type: ignore[arg-type,return-value]
    time.sleep(0.1)
    assert kept.envelopes == []


def test_another_implementation_refuses_in_ways_we_understand(sink: tuple[Sink, int], authority: Authority) -> None:
    kept, port = sink
    with pytest.raises(Refused, match=r"5\.1\.1"):
        submitter(port, authority).submit("ada@example.org", ["nobody@x.example"], RAW, lambda: None, lambda: True)
    with pytest.raises(Barred, match="535"):
        submitter(port, authority, "wrong").submit("ada@example.org", ["a@x.example"], RAW, lambda: None, lambda: True)
    assert kept.envelopes == []
