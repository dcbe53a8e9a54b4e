"""A draft as a letter on paper."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from afterword.facts.errors import RefusedError
from afterword.facts.settings import CandidateSettings
from afterword.formats.paper import Printed, Size, letter_pdf
from afterword.playbook.layout import layout
from afterword.store import candidacies, drafts, reach
from afterword.store.candidacies import Kept
from afterword.store.drafts import KeptDraft

_US_PAPER: Final = frozenset({"US", "CA", "MX", "PH", "CL", "CO"})
_REPLY: Final = re.compile(r"^(?:(?:re|aw|sv|fwd?)\s*:\s*)+", re.IGNORECASE)
_ENCLOSED: Final = {"cv": "CV", "references": "references"}


def letter_of(candidate: int, which: int, sender: CandidateSettings, now: datetime) -> bytes:
    """The draft of that number as PDF, dated `now`: the candidate's block, theirs, the text, room to sign.

    Raises NotFound, RefusedError for what is said and not written, or letters that the font has not.
    """
    draft = drafts.draft_of(candidate, which)
    if draft.channel == "phone":
        raise RefusedError(
            f"Draft {which} is to be said on the telephone: `afterword edit {which} --channel letter` writes a letter."
        )
    kept = candidacies.candidacy_of(candidate, draft.candidacy)
    return letter_pdf(_printed(kept, draft, sender, now), paper_for(kept.candidacy.employer.country))


def paper_for(country: str | None) -> Size:
    """The paper that is used in a country."""
    return "letter" if country in _US_PAPER else "a4"


def _printed(kept: Kept, draft: KeptDraft, sender: CandidateSettings, now: datetime) -> Printed:
    candidacy = kept.candidacy
    me = candidacy.candidate
    reach_me = tuple(one for one in (me.phone, me.email) if one)
    parts, body = layout(draft.body), draft.body
    end = parts.sign_off.end if parts.sign_off else parts.prose.end
    signed = body[parts.signature.start : parts.signature.end] if parts.signature else body[end : parts.end]
    lines = [line.strip() for line in signed.splitlines() if line.strip() and line.strip() not in reach_me]
    prose = body[parts.prose.start : parts.prose.end]
    there = tuple(candidacy.contact(key).name for key in draft.to)
    return Printed(
        sender=(me.name, *sender.address, *reach_me),
        recipient=(*there, candidacy.employer.name, *reach.address_of(kept.employer_id)),
        date=_day(now.astimezone(ZoneInfo(me.time_zone)), american=candidacy.employer.country == "US"),
        greeting=body[parts.greeting.start : parts.greeting.end] if parts.greeting else "",
        subject=_REPLY.sub("", draft.subject).strip(),
        paragraphs=tuple(one.strip() for one in re.split(r"\n\s*\n", prose) if one.strip()),
        sign_off=body[parts.sign_off.start : parts.sign_off.end] if parts.sign_off else "",
        signature=tuple(lines) or (me.name,),
        enclosed=tuple(_ENCLOSED.get(one.kind, one.name) for one in draft.files),
        at=now,
    )


def _day(local: datetime, *, american: bool) -> str:
    return f"{local:%B} {local.day}, {local.year}" if american else f"{local.day} {local:%B} {local.year}"
