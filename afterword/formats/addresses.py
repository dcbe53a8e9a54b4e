"""Mailboxes as a header lists them (RFC 5322 3.4): one pass, and what can be read two ways is not read."""

from __future__ import annotations

import re

from afterword.formats.headers import decoded

MAX_ADDRESSES = 1_000
MAX_LENGTH = 64_000

_TOKEN = re.compile(
    r"""(?P<word>=\?[^\s?]{1,60}\?[bBqQ]\?[^?]*\?=)
      | (?P<quoted>"(?:[^"\\]|\\.)*"?)
      | (?P<comment>\()
      | (?P<angle><[^<>]*>?)
      | (?P<mark>[,;:])
      | (?P<text>[^"(<,;:=]+|.)""",
    re.VERBOSE | re.DOTALL,
)
_IN_COMMENT = re.compile(r"\\.|[()]", re.DOTALL)
_EMAIL = re.compile(r"(?:[^\s@<>()\[\],;:\\\"\x00-\x20\x7f]+|\"(?:[^\"\\\s]|\\.)*\")@[^\s@<>(),;:\\\"\x00-\x20\x7f]+")


class _Reader:
    """Collects one header's mailboxes; `doubtful` is True once something could be read as two different addresses."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []
        self.doubtful = False
        self.names: list[str] = []
        self.bare: list[str] = []
        self.comments: list[str] = []
        self.angle: str | None = None
        self.broken = False

    def flush(self, mark: str) -> None:
        """Ends one mailbox at a comma, a semicolon or the end of the header."""
        bare = "".join(self.bare).strip()
        if self.angle is None and bare and "@" not in bare and mark == ",":
            self.names.append(", ")  # an unquoted comma within a display name: Doe, Jane <jane@...>
            self.bare = []
            return
        email, name = self._read(bare)
        if email and not self.broken:
            self.found.append((name, email))
        elif self.broken or (self.angle is not None and self.angle.strip()) or "@" in bare:
            self.doubtful = True
        self.names, self.bare, self.comments, self.angle, self.broken = [], [], [], None, False

    def _read(self, bare: str) -> tuple[str, str]:
        if self.angle is not None:
            self.broken |= "@" in bare and '"' not in bare and bare.strip("' ").lower() != self.angle.strip().lower()
            email, name = (
                self.angle.rpartition(":")[2] if self.angle.startswith("@") else self.angle,
                "".join(self.names),
            )
        else:
            email, name = bare, ""
        email = "".join(email.split()) if '"' not in email else email.strip()
        if not _EMAIL.fullmatch(email):
            return "", ""
        name = decoded(name).strip(" ,'\"") or decoded(" ".join(self.comments)).strip()
        return decoded(email).lower(), name


def mailboxes(value: str) -> tuple[tuple[tuple[str, str], ...], bool]:
    """(name, address) of each mailbox, groups opened, at most 1,000; and whether any of it is doubtful.

    What names two people to two parsers (an address before the bracketed one or behind it, two @ in one;
    CVE-2023-27043)
    is left out.
    """
    whole, value = value, value[:MAX_LENGTH]
    reader, at = _Reader(), 0
    while at < len(value) and len(reader.found) < MAX_ADDRESSES:
        match = _TOKEN.match(value, at)
        if match is None:  # pragma: no cover - the last alternative takes any character
            break
        at = match.end()
        kind, text = match.lastgroup, match[0]
        if kind == "comment":
            at, comment = _comment(value, at)
            reader.comments.append(comment)
        elif kind == "angle":
            reader.broken |= reader.angle is not None
            reader.angle = text.strip("<>")
        elif kind == "mark":
            _mark(reader, text)
        elif kind == "quoted":
            inner = text[1:-1] if len(text) > 1 and text.endswith('"') else text[1:]
            reader.names.append(re.sub(r"\\(.)", r"\1", inner) if "\\" in inner else inner)
            reader.bare.append(text)
        else:
            reader.broken |= reader.angle is not None and "@" in text
            if reader.angle is None:
                reader.names.append(text)
                reader.bare.append(text)
    reader.flush("")
    return tuple(reader.found), reader.doubtful or at < len(whole)


def _mark(reader: _Reader, mark: str) -> None:
    if mark != ":":
        reader.flush(mark)
    elif reader.angle is None:  # the name of a group, or a stray "mailto:"
        reader.names, reader.bare = [], []


def _comment(value: str, at: int) -> tuple[int, str]:
    """The end of the comment that opened just before `at`, and its text; comments nest (RFC 5322 3.2.2)."""
    depth, start = 1, at
    for match in _IN_COMMENT.finditer(value, at):
        if match[0] == "(":
            depth += 1
        elif match[0] == ")":
            depth -= 1
            if depth == 0:
                return match.end(), value[start : match.start()][:300]
    return len(value), value[start : start + 300]
