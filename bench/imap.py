"""How fast a live mailbox is read: ours beside a bare socket and other libraries, in one run, against Dovecot here.

    python bench/imap.py [--messages 20000] [--delay 0.04] [--keep FOLDER] [--large 500000] [--only WORD,WORD]

Every figure is the best of three runs in processes of their own. Ratios carry over to other machines, seconds do not.
Peers that are not installed are left out. `--keep` makes the mailbox in that folder, or takes the one that is there;
`--large` measures the first look at a mailbox of that size alone (500,000 small messages take 3 GB of disk).
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "bench"))

HEAD = (
    b"(UID FLAGS INTERNALDATE RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (DATE FROM SENDER REPLY-TO TO CC "
    b"SUBJECT MESSAGE-ID IN-REPLY-TO REFERENCES LIST-ID LIST-UNSUBSCRIBE AUTO-SUBMITTED PRECEDENCE)])"
)


class Bare:
    """A bare socket: pipelined commands, answers counted by their tags and kept as they are. The floor of the run."""

    def __init__(self, told: dict[str, object]) -> None:
        context = ssl.create_default_context(cafile=str(told["ca"]))
        sock = socket.create_connection(("localhost", int(str(told["port"]))))
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock = context.wrap_socket(sock, server_hostname="localhost")
        self.held = b""
        self.run(b"x LOGIN %s %s" % (str(told["user"]).encode(), b'"an open secret"'), b"x")

    def run(self, commands: bytes, last: bytes) -> bytes:
        self.sock.sendall(commands + b"\r\n")
        parts = [self.held]
        end = b"\r\n" + last + b" OK"
        tail = b"\r\n" + self.held
        while end not in tail:
            more = self.sock.recv(1 << 18)
            if not more:
                raise OSError("closed")
            parts.append(more)
            tail = tail[-64:] + more
        self.held = b""
        return b"".join(parts)


def bare_heads(told: dict[str, object]) -> int:
    bare = Bare(told)
    bare.run(b"e EXAMINE INBOX", b"e")
    return bare.run(b"h UID FETCH 1:* " + HEAD, b"h").count(b" FETCH (")


def bare_text(told: dict[str, object]) -> int:
    """The heads, and by what they say the text parts, all asked for at once."""
    import re

    bare = Bare(told)
    bare.run(b"e EXAMINE INBOX", b"e")
    said = bare.run(b"h UID FETCH 1:* " + HEAD, b"h")
    found = re.findall(rb"\* \d+ FETCH \(UID (\d+) .*?BODYSTRUCTURE (\(+)", said)
    plain = [int(uid) for uid, opened in found if len(opened) == 1]
    parted = [int(uid) for uid, opened in found if len(opened) > 1]
    for uids in (plain, parted):
        bare.run(b"t UID FETCH " + ranges(uids) + b" (UID BODY.PEEK[1])", b"t")
    return len(found)


def bare_first(told: dict[str, object]) -> int:
    """What the first look at all folders asks for, and nothing is done with it: lists, heads of 500, 150 bodies."""
    import re

    bare = Bare(told)
    bare.run(b'l LIST "" "*" RETURN (SPECIAL-USE STATUS (MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ))', b"l")
    said = bare.run(b"e EXAMINE INBOX (CONDSTORE)", b"e")
    top = int(re.findall(rb"UIDNEXT (\d+)", said)[0])
    said = bare.run(b"h UID FETCH %d:%d %s" % (top - 500, top - 1, HEAD), b"h")
    bare.run(b"t UID FETCH %d:%d (UID BODY.PEEK[])" % (top - 150, top - 1), b"t")
    return said.count(b" FETCH (")


def ranges(uids: list[int]) -> bytes:
    from afterword.wires.imap.uids import UidSet

    return UidSet.of(uids).wire


def connected(told: dict[str, object]):  # type: ignore[no-untyped-def]
    return mailbox(told).connect()


def mailbox(told: dict[str, object]):  # type: ignore[no-untyped-def]
    from afterword.actions.worth_reading import worth_reading
    from afterword.facts.settings import ImapSettings
    from afterword.wires.imap.mailbox import ImapMailbox

    settings = ImapSettings("localhost", int(str(told["port"])), "tls", str(told["user"]), ca_file=str(told["ca"]))
    wanted = worth_reading(frozenset({"ada@example.org"}))
    return ImapMailbox(settings, lambda: "an open secret", time.monotonic, wanted, lambda: date(2024, 1, 1))


def opened(told: dict[str, object]):  # type: ignore[no-untyped-def]
    from afterword.wires.imap import changes
    from afterword.wires.imap.folders import Folder

    connection = connected(told)
    selected = changes.opened(connection, Folder(b"INBOX", "/", "inbox"), None, False).selected
    return connection, changes.uids(connection, 1, selected.uidnext - 1)


def our_heads(told: dict[str, object]) -> int:
    from afterword.wires.imap import fetching

    connection, uids = opened(told)
    return sum(1 for batch in uids.newest_first(iter(lambda: 5_000, 0)) for _ in fetching.heads(connection, batch))


def our_text(told: dict[str, object]) -> int:
    from afterword.wires.imap import fetching, structure

    connection, uids = opened(told)
    count = 0
    batches = list(uids.newest_first(iter(lambda: 2_500, 0)))
    ahead = fetching.Ahead(connection, batches[0])
    for following in (*batches[1:], None):
        wanted = []
        for item in ahead.answers():
            count += 1
            parts = structure.readable(structure.leaves(item.structure))
            wanted += [(item.uid, part.size, part.number) for part in parts]
        if following is not None:
            ahead = fetching.Ahead(connection, following)
        for _ in fetching.sections(connection, wanted):
            pass
    return count


def our_mailbox(told: dict[str, object]) -> int:
    return sum(1 for _ in mailbox(told).whole().mails({}))


def our_first(told: dict[str, object]) -> int:
    for count, _ in enumerate(mailbox(told).whole().mails({}), 1):
        if count == 500:
            return count
    return 0


def our_resync(told: dict[str, object]) -> int:
    return sum(1 for _ in mailbox(told).source().mails(json.loads(Path(str(told["cursor"])).read_text())))


def imapclient_text(told: dict[str, object]) -> int:
    import imapclient

    client = imapclient.IMAPClient(
        "localhost", int(str(told["port"])), ssl_context=ssl.create_default_context(cafile=str(told["ca"]))
    )
    client.login(str(told["user"]), "an open secret")
    client.select_folder("INBOX", readonly=True)
    uids = client.search("ALL")
    count = 0
    for start in range(0, len(uids), 5_000):
        heads = client.fetch(uids[start : start + 5_000], [HEAD[5:-1]])
        by_part: dict[str, list[int]] = {}
        for uid in heads:
            count += 1
            by_part.setdefault("1", []).append(uid)
        for part, some in by_part.items():
            client.fetch(some, [f"BODY.PEEK[{part}]"])
    return count


def imaptools_text(told: dict[str, object]) -> int:
    from imap_tools import MailBox

    context = ssl.create_default_context(cafile=str(told["ca"]))
    with MailBox("localhost", int(str(told["port"])), ssl_context=context).login(
        str(told["user"]), "an open secret"
    ) as box:
        return sum(1 for mail in box.fetch(mark_seen=False, bulk=500) if mail.uid and (mail.text, mail.html))


def our_whole(told: dict[str, object]) -> int:
    from afterword.wires.imap import fetching

    connection, uids = opened(told)
    count = 0
    for batch in uids.newest_first(iter(lambda: 2_500, 0)):
        sizes = [(item.uid, item.size or 0) for item in fetching.heads(connection, batch)]
        count += sum(1 for body in fetching.bodies(connection, sizes) if body.data)
    return count


_MBSYNC = """IMAPAccount far
Host localhost
Port {port}
User {user}
Pass "an open secret"
SSLType IMAPS
CertificateFile {ca}
AuthMechs LOGIN

