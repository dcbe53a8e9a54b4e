"""What the candidate does on Today: each form calls one action, then leads back to a page that says what was done."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afterword.actions import draft as drafts
from afterword.actions import put_off, tell
from afterword.actions.answer import answer, answer_plan
from afterword.actions.approve import approve
from afterword.actions.cancel import cancel, settle
from afterword.facts.errors import RefusedError, UsageError
from afterword.project import page as project
from afterword.project import post
from afterword.web.asked import Asked, number_in, text_in
from afterword.web.tags import moment
from afterword.web.told import back


@require_POST
def approve_draft(request: Asked, draft: int) -> HttpResponse:
    """The candidate's yes to one version of a draft."""
    still(request, draft, number_in(request, "version"))
    approval = approve(
        request.house.candidate,
        draft,
        number_in(request, "version"),
        request.now,
        post.desk(request.house),
        allow_warnings=request.POST.get("allow_warnings") == "yes",
    )
    undo = reverse("cancel", args=[approval.entry.id])
    if approval.ready_at:
        return back(page_of(request), _("Approved. It lies ready to be sent: %s") % approval.ready_at, undo)
    goes = approval.entry.due_at
    said = _("Approved. It goes out %s and can be taken back until then.") % moment(goes, request.now, _zone(request))
    return back(page_of(request), said, undo, goes=goes.isoformat())


@require_POST
def edit_draft(request: Asked, draft: int) -> HttpResponse:
    """New words for a draft: its next version, checked again by the page that shows it."""
    version, subject = number_in(request, "version"), " ".join(text_in(request, "subject", 400).split())
    still(request, draft, version)
    body = text_in(request, "body")
    if not subject or not body:
        raise UsageError(_("A message needs a subject and a text. Nothing was changed."))
    drafts.edit(request.house.candidate.id, draft, version, subject, body + "\n", request.now)
    return back(f"{page_of(request)}#draft-{draft}", _("Changed. These are the words now."))


@require_POST
def skip(request: Asked, slug: str) -> HttpResponse:
    """One follow-up is left out."""
    candidate, round_ = request.house.candidate.id, number_in(request, "round")
    put_off.skip(
        candidate,
        slug,
        text_in(request, "move", 40),
        request.now,
        contact=text_in(request, "contact", 200) or None,
        round_=round_ if round_ > 0 else None,
    )
    return undoable(request, slug, _("Skipped."))


@require_POST
def snooze(request: Asked, slug: str) -> HttpResponse:
    """The candidacy rests until the morning of a day."""
    zone = _zone(request)
    try:
        until = datetime.combine(datetime.fromisoformat(text_in(request, "until", 10)).date(), time(8), ZoneInfo(zone))
    except ValueError:
        raise UsageError(_("Until which day? Nothing was changed.")) from None
    put_off.snooze(request.house.candidate.id, slug, until, request.now)
    said = _("It rests until %s, unless they write first.") % moment(until, request.now, zone)
    return undoable(request, slug, said)


@require_POST
def done_elsewhere(request: Asked, slug: str) -> HttpResponse:
    """The follow-up was made another way: by phone, in person, from another mailbox."""
    to = [key for key in text_in(request, "to", 1000).split(" ") if key]
    move, channel = text_in(request, "move", 40), text_in(request, "channel", 20)
    tell.sent(request.house.candidate.id, slug, to, move, channel, request.now, request.now)
    return undoable(request, slug, _("Noted: you did that another way."))


@require_POST
def undo(request: Asked, slug: str) -> HttpResponse:
    """Takes back what the page just said was done, and only that."""
    tell.undo(request.house.candidate.id, slug, request.now, place=number_in(request, "place"))
    return back(page_of(request), _("Taken back."))


@require_POST
def cancel_message(request: Asked, message: int) -> HttpResponse:
    """An approval is taken back."""
    cancel(request.house.candidate.id, message, request.now, post.ready(request.house))
    return back(page_of(request), _("Cancelled. It will not be sent; its words are a draft again."))


@require_POST
def settle_message(request: Asked, message: int) -> HttpResponse:
    """Whether a message went out, where only the candidate knows."""
    said = request.POST.get("sent")
    if said not in ("yes", "no"):
        raise UsageError(_("Did it go out? Nothing was changed."))
    settle(request.house.candidate.id, message, request.now, post.ready(request.house), sent=said == "yes")
    done = _("Noted as sent.") if said == "yes" else _("Noted: it did not go out. Its words are a draft again.")
    return back(page_of(request), done)


@require_POST
def answer_question(request: Asked, question: int) -> HttpResponse:
    """An answer to a question that mail raised."""
    with request.house.understanding() as reader:
        said = answer(request.house.candidate.id, question, text_in(request, "value", 2000), request.now, reader)
    return back(page_of(request), said)


@require_POST
def answer_of_plan(request: Asked, slug: str, about: str) -> HttpResponse:
    """An answer to what the plan of a candidacy asks."""
    contact, value = text_in(request, "contact", 100), text_in(request, "value", 400)
    return back(page_of(request), answer_plan(request.house.candidate.id, slug, about, contact, value, request.now))


@require_POST
def demonstration(request: Asked) -> HttpResponse:
    """A look at the demonstration, before anybody's mail is here."""
    project.show_demonstration()
    return back(reverse("today"), _("This is the demonstration: Ada's mail, made up. Nothing here is sent."))


@require_POST
def away(request: Asked) -> HttpResponse:
    """The demonstration is put away."""
    project.put_demonstration_away(request.house)
    return back(reverse("today"), _("The demonstration is gone."))


def page_of(request: Asked) -> str:
    """The page that the form stood on: one of ours, named, never an address."""
    slug = request.POST.get("on", "")
    if slug == "questions":
        return reverse("questions")
    plain = slug.replace("-", "").replace("_", "")
    return reverse("candidacy", args=[slug]) if plain.isascii() and plain.isalnum() else reverse("today")


def _zone(request: Asked) -> str:
    return request.house.candidate.value.time_zone


def undoable(request: Asked, slug: str, said: str) -> HttpResponse:
    place = tell.last_by_hand(request.house.candidate.id, slug)
    return back(page_of(request), said, reverse("undo", args=[slug]), -1 if place is None else place)


def still(request: Asked, draft: int, version: int) -> None:
    """Says in this page's words that another tab was quicker; the action itself refuses as well."""
    found = drafts.find(request.house.candidate.id, draft)
    if found.state == "approved":
        raise RefusedError(_("This was approved already, perhaps in another tab. Nothing was done twice."))
    if found.state != "draft":
        raise RefusedError(_("This draft is no longer called for; something changed meanwhile. Nothing was sent."))
    if found.version != version:
        raise RefusedError(_("The words were changed meanwhile. Read them again before you approve them."))
