"""Connecting a mailbox from the page: the same action as `afterword connect`; the password is never shown again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from afterword.facts.errors import AfterwordError, RefusedError
from afterword.facts.servers import Servers
from afterword.project import connect as project
from afterword.project.page import is_demonstration
from afterword.web.asked import Asked, beside_of, page, text_in
from afterword.web.told import back
from afterword.web.wrong import plain


@dataclass(frozen=True, slots=True)
class Filled:
    """What the form is shown with: never the password."""

    address: str = ""
    name: str = ""
    imap: str = ""
    smtp: str = ""
    user: str = ""
    ca_file: str = ""


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def connect(request: Asked) -> HttpResponse:
    """The form; and with an address and a password the servers found, both ways in tried, and only then kept."""
    if request.method != "POST":
        return _form(request, Filled(), 200)
    filled = Filled(
        text_in(request, "address", 320),
        text_in(request, "name", 200),
        text_in(request, "imap", 300),
        text_in(request, "smtp", 300),
        text_in(request, "user", 320),
        text_in(request, "ca_file", 1000),
    )
    if is_demonstration(request.house):
        raise RefusedError(_("Put the demonstration away first; your own mail does not go beside it."))
    password = request.POST.get("password", "")
    try:
        return _connected(request, filled, password)
    except AfterwordError as error:
        return _form(request, filled, error.http_status, plain(error))
    except OSError as error:
        return _form(request, filled, 503, str(error.strerror or error))


def _connected(request: Asked, filled: Filled, password: str) -> HttpResponse:
    wish = project.Wish(filled.address, filled.imap, filled.smtp, filled.user, ca_file=filled.ca_file)
    found = project.servers(wish)
    if found.way in ("oauth", "bridge") and not (filled.imap and filled.smtp):
        return _form(request, filled, 409, found.advice, found)
    if not found.sure:  # a third party names them: no password goes there before the candidate has said yes
        named = replace(
            filled,
            imap=f"{found.imap.host}:{found.imap.port}",
            smtp=f"{found.smtp.host}:{found.smtp.port}",
            user=found.imap.user if found.imap.user != filled.address else filled.user,
        )
        return _form(request, named, 200, found=found)
    if not password:
        return _form(request, filled, 400, _("The password is missing; nothing was tried."))
    house = request.house
    config = project.config_of(house, found, wish)
    try:
        project.tried(house, config, password)
    except (AfterwordError, OSError) as error:
        said = plain(error) if isinstance(error, AfterwordError) else str(error)
        return _form(request, filled, 409, f"{said} {found.advice}".strip(), found)
    project.keep(house, config, password, filled.name)
    beside = beside_of(request)
    if beside is not None:
        beside.look_again()
    return back(reverse("today"), _("Connected. Your mailbox is being read; what is found appears here."))


def _form(request: Asked, filled: Filled, status: int, problem: str = "", found: Servers | None = None) -> HttpResponse:
    return page(
        request,
        "connect.html",
        status,
        filled=filled,
        problem_here=problem,
        found=found,
        ask_servers=bool(problem or filled.imap),
        nameless=not request.house.config.candidate.name,
    )
