"""Two questions to the resolver that the standard library cannot ask: SRV (RFC 2782) and MX (RFC 1035)."""

from __future__ import annotations

import re
import secrets
import socket
import struct
from pathlib import Path
from typing import Final

_MX: Final = 15
_SRV: Final = 33
_WAIT: Final = 3.0
_RESOLVERS: Final = Path("/etc/resolv.conf")


def mx_hosts(domain: str, resolver: tuple[str, int] | None = None) -> list[str]:
    """Where mail for the domain is delivered, best first; nothing where nobody knows."""
    found = [(struct.unpack("!H", data[:2])[0], name) for data, name in _ask(domain, _MX, 2, resolver)]
    return [name for _, name in sorted(found)]


def srv_hosts(service: str, domain: str, resolver: tuple[str, int] | None = None) -> list[tuple[str, int]]:
    """Host and port of a service such as `_imaps._tcp`, best first (RFC 6186); a host `.` says that there is none."""
    found = []
    for data, name in _ask(f"{service}.{domain}", _SRV, 6, resolver):
        priority, weight, port = struct.unpack("!HHH", data[:6])
        if name and port:
            found.append((priority, -weight, name, port))
    return [(name, port) for _, _, name, port in sorted(found)]


def _ask(name: str, kind: int, skipped: int, resolver: tuple[str, int] | None) -> list[tuple[bytes, str]]:
    """The records of that name: what stands before the host in each, and the host."""
    where = resolver or _resolver()
    if where is None:
        return []
    try:
        query = _question(name, kind)
        family = socket.AF_INET6 if ":" in where[0] else socket.AF_INET
        with socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.settimeout(_WAIT)
            sock.connect(where)  # answers from elsewhere are not received
            sock.send(query)
            answer = sock.recv(4096)
        return _records(query, answer, kind, skipped)
    except (OSError, ValueError, IndexError, struct.error):
        return []


def _resolver() -> tuple[str, int] | None:
    try:
        found = re.search(r"^\s*nameserver\s+(\S+)", _RESOLVERS.read_text(encoding="ascii", errors="replace"), re.M)
    except OSError:
        return None
    return (found[1], 53) if found else None


def _question(name: str, kind: int) -> bytes:
    labels = [label.encode("idna") if not label.startswith("_") else label.encode("ascii") for label in name.split(".")]
    if any(not 0 < len(label) < 64 for label in labels):
        raise ValueError("not a name")
    encoded = b"".join(bytes((len(label),)) + label for label in labels) + b"\0"
    return struct.pack("!HHHHHH", secrets.randbits(16), 0x0100, 1, 0, 0, 0) + encoded + struct.pack("!HH", kind, 1)


def _records(query: bytes, answer: bytes, kind: int, skipped: int) -> list[tuple[bytes, str]]:
    if answer[:2] != query[:2] or not answer[2] & 0x80 or answer[3] & 0x0F:
        return []
    questions, answers = struct.unpack("!HH", answer[4:8])
    at = 12
    for _ in range(min(questions, 1)):
        _, at = _name(answer, at)
        at += 4
    found: list[tuple[bytes, str]] = []
    for _ in range(min(answers, 50)):
        _, at = _name(answer, at)
        of, _, _, length = struct.unpack("!HHIH", answer[at : at + 10])
        at += 10
        if of == kind:
            host, _ = _name(answer, at + skipped)
            if re.fullmatch(r"[a-z0-9_.-]{1,253}", host) or not host:
                found.append((answer[at : at + skipped], host))
        at += length
    return found


def _name(message: bytes, at: int) -> tuple[str, int]:
    """A name, its pointers followed (RFC 1035 4.1.4), and where the next field starts."""
    labels: list[str] = []
    after = -1
    for _ in range(128):
        length = message[at]
        if length >= 0xC0:
            after = at + 2 if after < 0 else after
            at = struct.unpack("!H", message[at : at + 2])[0] & 0x3FFF
        elif length:
            labels.append(message[at + 1 : at + 1 + length].decode("ascii", "replace").lower())
            at += length + 1
        else:
            return ".".join(labels), (at + 1 if after < 0 else after)
    raise ValueError("a name without end")
