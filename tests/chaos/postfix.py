"""A real Postfix of one's own: submission with STARTTLS on a free port, delivering into Maildirs of one folder.

Needs root. Everything lies in one short temporary folder; the master ends with the context, or after half an hour.
"""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Final

from tests.wires.certificates import Authority

_QUEUES: Final = (
    "active",
    "bounce",
    "corrupt",
    "defer",
    "deferred",
    "flush",
    "hold",
    "incoming",
    "private",
    "saved",
    "trace",
)
_WAITING: Final = ("active", "incoming", "deferred", "maildrop")

_MAIN: Final = """
compatibility_level = 3.6
queue_directory = {base}/spool
data_directory = {base}/data
daemon_directory = {daemons}
command_directory = /usr/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {base}/mail.log
maillog_file_prefixes = {base}
myhostname = mail.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_peername_lookup = no
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_tls_security_level = encrypt
smtpd_client_connection_rate_limit = 0
virtual_mailbox_domains = static:all
virtual_mailbox_base = {base}/sink
virtual_mailbox_maps = static:all/
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
virtual_transport = virtual
disable_dns_lookups = yes
smtp_dns_support_level = disabled
alias_maps =
alias_database =
local_recipient_maps =
in_flow_delay = 0
{extra}
"""
_MASTER: Final = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
proxymap  unix  - - n - - proxymap
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
flush     unix  n - n 1000? 0 flush
error     unix  - - n - - error
retry     unix  - - n - - error
virtual   unix  - n n - - virtual
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
"""


def missing() -> str:
    """Why it cannot be run here, or ''."""
    if os.geteuid() != 0:
        return "Postfix's master needs root"
    return "" if shutil.which("postfix") else "postfix is not installed"


class Postfix:
    """With it: `port`, and `accepted()`, the bytes of every message that the world got."""

    def __init__(self, extra: str = "") -> None:
        self.base = Path(tempfile.mkdtemp(prefix="aw-postfix-", dir="/tmp"))
        self.base.chmod(0o755)
        self.authority = Authority(self.base / "certificates")
        self.sink = self.base / "sink" / "all"
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self._lay_out(extra)

    def __enter__(self) -> Postfix:
        daemons = self._daemons()
        with open(self.base / "stderr.log", "wb") as log:
            self._master = subprocess.Popen(
                [f"{daemons}/master", "-c", str(self.base / "etc"), "-d", "-e", "1800"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        for _ in range(500):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                if self._master.poll() is not None:
                    break
                time.sleep(0.02)
        raise RuntimeError(f"Postfix did not start: {(self.base / 'stderr.log').read_text()}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._master.send_signal(signal.SIGTERM)
        try:
            self._master.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self._master.pid, signal.SIGKILL)
            self._master.wait()
        shutil.rmtree(self.base, ignore_errors=True)

    def accepted(self) -> list[bytes]:
        """Every message delivered so far, once the queue is empty."""
        self._drain()
        new = self.sink / "new"
        return [file.read_bytes() for file in sorted(new.iterdir())] if new.is_dir() else []

    def forget(self) -> None:
        """Empties the sink."""
        self._drain()
        if (self.sink / "new").is_dir():
            for file in (self.sink / "new").iterdir():
                file.unlink()

    def _drain(self) -> None:
        """Waits until no smtpd holds a message and none waits to be delivered."""
        empty_since = 0
        for _ in range(1500):
            waiting = any(files for queue in _WAITING for _, _, files in os.walk(self.base / "spool" / queue))
            empty_since = 0 if waiting else empty_since + 1
            if empty_since == 3:
                return
            time.sleep(0.02)
        raise RuntimeError("Postfix's queue does not empty")

    @staticmethod
    def _daemons() -> str:
        return next(p for p in ("/usr/lib/postfix/sbin", "/usr/libexec/postfix") if os.path.isdir(p))

    def _lay_out(self, extra: str) -> None:
        postfix, nobody = pwd.getpwnam("postfix"), pwd.getpwnam("nobody")
        drop = grp.getgrnam("postdrop").gr_gid
        for name in ("etc", "spool", "data", "sink"):
            (self.base / name).mkdir()
        os.chown(self.base / "data", postfix.pw_uid, -1)
        os.chown(self.base / "sink", nobody.pw_uid, nobody.pw_gid)
        for name, owner, group, mode in [
            *((queue, postfix.pw_uid, -1, 0o700) for queue in _QUEUES),
            ("pid", 0, -1, 0o755),
            ("public", postfix.pw_uid, drop, 0o2710),
            ("maildrop", postfix.pw_uid, drop, 0o1730),
        ]:
            (self.base / "spool" / name).mkdir()
            os.chown(self.base / "spool" / name, owner, group)
            (self.base / "spool" / name).chmod(mode)
        settings = {
            "base": self.base,
            "daemons": self._daemons(),
            "certificate": self.authority.certificate,
            "key": self.authority.key,
            "uid": nobody.pw_uid,
            "gid": nobody.pw_gid,
            "extra": extra,
            "port": self.port,
        }
        for name, text in (("main.cf", _MAIN), ("master.cf", _MASTER)):
            path = self.base / "etc" / name
            path.write_text(text.format(**settings))
            os.utime(path, (time.time() - 60,) * 2)  # Postfix sleeps until its main.cf is two seconds old
