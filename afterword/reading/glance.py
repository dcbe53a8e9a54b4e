"""A glance at a message before the whole reading: most mail has nothing to do with a job, and need not be read for it.

What the glance passes over the whole reading would not call job mail either: it asks for less of the same words.
"""

from __future__ import annotations

import re
from typing import Final

from afterword.formats.mail import Mail
from afterword.reading import hedges
from afterword.reading.bounce_words import DAEMON_ADDRESS, FAILED_SUBJECT
from afterword.reading.kind import gather, judge
from afterword.reading.machine_words import AUTO_SUBJECT, NO_REPLY
from afterword.reading.senders import host_of, is_relay
from afterword.reading.sentence import plain, split
from afterword.reading.visible import visible

_LONGEST: Final = 40_000
_LONGEST_OF_BULK: Final = 16_000  # a letter to many that is about a job says so before that
_SHORT: Final = 6_000  # what a person writes in so few letters is held against every cue: a no has many words
_DECIDED: Final = re.compile(
    r" (?:regret\w*|unfortunately|sorry|afraid|sad(?:ly)?|alas|un?successful|selected|chosen|picked|accepted|another|"
    r"someone|somebody|else|elsewhere|different|forward|further|proceed\w*|progress\w*|pursu\w*|mov(?:e|ing)|choice|"
    r"pass(?:ed)?|consider\w*|declin\w*|reject\w*|turned down|no longer|filled|offer\w*|fit|match|right|suitable|"
    r"pleased|delighted|congratulations|congrats|thrilled|glad|welcome|join\w*|appoint\w*|contract\w*|withdraw\w*|"
    r"(?:like|want) you|hir(?:e|es|ing)|jobs?|recommend\w*|scholars?|on board|unable|yours|start on) "
)
_AN_INTERVIEW: Final = re.compile(r"interview|screen|assessment|intro\b|round", re.IGNORECASE)
_BULK: Final = frozenset(("list-unsubscribe", "list-id", "feedback-id", "x-campaign", "x-mailer-campaign"))


def worth_reading_whole(mail: Mail) -> bool:
    """Might the whole reading call this job mail, an invitation or a bounce? Never no where it would."""
    if mail.calendars or may_be_a_bounce(mail):
        return True
    bulk = is_bulk(mail)
    if not bulk and len(mail.text) <= _SHORT:
        return _does_something(mail)
    told = plain(f"{mail.subject}\n{mail.text[: _LONGEST_OF_BULK if bulk else _LONGEST]}")
    return _has_words(mail, told) and _does_something(mail)


def is_bulk(mail: Mail) -> bool:
    """Was it written to many at once, or from where nobody reads? It is one word of a machine, nobody's answer."""
    if any(name in _BULK for name, _ in mail.headers):
        return True
    if mail.header("precedence").strip().lower() in ("bulk", "list", "junk"):
        return True
    boxes = mail.reply_to or mail.from_
    return bool(boxes) and all(NO_REPLY.match(box.email) for box in boxes)


def may_answer(mail: Mail) -> bool:
    """May it answer something that the candidate wrote? What a list sends on is told by it, and answers the list."""
    if mail.header("auto-submitted").strip().lower().startswith("auto-replied") or AUTO_SUBJECT.match(mail.subject):
        return True
    return bool(mail.references or mail.in_reply_to) and not mail.header("list-id")


def may_be_a_bounce(mail: Mail) -> bool:
    """Has it anything that a mail system's own message has (RFC 3464)? Most that do are still none."""
    if mail.report or mail.returned or not mail.from_ or mail.header("x-failed-recipients"):
        return True
    if any(DAEMON_ADDRESS.match(box.email) or "mail" in box.name.lower() for box in mail.from_[:2]):
        return True
    path = mail.header("return-path").strip()
    return (
        path == "<>" or DAEMON_ADDRESS.match(path.strip("<>")) is not None or bool(FAILED_SUBJECT.search(mail.subject))
    )


def _has_words(mail: Mail, told: str) -> bool:
    """One word of hiring, two that may be, or one of a decision."""
    if hedges.HIRING.search(told) or _DECIDED.search(told):
        return True
    if len(set(hedges.LOOSELY_HIRING.findall(told))) > 1:
        return True
    return any(
        is_relay(host_of(box.email))
        or hedges.SENDS_JOBS.search(plain(re.sub(r"[@._-]", " ", f"{box.name} {box.email}")))
        for box in mail.from_[:1]
    )


def _does_something(mail: Mail) -> bool:
    """Does a sentence of it do something for a candidacy? Mail that does nothing is job mail only from a tracker."""
    sender = mail.from_[0]
    if is_relay(host_of(sender.email)) or _AN_INTERVIEW.search(mail.subject):
        return True
    text = visible(mail.text).text[:_LONGEST]
    evidence = gather(mail.subject, split(text), f"{sender.name} {sender.email}")
    return judge(evidence, False)[0] != "other"
