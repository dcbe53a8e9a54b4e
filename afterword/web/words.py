"""The page's own words for moves, parts, outcomes and standings, translatable."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext_lazy as _

MOVES: Final[dict[str, str | Lazy]] = {
    "thank_you": _("Thank you"),
    "feedback_request": _("Ask for feedback"),
    "ask_dates": _("Ask for the date"),
    "confirm_round": _("Confirm the interview"),
    "reply": _("Answer their question"),
    "check_in": _("Check in"),
    "answer_offer": _("Answer the offer"),
    "after_no": _("Answer the no"),
    "last_note": _("Last note"),
    "keep_warm": _("Keep in touch"),
    "other": _("Something else"),
}

HEADS: Final[dict[str, str | Lazy]] = {
    "thank_you": _("Thank %(who)s"),
    "feedback_request": _("Ask %(who)s for feedback"),
    "ask_dates": _("Ask %(who)s for the date"),
    "confirm_round": _("Confirm the interview with %(who)s"),
    "reply": _("Answer the question of %(who)s"),
    "check_in": _("Check in with %(who)s"),
    "answer_offer": _("Answer the offer of %(who)s"),
    "after_no": _("Answer the no of %(who)s"),
    "last_note": _("Write a last note to %(who)s"),
    "keep_warm": _("Keep in touch with %(who)s"),
    "other": _("Write to %(who)s"),
}

CHANNELS: Final[dict[str, str | Lazy]] = {
    "phone": _("by phone"),
    "in_person": _("in person"),
    "email": _("by e-mail, from elsewhere"),
    "portal": _("in their portal"),
    "letter": _("by letter"),
}

BY: Final[dict[str, tuple[str | Lazy, str | Lazy, str | Lazy]]] = {  # write it so; what to do then; it is done
    "phone": (_("a call"), _("Say this on the telephone."), _("I called")),
    "letter": (_("a letter"), _("Print it, sign it, post it."), _("I posted it")),
    "portal": (_("their portal"), _("Copy it into their portal."), _("It is in their portal")),
    "in_person": (_("meeting them"), _("Say this when you meet."), _("I said it")),
    "email": (_("e-mail"), "", ""),
}

RESTS: Final[dict[str, str | Lazy]] = {"1": _("tomorrow"), "3": _("three days"), "7": _("a week")}

PARTS: Final[dict[str, str | Lazy]] = {
    "interviewer": _("interviewer"),
    "hiring_manager": _("hiring manager"),
    "recruiter": _("recruiter"),
}

OUTCOMES: Final[dict[str, str | Lazy]] = {
    "open": _("open"),
    "dormant": _("at rest"),
    "yes": _("yes"),
    "no": _("no"),
    "withdrawn": _("withdrawn"),
}

COLUMNS: Final[dict[str, str | Lazy]] = {
    "now": _("Your move"),
    "ahead": _("Interview ahead"),
    "waiting": _("Waiting for them"),
    "rest": _("At rest"),
    "yes": _("They said yes"),
    "ended": _("Over"),
}

PROMISES: Final[dict[str, str | Lazy]] = {
    "pending": _("still to come"),
    "kept": _("kept"),
    "missed": _("missed"),
    "late": _("kept late"),
    "moved": _("put off in time"),
}

ABOUT: Final[dict[str, str | Lazy]] = {"decision": _("a decision"), "next_step": _("the next step")}

STANDS: Final[dict[str, str | Lazy]] = {
    "held": _("Held; it goes out"),
    "waiting": _("Waits for its time,"),
    "due": _("Goes out with the next sending"),
    "paused": _("Paused"),
    "sending": _("Being sent"),
    "unknown": _("The answer was lost; Sent is being looked at"),
    "needs_you": _("Only you can say whether it went out"),
    "ready": _("Ready for you to send from your own mail program"),
    "sent": _("Sent"),
    "refused": _("Refused by the server"),
    "cancelled": _("Cancelled"),
    "not_sent": _("Not sent"),
}

RECEIVED: Final[dict[str, str | Lazy]] = {
    "offer": _("offered the job"),
    "rejection": _("said no"),
    "next_round": _("invited you"),
    "reschedule": _("moved the interview"),
    "cancelled": _("called the interview off"),
    "info_request": _("asked you something"),
    "acknowledgement": _("acknowledged it"),
    "delay": _("needs more time"),
    "other": _("wrote"),
}

KINDS: Final[dict[str, str | Lazy]] = {
    "rejection": _("a no"),
    "offer": _("an offer"),
    "next_round": _("an invitation"),
    "reschedule": _("another time"),
    "cancelled": _("called off"),
    "info_request": _("a question to me"),
    "delay": _("more time"),
    "acknowledgement": _("they have it"),
    "auto_reply": _("an automatic answer"),
    "other": _("none of these"),
}

WENT: Final[dict[str, str | Lazy]] = {"well": _("went well"), "so_so": _("so-so"), "badly": _("went badly")}

EXTRAS: Final[dict[str, str | Lazy]] = {"references": _("References"), "cv": _("CV")}

POLICIES: Final[dict[str, str | Lazy]] = {
    "unknown": _("not known"),
    "open": _("open"),
    "no_contact": _("no contact between interviews"),
    "recruiter_only": _("through the recruiter alone"),
}

ROWS: Final[dict[str, str | Lazy]] = {
    "met": _("Interviews"),
    "them": _("They wrote"),
    "you": _("You wrote"),
    "promise": _("Promised"),
    "window": _("To do"),
}

FATES: Final[dict[str, str | Lazy]] = {"kept": _("kept")}

ENDED_AFTER: Final[dict[str, str | Lazy]] = {
    "0": _("none held"),
    "1": _("one"),
    "2": _("two"),
    "3": _("three or more"),
}
