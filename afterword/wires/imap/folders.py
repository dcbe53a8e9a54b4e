"""The folders of an account (RFC 3501 6.3.8, RFC 6154): all that can be read, what each is for, and where it stands."""

from __future__ import annotations

import binascii
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from afterword.wires.imap.connection import Connection, Literal, Refusal, quoted
from afterword.wires.imap.parse import Response, numbers, values
from afterword.wires.imap.uids import BadResponse

MOST_FOLDERS: Final = 5_000
_AT_ONCE: Final = 50

_ROLES: Final = {
    b"\\all": "all",
    b"\\archive": "archive",
    b"\\drafts": "drafts",
    b"\\junk": "junk",
    b"\\sent": "sent",
    b"\\trash": "trash",
    b"\\flagged": "view",
    b"\\important": "view",
}
_BY_NAME: Final = {
    "sent": "sent|sent items|sent mail|sent messages|gesendet|gesendete elemente|gesendete objekte|envoyés|"
    "éléments envoyés|messages envoyés|enviados|elementos enviados|inviati|posta inviata|verzonden|"
    "verzonden items|sendt|skickat|wysłane",
    "drafts": "drafts|draft|entwürfe|brouillons|borradores|bozze|concepten|rascunhos|utkast|kladder|szkice",
    "junk": "junk|spam|junk email|junk e-mail|bulk mail|junk-e-mail|courrier indésirable|correo no deseado|"
    "posta indesiderata|ongewenste e-mail",
    "trash": "trash|deleted items|deleted messages|bin|papierkorb|gelöschte elemente|corbeille|"
    "éléments supprimés|papelera|cestino|prullenbak",
    "archive": "archive|archives|archiv|archivo|archivio|archief",
}
_NAMED: Final = {name: role for role, names in _BY_NAME.items() for name in names.split("|")}


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder. `wire` is its name as the server writes it; `messages` to `modseq` are None where it does not say."""

    wire: bytes
    delimiter: str
    role: str
    messages: int | None = None
    uidnext: int | None = None
    validity: int | None = None
    modseq: int | None = None

    @property
    def key(self) -> str:
        """Its name in a cursor: one for one with what the server writes."""
        return self.wire.decode("latin-1")

    @property
    def shown(self) -> str:
        """Its name for people and for the place of a mail: printable, at most 120 characters, its own."""
        name = from_utf7(self.wire)
        safe = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)
        if safe == name and len(name) <= 120:
            return name
        return f"{safe[:100]}~{hashlib.sha256(self.wire).hexdigest()[:12]}"

    @property
    def argument(self) -> bytes | Literal:
        return quoted(self.wire)


def list_folders(connection: Connection, left_out: Iterable[str] = (), *, views: bool = False) -> list[Folder]:
    """Every folder that can be read, with its state where the server tells it in the same breath.

    Gmail's labels are views on `All Mail`: there All Mail, Spam and Bin hold everything, and the others are left out
    but for `views`. Raises MailboxError.
    """
    out = {name.casefold() for name in left_out}
    folders = _with_roles(_listed(connection))
    folders = [f for f in folders if f.role != "view" and f.shown.casefold() not in out]
    if not views and b"X-GM-EXT-1" in connection.capabilities and any(f.role == "all" for f in folders):
        folders = [f for f in folders if f.role in ("all", "junk", "trash")]
    return folders


def _listed(connection: Connection) -> list[Folder]:
    able = connection.capabilities
    items = b"MESSAGES UIDNEXT UIDVALIDITY" + (b" HIGHESTMODSEQ" if b"CONDSTORE" in able else b"")
    use = b"SPECIAL-USE " if b"SPECIAL-USE" in able else b""
    if {b"LIST-EXTENDED", b"LIST-STATUS"} <= able:
        said = connection.run(b'LIST "" "*" RETURN (%sSTATUS (%s))' % (use, items))
        return [_stated(folder, said) for folder in _folders(said)]
    extended = b" RETURN (SPECIAL-USE)" if use and b"LIST-EXTENDED" in able else b""
    folders = _folders(connection.run(b'LIST "" "*"' + extended))
    return _asked(connection, folders, items)


def _asked(connection: Connection, folders: list[Folder], items: bytes) -> list[Folder]:
    """STATUS of each folder, many at a time; one that refuses will be opened instead."""
    out: list[Folder] = []
    plain = [f for f in folders if isinstance(f.argument, bytes)]
    for start in range(0, len(plain), _AT_ONCE):
        part = plain[start : start + _AT_ONCE]
        tags = connection.send(*((b"STATUS", f.argument, b"(" + items + b")") for f in part))
        said: list[Response] = []
        for tag in tags:
            try:
                said.extend(connection.responses(tag))
            except Refusal:
                continue
        out.extend(_stated(folder, said) for folder in part)
    return [*out, *(f for f in folders if not isinstance(f.argument, bytes))]


def _folders(said: Iterable[Response]) -> list[Folder]:
    found: dict[bytes, Folder] = {}
    for response in said:
        if response.kind != b"LIST":
            continue
        items = values(response.rest, response.literals)
        if len(items) < 3 or not isinstance(items[0], list):
            raise BadResponse("The mail server's list of folders cannot be read.")
        flags = {flag.lower() for flag in items[0] if isinstance(flag, bytes)}
        name = items[2]
        if name is None:
            name = b"NIL"  # a folder of that name, unquoted
        if not isinstance(name, bytes) or not name or {b"\\noselect", b"\\nonexistent"} & flags:
            continue
        name = b"INBOX" if name.upper() == b"INBOX" else name
        role = "inbox" if name == b"INBOX" else next((_ROLES[flag] for flag in flags if flag in _ROLES), "")
        delimiter = items[1].decode("latin-1") if isinstance(items[1], bytes) else ""
        found[name] = Folder(name, delimiter, role)
        if len(found) > MOST_FOLDERS:
            raise BadResponse(f"The mailbox has more than {MOST_FOLDERS} folders.")
    return list(found.values())


def _with_roles(folders: list[Folder]) -> list[Folder]:
    """Roles by name, in the tongues we know, where the server gives none of that role."""
    given = {f.role for f in folders}
    out = []
    for folder in folders:
        last = from_utf7(folder.wire).casefold()
        if folder.delimiter:
            last = last.rpartition(folder.delimiter)[2]
        role = _NAMED.get(last, "") if not folder.role else folder.role
        out.append(folder if folder.role or role in given else replace(folder, role=role))
    return out


def _stated(folder: Folder, said: Iterable[Response]) -> Folder:
    for response in said:
        if response.kind != b"STATUS":
            continue
        items = values(response.rest, response.literals)
        name = items[0] if items and isinstance(items[0], bytes) else b""
        if name == folder.wire or (folder.wire == b"INBOX" and name.upper() == b"INBOX"):
            state = numbers(items[1] if len(items) > 1 else None)
            return replace(
                folder,
                messages=state.get(b"MESSAGES"),
                uidnext=state.get(b"UIDNEXT") or None,
                validity=state.get(b"UIDVALIDITY"),
                modseq=state.get(b"HIGHESTMODSEQ") or None,
            )
    return folder


_SHIFTED: Final = re.compile(rb"&([A-Za-z0-9+,]*)-")


def from_utf7(name: bytes) -> str:
    """A folder's name in Unicode (RFC 3501 5.1.3); as it is where it is not written so."""

    def decoded(found: re.Match[bytes]) -> bytes:
        if not found[1]:
            return b"&"
        try:
            data = binascii.a2b_base64(found[1].replace(b",", b"/") + b"=" * (-len(found[1]) % 4))
            return data.decode("utf-16-be").encode()
        except (binascii.Error, UnicodeError):
            return found[0]

    return _SHIFTED.sub(decoded, name).decode("utf-8", "replace")
