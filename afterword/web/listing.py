"""All candidacies: a list that is filtered, searched and ticked off, or a board of where each stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.core import signing
from django.http import HttpResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from afterword.actions import put_off
from afterword.actions.listing import COLUMNS, Listing, Row
from afterword.actions.listing import listing as look
from afterword.facts.errors import UsageError
from afterword.web.asked import Asked, page
from afterword.web.told import back
from afterword.web.words import OUTCOMES

_ROWS: Final = 50  # a form holds no more fields
_IN_A_COLUMN: Final = 20
_SALT: Final = "afterword.web.listing"


@require_safe
def listing(request: Asked) -> HttpResponse:
    """All of them, or those that `q`, `outcome` and `at` leave; `view=board` shows where each stands."""
    asked, house = request.GET, request.house
    search = asked.get("q", "").strip()[:200]
    outcome = asked.get("outcome", "") if asked.get("outcome", "") in OUTCOMES else ""
    column = asked.get("at", "") if asked.get("at", "") in COLUMNS else ""
    after = asked.get("after", "")
    first = int(after) if after.isascii() and after.isdigit() and len(after) < 6 else 0
    board = asked.get("view") == "board"
    seen = look(
        house.candidate.id,
        request.now,
        house.settings,
        search=search,
        outcome=outcome,
        column="" if board else column,
        first=0 if board else first,
        most=None if board else _ROWS,
        memory=house.memory,
    )
    shown: dict[str, str | int] = {"q": search, "outcome": outcome, "at": "" if board else column}
    more = {**shown, "after": first + _ROWS} if seen.rest and not board else {}
    view = "board" if board else ""
    to = {
        "all": _query({"q": search, "view": view}),
        "any_column": _query({**shown, "at": ""}),
        "list": _query({**shown, "at": column}),
        "board": _query({**shown, "at": "", "view": "board"}),
        "outcomes": [(name, n, _query({"q": search, "outcome": name, "view": view})) for name, n in seen.counts],
    }
    return page(
        request,
        "board.html" if board else "listing.html",
        at="candidacies",
        seen=seen,
        search=search,
        outcome=outcome,
        column=column,
        after=first,
        find=asked.get("find") == "1",
        more=_query(more),
        board=board,
        to=to,
        lanes=_lanes(seen, shown) if board else [],
    )


def _lanes(seen: Listing, shown: Mapping[str, str | int]) -> list[tuple[str, int, list[Row], int, str]]:
    """The columns of the board: name, how many, those shown, how many more, and the list of them all."""
    lanes: list[tuple[str, int, list[Row], int, str]] = []
    for name in COLUMNS:
        rows = [row for row in seen.rows if row.column == name]
        query = _query({**shown, "at": name})
        lanes.append((name, len(rows), rows[:_IN_A_COLUMN], max(0, len(rows) - _IN_A_COLUMN), query))
    return lanes


@require_POST
def skip_ticked(request: Asked) -> HttpResponse:
    """The ticked follow-ups are left out, all at once; one click takes all of it back."""
    candidate, ticked = request.house.candidate.id, request.POST.getlist("skip")[:_ROWS]
    if not ticked:
        raise UsageError(_("Nothing was ticked, so nothing was skipped."))
    done = put_off.skip_many(candidate, [_named(each) for each in ticked], request.now)
    said = ngettext("%d follow-up is skipped.", "%d follow-ups are skipped.", len(done)) % len(done)
    undo = f"{reverse('unskip')}?{urlencode({'these': signing.dumps(done, salt=_SALT)})}" if done else ""
    return back(reverse("candidacies"), said, undo)


@require_POST
def unskip(request: Asked) -> HttpResponse:
    """Takes back what was skipped together, but for what was changed since."""
    try:
        these = signing.loads(request.GET.get("these", ""), salt=_SALT, max_age=24 * 3600)
    except signing.BadSignature:
        raise UsageError(_("What is to be taken back is not said. Nothing was changed.")) from None
    count = put_off.unskip_many(
        request.house.candidate.id, [(int(which), int(place)) for which, place in these], request.now
    )
    return back(reverse("candidacies"), ngettext("%d is taken back.", "%d are taken back.", count) % count)


def _named(ticked: str) -> put_off.Ticked:
    """`slug move round contact`, as the list writes it; what is none names nothing."""
    slug, move, round_, contact = (*ticked.split(" "), "", "", "")[:4]
    return put_off.Ticked(slug, move, int(round_) if round_.isdigit() and len(round_) < 6 else None, contact or None)


def _query(fields: Mapping[str, str | int]) -> str:
    return urlencode({name: value for name, value in fields.items() if value})
