"""Misspellings that are words of no English, and words that are taken for one another in a plain setting."""

from __future__ import annotations

from typing import Final

_WORDS: Final = """
accomodate accommodate|accomodation accommodation|acommodate accommodate|acheive achieve|acheived achieved|acheivement achievement
|acheiving achieving|achived achieved|accross across|acknowlege acknowledge|aquire acquire|aquired acquired|adress address|adresses addresses
|addres address|advertisment advertisement|agressive aggressive|agreeement agreement|alot a lot|allways always|allright all right
|alright all right|amoung among|ammount amount|analize analyse|anual annual|anually annually|anticpate anticipate|apparant apparent|apparantly apparently
|appearence appearance|appologise apologise|appologies apologies|apologise apologise|appreaciate appreciate|apreciate appreciate
|appriciate appreciate|appreicate appreciate|appreciatte appreciate|apreciated appreciated|appriciated appreciated|appreciat appreciate
|aproach approach|approch approach|appropiate appropriate|aproximately approximately|arguement argument|asap asap|assesment assessment
|assesments assessments|assesed assessed|assistent assistant|asociate associate|attatch attach|attatched attached|attachement attachment
|attachements attachments|attatchment attachment|atached attached|attendence attendance|availible available|availabe available|avaliable available
|avialable available|availablity availability|availibility availability|avaliability availability|awfull awful|basicly basically
|becuase because|becasue because|beacuse because|becouse because|begining beginning|beggining beginning|beleive believe|belive believe
|beleived believed|benifit benefit|benifits benefits|benefical beneficial|breif brief|breifly briefly|buisness business|bussiness business
|busness business|calender calendar|callender calendar|candiate candidate|canidate candidate|candidiate candidate|carreer career|carear career
|careeer career|catagory category|cheif chief|challange challenge|challanges challenges|challanging challenging|collegue colleague
|collegues colleagues|colleage colleague|colleages colleagues|coleague colleague|coleagues colleagues|comming coming|commited committed
|committment commitment|commitee committee|comittee committee|committe committee|communciate communicate|comunicate communicate
|comunication communication|communcation communication|compagny company|compnay company|comapny company|competance competence|completly completely
|completley completely|concious conscious|conferance conference|confrim confirm|comfirm confirm|confimation confirmation|congradulations congratulations
|congratulation's congratulations|consistant consistent|contibute contribute|contribue contribute|contineu continue|continous continuous
|convinient convenient|convienient convenient|conveniant convenient|convienience convenience|convinience convenience|convenince convenience
|coordiante coordinate|corespond correspond|correspondance correspondence|curiousity curiosity|currentlly currently|currenty currently|databse database
|decison decision|desicion decision|descision decision|decisson decision|decisoin decision|definately definitely|definatly definitely|definitly definitely
|defiantely definitely|definetly definitely|definetely definitely|delievery delivery|departement department|deparment department|dependant on dependent on
|develope develop|developement development|devlopment development|develpment development|diffrent different|differant different|dissapoint disappoint
|dissapointed disappointed|disapointed disappointed|disapoint disappoint|disapointing disappointing|dissapointing disappointing|discribe describe
|discribed described|discuse discuss|discusion discussion|disscussion discussion|discussd discussed|discused discussed|disscussed discussed|doccument document
|doucment document|editted edited|eduction education|efficent efficient|effecient efficient|eligable eligible|embarass embarrass|embarassed embarrassed
|embarrased embarrassed|emial email|employe employee|emploer employer|employement employment|enthusiatic enthusiastic|enthousiastic enthusiastic
|enthusiam enthusiasm|entusiasm enthusiasm|enviroment environment|enviornment environment|environement environment|envelop envelope|equiptment equipment
|especialy especially|expecially especially|excelent excellent|exellent excellent|excellant excellent|excercise exercise|excitment excitement
|exciteing exciting|exicted excited|exisiting existing|existance existence|experiance experience|experince experience|expereince experience
|experiece experience|experienc experience|expierence experience|expirience experience|explaination explanation|explantion explanation|explaned explained
|extention extension|extreemly extremely|extremly extremely|familar familiar|familier familiar|fourty forty|foward forward|forwad forward|forwrad forward
|forwards to hearing forward to hearing|febuary February|feburary February|feedbak feedback|feeback feedback|fedback feedback|finaly finally|follwing following
|folowing following|foriegn foreign|freind friend|freindly friendly|fulltime full-time|furthur further|futher further|genuinly genuinely|genuinley genuinely|goverment government
|gratefull grateful|greatful grateful|greatfull grateful|greatfully gratefully|gaurantee guarantee|garantee guarantee|guarentee guarantee|guidence guidance
|happend happened|harrass harass|havent haven't|heirarchy hierarchy|helpfull helpful|hesistate hesitate|hesitte hesitate|hinderance hindrance|hopefull hopeful|hopefuly hopefully
|hoepfully hopefully|humourous humorous|i'am I am|immediatly immediately|immediatley immediately|immedietly immediately|imediately immediately|importent important
|improtant important|improvment improvement|incase in case|incidently incidentally|indepth in-depth|independant independent|infomation information
|informaiton information|informtion information|infromation information|inital initial|innovatve innovative|inteview interview|interveiw interview|intervew interview
|interivew interview|intervieuw interview|intreview interview|intervie interview|inteviewed interviewed|intrest interest|intrested interested|interst interest|intersted interested
|interessted interested|intresting interesting|interesing interesting|interesitng interesting|intergrate integrate|intergration integration|inturn intern|irrelevent irrelevant
|jugdement judgement|knowlege knowledge|knowledgable knowledgeable|knowlegde knowledge|knowledege knowledge|labratory laboratory|laison liaison|liason liaison|leisurly leisurely
|lenght length|liase liaise|libary library|lisence licence|loosing losing|maintainance maintenance|maintenence maintenance|managment management|managament management
|mangement management|managr manager|manger's manager's|marketting marketing|meetign meeting|meetting meeting|mentionned mentioned|mentionning mentioning|millenium millennium
|minuets minutes|minuts minutes|mispell misspell|momento memento|morroco Morocco|neccessary necessary|necesary necessary|neccesary necessary|necessery necessary|negociate negotiate
|nieghbour neighbour|ninty ninety|noticable noticeable|noone no one|occassion occasion|occassionally occasionally|occasionaly occasionally|occured occurred|occuring occurring|occurence occurrence
|ocurred occurred|oportunity opportunity|oppertunity opportunity|opportuntiy opportunity|oppurtunity opportunity|opportunties opportunities|opportunites opportunities|opprotunity opportunity
|opportunity's opportunities|oportunities opportunities|organistion organisation|orginal original|oranisation organisation|orignal original|paralell parallel|parrallel parallel
|parliment parliament|particualr particular|particulary particularly|particularily particularly|particurly particularly|payed paid|peice piece|pepole people|peopel people|performence performance
|perfomance performance|permanant permanent|permenant permanent|personel personnel|persue pursue|persuing pursuing|pharmacutical pharmaceutical|phonecall phone call|planing planning
|pleasent pleasant|plesant pleasant|pleasently pleasantly|plese please|pleae please|pelase please|plase please|plz please|pls please|portfollio portfolio|possition position|postion position|positon position
|posible possible|possable possible|potental potential|practicle practical|prefered preferred|prefering preferring|preperation preparation|presance presence|presentaion presentation
|presention presentation|privilage privilege|priviledge privilege|privelege privilege|privledge privilege|probaly probably|probabaly probably|proccess process|procces process|proceedure procedure
|professionel professional|profesional professional|proffesional professional|proffessional professional|profesionally professionally|professionaly professionally|profficient proficient|promiss promise
|pronounciation pronunciation|publically publicly|purpuse purpose|pursuade persuade|qualifed qualified|qualifcations qualifications|qualifictions qualifications|qualties qualities|questionaire questionnaire
|questionairre questionnaire|queston question|questoins questions|realy really|realise realise|realease release|reccomend recommend|recomend recommend|recommand recommend|reccommend recommend|recomendation recommendation
|reccomendation recommendation|reciept receipt|recieve receive|recieved received|recieving receiving|recevie receive|recived received|recruter recruiter|recuiter recruiter|recruitement recruitment|recuitment recruitment
|refered referred|refering referring|referance reference|referances references|refernces references|refrence reference|refrences references|referal referral|regads regards|regrads regards|reguards regards|regarsd regards
|rember remember|remeber remember|rememeber remember|rember remember|responce response|reponse response|reponsible responsible|responsable responsible|responsability responsibility|responsibilty responsibility
|resposibility responsibility|responsibilites responsibilities|restaraunt restaurant|resumee resume|rigth right|rythm rhythm|schedual schedule|schedule's schedules|scedule schedule|shedule schedule|secratary secretary
|seperate separate|seperately separately|seperated separated|seperation separation|shoudl should|sieze seize|similiar similar|similer similar|sinse since|sincerly sincerely|sincerley sincerely|sincerally sincerely
|sincerlely sincerely|skillls skills|softwear software|speach speech|specificaly specifically|specifcally specifically|stratagy strategy|strenght strength|strengh strength|strenghts strengths|sucess success|succes success
|sucessful successful|succesful successful|successfull successful|sucessfully successfully|succesfully successfully|succesfull successful|sucessfull successful|suprise surprise|suprised surprised|supprised surprised
|surprize surprise|suport support|supposably supposedly|teh the|tecnical technical|techical technical|technicaly technically|technolgy technology|temperary temporary|tendancy tendency|thankyou thank you
|thnaks thanks|thnak thank|thansk thanks|thanx thanks|thx thanks|thanks you thank you|thier their|theyre they're|theri their|tommorow tomorrow|tommorrow tomorrow|tomorow tomorrow|tomorrrow tomorrow|thorougly thoroughly|thourough thorough
|thoroughy thoroughly|threshhold threshold|togehter together|togther together|tought taught|transfered transferred|truely truly|tuseday Tuesday|teusday Tuesday|tuesay Tuesday|twelth twelfth|unforseen unforeseen
|unfortunatly unfortunately|unfortunatley unfortunately|unfortunetly unfortunately|unfortunitely unfortunately|untill until|upto up to|usefull useful|usally usually|usualy usually|vacansy vacancy|vaccancy vacancy|vacency vacancy|valueable valuable
|valuble valuable|varient variant|vegatable vegetable|vehical vehicle|wansn't wasn't|wether whether|whcih which|wich which|whihc which|wheather whether|wendesday Wednesday|wednsday Wednesday|wensday Wednesday|wednesay Wednesday|weds Weds|wierd weird|welcom welcome|wellcome welcome
|wih with|witht with|wiht with|wishs wishes|withing within|wnat want|wonderfull wonderful|woudl would|woud would|wroking working|writting writing|writen written|yesteday yesterday|yestarday yesterday|yuor your|yoru your|youre you're|your's yours
|thrusday Thursday|thurdsay Thursday|thursay Thursday|firday Friday|freday Friday|monady Monday|satuday Saturday|janurary January|januray January|septemeber September|setember September|novemeber November|decemeber December|ocotber October|agust August
|im I'm|ive I've|didnt didn't|doesnt doesn't|dont don't|wasnt wasn't|isnt isn't|couldnt couldn't|wouldnt wouldn't|shouldnt shouldn't|cant can't|wont won't|thats that's|whats what's|lets's let's
|alittle a little|aswell as well|atleast at least|eachother each other|everytime every time|infact in fact|inspite in spite|nevermind never mind|ofcourse of course|ontime on time|aslong as long|eventhough even though|alltogether altogether
|truley truly|sincerelly sincerely|kindley kindly|kidn kind|reagrds regards|warmley warmly|dedcated dedicated|dedicatd dedicated|enjoied enjoyed|enjoyd enjoyed|enjoyied enjoyed|lerned learned|learing learning|lookign looking|loking looking|lookng looking|hering hearing|haering hearing|meting meeting|oppinion opinion|opinon opinion
"""

