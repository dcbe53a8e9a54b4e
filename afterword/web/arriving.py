"""An export handed to the page: taken in, read in the background, and how far that is, without any script."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from afterword.facts.errors import RefusedError, UsageError
from afterword.project.arrivals import Arrivals
from afterword.project.page import is_demonstration
from afterword.web.asked import Asked, beside_of, page, text_in
from afterword.web.told import back


@require_POST
def take(request: Asked) -> HttpResponse:
    """Takes the files in and begins to read them."""
    if is_demonstration(request.house):
        raise RefusedError(_("Put the demonstration away first; your own mail does not go beside it."))
    files = request.FILES.getlist("export")
    given = [(file.name or "export", file.file, file.size or 0) for file in files if file.file is not None]
    _arrivals(request).take(given, _me(request) if request.POST.get("address") else "")
    return back(reverse("reading"), _("It is here, and is being read."))


@require_POST
def whose(request: Asked) -> HttpResponse:
    """The candidate says whose mail it is."""
    _arrivals(request).say_whose(_me(request))
    return back(reverse("reading"), _("It is read on."))


@require_safe
def reading(request: Asked) -> HttpResponse:
    """How far it is; while it is read the page asks again by itself."""
    return page(request, "reading.html", arrival=_arrivals(request).look())


def _me(request: Asked) -> str:
    name, address = text_in(request, "name", 200), text_in(request, "address", 320)
    if not name or "@" not in address or any(sign in name + address for sign in '<>"'):
        raise UsageError(_("Your name and your address are needed, such as Ada Marsh and ada@example.org."))
    return f"{name} <{address}>"


def _arrivals(request: Asked) -> Arrivals:
    beside = beside_of(request)
    if beside is None:
        raise RefusedError(_("This page takes no exports."))
    return beside.arrivals
