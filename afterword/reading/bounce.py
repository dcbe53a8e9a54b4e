"""Which addresses a bounce says were not reached, and whether for good: RFC 3464, and the many that follow no standard.

A report part speaks first. Without one a daemon's plain words are read, as far as the message that it returns.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from afterword.facts.reading import ReadBounce
from afterword.formats.mail import Mail
from afterword.reading.bounce_words import (
    ABOUT_DELIVERY,
    DAEMON_ADDRESS,
    DAEMON_NAME,
    FAILED,
    FAILED_SUBJECT,
    GIVEN_UP,
    NOT_YET,
    RETURNED_BELOW,
    TO_WHOM,
)
from afterword.reading.failed_addresses import SURE, addresses_in, failed_in

_SAID_FIRST: Final = 6_000
_DELIVERED: Final = ("delivered", "relayed", "expanded", "success")
_FIELD: Final = re.compile(r"^[ \t>]*([A-Za-z][A-Za-z-]{2,40})[ \t]*:[ \t]*(.*)$", re.MULTILINE)
_ENHANCED: Final = re.compile(r"(?<![\d.])([245])\.\d{1,3}\.\d{1,3}(?![\d.])")
_REPLY_CODE: Final = re.compile(
    r"(?<![\d.:#-])([45])\d\d(?=[ -](?![A-Z]{3} \d)|[.:#]? |$)(?! (?:KB|MB|bytes|characters|hours?))"
)
_ANSWERED: Final = re.compile(r"^\s*(?:re|aw|fwd?|wg|sv|vs|antw|rv|tr|odp|回复|答复|转发)\s*:", re.IGNORECASE)


def bounce(mail: Mail) -> ReadBounce | None:
    """What a bounce says, or None where the mail is none; a report of success is none.

    `permanent` follows the status that is given (5.x, else 4.x), else the words; None where neither says.
    """
    if is_feedback(mail):
        return None
    groups = _groups(mail.report)
    if groups:
        return _from_report(mail, groups)
    signs = _signs(mail)
    listed = any(name == "x-failed-recipients" for name, _ in mail.headers)
    if not (signs or listed):
        return None
    said = _said(mail.text)
    if not (listed or _is_bounce(mail, signs, said)):
        return None
    groups = _groups(said)
    if groups and any("@" in _recipient(group) for group in groups):
        return _from_report(mail, groups)
    return ReadBounce(_recipients(mail, said), _permanent(mail, said))


def is_feedback(mail: Mail) -> bool:
    """Is this a complaint that a mailbox provider passes on (ARF, RFC 5965)?"""
    kind = mail.header("content-type").casefold()
    if "feedback-report" in kind:
        return True
    return any(part.content_type == "message/feedback-report" for part in mail.attachments) or (
        "feedback-type:" in mail.report.casefold() or _FEEDBACK.match(mail.text.lstrip()[:200]) is not None
    )


def is_daemon(mail: Mail) -> bool:
    """Does the sender's name or address say that it is a mail system's own?"""
    return any(DAEMON_ADDRESS.match(box.email) or DAEMON_NAME.fullmatch(box.name) for box in mail.from_[:2])


_FEEDBACK: Final = re.compile(
    r"this is an? (?:[\w.-]+ )?e?-?mail (?:abuse|feedback|spam|fraud) (?:report|complaint)|feedback-type:",
    re.IGNORECASE,
)


def _said(text: str) -> str:
    """The daemon's own words: what stands before the returned message."""
    head = text[:_SAID_FIRST]
    for below in RETURNED_BELOW().finditer(head):
        said = head[: below.start()]
        if below.start() > 400 or (below.start() > 20 and FAILED().search(said) is not None):
            return said
    return head


@dataclass(frozen=True, slots=True)
class _Signs:
    """What headers and subject say about a mail, before its words are looked at."""

    daemon: bool
    reported: bool
    empty_path: bool
    failed_subject: bool

    def __bool__(self) -> bool:
        return self.daemon or self.reported or self.empty_path or self.failed_subject


def _signs(mail: Mail) -> _Signs:
    path = mail.header("return-path").strip()
    return _Signs(
        daemon=not mail.from_ or is_daemon(mail),
        reported="delivery-status" in mail.header("content-type").casefold(),
        empty_path=path == "<>" or DAEMON_ADDRESS.match(path.strip("<>")) is not None,
        failed_subject=FAILED_SUBJECT.search(mail.subject) is not None and _ANSWERED.match(mail.subject) is None,
    )


