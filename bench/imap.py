"""How fast a live mailbox is read: ours beside a bare socket and other libraries, in one run, against Dovecot here.

    python bench/imap.py [--messages 20000] [--delay 0.04] [--keep FOLDER]

Every figure is the best of three runs in processes of their own. Ratios carry over to other machines, seconds do not.
Peers that are not installed are left out.
"""

from __future__ import annotations

import argparse
import json
import resource
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


_END = 1_772_000_000  # February 2026
TASKS: dict[str, Callable[[dict[str, object]], int]] = {
    "bare heads": bare_heads,
    "our heads": our_heads,
    "bare text": bare_text,
    "our text": our_text,
    "IMAPClient text": imapclient_text,
    "imap-tools whole": imaptools_text,
    "our mailbox": our_mailbox,
    "our first 500": our_first,
    "our resync": our_resync,
}


def one(task: str, told: dict[str, object]) -> None:
    """Runs a task in this process and prints what it cost."""
    if task.startswith("our"):
        mailbox(told)  # what is loaded at start is not the server's
    start, cpu = time.perf_counter(), time.process_time()
    count = TASKS[task](told)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"s": time.perf_counter() - start, "cpu": time.process_time() - cpu, "mb": used, "n": count}))


def measured(task: str, told: dict[str, object]) -> dict[str, float] | None:
    """One run in a process of its own; None, and a word about it, where it does not work."""
    words = [sys.executable, __file__, "--one", task, "--told", json.dumps(told)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{task:<18} not measured: {done.stderr.strip().splitlines()[-1][:90] if done.stderr else '?'}")
        return None
    found: dict[str, float] = json.loads(done.stdout)
    return found


def table(told: dict[str, object], slow: dict[str, object], runs: int) -> None:
    """The best of some rounds; a round runs every task once, so that other work on the machine slows all of them."""
    best: dict[tuple[str, str], dict[str, float]] = {}
    for place in range(runs):
        for task in TASKS:
            for where, to in (("here", told), ("there", slow)):
                if "whole" in task and place:
                    continue
                found = measured(task, to)
                if found is not None and ((task, where) not in best or found["s"] < best[task, where]["s"]):
                    best[task, where] = found
    print(f"{'':<18}{'loopback s':>11}{'ratio':>7}{'CPU s':>7}{'MB':>5}{'80 ms s':>9}{'ratio':>7}{'messages':>10}")
    for task in (t for t in TASKS if (t, "here") in best and (t, "there") in best):
        here, there = best[task, "here"], best[task, "there"]
        floor = {"heads": "bare heads", "text": "bare text", "whole": "bare text"}.get(task.split()[-1])
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


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--messages", type=int, default=20_000)
    options.add_argument("--delay", type=float, default=0.04, help="seconds each way of the slow line")
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--one")
    options.add_argument("--told")
    given = options.parse_args()
    if given.one:
        one(given.one, json.loads(given.told))
        return 0
    from imap_corpus import write_maildir

    from tests.servers.dovecot import Dovecot
    from tests.servers.faulty_line import FaultyLine
    from tests.wires.certificates import Authority

    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder:
        server = Dovecot(Authority(Path(folder) / "authority"))
        try:
            user = server.new_user()
            root = server.maildir(user)
            start = time.perf_counter()
            total = write_maildir(root, given.messages, _END)
            for path in (root / "cur").iterdir():
                server._own(path)
            print(f"{given.messages:,} messages, {total / 1e6:.0f} MB, made in {time.perf_counter() - start:.0f} s\n")
            told: dict[str, object] = {"port": server.tls_port, "ca": str(server.ca), "user": user}
            line = FaultyLine(server.tls_port, delay=given.delay)
            told["cursor"] = f"{folder}/cursor.json"
            first_time(told)
            table(told, told | {"port": line.port}, given.runs)
            for name, where in (("loopback", told), ("80 ms", told | {"port": line.port})):
                listed, examined = open_resync(where)
                said = f"all folders {listed * 1000:.1f} ms, INBOX {examined * 1000:.1f} ms"
                print(f"\nno change, on an open connection, {name}: {said}")
            took = notice(server, told)
            middle, worst = took[len(took) // 2] * 1000, took[-1] * 1000
            print(
                f"\nnew mail noticed: median {middle:.0f} ms, worst {worst:.0f} ms (the server itself waits up to 500)"
            )
            line.stop()
        finally:
            server.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
