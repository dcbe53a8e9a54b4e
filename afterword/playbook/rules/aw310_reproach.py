"""AW310: no reproach and no blame, also where a date has passed (A3, A6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.playbook.phrases import Phrase, spot
from afterword.playbook.rule import WordingRule
from afterword.playbook.text import Found, Text

_BLAME: Final = "That reproaches them."
_TIRED: Final = "That shows ill temper."
_COUNT: Final = "That counts their silence against them."

_CROSS: Final = r"(?:frustrat(?:ed|ing)|annoy(?:ed|ing)|upset(?:ting)?|angry|cross|fed up|offended|insulted|insulting|hurt|hurtful|disappointed with you|irritat(?:ed|ing)|exasperat(?:ed|ing)|dismayed|appalled|let down|sick of this|bitter|resentful|livid|furious|outraged|shocked|not (?:impressed|happy|amused|pleased)|unimpressed|unhappy)"
_BAD: Final = r"(?:rude|unprofessional|unacceptable|unfair|discourteous|disrespectful|ridiculous|appalling|shocking|outrageous|inconsiderate|shameful|a disgrace|disgraceful|a joke|poor (?:show|form|communication|manners)|bad manners|insulting|hurtful|unkind|thoughtless|careless|shoddy|disappointing|pathetic|laughable|a farce|not (?:good enough|acceptable|professional|fair|how)|no way to treat|below the standard)"

PHRASES: Final = (
    Phrase(
        "promised assured",
        r"\byou (?:had |have |'d )?(?:\w+ )?(?:promised|assured|swore|guaranteed)\b(?! land)|\b(?:broken?|broke|breaking|kept|keep|keeping) (?:a|your|the|that|another) (?:promise|word)\b|\b(?:as|like) (?:you )?(?:had )?promised,? (?:but|and|yet|i)|\bpromised (?:me|us)\b|\bwas promised\b",
        _BLAME,
        unless=r"\b(?:thank|thanks|grateful)\b|\bpromised (?:me )?(?:nothing|no)\b|\bnever promised\b|\bmake no promises\b",
    ),
    Phrase(
        "said told",
        r"\b(?:you|they|he|she|\w+) (?:had |clearly |definitely |also )?(?:said|told me|stated|claimed|mentioned|indicated|led me to)\b[^.?!]{0,90}\b(?:but|yet|and (?:still|i (?:still|have|haven't|never)|nothing|now|that was|no)|however|instead|though)\b[^.?!]{0,60}\b(?:not|n't|never|nothing|no|still|silence|passed|gone|came and went|weeks|days|heard|waiting)\b",
        _BLAME,
        unless=r"\b(?:no (?:hurry|rush|need|worry|problem)|not (?:a problem|to worry|want to|wish to)|do not (?:want|wish|mind)|don't (?:want|wish|mind|worry)|of course|understand|plans? change)\b",
    ),
    Phrase(
        "heard received reply response word news nothing repli",
        r"\b(?:i|we)(?:'ve| have|'d| had)? (?:still |yet |never |not |n't )*(?:still|never)(?: have| had)?(?: not|n't)? (?:yet )?(?:heard|received|had|got|been (?:told|contacted|given|informed))(?! (?:of|that|such|so|it|the chance|a chance|to|used|better|much|more|any trouble|before|round|such|an? (?:better|easier|clearer|kinder|warmer))|[.,;]| (?:my|her|his|their) )|\bstill (?:HAVE_NOT) |\bHAVE_NOT (?:still )?(?:even |actually |once )?(?:heard|received|had|got|bothered)(?: back)? (?:from you )?(?:so much as|a (?:thing|word|single)|anything|any (?:reply|response|answer|word|acknowledgement|news|update|feedback|communication|sort|kind))|\b(?:heard|received|had|got) (?:absolutely |precisely |literally )?nothing\b(?! (?:but|to (?:add|hide|lose|report)|against))|\bnot (?:heard|had|received) (?:a (?:thing|word|single)|one word|anything|so much as)\b|\bnot (?:one|a single) (?:word|reply|answer|response|line|call|e-?mail)\b|\bnot even (?:a|an|one|the)\b|\b(?:no|without (?:a|any)) (?:reply|response|answer|word|acknowledgement|explanation|news) (?:from you|at all|whatsoever|since|yet|to my|so far|has|for (?:days|weeks|SOME))|\bstill no (?:word|reply|answer|response|news|decision|feedback|call|sign|update)\b",
        _COUNT,
        unless=r"\b(?:no (?:hurry|rush)|no need|expected|would not expect|did not expect)\b",
    ),
    Phrase(
        "ignor ghost fail forgot neglect wast misled lied bother reply respond answer call let strung left kept repli",
        r"\byou (?:have |had |'ve |'d |all |clearly |obviously |simply |just |evidently |apparently |must have |seem to have |appear to have |both )*(?:failed|ignored|ghosted|forgot(?:ten)?(?! to attach| your)|neglected|wasted|misled|let me down|kept me (?:waiting|hanging|in|guessing)|left me|strung me|broken|lied|messed me|led me on|dropped me|fobbed me|brushed me|overlooked (?:me|my)|didn't (?:even |actually )?(?:bother|reply|respond|answer|call|get back|have the|keep|give me|write|contact|phone|tell me|let me)|never (?:even |actually )?(?:replied|responded|called|answered|bothered|wrote|got back|contacted|phoned|rang|gave|told|let)|did not (?:even |actually )?(?:bother|reply|respond|answer|call|get back|have the|keep|write|contact|phone|tell me|let me)|have not (?:even |yet |actually )?(?:bothered|replied|responded|answered|called|got back|kept|written|contacted)|haven't (?:even |yet |actually )?(?:bothered|replied|responded|answered|called|got back|kept|written|contacted)|not (?:even |yet )?(?:bothered|replied|responded|answered|called|got back|kept)|couldn't (?:even )?be bothered|could not (?:even )?be bothered|can't be bothered|cannot be bothered)\b",
        _BLAME,
    ),
    Phrase(
        "nobody no-one one anyone team",
        r"\b(?:nobody|no[- ]one|not one of you|none of you|your (?:team|office|company|colleagues?|assistant|hr|department|recruiters?|people|staff)) (?:has |have |had |seems? to |appears? to |could |can |ever |even |there |in your office |at \w+ )*(?:bothered?|replied|responded|answered|called|failed|ignored?s?|care[sd]?|forgot(?:ten)?|let me down|be bothered|got back|told me (?:anything|nothing)|misled|knows? what)\b",
        _BLAME,
    ),
    Phrase(
        "ignored ghosted misled let led strung overlooked disrespected forgotten cheated messed waiting hanging dark",
        r"\b(?:been|being|was|feel|felt|feeling|left|to be) (?:VERY)?(?:ignored|ghosted|misled|let down|led on|strung along|overlooked|disrespected|forgotten(?: about)?|cheated|messed (?:around|about)|fobbed off|hung out|taken for (?:granted|a ride)|lied to|abandoned|dismissed|undervalued|unappreciated|mistreated|snubbed|brushed (?:off|aside)|used)\b|\bleft (?:me )?(?:hanging|in the dark|waiting|guessing|out in the cold|high and dry|in limbo)\b|\bkept (?:me )?(?:waiting|hanging|in the dark|in limbo|guessing)\b|\bkeep(?:ing)? (?:me|people|candidates|us) (?:waiting|hanging|in the dark|in limbo|guessing)\b",
        _BLAME,
        unless=r"\b(?:i|we|sorry to|hope not to|hope i did not|not) (?:have |had )?(?:kept|keep|keeping|left|leave) you\b",
    ),
    Phrase(
        "wast time",
        r"\b(?:wast(?:e|ed|ing)|waste of) (?:of )?(?:my|everyone's|everybody's|our|people's) (?:own )?time\b|\b(?:a|complete|total|such a|been a) waste of time\b|\bmy time is (?:valuable|also|precious|worth)\b|\brespect my time\b|\bvalue my time\b",
        _BLAME,
    ),
    Phrase(
        "disappoint",
        r"\bdisappoint(?:ed|ing) (?:in (?:you|how|the way|your|northwind)|with (?:you|your|how|the (?:way|lack|process|communication|silence|delay|treatment|handling))|by (?:your|how|the (?:way|lack|silence|delay|process|treatment|handling))|at (?:your|how|the (?:way|lack|silence|delay))|that (?:you|no|nobody|i (?:have|haven't|was|never|had)|there|my|your)|not to have (?:heard|had|received|been told|got)|to (?:still )?(?:not )?(?:have )?(?:not )?(?:hear|heard|be (?:kept|left|ignored|treated)))",
        _BLAME,
    ),
    Phrase(
        "disappoint",
        r"\bi expected (?:better|more)|\bvery disappointing(?: (?:that|to|experience|process|indeed))?\b|\b(?:IT_IS|how) VERYdisappointing\b",
        _BLAME,
    ),
    Phrase(
        "frustrat annoy upset angry cross fed offended insult hurt irritat exasperat dismay appalled let sick bitter resent livid furious outraged shocked impressed happy amused pleased unhappy unimpressed",
        rf"\bi(?:'m| am| was| feel| felt| have been|'ve been| have to say i(?:'m| am)| must say i(?:'m| am)| remain| find myself| get| am getting|'m getting) VERY{_CROSS}\b",
        _TIRED,
        unless=r"\bnot (?:at all )?(?:upset|angry|hurt|offended|frustrated)\b|\b(?:upset|shocked|hurt|angry|annoyed|cross|bitter|not happy|unhappy|disappointed) (?:to (?:miss|lose|leave)|with myself|at myself|with my|about my|by the (?:price|cost|size|number|news|photos?|pictures?|figures?|state of the))\b|\bmy (?:knee|back|arm|leg|head) |\bcross(?:ed|ing)?-|\bupset (?:by|about|to) (?:learn|hear|the outcome)\b",
    ),
    Phrase(
        "rude profession accept fair courteous respect ridiculous appalling shocking outrageous considerate shame disgrace joke poor bad insult hurt unkind thoughtless careless shoddy disappoint pathetic laughable farce good treat standard unprofession unaccept unfair discourt disrespect inconsider unkind",
        rf"\b(?:IT_IS|IT_IS not|it seems|it is all|it's all|YOU_ARE|you have been|you've been|your (?:\w+ ){{0,3}}(?:is|was|are|were|has been)|how|that's|the (?:\w+ ){{0,4}}(?:is|was|has been)|found (?:it|this|that|the \w+)|find (?:it|this|that|the \w+)|think (?:it|this|that)(?: is|'s)?|seems|such) VERY(?:a |an )?{_BAD}\b",
        _BLAME,
        unless=r"\b(?:of me|on my part|of myself)\b|\b(?:not|n't|hope|if|without|sorry|isn't|forgive me)\b[^.?!]{0,40}\b(?:rude|unfair|disrespectful|careless|inconsiderate|thoughtless|unprofessional)\b|\b(?:shoddy|unfair) (?:data|work|dismissal|competition|terms|trading|process(?:es)? that)\b|\bso (?:that|as)\b[^.?!]{0,30}\bfair\b",
    ),
    Phrase(
        "unprofessional discourte disrespect rudeness incompeten unacceptable",
        r"\b(?:unprofessional(?:ism|ly)?|discourtesy|disrespect(?:ed|ing)?|rudeness|incompeten(?:ce|t)|unacceptable)\b",
        _BLAME,
        unless=r"\b(?:no|not|without|mean no|intend no|any|don't|do not)\b[^.?!]{0,20}\b(?:disrespect|discourtesy|rudeness)\b|\b(?:would be|be) unprofessional of me\b|\bmy (?:rudeness|discourtesy)\b",
    ),
    Phrase(
        "lack",
        r"\b(?:your|the|a|this|any|such a|utter|complete|total) (?:\w+ )?lack of (?:\w+ )?(?:communication|response|respect|courtesy|professionalism|feedback|reply|interest|contact|care|organisation|organization|transparency|honesty|information|follow[- ]up|consideration|decency)\b",
        _BLAME,
    ),
    Phrase(
        "courtesy decency least manners respect",
        r"\b(?:the (?:very )?least (?:you|one|i|anyone|they)|common courtesy|basic courtesy|simple courtesy|common decency|have (?:had )?the (?:common |basic )?(?:courtesy|decency|respect|manners|grace)|show (?:me )?(?:some|a little) (?:respect|courtesy|consideration)|out of (?:courtesy|respect)|owe me (?:at least )?(?:an?|the))\b",
        _BLAME,
        unless=r"\bthe least i (?:can|could) do\b",
    ),
    Phrase(
        "patien",
        r"\b(?:my|losing|lost|run(?:ning)? out of|out of|end of my) patience\b|\bpatience (?:is|has|wears|wearing)\b|\bi(?:'ve| have) (?:been|waited) (?:very |more than |extremely |so )?patient(?:ly)?\b|\bwait(?:ed|ing) patiently\b|\bpatiently (?:wait|await)",
        _COUNT,
    ),
    Phrase(
        "waiting waited wait",
        r"\bi(?:'ve| have| had)? (?:now )?(?:been )?(?:waiting|waited) (?:for |over |now |nearly |more |almost |long |so long|all |since|and |too |SOME |\w+ (?:days|weeks|months))|\b(?:i(?:'m| am)) still waiting\b(?! (?:for|on) (?:my|his|her|a|the (?:results?|quote|certificate|visa|paperwork|other|parts?|bus|train|weather)))|\b(?:made|making|make) (?:me|candidates|people) wait\b|\bhow (?:much|many) (?:longer|more \w+) (?:do|will|must|should|am|are|is)\b|\b(?:long|endless|interminable) wait\b",
        _COUNT,
        unless=r"\b(?:gladly|happily|happy to|glad to|worth|in reception|outside)\b",
    ),
    Phrase(
        "after time effort hours day",
        r"\bafter (?:all (?:of )?(?:the|my|that|this)|i (?:gave|spent|put|took|made)|giving up|SOME (?:\w+ )?(?:rounds?|interviews?|hours?|days?|weeks?|months?)(?: \w+){0,6}) ?(?:time|effort|work|hours|preparation|trouble)?\b[^.?!]{0,60}\b(?:expected|deserve|least|would have|nothing|silence|told nothing|not even|hear nothing|a one-line|an? automated)\b|\bi (?:took|gave up|used|spent)[^.?!]{0,40}\b(?:and|only|for)\b[^.?!]{0,30}\b(?:nothing|silence|least|ignored|not even)\b",
        _BLAME,
    ),
    Phrase(
        "hard surely expected thought should could",
        r"\bhow (?:hard|difficult|long) (?:is|can|could|does) it\b|\bsurely (?:you|someone|it|somebody|a|the|by|i|that)\b|\bi(?:'d| would) have (?:thought|expected|hoped|appreciated|liked)\b[^.?!]{0,60}\b(?:by now|you|reply|answer|response|better|at least|courtesy|call|someone|to be told|to have heard|more)\b|\byou (?:really |clearly )?(?:should|could|might|ought to)(?: at least| have)+\b|\bat least (?:have )?(?:let|tell|told|reply|replied|an? (?:answer|reply|response|e-?mail|call|update|explanation)|inform|acknowledge|send|sent|give|given|answer)\b|\bwould it (?:kill|hurt) you\b|\bwas hoping for better\b",
        _BLAME,
        unless=r"\bthank|\bif you could (?:at least )?(?:let|tell)\b|\byou (?:could|might) have (?:a|an|any|more|other|others|been|had|questions)\b",
    ),
    Phrase(
        "weeks days months week month ages",
        r"\b(?:it(?:'s| is| has| has now)?|that's|that is) (?:\w+ )?(?:already |now |been (?:already |now |well |far )?)?(?:over |more than |nearly |almost |well over |at least )?(?:SOME|a) (?:\w+ )?(?:days?|weeks?|months?|ages)\b[^.?!]{0,40}\b(?:and (?:i (?:still(?! (?:think|remember|like|want|hope|smile|enjoy|laugh|feel|love|believe|very|would|talk))|am still(?! (?:very|keen|interested|as|just|hoping|thinking|here))|'m still(?! (?:very|keen|interested|as|just|hoping|thinking|here))|have (?:still |yet |heard (?:no|not)|had (?:no|not)|not)|haven't|had not|hadn't)|still|no|nothing|not|there (?:is|has|was) (?:still |been )?(?:no|not)|you (?:have|still|haven't|never))|without|with no|already|too long|of silence|late|overdue)\b|\b(?:days?|weeks?|months?) (?:of silence|overdue|late|too long|have (?:passed|gone by) (?:and|with|without))\b|\b(?:already|now) (?:over |more than )?(?:SOME) (?:days?|weeks?|months?) (?:late|overdue|past)\b|\bdays ago (?:and|but|that)\b[^.?!]{0,30}\b(?:nothing|still|no)\b|\bcame and went\b|\bcome and gone\b",
        _COUNT,
    ),
    Phrase(
        "why",
        r"\bwhy (?:have|did|do|are|is|has|haven't|hasn't|didn't|can't|won't|isn't|must|should) (?:you|no[- ]one|nobody|it|your|i|anyone|there|the|this)\b|\bwhy (?:it|this) is taking\b|\bwhat(?:'s| is) (?:taking|the (?:hold-?up|delay|problem))\b|\bwhat (?:happened to|went wrong with) (?:your|the|my)\b|\btak(?:en|ing) (?:VERY)?(?:so|too|this|forever|such a|much too|far too) ?(?:long|much)?\b",
        _BLAME,
        unless=r"\bwhy (?:is|are|do|did) (?:it|the|you)[^.?!]{0,40}\b(?:customers?|data|users?|work|built?|chose|use|team)\b",
    ),
    Phrase(
        "despite spite repeated third second fourth again once previous times",
        r"\b(?:despite|in spite of) (?:your|what (?:you|i was)|my (?:previous|earlier|many|repeated|last|two|three|several|best|numerous)|having|being told|repeated|several|numerous|two|three)\b|\b(?:repeated|numerous|countless|many|several|unanswered) (?:e-?mails|messages|calls|attempts|requests|voicemails|reminders)\b|\b(?:this is|for) (?:my|the|now the|now my) (?:second|third|fourth|fifth|sixth|last|umpteenth|nth|\d(?:nd|rd|th)) (?:e-?mail|message|time|attempt|letter|request|try|reminder|follow[- ]up)\b|\b(?:second|third|fourth|fifth|umpteenth) time (?:i|that i|of)\b|\b(?:once|yet) again,? (?:i(?:'m| am| have|'ve| must)|no|nothing|you|without)\b|\bi(?:'ve| have) (?:now |already )*(?:written|emailed|e-mailed|called|rung|phoned|asked|messaged|chased|tried)(?: you| to \w+ you)? (?:already|twice|SOME times|before|repeatedly|again and again|several|many|countless|over and over)\b|\bas (?:i )?(?:have )?(?:already|previously|repeatedly) (?:said|told|mentioned|written|asked|stated|explained|noted|requested)\b|\b(?:as )?per my (?:last|previous|earlier|first)\b|\bin case you (?:missed|overlooked|forgot|didn't see) (?:my|it|the)\b|\bdid you (?:even|not|get my (?:last|previous)|receive my (?:last|previous))\b|\bi(?:'m| am) (?:writing|following up|chasing|emailing|asking)(?: you)? (?:yet again|once again|once more|for the)",
        _COUNT,
        unless=r"\b(?:thank|thanks|spite of the (?:rain|traffic|train|weather))\b|\bdespite (?:your|having) (?:busy|a busy|full|so)|\bonce again,? (?:thank|many|for)",
    ),
    Phrase(
        "clearly obviously evidently apparently guess assume doubt suppose presumably seems",
        r"\b(?:clearly|obviously|evidently|apparently|presumably|seemingly) (?:you|your (?:team|company|people|organisation)|my (?:application|time|e-?mail|messages?)|i(?:'m| am| was)|not|nobody|no one|no-one|communication)\b(?! (?:can|will|have (?:thought|put|worked|built|made|given)|care about|enjoy|know|value|put))|\bi (?:guess|suppose|assume|take it|gather|presume) (?:you|i(?:'m| am| was)|my|that (?:means|you|i)|your silence|this means|no news|the answer)GAP\b(?:not|n't|no|nothing|wrong|unsuccessful|someone else|silence|too busy|ignore|forgot|important|care)|\bno doubt you (?:have )?(?:forg\w+|did not|didn't|never|do not|don't|could not|couldn't|found|think|thought|preferred|wanted|will (?:say|claim)|lost)\b|\byou (?:clearly|obviously|evidently|apparently) (?:have|do|don't|are|did|didn't|could|found|think|had|never|aren't|were)\b(?! (?:thought|put|worked|given|made|a lot|a great deal|much|plenty|so much|good|busy|proud|fond|happy|all) ?)|\byour (?:continued |prolonged |long |total |complete )?silence\b|\bradio silence\b|\bdeafening\b",
        _BLAME,
        unless=r"\bi (?:assume|suppose|gather) (?:you|that you) (?:are|have) (?:\w+ )?(?:busy|others|still|a lot)\b[^.?!]*(?:understand|of course|no)",
    ),
    Phrase(
        "fault blame responsible apolog owe explain excuse",
        r"\b(?:your|their|his|her|northwind's) (?:own )?(?:fault|excuses?|negligence|mistake|error of judgement)\b|\bi blame\b|\b(?:you|they) (?:are|were) to blame\b|\b(?:owe|deserve|expect|demand|waiting for|want) (?:me )?(?:an|some|your) (?:apology|explanation)\b|\bno excuse\b|\bexplain (?:yourself|yourselves|why you)\b",
        _BLAME,
    ),
    Phrase(
        "chase chasing",
        r"\b(?:having|had|have|forced|made) to chase\b|\b(?:tired|sick|weary) of (?:chasing|waiting|asking|the)\b|\bshouldn't have to\b|\bshould not have to\b|\bkeep(?:ing)? (?:having to )?chas(?:e|ing)\b|\bi(?:'m| am) (?:always|constantly|forever) (?:the one|chasing)\b",
        _TIRED,
    ),
    Phrase(
        "treat process handled",
        r"\b(?:how|the way|this way|manner in which) (?:i|you|candidates|people|applicants|this|my application)(?:'ve| have|'s| has| was| were| am| are)?(?: \w+)? (?:been )?(?:treated|treat(?:ing)? (?:me|people|candidates|applicants)|handled (?:this|my|the|badly)|conducted (?:this|the|your)|dealt with)\b|\bpoorly (?:handled|organi[sz]ed|run|managed|treated)\b|\bbadly (?:handled|organi[sz]ed|run|managed|treated)\b|\bshambles\b",
        _BLAME,
        unless=r"\bthank|\bkind|\bfair",
    ),
    Phrase(
        "silence treatment behaviour handling attitude",
        r"\b(?:your|the|this) (?:\w+ )?(?:silence|treatment|behaviour|behavior|handling|attitude|delay|manner)\b[^.?!]{0,40}\b(?:rude|unacceptable|unprofessional|disappointing|insulting|poor|deafening|hurtful|disrespectful|shameful|speaks|says (?:a lot|it all|everything)|is not|inexcusable|baffling)\b",
        _BLAME,
    ),
    Phrase(
        "expected better more deserve",
        r"\b(?:expected|deserve|deserved|hoped for) (?:far |much |a lot |rather |so much )?(?:better|more) (?:from|of|than)\b|\bdeserve(?:d)? (?:better|more|an? (?:answer|reply|explanation))\b",
        _BLAME,
        unless=r"\bdeserves? (?:more|better) (?:attention|time|care)\b",
    ),
    Phrase(
        "last previous earlier email message mail",
        r"\b(?:as )?(?:per|stated in|mentioned in|said in|explained in|noted in|asked in) my (?:last|previous|earlier|first|original) (?:e-?mails?|messages?|letters?|notes?)\b|\bmy (?:last|previous|earlier) (?:\w+ )?(?:e-?mails?|messages?|letters?|calls?|voicemails?) (?:went|has|have|was|were|remain\w*|still|got) (?:\w+ )?(?:unanswered|ignored|unread|not|no|gone)",
        _COUNT,
    ),
    Phrase(
        "word promise agreement commitment",
        r"\byou (?:have |had |'ve )?(?:\w+ )?(?:broke|broken|gone back on|went back on|did not keep|didn't keep|failed to keep) (?:your|the|a|that|our) (?:word|promise|agreement|commitment)\b|\bgo(?:ne|ing)? back on (?:your|the)\b",
        _BLAME,
    ),
    Phrase(
        "said told agreed",
        r"\byou (?:had )?(?:\w+ )?(?:said|told me|agreed|claimed|stated|were going|were meant|were supposed)\b[^.?!]{0,70}\b(?:and|but|yet|which|though) (?:you |that |it |then |now |have )?(?:never|didn't|did not|haven't|have not|hasn't|has not|weren't|failed|nothing|wasn't|still)\b|\byou were (?:meant|supposed) to\b",
        _BLAME,
        unless=r"\byou were (?:meant|supposed) to be\b",
    ),
    Phrase(
        "response reply answer word repli",
        r"\b(?:without|with no|with never|had no|have had no|received no|got no|getting no|get no|not a single|not one|no sign of) (?:any |a |an |even a |so much as a )?(?:response|reply|answer|acknowledg\w+|word|explanation|reaction)\b|\bno one (?:has )?(?:replied|answered|responded|bothered|got back)\b|\b(?:unanswered|unreturned|unacknowledged)\b",
        _COUNT,
        unless=r"\b(?:expect|need|require|want|unanswered questions)\b",
    ),
    Phrase(
        "nice polite kind good decent much hard",
        r"\bit (?:would|might) have been (?:\w+ )?(?:nice|polite|kind|good|decent|courteous|helpful|fair|better|considerate)\b(?! to (?:see|meet|talk|stay|have had (?:more|longer)|show|visit|walk|try|work|ask|learn|spend))|\bwould it (?:really )?(?:be|have been) (?:so|too|that) (?:hard|much|difficult)\b|\b(?:too|so) much to ask\b",
        _BLAME,
    ),
    Phrase(
        "decency courtesy manners grace",
        r"\b(?:had|has|have|having|show(?:n|ed)?|lack(?:s|ed)?|without|any|some|basic|common|even) (?:the )?(?:\w+ )?(?:decency|courtesy|manners|good grace)\b[^.?!]{0,20}\b(?:to|of|in|at|reply|tell|inform|from)\b",
        _BLAME,
        unless=r"\bcourtesy (?:to|of|in) (?:showing|the customers|customers)\b|\b(?:thank|grateful|appreciat)",
    ),
    Phrase(
        "forgotten forgot overlooked lost",
        r"\b(?:have|had|did) you (?:\w+ )?(?:forgotten|forgot|forget|overlooked|lost|thrown|dropped) (?:about )?(?:me|my|all about)\b|\bhas (?:everyone|everybody|someone|somebody) forgotten\b|\bfall(?:en)? (?:off|through) (?:the|your) (?:radar|cracks|face)\b",
        _BLAME,
    ),
    Phrase(
        "repay reward thanks appreciate treat",
        r"\b(?:how|the way|what) you (?:repay|reward|treat|handle|deal with|behave|run|conduct)\b[^.?!]{0,20}\b(?:me|people|candidates|applicants|this|things|yourselves|hiring)?\b(?=[.,!]|$)|\bi (?:do not|don't|did not|didn't) appreciate (?:being|how|the|your|it|that)\b|\btreated (?:like|as if|as though|so|badly|poorly|with (?:such|no|little))\b|\bno respect\b|\bwhat (?:kind|sort) of (?:company|people|employer|firm|organisation)\b|\b(?:slap|kick) in the (?:face|teeth)\b",
        _BLAME,
        unless=r"\b(?:i like|liked|admire|enjoyed|impressed|appealed|thank|how you treat (?:your )?(?:customers|patients|pupils|data|suppliers))\b",
    ),
    Phrase(
        "lied lie misled dishonest false untrue deceiv led",
        r"\b(?:lied|lying|misled|misleading|dishonest\w*|untrue|deceiv\w+|deceit|false (?:hope|hopes|promises|pretences)|empty (?:words|promises)|led (?:me )?to believe|fobbed|strung)\b",
        _BLAME,
        unless=r"\b(?:figures?|data|charts?|labels?|averages?|statistics?) (?:can be |are |is |was )?mislead|\bmisleading (?:chart|data|figure|label|average|result|number|statistic)",
    ),
    Phrase(
        "long patience drag excuse delay late slow",
        r"\b(?:what|why)(?:'s| is| are)?[^.?!]{0,20}\b(?:taking|takes|take|taken)\b[^.?!]{0,12}\b(?:long|ages|forever)\b|\b(?:lose|losing|lost|loses|tried|trying|tests?|testing|wearing) (?:my |all |any )?patience\b|\bdrag(?:ged|ging)? (?:on|out|your|its)\b|\b(?:excuses?|inexcusable|inept|sloppy|incompetence|shambolic|negligent)\b|\b(?:yet another|one more|more) (?:delays?|excuses?|week of)\b|\b(?:endless|constant|repeated|continual) (?:delays?|postpon\w+|excuses?|silence)\b|\bfar too (?:long|slow)\b",
        _BLAME,
        unless=r"\bexcuse (?:me|the|my)\b|\bmy excuses?\b|\bgood excuse\b|\bi lost patience with\b|\bcustomers?\b",
    ),
    Phrase(
        "regret wish never vain cost nothing day off",
        r"\bi (?:now |deeply |really )?(?:regret|wish i had never|wish i hadn't) (?:appl\w+|com\w+|ever|wast\w+|spend\w+|meet\w+|giv\w+|having)\b|\b(?:all )?(?:in vain|for nothing)\b|\b(?:took|take|taken|lost) (?:a|two|an?other) (?:whole )?days? (?:off|of (?:holiday|leave|work))\b[^.?!]{0,60}\b(?:and|only|but|for|yet)\b|\b(?:amazed|astonished|astounded|incredulous|speechless|stunned|incensed|aghast|disgusted|disillusioned|disheartened|demoralised) (?:that|by|at|with|how)\b",
        _BLAME,
        unless=r"\b(?:pleasantly|happily) \w+|\b(?:amazed|astonished|stunned) (?:by|at|how) (?:the|your|how) (?:\w+ )?(?:quality|view|size|scale|well|quickly|number|range|care|beauty|kind)",
    ),
    Phrase(
        "shame pity sad sorry",
        r"\b(?:shame|pity|sad|a disgrace) (?:that|how) (?:you|nobody|no one|your|it (?:was|has))\b|\bshame on\b|\byou (?:should|ought to) be ashamed\b|\bthanks to your\b|\bbecause of your (?:delay|silence|mistake|failure)\b|\bno thanks to\b",
        _BLAME,
    ),
    Phrase(
        "nobody no-one one anyone anybody everyone",
        r"\b(?:nobody|no[- ]one|not one person|no ?body) (?:\w+ ){0,2}(?:answer\w*|repl\w+|respond\w*|call\w*|pick\w*|t(?:ell|old)\w*|bother\w*|car(?:e|es|ed)|writ\w+|wrote|inform\w*|explain\w*|knows|ring\w*|rang|got back|came back|contact\w*)\b|\b(?:why|can|could|does|did|will|has|is) (?:not |n't )?(?:anyone|anybody|somebody|someone)[^.?!]{0,20}\b(?:answer|reply|respond|tell me|call me|bother)",
        _BLAME,
        unless=r"\b(?:nobody|no[- ]one) (?:knows|told me) (?:the|more|better|how)\b|\bso (?:well|clearly|kindly|openly|patiently|simply)\b|\bbefore(?:hand)?[.]?$",
    ),
    Phrase(
        "dreadful terrible awful abysmal atrocious woeful appalling lousy horrible shocking poor bad unsatisfactory below worst",
        r"\b(?:communication|process|treatment|experience|service|handling|organisation|organization|behaviour|response|manners|way|interview|recruitment|delay)\b[^.?!]{0,30}\b(?:dreadful|terrible|awful|abysmal|atrocious|woeful|appalling|lousy|horrible|shocking|very poor|very bad|unsatisfactory|hopeless|not good enough|pathetic|a mess|chaotic|lamentable)\b|\b(?:dreadful|terrible|awful|abysmal|atrocious|woeful|appalling|lousy|horrible|unsatisfactory) (?:communication|process|treatment|experience|service|handling|behaviour|manners|way to)\b",
        _BLAME,
        unless=r"\b(?:train|weather|traffic|my (?:own )?|how you (?:fixed|improved|turned)|used to be|you inherited)",
    ),
    Phrase(
        "time better expect seriously even",
        r"\b(?:it is|it's|its|about|high) (?:high |about )?time (?:that )?(?:you|somebody|someone|anyone|your|i (?:was|had|got|heard))\b|\b(?:better|more) than th(?:is|at)\b[.,!]?$|\byou (?:cannot|can't|can not|could not|surely (?:do not|don't|cannot|can't)) (?:\w+ )?(?:expect|think|believe|be serious)\b|\byou (?:did not|didn't|have not|haven't|could not|couldn't) even\b|\bwithout (?:even )?so much as\b",
        _BLAME,
        unless=r"\bworth more than this\b|\bask (?:for )?more than this\b",
    ),
    Phrase(
        "told said promised thought assured",
        r"\bi (?:was|had been|have been) (?:\w+ )?(?:told|assured|promised|led to (?:believe|expect)|given to understand)\b[^.?!;]{0,60}(?:[,;]| -| –| but| and| yet)[^.?!]{0,40}\b(?:it (?:has|is)|it's|that was|has been|have passed|now|still|nothing|weeks?|months?|days?|never|not|no)\b|\byou (?:said|told me|promised)[^.?!;]{0,40}; (?:it is|it's|that was|today is|now it)\b",
        _COUNT,
        unless=r"\b(?:so i (?:wondered|wanted|thought)|no (?:rush|hurry)|understand|of course|not (?:a problem|to worry))",
    ),
    Phrase(
        "once again because have to remind chase",
        r"\bi(?:'m| am|'ve| have| had)? (?:once again |again |once more )?(?:have to|had to|having to|forced to|obliged to|compelled to) (?:\w+ )?(?:write|remind|chase|ask|call|ring|email|beg|repeat)\b[^.?!]{0,20}\b(?:you|again|twice|myself|repeatedly)\b",
        _COUNT,
        unless=r"\bi have to (?:ask|write to|call) you (?:a favour|about|whether|for)",
    ),
    Phrase(
        "ignoring avoiding tired sick weary waiting",
        r"\b(?:are|why are) you (?:\w+ )?(?:ignoring|avoiding|dodging|blanking|hiding from|playing) (?:me|my|games)\b|\bi(?:'m| am)(?: \w+)? (?:tired|sick|weary|bored) of\b|\b(?:getting|growing|grown|beginning to (?:get|grow)) (?:tired|weary|sick|impatient|frustrated|annoyed|angry)\b",
        _TIRED,
    ),
    Phrase(
        "twice three times several many repeatedly countless again",
        r"\b(?:i|i've|i have)\b[^.?!]{0,20}\b(?:sent|told|given|gave|asked|answered|explained|written|wrote|emailed|e-mailed|called|rung|rang|provided|chased|submitted)\b[^.?!]{0,30}\b(?:twice|three times|(?:several|many|\d+|multiple|countless|numerous) times|over and over|again and again|repeatedly|more than once)\b",
        _BLAME,
        unless=r"\b(?:you|your \w+) (?:kindly )?(?:called|rang|wrote|told|asked)\b|\bthank",
    ),
    Phrase(
        "would",
        r"\bit would have been (?:\w+ )?(?:considerate|kind|kinder|nice|nicer|polite|courteous|decent|good|fair|fairer|professional|better|civil|helpful|appreciated|common)\b[^.?!]{0,10}\b(?:of you|if you|if someone|to (?:be told|hear|know|have been|have heard|have had|get an?|receive|let me|tell me|warn me|at least))\b",
        _BLAME,
    ),
    Phrase(
        "insult slap disgrace disrespect",
        r"\b(?:is|was|an?|frankly|feels? like an?|felt like an?) (?:\w+ )?(?:insult|insulting|slap in the face|disgrace|disgraceful|disrespectful)\b",
        _BLAME,
        unless=r"\bnot (?:an? )?(?:insult|disrespect)",
    ),
    Phrase(
        "then again now still",
        r"\bthen (?:it was |on )?\w+day\b[^.?!]{0,25}\bnow\b|\byet again\b|\b(?:time and time|time and) again\b|\bon me (?:yet )?again\b",
        _BLAME,
        unless=r"\bthank|\bi(?:'d| would| 'll| will)? (?:\w+ )?(?:enjoy|like|love|read)\w*\b",
    ),
    Phrase(
        "chasing waiting trying asking",
        r"\bi(?:'ve| have) (?:now )?been (?:chasing|waiting|asking|trying to (?:reach|get (?:hold|an answer|a reply)|contact)|calling|ringing|kept waiting|ignored|left)\b[^.?!]{0,40}\b(?:for (?:\w+ ){0,2}(?:days|weeks|months|ages|ever|hours)|since|all (?:week|month|day)|in vain)\b",
        _BLAME,
        unless=r"\b(?:for (?:years|this kind|such))\b",
    ),
    Phrase(
        "wonder doubt question sure whether",
        r"\b(?:wonder(?:ing)?|doubt(?:ing)?|question(?:ing)?) (?:whether|if|that|how) (?:you|anyone|anybody|anything|your \w+)\b[^.?!]{0,40}\b(?:serious\w*|cares?|caring|bother\w*|respect\w*|valu\w+|honest\w*|truth\w*|real|professional\w*|matters?|reads?|means? what)\b",
        _BLAME,
    ),
    Phrase(
        "goalposts runaround strung leading led kept hanging messed mess",
        r"\b(?:shift|mov)\w* the goal-?posts\b|\brun-?around\b|\b(?:strung|string|stringing) me along\b|\b(?:messed|messing|mucked) (?:me|people|us|candidates) (?:about|around)\b|\bkept me (?:hanging|dangling|in the dark)\b|\bleft (?:me )?(?:hanging|dangling|in the lurch)\b",
        _BLAME,
    ),
    Phrase(
        "impression thought understood believed agreement",
        r"\bi (?:was under the impression|had understood|was led|had thought|really thought|honestly thought|thought) (?:that )?(?:you|we|your \w+|this|there|a|an)\b[^.?!]{0,40}\b(?:cared|agreement|agreed|understood|understanding|deal|serious|professional|respect\w*|better|valued|word|honest|organised|keep|would (?:at least|have|keep|call|write|tell|reply|let))\b",
        _BLAME,
        unless=r"\beach other\b|\b(?:good|kind|nice|lovely) of\b|\bwe (?:agreed|understood) (?:that )?(?:i|you) (?:would|should|could)\b",
    ),
    Phrase(
        "rearranged cancelled moved travelled drove gave turned whole trouble expense cost",
        r"\bi (?:have |had |'ve |even )?(?:rearranged|cancelled|moved|travelled|drove|gave up|turned down|sacrificed|lost|missed|paid|spent|put off)\b[^.?!]{0,25}\b(?:my (?:whole|entire|own|day|week|holiday|shift|plans)|everything|(?:\w+ )?(?:hours|miles|pounds|dollars) (?:for|to)|a day(?:'s)? (?:pay|wages|work))\b[^.?!]{0,40}\b(?:for (?:this|that|you|your|nothing|it)|only|and|to be)\b",
        _BLAME,
        unless=r"\b(?:gladly|happily|worth|happy to|would)\b",
    ),
    Phrase(
        "treated treat handled badly people",
        r"\b(?:this|that) is (?:not )?(?:how|no way|the way)\b[^.?!]{0,15}\b(?:people|i|you|one|candidates|applicants|anyone|to)\b[^.?!]{0,20}\b(?:treat\w*|behav\w*|deserve\w*|act|speak|spoken|run|handled)\b|\bhow (?:badly|poorly|slowly|carelessly|rudely|little|shabbily|unfairly)\b[^.?!]{0,40}\b(?:been|was|were|you|has|have|is)\b",
        _BLAME,
        unless=r"\bhow (?:badly|little|poorly) (?:i|we|people know|the)\b",
    ),
    Phrase(
        "believe unbelievable incredible",
        r"\bi (?:can't|cannot|can not|could not|couldn't|find it hard to) (?:\w+ )?believe (?:that |how |what |you|this|it|the (?:way|lack))\b|\bunbelievable\b|\bbeggars belief\b",
        _BLAME,
        unless=r"\b(?:my luck|so soon|how (?:kind|quickly|lovely|well|good|beautiful|fast|friendly|generous|helpful|much i|open)|good fortune|already)\b",
    ),
    Phrase(
        "lost busy important schedule inbox seem",
        r"\b(?:perhaps|maybe|presumably|i assume|i suppose|i guess|no doubt) (?:\w+ ){0,6}(?:too busy|too important|lost in your|beneath you|not important enough|not worth|slipped your|does not matter|doesn't matter|your inbox)\b|\bas (?:they|you|these things) (?:all |always )(?:seem|do|tend)\b",
        _BLAME,
    ),
    Phrase(
        "come gone passed again day date deadline",
        r"\b(?:the|that|this|your|each|another|every) (?:\w+ )?(?:date|day|deadline|week|friday|monday|tuesday|wednesday|thursday) (?:has |have )?(?:come|came|passed|gone|went)(?: and gone| and went| by)?\b[^.?!]{0,40}\b(?:and|but|like|without|again|still|nothing|no|too|yet)\b",
        _COUNT,
        unless=r"\b(?:no (?:rush|hurry|trouble|problem)|wondered|so i (?:thought|wanted)|understand|which is fine)\b",
    ),
    Phrase(
        "much ask too reply call courtesy repli",
        r"(?<!you )(?<!thanks )(?<!very )\b(?:so much for|what happened to) (?:your|the|that|all that|being)\b|\bis (?:it|that|this) (?:really |honestly )?(?:too|so|asking too) (?:much|hard|difficult)\b|\bis this (?:how|what|the way) you\b|\bdo you (?:\w+ )?(?:treat|always|ever|normally|usually) (?:\w+ )?(?:people|candidates|everyone|ignore|reply|answer|applicants|like this)\b",
        _BLAME,
        unless=r"\bthe way you (?:do|run|make|work)\b",
    ),
    Phrase(
        "expected expect effort prepared preparation trouble",
        r"\bi(?:'d| had|'ve| have)? (?:\w+ )?expected (?:\w+ ){0,2}(?:more|better|different)\b|\bafter (?:all|so much|everything)\b[^.?!]{0,40}\b(?:expected|hoped|thought|nothing|this|deserve\w*)\b",
        _BLAME,
        unless=r"\b(?:than i (?:had )?expected|expected to be (?:more|better))\b|\bthank\b|\benjoyed\b",
    ),
    Phrase(
        "nothing means mean meant time respect",
        r"\b(?:my|our|people's|candidates'|applicants') (?:time|effort|feelings|work|trouble|patience) (?:clearly |obviously |evidently )?(?:means?|meant|counts?|is worth|matters?) (?:nothing|little|so little|no more|less)\b|\bdo(?:es)? not (?:count|matter) to you\b",
        _BLAME,
    ),
    Phrase(
        "cold shoulder blank ghosting radio stonewall silent treatment thin air",
        r"\b(?:cold shoulder|silent treatment|stonewall\w*|ghosting|vanished|into thin air|brick wall|black hole|fell silent|gone (?:quiet|silent|dark)|went (?:quiet|silent|dark)|fobbing)\b",
        _BLAME,
        unless=r"\b(?:i|we|my \w+|my line) (?:have |had |'ve )?(?:gone|went) (?:quiet|silent|dark)\b",
    ),
    Phrase(
        "odd strange surprising curious baffling amazing remarkable puzzling",
        r"\b(?:i find it|it is|it's|it seems|rather|very|find it) (?:\w+ )?(?:odd|strange|baffling|puzzling|curious|remarkable|astonishing|extraordinary|telling|hard to (?:understand|believe)) (?:that|how|to)\b[^.?!]{0,40}\b(?:you|nobody|no one|not|still|never|it takes|anyone)\b",
        _BLAME,
        unless=r"\b(?:how (?:well|much|quickly|few|many|kind|calm|quiet)|you have (?:kept|built|managed))\b",
    ),
    Phrase(
        "promise promises word worth empty nothing",
        r"\b(?:your|the|these|those|such) (?:\w+ )?(?:promises?|word|assurances?)\b[^.?!]{0,30}\b(?:worth|mean|meant|means|came to|empty|hollow|count)\b[^.?!]{0,15}\b(?:nothing|little|less|very|much|words)?",
        _BLAME,
        unless=r"\bmeans? a (?:lot|great deal)\b|\bmeant a (?:lot|great deal)\b|\bworth a\b",
    ),
    Phrase(
        "poor bad dreadful sad sorry experience show business",
        r"\b(?:a|been a|such a|very|so) (?:\w+ )?(?:poor|bad|sorry|sad|dismal|shabby|sour|negative|unpleasant) (?:experience|show|business|way|impression|state of affairs|taste|example|advertisement|reflection)\b",
        _BLAME,
        unless=r"\b(?:i|my|me) (?:\w+ ){0,3}(?:made|gave|left|make) (?:\w+ )?(?:a |such a )?(?:\w+ )?(?:poor|bad)\b|\bno bad\b",
    ),
    Phrase(
        "nobody no-one one anyone knows seems anything",
        r"\b(?:nobody|no[- ]one|not one person) (?:there |over there |in your \w+ )?(?:seems? to |appears to |could |can |will )?(?:know|knows|care|cares|have|has|take|takes) (?:anything|a thing|what|responsibility|any|the (?:first|slightest)|where|when|who)\b|\bdoes (?:nobody|no one|anybody|anyone)\b[^.?!]{0,40}\?",
        _BLAME,
        unless=r"\bdoes (?:anybody|anyone) (?:need|want|mind|know (?:if|whether|where|when i))\b",
    ),
    Phrase(
        "grace courtesy decency have could should least",
        r"\byou (?:could|might|should) (?:at least )?have had the (?:\w+ )?(?:grace|courtesy|decency|manners|kindness)\b",
        _BLAME,
    ),
    Phrase(
        "faith trust confidence respect losing lost lose",
        r"\b(?:lose|losing|lost) (?:all |any |my )?(?:faith|trust|confidence|respect|hope|interest) (?:in|for) (?:you|your|the (?:company|process|firm|school|trust))\b",
        _BLAME,
        unless=r"\bnot (?:lost|losing)\b|\bnever (?:lost|lose)\b",
    ),
    Phrase(
        "vanished disappeared silent forgot dropped",
        r"\b(?:and|only|but|then|just) (?:then |to )?(?:vanish(?:ed)?|disappear(?:ed)?|go silent|went silent|fall silent|fell silent|forget (?:all )?about me|drop(?:ped)? me)\b",
        _BLAME,
        unless=r"\bi (?:\w+ )?(?:vanished|disappeared)\b|\bthe (?:road|sheep|bus|path|line)\b",
    ),
    Phrase(
        "people takes take month week forever",
        r"\b(?:take|takes|took|taking) (?:you|you people|your \w+|them) (?:so long|(?:a|an|two|three|four|\w+) (?:whole )?(?:months?|weeks?|days?|years?|age|eternity)|forever|ages)\b[^.?!]{0,20}\bto\b",
        _BLAME,
        unless=r"\b(?:me|must have|it must)\b",
    ),
)


def find(text: Text) -> Iterator[Found]:
    """Words that blame them, or show ill temper."""
    return spot(text, PHRASES)


RULE: Final = WordingRule(
    "AW310",
    "reproach",
    "Name what was said and when, without blame.",
    "A3",
    "Dates slip for reasons nobody outside can see; a reproach is remembered longer than the delay.",
    "error",
    bad=(
        "You promised to write by Friday.",
        "You said that I would hear by Friday, but I have heard nothing.",
        "I still have not had a reply.",
        "I am disappointed that you did not call.",
        "It is rather unprofessional to keep me waiting.",
        "This is the third time I have written.",
        "I have been waiting for two weeks.",
        "Surely you must know by now.",
        "The least you could do is answer.",
    ),
    good=(
        "You mentioned that you hoped to decide by Friday.",
        "I was disappointed not to get the role, of course, but I enjoyed meeting you.",
        "I hope that it is not rude to ask.",
        "I quite understand that these things take time.",
        "I have not heard yet, and there is no hurry.",
        "Thank you for your patience with my questions.",
        "I am sorry to have kept you waiting.",
    ),
    find=find,
)
