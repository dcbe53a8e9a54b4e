"""The cues of a decision: no and yes."""

# ruff: noqa: E501 - a table reads best with one entry a line

from __future__ import annotations

from typing import Final

from afterword.reading.cue import Cue, cues

LISTS: Final[dict[str, str]] = {
    "unable": "unable|not+able|not+be+able|not+in+a+position|not+be+in+a+position|not+possible|not+been+able|not+been+possible|not+be+possible",
    "go": "move|moving|moved|proceed|proceeding|proceeded|progress|progressing|progressed|go|going|gone|advance|advancing|advanced|"
    "continue|continuing|pursue|pursuing|take|taking|taken|bring|bringing|carry|carrying|push|put|putting|pushing",
    "on": "forward|forwards|further|ahead|onward|through",
    "job": "role|position|post|job|vacancy|opening|internship|placement|place|spot|seat|fellowship|scholarship|apprenticeship|"
    "traineeship|residency|studentship|assistantship|lectureship|employment|admission|contract|appointment|bursary|"
    "roles|positions|posts|jobs|vacancies|openings|internships|placements|places|spots|requisition|gig|professorship",
    "other": "other|another|different|alternative|stronger|someone|somebody|internal|external|those",
    "person": "candidate*|applicant*|person|people|individual*|profile*|contender*|finalist*|else|interviewee*|referral|applications",
    "glad": "pleased|delighted|happy|excited|thrilled|glad|pleasure|honoured|honored|proud|love|like|keen|overjoyed|privilege|wish|want|ready|able",
    "step": "interview*|stage|stages|round|rounds|step|steps|phase|shortlist|assessment|call|screen|screening|finals|longlist|panel|superday",
    "sorry": "regret|regrets|regretfully|sorry|sad|sadly|afraid|unfortunately|disappointed|sadness|apologise|apologize|regrettably|alas",
    "tell": "inform|advise|tell|say|let|notify|report|share|write|announce|deliver|give|communicate|confirm|bring",
    "app": "application|candidacy|candidature|submission|profile|cv|resume|interview",
    "picked": "selected|successful|shortlisted|chosen|accepted|appointed|admitted|hired|recommended|picked|longlisted|approved|progressed",
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|tomorrow|today|tonight|afternoon|"
    "morning|noon|lunchtime",
    "month": "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec",
    "meet": "meet|meeting|speak|speaking|talk|talking|chat|chatting|call|interview|conversation|session|visit|zoom|appointment|discussion|coffee|"
    "assessment|slot|catch+up|screen|round",
    "mod": "can|could|will|would|do|did|shall|are|am|have|has|may|is|were|was",
}

