"""The cues of what lies on the way to a decision: a next round, a change of date, a question, a receipt, a delay."""

# ruff: noqa: E501 - a table reads best with one entry a line

from __future__ import annotations

from typing import Final

from afterword.reading.cue import Cue, cues

NEXT: Final[tuple[Cue, ...]] = cues(
    "next",
    """
3 let us|me talk|speak|meet|chat|have [on|at|for|this|next] {day}|this|next|tomorrow
3 let us|me talk|speak|meet|chat
3 chosen|selected|invited|picked to attend|come|take+part|sit|complete
3 when|what you [are|would|could] [be] free|available to meet|talk|speak|chat|come|interview
3 grateful|let me know when|what [time|day] you are|could|can free|available|meet|come
3 join us|me [for] your|an|the [first|second|final|phone|video] interview|call|assessment
3 join the|this|our|your _ call|meeting|interview|session link|using|via|at|on|below
3 have scheduled|booked|arranged|pencilled|set you|this|an|a|your|it [in|up] [for|down] [an|your|the|a] interview|call|meeting|chat|at|on|with|for
3 interview slot|time|date is|will|on|at|:
3 confirm|let+us+know that|if|whether|your you|attendance can|will|are|at|for|to _ attend|make|join|come|available|the|interview
3 reached|made|entered|through|at|in the final|next|last|second|interview stage|round|phase
3 inviting|invite|invited you to|for|along a|an|meet|take|attend [face|in|an|short] _ face|meeting|part|assessment|interview|call|conversation|online|panel
3 invited|asked|selected|required|welcome to take|participate|sit|complete|do [part] [in] [an|our|the|a] [online|video|short|written] assessment|test|interview|exercise|challenge
3 phone+screen|screen|interview|call|screening|assessment|meeting __ is|are|has+been|now booked|scheduled|confirmed|arranged|set
3 get to know you better|more|over|via|in|further
3 want|would+like|like|happy|pleased|keen to move|proceed|go|progress {on} with your|you
3 would|does|could|is {day} at|from|around _ work|suit|be [for|possible|good|ok|convenient] [you|a]
3 like|love|want|keen|hope to learn|hear|find+out|know more about|from you|your
3 join us|me for|in|on|at [an|a|the] interview|call|conversation|meeting|chat|assessment
3 come to|into|over+to the|our|my __ {day}
3 will|would|shall|to call|ring|phone|telephone|zoom you on|at|around|tomorrow|next
3 test|exam|examination|assessment|interviews will|shall take|be place|held
3 among the|those candidates|applicants|people preselected|pre|selected|shortlisted|invited
3 invites|invite you to a|an|the _ conversation|meeting|interview|discussion|chat
3 obliged|grateful|pleased if you would|could attend|come|call|appear
3 made|make|got|are|you through|it|on [through] to round|stage|the+final|the+next|the+second|the+last
3 status __ : interview*|shortlisted|phone+screen|assessment|next+stage
3 confirmed [:|for] {day}
3 attend|attending|appear|present for|at|an [an] interview
3 can|may now move|progress|proceed|go [on] to
3 fancy|how+about|what+about|up+for coming|meeting|a+coffee|a+chat|popping|joining|grabbing
3 could|can|shall|may we talk|speak|chat|meet|zoom|skype|call [on|over|via|by] _ {day}|week|sometime|soon|skype|zoom|phone|month
3 love|like|ask|want|invite|need you to [come] [and] teach|present|observe|deliver|run|give|do [a|an] _ lesson|presentation|session|talk|class|demo
3 interview will|shall|is [be] [take|to] [take] place|held|by+telephone|conducted
3 yours|interview|slot is at|on [10|11|12|9|2|3|{day}]
3 choose|pick|select [a|your|from] [of] [time|slot|these|one] [time|slot|that|these] works|suits|below|times|slots
3 invited|invite|inviting|like|welcome to visit|spend
3 can|could|would|will|please you swing|pop|drop|stop|call|come by|in|over|round|along _ __ {day}
3 would|does|do|is|how+about _ {day}|{month} _ __ possible|convenient|suit|work|suitable|good|ok|okay ?
3 named|are|become|selected|chosen|been [a|as] [a] semi+finalist|finalist|semifinalist
3 cleared|passed|through|qualified the _ round|stage|test|assessment|screening
2 as a next|the next|first step|stage
2 next|first|second|final step|stage is|we|will|would|:
3 {go} your|you|this __ to|into|onto the|our|a next|second|final|first|interview|assessment|phone {step}
3 invited|requested|asked|required|expected to sit|attend|appear|report|take [for] [the|a|an|our] _ examination|exam|test|interview|assessment|presentation|discussion
3 longlist|shortlist|longlisted|short+list
2 longlist|shortlist
3 schedule|set+up|arrange|fix|have|conduct|plan _ discussion|interview|l1|l2|round|call
3 can|could|would|are|might|will|fancy|want|shall you|we|to [be] come|free|available|around|do|make|manage|join|meet|speak|talk|in|pop|chat|stop+by|drop+by|have+a _ [for|on|at|next|this|from|in|to] _ {day}
2 how|what about [on|at|next] {day}
2 {day} [next|the|this] [week] [at|from|or|around|about] [10|11|12|1|2|3|4|5|9|8|30|15|00|45] [am|pm|30|or|o] [any|work|suit|good|ok|okay|possible|free|convenient] ?
3 glad|happy|pleased|delighted|like|love|wish|want|wishes|wants|keen|asked|excited to interview|see|meet|speak+to|speak+with|talk+to|talk+with you
3 love|like|want|spare|grab|have|find|take half|an|20|30|15|45|a [an] hour|minutes|mins|coffee|call|chat|conversation
3 love|like|keen|want|happy to keep+going|carry+on|continue|take+it+further|take+this+further|move+forward|go+further|proceed
3 made|make|got|get|passed|through|progress it|through|to|the|on [through|to|the] [the|to|our] [final|next|second|last|first] {step}
2 next step|stage|round|steps is|would|will|:|are
3 come along|in|over|back|round|down|by|up [and|to|for|on] [see|meet|our|the|a|for|on|and] [the|our|us|selection|trial|a] _ {day}|team|depot|office|trial|selection|studio|interview|shop|lab|site|us
2 trial|trial+shift|selection+morning|selection+day|lesson+observation|pairing+session|take+home|taster+day|assessment+day|work+trial
2 when|what|which would|works|suits|do|is|day|time|of [time] [best|you|works|suits|suit|work|prefer|for|10|free]
3 interviews|interview will|is|to [be] held|take+place|conducted|be [on|at|in]
2 invited you to [complete|take|record|attend|an]
2 see you then|at|on|there|{day}|tomorrow
2 you will|would be talk|meet|speak|talking|meeting|speaking|seeing|give|present
3 invite|inviting|invited|invitation|like|love|delighted|happy|pleased|wish|want|shortlisted [you] [to] _ [you] [to|for] _ interview*|assessment+centre|assessment+center|assessment+day|audition|selection+day|superday|trial+day|trial+shift|panel+interview|phone+screen|technical+test
3 invite|inviting|invited you [to|for|in|back] _ interview*|meet|chat|call|speak|talk|visit|assessment|conversation|discuss*|stage|round|attend|come|screen*|panel|complete|coffee|office|presentation|event
3 like|love|want|keen|happy|pleased|delighted to meet|see|speak|chat|talk|interview|have|invite|get [with] you [again|in|for|on|with|to|back|over|round] [for|in|to|a|an|the|about|on|at|with|next|back] [second|final|interview|chat|call|coffee|role|discuss|meet|next]
3 like|love|keen|want|pleased|happy|hope|hoping|delighted|excited|confirm|decided|inform+you+that [that] [to|we|you|are|would|will] [be|able|have|like|been|be+moving] [to] {go}|invite|progressed|advanced [you|your|with] [application|candidacy] [{on}] [to|with|into|through] [the|our|a|your] [application|next|second|final|third|first] {step}|application|you
3 next|second|third|final|first|further|another|1st|2nd|3rd|technical|telephone|phone|video|face+to+face|panel|preliminary|screening|virtual|in+person|zoom|teams [technical|and|phone|video|telephone|virtual|panel|face+to+face|onsite] interview|interviews
2 {step} invitation|invite|scheduled|confirmed|confirmation|booking|arrangements|details|slot|slots|times|schedule|availability|reminder|booked
3 interview|call|conversation|chat|screen|screening|assessment|session|visit|discussion|appointment is|has|are [now|been|with|all] [now|been] scheduled|confirmed|booked|arranged|set|fixed
3 scheduled|confirmed|booked|arranged|schedule|arrange|book|organize|confirm|confirming|coordinate|set+up|arranging|scheduling|fix [an|your|our|the|for|a|this] [initial|first|second|final|next|phone|video|short|quick|brief|virtual|technical|30|45|60|15|20|introductory|in] [minute|min|phone|person|video] interview|interviews|phone+screen|phone+call|call|conversation|chat|superday|onsite|meeting
3 you+are|you+have+been scheduled|due|booked to|for|in|with
3 you|application|candidacy|profile|cv have|has|are|were|was|been|will [been|have|be|now|also] [been] shortlisted|longlisted|progressed|advanced|moved|selected|put|chosen|invited|passed|taken|through|successful|promoted [forward] [for|to|through|into|on|an|at] [the|our|an|a|to|your] [application|next|second|final|first|initial|phone|technical|telephone] {step}
3 shortlisted for|as|following|and|out
2 shortlisted|longlisted
3 you have|are|got|made|will [made|now|been|be] [it|now] [put|moved|moving|through|going|passed|progressing|progressed|advancing|advanced] [through|on|forward] [to|the] [the|our] [next|second|final|first|last] {step}
3 {go}|moved|reached|passed|progressed|advanced|through [you|forward|ahead|it|your|on] [application|candidacy|forward] to|into|onto|with [the|our|a] [next|second|final|third|first|following|last|interview|phone|technical|onsite|panel|screen] [interview|phone] {step}
3 {go} {on} with your|you|an+interview [application|candidacy|candidature|profile|as|to|and|for|at|in]
2 next {step}
3 what|which|could|can|would|are|please|kindly|some|send|let|share|provide|give|confirm|advise|indicate|know|need __ your|you availability|availabilities
3 your|some|few [preferred|best|general] availability|availabilities|available+times|preferred+time|preferred+times|free+slots|time+slots
3 available|availability|free|time|able|convenient [you|for|to|with|next|this|on|at] __ interview|call|chat|meet|talk|speak|conversation|zoom|phone|coffee
2 are|would|will|could|can|do|might you [be|have|possibly|please] available|free|around|make|join|come|meet|do [to|for|on|next|this|at|in|tomorrow|today|it|time|us|me|between|either|some|any]
2 what|which|let|does|do|how|any|please|when|would _ time|times|day|days|date|dates|slot|slots|afternoon|morning|tuesday|monday|wednesday|thursday|friday _ works|work|suit|suits|convenient|best|suitable|prefer
3 book|schedule|choose|select|pick|reserve|find|grab|confirm [a|your|an|in|the|one|from] [of] [the] [convenient|preferred|suitable|available|interview|30|45|15|good|following] [minute|time|min|interview|suitable] slot|slots|time|interview|appointment|timeslot|timeslots|times
3 interview|meet|meeting|speak|speaking|chat|chatting|talk|talking|conversation|interviewed|interviewing with you|our|the|me|members|both|several [about|to|hiring|of|team|head|lead|director|cto|ceo|vp|founder*|manager|panel|on|at|next|this]
3 you will|would|are [be] [meet|meeting|speaking|speak|interviewed|interviewing|chatting|talking|seeing] [with|by|to] _ interview*|meeting|speaking|interviewed|interviewing|chatting
3 interviewed|interviewing|interview|meeting|meet with|by|panel
2 look*|excited forward [to] meet|meeting|speaking|seeing|chatting|talking|hosting|interviewing|speak [to|with] you
2 interview|call|meeting|chat|conversation|discussion|session|it will|should [be] [last|take|run|focus|consist|cover|approximately|about|roughly|around|held|place|via|over|by|on|conducted|led|at|in] [place|about|approximately|around|roughly|on|over|with|for|of|at|by|in|between] minutes|hour|zoom|teams|phone|video|person|google|microsoft|office|30|45|60|20|15|an|place|a|our|approximately
3 interview|assessment|screen|conversation|it with|to|for|by|on|at|is [you] [on|at|for] monday|tuesday|wednesday|thursday|friday|tomorrow|mon|tue|wed|thu|fri
2 interview|call|session|conversation|assessment|chat|meeting on|at|for|is|this|next|tomorrow|: [on|at|next|this|for] [confirmed] monday|tuesday|wednesday|thursday|friday|tomorrow|mon|tue|wed|thu|fri|january|february|march|april|may|june|july|august|september|october|november|december
1 date|time|when|location|venue|where|duration|format|interviewer|interviewers|platform|mode :
2 like|love|keen|want|excited|happy|hope|wonder*|hoping|interested|wondered|worth to|in|if|you|could|we [we|have|could|to|be|find|set|arrange|schedule|get|jump|grab|know] [a|up|able|on|some|an|time] [quick|brief|short|time|a|little|informal|to] [for|to|a] chat|chatting|talk|talking|speak|speaking|meet|meeting|discuss|call|conversation|coffee
2 complete|take|invit*|finish|sit|undertake|attempt|solve|send+you|try _ assessment|test|challenge|exercise|take+home|case+study|video+interview|hackerrank|codility|psychometric*|codesignal|hirevue|assignment|work+sample
2 liked|impressed|caught|stood+out|attracted|interest _ profile|application|cv|resume|background|experience|portfolio|attention
3 come|coming [back|along] [in|to|over|into|by] [and|to|for|back|see|our|the|on|a] [meet|see|an|office|a|our] [with] [us|team|interview|chat|office|our|the|second] for|meet|interview|chat|see|team|office
2 phone+screen|phone+interview|telephone+interview|video+interview|zoom+interview|onsite+interview|panel+interview|technical+interview|final+interview|second+interview|first+interview|interview+invitation|interview+invite|invitation+to+interview|invite+to+interview|interview+request|interview+confirmation|interview+confirmed|interview+scheduled|interview+details|interview+arrangements|interview+slots|screening+call|teams+interview|interview+booked|interview+reminder|intro+call|introductory+call|superday|final+round|next+round|second+round|discovery+call|assessment+centre|group+interview|interview+schedule|virtual+interview|interview+with|interview+for
3 confirm*|confirmation|reminder|details|remind|prepare [of|for|about|that|you] [your|our|the] [upcoming|forthcoming|second|final|first] interview|phone+screen|assessment+centre|superday|onsite
2 great|good|exciting|fantastic|congratulations|congrats|wonderful|excellent|pleased|delighted|happy|excited|thrilled __ interview|next+stage|next+round|shortlisted|next+step|second+round|final+round|phone+screen|assessment+centre|final+stage|shortlist|second+stage|interviews
3 client|they|manager|team|director|panel|she|he|head|partners|firm|company|employer would|want|wants|are|is|have|has [really|very|also] [like|love|keen|asked|interested|happy|liked] [to|in] [meet|meeting|see|seeing|interview|interviewing|speak|speaking|talk|have|invite] [to|with] you
3 want|wants|like|love|asked|keen to meet|see|interview|speak|talk|invite [to|with] you
2 calendly|goodtime|youcanbook|scheduling+link|booking+link|schedule+your+interview|book+your+interview|calendar+invite|calendar+invitation|meeting+link|zoom+link|teams+link|google+meet
1 interview*|shortlist*
""",
)

