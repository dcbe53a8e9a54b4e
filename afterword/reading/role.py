"""The employer's and the role's name: from the subject, the text, the sender's name and, for want of better, the domain."""

# ruff: noqa: E501, SIM905 - a table reads best with one entry a line

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from afterword.formats.mail import Mail
from afterword.reading.lazy import Lazy
from afterword.reading.senders import host_of, is_brand, is_freemail, is_relay, name_of, registered

_TITLES = (
    "engineer developer manager analyst designer architect scientist consultant assistant associate director officer administrator "
    "coordinator specialist lead head intern internship apprentice apprenticeship teacher lecturer nurse accountant bookkeeper buyer "
    "planner writer editor journalist researcher fellow fellowship technician operator driver chef cook barista waiter waitress host "
    "representative advisor adviser agent clerk receptionist secretary supervisor executive president partner counsel solicitor lawyer "
    "paralegal recruiter trainer tutor carer therapist pharmacist physicist chemist biologist economist statistician actuary auditor "
    "surveyor inspector mechanic electrician plumber welder carpenter programmer tester owner producer artist animator librarian curator "
    "registrar warden keeper gardener cleaner guard controller strategist marketer copywriter illustrator photographer trainee graduate "
    "scheme programme program professor postdoc studentship master mba msc phd doctor dentist vet veterinarian midwife paramedic radiographer "
    "physiotherapist psychologist counsellor practitioner worker expert evangelist advocate devops sre qa cto cfo ceo coo vp placement "
    "residency steward merchandiser stylist baker butcher brewer sommelier sales marketing hr legal finance support operations"
)
_NAME = r"(?:[A-Z0-9][\w&'’.+-]*|&)(?:[ ](?:(?:of|and|the|de|for|du|van|von|at)[ ])?(?:[A-Z0-9][\w&'’+-]*|&)){0,5}"
_ROLE = r"[A-Z][\w&'’/+#.-]*(?:(?:[ ]|,[ ]|[ ][-–&/][ ])(?:(?:of|and|for|the|to|in)[ ])*(?:\(?[A-Z0-9][\w&'’/+#.-]*\)?|&|I{1,3}|\([\w ./-]{2,24}\))){0,7}"
_POST = r"(?:position|role|post|job|vacancy|opening|opportunity|internship|placement|fellowship|apprenticeship|traineeship|studentship)"
_ENDS = r"(?=[ ]*(?:[.,;:!?)\n|–—-]|\bat\b|\bwith\b|\bin\b|\bon\b|\bhas\b|\bis\b|\band\b|\bfor\b|\bas\b|\bwe\b|\bposition\b|\brole\b|\bjob\b|\bpost\b|$))"
_NO_NAME = frozenset(
    "the a an our your this that dear hi hello thank thanks regards best kind sincerely team hr human resources recruitment recruiting talent "
    "acquisition careers career jobs job hiring people admissions monday tuesday wednesday thursday friday saturday sunday january february "
    "march april may june july august september october november december i we you it please application applications interview update re fw "
    "fwd no reply noreply not zoom teams google meet microsoft skype noon am pm bst gmt est pst cet utc ref reference next stage first second "
    "final phone screen offer notifications notification info office support department group manager".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """The names found; None where none was."""

    employer: str | None
    role: str | None


@cache
def _role_patterns() -> tuple[tuple[re.Pattern[str], float], ...]:
    compiled = []
    for weight, pattern in (
        (3.0, rf"\b(?:the|our|a|an|your|this)[ ](?P<r>{_ROLE})[ ]{_POST}\b"),
        (3.0, rf"\b{_POST}[ ](?:of|as|for|:|-)[ ]?:?[ ]?(?:an?[ ]|the[ ])?(?P<r>{_ROLE}){_ENDS}"),
        (2.5, rf"\b(?:appl(?:ication|ied|ying)|interview\w*|candidacy|candidature|invitation|offer|interest)[ ](?:for|as|in|to)[ ](?:the[ ]|a[ ]|an[ ]|our[ ])?(?P<r>{_ROLE}){_ENDS}"),
        (2.0, rf"\b(?:as|fill|become)[ ](?:an?[ ]|the[ ]|our[ ]|our new[ ])(?P<r>{_ROLE}){_ENDS}"),
        (2.5, rf"(?:^|[ ])[Pp]osition(?:[ ]applied[ ]for)?[ ]?:[ ]*(?P<r>{_ROLE})"),
        (2.0, rf"(?:^|[ ])(?:Role|Job title|Vacancy|Job)[ ]?:[ ]*(?P<r>{_ROLE})"),
    ):  # fmt: skip
        compiled.append((re.compile(pattern, re.M), weight))
    return tuple(compiled)


@cache
def _employer_patterns() -> tuple[tuple[re.Pattern[str], float], ...]:
    compiled = []
    for weight, pattern in (
        (3.0, rf"\b(?:{_POST}|application|interview|team|career|careers|opportunity|[A-Za-z]+)[ ](?:at|with|within)[ ](?:the[ ])?(?P<e>{_NAME}){_ENDS}"),
        (3.0, rf"\b(?:applying|applied|application|apply|welcome|interest|offer from|joining|join)[ ](?:to|in|at|with|from)?[ ]?(?:join(?:ing)?[ ]|work(?:ing)?[ ](?:at|for|with)[ ])?(?P<e>{_NAME}){_ENDS}"),
        (2.5, rf"\b(?:on behalf of|here at|everyone at|all of us at|team at|us at|we at|from)[ ](?:the[ ])?(?P<e>{_NAME}){_ENDS}"),
        (2.5, rf"^(?:The[ ])?(?P<e>{_NAME}?)[ ](?:[Rr]ecruit(?:ment|ing)|[Tt]alent(?:[ ][Aa]cquisition)?|[Hh]iring|[Pp]eople|HR|[Cc]areers|[Aa]dmissions)(?:[ ][Tt]eam)?[ ]*$"),
        (2.0, rf"^(?:The[ ])?(?P<e>{_NAME}?)[ ][Tt]eam[ ]*$"),
    ):  # fmt: skip
        compiled.append((re.compile(pattern, re.M), weight))
    return tuple(compiled)


_TITLE_WORDS = frozenset(_TITLES.split())
_LOOSE_TITLES = frozenset(
    "associate director lead head internship host agent executive president partner counsel operator driver officer trainer master mba msc "
    "phd doctor vice owner producer artist expert advocate buyer guard graduate scheme programme program placement sales marketing hr legal "
    "finance support operations fellow fellowship vp ceo cfo coo cto residency trainee worker steward keeper controller inspector".split()
)
_OCCUPATIONS = _TITLE_WORDS - _LOOSE_TITLES
_ALSO_TITLES = frozenset(
    ("hr", "recruitment", "talent", "support", "group", "department", "office", "first", "people", "human", "team")
)
_FUNCTION_TAIL = Lazy(
    r"[\s,|–—-]*\b(?:careers?|jobs|talent(?: acquisition)?|recruit(?:ment|ing|er|ers)|hiring|hr|human resources|people(?: & culture| team)?|"
    r"admissions|team|notifications?|no-?reply|via .*|do not reply|apply|internships?|organizers?|inc\.?|ltd\.?|limited|llc|plc|gmbh)\b\.?\s*$",
    re.I,
)


def named(mail: Mail, visible: str, signature: str = "") -> Named:
    """The employer and the role that a message names. Relays' and tracking systems' brands are no employers."""
    subject = re.sub(r"^\s*(?:(?:re|fw|fwd|aw|tr)\s*:\s*)+", "", mail.subject, flags=re.I)
    head = visible[:4000]
    role = _role(subject, head)
    return Named(_employer(mail, subject, head, signature[:600], role), role)


def _role(subject: str, text: str) -> str | None:
    votes: dict[str, float] = {}
    for source, factor in ((subject, 1.2), (text, 1.0)):
        for pattern, weight in _role_patterns():
            for match in pattern.finditer(source):
                found = _tidy_role(match.group("r"))
                if found:
                    votes[found] = votes.get(found, 0.0) + weight * factor * (1.5 if is_title(found) else 0.5)
    for piece in re.split(r"\s+[|–—-]\s+|:\s+|\s+at\s+|[()]|,\s", subject):
        found = _tidy_role(piece)
        if found and is_title(found) and len(found.split()) <= 7:
            votes[found] = votes.get(found, 0.0) + 1.6
    if not votes:
        return None
    best = max(votes, key=lambda name: (votes[name], -len(name)))
    return best if votes[best] >= (1.5 if is_title(best) else 2.2) else None


def _tidy_role(name: str) -> str:
    name = re.sub(r"[ ,.\-–:]+$", "", name.strip())
    name = re.sub(rf"\s+{_POST}$", "", name, flags=re.I)
    name = re.sub(r"^(?:the|our|a|an|your)\s+", "", name, flags=re.I)
    name = re.sub(r"\s+(?:[Aa]pplication|[Ii]nterviews?|[Uu]pdate)$", "", name)
    words = name.lower().split()
    if not words or len(name) < 2 or not name[0].isupper() or len(name) > 80 or all(w in _NO_NAME for w in words):
        return ""
    if words[0] in _NO_NAME and (words[0] not in _ALSO_TITLES or len(words) < 2):
        return ""
    return name


def names_an_occupation(text: str) -> bool:
    """It holds the word of an occupation that is hardly used for anything else: `analyst`, but not `support`."""
    return any(word in _OCCUPATIONS for word in re.findall(r"[a-z]+", text.lower()))


def is_title(name: str) -> bool:
    """It holds a word that names an occupation."""
    return any(word in _TITLE_WORDS for word in re.findall(r"[a-z]+", name.lower()))


def _employer(mail: Mail, subject: str, text: str, signature: str, role: str | None) -> str | None:
    sender = mail.from_[0] if mail.from_ else None
    host = host_of(sender.email) if sender else ""
    votes: dict[str, float] = {}

    person = _person(sender.name) if sender else ""
    own = registered(host).split(".")[0].replace("-", "")
    person = person if len(person.split()) > 1 and not _like(own, person) else ""

    stem = "" if is_freemail(host) or is_relay(host) else registered(host).split(".")[0].replace("-", "")

    def vote(name: str, weight: float) -> None:
        name = _tidy_employer(name)
        if name and name.lower() != (role or "").lower() and name.lower() != (person or "").lower():
            votes[name] = votes.get(name, 0.0) + weight

    for source, factor in ((subject, 1.0), (text, 1.0), (signature, 0.8)):
        for pattern, weight in _employer_patterns():
            for match in list(pattern.finditer(source))[:6]:
                found = match.group("e")
                if not is_title(found) or weight > 2.9:
                    vote(found, weight * factor * (0.4 if is_title(found) else 1.0))
    if stem:
        for name in _spelt_out(stem, (signature, subject, *_calendar_words(mail), text[:1500], text[-600:])):
            vote(name, 3.0)
    if sender:
        for name, weight in _from_name(sender.name, host):
            vote(name, weight)
    for piece in re.split(r"\s+[|–—-]\s+|:\s+", subject):
        if stem and _letters(piece).startswith(stem[:12]) and len(piece) < 40:
            vote(piece, 2.0)
    if votes:
        best = max(votes, key=lambda name: (votes[name] + _like(stem, name), len(name)))
        if votes[best] + _like(stem, best) >= 2.0:
            fuller = [
                name for name in votes if name.startswith(f"{best} ") and votes[name] >= 1.5 and len(name.split()) < 5
            ]
            return max(fuller, key=lambda name: (votes[name], len(name)), default=best)
    return name_of(host) or None


def _calendar_words(mail: Mail) -> list[str]:
    return [f"{e.summary}\n{e.description[:300]}" for calendar in mail.calendars for e in calendar.events]


def _spelt_out(stem: str, texts: tuple[str, ...]) -> list[str]:
    """The words in a text that the domain runs together: `Ostler Maps` for `ostlermaps`."""
    found = []
    for text in texts:
        words = list(re.finditer(r"[A-Z0-9&][\w&'’-]*", text))
        for first in range(len(words)):
            if words[first].group()[0].lower() != stem[0]:
                continue
            for last in range(first, min(first + 4, len(words))):
                piece = text[words[first].start() : words[last].end()]
                if len(piece) > len(stem) + 12 or "\n" in piece:
                    break
                if _letters(re.sub(r" (?:&|and) ", "", piece)) == stem or stem in (
                    _letters(piece),
                    _letters(piece.replace("&", "and")),
                ):
                    found.append(piece)
    for line in texts[0].splitlines() + texts[-1].splitlines()[-4:]:
        if (
            len(line.split()) <= 5
            and _letters(line).startswith(stem)
            and line.strip()[:1].isupper()
            and "@" not in line
        ):
            found.append(line.strip())
    return found[-6:]


def _like(stem: str, name: str) -> float:
    """A name that the sender's domain bears out."""
    letters = _letters(name)
    if not stem or not letters:
        return 0.0
    initials = "".join(word[0] for word in name.lower().split())
    if letters == stem or letters.startswith(stem) or stem.startswith(letters):
        return 4.0
    return 3.0 if len(initials) > 1 and stem.startswith(initials) and len(stem) <= len(initials) + 3 else 0.0


_NO_LETTER: Final = Lazy(r"[^a-z0-9]")


def _letters(name: str) -> str:
    return _NO_LETTER.sub("", name.lower())


def _from_name(name: str, host: str) -> list[tuple[str, float]]:
    """What the name before an address says: `Acme Careers`, `Ann at Acme`, `Ann Lee | Acme`, `Ann (Acme)`."""
    out: list[tuple[str, float]] = []
    match = re.search(r"(?:\bat\b|\bfrom\b|@|\||–|—| - |\()\s*(?P<e>[^()|]+?)\s*\)?$", name)
    if match:
        out.append((match.group("e"), 3.0))
    stripped = _FUNCTION_TAIL.sub("", name)
    while stripped != name and _FUNCTION_TAIL.search(stripped):
        stripped = _FUNCTION_TAIL.sub("", stripped)
    if stripped and stripped != name and not match:
        out.append((stripped, 3.0))
    elif (
        stripped
        and not match
        and _like(registered(host).split(".")[0].replace("-", ""), stripped)
        and not is_relay(host)
    ):
        out.append((stripped, 1.5))
    elif stripped and is_relay(host) and not match and len(stripped.split()) <= 5:
        out.append((stripped, 1.2))
    return out


def _person(name: str) -> str:
    return re.split(r"\s*(?:\||–|—| - |\(|\bat\b|\bvia\b)", name)[0].strip()


def _tidy_employer(name: str) -> str:
    name = re.sub(r"^(?:the|our|your|at|with)\s+", "", name.strip(" .,;:-–—'’\"!"), flags=re.I)
    name = re.sub(r"['’]s$", "", name)
    while True:
        shorter = _FUNCTION_TAIL.sub("", name)
        if shorter == name or not shorter:
            break
        name = shorter
    name = re.sub(r"\s+(?:[Aa]pplications?|[Ii]nterviews?|[Uu]pdates?|[Cc]areers?)$", "", name)
    words = name.lower().split()
    if not words or len(name) < 2 or len(name) > 60 or is_brand(name) or all(word in _NO_NAME for word in words):
        return ""
    return (
        ""
        if words[0] in _NO_NAME
        or not (name[0].isupper() or name[0].isdigit())
        or re.fullmatch(r"[\d:.,/ -]+(?:am|pm)?", name, re.I)
        else name
    )
