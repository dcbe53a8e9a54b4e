"""What time is it there? A mail server says so by the age that it gives to a message, and nothing is written for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from afterword.actions.ports import Apart
from afterword.wires.imap import changes
from afterword.wires.imap.connection import Connection, understood
from afterword.wires.imap.folders import Folder
from afterword.wires.imap.parse import fetched, searched

_NEWEST: Final = 5  # messages that are tried: one that lies in the server's future has no age there
_LONGEST: Final = 2**31 - 1
_CLOSE: Final = 20  # seconds
_STEPS: Final = (30, 600, 7_200, 86_400, 30 * 86_400, 1_000 * 86_400)


def apart(connection: Connection, now: Callable[[], datetime]) -> Apart | None:
    """How far our clock is from the server's; None where it does not say. Raises MailboxError.

    By SEARCH YOUNGER (WITHIN, RFC 5032) to within some seconds. Elsewhere a newest message that came in our future
    shows that our clock is behind, by so much at least; one that is ahead is not noticed there.
    """
    whose = connection.settings.host
    with understood(whose):
        exists = changes.opened(connection, Folder(b"INBOX", "", "inbox"), None, qresync=False).selected.exists
        if not exists:
            return None
        said = connection.run(b"FETCH %d:%d (UID INTERNALDATE)" % (max(1, exists - _NEWEST + 1), exists))
        items = [item for response in said if response.kind == b"FETCH" and (item := fetched(response)) is not None]
        newest = sorted(((i.uid, i.received) for i in items if i.received is not None), reverse=True)
        if b"WITHIN" in connection.capabilities:
            for uid, received in newest:
                age = _age(connection, uid, now() - received)
                if age is not None:
                    return Apart(now() - received - age, whose)
            return None
        late = newest[0][1] - now() if newest else timedelta(0)
        return Apart(-late, whose, at_least=True) if late > timedelta(0) else None


def _age(connection: Connection, uid: int, expected: timedelta) -> timedelta | None:
    """How old the message is by the server's clock; None where it is younger than a second, or the server errs.

    One question after the other: answers to searches do not say which of many they belong to.
    """

    def younger(seconds: int) -> bool:
        return uid in searched(connection.run(b"UID SEARCH UID %d YOUNGER %d" % (uid, seconds)))

    low, high = 1, _LONGEST  # it is older than `low`, and not older than `high`
    if younger(low) or not younger(high):
        return None
    near = round(expected.total_seconds())
    for step in _STEPS:
        for point in (near - step, near + step):
            if low < point < high:
                low, high = (low, point) if younger(point) else (point, high)
        if near - step <= low and high <= near + step:
            break
    while high - low > _CLOSE:
        middle = (low + high) // 2
        low, high = (low, middle) if younger(middle) else (middle, high)
    return timedelta(seconds=high)
