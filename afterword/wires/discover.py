"""Finds the servers of an address: the shipped table, its domain's MX, autoconfig over HTTPS, SRV records (RFC 6186).

Nothing here is ever given a password; what a third party says is marked as not sure, and the candidate is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final
from xml.etree import ElementTree

from afterword.facts.errors import AfterwordError, UsageError
from afterword.facts.servers import Servers
from afterword.facts.settings import ImapSettings, SmtpSettings, Tls
from afterword.wires import dns, https
from afterword.wires.providers import PROVIDERS, Provider

_HOST: Final = re.compile(r"(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9](?:[a-z0-9-]{0,62}))+", re.I)
_DOMAIN: Final = re.compile(r"[^\s@<>,;:\"/\\?#]+@(?P<domain>[^\s@<>,;:\"/\\?#]+)")

Fetch = Callable[[str], https.Answer]


def discover(address: str, fetch: Fetch = https.fetch, resolver: tuple[str, int] | None = None) -> Servers | None:
    """The servers of that address, or None where only the candidate can say. Raises UsageError for no address."""
    found = _DOMAIN.fullmatch(address.strip())
    if found is None:
        raise UsageError(f"'{address[:80]}' is no mail address, such as ada@example.org.")
    try:
        domain = found["domain"].encode("idna").decode("ascii").lower()
    except UnicodeError:
        raise UsageError(f"'{address[:80]}' is no mail address, such as ada@example.org.") from None
    if (provider := _by_domain(domain)) is not None:
        return _of(provider, address, "from the list that comes with Afterword")
    hosts = dns.mx_hosts(domain, resolver)
    if (provider := _by_mx(hosts)) is not None:
        return _of(provider, address, f"mail for {domain} is delivered to {hosts[0]}")
    return _autoconfig(address, domain, fetch) or _srv(address, domain, resolver)


def _by_domain(domain: str) -> Provider | None:
    return next((p for p in PROVIDERS if domain in p.domains.split()), None)


def _by_mx(hosts: list[str]) -> Provider | None:
    for host in hosts[:3]:
        for provider in PROVIDERS:
            if any(host == end or host.endswith(f".{end}") for end in provider.mx):
                return provider
    return None


def _of(provider: Provider, address: str, how: str) -> Servers:
    host, _, port = provider.smtp.partition(":")
    tls: Tls = "starttls" if port in ("587", "1025") else "tls"
    imap_tls: Tls = "starttls" if provider.imap_port in (143, 1143) else "tls"
    return Servers(
        provider.name,
        ImapSettings(provider.imap, provider.imap_port, imap_tls, address),
        SmtpSettings(host, int(port or 465), tls, address, files_sent=provider.files_sent),
        provider.way,
        how,
        provider.advice,
        provider.oauth,
        sure=True,
    )


def _autoconfig(address: str, domain: str, fetch: Fetch) -> Servers | None:
    """What the domain itself says. The address is not told to it, and nothing is asked over an open line."""
    for url in (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    ):
        try:
            answer = fetch(url)
        except AfterwordError:
            continue
        if answer.status == 200 and (found := read_autoconfig(answer.body, address, domain)) is not None:
            return found
    return None


def read_autoconfig(document: bytes, address: str, domain: str) -> Servers | None:
    """The servers in a clientConfig document; None where it names none that are encrypted, or is not one."""
    if b"<!DOCTYPE" in document or b"<!ENTITY" in document:  # entities may grow without end
        return None
    try:
        root = ElementTree.fromstring(document)
    except (ElementTree.ParseError, ValueError):
        return None
    imap = _server(root, "incomingServer", "imap", address)
    smtp = _server(root, "outgoingServer", "smtp", address)
    if imap is None or smtp is None:
        return None
    return Servers(
        domain,
        ImapSettings(*imap),
        SmtpSettings(*smtp),
        "password",
        f"{domain} says so itself (autoconfig)",
    )


def _server(root: ElementTree.Element, tag: str, kind: str, address: str) -> tuple[str, int, Tls, str] | None:
    kinds: tuple[tuple[str, Tls], ...] = (("SSL", "tls"), ("STARTTLS", "starttls"))
    for socket, tls in kinds:
        for server in root.iter(tag):
            host, port = (server.findtext("hostname") or "").strip(), (server.findtext("port") or "").strip()
            if server.get("type") != kind or (server.findtext("socketType") or "").strip() != socket:
                continue
            if _HOST.fullmatch(host) and port.isdigit() and 0 < int(port) < 65536:
                return host.lower(), int(port), tls, _user(server.findtext("username") or "", address)
    return None


def _user(pattern: str, address: str) -> str:
    local, _, domain = address.partition("@")
    user = (
        pattern.replace("%EMAILADDRESS%", address).replace("%EMAILLOCALPART%", local).replace("%EMAILDOMAIN%", domain)
    )
    return user.strip() if 0 < len(user.strip()) < 200 and user.strip().isprintable() else address


def _srv(address: str, domain: str, resolver: tuple[str, int] | None) -> Servers | None:
    imap = _first(("_imaps._tcp", "tls"), ("_imap._tcp", "starttls"), domain=domain, resolver=resolver)
    smtp = _first(("_submissions._tcp", "tls"), ("_submission._tcp", "starttls"), domain=domain, resolver=resolver)
    if imap is None or smtp is None:
        return None
    return Servers(
        domain,
        ImapSettings(*imap, address),
        SmtpSettings(*smtp, address),
        "password",
        f"the name service says so for {domain} (SRV)",
    )


def _first(*services: tuple[str, Tls], domain: str, resolver: tuple[str, int] | None) -> tuple[str, int, Tls] | None:
    for service, tls in services:
        for host, port in dns.srv_hosts(service, domain, resolver):
            if _HOST.fullmatch(host):
                return host, port, tls
    return None
