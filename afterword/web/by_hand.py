"""What is added by hand in a few seconds: an interview just held, people from a card, a mail that is pasted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from afterword.actions import add as adding
from afterword.actions import cards, tell
from afterword.actions.cards import Card
from afterword.actions.named import candidacy_named, known_names
from afterword.facts.errors import UsageError
from afterword.web.asked import Asked, number_in, page, text_in
from afterword.web.told import back

_ROWS = (5, 20)  # of the grid for a fair: at first, and when more are wanted


@require_safe
def by_hand(request: Asked) -> HttpResponse:
    """All the forms, the shortest first."""
    candidate = request.house.candidate
    here = request.now.astimezone(ZoneInfo(candidate.value.time_zone))
    more = "more" in request.GET
    return page(
        request,
        "by_hand.html",
        at="by-hand",
        known=known_names(candidate.id),
        today=here.date().isoformat(),
        hour=f"{max(0, here.hour - 1):02}:00",
        talks=range(_ROWS[more]),
        more=more,
    )


@require_POST
def interview(request: Asked) -> HttpResponse:
    """An interview just held, at an employer that is known or new."""
    candidate, said = request.house.candidate, text_in(request, "note", 5000)
    people = [who.strip() for who in text_in(request, "who", 600).split(",") if who.strip()]
    start = moment(request, "day", "time", candidate.value.time_zone)
    minutes = max(1, min(number_in(request, "minutes"), 24 * 60))
    if not people:
        raise UsageError(_("Whom did you talk to? Nothing was noted."))
    kept = candidacy_named(candidate.id, text_in(request, "employer", 200), text_in(request, "role", 200), request.now)
    until = start + timedelta(minutes=minutes)
    adding.add_interview(candidate.id, kept.slug, start, until, people, request.now, notes=said or None)
    if said:
        adding.add_note(candidate.id, kept.slug, said, request.now)
    place = tell.last_by_hand(candidate.id, kept.slug)
    undo = reverse("undo", args=[kept.slug])
    said = _("Noted. What follows from it is below.")
    return back(reverse("candidacy", args=[kept.slug]), said, undo, -1 if place is None else place)


@require_POST
def card(request: Asked) -> HttpResponse:
    """Shows whom a vCard file or a card's text names, to be put right before anything is kept."""
    given = request.FILES.get("file")
    data = given.read() if given else text_in(request, "text", 8_000).encode()
    if not data.strip():
        raise UsageError(_("Choose a vCard file, or paste a business card."))
    found = [(number, one) for number, one in enumerate(cards.cards_in(data))]
    return page(
        request,
        "cards.html",
        at="by-hand",
        cards=found,
        known=known_names(request.house.candidate.id),
        employer=found[0][1].organisation,
    )


@require_POST
def people(request: Asked) -> HttpResponse:
    """The people of the page before, as they were put right."""
    candidate = request.house.candidate.id
    chosen = list(_cards(request))
    if not chosen:
        raise UsageError(_("Nobody was chosen; nothing was noted."))
    kept = candidacy_named(candidate, text_in(request, "employer", 200), text_in(request, "role", 200), request.now)
    added = cards.take_in(candidate, kept.slug, chosen, text_in(request, "part", 30), request.now)
    said = ngettext("%(names)s is noted.", "%(names)s are noted.", len(added)) % {
        "names": ", ".join(one.name for one in added)
    }
    return back(reverse("candidacy", args=[kept.slug]), said)


@require_POST
def mail(request: Asked) -> HttpResponse:
    """A mail that no mailbox here holds."""
    which = ""
    if employer := text_in(request, "employer", 200):
        which = candidacy_named(request.house.candidate.id, employer, text_in(request, "role", 200), request.now).slug
    at = None
    if text_in(request, "day", 10):
        at = moment(request, "day", "time", request.house.candidate.value.time_zone)
    subject = text_in(request, "subject", 400)
    found = request.house.paste(text_in(request, "text", 60_000), text_in(request, "from", 300), subject, at, which)
    said = {
        "noted": _("Noted: what they wrote is in the history."),
        "known": _("That mail was known already."),
        "asked": _("It was read; something about it is asked here."),
        "unreadable": _("It could not be read, and is kept as it is."),
        "left": _("It was read, and is about no candidacy that is known. Name the employer, and paste it again."),
    }[found.state]
    if found.slug:
        return back(reverse("candidacy", args=[found.slug]), said)
    return back(reverse("questions" if found.state == "asked" else "by-hand"), said)


def moment(request: Asked, day: str, hour: str, zone: str) -> datetime:
    """A day and a time of a form, in a zone. Raises UsageError."""
    try:
        found = datetime.fromisoformat(f"{text_in(request, day, 10)}T{text_in(request, hour, 5) or '12:00'}")
    except ValueError:
        raise UsageError(_("When was it? Nothing was noted.")) from None
    return found.replace(tzinfo=ZoneInfo(zone))


def _cards(request: Asked) -> Iterator[Card]:
    for number in range(20):
        name, email = text_in(request, f"name-{number}", 200), text_in(request, f"email-{number}", 320)
        phone = text_in(request, f"phone-{number}", 50)
        if request.POST.get(f"take-{number}") == "yes" and name:
            yield Card(name, (email,) if email else (), (phone,) if phone else ())