IMAPStore far
Account far

MaildirStore near
Path {folder}/
Inbox {folder}/INBOX

Channel all
Far :far:
Near :near:
Patterns INBOX
Create Near
Sync Pull
SyncState *
"""


def mbsync(told: dict[str, object]) -> int:
    """The whole mailbox, written as a Maildir; with no change where it was there already."""
    folder = Path(str(told["mbsync"])) / str(told["port"])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "rc").write_text(_MBSYNC.format(folder=folder, **told))
    done = subprocess.run(
        ["mbsync", "-c", str(folder / "rc"), "-q", "all"], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise OSError(done.stderr.strip() or "mbsync failed")
    return sum(1 for part in ("cur", "new") for _ in (folder / "INBOX" / part).iterdir())


_END = 1_772_000_000  # February 2026
TASKS: dict[str, Callable[[dict[str, object]], int]] = {
    "bare heads": bare_heads,
    "our heads": our_heads,
    "bare text": bare_text,
    "our text": our_text,
    "IMAPClient text": imapclient_text,
    "our whole": our_whole,
    "imap-tools whole": imaptools_text,
    "mbsync whole": mbsync,
    "mbsync resync": mbsync,
    "our mailbox": our_mailbox,
    "bare first": bare_first,
    "our first": our_first,
    "our resync": our_resync,
}


def one(task: str, told: dict[str, object]) -> None:
    """Runs a task in this process and prints what it cost."""
    if task.startswith("our"):
        mailbox(told)  # what is loaded at start is not the server's
    start, cpu = time.perf_counter(), time.process_time()
    count = TASKS[task](told)
    seconds, spent = time.perf_counter() - start, time.process_time() - cpu
    used = _peak()
    if task.startswith("mbsync"):
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent, used = children.ru_utime + children.ru_stime, children.ru_maxrss // 1024
    print(json.dumps({"s": seconds, "cpu": spent, "mb": used, "n": count}))


def _peak() -> int:
    """Megabytes at most of this program; ru_maxrss counts what its parent held when it was made."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM:"))