MOVED: Final[tuple[Cue, ...]] = cues(
    "moved",
    """
3 interview time|date|slot|details|schedule has|have|is|was [been] updated|changed|moved|amended|revised
3 held|take+place|happen|go+ahead|done|run instead [on|at|in|from]
3 change|changing the time|date|day|place|venue of our|your|the interview|call|meeting|chat|conversation
3 could|can|shall|might|may we|you|i do|make|start|meet|speak|say [it] _ rather+than|instead
3 original*|initially|previously planned|scheduled|arranged|booked for|on|at __ will|is|has|be
3 interviewer|manager|panel|recruiter|lead|director|colleague _ is|are|will unavailable|not+available|no+longer+available
3 available|free|able|possible to reschedule|rearrange
3 date|time|venue of|for [your|the|our] interview|meeting|call|assessment __ is|are now
3 {day} at _ instead
3 interview is|are|s now [on|at] {day}|{month}|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|1|2|3|4|5|6|7|8|9
3 rings|calls|ring|call|phone you {day} __ instead
3 {day} is|was|s [now] [no+longer] off|out|impossible|gone|difficult|tricky [the|of] [table|question]
3 is|would|could|might|does|can {day} _ __ instead
3 leave|hold|keep|move|put [the|it|our|this] __ until|till|to [the] [following|next|later] {day}|week
3 he|she|they|we|i|manager|panel|juror* can [now] do|make|manage {day}
3 will now be|start|begin|take [place|on] at|on [10|11|12|9|2|3|1|4|{day}]
2 held up|called+in|just+rung|fly|flown
2 to|gone|had fly|travel
3 need|have|must|going|had|has|like|ask|forced|obliged to reschedule|postpone|rearrange|move {day}|it|things|our|your|the|this|for|as|until
2 could|can|shall|should we say|do|make+it {day}|the
1.5 have|has to wait
3 now|has|is|been|be|are|was rescheduled|rearranged|re+arranged to|for|on|at
3 move|push|shift|moved our|your|the|this call|chat|interview|meeting
3 start|meet|begin|do|speak|talk|say|make|have|hold _ __ instead [of]
3 changed|moved|updated|amended|altered|revised your [interview|assessment|meeting|slot|appointment]
3 revised|new|changed|amended|updated date|time|timing|schedule
3 push|shift|shifted|shifting|move|moved|moving|bump|slide|postpone|delay [our|the|your|this|it|back|us|things|out|that|to] _ [back|to|until|by|till] _ {day}|week+after|following+week|half+an+hour|an+hour|later|earlier|30|15|next+week|a+week|a+day|a+couple+of+days
3 move|push|shift our|the|your|this|that|my _ {meet} [back|forward|to|by|up|out|until]
3 postpone|postponed|postponing|rearrange|reschedule {day}|our|the|this|your|until|it
3 not|no+longer [be] [going+to] make|manage|do|keep {day}|1|2|3|4|5|9|10|11|12|our|then
3 find|arrange|fix|agree|look+for|suggest|propose|offer|issue another|a+new|new|an+alternative|alternative|a+different|a+fresh date|dates|time|times|slot
3 might|could|can|would|shall|will you|we|it [be|manage|possibly|do|make|it|have|say] [manage|do|make|it|possible|say] _ {day} _ instead
3 {day}|12|1|2|3|4|5|10|11|9 instead
3 how|what about {day} _ instead
2 {day} [is|s] [now] [no] no+good|out|off|impossible|gone+wrong
2 in court|transit|hospital|surgery|abroad [on|that|this|all]
2 called|stuck|laid away|up|outside|at|in|on
2 short notice|mess*
3 will|has|have|is [be|been|to] [now] [been|be] put+back|brought+forward|moved+to|pushed+back|pushed+to|postponed|held+over+to|rearranged|rescheduled
2 now begin|start|take+place|be+held|at|be+at|on rather+than|not|instead|{day}
2 rather than|not 9|10|11|12|1|2|3|4|5|8|{day}|in|at
2 double+booked|mixed+up|diary+clash|gone+down+with|is+down+with|mess+you+around|mess+you+about|wires+crossed
3 reschedul*|rearrang*|postpon* [of] [your|the|our|this|tomorrow|today|that|it|monday|tuesday|wednesday|thursday|friday] [s|upcoming|scheduled|second|final|first|phone] interview|call|meeting|chat|conversation|session|appointment|screen|assessment|visit|slot|time
3 interview|call|meeting|chat|conversation|session|appointment|screen|assessment|visit|slot|discussion __ has|had|be|was|is|been [to+be] [been|be] reschedul*|postponed|rearranged|moved|pushed+back|brought+forward|put+back|pushed|changed|shifted|deferred
3 interview|meeting|call|appointment reschedul*|postponed|rearranged|moved|changed|time+changed|date+changed|postponement|rearrangement
2 reschedul*|postpon*|rearrang*
3 need*|have|had|must|like|want*|possible|could|asked|forced|ask|mind|wonder*|please [to|if|you|we|i|is|awfully] [it|be|to|we|could|possible] [possible|ask|like] [to] move|push|shift|change|swap|switch|moving|pushing|shifting|changing|moved|shifted|pushed [the|your|our|tomorrow|today|this|that|{day}] [s] {meet}|{day}|time|date|forward|back|it
3 bring|put _ forward|back [to|by|until|a]
3 no+longer|not|unable+to|not+able+to [be] [longer] [able+to] [to] make|do|meet|attend|available|host|keep|manage|conduct|see|around|free|here [it|our|the|your|with|you|on|at|for|this] [on|at|for|this|that|scheduled|the|original*|your|as] [that|the|our|original*|scheduled|agreed] monday|tuesday|wednesday|thursday|friday|tomorrow|today|morning|afternoon|scheduled|meeting|call|slot|time|date|interview|chat|conversation|then|day|appointment|planned
3 not do|make monday|tuesday|wednesday|thursday|friday|tomorrow|today|then|that|it|this
3 monday|tuesday|wednesday|thursday|friday|tomorrow|today|that+time|that+day|that+slot|that+date|time does|is|will|do not|no+longer [going|longer] [to] work|possible|suit|good|available|convenient|doable
2 something|conflict|clash|emergency|ill|sick|unwell|urgent has|have|with|is|in|off|came|come [come] [up]
2 come+up|came+up|cropped+up|has+arisen|have+arisen|double+booked|called+away|clash|scheduling+conflict|conflict|diary+clash|off+sick|out+sick|unforeseen|unwell|under+the+weather|family+emergency|personal+emergency|running+late|last+minute
2 new|alternative|another|other|different|later|earlier|revised|updated|alternate|replacement|better [interview|meeting|proposed|suitable] date|time|slot|times|dates|slots|schedule|interview+details
1 instead
1.5 inconvenience|short+notice|change+of+plan|flexibility|messing+you|sorry+to+mess
3 change|changed|update|updated|correction|amended|amendment|revised|changes [of|to|in|:] [the|your|our|an] [interview|meeting] date|time|start+time|location|venue|schedule|interview|appointment|plan
3 would|could|can|might|does|do|how|what [you|about|we|it] [do|make|manage|be|available|free|that|about] [on|for|at|the] [monday|tuesday|wednesday|thursday|friday|tomorrow|next|same] [week|at] [same] [time|work|suit] instead
3 move|push|shift|change|bring|put|moved|pushed|shifted|moving|pushing|slide it|this|that|our|your|the|you|us|things [back|forward|out|interview|call|meeting|chat|up] [to|by|until|from] [the|next|later|an|a|half] week|hour|day|monday|tuesday|wednesday|thursday|friday|afternoon|morning|minutes|later|date|earlier
3 original*|previous*|earlier|old|initial* [scheduled|planned|agreed|proposed] [interview|meeting] date|time|schedule|slot|appointment|scheduled
""",
)

