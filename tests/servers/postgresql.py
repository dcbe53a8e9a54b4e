"""A PostgreSQL of its own for a test session, on a free port of this machine, in a folder that goes with it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

_PLACES = ("/usr/lib/postgresql/*/bin", "/usr/local/bin", "/usr/bin")


def programs() -> Path | None:
    """The folder of `initdb` and `pg_ctl`, the newest version's; None where there is no PostgreSQL."""
    found = [path for place in _PLACES for path in sorted(Path("/").glob(f"{place[1:]}/initdb"), reverse=True)]
    return next((path.parent for path in found if (path.parent / "pg_ctl").exists()), None)


class PostgreSQL:
    """The server: it asks for no password, and refuses to run as root, so another user runs it then."""

    def __init__(self, bin_: Path) -> None:
        self._bin = bin_
        self._as: list[str] = []
        self._folder = Path(tempfile.mkdtemp(prefix="afterword-postgresql-"))  # not pytest's: that is its user's alone
        self._folder.chmod(0o711)
        self.data = self._folder / "data"
        self.data.mkdir()
        if os.geteuid() == 0:
            user = "postgres" if _is_user("postgres") else "nobody"
            self._as = ["setpriv", f"--reuid={user}", "--clear-groups"]
            shutil.chown(self.data, user)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._run("initdb", "-D", str(self.data), "-U", "ada", "-A", "trust", "-E", "UTF8", "--no-locale")
        options = f"-p {self.port} -h 127.0.0.1 -k {self.data}"
        self._run(
            "pg_ctl", "-D", str(self.data), "-w", "-t", "120", "-l", str(self.data / "log"), "-o", options, "start"
        )

    def stop(self) -> None:
        self._run("pg_ctl", "-D", str(self.data), "-m", "immediate", "stop")
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, *words: str) -> None:
        # its own answers go nowhere: a server that keeps a pipe open would be waited for
        subprocess.run(
            [*self._as, str(self._bin / words[0]), *words[1:]], check=True, stdout=subprocess.DEVNULL, cwd="/"
        )


def _is_user(name: str) -> bool:
    import pwd

    return any(one.pw_name == name for one in pwd.getpwall())