def measured(task: str, told: dict[str, object]) -> dict[str, float] | None:
    """One run in a process of its own; None, and a word about it, where it does not work."""
    words = [sys.executable, __file__, "--one", task, "--told", json.dumps(told)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{task:<18} not measured: {done.stderr.strip().splitlines()[-1][:90] if done.stderr else '?'}")
        return None
    found: dict[str, float] = json.loads(done.stdout)
    return found


def table(told: dict[str, object], slow: dict[str, object], runs: int, only: str) -> None:
    """The best of some rounds; a round runs every task once, so that other work on the machine slows all of them."""
    best: dict[tuple[str, str], dict[str, float]] = {}
    for place in range(runs):
        for task in (t for t in TASKS if not only or any(word in t for word in only.split(","))):
            for where, to in (("here", told), ("there", slow)):
                if "whole" in task and place:
                    continue
                found = measured(task, to)
                if found is not None and ((task, where) not in best or found["s"] < best[task, where]["s"]):
                    best[task, where] = found
    print(f"{'':<18}{'loopback s':>11}{'ratio':>7}{'CPU s':>7}{'MB':>5}{'80 ms s':>9}{'ratio':>7}{'messages':>10}")
    for task in (t for t in TASKS if (t, "here") in best and (t, "there") in best):
        here, there = best[task, "here"], best[task, "there"]
        floors = {"heads": "bare heads", "text": "bare text", "whole": "bare text", "first": "bare first"}
        floor = floors.get(task.split()[-1])
        ratios = [
            f"{value['s'] / best[floor, where]['s']:.2f}" if floor else ""
            for where, value in (("here", here), ("there", there))
        ]
        print(
            f"{task:<18}{here['s']:>11.3f}{ratios[0]:>7}{here['cpu']:>7.2f}{here['mb']:>5.0f}"
            f"{there['s']:>9.3f}{ratios[1]:>7}{here['n']:>10.0f}"
        )


def first_time(told: dict[str, object]) -> None:
    """The whole mailbox by a server that knows nothing of it yet; its cursor is kept for the later measurements."""
    start, first, kept = time.perf_counter(), 0.0, {}
    for count, (_, cursor) in enumerate(mailbox(told).whole().mails({}), 1):
        kept = cursor
        if count == 500:
            first = time.perf_counter() - start
    Path(str(told["cursor"])).write_text(json.dumps(kept))
    whole = time.perf_counter() - start
    print(f"the first time, the server knowing nothing yet: 500 after {first:.2f} s, all after {whole:.1f} s\n")


def open_resync(told: dict[str, object]) -> tuple[float, float]:
    """A no-change look on a connection that is open: all folders by LIST, and INBOX by EXAMINE; seconds each."""
    from afterword.wires.imap import changes
    from afterword.wires.imap.folders import list_folders
    from afterword.wires.imap.state import AccountState

    connection = connected(told)
    qresync = changes.enable(connection)
    state = AccountState.load(json.loads(Path(str(told["cursor"])).read_text())).folders["INBOX"]
    listed, examined = [], []
    for _ in range(9):
        start = time.perf_counter()
        inbox = next(f for f in list_folders(connection) if f.role == "inbox")
        listed.append(time.perf_counter() - start)
        start = time.perf_counter()
        changes.opened(connection, inbox, state, qresync)
        examined.append(time.perf_counter() - start)
    connection.close()
    return min(listed), min(examined)


def notice(server, told: dict[str, object], times: int = 10) -> list[float]:  # type: ignore[no-untyped-def]
    """Seconds from a delivery to the end of the wait for it."""
    from afterword.wires.imap.idle import Watcher

    watcher = Watcher(mailbox(told).connect, time.monotonic)
    watcher.wait(0)
    took = []
    for number in range(times):
        raw = f"From: a@b.example\nMessage-ID: <idle{number}@b.example>\n\nHello\n".encode()
        at: list[float] = []

        def deliver(raw: bytes = raw, at: list[float] = at) -> None:
            time.sleep(0.3)
            server.deliver(told["user"], raw)
            at.append(time.monotonic())

        threading.Thread(target=deliver).start()
        if watcher.wait(10) and at:
            took.append(time.monotonic() - at[0])
    watcher.close()
    return sorted(took)


def first_look(told: dict[str, object], root: Path, runs: int) -> None:
    """The first 500 and all of a mailbox: by a server that knows nothing of it yet, and by one that does."""
    for path in root.glob("dovecot*"):
        path.unlink()
    cold = measured("our first", told)
    if cold is not None:
        print(f"the server knowing nothing yet: the first 500 after {cold['s']:.2f} s, {cold['mb']:.0f} MB")
    found = [(measured("bare first", told), measured("our first", told)) for _ in range(runs)]
    bare, ours = (min(one["s"] for one in row if one is not None) for row in zip(*found, strict=True))
    print(f"the server knowing it: after {ours:.2f} s, {ours / bare:.2f} times a bare socket's {bare:.2f} s")
    whole = measured("our mailbox", told)
    if whole is not None:
        print(f"all {whole['n']:,.0f} that are of the last months: {whole['s']:.1f} s, {whole['mb']:.0f} MB")


def made(server, user: str, keep: str, count: int, large: bool) -> Path:  # type: ignore[no-untyped-def]
    """The mailbox's Maildir: made now, or the one that was kept."""
    from imap_corpus import write_maildir

    root = server.maildir(user)
    if keep:
        root.parent.mkdir(parents=True, exist_ok=True)
        kept = Path(keep).resolve() / "Maildir"
        if not kept.exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            root.rename(kept)
        else:
            shutil.rmtree(root)
        root.symlink_to(kept)
    if not any((root / "cur").iterdir()):
        start = time.perf_counter()
        total = write_maildir(root, count, _END, *((10, 40) if large else (2, 400)))
        print(f"{count:,} messages, {total / 1e6:.0f} MB, made in {time.perf_counter() - start:.0f} s\n")
        for path in (root / "cur").iterdir():
            server._own(path)
    return root


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--messages", type=int, default=20_000)
    options.add_argument("--delay", type=float, default=0.04, help="seconds each way of the slow line")
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--keep", default="", metavar="FOLDER")
    options.add_argument("--large", type=int, default=0, metavar="MESSAGES")
    options.add_argument("--only", default="", metavar="WORD,WORD", help="only the tasks whose names hold one of these")
    options.add_argument("--one")
    options.add_argument("--told")
    given = options.parse_args()
    if given.one:
        one(given.one, json.loads(given.told))
        return 0
    from tests.servers.dovecot import Dovecot
    from tests.servers.faulty_line import FaultyLine
    from tests.wires.certificates import Authority

    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder:
        server = Dovecot(Authority(Path(folder) / "authority"))
        try:
            user = server.new_user()
            root = made(server, user, given.keep, given.large or given.messages, bool(given.large))
            told: dict[str, object] = {"port": server.tls_port, "ca": str(server.ca), "user": user}
            told |= {"cursor": f"{folder}/cursor.json", "mbsync": f"{folder}/mbsync"}
            if given.large:
                first_look(told, root, given.runs)
                return 0
            line = FaultyLine(server.tls_port, delay=given.delay)
            first_time(told)
            table(told, told | {"port": line.port}, given.runs, given.only)
            if not given.only:
                on_an_open_line(server, told, told | {"port": line.port})
            line.stop()
        finally:
            server.stop()
    return 0


def on_an_open_line(server, told: dict[str, object], slow: dict[str, object]) -> None:  # type: ignore[no-untyped-def]
    """No change, and new mail, on a connection that is open."""
    for name, where in (("loopback", told), ("80 ms", slow)):
        listed, examined = open_resync(where)
        said = f"all folders {listed * 1000:.1f} ms, INBOX {examined * 1000:.1f} ms"
        print(f"\nno change, on an open connection, {name}: {said}")
    took = notice(server, told)
    middle, worst = took[len(took) // 2] * 1000, took[-1] * 1000
    print(f"\nnew mail noticed: median {middle:.0f} ms, worst {worst:.0f} ms (the server itself waits up to 500)")


if __name__ == "__main__":
    sys.exit(main())
