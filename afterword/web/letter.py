"""One mail: its words first, with what was understood marked in them; as it was laid out, where one asks; put right."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from afterword.actions import correct as correcting
from afterword.actions import letters
from afterword.facts.errors import UsageError
from afterword.facts.kinds import Interview, Received
from afterword.project.page import parser
from afterword.web import words
from afterword.web.asked import Asked, page, text_in
from afterword.web.happened import says
from afterword.web.told import back

_STYLE: Final = (
    "body{margin:1rem;font:1rem/1.6 Georgia,serif;color:#2a2420;background:#fffdf9;overflow-wrap:anywhere}"
    "table{border-collapse:collapse}td,th{padding:.2rem .5rem;vertical-align:top;text-align:left}a{color:inherit}"
    "blockquote{margin:.5rem 0;padding-left:.8rem;border-left:3px solid #e4d9c9}pre{white-space:pre-wrap}"
    "@media(prefers-color-scheme:dark){body{color:#f0e8dc;background:#25201b}blockquote{border-color:#40372e}}"
)
_STYLE_HASH: Final = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_SHUT: Final = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'self'; sandbox"
    ),
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "no-referrer",
    "X-DNS-Prefetch-Control": "off",  # a look at a link must not tell anybody that it was looked at
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the words, and what was understood there ('' where nothing)."""

    text: str
    said: str


@require_safe
def letter(request: Asked, mail: int) -> HttpResponse:
    """The mail of that number; 404 for what is somebody else's."""
    with parser() as reader:
        found = letters.letter(request.house.candidate.id, mail, reader)
    told = {one.place: says(found.kept, one.fact) for one in found.known} if found.kept else {}
    stretches = [Stretch(span.text, "; ".join(told[place] for place in span.known)) for span in found.spans]
    kept = found.kept
    here = (found.row.date_at or request.now).astimezone(ZoneInfo(kept.candidacy.zone if kept else "UTC"))
    return page(
        request,
        "letter.html",
        **({"zone": kept.candidacy.zone} if kept else {}),
        letter=found,
        kept=kept,
        stretches=stretches,
        known=[(told[one.place], one.words) for one in found.known],
        as_laid_out=found.laid_out and request.GET.get("show") == "layout",
        kinds=words.KINDS.items(),
        moves=words.MOVES.items(),
        abouts=words.ABOUT.items(),
        others=letters.elsewhere(request.house.candidate.id, kept.id if kept else None),
        day=here.date().isoformat(),
        meets=any(isinstance(one.fact, Interview) or _names_a_time(one) for one in found.known),
        promises=any(isinstance(one.fact, Received) and one.fact.promise for one in found.known),
    )


@require_safe
def frame(request: Asked, mail: int) -> HttpResponse:
    """The mail as it was laid out, in a page of its own that loads, runs and submits nothing."""
    with parser() as reader:
        html = letters.safe_html(request.house.candidate.id, mail, reader)
    whole = format_html(
        '<!doctype html><html lang="und"><head><meta charset="utf-8"><title>{}</title><style>{}</style></head>'
        "<body>{}</body></html>",
        _("The mail"),
        mark_safe(_STYLE),  # ours
        mark_safe(html),  # cleaned by formats.html.safe, and shut in by the policy besides
    )
    response = HttpResponse(whole)
    for name, value in _SHUT.items():
        response[name] = value
    return response


@require_safe
def original(request: Asked, mail: int) -> HttpResponse:
    """The bytes as they came, to be kept or opened in a mail program; never shown as a page."""
    raw = letters.original(request.house.candidate.id, mail)
    response = HttpResponse(raw, content_type="message/rfc822")
    response["Content-Disposition"] = f'attachment; filename="mail-{mail}.eml"'
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


@require_POST
def correct(request: Asked, mail: int) -> HttpResponse:
    """What was understood of a mail is put right, or the mail is put where it belongs."""
    candidate, here = request.house.candidate.id, reverse("letter", args=[mail])
    to = text_in(request, "to", 100)
    if to:
        with request.house.understanding() as reader:
            correcting.put_elsewhere(candidate, mail, to, request.now, reader)
        return back(here, _("Taken out of there.") if to == "none" else _("Put there, and understood anew."))
    kept, one = correcting.understood_message(candidate, mail)
    said = correcting.Correction(
        text_in(request, "kind", 30),
        text_in(request, "move", 30),
        correcting.promise_of(_promise(request), one.row.date_at or request.now) if _promise(request) else "keep",
        _interview(request, kept.candidacy.zone),
    )
    correcting.correct(candidate, mail, said, request.now)
    return back(here, _("Put right. What was pending there waits for your look."), reverse("correct-undo", args=[mail]))


@require_POST
def undo(request: Asked, mail: int) -> HttpResponse:
    """The last correction of a mail is taken back."""
    correcting.undo_correction(request.house.candidate.id, mail, request.now)
    return back(reverse("letter", args=[mail]), _("Taken back. It stands as it was understood."))


def _names_a_time(one: letters.Known) -> bool:
    return isinstance(one.fact, Received) and one.fact.round_at is not None


def _promise(request: Asked) -> str:
    about = text_in(request, "promise", 20)
    return about if about in ("", "none") else f"{about} {text_in(request, 'by', 10)}"


def _interview(request: Asked, zone: str) -> datetime | correcting.Keep:
    said = text_in(request, "interview", 10)
    if said == "none":
        return "none"
    if not said:
        return "keep"
    try:
        at = datetime.fromisoformat(f"{text_in(request, 'day', 10)}T{text_in(request, 'time', 5)}")
    except ValueError:
        raise UsageError(_("When is it? Nothing was changed.")) from None
    return at.replace(tzinfo=ZoneInfo(zone))