NO: Final[tuple[Cue, ...]] = cues(
    "no",
    """
3 {go} {on} with people|those|applicants|ones|individuals|candidates|somebody|someone whose|who|with
2 again in [the] future
3 leave it there|here|at+that [for]
2 wish|wishing you [all] [the] [very] best
3 call|decision|choice|decided not to proceed|progress|continue|hire|offer|appoint|move
3 recommended|preferred|favoured|favored|chose|nominated|endorsed another|a+different|someone|the+other|an+internal
3 not _ {app}|experience|background|skills|skillset|qualifications _ fits|fit|matches|match|meets|suits|aligns|meet [what|with|our|the|this]
3 you|application have|has|were|was not been|be [been] invited|shortlisted|selected|asked|put|called
3 offered|filled|allocated|given|awarded all|every|each [of] [the|our] {job}
3 not the one|person|candidate we|i|they|who
3 decline|declining|reject|rejecting|refuse|refusing your application|candidacy|submission|request|proposal
3 felt|feel|thought|think|considered|deemed|found you [were|are|to+be] [a+bit|too|slightly|somewhat] overqualified|underqualified|too+senior|too+junior|inexperienced
3 {unable} to find|identify [you] [a|an|any] [suitable|right|appropriate] {job}
3 not _ [quite|exactly|really] what we|i|they|the+client|the+team
3 not going to be moving|taking|progressing|proceeding|going|pursuing {on}|with|your|you
3 not going to {go}|offer|hire|be+offering|be+hiring _ {on}|you|with
3 cannot|can+not|could+not|not be more positive|helpful|encouraging
3 chosen|decided|opted|choosing|prefer|elected to focus|concentrate|prioritise|prioritize on candidates|applicants|people|those|profiles
3 decided|chosen|opted|going|plan to hire|recruit|appoint|promote|fill internally|from+within|it+internally|the+role+internally|elsewhere
3 not _ [quite] right for this|the|us|them|our
3 not [quite] right for this|the|us|them
2 disappointing reply|response|letter|email|message|answer
3 {unable} to consider you|your
3 not [being] considered|under+consideration|in+contention for the|this|any|our
3 not a place|spot|seat|role|position|job for you
3 request|application|appeal __ has|have|was|is|been [been] denied|refused|rejected|turned+down
3 removed|eliminated|excluded|withdrawn|disqualified [you] from [further] consideration|the+process|this+process|the+competition|contention
2 not able|possible to|for be|offer|give more+positive|you
3 only [be] [able] [to] take|taking|interview|hire|accept [on] [a|the] [one|two|three|limited|few|small|handful] _ not
3 not [be|been] among|one+of|part+of [the|those|our] shortlisted|selected|successful|finalists|chosen|final
3 place|places|role|position|job on|in|for __ has|have [all] gone|been+filled|been+taken|been+allocated
3 {mod} not [be|been] consider|considering|considered|pursue|pursuing|recommend|support|approve|grant your|you|for|further|any [application|candidacy|further|profile]
3 {unable} to grant|approve|recommend|support|progress|fund|nominate your|you|this|the
3 {app} __ was|is|has|were|been not [been] approved|successful|accepted|selected|granted|shortlisted|progressed|supported|recommended|retained
3 {job} __ is|are no+longer available|open|required|needed|vacant
3 decided|had|have to close|withdraw|cancel|eliminate|remove this|the|that|our [job] {job}|search|requisition|vacancy
3 did|have|has not [quite|unfortunately] pass|passed|clear|complete [the|our|your|this] [technical|online|coding|aptitude|written] assessment|test|interview|round|screening|exam|stage|exercise
3 not have [enough|all|the|quite|sufficient|any] [of] [the|right|necessary|required] [level|kind|amount|depth] [of] experience|skills|qualifications|background __ looking|need|require|role|seek*|position
3 other|another applicant|applicants|candidate|candidates [s] _ skills|experience|background|qualifications|profile _ more|better|closer
2 {unable} to recommend|support|progress
3 declined|rejected|refused|withdrawn on+your+behalf|automatically
3 conclusion|conclude|concluded|feeling|view|opinion that __ not
3 took|taken|taking on a|an|someone|somebody|another|the+other
2 full up|at+present
3 awarded|given|gone|went __ to another|a+different|someone|somebody [applicant|candidate|person|else]
3 retained : no
3 not [been] retained
3 have|has rejected|declined|refused|turned+down your
3 decision|outcome|result|status : _ unsuccessful|rejected|declined|reject|not+successful|refused|no+offer|not+selected|not+admitted
3 give|given|gave|offered|awarded|offer the|this|it {job} to our|another|the|someone|somebody [other] [other] finalist|candidate|applicant|person|else
3 {app} has|have|was|is [now] _ [been] _ rejected|declined|refused|unsuccessful
3 not _ favourable|favorable|positive response|reply|answer|decision|outcome
3 not [have] _ bandwidth|capacity|resources|headcount|budget|time to|for
3 filled my|our|the|this|that|both|all _ {job}
3 cannot|can+not|not|unable take everyone|everybody|all [forward|on|through]
3 not|never made|make|on|in it|to|among|our|the _ shortlist|longlist|final|list|cut
2 {sorry} it|this _ better|happier|good news
3 appointed|promoted|chosen|hired|preferred|selected an internal|external|another|in+house
3 requirement|vacancy|role|search|post has|have|is|was|been [been] [now] cancel*|withdrawn|stood+down|pulled
2 had|if i [had] two|another|a+second seats|jobs|places|posts
2 revisit|come+back|try+us|try+again in|next|again [the] [new] [year]
3 ended+up|finally|have|has|eventually|just hiring|hired|appointed|chosen|recruited [a|an|another] someone|somebody|another|internal|different|woman|man|person|colleague|candidate
3 not _ feel|think|believe|see|felt [that] [this|it|you|we|there] [is|was|are|were|would+be] _ right|fit|match|best|enough|suited|suitable
3 withdrawn|withdrew|rescinded|cancelled|revoked their|our|its|the|your [conditional] offer
3 been|was|were|is automatically|subsequently|therefore|regrettably|formally|now rejected|declined|refused|unsuccessful|closed
3 turn|turned|turning away|down [many|so|you|several|a]
3 not [been] accepted
2 did+not|not respond|decide in time|by
3 did not make|make+you you|an [an] offer
3 hold|holding|held off [on] hiring|appointing|recruiting
3 not _ hiring|hire|taking|recruit anybody|anyone|any+new|till|until|at+all
3 have|has made [an] appointment
3 unable to _ to+the+next|to+interview|to+the+final|to+second
2 not the [outcome|news|answer|result] we|you|i
3 {unable} to offer you [a|an|any|the|with|individual|specific] !feedback|refund|discount|time|slot|alternative|date|visa|parking|accommodation|advice|detailed|interview+time|exact|sponsorship|expenses|update|more
3 {job} __ has|have|been|was [been|now] withdrawn|eliminated|scrapped [and|from|with|due|because|by]
3 will not [now|therefore] be filled|filling|appointed
3 yours|you|it|name|application|proposal|project|essay is|was|were|are not among|one+of|selected|chosen|included
3 reject*|declin* it|them|you|your|the+profile|his|her [as|because|since|due|profile|application|cv|on]
3 taking|chosen|picked|hired|going+with|gone+with _ instead
3 give|given|gave|giving|offer|offered|awarded|award|offering the|it|this|that [same] {job}|to|it [to] [a|an|the] someone|somebody|another|internal|other|person|colleague|candidate|one+of+the+other*
3 going|went|go|gone|plumped|settled|decided|signed|sticking with|for|on|up [a|an|the|one|up] [of] [the] someone|somebody|another|internal|other|others|external|existing|stronger|more
3 going|went|go|gone|chosen|take|taking|taken|opted|head [to] [go|for|in] [a|an|another|the] [different|other|another] way|direction|route
3 promot* __ rather+than|instead|internally|into+the|to+the+role|to+the+position|from+within
3 rather+than|instead+of hire|hiring|recruit|recruiting|appoint|appointing
3 made|make|making an [external|internal] appointment|hire [from|to|and|already|so|internally|yesterday|this|last]
3 without making|an appointment|hire
3 not [be|been] [going] [to] [be] take|taking|taken|pursue|progress|carry|push|go|going|progressing|pursuing [this|it|things|matters|your|you|with] [application|forward|this] [any] further|forward|onward*
3 not _ think|see|feel|believe|thinks|seem _ fit|match|right+for|work+out|right+role|suited|suit
2 not _ fit|match [right|at|for|this|now|here|with]
3 not [quite] score|scored|achieve|reach|obtain|achieved|attain highly+enough|high+enough|enough|the+required|the+minimum|well+enough
3 score|result|mark|grade|application|performance was|is|fell|were|falls|scored [just] below|under|short
3 not [be] [therefore] offering|taking|appointing|hiring|bringing|calling|engaging|employing|recommending|recruiting|retaining you
3 not [able+to] take|takes|taking|bring|have you on
3 {job}|spaces [have|has|are|is|were|was] [now|already|all|been] [all|now|been] gone|allocated|filled|taken|oversubscribed
2 nothing|no+work|no+vacancy|no+openings|not+anything [suitable|available|open|for+you] at|for|right+now|currently|just+now|suitable
3 name|names was|is|were|has|have not [been] put|among|on|included|forward
3 not|never [be|gone|go|went] your+way|to+be|in+your+favour|in+your+favor
3 a|hard|polite|firm|its+a|us|is pass|no+from|no+this+time|no+for+now|thanks+but+no+thanks [from|on|this|for|unfortunately|sorry|so]
3 our|their|the|a|you+were|were|your [a|very|close] [very] second [choice|place|favourite|favorite] choice|favourite|place|by
3 first|preferred choice|candidate|pick _ accepted|signed|said|taken|agreed|start*|confirmed
3 other|another [person|candidate|applicant] [just|has|had|had+the|simply] edged|edge|beat|pipped|nosed|stronger|closer
3 another|other|successful|preferred|different|external candidate|candidate+s|applicant|applicant+s|person [s|has|had|was|with|background] _ background|experience|skills|nearer|closer|stronger|better|match|accepted|appointed|fit
3 appointed|selected|chosen|hired|engaged|recruited another|someone|somebody|a+different|an+internal|one+of+the+other
3 no need [for+you] to come|attend|travel [in]
3 release you [from] [the|our]
3 closing|close|end|ending|ended|stop|stopping|stopped [the|this|our] search|process|recruitment|competition [without|for|with|here|at|and]
2 closing|close the loop
3 not|no [going+to] fill|appoint|proceed|continue|hire [the|to|for|this|with] [role|post|position|job|recruitment] [this|at|after|until|externally|any] [year|all]
3 cannot|can+not|could+not|will+not|not confirm|guarantee|hold|honour|keep your|a|the|you place|offer|position|seat
3 not|nor [have+been|be|been|been+able+to] _ confirm your+place|you+a+place
3 vote|decision|panel|committee|board|jury [did|has|was|went] [not|against] go+your+way|against|in+your+favour|gone+against
3 not [be] [been] appointed
3 not [been|be] selected|chosen|successful|shortlisted|picked
3 not|never hear*|heard [from|by] __ lapsed|moved+on|withdrawn
3 offer has|have|is|was [now|therefore] lapsed|expired|withdrawn|rescinded
3 moved on|forward to|with our|another|other|the+next|someone
2 best|good|luck|success [of] [luck] [with|in|for] [the|your] search|hunt|applications|career|future|job+search
2 closed|close|closing|ended|end|rejected your|the application|candidacy
2 not|cannot|can+not [what|meet|be|the] expectations|your+expectations
3 not be|been|going|go|able|progressed|progressing|shortlisted [to+be] [put] {on} to|for+interview|from+here|on+this|at+this|this+time
2 keep|stay|be|remain in touch|contact
3 decided to _ {go}|proceed|continue|work|advance with|on candidates|applicants|those|another|others|someone|the+other*
3 not expect to take|hire|recruit|appoint
3 candidate*|applicant* [s] background|experience|skills __ nearer|closer|better|stronger|fuller
3 been|was|is offered|given|awarded to another|one+of+the+other*|someone|somebody
2 do|please not be|let [this] disheartened|discouraged|put+you+off
3 {unable} to _ offer|extend|make|give|provide|award|grant|allocate you|him|her|an|a|your _ {job}|offer|opportunity
3 {unable} to _ offer|extend|make|give|provide|award|grant you _ interview|unconditional|conditional
3 {unable} to _ accept|admit|appoint|hire|employ|recruit|engage|shortlist|select|place you
3 {unable} to _ {go}|consider|support|accept|approve|shortlist|select your|you|this|with _ {app}|{on}
3 {unable} to {go}|{on} _ with|on _ your|you|application|candidacy
3 {unable} to {go} {on} at|on|in|because|due|as|since
3 {mod} not _ offer|offering|offered|give|giving|award|find|finding you _ {job}|opportunity|an+interview
3 {mod} not _ accept|admit|appoint|hire|employ|shortlist|select|hiring|choosing|selecting|recruiting|accepting you|your|him|her
3 {mod} not _ {go} _ {on} _ with|on _ you|your|application|candidacy|candidature|offer|hiring|recruit*|this+time|occasion
3 {mod} not _ {go} you|your+application|your+candidacy|application|your+candidature|your+profile _ {on}|next|this+time|on+this|process
3 {mod} not _ {go} {on}|with at+this|on+this|this+time|in+the+process|in+our|in+this|to+the+next|to+interview|to+the+final
3 {mod} not be|been {go} {on} [with] [you|your]
3 {mod} not be|been proceeding|progressing|pursuing|continuing with|your|you|to|further
3 not to {go} _ you|your|application|candidacy|{on}|this+time|occasion|with
3 not to _ proceed|progress|hire|appoint|offer|shortlist|select|invite|pursue|fill|recruit|recommend|interview _ you|your|an|any|anyone|with|for|on|at|the|this|further|to
3 decided|opted|chosen|elected|agreed|concluded|chose|determined|resolved [that] _ will+not|not+to|against _ you|your|hire|offer|hiring|offering|application|interview|appoint*|{go}|{on}|fill|recruit
3 you|{app}|name {mod} not [been|be] [quite|ultimately|actually|unfortunately] {picked} [for|on|in|this|to|at|from|among|with|as|by]
3 {mod} not [been|be] [quite|ultimately|actually] {picked} for|on|in|this|to|at|from|among|as|by
3 you|{app} will not be|get|receive|hear|join|progress|proceed|advance|move|go _ {picked}|progressing|moving|considered|taken|continuing|invited|going|advancing|joining|proceeding|put|called|offer|us|further|forward|next|through|ahead
3 you|{app}|bid|appeal|it|nomination has|have|was|were|is|are|had [been] [unfortunately|regrettably|sadly|therefore|found|deemed|ultimately|also] [to+be] unsuccessful|rejected|declined|refused|turned+down|not+successful|denied|disapproved
3 been|was|were|is unsuccessful on|in|with|at|for|this|and|after|following
2 unsuccessful
3 status : [changed|updated] [to] not+selected|rejected|declined|unsuccessful|no+longer+under|not+progressed|refused|closed|not+successful
3 status is|to|of [now] not+selected|rejected|declined|unsuccessful|refused|not+progressed
3 {go}|decided|proceed|opted|chosen|elected|chose|plumped|settled|offered|opt|preferred|selected|hired|appointed|went|picked|filled|recruited|choose|offer|hire|appoint|select|pick|prefer|choosing [{on}] _ {other} _ {person}|direction
3 {go} {on}|on with|by|on _ {other}|small|shortlisted|closest|group|select _ candidate*|applicant*|people|number|few|profiles
3 {go} with|for|to someone|somebody|another|an+internal|a+different|other+candidate*|an+external|the+other
3 {go} {on} with|on {other}|candidates|applicants|someone
3 candidate*|applicant*|someone|somebody|others|finalist*|person|profile*|people|individual* whose|who|with|that|were|was|is|has|had _ more|better|closer|stronger|closely|greater|nearer|further|best|exactly _ match*|fit*|suit*|align*|experience*|qualif*|background|skills|requirement*|needs|meet*|relevant|along|what
2 more|better|closer|stronger|closely|greater [closely|directly|strongly|extensive|relevant|specific] matched|match|matches|suited|suit|suits|aligned|align|aligns|qualified|fit|fits|meet|meets|met|experience|experienced|suitable
3 {job} {mod} [now|already|since|just|recently|therefore|sadly|unfortunately] [been] [now|since|already] filled|eliminated|scrapped|discontinued|axed|abolished|awarded|offered+to|given+to|taken|been+withdrawn|pulled|accepted+by
2 {job} {mod} [now|already|since|just|recently|therefore|sadly] [been] [now|since] closed|cancel*|removed|dropped|withdrawn
3 filled the|this|that|our|all [of] [the|our] [open|available] {job}
3 found|identified|chosen|selected|hired|appointed|offered|chose|signed|recruited [it|the|our|a|an|someone|somebody] [to|role|position|job|post] [the|a|to|our|preferred|right|successful|suitable|more|stronger|strong] candidate|someone|somebody|applicant|internally|other+person|person|fit
2 made an|our|the offer to another|someone|a+candidate|a+different|other
3 not _ [the] right|best|strongest|closest|perfect|ideal|good|strong|suitable|great [possible] fit|match|person|candidate|profile|choice
3 not _ what|who we|i|they|the+team|the+client [are|were|is|was] [looking|after|need|seeking|searching|require]
3 not a fit|match
2 not _ enough|sufficient|sufficiently _ experience*|match|skills|strong|senior|qualified|background|close|depth
3 no|not+have|not+currently+have [any|a|an|the] [current|open|further|suitable|available|other|appropriate|matching|immediate|present|vacant|more] [current|suitable|open|available] openings|vacancies|vacancy|positions|roles|jobs|places|opening|position|post|role|place|headcount _ for|that|which|at|available|suit*|match*|in|to|left|here|right+now|as|with
2 {sorry} to|that _ {tell}|but|say|we|you|i|your|the|this
2 {sorry} but|as|because|: we|i|you|your|the|this|it|they
2 with|great|much|deep|real|genuine|sincere|some regret|sadness|disappointment
2 regret to {tell}
2 heavy heart
1 unfortunately|regrettably|sadly|regretfully|alas
3 {sorry} _ you|we|your+application|your+interview _ did+not|were+not|have+not|was+not|has+not|are+not [been|quite] get|got|make|successful|selected|chosen|appointed|offered|land|win|pass|progress|meet|reach|accepted
2 not [be] [have] _ the news|outcome|result|answer|response|message|email|update|decision _ you|for|hoped|hoping|wanted|wished
2 wish|wished i|we [had|could|have] [better|happier|good|more+positive|had|have] [better|news|different]
2 bad|disappointing|disheartening|unwelcome|sad news|outcome|result
2 better|happier|more+positive news|outcome|answer|response [for|this|to|on]
2 know|realise|realize|appreciate|understand|aware|sure|imagine _ disappoint*|not+the+news|hard+to+hear|hard+to+read|not+what+you|not+the+outcome|not+the+answer
2 wish*|wishing you|him|her _ luck|success|best|well|every|future _ search|future|endeavour*|endeavor*|career|pursuit|elsewhere|finding|studies|objectives|hunt|applications|next+step*|forward
1.5 wish*|wishing you|him|her _ luck|best|well|success
2 luck|success|well|best|fortune _ search|endeavour*|endeavor*|job+hunt|elsewhere|hunt|future|career|applications|next+role|next+steps
2 find|finding|found _ right|suitable|great|good|new|perfect|exciting role|job|position|opportunity|fit|home|match|place|employer
1 keep|kept|retain|hold|remain|store|save|keeping|retained|place|stay _ file|record|records|database|talent+pool|talent+community|talent+network|in+mind|in+touch
2 consider|contact|reach+out|keep|approach|bear|remember|think|touch|considered|notify|email|call|get _ future|similar|other|suitable|another|new|appropriate|better role*|opportunit*|position*|opening*|vacanc*|arise*|jobs
2 encourage|welcome|hope|invite|urge|love|feel+free|not+hesitate|please+do|welcome+to|happy+for|like|free|consider|keep|continue|hesitate|eligible _ apply|reapply|applying|reapplying _ again|future|other|another|next|when|down|any|later|six|for
1.5 apply+again|reapply|try+again|applying+again|apply+to+us+again|again+in+the+future|future+openings|future+opportunities|future+vacancies|future+roles
1.5 after careful|much|due|thorough|full|long|detailed|lengthy|thoughtful|further|serious|extensive|considerable|careful+and [and] consideration|review|deliberation|thought|discussion|reflection|assessment|evaluation|deliberations|debate|comparison|considering
1.5 difficult|tough|hard|easy|painful|tight|close|agonising decision|choice|call|decisions|to+choose
1 strong|stiff|fierce|intense|high|exceptional*|extremely|incredibly|unusually|highly [level|quality|calibre|caliber|standard] [of] competition|competitive|field|pool|candidates|applicants|calibre|standard|applications
1 many|large|high|overwhelming|unprecedented|huge|great|record|significant [number|volume] [of] [highly|very|well|more|strong|excellent] [qualified|strong|talented] applications|candidates|applicants|responses
3 going|decided|have|will|chosen|chose|must|gonna [going] [to] pass on|this+time|at+this|for+now [you|your|for|this|it|time]
3 offer|contract {mod} [been|now|be] [therefore|regrettably|unfortunately|formally] withdrawn|rescinded|revoked|retracted|cancel*|void|lapsed|expired
3 withdraw|withdrawing|rescind|rescinding|revoke|retract|withdrawn|rescinded|revoking our|the|your|this|that|its _ offer
3 no+longer [be] [being|under|in|an|able|to|considering|moving|proceeding|pursuing|progressing|hiring|recruiting] [the|active] consider*|contention|running|hire|hiring|proceed*|pursue|recruiting|offer|considering|candidate|candidates|active|filling|moving [you|your|for|candidate|with|forward]
3 it|answer|decision|outcome|result is|was [has+to+be] [a|therefore] [polite] no [from|i|on|this|for|unfortunately|sorry|thank*|thanks]
3 us|me|them a|its+a|is+a no [from|this|on]
3 just|narrowly|sadly|unfortunately|only miss*|missed|lost [out]
3 missed|lost|losing out [on|to|narrowly|by]
3 pipped|came|come|placed|finished|were [a] [very] [close] second|to+the+post|runner+up
3 runner+up|second+choice|close+second|fell+short|falls+short
3 {mod} not [quite] [unfortunately] make|made|get|got|pass|passed|reach|reached|clear [it] [the|through|past|our|to|onto|into] [the|our] cut|shortlist|final|role|position|job|post|bar|threshold|test|grade|place|interview+stage|next+stage|next+round|part|through|list
3 not [unfortunately|currently|fully|quite|yet|sufficiently] meet|meeting|met|satisfy|fulfil|fulfill|match|fit|met|reach _ requirement*|criteria|condition*|minimum|threshold|eligibility|standard|needs|expectations|qualification*|specification|bar
3 does|do|did not [quite|currently|fully] match|fit|suit|align _ what|our|the|with|requirements|role|position|profile
2 lack|lacks|lacked|insufficient|too|overqualified|over|under _ experience*|skills|depth|senior|junior|qualified|exposure|expertise
2 looking|need*|require*|want*|searching|after|sought|seeking [for] someone|somebody|a+candidate|a+person|people _ more|stronger|greater|deeper|longer|broader|senior|specific|hands|years
3 different|another|other|new direction|route|path
3 close*|closing|closed|archiv*|dropping|closing+out [out|off] your|the [application|candidacy|file|candidature] [at+this|for+this|process|for]
3 reject*|refus*|declin*|disqualif* your|you [application|candidacy|candidature|submission|for|from|profile|at]
3 {mod} not _ inviting|invite|interviewing|calling|call|shortlisting|asking|bringing|extending|making|recommending|progressing you|your|an+offer|offers [to|for|in|back|further|interview|on|at|this]
3 not [be] [getting|get|receive|receiving|getting|extend|extending|make|making|issue|issuing] [an|you|the|any] [an|the] offer|job|role|place|position
3 not|no+longer [be|to|currently|going+to|have] hiring|hire|recruit|recruiting|fill|filling|appoint|appointing [for|to] [this|the|an|any|anyone|at|a|new] [role|one|position|post|time|now|anyone|stage|further|moment]
2 hiring|recruitment|headcount|budget freeze|frozen|cuts|cut|removed|pulled
2 layoffs|lay+offs|redundanc*|restructur*
1.5 on+this+occasion|this+time+around|this+time+round|in+this+instance|at+the+present+time|not+this+time|at+this+juncture
3 thank*+you+but|thanks+but|thank+you+but no|not|we
3 not+this+time|not+be+you|not+be+taking|not+going+to+work+out|not+work+out|did+not+work+out|not+be+a+good+fit|not+be+working+together|part+ways|not+quite+there|ruled+you+out|not+through+to|stop+here|not+take+it+further|not+be+taking+it+further|not+taking+this+further|not+take+this+further|not+going+further|not+gone+your+way|did+not+go+your+way|gone+another+way|not+lead+to+an+offer|without+an+offer|not+result+in+an+offer
3 not|nor|never [among|be|one|part|a] [of] [among] [the|those|our] successful|shortlisted|finalists|selected|chosen [candidates|applicants|ones|group]
3 other|another|different|preferred|internal|first+choice candidate|candidates|applicant|applicants|person|people _ accepted|selected|appointed|chosen|hired|signed|offered|preferred|start*|better|stronger|ahead|edge|edged|closer
3 {job} has|have|went|was|is [now|been] [gone|going|given|offered|went] to [a|an|the|another] [internal|another|other|someone|somebody|different|external|stronger] [candidate|else|applicant|person]
1 feedback on|about|regarding|is|can|available [your|the|be|why|available] interview|application|performance|request*|unsuccessful|decision|provided|given
3 you|application {mod} not [be] eligible [for|to]
2 would [have] been [a|very] [happy|great|close]
3 not [a] good|right time _ join|employment|hire|apply|employ*|here
""",
)

