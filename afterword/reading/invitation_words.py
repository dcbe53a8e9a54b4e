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
    r"arriv\w*|office hours|open(?:ing)?|lines are|call (?:me|us) (?:on|at|between)|dress|parking|reception|breakfast|lunch|dinner|born|training)"
    r"\b[^.?!\n]{0,40}$",
    re.I,
)
MEETING: Final = Lazy(
    r"\b(?:interview\w*|meet(?:ing)?|call|chat|conversation|speak|talk|discussion|screen(?:ing)?|assessment|audition|panel|session|zoom|teams|"
    r"coffee|visit|come (?:in|along|over|by)|schedul\w+|slot|appointment|invit\w+|see you|join|trial|when|date|time|start)\b",
    re.I,
)
INTERVIEW: Final = Lazy(r"\byou(?:r| are| have|'re)\b[^.?!]{0,60}\binterview|\binterview\w*\b[^.?!]{0,60}\byou\b", re.I)
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
    r"\b\d{1,4}\s*(?:hrs|hours|h)\b|,\s*\d{1,2}$|\d\s(?:bst|gmt|est|pst|cet)",
    re.I,
)

BARE_AFTER: Final = Lazy(
    r"\s*,?\s*(?:at|around|about|@|from|,)\s*(?P<h>\d{1,2})(?:[.:](?P<m>[0-5]\d))?(?![\d/:]|[.-]\d|\s*(?:st|nd|rd|th|min|hour|people|[a-z]*(?:street|road|house)))",
    re.I,
)
BARE_BEFORE: Final = Lazy(r"(?<![\d.:/])(?P<h>\d{1,2})[.:](?P<m>[0-5]\d)\s+on\s+$", re.I)
MOVES_TO: Final = Lazy(r"\s*(?:from\b.*\b(?:to|until|till)\b|until\b|till?\b)", re.I | re.S)
SAME_HOUR: Final = Lazy(r"[^.?!\n\d]{0,36}\b(?P<h>\d{1,2})[.:](?P<m>[0-5]\d)\b(?![.:/]\d)", re.I)
