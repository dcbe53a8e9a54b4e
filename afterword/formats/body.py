"""What a message holds, gathered from its parts: text, HTML, calendars, attachments, a bounce's report."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from afterword.formats import charsets, mime
from afterword.formats.calendar import TOO_MANY as TOO_MANY_EVENTS
from afterword.formats.calendar import Calendar
from afterword.formats.calendar import parse as parse_calendar
from afterword.formats.calendar_lines import MAX_EVENTS
from afterword.formats.flowed import unwrapped
from afterword.formats.headers import decoded, parameters
from afterword.formats.html import MAX_TAGS, bare_text, tags_in, to_text

ENCRYPTED = "This message is encrypted and was not read; open it in your mail program."
TNEF = "This message holds a winmail.dat, a form of Outlook's own, which was not read; open it in Outlook."
LINK_ALONE = (
    "This invitation came as a link into Outlook alone, without its times; open it there, and say when it is. "
    "Outlook can be told to hand invitations out as iCalendar (ImapForceICalForCalendarRetrievalOption)."
)
DISAGREE = "The plain text and the HTML of this message say different things; please look at both."

_REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status"})
_RETURNED = frozenset({"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"})
_CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"})
_OUTLOOK = re.compile(r"https?://[^\s/<>\"']+/owa/\?[^\s<>\"']*\bpath=/calendar/item\b", re.IGNORECASE)
_STUB = re.compile(r"\b(html|browser|online version|e?-?mail client)\b", re.IGNORECASE)
_WORDS = re.compile(r"[a-z]{4,}")
_TAGS = re.compile(r"<[^<>]*>")
_HYPERTEXT = re.compile(r"\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)", re.IGNORECASE)


@dataclass(slots=True)
class Segment:
    """One stretch of the message in its two forms; None where it has no such form."""

    plain: str | None = None
    html: str | None = None


@dataclass(slots=True)
class Body:
    """What was gathered so far; grows while the parts are walked."""

    segments: list[Segment] = field(default_factory=list)
    calendars: list[Calendar] = field(default_factory=list)
    attachments: list[tuple[str, str, int]] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    returned: str = ""
    problems: list[str] = field(default_factory=list)
    room: int = mime.MAX_TEXT
    tags: int = 2 * MAX_TAGS  # of HTML that may still be laid out
    events: int = 2 * MAX_EVENTS  # of calendars that may still be read

    def note(self, problem: str) -> None:
        """Keeps a problem once."""
        if problem and problem not in self.problems:
            self.problems.append(problem)

    def text(self) -> str:
        """The plain form where a person would read that, else the HTML as text."""
        pieces = [self._readable(segment) for segment in self.segments]
        return "\n\n".join(piece.strip("\n") for piece in pieces if piece.strip())[: mime.MAX_TEXT]

    def calendar_elsewhere(self) -> bool:
        """Does Exchange hand out an invitation as a link into Outlook (its IMAP does, until told otherwise)?"""
        forms = [*(segment.plain or "" for segment in self.segments), self.html()]
        return not self.calendars and any(
            _OUTLOOK.search(line) for form in forms if "/owa/" in form for line in form.splitlines() if line[:1] != ">"
        )

    def html(self) -> str:
        """The HTML parts as they came, one after another."""
        return "\n".join(segment.html for segment in self.segments if segment.html)

    def _readable(self, segment: Segment) -> str:
        plain, html = segment.plain or "", segment.html
        if html is None:
            return plain
        if not plain.strip():
            return self._laid_out(html)
        if len(plain) < 400 and len(html) > 4 * len(plain) and _STUB.search(plain):
            seen = self._laid_out(html)
            return seen if len(seen) > 2 * len(plain) else plain
        if _disagree(plain, html):
            self.note(DISAGREE)
        return plain

    def _laid_out(self, html: str) -> str:
        self.tags -= tags_in(html)
        return to_text(html) if self.tags > 0 else bare_text(html)


def _disagree(plain: str, html: str) -> bool:
    """Do most of the longer words of the plain form not occur in the HTML? Cheap: it finds plain contradictions."""
    said = set(_WORDS.findall(plain[:20_000].lower()))
    if len(said) < 3:
        return False
    shown = set(_WORDS.findall(_TAGS.sub(" ", html[:200_000]).lower()))
    return len(said - shown) * 5 > len(said) * 3


def gather(raw: bytes, root: mime.Part, *, bounce: bool = False) -> Body:
    """Everything of the message, in order; what cannot be read is noted and passed over."""
    body = Body()
    _take(raw, root, body, _Place(bounce=bounce or root.kind == "multipart/report"))
    if body.calendar_elsewhere():
        body.note(LINK_ALONE)
    return body


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the message a part lies."""

    bounce: bool = False
    inner: bool = False  # within a message that is attached
    segment: Segment | None = None  # the alternative that it is one form of


