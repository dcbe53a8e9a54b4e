"""What tempers a cue: an if, a denial, a maybe, a standing offer to move a date; and the words of hiring."""

# ruff: noqa: E501 - a table reads best with one entry a line

from __future__ import annotations

import re

from afterword.reading.lazy import Lazy

IF = Lazy(
    r" (?:if(?! you (?:would|could|will|d) )|should (?:you|your|the|we|there|this|it|any|they|a)|were you|whether|unless|in case|in the event|until|provided|"
    r"assuming|as soon as|once (?:we|a|you|the|your|all|they|it|our|i)|were we|no matter|regardless|"
    r"only (?:\w+ )?(?:candidates|applicants)|(?:successful|shortlisted|selected|unsuccessful) (?:candidates|applicants)) "
)
IF_YOU = Lazy(
    r" (?:if(?! you (?:would|could|will|d) )|should|unless|in case|whether) (?:you|your|this|that|the|there|it) "
)
MAYBE = Lazy(
    r" (?:(?<!\d )may(?! \d)|might|could|close to|near|before|hope|hopes|hoping|likely|expect|plan|aim|intend|intends|almost|possibly|potential|"
    r"possible|chances? of|position to|decide who|deciding|process of|stage of|who to|in time|able soon|never|receive|"
    r"receiving|any|where|which|when) (?:\S+ ){0,5}$"
)
DENIED = Lazy(
    r" (?:not|unable|never|no longer|without|cannot|neither|nor|unlikely|instead of|rather than) (?:\S+ ){0,6}$"
)
FREE_TO_MOVE = Lazy(
    r" (?:(?:need|want|wish|like|have) to (?:\S+ ){0,3}(?:reschedul|cancel|change|move)\S*(?: or \S+)? (?:\S+ ){0,8}"
    r"(?:please|let|contact|click|reply|use|link|here|call us|call me|do so|at least|via|through)|"
    r"(?:click|link|here|button|visit|use|portal|option|free) (?:\S+ ){0,6}(?:reschedul|cancel)|"
    r"(?:to|can|may|easily) (?:reschedul\S+|cancel\S*|change) (?:or|and|and or|this|your|the|it)? ?"
    r"(?:cancel\S*|reschedul\S*|change|appointment|event|booking|meeting|interview|time)? ?(?:click|use|visit|please|:|here|at|up|via|through))"
)
HIRING = Lazy(
    r" (?:appl(?:y|ying|ied|icant|icants)|applications?|candida(?:te|tes|cy|ture)|interview\w*|vacanc(?:y|ies)|resumes?|cv|recruit\w*|hiring|"
    r"scholarship|audition\w*|shortlist\w*|internship|admissions?|fellowship|apprenticeship|studentship|offer letter|notice period|referees?|phone screen|(?:second|first|next|final|third) (?:round|interview)|"
    r"careers?|employment|background check|payslips|relieving letter|right to work|ctc|dbs|training contract|(?:the|this|our|your|that) (?:role|position|vacancy)|traineeship|placement|panel|hired|trial shift|selection centre|selection day|trainee scheme|graduate scheme|salary) "
)
LOOSELY_HIRING = Lazy(
    r" (?:roles?|positions?|jobs?|intern|talent|onboarding|joining|phd|msc|ma|masters|course|programme?|post|assessment|offer|team|"
    r"references|hr|human resources|people team|stage|round|start date|contract) "
)
TO_YOU = Lazy(
    r" (?:your (?:\w+ )?(?:application|interview|candidacy|candidature|cv|resume|interest|profile|background|experience|availability|offer|"
    r"assessment|skills|portfolio|submission|place|time)|invite you|invited|offer you|applying|you (?:have )?(?:applied|submitted|been)|meet you|"
    r"meeting you|see you|you are|for you) "
)
ANY_YOU = Lazy(r" (?:you|your|yours) ")
SENDS_JOBS = Lazy(
    r" (?:hr|jobs?|careers?|earlycareers|talent|recruit\w*|hiring|personnel|people team|admissions?|applications?|apprenticeships?|"
    r"internships?|fellowships?|scholarships?|residency|grads|graduates|gradschool|vacancies|apply|resourcing|staffing|human resources) "
)
BUT = Lazy(r" (?:but|however|although|though|instead|nevertheless|yet) ")

