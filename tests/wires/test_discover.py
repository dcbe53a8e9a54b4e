"""Where an address's servers are, and whom we believe about it."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator

import pytest

from afterword.facts.errors import RefusedError, TryLater, UsageError
from afterword.wires import dns, https
from afterword.wires.discover import discover, read_autoconfig
from afterword.wires.providers import PROVIDERS

CONFIG = b"""<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="northwind.example">
<incomingServer type="pop3"><hostname>pop.northwind.example</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>open.northwind.example</hostname><port>143</port><socketType>plain</socketType></incomingServer>
<incomingServer type="imap"><hostname>imap.northwind.example</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.northwind.example</hostname><port>587</port><socketType>STARTTLS</socketType>
<username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>"""


class Names:
    """A resolver on loopback that answers from `records`: (name, kind) to the data of each."""

    def __init__(self) -> None:
        self.records: dict[tuple[str, int], list[bytes]] = {}
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.sock.bind(("127.0.0.1", 0))
        self.where: tuple[str, int] = self.sock.getsockname()
        self.mangle: Callable[[bytes], bytes] = lambda answer: answer
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                query, who = self.sock.recvfrom(4096)
            except OSError:
                return
            labels, at = [], 12
            while query[at]:
                labels.append(query[at + 1 : at + 1 + query[at]].decode())
                at += query[at] + 1
            kind = struct.unpack("!H", query[at + 1 : at + 3])[0]
            found = self.records.get((".".join(labels), kind), [])
            answer = query[:2] + b"\x81\x80\0\1" + struct.pack("!H", len(found)) + b"\0\0\0\0" + query[12 : at + 5]
            for data in found:
                answer += b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 60, len(data)) + data
            self.sock.sendto(self.mangle(answer), who)


def spelt(name: str) -> bytes:
    return b"".join(bytes((len(label),)) + label.encode() for label in name.split(".")) + b"\0"


@pytest.fixture
def names() -> Iterator[Names]:
    made = Names()
    yield made
    made.sock.close()


def nothing(url: str) -> https.Answer:
    raise TryLater("nobody there")


def test_a_large_provider_is_known_without_asking_anybody() -> None:
    found = discover("ada@gmail.com", nothing, ("127.0.0.1", 1))
    assert found is not None
    assert (found.imap.host, found.imap.port, found.imap.tls) == ("imap.gmail.com", 993, "tls")
    assert (found.smtp.host, found.smtp.port, found.smtp.tls) == ("smtp.gmail.com", 465, "tls")
    assert found.smtp.files_sent
    assert found.sure
    assert "app password" in found.advice


def test_a_domain_of_ones_own_is_known_by_who_takes_its_mail(names: Names) -> None:
    names.records["northwind.example", 15] = [
        struct.pack("!H", 0) + spelt("northwind-example.mail.protection.outlook.com")
    ]
    found = discover("ada@northwind.example", nothing, names.where)
    assert found is not None
    assert (found.name, found.oauth, found.imap.user) == ("Microsoft 365", "microsoft", "ada@northwind.example")


def test_autoconfig_is_asked_over_https_and_not_told_the_address(names: Names) -> None:
    asked: list[str] = []

    def fetch(url: str) -> https.Answer:
        asked.append(url)
        return https.Answer(200, CONFIG) if "autoconfig.northwind" in url else https.Answer(404, b"")

    found = discover("ada@northwind.example", fetch, names.where)
    assert found is not None
    assert (found.imap.host, found.imap.port, found.imap.tls, found.imap.user) == (
        "imap.northwind.example", 993, "tls", "ada",
    )  # fmt: skip
    assert (found.smtp.host, found.smtp.port, found.smtp.tls, found.smtp.user) == (
        "smtp.northwind.example", 587, "starttls", "ada@northwind.example",
    )  # fmt: skip
    assert not found.sure
    assert asked == ["https://autoconfig.northwind.example/mail/config-v1.1.xml"]


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"<html>sign in</html>",
        CONFIG.replace(b"<clientConfig", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><clientConfig'),
        CONFIG.replace(b"SSL", b"plain").replace(b"STARTTLS", b"plain"),
        CONFIG.replace(b"imap.northwind.example", b"imap.north wind/../x"),
        CONFIG.replace(b"993", b"99999999"),
        b"<a>" * 100_000,
    ],
)
def test_a_document_that_is_not_one_names_no_servers(document: bytes) -> None:
    assert read_autoconfig(document, "ada@northwind.example", "northwind.example") is None


def test_the_name_service_is_asked_last(names: Names) -> None:
    names.records["_imaps._tcp.northwind.example", 33] = [
        struct.pack("!HHH", 20, 0, 993) + spelt("second.northwind.example"),
        struct.pack("!HHH", 10, 0, 1993) + spelt("mail.northwind.example"),
    ]
    names.records["_submission._tcp.northwind.example", 33] = [
        struct.pack("!HHH", 0, 0, 587) + spelt("mail.northwind.example")
    ]
    found = discover("ada@northwind.example", nothing, names.where)
    assert found is not None
    assert (found.imap.host, found.imap.port, found.imap.tls) == ("mail.northwind.example", 1993, "tls")
    assert (found.smtp.port, found.smtp.tls) == (587, "starttls")
    assert not found.sure


def test_who_knows_nothing_says_nothing(names: Names) -> None:
    assert discover("ada@northwind.example", nothing, names.where) is None
    assert discover("ada@northwind.example", nothing, ("127.0.0.1", 1)) is None


@pytest.mark.parametrize(
    "mangle",
    [
        lambda answer: b"xx" + answer[2:],
        lambda answer: answer[:14],
        lambda answer: answer[:12] + b"\xc0\x0c" * 40,
        lambda answer: answer[:4] + b"\xff\xff\xff\xff" + answer[8:],
        lambda answer: answer[:-4] + b"\xff\xff\xff\xff",
    ],
)
def test_an_answer_that_is_none_is_nothing(names: Names, mangle: Callable[[bytes], bytes]) -> None:
    names.records["northwind.example", 15] = [struct.pack("!H", 5) + spelt("mx.northwind.example")]
    assert dns.mx_hosts("northwind.example", names.where) == ["mx.northwind.example"]
    names.mangle = mangle
    assert dns.mx_hosts("northwind.example", names.where) in ([], ["mx.northwind.example"])


@pytest.mark.parametrize(
    "address", ["ada", "@example.org", "ada@", "a b@example.org", "ada@exa/mple.org", "ada@example.org\r\nX: y"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(UsageError, match="no mail address"):
        discover(address, nothing, ("127.0.0.1", 1))


def test_nothing_is_fetched_over_an_open_line() -> None:
    for url in ("http://autoconfig.northwind.example/", "file:///etc/passwd", "ftp://x.example/"):
        with pytest.raises(RefusedError, match="no https address"):
            https.fetch(url)


def test_every_row_of_the_list_is_whole() -> None:
    domains = [domain for provider in PROVIDERS for domain in provider.domains.split()]
    assert len(domains) == len(set(domains))
    for provider in PROVIDERS:
        assert provider.domains or provider.mx
        assert provider.way == "password" or provider.advice
        if provider.imap:
            assert provider.smtp.partition(":")[2] in ("465", "587", "1025")


@pytest.mark.parametrize("name", ["Gmail", "Microsoft 365", "Outlook.com", "iCloud"])
def test_providers_that_file_their_own_copy_are_known(name: str) -> None:
    from afterword.wires.providers import PROVIDERS

    assert next(row for row in PROVIDERS if row.name == name).files_sent