def _take(raw: bytes, part: mime.Part, body: Body, place: _Place) -> None:
    kind = part.kind
    if kind.startswith("multipart/"):
        _take_several(raw, part, body, place)
    elif part.message is not None:
        _take_message(raw, part, body, place)
    elif kind in _REPORTS and not place.inner:
        body.report.append(_decoded(raw, part, body, 100_000))
    elif kind in _RETURNED and not place.inner:
        body.returned = body.returned or _decoded(raw, part, body, 64_000)
    elif kind in _CALENDARS or _name(part).lower().endswith(".ics"):
        _take_calendar(raw, part, body)
    elif kind.startswith("text/") and not _is_attached(part, body):
        if not place.inner:
            _take_text(raw, part, body, place)
    else:
        _attach(raw, part, body)


def _take_several(raw: bytes, part: mime.Part, body: Body, place: _Place) -> None:
    if part.kind == "multipart/encrypted":
        body.note(ENCRYPTED)
    if part.kind == "multipart/alternative" and place.segment is None and not place.inner:
        segment = Segment()
        body.segments.append(segment)
        place = _Place(place.bounce, place.inner, segment)
    elif part.kind in ("multipart/mixed", "multipart/digest") and place.segment is None:
        place = _Place(place.bounce, place.inner)
    for child in part.children:
        _take(raw, child, body, place)


def _take_message(raw: bytes, part: mime.Part, body: Body, place: _Place) -> None:
    """A message within the message: a bounce returns it, else it is an attachment whose calendars count."""
    inner = part.message
    if inner is None:
        return
    if place.bounce and not place.inner:
        body.returned = body.returned or _loose(raw[part.start : min(part.end, part.start + 64_000)])
        return
    name = decoded(inner.block.first("subject")) or _name(part)
    body.attachments.append((charsets.shown(name, 200), part.kind, mime.size_of(raw, part)))
    _take(raw, inner, body, _Place(place.bounce, True))


def _take_calendar(raw: bytes, part: mime.Part, body: Body) -> None:
    data, cut = mime.content(raw, part, 300_000)
    if cut:
        body.note("A calendar in this message is too large and was not read.")
        return
    if body.events <= 0:
        body.note(TOO_MANY_EVENTS)
        return
    for calendar in parse_calendar(data):
        body.events -= 1 + len(calendar.events)
        if calendar not in body.calendars:
            body.calendars.append(calendar)
            for problem in calendar.problems:
                body.note(problem)


def _take_text(raw: bytes, part: mime.Part, body: Body, place: _Place) -> None:
    is_html = part.kind in ("text/html", "text/x-html")
    text = _decoded(raw, part, body, max(0, body.room), html=is_html)
    body.room -= len(text)
    if is_html or (place.segment is None and _HYPERTEXT.match(text) and "7" not in part.parameters.get("charset", "")):
        segment = place.segment or Segment()
        segment.html = text if segment.html is None else f"{segment.html}\n{text}"
    else:
        if part.parameters.get("format", "").lower() == "flowed":
            text = unwrapped(text, delsp=part.parameters.get("delsp", "").lower() == "yes")
        segment = place.segment or Segment()
        if part.kind == "text/plain" or segment.plain is None:
            segment.plain = text if segment.plain is None else f"{segment.plain}\n{text}"
    if place.segment is None:
        body.segments.append(segment)


def _decoded(raw: bytes, part: mime.Part, body: Body, limit: int, *, html: bool = False) -> str:
    data, cut = mime.content(raw, part, limit)
    if cut:
        body.note(mime.TOO_LONG)
    text, problem = charsets.decode(
        data, part.parameters.get("charset", ""), html=html, plain=part.kind == "text/plain"
    )
    body.note(problem)
    return charsets.visible(text)


def _loose(data: bytes) -> str:
    return charsets.visible(charsets.decode(data)[0])


def _name(part: mime.Part) -> str:
    disposition = parameters(part.block.first("content-disposition"))[1]
    return charsets.shown(decoded(disposition.get("filename") or part.parameters.get("name") or ""), 200)


def _is_attached(part: mime.Part, body: Body) -> bool:
    """Is this text a file rather than what was written? By its disposition, or its name beside an earlier text."""
    disposition = part.block.first("content-disposition").partition(";")[0].strip().lower()
    if disposition == "attachment":
        return True
    if part.kind not in ("text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown", "text/x-html"):
        return part.kind in ("text/csv", "text/vcard", "text/x-vcard", "text/directory", "text/x-amp-html") or bool(
            _name(part)
        )
    return bool(body.segments) and bool(_name(part))


def _attach(raw: bytes, part: mime.Part, body: Body) -> None:
    name, kind = _name(part), part.kind
    if kind in ("application/ms-tnef", "application/vnd.ms-tnef") or name.lower() == "winmail.dat":
        body.note(TNEF)
    elif kind in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        body.note(ENCRYPTED)
    if kind != "application/pgp-encrypted" and not kind.endswith("-signature"):
        body.attachments.append((name, kind, mime.size_of(raw, part)))
