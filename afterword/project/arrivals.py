"""An export that was handed to the page: kept until it is read, read in a thread by the same action as `scan`."""

from __future__ import annotations

import secrets
import shutil
import threading
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any, Final, Literal

from afterword.facts.errors import AfterwordError, RefusedError, UsageError
from afterword.project.follow import again
from afterword.wires.durable_file import private_folder
from afterword.wires.eml_files import SUFFIXES
from afterword.wires.export_zip import clear, unpack
from afterword.wires.sender_lock import sender_lock

State = Literal["reading", "done", "failed", "whose"]
_SPARE: Final = 512_000_000  # bytes that are left free on the disk


@dataclass(frozen=True, slots=True)
class Arrival:
    """How far it is: `whose` waits for the candidate to say whose mail it is; sizes in bytes."""

    name: str
    size: int
    state: State = "reading"
    done: int = 0
    total: int = 0
    seen: int = 0
    new: int = 0
    opened: int = 0
    words: int = 0
    unreadable: int = 0
    note: str = ""  # whose it was taken for, or what went wrong

    @property
    def percent(self) -> int:
        return min(100, 100 * self.done // self.total) if self.total else 0


class _Stopped(Exception):
    """The page is being closed; what was read so far is kept."""


@dataclass
class Arrivals:
    """One export at a time. `now` is what the last look sees."""

    place: Path
    folder: Path = field(init=False)  # this process's own, below `place`
    _now: Arrival | None = None
    _folder: Path = field(default_factory=Path)
    _roots: list[Path] = field(default_factory=list)
    _thread: threading.Thread | None = None
    _stopping: bool = False
    _turn: threading.Lock = field(default_factory=threading.Lock)
    _held: ExitStack = field(default_factory=ExitStack)

    def __post_init__(self) -> None:
        private_folder(self.place)
        for left in self.place.iterdir():  # by a process that is gone: it is read anew where it is handed in again
            with sender_lock(left / "lock") as gone:
                if gone:
                    clear(left)
        self.folder = self.place / secrets.token_hex(8)
        self._held.enter_context(sender_lock(self.folder / "lock"))

    def look(self) -> Arrival | None:
        return self._now

    def take(self, files: Iterable[tuple[str, IO[Any], int]], me: str) -> None:
        """Keeps the files (name, where to read it, bytes) and begins to read. Raises RefusedError, UsageError."""
        given = list(files)
        if not given:
            raise UsageError("Choose a file first: an mbox, a zip of mail, or .eml files.")
        with self._turn:
            if self._thread is not None and self._thread.is_alive():
                raise RefusedError("Another export is being read. This one was not taken; wait until that is done.")
            folder = self.folder / secrets.token_hex(8)
            private_folder(folder)
            for number, (name, source, _) in enumerate(given):
                target = folder / (Path(name).name[-120:] if len(given) == 1 else f"{number} {Path(name).name[-120:]}")
                with target.open("xb") as out:
                    shutil.copyfileobj(source, out, 1 << 20)
            size = sum(one for _, _, one in given)
            said = given[0][0] if len(given) == 1 else f"{len(given)} files"
            self._now = Arrival(said, size)
            self._folder, self._roots = folder, []
            self._begin(me)

    def say_whose(self, me: str) -> None:
        """The candidate says whose mail it is; it is read on. Raises RefusedError where nothing waits for that."""
        with self._turn:
            if self._now is None or self._now.state != "whose":
                raise RefusedError("No export waits for that.")
            self._now = replace(self._now, state="reading", note="")
            self._begin(me)

    def stop(self) -> None:
        """Ends after the messages that are being read; what was read is kept, the files are not."""
        self._stopping = True
        if self._thread is not None:
            self._thread.join()
        self._held.close()
        clear(self.folder)

    def _begin(self, me: str) -> None:
        self._thread = threading.Thread(target=self._run, args=(me,), name="arrival", daemon=True)
        self._thread.start()

    def _run(self, me: str) -> None:
        from django.db import connection

        from afterword.actions.ingest import WhoseMail

        try:
            self._read(me)
        except WhoseMail:
            self._end("whose", "")  # only the candidate can say, and then it is read on
            return
        except _Stopped:
            self._end("failed", "The page was closed before all of it was read.")
        except (AfterwordError, OSError) as error:
            self._end("failed", str(error))
        except Exception as error:  # the page must say that it ended, whatever it was
            self._end("failed", f"A fault inside ({type(error).__name__}); what was read so far is kept.")
        finally:
            connection.close()
        clear(self._folder)

    def _end(self, state: State, note: str) -> None:
        assert self._now is not None
        self._now = replace(self._now, state=state, note=note)

    def _read(self, me: str) -> None:
        house = again()
        self._roots = self._roots or _roots(self._folder)
        sources = [house.source(str(root)) for root in self._roots]
        total, before = sum(source.size() for source in sources), 0

        def progress(done: int, _: int) -> None:
            if self._stopping:
                raise _Stopped
            assert self._now is not None
            self._now = replace(self._now, done=before + done, total=total)

        for source in sources:
            found = house.ingest(source, me, progress)
            assert self._now is not None
            self._now = replace(
                self._now,
                seen=self._now.seen + found.scanned.seen,
                new=self._now.new + found.scanned.new,
                unreadable=self._now.unreadable + found.scanned.unreadable,
                opened=self._now.opened + found.understood.opened,
                words=self._now.words + found.understood.words,
                note=found.whose_note.partition(" --me")[0] or found.scanned.problem or self._now.note,
            )
            before += source.size()
        self._end("done", self._now.note if self._now else "")


def _roots(folder: Path) -> list[Path]:
    """What was handed in, as mail sources: zips unpacked, each mbox by itself, all .eml together in a folder."""
    roots, letters = [], folder / "letters"
    for path in sorted(path for path in folder.iterdir() if path.is_file()):
        with path.open("rb") as file:
            packed = file.read(4) == b"PK\x03\x04"
        if packed:
            roots += unpack(path, folder / f"of {path.name}", shutil.disk_usage(folder).free - _SPARE)
            path.unlink()
        elif path.name.lower().endswith(SUFFIXES):
            private_folder(letters)
            path.rename(letters / path.name)
        else:
            roots.append(path)
    return [*roots, letters] if letters.exists() else roots
