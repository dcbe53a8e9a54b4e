"""One message to a Reading: proposed facts, each with the words it rests on. No quote, no fact."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from afterword.facts.kinds import ReceivedKind
from afterword.facts.reading import Reading, ReadInterview
from afterword.facts.when import When
from afterword.formats.mail import Mail
from afterword.reading import promise
from afterword.reading.absence import absence
from afterword.reading.bounce import bounce
from afterword.reading.evidence import Evidence
from afterword.reading.invitation import from_calendars
from afterword.reading.invitation_text import from_text, sender_zone_agrees
from afterword.reading.invitation_words import INTERVIEW
from afterword.reading.job_mail import job_mail
from afterword.reading.kind import gather, judge, quote_of
from afterword.reading.machine import writer
from afterword.reading.order import american
from afterword.reading.passed_on import said
from afterword.reading.people import people
from afterword.reading.policy import feedback_offered, policy
from afterword.reading.role import named
from afterword.reading.sentence import Sentence, split
from afterword.reading.visible import visible
from afterword.reading.when import find

_WAITS: Final = ("other", "delay", "acknowledgement")
READER: Final = 3
"""The version of the reading: what an older one read is read again."""

_LONGEST: Final = 40_000


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before a message is read; `zone` (IANA) and `country` are the employer's, else the candidate's."""

    own: frozenset[str]  # the candidate's addresses, lower case
    zone: str
    country: str | None = None
    region: str | None = None
    candidate_name: str = ""
    contacts: tuple[tuple[str, str], ...] = ()  # (name, address) of people on the employer's side


def read(mail: Mail, known: Known, at: datetime) -> Reading:
    """What one message from outside says; `at` is when it was written, aware. Never raises.

    A bounce and an auto-reply say nothing for the candidacy; a machine nobody can answer may well say no. Text beyond
    40,000 characters is not read for facts.
    """
    who = writer(mail)
    shown = visible(mail.text)
    text = said(shown, known.own)
    if who == "bounce":
        return Reading(who, text, "other", True, None, False, bounce=bounce(mail))
    sender = mail.from_[0] if mail.from_ else None
    in_process = sender is not None and any(address == sender.email for _, address in known.contacts)
    sentences = split(text[:_LONGEST])
    evidence = gather(mail.subject, sentences, f"{sender.name} {sender.email}" if sender else "")
    what, sure, act = judge(evidence, in_process)
    local = at.astimezone(ZoneInfo(known.zone))
    if who == "auto_reply" and what not in ("offer", "rejection"):
        away = absence(mail, text, local)
        writers = people(mail, "", (), known.own)
        return Reading(who, text, "other", True, None, in_process, absence=away, people=writers)
    meets = what in ("next_round", "reschedule") or in_process or evidence.best("next") >= 2 or evidence.interview
    meets = meets or INTERVIEW.search(text[:_LONGEST]) is not None
    dated = meets or promise.may_promise(text[:_LONGEST])
    times = _times(text[:_LONGEST], local, known) if dated else ()
    promises = promise.find(text[:_LONGEST], local, times=times, sentences=sentences)
    if act == "counted" and in_process and promises and what == "next_round" and evidence.grammar[0] in _WAITS:
        what, sure, act = evidence.grammar  # a day to wait for says all that follows, whatever its words lean to
    guessed = act == "counted" and not in_process and evidence.elsewhere > 1 / 3  # hardly an interview of this life
    message = _Message(mail, text, sentences, evidence, what, () if guessed else times, in_process)
    interviews, offered, unclear = _interviews(message, local, known)
    if what == "other" and not interviews and _is_a_card(mail, evidence):
        interviews, offered, unclear = _interviews(replace(message, what="next_round"), local, known)
        what, sure = ("next_round", False) if interviews else (what, sure)
    what, sure = _with_calendar(what, sure, mail, interviews)
    names = named(mail, text, shown.signature)
    return Reading(
        writer=who,
        visible=text,
        kind=what,
        sure=sure,
        quote=quote_of(evidence, act, text),
        job_mail=job_mail(mail, evidence, what, sure, in_process, who == "machine"),
        promises=promises,
        interviews=interviews,
        offered=offered,
        policy=policy(text, sentences),
        absence=absence(mail, text, local) if who == "auto_reply" else None,
        feedback_offered=what == "rejection" and feedback_offered(sentences),
        employer=names.employer,
        role=names.role,
        people=people(mail, text, interviews, known.own, known.candidate_name),
        unclear=(*unclear, *mail.problems),
    )


def _is_a_card(mail: Mail, evidence: Evidence) -> bool:
    """Little but a day and a time, under a subject that says interview."""
    aside = max(evidence.score(act) for act in ("inside", "life", "bulk", "applicant", "no", "yes"))
    return aside < 2 and re.search(r"\binterview", mail.subject, re.IGNORECASE) is not None


def _times(text: str, local: datetime, known: Known) -> tuple[When, ...]:
    return find(text, local, country=known.country, region=known.region, american=american(text, known.country))


@dataclass(frozen=True, slots=True)
class _Message:
    """What is understood of a message so far."""

    mail: Mail
    text: str
    sentences: tuple[Sentence, ...]
    evidence: Evidence
    what: ReceivedKind
    times: tuple[When, ...]
    in_process: bool


def _interviews(
    message: _Message, local: datetime, known: Known
) -> tuple[tuple[ReadInterview, ...], tuple[ReadInterview, ...], tuple[str, ...]]:
    """What is arranged, what is offered and what is unclear: from the calendar where there is one, else the text."""
    mail, text, what = message.mail, message.text, message.what
    found, proposed, unclear = from_calendars(mail, known.own)
    if found or mail.calendars:
        return found, proposed, unclear
    if what == "cancelled":
        quote = quote_of(message.evidence, "off", text)
        return (ReadInterview("cancelled", None, None, True, quote, summary=mail.subject),), (), unclear
    if not message.times:
        return (), (), unclear
    more, offered, doubts = from_text(
        text,
        message.sentences,
        message.times,
        what,
        local,
        known.zone,
        sender_agrees=sender_zone_agrees(mail.date, known.zone),
        subject=mail.subject,
        in_process=message.in_process,
    )
    return more, offered, (*unclear, *doubts)


def _with_calendar(
    what: ReceivedKind, sure: bool, mail: Mail, interviews: tuple[ReadInterview, ...]
) -> tuple[ReceivedKind, bool]:
    """A calendar part says what the message does, unless its words are a decision."""
    if not mail.calendars or not interviews or what in ("offer", "rejection"):
        return what, sure
    status = interviews[0].status
    if status == "cancelled":
        return "cancelled", True
    return ("reschedule" if status == "moved" else "next_round"), True
