"""Around an interview: telling about it afterwards, reading up before the next, and every question ever asked."""

from __future__ import annotations

from typing import Final

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from afterword.actions import debrief as debriefing
from afterword.actions.debrief import Proposed, ToDebrief
from afterword.actions.journal import journal as search
from afterword.actions.prepare import prepare
from afterword.actions.prepare_page import page_of
from afterword.facts.errors import RefusedError
from afterword.facts.journal import WENT, QuestionAsked
from afterword.web.asked import Asked, page, text_in
from afterword.web.told import back

_QUESTIONS: Final = 5


@require_safe
def debrief(request: Asked, slug: str) -> HttpResponse:
    """The form, with what is known; and where they named a day, whether it was promised."""
    about = _about(request, slug)
    return page(
        request,
        "debrief.html",
        zone=about.zone,
        about=about,
        proposed=_proposed(request, about),
        lines=range(_QUESTIONS),
    )


@require_POST
def tell(request: Asked, slug: str) -> HttpResponse:
    """Notes what was told. Where a day is named in the next steps, the form asks about that alone."""
    about = _about(request, slug)
    told = debriefing.Told(
        tuple(who.strip() for who in text_in(request, "who", 600).split(",") if who.strip()),
        text_in(request, "talked", 5_000),
        tuple(_questions(request, about)),
        text_in(request, "badly", 1_000),
        text_in(request, "next", 1_000),
    )
    done = debriefing.debrief(request.house.candidate.id, slug, told, request.now, round=about.interview.round)
    where = reverse("debrief", args=[slug]) if _proposed(request, done.about) else reverse("candidacy", args=[slug])
    said = _("Noted; the drafts that rest on it are written anew.") if done.anew else _("Noted.")
    return back(where, said if done.changed else _("Nothing new was said."))


@require_POST
def promised(request: Asked, slug: str) -> HttpResponse:
    """The day that they named is what they promised."""
    about = _about(request, slug)
    found = _proposed(request, about)
    if found is None:
        raise RefusedError(_("There is no day in what they said that is not noted already."))
    debriefing.confirm(request.house.candidate.id, slug, found, about, request.now)
    return back(reverse("candidacy", args=[slug]), _("Noted as their promise."), reverse("undo", args=[slug]))


@require_safe
def read_up(request: Asked, slug: str) -> HttpResponse:
    """What to know before the next round, on one page."""
    house = request.house
    found = prepare(house.candidate.id, slug, request.now, house.settings)
    return page(
        request,
        "prepare.html",
        zone=found.candidacy.zone,
        found=found,
        talked=tuple(dict.fromkeys(line for one in found.people for line in one.talked)),
    )


@require_safe
def read_up_on_paper(request: Asked, slug: str) -> HttpResponse:
    """The same as PDF."""
    house = request.house
    response = HttpResponse(
        page_of(prepare(house.candidate.id, slug, request.now, house.settings)), content_type="application/pdf"
    )
    response["Content-Disposition"] = f'attachment; filename="{slug}.pdf"'
    return response


@require_safe
def journal(request: Asked) -> HttpResponse:
    """Every question that was asked, newest first; `q` searches, `went` keeps to answers that went so."""
    words, went = request.GET.get("q", "")[:200], request.GET.get("went", "")
    rows = search(request.house.candidate.id, words, went=went if went in WENT else "")
    return page(
        request,
        "journal.html",
        at="candidacies",
        q=words,
        went=went,
        rows=rows[:200],
        count=len(rows),
        went_values=WENT,
    )


def _about(request: Asked, slug: str) -> ToDebrief:
    number = request.GET.get("interview", "") or request.POST.get("interview", "")
    round = int(number) if number.isascii() and number.isdigit() and len(number) < 4 else None
    return debriefing.to_debrief(request.house.candidate.id, slug, request.now, round)


def _proposed(request: Asked, about: ToDebrief) -> Proposed | None:
    return debriefing.unconfirmed(request.house.candidate.id, about, request.now)


def _questions(request: Asked, about: ToDebrief) -> list[QuestionAsked]:
    found = []
    for line in range(_QUESTIONS):
        text, went = text_in(request, f"question-{line}", 500), text_in(request, f"went-{line}", 10)
        if text:
            asked = debriefing.question_told(text, about.people)
            found.append(asked if went not in WENT else QuestionAsked(asked.text, asked.by, went, asked.words))
    return found