OFF: Final[tuple[Cue, ...]] = cues(
    "off",
    """
3 selection|interview|assessment|event|test _ __ will|can not go|take|be ahead|place|held
3 test|exam|examination|session|audition|event|visit _ __ is|has|are|was|been [been] cancel*
3 interviews|interview|meeting|call|session __ will|are|is|can not|no+longer [now|longer] [be] take+place|go+ahead|going+ahead|happen|happening|proceed|taking+place|held
3 called|call|calling|cancel|cancelled|cancel* off|{day}|the|our|your {day}|interview*|meeting|call|tomorrow|everything|no
3 event|invitation|meeting|appointment has|is|was [been] cancel*
3 cancel* : __ {meet}
3 interview|call|meeting|conversation|session|appointment|chat|visit|screen|assessment|round __ has|had|is|was|been|be|will [been|be|now] cancel*|called+off|not+be+going+ahead|not+go+ahead|not+going+ahead|not+take+place|no+longer+take+place|no+longer+going+ahead|not+be+taking+place|off
3 interview|meeting|call cancel*|cancellation|called+off
3 cancel*|call+off|calling+off|cancelation|cancellation [of] [your|the|our|this|tomorrow|today|all|that|monday|tuesday|wednesday|thursday|friday|its] [s|scheduled|upcoming|second|final|phone|video|remaining|first|planned] interview*|call|meeting|chat|conversation|session|appointment|screen|round|assessment
2 cancel*|called+off
""",
)

