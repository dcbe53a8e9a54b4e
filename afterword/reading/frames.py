"""Frames: what a sentence says by how it is built, where the words between its parts may be any.

A cue holds words that stand near each other. A frame holds a grammar: a denial, a verb of deciding and its object; a
choice and the person chosen; a meeting and the verb that calls it off, however far apart. Each is only tried on a
sentence that holds one of its stems.
"""

# ruff: noqa: E501 - a table reads best with one entry a line

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from afterword.reading.cue import Hit
from afterword.reading.lazy import Lazy
from afterword.reading.sentence import Sentence

_DAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?"
_SOMEBODY: Final = (
    r"(?:candidates?|applicants?|girl|guy|lad|chap|man|woman|lady|person|people|colleague|scholar|individual|finalist|contender|"
    r"one|else|profiles?|way|direction)"
)
_POST: Final = r"(?:post|role|position|job|vacancy|opening|requisition|req|scheme|seat|spot|placement|internship)"
_MEETING: Final = (
    r"(?:interviews?|appointment|call|meeting|booking|visit|assessment|session|conversation|round|audition)"
)
_THINGS: Final = (
    r"(?:cv|resume|application|profile|materials?|letters?|documents?|sample|file|portfolio|submission|take home|reel|"
    r"test|form|references?)"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Evidence of `act`, tried where the sentence holds one of the `stems` (four letters)."""

    act: str
    weight: float
    stems: frozenset[str]
    pattern: Lazy
    bare: bool = False


def _frame(act: str, weight: float, stems: str, pattern: str, *, bare: bool = False) -> Frame:
    return Frame(act, weight, frozenset(stems.split()), Lazy(pattern), bare)


FRAMES: Final[tuple[Frame, ...]] = (
    # no: they do not take you
    _frame("no", 3.6, "take taki brin have havi keep sign", r" (?:not|unable|never) (?:\S+ ){0,5}(?:tak(?:e|ing)|bring(?:ing)?|hav(?:e|ing)|keep(?:ing)?|sign(?:ing)?) (?:you|him|her|anyone|anybody|someone|somebody|another \S+|any \S+) (?:\S+ )?on (?:board )?(?!" + _DAY + r"|the |that |this |\d|our |a )"),
    _frame("no", 4.2, "make maki exte offe give givi awar", r" (?:not|unable) (?:\S+ ){0,4}(?:mak(?:e|ing)|extend(?:ing)?|giv(?:e|ing)|award(?:ing)?|offer(?:ing)?) (?:you|anyone|anybody) (?:an offer|a (?:job|place|role|contract|position|post)|one of (?:them|the|these|our)|the (?:job|role|post|position|place)) (?!until |before |yet |just yet |at the moment )"),
    _frame("no", 3.2, "fit matc suit righ", r" not (?:\S+ ){0,4}(?:feel|think|believe|see|find|felt|thought|found|consider|convinced|persuaded|sure) (?:\S+ ){0,9}(?:fit|match|suited|suitable|right (?:one|role|person|candidate|place|job|move|for (?:you|us|this|the role))) "),
    # no: there is no post any more
    _frame("no", 3.2, "shel with fill scra froz pull axed canc elim", r" (?:" + _POST + r"|need for) (?:(?!" + _MEETING + r" |not )\S+ ){0,6}?(?:(?:is|has|have|was|were|been|being|s) (?:\S+ )?)?(?<! to )(?:shelved|withdrawn|filled|scrapped|frozen|pulled|axed|cancel(?:ed|led)?|eliminated) "),
    _frame("no", 3.2, "fill", r" (?:they|we|client|have|ve|already|now|just) (?:\S+ ){0,2}filled (?:it|that|this|them|the) "),
    _frame("no", 3.0, "need", r" have (?:all|enough|sufficient) (?:\S+ ){0,4}(?:we|i|they) (?:currently |now )?need "),
    _frame("no", 3.0, "stop end leav fini", r" (?:decided|agreed|chosen|think|feel|going|prefer) (?:\S+ ){0,4}(?:stop|end|leave (?:it|things)|finish) (?:\S+ ){0,3}(?:here|there|at this point|at this stage) "),
    # no: somebody else
    _frame("no", 3.2, "hire hiri chos choo appo sele pick gone going went go offe give gave acce sign pref opte deci favo", r" (?:hired|hiring|hire|chose|chosen|choose|appointed|appointment of|selected|picked|(?:go|going|gone|went|ahead|forward) (?:\S+ )?(?:with|for)|(?:offered|given|awarded|gave it) to|accepted by|signed|preferred|opted for|decided (?:us )?(?:for|on)|favou?r of|favou?ring) (?:\S+ ){0,3}(?:other|another|someone|somebody|different|internal|existing) (?:\S+ ){0,2}?" + _SOMEBODY + " "),
    _frame("no", 4.6, "with resc revo retr pull", r" (?:withdraw(?:ing|n)?|withdrew|rescind(?:ing|ed)?|revok(?:e|ing|ed)|retract(?:ing|ed)?|pull(?:ing|ed)) (?:the|our|their|your|this|that) (?:\S+ ){0,2}offer "),
    _frame("no", 4.6, "with resc revo", r" offer (?:\S+ ){0,8}(?:is|has been|has now been|is being|is hereby|is now|has therefore been) (?:\S+ )?(?:withdrawn|rescinded|revoked) "),
    # yes: they take you
    _frame("yes", 3.5, "appo hire offe brin have invi ask welc empl enga", r" (?:like|love|want|wish(?:es)?|pleased|happy|delighted|glad|asked|thrilled|decided|agreed|keen|proud|pleasure|hope|authorized|ready) (?:\S+ ){0,6}(?:appoint|hire|offer|bring|have|invite|ask|welcome|employ|engage) you (?!(?:\S+ ){0,5}(?:interview|meet|apply|discuss|talk|chat|visit|attend|assessment|call|speak|stage|round) )(?:\S+ ){0,3}(?:to become our|to be our|to take up|on board|as our|on as|to join (?:our|the) (?:\S+ )?(?:team|staff|firm|company) as|the (?:\S+ ){0,5}(?:role|job|position|post|place)) (?!guest|candidate)"),
    _frame("yes", 3.2, "appr hire appo ours", r" you are (?:officially|now|formally|hereby) (?:\S+ )?(?:approved|hired|appointed|ours|one of us|part of the team) "),
    _frame("yes", 3.5, "your", r" (?:job|role|post|position|place|internship|traineeship|gig|spot) is (?:\S+ )?yours "),
    # another date
    _frame("moved", 3.5, "put putt", r" put(?:ting)? (?:you|it|this|us|them|everyone) (?:off|back) (?:until|till|to|for|by) "),
    _frame("moved", 3.5, "chan alte amen", r" (?:chang(?:e|ed|ing)|alter(?:ed|ing)?|amend(?:ed|ing)?) (?:the |your |our )?(?:dates?|times?|day) (?:and \S+ )?(?:of|for) (?:your|the|our|this) "),
    _frame("moved", 3.5, "move shif push brin", r" (?:mov|shift|push|bring|brought)\S* (?:\S+ ){0,6}from (?:\S+ ){1,7}(?:to|until|till) (?:\S+ ){0,2}(?:" + _DAY + r"|\d) "),
    _frame("moved", 3.2, "inst", r" (?:" + _DAY + r"|\d{1,2}|am|pm|morning|afternoon|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow) (?:\S+ ){0,3}instead (?!of the )"),
    # called off
    _frame("off", 4.0, "canc call", r" " + _MEETING + r" (?:\S+ ){0,18}(?:has been|have been|is|was|are|were|stands) (?:\S+ )?(?:cancel(?:ed|led)|called off) "),
    # come and talk
    _frame("next", 3.2, "conv chat talk call meet word spea", r" (?:conversation|chat|talk|call|meeting|word|speak|meet)(?: with you)? (?:\S+ )?about (?:the|this|our|a) (?:\S+ )?(?:job|role|post|position|vacancy|opening) ", bare=True),
    # a question of theirs, asked for somebody
    _frame("ask", 3.2, "asks aske wond need want requ", r" (?:asks|asked|wonders|wondering|asking|requests|requested|wants to know|would like to know|needs to know|need to know) (?:\S+ ){0,3}(?:whether|if) you (?:\S+ ){0,4}(?:share|send|provide|have|supply|let|tell|forward|give|are|hold|need) ", bare=True),
    _frame("ask", 3.2, "aske asks need requ", r" (?:has|have|they|board|committee|client|hr|office|manager|she|he) (?:also |now )?(?:asked|asks|needs?|requested|requires?) (?:for )?your (?!feedback|time|help|patience|vote|support)"),
    # it came in
    _frame("ack", 3.2, "rece arri land reac safe came", r" " + _THINGS + r" (?:\S+ ){0,8}(?:received|arrived|landed|reached us|reached me|came through|came in) (?!without |but |blank )"),
    _frame("ack", 3.2, "rece got", r" (?:received|got) your " + _THINGS + r" "),
    _frame("ack", 3.0, "has have got", r" (?:has|have|got) your " + _THINGS + r" (?!to |for |been |has |have )"),
    _frame("ack", 3.0, "lett cv appl", r" thank (?:you|\S+) for your (?:\S+ and )?" + _THINGS + r" (?:\S+ ){0,4}(?:which|and) (?:\S+ ){0,3}(?:put|passed|forwarded|given|sent|shared|laid) "),
    # not yet
    _frame("delay", 3.0, "befo", r" (?:want|wants|need|needs|waiting|wait|await\w*) (?:\S+ ){0,8}before (?:we|i|they) (?:can |are able to )?(?:decide|choose|commit|make|offer|move|go) "),
    _frame("delay", 3.0, "unti", r" until (?:\S+ ){0,6}(?:settled|decided|resolved|approved|confirmed|agreed|signed|cleared) (?:\S+ ){0,4}not (?:\S+ ){0,4}(?:appoint|hire|offer|decide|make|go|move|proceed|confirm) ", bare=True),
    _frame("delay", 2.5, "bear", r" bearing with (?:us|me) "),
    # mail that is none of it
    _frame("life", 3.2, "appo", r" (?:appointment (?:\S+ )?with (?:the |your |our )?(?:\S+ )?(?:nurse|doctor|dr|gp|dentist|consultant|physio\w*|optician|midwife|hygienist|vet)|(?:practice|surgery|clinic|hospital|dental|gp) (?:\S+ ){0,3}appointment) "),
    _frame("life", 3.2, "manu publ revi jour", r" (?:your (?:manuscript|paper|article)|against publication|(?:referees|reviewers) (?:\S+ ){0,3}(?:have|has|recommend|advise)\w*|manuscript \S*\d\S*|review manuscript) "),
    _frame("life", 3.2, "tick perf conc show", r" (?:performance of|your tickets?|tickets? (?:will|have|are)|concert|box office) "),
    _frame("life", 3.2, "insu cove loan mort cred poli", r" (?:(?:motor|car|home|life|travel|health|pet) insurance|offer you (?:cover|a loan|a mortgage|credit)|personal loan|your (?:loan|mortgage|policy)) "),
    _frame("life", 3.2, "aunt uncl mum dad moth fath daug son gran broth sist cous niec neph darl", r" (?:your|my|our) (?:aunt(?:ie)?|uncle|mum|dad|mother|father|daughter|son|gran\w*|brother|sister|cousin|niece|nephew) "),
    _frame("life", 3.2, "mayo mini cele live air", r" (?:the (?:mayor|minister|president|senator|mp|author|singer|actor)(?: s)? (?:\S+ ){0,5}interview|interview (?:with |of )(?:the )?(?:mayor|minister|president|senator|mp|author|singer|actor)) "),
    _frame("inside", 3.2, "pane inte", r" i (?:am|will be) (?:\S+ )?(?:on the panel|interviewing|in interviews) "),
    _frame("inside", 3.2, "inte pre", r" (?:interview(?:ing)? (?:skills|technique|training)|(?:prep|prepare|draft|write) (?:\S+ ){0,3}questions) "),
    _frame("bulk", 3.2, "win", r" (?:you could|chance to|could) win "),
    _frame("bulk", 3.2, "tria miss", r" (?:free trial|do not miss out|limited time) "),
    _frame("bulk", 3.2, "help", r" help us (?:to )?(?:improve|shape|understand|make) "),
    _frame("bulk", 3.2, "read subs issu week", r" (?:hello|dear|hi) (?:reader|readers|subscriber|subscribers|member|members) |(?:this|last) (?:week|month) s (?:issue|edition) "),
    # yes, as people say it
    _frame("yes", 2.6, "want love like", r" (?:we|they) (?:all )?(?:want|would love|would like) you (?:behind|as|here|with us|aboard|on board|to start|on the team|in the team|to join the team) "),
    _frame("yes", 3.0, "said say vote", r" (?:team|panel|board|committee|partners|owner|boss|client|everyone|jury|governors|directors) (?:all |have |has )?(?:said|say|says|voted) yes "),
    _frame("yes", 2.6, "give offe pay", r" (?:give|offer|pay) you (?:\S+ ){0,3}(?:days|hours|shifts) (?:a week|to begin|to start|each) "),
    _frame("yes", 3.0, "stre rais incr impr", r" (?:stretch|raise|increase|improve)\S* (?:\S+ ){0,4}to (?:\S+ )?\d+(?:k|000)? (?!people|minutes)"),
    _frame("yes", 2.6, "cont offe", r" (?:contract|formal offer|offer letter) (?:follows|to follow|is on its way|is in the post|in the post) "),
    # no, as people say it
    _frame("no", 3.0, "refe put call rank incl take carr", r" not (?:be |been |being )?(?:referred|put forward|included|taken forward|carried forward) (?!to as |to below )"),
    _frame("no", 3.2, "incl coun plac rank", r" not (?:\S+ ){0,3}(?:include|including|count|place|rank) (?:you|yours|your \S+) (?:\S+ )?(?:among|in|on|with) "),
    _frame("no", 3.0, "carr keep cont resu look", r" (?:going to|decided to|will|shall|to|we are) (?:carry on|keep|continue|go on|resume) (?:looking|searching|our search|with our search|the search|to look) "),
    _frame("no", 3.2, "reta", r" (?:not (?:\S+ ){0,4}retain|unable to retain|retain\w* not) (?:your|you|yours|the|this) "),
    _frame("no", 3.2, "with inte inho", r" (?:resolved|decided|chosen|agreed|opted|going|will|prefer\w*|choose) (?:\S+ ){0,3}(?:appoint|recruit|hire|promote|fill|cover|manage|do)\S* (?:\S+ ){0,4}(?:from within|in house|internally) "),
    _frame("no", 3.2, "furt more full", r" (?:no|not) (?:\S+ ){0,3}(?:further|more) (?:offers|places|applicants|candidates) (?!until |before )"),
    _frame("no", 3.2, "name numb roll", r" (?:name|number|reference) does not (?:appear|feature|figure) "),
    _frame("no", 3.0, "outv over", r" (?:was|were|been|got) (?:outvoted|overruled|voted down) "),
    _frame("no", 2.5, "hope", r" hope (?:that )?you (?:will |soon )*(?:find|land) (?:a|the|an|something|somewhere|your) "),
    _frame("no", 3.0, "line plug fall fell", r" (?:line through (?:the|this|that|our)|pull(?:ed)? the plug|(?:post|role|position|job|vacancy) (?:has )?(?:fallen|fell) through) "),
    _frame("no", 3.2, "call elec enga foun back empl went gone goin", r" (?:called|elected|engaged|found|backed|employed|went for|gone for|going for) (?:another|someone|somebody|a different) (?:\S+ )?" + _SOMEBODY + " "),
    # come, as people say it
    _frame("next", 3.2, "next", r" next (?:comes|is|up is|up|step is|stage is|you will have) (?:\S+ ){0,4}(?:exercise|test|task|assessment|interview|call|challenge|presentation|viva|assignment) "),
    _frame("next", 3.2, "call invi summ book sche", r" you (?:are|have been|re) (?:\S+ )?(?:called|invited|summoned|booked|scheduled|down) (?:\S+ )?(?:to|for) (?:an? |the |your )?(?:\S+ ){0,2}(?:viva|interview|audition|assessment|selection|test|trial|conversation|screening) "),
    _frame("next", 3.2, "back", r" (?:want|wants|like|love|ask\w*) (?:to (?:see|have|meet) )?you back "),
    _frame("next", 3.0, "diar cale sche avai", r" (?:how s|how is|how are|what s|what is|what does) your (?:diary|calendar|schedule|availability) "),
    # another date, as people say it
    _frame("moved", 3.2, "brou brin", r" (?:brought|bring) (?:it |this |you |your \S+ )?forward (?:\S+ ){0,2}(?:to|by|from) "),
    _frame("moved", 3.0, "late earl", r" (?:could|can|would|may|shall|might|push|move|start|come|meet|make it|say) (?:\S+ ){0,5}(?:hours?|minutes|mins|days?|week) (?:later|earlier) "),
    _frame("moved", 3.2, "call inte meet chat sess", r" no (?:call|interview|meeting|chat|session) (?:today|tomorrow|this|on) "),
    _frame("moved", 3.0, "nigh tric impo diff fall", r" (?:" + _DAY + r"|today|tomorrow) (?:s|is|has|looks|will be|was) (?:\S+ ){0,2}(?:nightmare|tricky|impossible|difficult) "),
    _frame("moved", 3.0, "push movi slip bump", r"^ (?:so |ok |okay )?(?:pushing|moving|bumping|slipping|shifting) (?:\S+ )?(?:to|back|until) (?:\S+ ){0,2}(?:" + _DAY + r"|\d|next|tomorrow) "),
    _frame("moved", 3.0, "off", r" (?:call|interview|lesson|meeting|visit|session|chat|trial|audition|that|it|\S+day) (?:is|s) off (?:for now|then|now|i am|sorry|$)"),
    _frame("moved", 3.2, "adjo post", r" (?:stands|is|are|was|were|be|has been|have been) (?:adjourned|postponed|deferred|put back) (?:\S+ )?(?:to|until|till|sine) "),
    _frame("moved", 2.6, "rain", r" rain check "),
    _frame("off", 3.2, "fall", r" (?:must|has to|will|have to) (?:\S+ ){0,2}fall out "),
    # what they need from you
    _frame("ask", 3.2, "lack miss rece had got have with", r" (?:lacks?|is missing|are missing|we miss|still miss|do not (?:yet )?have|have not (?:yet )?(?:had|got|received)) (?:\S+ ){0,6}(?:forms?|certificate|pages?|transcript|references?|documents?|copy|letter|signature|passport|rest|proof|evidence) "),
    _frame("ask", 3.4, "unti befo with", r" (?:can not|unable to|not able to) (?:\S+ ){0,7}(?:until|before|without) (?:we|i) (?:\S+ )?(?:have|receive|get) (?!made|finished|completed|decided|met|spoken|seen|heard)", bare=True),
    _frame("ask", 2.6, "uplo send comp fill sign retu subm prov atta supp scan", r"^ (?:please |kindly )?(?:upload|send|fill in|return|submit|provide|attach|supply|scan) (?!(?:\S+ ){0,2}(?:evaluations?|feedback|scores?|scorecards?|comments|notes|thoughts|votes?) )(?:the|your|us|me|a|both|any|this|in) "),
    _frame("ask", 3.2, "need", r"^ (?:hi \S+ |also |just )?(?:we |i )?(?:will |still |also |just )?need your (?!help|vote|thoughts|support|feedback)"),
    _frame("ask", 3.2, "inco miss unsi sign", r" (?:your (?:\S+ ){0,2}(?:file|form|application|dossier) is (?:still )?incomplete|is not signed|is unsigned|has not been signed) "),
    _frame("ask", 3.2, "obli grat glad", r" (?:obliged|grateful|glad) if you (?:would|could) (?:kindly |please )?(?:let (?:me|us) have|send|supply|forward|provide|return|give) "),
    _frame("ask", 3.0, "mind chan", r" (?:mind|any chance of) (?:you )?\S+ing (?:\S+ )+\? "),
    _frame("ask", 2.6, "what much many whic", r" (?:what|how much|how many|which) (?:\S+ )?(?:are|is|would|were|have|do|did|s) your? (?!(?:\S+ )*(?:free|available|availability|think|suits?|times?|days?|dates?|week|diary|calendar|schedule|look\S*|up to|meet|come|chat|call|monday|tuesday|wednesday|thursday|friday) )(?:\S+ )+\? $"),
    _frame("ask", 2.6, "ther", r" is there (?:\S+ )?(?:somebody|someone|anybody|anyone|another \S+) (?:\S+ )+\? $"),
    # it is here, as people say it
    _frame("ack", 2.6, "with hand uplo logg safe subm", r" (?:is|are|s|been) (?:now |safely |all |both )*(?:with (?:me|us) now|in (?:my|our) hands|to hand|uploaded|logged|safely in) "),
    _frame("ack", 3.2, "conf ackn", r" (?:confirm|acknowledge) (?:the |safe |with thanks )*(?:arrival|receipt) "),
    # not yet, as people say it
    _frame("delay", 3.0, "noth word answ repl", r" (?:nothing|no word|no answer|no reply) (?:\S+ )?(?:back|yet|so far) "),
    _frame("delay", 2.6, "nudg push poke", r" give (?:them|him|her) a (?:nudge|push|poke) "),
    _frame("delay", 3.2, "arri come conc deci", r" not (?:\S+ ){0,3}(?:arrive at|come to|reach|reached|arrived at) (?:\S+ ){0,2}(?:conclusion|decision|view|choice|verdict) "),
    _frame("delay", 3.0, "resu publ decl anno", r" (?:results?|publication|declaration|announcement|list) (?:\S+ ){0,8}(?:put back|held up|held over|delayed|deferred|awaited|postponed) "),
    _frame("delay", 3.0, "with", r" without (?:\S+ )?(?:a |any |an )?(?:choice|decision|conclusion|agreement|verdict|consensus) "),
    _frame("delay", 3.0, "drag ages fore", r" (?:dragging|drags on|dragged on|taking ages|taking forever) "),
    _frame("delay", 3.0, "agai", r" (?:meets?|votes?|sits?|convenes?) (?:\S+ )?again "),
    _frame("delay", 3.0, "befo", r" (?:want|wants|need|needs) (?:\S+ ){0,8}before (?:anyone|anybody|anything|it) (?:\S+ )?(?:signs?|decides?|moves?|happens?|goes|is) "),
    # other people's business
    _frame("life", 3.2, "adop reho fami park land flat hous prop appe fine", r" (?:to adopt|adoption of|rehom\w+|gone to another family|parking (?:fine|appeal|ticket|charge)|landlord|for the (?:flat|house|property|cottage)|your appeal) "),
    _frame("life", 3.2, "talk lect work", r" give (?:our|my|the) (?:\S+ ){0,3}an? (?:short )?(?:talk|lecture|workshop) "),
    _frame("life", 3.2, "perm lice visa nomi comp claim bid tend book tabl beta memb tena podc epis bake ball view renew rene jury sell buye chil exhi", r" (?:your|the|a|an) (?:\S+ ){0,2}?(?:permit|licence application|visa interview|visa application|nomination|complaint|claim|bid|tender|table|private beta|membership|tenancy|podcast|episode|bake off|ballot|viewing|renewal|exhibition|sellers?|vendors?) "),
    _frame("life", 3.2, "jury chil buye host reco", r" (?:jury service|your child|(?:gone|go|went) with (?:another|the other) (?:buyer|couple|bidder|supplier|contractor)|come on the (?:show|programme|program|podcast)|we record on) "),
    _frame("life", 3.2, "subm paper prog conf", r" your (?:submission|abstract|poster|talk) (?:\S+ ){0,6}(?:program|programme|conference|proceedings|track|workshop|symposium) "),
    _frame("life", 3.0, "proj fund gran", r" (?:award|offer) (?:\S+ )?(?:funding|a grant) to your (?:project|organization|group|charity|studio) "),
)  # fmt: skip


@cache
def _index() -> dict[str, tuple[int, ...]]:
    """The frames to try where a sentence holds a stem, by their numbers."""
    found: dict[str, list[int]] = {}
    for number, frame in enumerate(FRAMES):
        for stem in frame.stems:
            found.setdefault(stem, []).append(number)
    return {stem: tuple(numbers) for stem, numbers in found.items()}


def find(sentence: Sentence) -> list[Hit]:
    """Every frame that the sentence fits, the first place of each."""
    hits = []
    index = _index()
    tried = {number for stem in sentence.stems & index.keys() for number in index[stem]}
    for number in sorted(tried):
        frame = FRAMES[number]
        match = frame.pattern.search(sentence.plain)
        if match:
            hits.append(Hit(frame.act, frame.weight, match.start(), match.end(), frame.bare))
    return hits
