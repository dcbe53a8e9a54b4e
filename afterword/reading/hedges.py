"""What tempers a cue: an if, a denial, a maybe, a standing offer to move a date; and the words of hiring."""

# ruff: noqa: E501 - a table reads best with one entry a line

from __future__ import annotations

import re

IF = re.compile(
    r" (?:if|should (?:you|your|the|we|there|this|it|any|they|a)|were you|whether|unless|in case|in the event|until|provided|"
    r"assuming|as soon as|once (?:we|a|you|the|your|all|they|it|our|i)|were we|no matter|regardless|"
    r"only (?:\w+ )?(?:candidates|applicants)|(?:successful|shortlisted|selected|unsuccessful) (?:candidates|applicants)) "
)
MAYBE = re.compile(
    r" (?:(?<!\d )may(?! \d)|might|could|close to|near|before|hope|hopes|hoping|likely|expect|plan|aim|intend|intends|almost|possibly|potential|"
    r"possible|chances? of|position to|decide who|deciding|process of|stage of|who to|in time|able soon|never|receive|"
    r"receiving|any|where|which|when) (?:\S+ ){0,5}$"
)
DENIED = re.compile(
    r" (?:not|unable|never|no longer|without|cannot|neither|nor|unlikely|instead of|rather than) (?:\S+ ){0,6}$"
)
FREE_TO_MOVE = re.compile(
    r" (?:(?:need|want|wish|like|have) to (?:\S+ ){0,3}(?:reschedul|cancel|change|move)\S*(?: or \S+)? (?:\S+ ){0,8}"
    r"(?:please|let|contact|click|reply|use|link|here|call|do so|at least|via|through)|"
    r"(?:click|link|here|button|visit|use|portal|option|free) (?:\S+ ){0,6}(?:reschedul|cancel)|"
    r"(?:to|can|may|easily) (?:reschedul\S+|cancel\S*|change) (?:or|and|and or|this|your|the|it)? ?"
    r"(?:cancel\S*|reschedul\S*|change|appointment|event|booking|meeting|interview|time)? ?(?:click|use|visit|please|:|here|at|up|via|through))"
)
HIRING = re.compile(
    r" (?:appl(?:y|ying|ied|ication|ications|icant|icants)|candida(?:te|tes|cy|ture)|interview\w*|role|position|vacanc(?:y|ies)|"
    r"resumes?|cv|recruit\w*|hiring|hire|hired|job|career|careers|internship|intern|shortlist\w*|employment|admission\w*|talent|"
    r"fellowship|placement|apprenticeship|offer letter|salary|onboarding|joining|studentship|phd|masters|course|programme?|post|"
    r"notice period|referees?|assessment|work trial|phone screen) "
)
TO_YOU = re.compile(
    r" (?:your (?:\w+ )?(?:application|interview|candidacy|candidature|cv|resume|interest|profile|background|experience|"
    r"availability|offer|assessment|skills|portfolio|submission)|invite you|offer you|applying|(?:you|you have) (?:applied|"
    r"submitted|been)|with you|meet you|meeting you|see you|you are|for you) "
)
BUT = re.compile(r" (?:but|however|although|though|instead|nevertheless|yet) ")