ASK: Final[tuple[Cue, ...]] = cues(
    "ask",
    """
3 missing|outstanding|required|supporting documents|documentation|paperwork|information|details|items
3 additional|further|more|following information|documents|details|documentation is|are required|needed|requested|missing|outstanding|necessary
3 need|needs|require|requires|request*|asking|like|send|provide|submit|upload|share|want _ additional|further|more|some|following information|documents|details|documentation|questions
3 additional|further|more information|documents|details from|about+your|about+you|needed|required
3 not|cannot|can+not be considered|processed|assessed|reviewed|progressed until|unless|without
3 until we have|receive|get your|the|a|all
3 add|upload|attach|provide|submit these|this|them|it|both in|to|via|through|by
3 respond|reply|answer to|the the|these|our|following|all|any|few questions|queries|points [below|about]
3 need|require your|the date|address|number|name|bank|phone|passport|permission|consent|signature|details [of] [birth|details|number]
3 complete|fill|finish [in|out] the|your|any [missing|remaining|outstanding|required|following] sections|section|fields|questions|form|details|profile|steps|parts
2 tell|say [us|me] [a|bit|little|something] [bit] more about your|you|how|why|what
3 which|what|where|how _ would|do you prefer|rather|like+to+work|see|describe|manage|handle
3 missing your|the|a|an|some|two|one
3 mind|able|possible|good sending|providing|sharing|completing|emailing|uploading|giving|to+send|to+provide
3 bring|keep us|me up to date with|on your|contact
3 can|could|would you [please|also|kindly] confirm|send|share|forward|give|provide|tell|let _ your|a|the|us|me
3 are|would|is you [still|be|also] interested in [the|this|a|an|working|pursuing|being|interviewing|our|joining]
3 let|tell me|us know if|whether you are|would|have|can|want|wish|could|need|require [still|be|like|any|to|a] interested|available|willing|able|sponsorship|visa|licence|license|relocate|considered|pursue
2 please advise|indicate|specify|state|list|describe|explain|rsvp
3 would|could|might you consider|accept|be+willing|be+open|be+prepared [to] a|four|three|part|working|relocat*|move|less|lower|different|another|doing|to
3 do you drive|smoke|own|have|speak|know
3 glad|grateful of|for a few|short|brief lines|words|note
3 need|needs|require|requires a|an|your|the link|copy|sample|samples|photo|letter|scan|number|address|code
3 tell|let us|me [know] the|your|which|what|whether|when _ dates|date|exams|commitments|subject|choice|preference|number|details|name
3 have|has questions|question|query|queries about|on|regarding|for
3 only [have|had|received|got] [had|received] one|two reference|references|referee
3 add|upload|attach|link it|them|these|your|a|two [to] [your|the] profile|application|account|portal|form
3 the following [documents] are|is missing|outstanding|required|needed
2 give|chase|remind your|the referee|referees|old|previous
3 asking|asked|ask|wants|want|need [to] [me] if|whether|what|how|know [if|what|whether] you|your
3 do|are|have you hold|have|possess|drive [a|an|any|the] _ licence|license|permit|certificate|certification|degree|clearance|experience+of|experience+with
3 what|which _ rate|salary|wage|notice are|do|is you|your|currently
3 letters|letter|reference|references|transcript|form|document|documents|recommendation|report [of] _ is|are|still|remain|remains [still] outstanding|missing|not+received|not+arrived|awaited|overdue
3 may|can|could i|we ask|check|confirm [you] where|whether|what|how|if|when|which
3 more|further|additional detail|details|information|evidence|context about|on|before|from|regarding
3 revise|redo|rework|amend|shorten|expand [the|your] _ section|budget|proposal|application|essay|statement|answers
3 asked|asking for|you+for your|a|the|additional|more _ certificate|transcript|passport|degree|documents|details|information|references
3 could|can|would|please|kindly|will you|also|kindly [also|please|kindly] tell|advise|explain|clarify|confirm|state|indicate|specify [to] [us|me] whether|which|how|why|what|if|where
2 could|can|would you [also|please] let us|me have
3 need|require|requires|want an|a|your|further|written|some explanation|clarification|account|evidence|statement
3 requested|required|asked|need|advised to submit|provide|furnish|upload|send|share|complete|fill|give
3 share|send|provide|give|fill|confirm [us|me|in] [the|your] below|following|details [details|information]
3 has|have|had not [yet] [replied|responded|returned|given|sent|provided] _ reference|referee|request
2 ctc|ectc|total+exp|relevant+exp|current+ctc|expected+ctc
2 gap between|in|on
2 one|only uploaded|attached|transcript|reference|page
3 send|ping|drop|shoot|email|forward|pop|get me|us|over|it|your|across [your|a|the|it] [latest|updated|current] [over|again|across] cv|resume|references|referees|portfolio|transcript|certificates|copy|link|pdf|passport|details
3 so+kind|kind+enough|good+enough as|to [to] send|let|provide|forward|give|share|fill
2 helpful|useful|grateful if|to [you] [could] [see|have|read|know|hear]
3 chase|give|nominate|suggest|name|find them|us|another|an+alternative|someone|two|the [details|referee|reference] [of] [somebody|someone|referee|else|referees|reference]
3 not [yet] returned|sent|provided|supplied|completed|uploaded|submitted|given [their|the|your|a|us|any] [reference|form|report|transcript|document]
3 do|have you have|need|require any|a|the [dietary|access|special|valid|clean|current] requirements|adjustments|needs|licence|license|visa|driving|clearance|preference
3 asked|asking|wants|wondering|wondered|know|need|asks [me|us|to|know] [how|what|when|whether|if] [soon|much|your|you] [you] _ start|notice|salary|relocate|money|consider|earn|visa|rate|expectation*
3 what|when|how is|are|would|s|soon|much _ notice+period|salary|money|start+date|day+rate|could+you+start|can+you+start|earliest|expectations|looking+for
3 evidence|proof|scan|copy of your|id|right|address|passport|degree
3 please|could|can|would|kindly|need|request|requires|required|asked|ask|must|grateful|appreciate|might|let|requested [you|i|we|to|for|that|also|me|us|if|be|have|it] [please|kindly|also|to|you|able|could|like|possible|mind|ask|need] [to] [you|to|please] [to] send|provid*|share|submit|upload|forward|supply|email|fill|complet*|attach|confirm|give|answer|update|return|reply|revise|bring|furnish|resubmit|nominate|list|enter|add|sending|have|get _ references|referees|reference|referee|cv|resume|transcript*|certificate*|portfolio|documents|document|form|questionnaire|information|details|passport|id|salary|expectation*|notice+period|visa|right+to+work|work+permit|proof|address|number|samples|sample|cover+letter|photo|licence|license|github|linkedin|questions|consent|copy|copies|degree|grades|essay|essays|statement|start+date|authorization|evidence|scan|payslip*|answers|names|declaration|missing|following|choice|code|links|profile|application|diploma
3 need|require|missing|await|awaiting|waiting+for|waiting+on|still+need|not+received|not+yet+received|not+have|not+got|outstanding|lacking|requires|needs [still|from|to] _ information|reference*|referee*|document*|transcript*|details|resume|cv|portfolio|certificate*|paperwork|proof|form|id|samples|report|references|answers
2 please|could+you|can+you|would+you|kindly|need+you+to|grateful|must _ send|provide|share|submit|upload|forward|supply|fill|complete|attach|resubmit|furnish|update|revise|answer
2 additional|further|more|missing|outstanding|following|required|supporting|few [piece|of|supporting|required|personal] information|documents|documentation|details|paperwork|questions|items|document [from|about+your|about+you|is|are|on|needed|required|regarding|for|before|in|to]
1 additional|further|more|missing|outstanding|supporting information|documents|documentation|details|paperwork
3 what|how|do|are|is|when|which|where|could|can|may|would|will __ your|you __ salary+expectation*|notice+period|visa|sponsorship|expectations|work+permit|relocate|relocating|authorized+to+work|right+to+work|compensation|salary|rate|driving+licence|driving+license|security+clearance|commute|eligible+to+work|legally|willing
3 application|profile|form|submission is|still|remains|was|currently|appears [still|currently] incomplete|missing|not+complete|unfinished
3 incomplete application|profile|form
3 update|revise|complete|finish|correct|amend|verify|resubmit your [initial|online|candidate|personal] application|profile|details|information|essay|form|questionnaire|answers|records|statement|school|essays
3 reference|referee|references request|declined|required|needed|check|contact|details|has+been+declined
3 give|get|collect|receive|receives|need [you|us|me] [a|your|all|two] reference|references
1 do|are|is|did|have|when|what|which|how|could|can|would _ you|your __ ?
3 let [me|us] know what|your|whether|when|which|how|if [your|you] [current|are|would|do|have] [salary|notice|prefer|expectations|need|require|still|any|desired|expected|earliest|interested|a|to] salary|notice|visa|sponsorship|expectations|interested|references|period
2 still interested|considering [in|for|this|the]
2 bank|tax|national+insurance|social+security|emergency+contact|dietary|accessibility|passport number|details|form|requirements|copy|needs|adjustments
3 reply|respond|get+back|come+back|send|revert [to] [this|us|me|email|back|with] [email] with|by _ answers|following|details|information|below|questions
2 action+required|action+needed|information+required|documents+required|information+needed|request+for+information|quick+question|few+questions|one+question|some+questions|couple+of+questions|missing+information|question+about|information+request|help+to+provide|more+information+about+your|not+detailed|clarify|clarification
""",
)