ABOUT_RESULTS = Lazy(
    r" (?:results?|decisions?|outcomes?|timelines?|announcements?|awards?|(?:jury|committee|board|council|trustees|governors) (?:could|did|was|has|had|were)) "
)
ONWARD = Lazy(
    r" (?:(?:put|putting) (?:you|him|her|them|your \S+) forward |(?:move|moved|moving|push|shift|put) (?:(?:\S+ ){0,6}(?:to|into|onto|forward|through) (?:\S+ ){0,5}(?:stage|round|phase|step|process|shortlist|screen)|forward with|ahead with))"
)
LOOKS_BACK = Lazy(
    r" (?:thanks?|thank you|thanked|enjoyed|pleasure|great|good|lovely|nice|after|following|since|appreciated?|grateful|was|were|when we|when you|having|"
    r"further to|reference to|regarding|interviewed|recent|last) (?:\S+ ){0,5}$"
)
OTHERS = Lazy(
    r" (?:(?:other|more|several|further|few|remaining|additional|all|the) (?:candidates|applicants|people|finalists|interviews|interviewees)|with the rest) "
)
TO_A_STEP = Lazy(
    r" (?:selected|chosen|accepted|successful|approved|progressed|invited|qualified|picked|through|admitted|cleared) (?:\S+ ){0,4}(?:interview\w*|stage|round|shortlist|longlist|"
    r"assessment|phone|call|test|screening|panel|semi|finalist|finalists|oral|viva|exam|examination) "
)
THEIR_CHOICE = Lazy(
    r" (?:or|you (?:can|may|could|must|should|might|need to|have to|wish to)|please|able to|want to|like to|wish to) (?:accept or |then )?(?:declin|refus|reject)"
)
AN_INTERVIEW = Lazy(
    r" (?:interview\w*|assessment|audition\w*|phone screen|screening|selection|trial|candidate|application|applying|your visit|final round|next round|l1|l2|"
    r"recruit\w*|hiring|written test|examination|shortlist\w*|residency|placement) "
)
UNLESS = Lazy(r" (?:if|unless) (?:you|we|they|your|the) ")
JOB_BOX = Lazy(
    r"\b(?:people|jobs?|hr|careers?|talent|recruit\w*|hiring|work|join|apply|admissions?|personnel|scheme|team)@", re.I
)
BEGS = Lazy(
    r" (?:please|kindly|could you|can you|would you|need|send|provide|submit|grateful|appreciate|must|require) "
)
AN_APPLICATION = Lazy(
    r"^(?!.* (?:interview\w*|call|meeting|chat|conversation|assessment|session|appointment|stage|round|phase|step|shortlist|screen|test|date|time) ).* (?:application|candidacy|profile) "
)
WISH_TO = Lazy(r"^ (?:do you )?(?:need|want|wish|like|have) to (?:\S+ ){0,8}\? $")
BRINGS = Lazy(r" (?:bring|carry|wear) (?!forward |or )")
AMONG_COLLEAGUES = Lazy(
    r" (?:(?:hi|dear|hello|hey|morning|afternoon) (?:all|team|both|everyone|everybody|folks|guys|colleagues|friends|members|parents|customer|counsel)|all|team|folks|gents|"
    r"meeting|review|budget|conference|client|clients|board|offsite|trip|rehearsal|practice|training|class|delivery|order|parcel|shipment|match|"
    r"game|party|dinner|lunch|project|report|drawings|draft|invoice|quote|site|contract|deal|counterparty|trade|desk|deadline|release|launch|"
    r"flight|train|reading group|gym|yoga|club|committee|election|complaint|claim|repair|engineer visit|visit|patient|surgery|clinic|appointment) "
)
