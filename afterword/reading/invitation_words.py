"""The wording around the time of an interview: the one it replaces, the new one, and times that are none."""

# ruff: noqa: E501 - a pattern reads best unbroken

from __future__ import annotations

import re
from typing import Final

from afterword.reading.lazy import Lazy

OLD: Final = Lazy(
    r"(?:original(?:ly)?|previous(?:ly)?|earlier|instead of|rather than|from|was (?:scheduled|planned|booked|set|due)|had (?:arranged|planned|"
    r"scheduled|agreed|booked|pencilled)|(?:scheduled|planned|booked|arranged|due|set) (?:for|on|at)|old|can(?:no|')t (?:make|do|manage|"
    r"attend|meet)|cannot|unable to|won.t|no longer|not (?:be )?(?:able|available|make)|cancel\w*|postpon\w*)\b[^.?!\n]{0,60}$",
    re.I,
)
NEW: Final = Lazy(
    r"(?:\bto|\bnew\b[^.?!\n]{0,30}|\bnow\b[^.?!\n]{0,20}|instead|\buntil|revised\b[^.?!\n]{0,20}|updated\b[^.?!\n]{0,20}|available|could (?:you|we)"
    r"[^.?!\n]{0,25}|would[^.?!\n]{0,25}|can (?:you|we)[^.?!\n]{0,25}|how about|what about|rescheduled? (?:it |this |you )?(?:for|to)|propose\w*"
    r"[^.?!\n]{0,20}|suggest\w*[^.?!\n]{0,20})\s*(?:on|at|for|:|is)?\s*$",
    re.I,
)
NOT_IT: Final = Lazy(
    r"(?:deadline|no later than|respond|reply|confirm|let (?:me|us) know|submit|complete|return|expires?|closing|closes?|start date|first day|"
    r"arriv\w*|registration|sign in|join (?:from|by)|dial in (?:from|by)|doors|office hours|open(?:ing)?|lines are|call (?:me|us) (?:on|at|between)|dress|parking|reception|breakfast|lunch|dinner|born|training)"
    r"\b[^.?!\n]{0,40}$",
    re.I,
)
MEETING: Final = Lazy(
    r"\b(?:interview\w*|meet(?:ing)?|call|chat|conversation|speak|talk|discussion|screen(?:ing)?|assessment|audition|panel|session|zoom|teams|"
    r"coffee|visit|come (?:in|along|over|by)|schedul\w+|slot|appointment|invit\w+|see you|join|trial|when|date|time|start)\b",
    re.I,
)
INTERVIEW: Final = Lazy(
    r"\byou(?:r| are| have|'re)\b[^.?!]{0,60}\b(?:interview|assessment (?:centre|center|day)|phone screen|time ?slot|trial (?:day|shift))|"
    r"\binterview\w*\b[^.?!]{0,60}\byou\b|\b(?:you(?:.re| are)|got you|have you) (?:all )?booked in\b|\bvorstellungsgespräch|\bentretien (?:le|du|au)\b",
    re.I,
)
CHOICE: Final = Lazy(
    r"\b(?:or|either|(?:can|could) (?:offer|do)|which (?:of|would|one|time|slot|suits|do you|works)|choose|pick|select|prefer\w*|options?|alternatives?|slots? (?:left|available|open|free)|"
    r"available (?:times|slots)|(?:of the following|following (?:times|slots|options))|(?:times|slots) (?:are|that) available|suits? you best|let (?:me|us) know which)\b",
    re.I,
)
ASIDE: Final = Lazy(r"\b(?:test|presentation|tour|task|exercise|quiz|briefing|coffee)\b[^.?!\n]{0,20}$", re.I)
SAYS_INTERVIEW: Final = Lazy(r"\binterview\b(?! (?:test|task|exercise|panel))[^.?!\n\d]{0,30}$", re.I)
LISTED: Final = Lazy(
    r"[\s,;.)]*(?:or|and|/|&)?(?: (?:on|at|else))?[\s,•*–-]*(?:option \d+ ?[:.)]|slot \d+ ?[:.)]|\(?[\da-d][.)])?\s*",
    re.I,
)
MOVED_AWAY: Final = Lazy(
    r"\s*,?\s*(?:has|have|had|is|was|will|needs?|must|cannot|can.t)\b[^.?!\n]{0,25}\b(?:postponed|moved|rescheduled|changed|pushed|"
    r"put back|brought forward|cancell?ed|go ahead|happen)\b",
    re.I,
)
DAY_STOP: Final = Lazy(r"\d\.\s*$")
OPENS: Final = Lazy(r"(?:from|by|at)\s+(?=\d)|(?:until|till)\s+", re.I)
START: Final = Lazy(r"\s*(?:sharp |prompt )?start\b", re.I)
NOT_THIS: Final = Lazy(r"[\s,(]*(?:and |and is )?(?:not|rather than|instead of)\s+(?:at\s+)?$", re.I)
SAME_TIME: Final = Lazy(r"[\s,(–-]*(?:at )?(?:the )?same (?:time|hour)\b", re.I)
MOVED_BY: Final = Lazy(
    r"\b(?:mov\w+|chang\w+|push\w*|shift\w*|reschedul\w+|bring|brought|put|postpon\w+|delay\w*|mov)\b[^.?!\n]*$", re.I
)
OFFSET: Final = Lazy(r"^\s*\(?\s*(?:UTC|GMT)?\s*([+-])(\d{2}):?(\d{2})\b")
PLACE: Final = Lazy(
    r"^[ \t*•·–>-]*(?:📍|🔗|🖥)?[ \t]*(?:location|venue|where|place|address|meeting link|link|join(?: here)?|zoom(?: link)?|teams link|google meet)[ \t]*:[ \t]*(?P<p>\S.{1,120})$",
    re.I | re.M,
)
LINK: Final = Lazy(
    r"https?://[^\s<>\"')\]]*(?:zoom|teams|meet\.google|webex|whereby|gotomeet|skype|jitsi|hirevue|calendly|bluejeans)[^\s<>\"')\]]*",
    re.I,
)
CLOCK: Final = Lazy(
    r"\d{1,2}[:.h]\d\d|\d{1,2}\s*[ap]\.?\s*m\b|\bnoon\b|midday|o.clock|half|quarter|(?:\bat|@|from|between|around|about)\s*\d|\b\d{1,2}\s*(?:-|–|to|till)\s*\d|"
    r"\b\d{1,4}\s*(?:hrs|hours|h)\b|,\s*\d{1,2}$|\d\s(?:bst|gmt|est|pst|cet)|^\d{1,2} (?:today|tomorrow|tonight|on\b)",
    re.I,
)

BARE_AFTER: Final = Lazy(
    r"\s*,?\s*(?:at|around|about|@|from|,)\s*(?P<h>\d{1,2})(?:[.:](?P<m>[0-5]\d))?(?![\d/:]|[.-]\d|\s*(?:st|nd|rd|th|min|hour|people|[a-z]*(?:street|road|house)))",
    re.I,
)
BARE_BEFORE: Final = Lazy(r"(?<![\d.:/])(?P<h>\d{1,2})[.:](?P<m>[0-5]\d)\s+on\s+$", re.I)
MOVES_TO: Final = Lazy(r"\s*(?:from\b.*\b(?:to|until|till)\b|until\b|till?\b)", re.I | re.S)
SAME_HOUR: Final = Lazy(r"[^.?!\n\d]{0,36}\b(?P<h>\d{1,2})[.:](?P<m>[0-5]\d)\b(?![.:/]\d)", re.I)
