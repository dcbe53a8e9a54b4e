"""The people on their side that a message shows: who wrote, who was copied, whom the candidate will meet."""

# ruff: noqa: E501, SIM905 - a table reads best unbroken

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Final

from afterword.facts.reading import ReadInterview
from afterword.formats.mail import Mail
from afterword.reading.lazy import Lazy
from afterword.reading.senders import host_of, is_brand, is_relay

_NOBODY: Final = Lazy(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|mailer[-_.]?daemon|postmaster|bounce\S*|alerts?|news(?:letter)?|updates?|info|"
    r"hello|support|calendar(?:-notification)?|invites?|reply\+\S*)@",
    re.I,
)
_NAME: Final = r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame)\.?[ ])?[A-Z][\w'’-]+(?:[ ](?:[A-Z]\.|de|van|von|der|da|la|al|bin|ter|den|[A-Z][\w'’-]+)){0,3}"
_TITLED: Final = (
    rf"(?P<n>{_NAME})(?:[ ]?(?:,[ ]|\(|[ ]?[-–][ ]|[ ]\|[ ])(?:our[ ]|the[ ])?[A-Za-z][^,;.\n()]{{2,50}}\)?)?"
)
_MEET: Final = Lazy(
    r"(?:meet(?:ing)?(?:[ ]with)?|interview(?:ed|ing)?[ ](?:with|by)|speak(?:ing)?[ ](?:to|with)|talk(?:ing)?[ ](?:to|with)|chat(?:ting)?[ ]with|"
    r"(?:panel|interviewers?)[ ](?:will[ ])?(?:be|consist[s]?[ ]of|is|are|comprises?|includes?|:)|\b[Ww]ith:|\b[Ww]ho:|[Ii]nterviewers?:|[Pp]anel:)[ ]?"
    r"(?:me[ ]and[ ]|our[ ]|both[ ])?(?P<list>[A-Z][^.\n!?;:]{2,220})"
)
_WORDS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november "
    "december i we you the our your zoom teams google microsoft meet skype interview team hr human resources recruitment talent office "
    "please thanks head director manager lead engineer chief senior vice president officer partner founder ceo cto coo cfo data product "
    "people operations marketing sales bst gmt utc london new york room building street house lane road avenue".split()
)


def people(
    mail: Mail, visible: str, interviews: Iterable[ReadInterview], own: Collection[str], candidate_name: str = ""
) -> tuple[tuple[str, str], ...]:
    """(name, address) of each, the writer first, '' where there is no address; never the candidate, services or lists."""
    found: dict[str, tuple[str, str]] = {}

    def note(name: str, email: str) -> None:
        name = _tidy(name, email)
        key = email or name.lower()
        if not key or email in own or (candidate_name and name.lower() == candidate_name.lower()):
            return
        known = next((k for k, (n, _) in found.items() if n and n.lower() == name.lower()), None)
        if known is not None:
            if email and not found[known][1]:
                found[known] = (found[known][0], email)
            return
        found.setdefault(key, (name, email))

    for address in mail.from_[:1]:
        note(address.name, _answerable(mail, address.email))
    for address in (*mail.to, *mail.cc)[:40]:
        if not _NOBODY.search(address.email) and not is_relay(host_of(address.email)):
            note(address.name, address.email)
    for interview in interviews:
        for name, email in (*((interview.organiser,) if interview.organiser else ()), *interview.attendees):
            if not is_relay(host_of(email)):
                note(name, email)
    for name in _to_be_met(visible):
        note(name, "")
    return tuple(found.values())


def _answerable(mail: Mail, email: str) -> str:
    """The address that an answer reaches: Reply-To where a service writes for a person."""
    if (
        mail.reply_to
        and (_NOBODY.search(email) or is_relay(host_of(email)))
        and not _NOBODY.search(mail.reply_to[0].email)
    ):
        return mail.reply_to[0].email
    return email


def _tidy(name: str, email: str) -> str:
    """A name as a person bears it: `Nair, Priya (HR)` is `Priya Nair`; a service's brand and an address are none."""
    name = re.sub(r"\s*[(\[].*?[)\]]\s*", " ", name).strip(" '\"")
    name = re.split(r"\s+(?:via|at|from|[|–—])\s+|\s+-\s+", name)[0].strip()
    if "@" in name or (is_brand(name) and is_relay(host_of(email))):
        return ""
    match = re.fullmatch(r"([\w'’-]+(?: [\w'’-]+)?), ([\w'’ .-]+)", name)
    return f"{match[2]} {match[1]}" if match else name


def _to_be_met(text: str) -> list[str]:
    """The names in "you will meet Priya Nair, Head of Data, and Lee Wong"."""
    names: list[str] = []
    for match in list(_MEET.finditer(text[:6000]))[:8]:
        for piece in re.split(
            r"\s*(?:,\s*and\b|\band\b|&|,|\bwith\b|\bwho\b|\bon\b|\bat\b|\bfrom\b|\bfor\b|\()\s*", match["list"]
        ):
            name = re.match(_NAME, piece)
            if name and name.end() >= len(piece.rstrip(" )")) - 1:
                words = name.group().split()
                if 1 <= len(words) <= 5 and not any(word.lower().strip(".") in _WORDS for word in words):
                    names.append(name.group())
    return list(dict.fromkeys(names))