def _is_bounce(mail: Mail, signs: _Signs, said: str) -> bool:
    """Does a machine say here that a message was not delivered? A person who writes about a bounce is no machine.

    From others than daemons the words must be about delivery: "your application was rejected" is no bounce.
    """
    told = said[:2_500]
    failed = FAILED().search(told) is not None
    if signs.daemon or signs.reported:
        told_so = failed or signs.failed_subject or _FIELD_RECIPIENT.search(told) is not None
        if mail.from_:
            return told_so
        return signs.empty_path or (told_so and (signs.failed_subject or TO_WHOM().search(told) is not None))
    if _ANSWERED.match(mail.subject) is not None and mail.header("in-reply-to"):
        return False
    named = bool(addresses_in(told)) or "@" in mail.returned
    if signs.failed_subject and (failed or signs.empty_path) and (named or signs.empty_path):
        return True
    about = TO_WHOM().search(told) is not None and ABOUT_DELIVERY().search(told) is not None
    return failed and named and signs.empty_path and about


_FIELD_RECIPIENT: Final = re.compile(r"^\s*(?:final|original)-recipient\s*:", re.IGNORECASE | re.MULTILINE)


def _groups(report: str) -> list[dict[str, str]]:
    """The recipients' groups of a delivery report, each field by its lower-case name (RFC 3464 2.3)."""
    if "recipient" not in report[:20_000].casefold():
        return []
    unfolded = re.sub(r"\n[ \t]+(?=\S)", " ", report[:100_000].replace("\r\n", "\n"))
    groups: list[dict[str, str]] = []
    for block in re.split(r"\n[ \t>]*\n", unfolded):
        fields = {name.casefold(): value.strip() for name, value in reversed(_FIELD.findall(block))}
        if any(name in fields for name in _RECIPIENT_FIELDS):
            groups.append(fields)
        elif groups and ("action" in fields or "status" in fields) and "reporting-mta" not in fields:
            groups[-1] = {**fields, **groups[-1]}
    return groups[:200]


_RECIPIENT_FIELDS: Final = ("original-recipient", "final-recipient", "x-actual-recipient")


def _recipient(group: dict[str, str]) -> str:
    """The failed address of one group: where it was to go in the end, else where it was sent."""
    for name in _RECIPIENT_FIELDS:
        found = addresses_in(group.get(name, "").partition(";")[2] or group.get(name, ""))
        if found:
            return found[0]
    return ""


def _from_report(mail: Mail, groups: list[dict[str, str]]) -> ReadBounce | None:
    failed = [group for group in groups if not group.get("action", "").casefold().startswith(_DELIVERED)]
    if not failed:
        return None
    recipients = tuple(dict.fromkeys(filter(None, map(_recipient, failed))))
    verdicts = [verdict for verdict in map(_verdict, failed) if verdict is not None]
    permanent = any(verdicts) if verdicts else _permanent(mail, _said(mail.text))
    return ReadBounce(recipients or _recipients(mail, _said(mail.text)), permanent)


def _verdict(group: dict[str, str]) -> bool | None:
    if group.get("action", "").casefold().startswith("delay"):
        return False
    for text in (group.get("status", ""), group.get("diagnostic-code", "")):
        found = _ENHANCED.search(text) or _REPLY_CODE.search(text)
        if found is not None and found[1] != "2":
            return found[1] == "5"
    return True if group.get("action", "").casefold().startswith("fail") else None


def _permanent(mail: Mail, said: str) -> bool | None:
    """By the words, then the code, then the words again: "will be retried" outweighs a 5xx quoted beside it."""
    told = f"{mail.subject}\n{said}"
    if NOT_YET().search(told) is not None and GIVEN_UP().search(told) is None:
        return False
    found = _ENHANCED.search(said) or _REPLY_CODE.search(said)
    if found is not None and found[1] != "2":
        return found[1] == "5"
    failed = GIVEN_UP().search(told) or FAILED().search(told) or FAILED_SUBJECT.search(mail.subject)
    return None if failed is None else True


def _recipients(mail: Mail, said: str) -> tuple[str, ...]:
    """The failed addresses of a bounce without a report: from its words, its header, or what it returns."""
    ours = {box.email for box in (*mail.to, *mail.cc, *mail.from_)}
    domain = mail.from_[0].email.rpartition("@")[2] if mail.from_ else ""
    sent_to = _sent_to(mail, said)
    tier, found = failed_in(said, ours, set(sent_to), domain)
    if found and tier <= SURE:
        return found
    listed = [value for name, value in mail.headers if name == "x-failed-recipients"]
    if listed:
        return tuple(dict.fromkeys(addresses_in(", ".join(listed))))
    if not found or tier > 6:
        return sent_to if len(sent_to) == 1 else found
    return found


def _sent_to(mail: Mail, said: str) -> tuple[str, ...]:
    """The addressees of the returned message."""
    text = mail.returned or mail.text[len(said) :] or said
    addressed: list[str] = []
    for found in _ADDRESSEES.finditer(text[:30_000]):
        addressed.extend(addresses_in(found[1]))
    return tuple(dict.fromkeys(addressed))


_ADDRESSEES: Final = re.compile(
    r"^[ \t>]*(?:to|cc|x-original-to|envelope-to):((?:[^\n]*)(?:\n[ \t][^\n]*){0,4})", re.IGNORECASE | re.MULTILINE
)