ACK: Final[tuple[Cue, ...]] = cues(
    "ack",
    """
3 moved|changed|updated|set to in|under review
3 was|is [very|really|so] good|great|lovely|nice|wonderful|pleasure to meet|speak|talk|see [to|with] [you|and]
3 good|great|lovely|nice to meet|speak|talk|see you [too|as+well]
3 added|saved|uploaded|entered|stored to|in|into our|the system|database|records|pool
3 application|reference number|reference|id|code is|:
2 hear from us|me
3 given|provided|sent|submitted|written you|us|in a|your|the reference
3 received|got your [recent] message|enquiry|inquiry|email|request
3 thank*|thanks [you] for [your|contacting|getting] [enquiry|inquiry|interest|us|in] about|regarding|touch|contacting|enquiry|inquiry|us
3 acknowledge your request|withdrawal|enquiry|letter
3 withdrawn your application as|at
3 changed|updated|set to [:] received|submitted|under+review|in+review|complete
3 landed|arrived|come|came safely|in+our+inbox|through
3 status __ : received|submitted|pending|under+review|in+review|complete
3 thank*|thanks [you] [very+much] for completing|submitting|sending|taking|recording [the|your|our] [online|first] assessment|test|questionnaire|form|application|task|exercise|contribution|references
3 to+hand|receiving+attention|receive+attention|having+attention
3 will evaluate|review|assess|mark|score|look+at|go+through|consider your|them|it|all|each|every
2 real person|human reads|read|looks
3 reads|read every one|application
3 viewed|opened|read|downloaded your [recent] application|profile|cv|resume
3 thank*|thanks [you] for accepting|confirming|withdrawing
3 thank*|thanks [you] [so+much|again|very+much] [for] [taking|the] [the|time] [time] [to] interviewing|interview|coming|meeting|speaking|attending [with|to|in|today|yesterday|us|for]
3 will [now|then] [be] [all] let|notify|inform|contact|advise|tell you|all|candidates|applicants|everyone _ decision|outcome|result
3 you have withdrawn|accepted|confirmed|declined|cancelled|booked your|that|the|an
3 withdrawal|attendance|acceptance confirmed|confirmation|received
3 confirm|confirming|confirm*|note|say|know [that|the] _ came+through|arrived|received|come+through|got+it|have+it|landed|safely
3 safely received|received+safely|arrived
3 we have|now+have your application|cv|papers|documents|references|form|materials|everything
3 offers|decisions|results|places [of] [places|places+are] are|will [normally] [be] made|issued|announced|published|sent|communicated
3 you|candidates|applicants|all will|shall [all] [be] [hear|told|informed|notified|advised|contacted] [of] [the|your] outcome|result|decision|either+way|whether+or+not
2 take|have a look|through
2 will [then|all] come|get+back|revert|be+in+touch|let+you+know|contact
3 because|due|owing|volume|number [of|to|the] _ only those|selected|shortlisted|candidates|successful
2 only those|applicants|candidates selected|shortlisted|who|invited
2 thank*|thanks [you] for [your|the|this|that] [lovely|kind|nice|quick|very|sweet] [kind] note|message|email|reply|response|patience|call|update|confirmation
2 thank*|thanks [you] [for] [very+much|so+much] [ada|for] safely|sending|letting|getting|confirming
2 perfect|great|brilliant|lovely|super|noted|cheers [thanks|thank|see|speak] you|thanks|then|see
2 passed|passing|forwarded|forwarding|sent|sending it|them|this|these|those|your [cv|details|message|note|application|across|on] [on|to|across|along|over] [to] [the] [panel|client|team|manager|board]
3 received|receipt|got|submitted|logged|registered|recorded|acknowledge|receiving|accepted [of] [your|the|a|this|both|all|an] [parts|recent|online|job|completed|copies|latest|updated] [of] [your|the] application|applications|cv|resume|submission|materials|documents|expression|candidacy|assessment|references|reference|portfolio|test|email
3 application|cv|resume|submission|candidacy|materials|documents|assessment|reference|references|everything [to|for|has|have|was|is|with|of] __ been|successfully|now|safely|is|was|has|have [been|successfully|now|safely] received|submitted|sent|registered|acknowledged|forwarded|recorded|logged|arrived|come+through|gone+through
3 application|cv|resume|profile|candidacy|submission is|are|being|currently|now|under [currently|now] [being] review*|considered|under+review|under+consideration|in+review|processed|in+progress|in+process|assessed
3 thank*|thanks [you|again] [very|so] [much] for apply*|applying|your+application|submitting|taking+the+time+to+apply|your+recent+application|sending+us+your|sending+your|your+cv|your+resume|applied|your+submission|expressing
1.5 thank*|thanks [you] [for] [your|the] interest
2 review|reviewing|considering|assess|assessing|evaluate|evaluating|screen|screening|processing|reading+through|going+through|sifting|looking+at|looking+through|consider|look+at [all|your|the|each|every|over] [of] [the|your] application|applications|cv|resume|profile|candidates|qualifications|submissions|background|materials|candidacy
2 be|is|are|currently|will|carefully|team+will|now reviewing|reviewed|considering|assessing|evaluating|screening|processing
2 if|should|where [you|your|we|there|our] __ contact|touch|reach|hear|notified|invited|call|email|contacted|selected|shortlisted
2 we|team|recruiter|recruitment|manager|consultant|representative|they|colleague|i will|shall|may|aim|should [only|be|then|also|get|contact|reach|try] [in|to|back|out|you] touch|contact|reach|hear|notif*|inform|update|back|respond|reply|contacted|you|touch|contacting
2 only|shortlisted|successful|selected|those candidates|applicants|shortlisted|selected will|are|may|can|who|be|selected
1 do+not+reply|noreply|automated|automatically|automatic|unattended|unmonitored|not+monitored|not+reply
2 application|candidacy status|update [:|is] [:] under+review|in+review|received|submitted|pending|in+process|under+consideration
3 application|registration|cv|resume [successfully|was|has|for] received|submitted|complete|confirmation|acknowledgement|acknowledgment|sent
3 confirm|confirming|confirmation|acknowledge [that|of|your|receipt|the] [we|of|your|have|has|you] [have|your|the] [application|received|receipt] receipt|received|submitted|application|applied
3 you have|successfully [successfully|now] applied|submitted
2 track|check|monitor|follow|view [the|your] [status|progress] [of] [your] [application] progress|status|application
2 noted|got+it|understood|will+do|sounds+good|no+problem|well+received|thanks+for+confirming|thank+you+for+confirming|thanks+for+letting|thank+you+for+letting|received+with+thanks|all+received|safely+received|thanks+for+sending|thank+you+for+sending|thanks+for+your+email|thank+you+for+your+email|thanks+for+your+message|thanks+for+your+note|thank+you+for+your+note|thank+you+for+your+message|thanks+for+getting|got+them
2 will|shall|have [now|already|also] pass|forward|passed|share|forwarded|shared|relay|circulate* it|them|this|your|that|these [on] [along] [cv|details|note|thanks|message|resume|application]
2 lovely|great|nice|pleasure|enjoyed|wonderful|appreciate*|good|thank*|thanks [to|was|for|really|you] [meet*|speak*|see*|for|meeting] meeting|speaking|talking|chatting|meet|coming|attending|interviewing|taking+the+time [you|with|to|in|us|yesterday|today|this]
""",
)

