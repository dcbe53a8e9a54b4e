"""Which old mail of a large mailbox is fetched whole: all but what a machine wrote to many people at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from afterword.actions.ports import MailHead, Wanted
from afterword.reading.senders import host_of, is_relay

_FIELD: Final = re.compile(
    rb"^(from|sender|subject|precedence|list-id|list-unsubscribe):([^\n]*(?:\n[ \t][^\n]*)*)", re.I | re.M
)
_ADDRESS: Final = re.compile(r"[^\s<>@,;:\"]+@[^\s<>@,;:\"]+")
_JOB: Final = re.compile(
    r"interview|application|applied|applying|candida|position|role\b|vacancy|hiring|recruit|talent|career|offer|"
    r"assessment|onboarding|bewerbung|vorstellung|gespräch|stelle|entretien|candidature|poste|entrevista|puesto|"
    r"colloquio|sollicitatie|gesprek|=\?",
    re.I,
)


def worth_reading(own: frozenset[str], employers: Callable[[str], bool] = lambda host: False) -> Wanted:
    """Mail of the candidate's own, mail from people, and from machines what may be about a job.

    `own` is the candidate's addresses in lower case; `employers` says of a host whether it is a known employer's. A
    subject in encoded words is not judged.
    """

    def wanted(head: MailHead) -> bool:
        if head.invitation or head.role == "sent":
            return True
        fields = {name.lower(): value for name, value in reversed(_FIELD.findall(head.header))}
        bulk = b"list-unsubscribe" in fields or b"list-id" in fields
        if not bulk and fields.get(b"precedence", b"").strip().lower() not in (b"bulk", b"list", b"junk"):
            return True
        sender = fields.get(b"from", b"").decode("utf-8", "replace")
        addresses = [address.lower() for address in _ADDRESS.findall(sender)]
        if any(address in own or is_relay(host_of(address)) or employers(host_of(address)) for address in addresses):
            return True
        return bool(_JOB.search(sender + fields.get(b"subject", b"").decode("utf-8", "replace")))

    return wanted
