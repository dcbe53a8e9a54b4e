"""A Cyrus IMAP of one's own for a test: the second kind of server, with other habits than Dovecot's.

It is unpacked, not installed (`.ci/cyrus`), because Debian's package excludes Dovecot. Who signs in is asked of this
process, which plays the system's saslauthd.
"""

from __future__ import annotations

import contextlib
import grp
import imaplib
import os
import pwd
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.servers.dovecot import _free_port
from tests.wires.certificates import Authority

_CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
PLACE = (Path("/var/cache") if os.geteuid() == 0 else _CACHE) / "afterword-tests" / "cyrus"

_CONFIG = """
configdirectory: {home}/conf
defaultpartition: default
partition-default: {home}/data
admins: chief
cyrus_user: {user}
cyrus_group: {group}
unixhierarchysep: {slashes}
altnamespace: {slashes}
allowplaintext: no
sasl_mech_list: PLAIN
sasl_pwcheck_method: saslauthd
sasl_saslauthd_path: {home}/conf/socket/mux
tls_server_cert: {home}/server.pem
tls_server_key: {home}/server.key
conversations: yes
search_engine: none
autocreate_users: anyone
autocreate_post: yes
autocreate_quota: 0
autocreate_inbox_folders: Sent|Drafts|Junk|Archive
autocreate_subscribe_folders: Sent|Drafts|Junk|Archive
xlist-sent: Sent
xlist-drafts: Drafts
xlist-junk: Junk
xlist-archive: Archive
specialusealways: yes
idlesocket: {home}/conf/socket/idle
lmtpsocket: {home}/conf/socket/lmtp
notifysocket: {home}/conf/socket/notify
skiplist_unsafe: yes
{more}
"""
_MASTER = """
START {{
  recover cmd="{bin}/ctl_cyrusdb -C {home}/imapd.conf -r"
}}
SERVICES {{
  imaps cmd="{bin}/imapd -s -C {home}/imapd.conf" listen="127.0.0.1:{tls_port}" prefork=1
}}
DAEMON {{
  idled cmd="{bin}/idled -C {home}/imapd.conf"
}}
EVENTS {{
}}
"""


def missing() -> str:
    """Why it cannot be run here, or ''."""
    return "" if (PLACE / "usr/lib/cyrus/bin/master").exists() else "Cyrus is not here: .ci/cyrus brings it"


class Cyrus:
    """IMAP over TLS on `tls_port`; every name of `new_user` may sign in.

    `slashes` False gives the older form of its folders: all below INBOX, with dots between. `without` names
    capabilities that it does not offer.
    """

    password = "an open secret"

    def __init__(self, authority: Authority, *, slashes: bool = True, without: str = "") -> None:
        if missing():
            import pytest

            pytest.skip(missing())
        root = os.geteuid() == 0
        self.account = pwd.getpwnam("nobody") if root else pwd.getpwuid(os.geteuid())
        self.home = Path(tempfile.mkdtemp(prefix="awc-", dir="/tmp"))
        self.home.chmod(0o755)
        self.tls_port, self.ca, self._users, self.slashes = _free_port(), authority.ca, 0, slashes
        for name in ("db", "log", "msg", "proc", "ptclient", "socket", "user", "quota", "lock", "sieve"):
            (self.home / "conf" / name).mkdir(parents=True)
        (self.home / "data").mkdir()
        for file in (authority.certificate, authority.key):
            shutil.copy(file, self.home / file.name)
        told = {
            "home": self.home,
            "bin": PLACE / "usr/lib/cyrus/bin",
            "user": self.account.pw_name,
            "group": grp.getgrgid(self.account.pw_gid).gr_name,
            "tls_port": self.tls_port,
            "slashes": "yes" if slashes else "no",
            "more": f"suppress_capabilities: {without}" if without else "",
        }
        (self.home / "imapd.conf").write_text(_CONFIG.format(**told))
        (self.home / "cyrus.conf").write_text(_MASTER.format(**told))
        self._door = _Saslauthd(self.home / "conf/socket/mux", self.password)
        if root:
            for path in (self.home, *self.home.rglob("*")):
                os.chown(path, self.account.pw_uid, self.account.pw_gid)
        self._start(root)

    def _start(self, root: bool) -> None:
        account = {"user": self.account.pw_uid, "group": self.account.pw_gid, "extra_groups": []} if root else {}
        words = [str(PLACE / "usr/lib/cyrus/bin/master")]
        for option, file in (("-C", "imapd.conf"), ("-M", "cyrus.conf"), ("-p", "pid"), ("-L", "log")):
            words += [option, str(self.home / file)]
        library = next(iter((PLACE / "usr/lib").glob("*-linux-gnu")), PLACE)
        with open(self.home / "words", "ab") as said:
            self._process = subprocess.Popen(
                words,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
                env={**os.environ, "LD_LIBRARY_PATH": str(library)},
                **account,
            )
        until = time.monotonic() + 30
        while time.monotonic() < until:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.tls_port), 0.2):
                return
            if self._process.poll() is not None:
                break
            time.sleep(0.05)
        raise RuntimeError(f"Cyrus does not start: {(self.home / 'words').read_text()}")

    def new_user(self) -> str:
        """A name whose mailbox nobody has used yet."""
        self._users += 1
        return f"ada{self._users}"

    def client(self, user: str) -> imaplib.IMAP4_SSL:
        """Another mail program of theirs, signed in."""
        context = ssl.create_default_context(cafile=str(self.ca))
        client = imaplib.IMAP4_SSL("localhost", self.tls_port, ssl_context=context)
        client.login(user, self.password)
        return client

    def deliver(self, user: str, raw: bytes, folder: str = "INBOX", at: float | None = None, flags: str = "") -> None:
        """Puts a message into a folder, which is made where it is missing."""
        with self.client(user) as client:
            name = '"' + folder.replace("\\", "\\\\").replace('"', '\\"') + '"'
            if client.status(name, "(UIDNEXT)")[0] != "OK":
                assert client.create(name)[0] == "OK", folder
            date = imaplib.Time2Internaldate(datetime.fromtimestamp(at or time.time(), UTC))
            crlf = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
            answer, said = client.append(name, f"({flags})" if flags else None, date, crlf)
            assert answer == "OK", said

    def stop(self) -> None:
        """Ends it at once: what it holds is thrown away."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._door.close()
        shutil.rmtree(self.home, ignore_errors=True)


class _Saslauthd:
    """Four counted strings in (user, password, service, realm), one out: OK or NO."""

    def __init__(self, path: Path, password: str) -> None:
        self._password = password.encode()
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        path.chmod(0o777)
        self._listener.listen(64)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with client, client.makefile("rb") as file, contextlib.suppress(OSError, struct.error):
                _, password, _, _ = (file.read(struct.unpack(">H", file.read(2))[0]) for _ in range(4))
                word = b"OK" if password == self._password else b"NO"
                client.sendall(struct.pack(">H", len(word)) + word)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
