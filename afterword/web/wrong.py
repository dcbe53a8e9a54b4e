"""What is shown where something did not go: in words, with the way on, and never a traceback."""

from __future__ import annotations

import re
from typing import Any, cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _

from afterword.actions.approve import Wording
from afterword.facts.errors import AfterwordError, NotFound
from afterword.web.asked import Asked, page


def refused(request: Asked, error: AfterwordError) -> HttpResponse:
    """The page for what was asked and not done."""
    if isinstance(error, NotFound):
        return missing(request, error)
    if request.method != "POST" and request.house.known_candidate() is None:
        return HttpResponseRedirect("/")
    findings = error.findings if isinstance(error, Wording) else ()
    return page(request, "wrong.html", error.http_status, title=_("Not done"), said=plain(error), findings=findings)


def plain(error: AfterwordError) -> str:
    """The sentence without what to type: that is for the command line."""
    parts = re.split(r"(?<=[.:!?;]) ", error.sentence)
    kept = [part for part in parts if "`" not in part and "--" not in part]
    return " ".join(kept).rstrip(":;") or _("That cannot be done as things stand now.")


def missing(request: HttpRequest, exception: Exception) -> HttpResponse:
    """There is no such page, or it is somebody else's: the answer is the same for both."""
    if not hasattr(request, "house"):
        return bare(_("There is nothing here."), 404)
    return page(cast(Asked, request), "wrong.html", 404, title=_("Nothing here"), said=_("There is no such page."))


def broken(request: HttpRequest) -> HttpResponse:
    """A fault of ours."""
    return bare(_("A fault inside; nothing was sent by this. Go back and try again."), 500)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without its token: an old page, or another site."""
    return bare(_("This form is too old, or not ours. Reload the page and try again."), 403)


def locked(request: HttpRequest) -> HttpResponse:
    """No session: the address with the token opens the page."""
    return render(request, "locked.html", status=403)


def bare(said: str, status: int) -> HttpResponse:
    """One sentence, for whom no page is made."""
    return HttpResponse(said + "\n", content_type="text/plain; charset=utf-8", status=status)


def too_much(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """A request that no page of ours makes."""
    return bare(_("That request is not one of this page's own."), 400)
