"""Whether a message has to do with a job application at all: what has opens or belongs to a candidacy."""

# ruff: noqa: E501, SIM905 - a table reads best unbroken

from __future__ import annotations

import re
from typing import Final

from afterword.facts.kinds import ReceivedKind
from afterword.formats.mail import Mail
from afterword.reading.evidence import Evidence
from afterword.reading.lazy import Lazy
from afterword.reading.senders import host_of, is_relay, registered

_ADVERTISES: Final = Lazy(
    r"job ?alerts?|jobs? (?:for you|you may|matching|recommend|near|digest)|recommended (?:jobs|roles)|new jobs|similar jobs|your (?:daily|weekly) jobs|"
    r"who.s hiring|newsletter|verify your (?:email|account)|password|security code|verification code|confirm your (?:email|account)|welcome to "
    r"(?:linkedin|indeed|glassdoor)|complete your profile|profile views?|people (?:viewed|also)|new message|connection request|survey|sign[- ]in",
    re.I,
)
_BOARDS: Final = Lazy(
    r"job-?alerts?|jobs-(?:listings|noreply)|alert|recommend|digest|newsletter|news@|marketing|promo|offers?@|deals|store|shop|orders?@|billing|"
    r"invoice|messages-noreply|invitations@|groups-noreply",
    re.I,
)
_ABOUT_INTERVIEW: Final = Lazy(
    r"\binterview|\bscreen(?:ing)?\b|\bassessment|hiring|recruit|candidate|\bonsite\b|\bround \d|\bintro\b", re.I
)
_TRACKERS: Final = frozenset(
    "greenhouse.io greenhouse-mail.io lever.co myworkday.com ashbyhq.com smartrecruiters.com teamtailor.com teamtailor-mail.com workable.com "
    "workablemail.com jobvite.com icims.com taleo.net successfactors.com successfactors.eu bamboohr.com personio.de recruitee.com breezy.hr "
    "applytojob.com pinpointhq.com hirevue.com".split()
)

_ELSEWHERE: Final = 0.8  # so likely by its words of another life, it is


def job_mail(mail: Mail, evidence: Evidence, what: ReceivedKind, sure: bool, in_process: bool, machine: bool) -> bool:
    """It is about an application of this candidate's. Alerts, newsletters, receipts and other people's hiring are not."""
    if in_process:
        return True
    sender = mail.from_[0] if mail.from_ else None
    host = host_of(sender.email) if sender else ""
    subject = mail.subject
    decided = what in ("offer", "rejection")
    if sender and _BOARDS.search(sender.email) and not (decided and evidence.hiring > 1):
        return False
    if _ADVERTISES.search(subject) and not decided:
        return False
    if evidence.score("applicant") >= 3 or (evidence.score("life") >= 3 and evidence.hiring < 3):
        return False
    if any(event.summary for calendar in mail.calendars for event in calendar.events):
        words = " ".join((subject, *(f"{e.summary} {e.description[:600]}" for c in mail.calendars for e in c.events)))
        if _ABOUT_INTERVIEW.search(words):
            return True
    tracker = registered(host) in _TRACKERS
    if what == "other":
        return tracker and evidence.hiring > 1 and evidence.score("bulk") < 3 and not sure
    if evidence.score("bulk") >= 4 and not (tracker or decided):
        return False
    if tracker or (is_relay(host) and evidence.hiring > 0 and evidence.score("bulk") < 3):
        return evidence.hiring > 0
    if evidence.elsewhere > _ELSEWHERE:
        return False
    if decided:
        built = "counted" not in evidence.acts and max(evidence.score("no"), evidence.score("yes")) >= 4
        return evidence.hiring > 0 or built
    return evidence.hiring > 0 and (sure or evidence.hiring > 1 or evidence.to_you)
