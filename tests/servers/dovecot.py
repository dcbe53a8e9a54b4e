"""A Dovecot of one's own for a test: no root, no installation, loopback only, gone when the test is over."""

from __future__ import annotations

import contextlib
import grp
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from tests.wires.certificates import Authority

PLAIN_SERVER = "IMAP4rev1 CHILDREN"
NO_CONDSTORE = "IMAP4rev1 SASL-IR LITERAL+ ENABLE UIDPLUS ESEARCH LIST-EXTENDED LIST-STATUS SPECIAL-USE IDLE UNSELECT"
NO_QRESYNC = NO_CONDSTORE + " CONDSTORE"
NO_IDLE = NO_CONDSTORE.replace(" IDLE", "") + " CONDSTORE QRESYNC"

_CONFIG = """
base_dir = {home}/run
state_dir = {home}/run
log_path = {home}/log
listen = 127.0.0.1
protocols = imap
ssl = yes
ssl_cert = <{home}/server.pem
ssl_key = <{home}/server.key
disable_plaintext_auth = yes
auth_mechanisms = {mechanisms}
auth_failure_delay = 0 secs
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:~/Maildir
mail_fsync = never
mail_max_userip_connections = 100
maildir_very_dirty_syncs = no
imap_idle_notify_interval = 2 mins
{capability}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  service_count = 0
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
{oauth}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {home}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Drafts {{
    auto = create
    special_use = \\Drafts
  }}
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
  mailbox Spam {{
    auto = create
    special_use = \\Junk
  }}
  mailbox Archive {{
    auto = create
    special_use = \\Archive
  }}
}}
{extra}
"""
_OAUTH = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {home}/oauth2.conf
}}
"""


class Dovecot:
    """IMAP on `port` (STARTTLS) and `tls_port`. Users are ada1@mail.example and so on, one a test; see `new_user`."""

    password = "an open secret"

    def __init__(self, authority: Authority, capability: str = "", oauth: str = "", extra: str = "") -> None:
        if not Path("/usr/sbin/dovecot").exists():
            import pytest

            pytest.skip("Dovecot is not installed: ./test installs it")
        root = os.geteuid() == 0
        self.account = pwd.getpwnam("nobody") if root else pwd.getpwuid(os.geteuid())
        self.home = Path(tempfile.mkdtemp(prefix="awd-", dir="/tmp"))  # short: its sockets' names are limited
        self.home.chmod(0o755)
        self.port, self.tls_port = _free_port(), _free_port()
        self.ca = authority.ca
        self._users = 0
        for file in (authority.certificate, authority.key):
            shutil.copy(file, self.home / file.name)
        (self.home / "users").write_text(
            "".join(f"ada{n}@mail.example:{self.password}::::::\n" for n in range(1, 4_000))
        )
        if oauth:
            (self.home / "oauth2.conf").write_text(
                f"introspection_mode = post\nintrospection_url = {oauth}\nforce_introspection = yes\n"
                "username_attribute = email\nactive_attribute = active\nactive_value = true\n"
            )
        self._configure(capability, bool(oauth), extra)
        (self.home / "mail").mkdir()
        if root:
            for path in (self.home, *self.home.rglob("*")):
                os.chown(path, self.account.pw_uid, self.account.pw_gid)
        self._start()

    def _configure(self, capability: str, oauth: bool, extra: str) -> None:
        words = _CONFIG.format(
            home=self.home,
            user=self.account.pw_name,
            group=grp.getgrgid(self.account.pw_gid).gr_name,
            uid=self.account.pw_uid,
            gid=self.account.pw_gid,
            port=self.port,
            tls_port=self.tls_port,
            mechanisms="plain login xoauth2" if oauth else "plain login",
            capability=f"imap_capability = {capability}" if capability else "",
            oauth=_OAUTH.format(home=self.home) if oauth else "",
            extra=extra,
        )
        (self.home / "dovecot.conf").write_text(words)

    def _start(self) -> None:
        with open(self.home / "words", "ab") as words:
            self._process = subprocess.Popen(
                ["/usr/sbin/dovecot", "-F", "-c", str(self.home / "dovecot.conf")],
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                **self._as_account(),
            )
        until = time.monotonic() + 20
        while time.monotonic() < until:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.tls_port), 0.2):
                return
            if self._process.poll() is not None:
                break
            time.sleep(0.02)
        raise RuntimeError(f"Dovecot does not start: {(self.home / 'words').read_text()}")

    def _as_account(self) -> dict[str, object]:
        if os.geteuid():
            return {}
        return {"user": self.account.pw_uid, "group": self.account.pw_gid, "extra_groups": []}

    def new_user(self) -> str:
        """A name whose mailbox nobody has used yet."""
        self._users += 1
        return f"ada{self._users}@mail.example"

    def maildir(self, user: str, folder: str = "") -> Path:
        """The directory of a folder; it and its folders are made where they are missing."""
        path = self.home / "mail" / user / "Maildir" / (f".{folder}" if folder else "")
        for inner in ("cur", "new", "tmp"):
            (path / inner).mkdir(parents=True, exist_ok=True)
        self._give(self.home / "mail" / user)
        return path

    def deliver(self, user: str, raw: bytes, folder: str = "", at: float | None = None, flags: str = "") -> None:
        """Puts a message into a folder, as its delivery agent would."""
        self.deliver_all(user, [raw], folder, at, flags)

    def deliver_all(
        self, user: str, raws: Iterable[bytes], folder: str = "", at: float | None = None, flags: str = ""
    ) -> None:
        path = self.maildir(user, folder)
        for place, raw in enumerate(raws):
            name = f"{time.time_ns()}.{place:06}.test"
            beside = path / "tmp" / name
            beside.write_bytes(raw)
            if at is not None:
                os.utime(beside, (at, at))
            self._own(beside)
            beside.rename(path / "cur" / f"{name}:2,{flags}" if flags else path / "new" / name)

    def doveadm(self, *words: str) -> str:
        done = subprocess.run(
            ["doveadm", "-c", str(self.home / "dovecot.conf"), *words],
            capture_output=True,
            text=True,
            check=False,
            **self._as_account(),
        )
        if done.returncode:
            raise RuntimeError(f"doveadm {words}: {done.stderr}")
        return done.stdout

    def kick(self) -> None:
        """Ends every session, as a server that restarts does."""
        with contextlib.suppress(RuntimeError):
            self.doveadm("kick", "*")

    def _give(self, root: Path) -> None:
        if os.geteuid() == 0:
            for path in (root, *(p for p in root.rglob("*") if p.is_dir())):
                self._own(path)

    def _own(self, path: Path) -> None:
        if os.geteuid() == 0:
            os.chown(path, self.account.pw_uid, self.account.pw_gid)

    def stop(self) -> None:
        """Ends it at once: what it holds is thrown away."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        shutil.rmtree(self.home, ignore_errors=True)


def _free_port() -> int:
    """A port that nobody listens on, below those that the system gives away by itself in the meantime."""
    while True:
        port = secrets.randbelow(20_000) + 10_000
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
