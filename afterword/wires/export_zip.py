"""A zip of mail, such as Takeout makes one: what is mail in it is unpacked under names that lead nowhere else."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path
from typing import Final

from afterword.facts.errors import BadFile
from afterword.wires.durable_file import private_folder
from afterword.wires.eml_files import SUFFIXES

_MBOX: Final = (".mbox", ".mbx")
_MOST: Final = 200_000  # members
_CHUNK: Final = 1 << 20
_ODD: Final = re.compile(r"[^\w .()&+-]+")


def unpack(path: Path, into: Path, room: int) -> list[Path]:
    """The mail in it: each mbox file by itself, all .eml together in a folder. At most `room` bytes are written.

    Raises BadFile for what is no zip, holds no mail, is encrypted, or would not fit.
    """
    try:
        with zipfile.ZipFile(path) as file:
            return _unpack(file, into, room)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError, ValueError) as error:
        raise BadFile(path.name, f"is a zip file that cannot be unpacked ({error}).") from None


def _unpack(file: zipfile.ZipFile, into: Path, room: int) -> list[Path]:
    members = [one for one in file.infolist() if not one.is_dir() and _is_mail(one.filename)]
    if not members:
        raise BadFile(Path(file.filename or "").name, "holds no mail: .mbox or .eml files are expected in it.")
    if len(members) > _MOST:
        raise BadFile(Path(file.filename or "").name, f"holds more than {_MOST:,} files of mail.")
    found: list[Path] = []
    letters = into / "letters"
    for number, member in enumerate(members):
        alone = member.filename.lower().endswith(_MBOX)
        target = (into / str(number) if alone else letters) / _plain(member.filename, number, alone)
        private_folder(target.parent)
        room -= _write(file, member, target, room)
        if alone:
            found.append(target)
    return [*found, letters] if letters.exists() else found


def _is_mail(name: str) -> bool:
    return name.lower().endswith((*_MBOX, *SUFFIXES)) and not name.startswith("__MACOSX/")


def _plain(name: str, number: int, alone: bool) -> Path:
    """A path of harmless names: folders say where a mail lay, the file's own number keeps two of one name apart."""
    parts = [_ODD.sub(" ", part).strip(" .")[:80] for part in re.split(r"[/\\]", name)]
    folders, last = [part for part in parts[:-1] if part][-4:], parts[-1] or "mail"
    return Path(last) if alone else Path(*folders, f"{number} {last}")


def _write(file: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, room: int) -> int:
    """Counts what really comes out, since a zip may lie about it."""
    written = 0
    with file.open(member) as source, target.open("xb") as out:
        while chunk := source.read(_CHUNK):
            written += len(chunk)
            if written > room:
                raise BadFile(Path(file.filename or "").name, "is too large to be unpacked on this disk.")
            out.write(chunk)
    return written


def clear(folder: Path) -> None:
    """Removes what was put there."""
    shutil.rmtree(folder, ignore_errors=True)