DELAY: Final[tuple[Cue, ...]] = cues(
    "delay",
    """
3 not [yet|quite] finished|completed|concluded interviewing|interviews|reviewing|meeting|our|the [yet]
3 panel|committee|board|team|partners __ will|to|can now|only meet|decide|convene|sit [next|until|later|on|in]
3 not yet|been|currently [yet] able|possible|in+a+position to [give|confirm|make|let|announce|say|tell|offer|provide] [a|you|the|any] [decision|results|outcome|answer|know|news|update]
3 now expect|hope|aim|plan|intend|anticipate to|that
3 sorry|apologise|apologize|apologies for|about the|any|this [extra|long|further|continued|additional|unexpected] wait|delay|uncertainty|silence
3 leave|keep|left|kept|leaving you hanging|waiting|in+the+dark
3 expect|hope|should|will to|have|be [have] an answer|able|news|decision for|to by|let|in|tell
3 not forgotten [about] you|your|about
3 still being|under reviewed|considered|review|processed|assessed|evaluated|looked
3 not been|yet made|reached|taken|finalised|finalized|decided [yet|so|at]
3 final decision has|is|was not
3 timeline|timelines|schedule|timetable|dates has|have|is|are [been] pushed|slipped|moved|delayed|extended|later
3 a decision _ not been|yet
3 still|remains|remain|continues|continue|currently+still _ under|in review|consideration|progress|process
3 continue|continuing|still to+review|to+consider|to+interview|reviewing|reviewing+your|considering|evaluating|assessing
3 thank*|thanks|appreciate [you] [for] [your|the] [continued] patience
3 will now be released|issued|published|announced|sent|made|confirmed
3 hoped|intended|planned to [have] send|let|give|make|be|tell|announce|decide __ this|by|today|last|now
3 no|not update|news|decision|outcome|progress __ yet|moment|time|point|stage
3 not meet|sit|convene as|this|last|on|until|because
3 not|never gotten|got|come|been+able+to+get back to you|touch
3 should|will know more|better|something in|by|next|after|when|once
3 waiting|wait to see|hear|know|find [out] [how|whether|what|if|from|back]
3 hoped|intended|planned|expected|aimed to [have|be|send|make|let|give|write|know|tell] __ but|owing|due|because|they|it|however|unfortunately
3 unable to consider|decide|meet|reach|discuss|conclude|finalise|finalize|take
3 hear|write|contact|touch further|again in+due+course|due+course|shortly|when
3 no|any word|news yet|back|from
3 try|chase|ring|ask|nudge|call him|her|them again
3 announcements|decisions|results|outcomes have|has|will|are [been] moved|now|delayed|postponed|pushed
3 taking a little|a+bit|slightly|much|far longer
3 still confirming|finalising|finalizing|awaiting|working+through|sorting|waiting
1.5 wrapping|finishing|completing|concluding|rounding [up] [off] [the|our|first|remaining|final|other] [first|round|remaining] interviews|rounds|round|conversations|stage
3 need|needs|take longer to decide|make|respond|review
3 now have|has|allowed until
2 expect to hear from
3 temporarily on|paused|suspended hold
3 not yet|been __ decision|outcome|result|answer|update
3 results|result|decision|decisions|outcome|outcomes|announcement will|are|is|now now|on+hold|be+delayed|be+later|delayed
3 result|application|decision|candidature|offer is|are|remains|has+been|kept|put [currently|still] [on] on+hold|hold|pending|kept
3 until further notice
3 not|never|nor [yet|been|had] [yet|been] [able|had|got|managed|the] [to] [a|the] sit|decide|meet|reach|compare|conclude|conclusion|finalise|finalize|discuss|decision|view|heard|agree
3 not|yet to _ reach|reached|come+to|make|made|take|taken a|any|our|its|the|their _ decision|conclusion|view|choice
3 no news|decision|word|update|answer|feedback yet|as+yet|so+far|i+am|from|on|unfortunately|at+the|today
3 still waiting|chasing|no|do+not|have+not|working|up+in+the+air|undecided|under+discussion|with+the
3 chased|chasing [twice|again|them|him|her|the|up|for]
3 moving|going|taking|running|progressing slower|more+slowly|slowly|longer|behind|late
3 another|a+further|one+more|few+more|two+more|couple+more|an+extra week|fortnight|weeks|days|month|people|candidates
3 more|few+more|other people|candidates|interviews|applicants|person|finalists [left] to see|meet|speak|interview|go|come
3 still|very+much [very|much|in|be|be+in] [much] in+the+running|in+the+frame|in+contention|under+consideration|considering|interested+in+you|being+considered
3 matter|decision|item|announcement|results|decisions|outcome|vote is|are|was|has|will|have [be|been|now|not|did] [issued|held|been|be|come] over|later|postponed|deferred|late|delayed|pushed|held+over|carried+over
3 did not get|come|reach to|round|up [our|your|the|it|this]
3 do+not|not have [an|one|a|anything] answer|one|decision|news|anything+to|update|firm
3 paused|pausing|pause|freeze|suspended|halted [all|our|the|hiring|on] [hiring|recruitment|interviews|process|search|role|this]
3 up in the air|limbo
3 give|giving|allow us|me [until|till|a] [until|few|next|more|couple] _ {day}|week|weeks|days|longer|time|month
2 sorry for|about|to [the|have|keep] [long|keep] wait|delay|silence|slow|waiting|hold+up|radio+silence|late
2 until|away|back|leave [on|until|the|from] _ so|and we|i
2 hear from me|us by|the|next|in|as|when|before|after|on|soon
3 taking|take|taken|takes|took|running [us|me] [a|much|slightly|some|quite|rather|considerably] [bit|little|while|much|lot|slightly|few] longer|more+time|behind|some+time|additional+time|few+more|late
3 delay*|hold+up|holdup|backlog in|with|to|on|by|getting|our|the|of|while|due|because|and|for|a|as|this
2 delay|delays|delayed|delaying|slower|slipped|behind+schedule|held+up|backlog|overrun|setback
3 on+hold|paused|hiring+pause|on+ice|on+pause|temporarily+suspended|put+a+hold|put+on+the+back
3 hiring|recruitment|process|search|vacancy|decision|requisition|recruiting __ on+hold|paused|postponed|suspended|frozen|pushed+back|delayed|deferred|stalled
3 still|yet|remain|remains|continue+to+be|are|is [very+much|an|in|under|the|being|actively] active|contention|running|consideration|frame|considered|strong|front [candidate|candidacy|for|contender|runner]
3 not [yet|been|quite|have|had] [yet|made|a|been|reached|come|the|to|heard|got] [final|a|the] decision|decided|heard|conclusion|sign+off|reached|finalised|finalized
3 still|currently|yet interviewing|meeting|deciding|deliberating|finalizing|finalising|discussing|waiting|awaiting|working|speaking|seeing|in+the+process|in+the+middle|no+decision|no+news|to+hear|going+through|to+make|to+decide|to+meet|have+a+few
3 still|currently [in|are|very|are|have] [the|process|reviewing|considering|other|two|a|some|several|few] [of|process|more] candidates|interviews|deliberation*|applicants|people [to+see|to+meet]
3 await|awaiting|waiting|pending [for|on|to] [the|a|final|hear|budget|our] [final|budget|from|hiring] approval|sign+off|decision|feedback|confirmation|headcount|green+light|board|client|budget|panel|manager
2 bear|bearing|patience|patient|apolog*|sorry|apologies with|for|to|while|as|that|you|in [us|your|me|the|we|keep|a|it|this|keeping|our|has|is] patience|delay|wait|waiting|while|silence|radio+silence|as|you|taken|been|taking|long|late|time
2 patience
3 sorry|apolog*|apologies|regret|forgive [for|about|that|it|we|i|to|this|my] [the|it|has|this|have|my|our|is|any|to|keep|not] [taken|has|been|have|not|is|you|long|come|got] delay*|wait|waiting|silence|slow|late|long|longer|taking|back+to+you|reply|response
3 need|needs|require|take|want|give|allow|ask+for|buy [us|me|for] [a|to|some|another|just|slightly|ourselves] [bit|little|few|another|couple|extra|additional|further] [of|more] time|days|longer|week|weeks [to|before|days]
2 hope|expect|anticipate|aim|plan|should|intend|hoping|aiming|expecting to|be|have|that|a|able [able|have|make|be|reach|get|a|an|in|we|you|to|know] _ decision|update|news|answer|decide|more|position|touch|final*
2 update|news|decision|outcome|result|answer|feedback [on|for|from|to|about] [you|the|us|your] by|soon|next|yet|within|shortly|before|later|in|until
1 quick|brief|short|an update
2 where [things|we] stand|are+at|we+are
1.5 next|another|few|couple|coming [of|few|couple|two|more] weeks|days|week
2 longer than|to [we|expected|anticipated|planned|usual|hoped|i|originally|had]
2 keep|keeping you posted|updated|informed|in+the+loop|warm|up+to+date
1 holiday*|annual+leave|on+leave|away+until|travelling|traveling|reorganiz*|internal+changes|internal+developments
3 process|decision|this|it|things|search will|has|is|may|might|are|could|to [now|be|have|going+to] [take|taking|taken|moving|dragged|drag|slipped|run|running] _ longer|weeks|days|slowly|while|month|months|late|time
3 get+back|back|update|news|touch|decision to+you|with+you|on+this|as+soon+as|when|once _ able|hear|know|have|decision|news|further|more
""",
)

