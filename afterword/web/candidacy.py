"""One candidacy: its picture, its facts with the words they rest on, its people, notes, what comes and why."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from afterword.actions import add as adding
from afterword.actions import letters, outbox, reach
from afterword.actions.files import list_files
from afterword.actions.letters import Kept, Line
from afterword.actions.look import Shown, show
from afterword.actions.prepare import made_in, on_record
from afterword.facts.errors import UsageError
from afterword.facts.kinds import Interview
from afterword.facts.people import Contact
from afterword.project import post
from afterword.web.acts import undoable
from afterword.web.asked import Asked, number_in, page, text_in
from afterword.web.happened import happened, says
from afterword.web.timeline import NARROW, WIDE, timeline
from afterword.web.today import card
from afterword.web.told import back


@require_safe
def candidacy(request: Asked, slug: str) -> HttpResponse:
    """The candidacy of that name; 404 for what is somebody else's."""
    who, now = request.house.candidate, request.now
    shown = show(who.id, slug, now, request.house.settings, request.house.memory)
    kept, plan = shown.planned.kept, shown.planned.plan
    zone = kept.candidacy.zone
    box = outbox.look(who.id, now, post.ready(request.house))
    entries = [entry for entry in box.entries if entry.slug == slug]
    drafted = {entry.draft for entry in entries}
    due = [item for item in shown.items if item.move.state == "open" and not (item.draft and item.draft.id in drafted)]
    here = now.astimezone(ZoneInfo(zone))
    record = on_record(kept, now)
    promises = [(says(kept, fact), made_in(fact), fate) for fact, fate in record.promises]
    drawn = [(fact.at, made_in(fact).latest, fate) for fact, fate in record.promises]
    pictures = [(width.name, timeline(shown.facts, drawn, plan, zone, now, width)) for width in (WIDE, NARROW)]
    return page(
        request,
        "candidacy.html",
        zone=zone,
        kept=kept,
        people=_people(request, shown),
        plan=plan,
        shown=shown,
        record=record,
        held=any(isinstance(fact, Interview) and fact.at <= now for _, fact in shown.facts),
        promises=promises,
        pictures=pictures,
        drawn={mark.kind for _, one in pictures for mark in one.marks}
        | {span.kind for _, one in pictures for span in one.spans},
        thread=[_told(kept, line) for line in letters.thread(who.id, kept.id)],
        facts=[happened(kept, place, fact) for place, fact in reversed(shown.facts)],
        entries=entries,
        cards=[card(request, item) for item in due],
        later=[item for item in shown.items if item.move.state == "upcoming"],
        live=post.live(request.house),
        files=list_files(who.id),
        today=here.date().isoformat(),
        hour=f"{here.hour:02}:00",
    )


def _told(kept: Kept, line: Line) -> tuple[Line, str]:
    """A mail's line, and what was understood of it in a few words."""
    return line, "; ".join(says(kept, fact) for _, fact in line.facts)


def _people(request: Asked, shown: Shown) -> list[tuple[Contact, str]]:
    """Everybody there, with the number to call them at, or ''."""
    kept = shown.planned.kept
    numbers = dict(reach.phones(request.house.candidate.id, kept.slug))
    return [(contact, numbers.get(contact.id, "")) for contact in kept.candidacy.contacts]


@require_POST
def add(request: Asked) -> HttpResponse:
    """A new candidacy, told by hand."""
    employer, role = text_in(request, "employer", 200), text_in(request, "role", 200)
    made = adding.add_candidacy(request.house.candidate.id, employer, role, request.now)
    return back(reverse("candidacy", args=[made.slug]), _("Added. An interview just held goes in below."))


@require_POST
def note(request: Asked, slug: str) -> HttpResponse:
    """The candidate's own words about it."""
    adding.add_note(request.house.candidate.id, slug, text_in(request, "text", 5000), request.now)
    return back(reverse("candidacy", args=[slug]), _("Noted. Drafts written from now on may use it."))


@require_POST
def contact(request: Asked, slug: str) -> HttpResponse:
    """A person there, or a new address of somebody known."""
    who, part = text_in(request, "who", 300), text_in(request, "part", 30)
    added = adding.add_contact(request.house.candidate.id, slug, who, part, now=request.now)
    if phone := text_in(request, "phone", 50):
        reach.add_phone(request.house.candidate.id, slug, added.id, phone, request.now)
    return back(reverse("candidacy", args=[slug]), _("%s is noted.") % added.name)


@require_POST
def interview(request: Asked, slug: str) -> HttpResponse:
    """An interview just held, or to come."""
    candidate, said = request.house.candidate.id, text_in(request, "note", 5000)
    start = _start(request, slug)
    people = [who.strip() for who in text_in(request, "who", 600).split(",") if who.strip()]
    minutes = max(1, min(number_in(request, "minutes"), 24 * 60))
    until = start + timedelta(minutes=minutes)
    adding.add_interview(candidate, slug, start, until, people, request.now, notes=said or None)
    if said:
        adding.add_note(candidate, slug, said, request.now)
    return undoable(request, slug, _("Noted. What follows from it is below."))


def _start(request: Asked, slug: str) -> datetime:
    shown = show(request.house.candidate.id, slug, request.now, request.house.settings, request.house.memory)
    try:
        start = datetime.fromisoformat(f"{text_in(request, 'day', 10)}T{text_in(request, 'time', 5)}")
    except ValueError:
        raise UsageError(_("When did it begin? Nothing was noted.")) from None
    return start.replace(tzinfo=ZoneInfo(shown.planned.kept.candidacy.zone))
