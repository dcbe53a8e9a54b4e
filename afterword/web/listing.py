"""The list of candidacies, filtered by outcome and searched."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from afterword.actions.listing import listing as look
from afterword.web.asked import Asked, page
from afterword.web.words import OUTCOMES


@require_safe
def listing(request: Asked) -> HttpResponse:
    """All of them, or those that `q` and `outcome` leave."""
    search, outcome = request.GET.get("q", "").strip()[:200], request.GET.get("outcome", "")
    outcome = outcome if outcome in OUTCOMES else ""
    house = request.house
    seen = look(house.candidate.id, request.now, house.settings, search=search, outcome=outcome, memory=house.memory)
    return page(request, "listing.html", at="candidacies", seen=seen, search=search, outcome=outcome)