YES: Final[tuple[Cue, ...]] = cues(
    "yes",
    """
3 status : hired|offered|offer+made|offer+extended|accepted|selected|successful
3! offer we|i|they have|had|sent|made|gave|extended|emailed [sent|made|given|extended|emailed] [to] you
3! look at|over|through the|our|your offer
3! hear|know|have|need|want your decision by|on
3 confirm|announce|inform+you+of|notify+you+of your|the selection|appointment|admission|acceptance for|to|as
3! our|the|this offer to you is
3 you+are|you+were|you the successful|chosen|preferred|selected candidate|applicant for|to|of
3! if|whether you will|would|can|are+going+to|intend+to accept|be+accepting|take+it|take+up
3 your {job} __ has|is [now] [been] confirmed|secured|guaranteed
3 best|right|ideal|perfect fit|person|candidate|choice for __ want|like|love|offer|hire|join
3 selected|chosen|picked|appointed as [our|the|a] [new|next]
3 love|like|delighted|happy|thrilled to have you $
2 sort the|out|your paperwork|contract
2 if you are in $
3 confirm|confirming|confirms your appointment|internship|employment|admission|acceptance|placement|apprenticeship
3 you are [now] [officially|formally] [a|one|part] [of] part|member|one of the|our [new] team|family|scholars|fellows|interns|company|cohort|staff
3! confirm|return|send|sign|complete [your|the] acceptance [of|form|letter|slip]
3 your application __ has|was|is been|now|very|therefore|both successful|approved|accepted !submitted|received
3 your application __ has been successful|approved|accepted
3 you will be joining|starting|working|reporting|based|paid|employed|welcomed
3! prepared|ready|able|willing to offer|pay you [a|the|an]
2! your salary|pay|wage|stipend|rate will|would be
3! prepared|drawn+up|drafted|attached|sent|enclosed your contract|agreement|offer
3 would|want|like|love you to be|become our|my|the [next|new]
3 you|there|we have a job|place|position|home|desk for|with|here|if|on
3! terms|conditions of your|the [proposed] employment|appointment|contract|offer
3 earned|won|secured|gained|awarded|got|landed a|your|the spot|place|seat|position|role in|on|at|with
3 calling|call|welcome|welcoming you our|as+our|the [new|next]
2 one of our|the [new|next] scholars|fellows|interns|apprentices|trainees|graduates
3 welcome to the|our _ family|team
3 inform|tell|say|announce|let [you] [know] [that] you+have+been|you+were|your+application+has+been|your+application+was successful|accepted|selected !for+an+interview|to+interview
3 approved|confirmed|ratified|endorsed your appointment|admission|hire|employment|placement
3! your employment|appointment|contract|internship|placement will|shall|to commence|begin|start|run
3 love|like|delighted|happy|want for you to come|join|be [aboard|us|part]
3! offer is conditional|subject|contingent|unconditional
3! offer will|may be withdrawn|rescinded|lapse if|unless|should
3 welcoming|having|have you on|to|in our|the|board team|staff|company|faculty|board
2! first day is|will
3! offer __ has|have|is|was [been|now] deferred|changed|updated|amended|confirmed|improved
3! changed|updated|amended|altered _ [details|terms] [of] your offer
3 love|like|delighted|thrilled|happy|pleased|glad if you would come|join|accept|start
3 you have|are [been] retained|engaged|recruited
3 come and work|join with|us [us]
3 you have|are|were [been] admitted to
3 secure your seat|place|spot
2 enrolment|enrollment deposit|fee|form
3 congratulations on|you [on] becoming|securing|being|having|gaining|winning|joining
3 want|wants|like|love|need you to start [on|in|from|as|the]
3! your appointment to|as|with|from the|a|our|effect|{job}
3 mad|crazy|foolish|silly not to
3! contract|offer|paperwork|letter [s|is] [is] in|on the post|way|mail|its+way
3 give|award|offer|like+to+give you the|a|this _ {job}
3 admit you|him|her|your as|to|onto|into
3! do you accept
3! accept this|our|the|your|it ?
3! offer pack|attached|enclosed|letter|below
3! shall i tell them you
3! sign it|this|both [quick|and|quickly|now|today|return|send]
3 loved|liked you and|so want|would+like|offer|are+offering|are+making
3 directed|pleased|happy|glad|delighted to inform|tell|advise|notify you of|about [your] appointment|selection|admission|acceptance
3 {glad}|want|would|like to welcome|have you as|to|into|on|aboard|among
3 fellowship|internship|scholarship|employment|training|apprenticeship|tenancy+free agreement|contract|letter [is|attached|enclosed|for|below|please]
3! accept [the|an|this|our] appointment|employment|fellowship|post|position
3 marked|updated|changed _ [as|to] hired|selected|offer+extended
3 your|the application|candidacy|candidature has|is|was [now|been] [been] approved|accepted|successful
3 you|you+are [will|have|are] [be] [now] start|starting|begin|joining|starts|begins [work|with+us|your|as|here] [on|in|from|as] [the] {month}|{day}|1st
3 put you on the rota|team|payroll|crew
2 can|could|would you [be+able+to] start
2 if you say|accept yes|this|our|the
3 you have|has|are|were [been] awarded [a|an|the|one] _ {job}|grant|prize|award|funding
3 {glad}|writing to confirm your|you|that [an] [appointment|internship|place|employment|position|placement|apprenticeship|job|contract] with|at|on|as|to|from
3 you are [now] [officially] in $
3! your place|internship|appointment|employment|position|apprenticeship|job with|at|here [us] [will|is|from|starts|begins|commences|runs]
2! see you in {month}
3! {job}|jobs [is|s] yours
3 panel|committee|jury|board|governors|council|trustees|partners|team|selectors|company|we|department has|have|had|resolved|voted|agreed|are|like|would|decided|were _ selected|chosen|elected|appointed|appoint|elect|hire|picked|award|offer|engage|choose you|your+project|your+proposal|your+work
3 {glad}|would|like|resolved|voted|decided|agreed|unanimous _ to [be] [able] [to] appoint|award|employ|hire|elect|engage you
3 {glad}|would|like|unanimous _ appoint|employ|hire|elect you
3 you [have|are|did] [ve] got|landed|secured|won a|the|your [place|job] [job|role|place|position|spot|post|part|scholarship|apprenticeship]
2 you+did+it|over+the+moon
3! here|attached|enclosed|find|sent|sending|sign|signed|return [is|are|please|you|and] [find|is|both|two|one|a|the|your|return] [a|the|copies|copy|your|both] [of|copies] [your|the] [signed] contract|employment+agreement|letter+of+appointment|offer+letter|statement+of+particulars
3! sign both|one|two|the copies|copy|contract
3! employment+agreement|contract+of+employment|offer+of+employment|offer+of+appointment|offer+of+admission|letter+of+offer
2! our|the|this|their|my|any offer stands|is+not+going|remains+open|still+stands|is+still+open|is+open|until|is+good+until|stays
3! verbal|formal|written|initial|revised|improved|final|conditional|unconditional|salary offer [made|of|to|from|is|we|will|for|and|letter|yesterday|today]
3! we|would|be|are|i be|are|would|am|offering [be] [offering|prepared+to+offer] [:|you|is] offering|a+salary|the+following|you [you] [is|:|a|the|:]
3! need|ask|asked|would|want|like|please|kindly|to|know|confirm|whether|that|ring|call|write|intend you|to|whether|if|that|the|us|let|confirm [to|you|us|know|will|would|intend|are|wish|want|office|me] [know|if|whether|to|that|intend|wish|going] [you|that] [to|will|would] accept|take+up|be+accepting|wish+to+accept [the|this|our|by|it|your|?]
2! accept|accepting|decline [your|the|this|our|a] place|position|appointment|fellowship|role|contract|post|terms|scholarship|award
2! acceptance|accept by|before|no+later|within
2 like|love|want|invite|invited|happy you to start|spend|be+our|join|begin|come+and+work|come+on+board [with|as|on|the|our|in|us|working]
2! start|starting|begin as|on|whenever [our|a|the|your] _ {month}|notice|junior|senior|new
2! stipend|remunerat*|per+year|per+annum|per+hour|k+base|base+salary|basic+salary|sign+on|days+holiday|days+leave
2! induction|first+day|onboarding|starter+pack|new+joiner|joiners
3 is|a|big|firm yes from all|us|everyone|them|me
3 it|answer is|was [a] yes [from]
3 want|wants|like|would+like|decided|happy|keen|going to offer|hire|appoint|employ you [the|a|as] [job|role|position|post]
2 invite you to [be|become|spend|take+up|join] [an|a|the|our] [summer|year|place|artist|fellow] with|in|residence|fellow|member|us|up
3 place|position is [now|therefore] secure|secured|confirmed|guaranteed
2 until|by|give [you] [until] [to] decide
3 {glad}|would|writing|decided|can|now|formally|hereby|opportunity|confirm [be|like|love] [to|that] [we|now|say|announce|confirm|you|formally|officially|verbally|be] [to|like|can|are|will|able|formally] [to] offer|offering you|him|her _ {job}|opportunity+to+join|chance+to+join|join|starting
3 offer|offering|offered you [the|a|an|this|our|your] [full|part|permanent|fixed|paid|funded|temporary|conditional|unconditional|graduate|senior|summer] [time|term|year] [role|position] [of|as] _ {job}
3 {glad}|writing|now|confirm|formally|decided|hereby|opportunity|would+like|authorised|authorized to [now|formally|officially|be+able+to|like+to] extend|make|present|give|send|offer|issue|share|confirm [to] [you] [an|a|our|the|your|this|with|you] [formal|official|verbal|job|written|employment|conditional|unconditional|following] [job|written] offer
3 extend*|making|make|made [to] [you] an|our|this [formal|official|job|verbal|conditional|unconditional|written|employment] offer [of|to|for|from|employment|you]
3! offer of employment|admission|a+place|appointment|a+job|a+position|position|place|internship|study
3! conditional|unconditional|formal|verbal|written|employment|job|contract+and+offer|internship offer letter|pack|of|is|for|from|to+you|and|has|in|we|please|below|conditions|attached|enclosed|contract|package
2! offer letter|package|pack|documents|document|conditions|paperwork
2! your|this|our offer is|to|from|has|for|of|will|and|in|by|includes|with|please|expires|remains|letter|conditions|contract
2! the offer letter|is+conditional|is+subject|is+contingent|and+sign|by+signing|expires|includes|details|contract|will+lapse
3! accept|accepting|acceptance|sign|countersign|respond|reply|signing|response|return|review [of|to|and|or|your] [return|decline|accept|sign|reject|the|signed] [the|this|our|your|attached|to|of|enclosed|copy] [the|this|our|your|attached|enclosed|of|conditional|job|employment|formal] offer|contract|employment+agreement|letter+of+appointment|appointment+letter
3 you|your+application|your+candidacy|candidate|application have|has|are|were|was|been [now|just|officially|formally] [been] selected|chosen|accepted|hired|appointed|admitted|picked|recruited as|to+fill|to+join|to+be|onto|into|by
3 you|your+application|your+candidacy|application have|has|are|were|was [now|just|officially|formally] [been] selected|chosen|accepted|hired|appointed|admitted|picked|approved|successful|offered for|to|on|in|as|a|at|the [the|a|an|this|our|your] _ {job}|team|cohort|course|program|intern*|class
2 you|your+application|your+interview|application have|has|are|were|was [now|just|been|officially] [been] selected|chosen|accepted|hired|appointed|admitted|successful|offered|approved
3 congratulations on|you|for [being|your|on|have] [been|being|your] accept*|accepted|selected|chosen|hired|appointment|admission|new+role|new+job|offer|acceptance|selection|selected
3 you [have|are|did] [got|get|landed] [the] hired|job+is+yours|got+the+job|got+it+!|the+job
3 you have|got got|the [the] job|role|position|place|post
3 job|role|position|post|place is yours
2 welcome|welcoming to|aboard|on+board|you [the|our|to] [the|our] team|aboard|board|family|company|cohort|firm|department|crew|group
2 welcome to [the] [team|family|company|firm|cohort|crew]
2 look*|excited|thrilled|cannot+wait|delighted|happy|can+not+wait [forward] [to] [to|for] welcom*|having|working|you|your [you|with|to] you|to|on|as|join*|joining|acceptance|starting [the|our|us|board|aboard|joining|starting|team]
2 your acceptance of|to|letter|by|form|and
3 {glad}|would|delighted|keen [to|if|for|be|see|that] [like|love|delighted|have] [it|if|to|for] [if|to|have] you [to|could|would|will|can|can+start|would+be] [be] join|joined|start|work|joining|starting|on+board|on+the+team|aboard [us|our|the|with|as|on|in|at]
3 invite|inviting you to join [us] [our|the|as] [team|company|firm|staff]
3 want|love|like|choose|chosen|decided|delighted|happy to hire|have|bring|take you [on|join|as|in|aboard] [board|as|with|the|our] [the|our] on|aboard|board|as|team|join|role|job
2 want|chosen|picked|choose|chose|selected you for|to+join|as|to+fill
3 {glad}|congratulations|writing _ your+application|you|candidacy|your+interview _ successful|been+accepted|been+approved|been+selected|been+appointed|been+admitted|been+offered
2 decided|agreed|approved|voted|like|love|unanimous* to hire|appoint|employ|recruit|bring|take|offer you [on|the|a]
1! starting|base|annual|gross|monthly|your|a|hourly|with|of [annual|base|starting|gross|yearly|initial] salary|compensation|remuneration|stipend|wage|package _ of|is|will|at|per|:|be
1! start|starting|commencement|joining date|on [of] [is|will|:|be] _ monday|january|february|march|april|may|june|july|august|september|october|november|december|be|is|your
1! report|reporting [directly] to|line
1! probation*|notice+period|annual+leave|holiday+entitlement|pension|relocation|equity|stock+options|signing+bonus|sign+on+bonus|paid+vacation|payroll|health+insurance|onboarding|background+check|right+to+work|new+starter|i+9|benefits+package|dbs+check*|pre+employment|profit+sharing|per+annum|company+car
2! subject|conditional|contingent to|on|upon [the|satisfactory|receipt|passing|your|successful|a|clear|two] [of|completion] [satisfactory|the|two|a] references|background|dbs|checks|medical|visa|right|reference|check|clearance|employment+checks|conditions
2! employment+contract|employment+agreement|letter+of+appointment|appointment+letter|contract+of+employment|offer+letter|contract+will+follow|contract+is+attached|written+contract|your+contract
2! when|how+soon|earliest can|could|date|would|are|you [you|be|your] [be] [able|can|could] [to|available] start|join|begin|commence
2! terms of|and [your|the|this|our|conditions] [of] employment|offer|appointment
1 congratulations|congrats|well+done|great+news|good+news|fantastic+news|exciting+news|wonderful+news|brilliant+news|delighted+to|thrilled+to
3! you have|you+have [now|successfully|been] met|satisfied|fulfilled all|the|your [of] [the|your] [offer] conditions
3 place|job|employment|appointment is|has|are [been|now] confirmed|secured
3 go*|moving|move|proceed [ahead|forward] with [your|a|you|an] [hire|hiring|formal] offer|hire|hiring|contract|appointment
2 verbally|formally|officially|yesterday|phone|earlier|discussed|telephone [of|your|with|about|the|an|our|make|confirm|extend] [the|our|your|an|you] offer
3! letter|email serves|is|confirms [to|as] [your|our|the|confirm|formally|formal] [our|your|the] [verbal|job|formal] offer|appointment|acceptance|employment
3 until|by|before _ to respond|accept|decide|reply|decline [to] [your|the|our|this] offer
3 you have an|received+an|a offer|place [from|at|on|of|with]
""",
)