_NOT_MISSPELT: Final = frozenset(
    (
        "asap",
        "apologise",
        "realise",
        "alright",
        "employe",
        "envelop",
        "momento",
        "payed",
        "planing",
        "meting",
        "withing",
        "weds",
        "tought",
        "loosing",
    )
)


def _table() -> dict[str, str]:
    pairs = (entry.strip().partition(" ") for entry in _WORDS.split("|"))
    return {wrong: right for wrong, _, right in pairs if wrong and wrong not in _NOT_MISSPELT and " " not in wrong}


MISSPELT: Final[dict[str, str]] = {
    wrong: right
    for wrong, right in _table().items()
    if not right.startswith(("on dependent", "to hearing", "you thank"))
}
"""Lower-case misspelling to the word meant."""

CONFUSED: Final[tuple[tuple[str, str, str, str], ...]] = (
    (
        "would of",
        r"\b(?<=would )of\b(?= (?:liked|been|loved|had|done|gone|come|thought|said|made|enjoyed|asked|preferred))",
        "have",
        "Written would have, not would of.",
    ),
    (
        "could of",
        r"\b(?<=could )of\b(?= (?:liked|been|had|done|gone|come|said|made|asked|given|shown))",
        "have",
        "Written could have, not could of.",
    ),
    (
        "should of",
        r"\b(?<=should )of\b(?= (?:liked|been|had|done|gone|come|said|made|asked|given|sent|mentioned))",
        "have",
        "Written should have, not should of.",
    ),
    ("your welcome", r"\byour(?= welcome[.,!])", "you're", "Written you're welcome."),
    ("to here from", r"\b(?<=to )here(?= from you)", "hear", "Written hear, not here."),
    ("to here back", r"\b(?<=to )here(?= back)", "hear", "Written hear, not here."),
    ("hearing form", r"\b(?<=hearing )form(?= you)", "from", "Written from, not form."),
    ("to meat", r"\b(?<=to )meat(?= (?:you|with|the|everyone))", "meet", "Written meet, not meat."),
    ("manger", r"\b(?<=hiring )manger\b", "manager", "Written manager, not manger."),
    (
        "forward to hear ",
        r"\b(?<=forward to )hear(?= (?:from|back|about))",
        "hearing",
        "Written look forward to hearing.",
    ),
    (
        "forward to meet ",
        r"\b(?<=forward to )meet(?= (?:you|the|with|everyone))",
        "meeting",
        "Written look forward to meeting.",
    ),
    ("the the ", r"\b(?<=the )the \b(?=\w)", "", "The word stands twice."),
    ("loose ", r"\b(?<=not )loose(?= (?:hope|touch|interest))", "lose", "Written lose, not loose."),
    ("there team", r"\bthere(?= (?:team's|team) (?:is|was|and|at))", "their", "Written their, not there."),
)
"""(words that must be there, pattern, what is meant, message)."""
