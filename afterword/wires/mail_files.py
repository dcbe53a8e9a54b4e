"""Mail on disk: recognises what lies at a path and opens it."""

from __future__ import annotations

import os
import re
from itertools import islice
from pathlib import Path

from afterword.actions.ports import MailSource
from afterword.facts.errors import BadFile, NotFound
from afterword.formats.charsets import shown
from afterword.wires.eml_files import SUFFIXES, EmlFiles
from afterword.wires.maildir import Maildir
from afterword.wires.mbox import Mbox

_EXPECTED = "an mbox file, a Maildir, or a folder of .eml files is expected"
_OTHERS = (
    (b"PK\x03\x04", "is a zip file; unpack it and name the mail inside"),
    (b"\x1f\x8b", "is a compressed file; unpack it and name the mail inside"),
    (b"!BDN", "is an Outlook data file, which is not read; export the mail as .eml files or mbox"),
    (b"\xd0\xcf\x11\xe0", "is an Outlook message, which is not read; save it as .eml"),
)
_HEADERS = re.compile(rb"(?:[!-9;-~]{1,100}[ \t]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}")


def open_source(path: Path) -> MailSource:
    """The mail at a path. Raises NotFound, or BadFile saying what it is instead."""
    place = shown(str(path), 500)
    try:
        if path.is_dir():
            return _open_folder(path, place)
        if path.is_file():
            return _open_file(path, place)
    except OSError as error:
        raise BadFile(place, f"could not be read ({error.strerror or error}).") from error
    if path.exists():
        raise BadFile(place, f"is no file of mail; {_EXPECTED}.")
    raise NotFound(f"There is nothing at {place}; {_EXPECTED}.")


def _open_folder(path: Path, place: str) -> MailSource:
    if _is_maildir(path):
        return Maildir(path)
    if (path / "mbox").is_file():  # Apple Mail exports a folder that is called an mbox
        return Mbox(path / "mbox")
    mboxes: list[str] = []
    for root, directories, files in islice(os.walk(path), 2_000):
        if _is_maildir(Path(root)):
            return Maildir(path)
        if any(name.lower().endswith(SUFFIXES) for name in files):
            return EmlFiles(path)
        mboxes.extend(os.path.join(root, name) for name in files if name.lower().endswith((".mbox", ".mbx")))
        directories.sort()
    if mboxes:
        raise BadFile(place, f"holds mbox files; name one of them, such as {shown(mboxes[0], 500)}.")
    raise BadFile(place, f"holds no mail; {_EXPECTED}.")


def _is_maildir(path: Path) -> bool:
    return (path / "cur").is_dir() and (path / "new").is_dir()


def _open_file(path: Path, place: str) -> MailSource:
    with path.open("rb") as file:
        head = file.read(65_536)
    if head.lstrip(b"\r\n").startswith(b"From ") or (path.suffix.lower() in (".mbox", ".mbx") and not head.strip()):
        return Mbox(path)
    for magic, problem in _OTHERS:
        if head.startswith(magic):
            raise BadFile(place, f"{problem}.")
    if path.suffix.lower() in SUFFIXES or _HEADERS.match(head):
        return EmlFiles(path)
    raise BadFile(place, f"is no mail; {_EXPECTED}.")