ELSE: Final[tuple[Cue, ...]] = (
    cues(
        "applicant",
        """
3 my application|interview|cv|resume|candidacy|covering+letter|cover+letter|qualifications|candidature|interest+in+the|interest+in+this|first+choice|referees|references|experience
2 interview|meet|consider|interviewing|considering|invite|inviting|offering|meeting me|myself
3 i am|remain|was|would+be [very|really|truly|much|still|extremely|genuinely|most] interested|keen|enthusiastic|honoured|grateful|writing+to+apply|writing+to+express|resigning|applying|writing+to+request [in|to|for|about|by|that] [the|this|apply*|your|a|joining|work*|learning]
3 i would|will|have|wish|hereby|must|am [like|decided|writing|to|going+to] [to] apply|resign|withdraw|accept+the|accept+your|decline+the|decline+your|express|resigned|applied
3 resign*|my+last+day|last+day+at|letter+of+resignation|career+opportunity+elsewhere|giving+notice|my+notice
3 attached|enclosed|find|attaching [is|please|find|you|will] [attached|find|is|copy+of] my [resume|cv|updated|latest|cover]
2 look*|hope forward|to [to] contribut*|joining+your|working+for|being+considered
3 thank*|thanks|appreciate|enjoyed [you] [so+much|very+much] [for] [giving|taking|the|your|inviting|seeing|considering|interviewing] [time|me|opportunity|to] [to] [meet|speak|interview*] me|my
2 giving me [the|an|this] opportunity|chance
""",
    )
    + cues(
        "life",
        """
3 mum|dad|auntie|grandma|granny|nan
3 your|my|our aunt|uncle|cousin|sister|brother|mother|father|mum|dad|gran|nephew|niece|grandmother|wife|husband
3 speak|present|talk|appear|participate on|at|in our|the|a [panel] conference|panel|event|webinar|seminar|summit|symposium|workshop|podcast|show
3 how did _ interview|it go
3 interview you about|for [the|our|an|a|your] merger|article|piece|story|book|paper|magazine|podcast|market|deal|company|views
3 your quote|quotation|invoice|order|booking|delivery|kitchen
3 exam|module|resit|seminar|semester|coursework results|mark|now|in|on|place|4|3|2|1
3 parking|residents|building|fishing|gun|driving|driver permit|permits|licence+application
3 loan|credit|visa|passport|grant+of+probate application|card
3 tenancy|landlord|mortgage|vendor|insurer|claim|flight|boarding|planning+application|planning+permission|parcel|courier|boiler|dentist|surgery|clinic|hygienist|vaccination|gym|tenant*|wedding|christening|warranty|refund|checkout|booking+reference|electricity|broadband|meter+reading|council+tax|library+book*
3 story|article|piece|feature|documentary|podcast about|on|for
""",
    )
    + cues(
        "wait",
        """
3 on our|the|a waitlist
3 placed|put|added|are|you second|first|third|high on _ list
3 on the|our|a reserve|waiting|wait list $
3 added|placed|put|on|position|number|offered|remain|joined|join|kept|given _ [a] reserve|waiting|wait list*|pool
3 waitlisted|reserve+candidate|backup+candidate
3 waitlist|waiting+list : __
1.5 waitlist*|waiting+list|reserve+list|wait+list
""",
    )
    + cues(
        "inside",
        """
3 interview|session|call with the candidate|applicant
3 hello|dear|hi interviewer|interviewers|hiring+manager|team
3 submit|share|enter|leave|send your feedback|scorecard|evaluation|notes
3 received a new application|candidate|applicant
3 your name as
3 given your name|details as
3 prepare|draft|approve|approved|extend|make|send|generate [an|the] offer [letter] to|for !you|the|your|this|a|our|employment|study|join
3 send|forward|give|pass it|him|her|this|them to hr|recruiting|human+resources|my+boss
3 resume|cv i mentioned|promised
2 at that|his|her|this level
3 go ahead and prepare|make|draft|hire|extend
3 journalist|reporter|magazine|press|weekly|chronicle|gazette|newspaper
3 analyst|associate|candidate interviews
3 in your group|team|department
3 have|got|are|with four|three|two|five|six|several|people people|candidates|interviews|coming|volunteers
3 each|you+both|both+of+you|all+of+you [each] spend|take|interview|see|meet
3 accepted our|the|their offer and|to|from
3 volunteers|volunteer to interview|help
3 vote|voted|leaning|inclined|recommend|suggest to|for|we make|making|hire|offer|hiring
3 another|other|selected|chosen vendor|supplier|contractor|bidder|agency|firm|proposal
3 each|all|both of you _ see|interview|meet|candidates|interviewing
3 four|three|two|several|five|six|many|more candidates|students|applicants|interviews
3 resume|cv|application of|for|from a|my|our|another friend|colleague|candidate|former|student|contact|neighbor
3 make|made|makes|making him|her|them an|the offer
3 off|on the headcount|org
3 you+are|we+are [both|all] [on] the interview|hiring|selection panel|committee
3 resumes|cvs of|from|for|below|are|attached [the|our|two|three|all|some|several]
3 interview panel|panels for|on|friday|monday|tuesday|wednesday|thursday|in|is|and|!details
3 scorecard|debrief|write+up|hiring+committee|interview+notes|shortlisting+meeting
3 which|who of them|would|do|candidate*|applicant* _ you|like|interview
3 interview|see|meet|interviewing|screen|review|consider|rank|recommend|evaluate [the|these|this|following|our|any|a|some|two|three|several|each] candidates|candidate|applicants|resumes|applicant|students|recruits
2 the|a|this|each|our|for candidate|applicant|interviewee [is|has|was|will|would|seems|did|must|and]
2 candidates|applicants|students|interviewees will|are|from|and|should
3 interviewers|interviewer training|team|schedule|guide|questions|feedback|notes|scorecard|for|are|will|needed
3 interview training|guide|questions+for|scorecard|feedback+form|panel+members|team
3 feedback|scorecard|evaluation|notes|thoughts|comments [on|for|about|from|of] the|each|this|these candidate*|applicant*|interviews
3 campus|on+campus|recruiting+event|super+saturday|career+fair|careers+fair|job+fair|recruiting+trip|recruiting+season|open+day|resume+drop|information+session|recruiting+program|recruiting+team
3 agree*|agreeing|willing|volunteer*|participating [to|in] [the] interview|interviews
3 press|journalist|reporter|magazine|newspaper|podcast|economist|broadcast|documentary|radio|journal|new+york+times|cnn
2 analyst+program|analyst+and+associate|associate+program|analyst+associate|prc|headcount|new+hires|offers+were|made+offers|letters+to|offers+to|his+interview|her+interview
2 for|with|of|about|see|all the candidates|applicants|interviewees|shortlist
2 his|her|their resume|cv|interview|references
2 hire|interview|recruit|meet+with|interviewing|hiring him|her|them
""",
    )
    + cues(
        "bulk",
        """
3 thank*|thanks [you] for signing|registering|joining|creating|subscribing
3 start applying to|for
3 survey|questionnaire takes|will+take|minutes|anonymous|about+your+experience
3 hear about your experience|interview
3 short|brief|quick|this|our survey|poll
3 activate|verify|confirm your account|email+address|email|registration
3 more likely to [be|receive|get]
3 password|log+in+details|sign+in+code|verification+code|security+code
3 unsubscribe|newsletter|view+in+browser|manage+preferences|email+preferences|opt+out|mailing+list|update+your+preferences
3 new|more|recommended|matching|latest|top|these|hot|similar|other jobs|vacancies|roles for|matching|in|near|that|this|you|at|from|based|posted|added|today
3 job alert|alerts|recommendations|digest|matches|seekers|suggestions
2 discount|voucher|coupon|promo|shipping|subscription|invoice|receipt|your+order|payment|free+trial|webinar|limited+time|special+offer|exclusive+offer|offer+ends|off+your
2 increase+your+chances|boost+your|tips+for|how+to+write|premium|upgrade|who+viewed|apply+to+another|apply+for+another|people+also|get+noticed
""",
    )
)
