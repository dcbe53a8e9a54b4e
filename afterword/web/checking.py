"""Words as they are typed, held against the wording rules; nothing is kept by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from afterword.actions import draft as drafts
from afterword.actions.draft import Finding
from afterword.web.asked import Asked, page, text_in


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text: its words, and what the wording rules say of it ('' where nothing)."""

    text: str
    said: str = ""
    severity: str = ""


@require_POST
def check(request: Asked, draft: int) -> HttpResponse:
    """What the rules say of these words: a part of the page where a script asked, else a page with the form."""
    found = drafts.find(request.house.candidate.id, draft)
    subject, body = text_in(request, "subject", 400), request.POST.get("body", "").replace("\r\n", "\n")[:20_000]
    findings = drafts.checked(request.house.candidate.id, found, request.now, words=(subject, body))
    about = {
        "draft": found,
        "subject": subject,
        "body": body,
        "findings": findings,
        "stretches": list(cut(body, findings)),
        "on": request.POST.get("on", "")[:80],
    }
    if request.headers.get("HX-Request") == "true":
        return render(request, "checked.html", {**about, "live": True})
    return page(request, "check.html", **about)


def cut(body: str, findings: Iterable[Finding]) -> Iterator[Stretch]:
    """The text, cut where a wording rule marks words of it; the first rule has a place that two mark."""
    at = 0
    for finding in sorted(findings, key=lambda one: (one.start, one.end)):
        start, end = finding.start, min(finding.end, len(body))
        if not at <= start < end:
            continue
        if start > at:
            yield Stretch(body[at:start])
        yield Stretch(body[start:end], f"{finding.code}: {finding.message}", finding.severity)
        at = end
    if at < len(body):
        yield Stretch(body[at:])
