"""Another way than the words as they stand: another channel, a file that goes along, a letter on paper."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from afterword.actions import channels, files
from afterword.actions import draft as drafts
from afterword.actions import letter as paper
from afterword.web.acts import page_of, still
from afterword.web.asked import Asked, number_in
from afterword.web.told import back


@require_POST
def go_by(request: Asked, draft: int, channel: str) -> HttpResponse:
    """The follow-up is to go by another channel; words that nobody edited are written for it."""
    candidate, version = request.house.candidate.id, max(number_in(request, "version"), number_in(request, "place"))
    still(request, draft, version)
    before = drafts.find(candidate, draft)
    after = channels.set_channel(candidate, draft, version, channel, request.now, request.house.settings)
    undo = reverse("channel", args=[draft, before.channel])
    return back(f"{page_of(request)}#draft-{draft}", _("The words are for that now."), undo, after.version)


@require_POST
def attach(request: Asked, draft: int) -> HttpResponse:
    """Exactly the ticked files go with the message."""
    candidate, version = request.house.candidate.id, number_in(request, "version")
    still(request, draft, version)
    labels = request.POST.getlist("file")[:20]
    files.attach(candidate, draft, version, labels, request.now, request.house.settings)
    said = _("These files go along now. Read the words again.") if labels else _("No file goes along.")
    return back(f"{page_of(request)}#draft-{draft}", said)


@require_safe
def letter(request: Asked, draft: int) -> HttpResponse:
    """The draft as a letter on paper, to be printed and signed."""
    house = request.house
    response = HttpResponse(
        paper.letter_of(house.candidate.id, draft, house.config.candidate, request.now), content_type="application/pdf"
    )
    response["Content-Disposition"] = f'attachment; filename="letter-{draft}.pdf"'
    return response
