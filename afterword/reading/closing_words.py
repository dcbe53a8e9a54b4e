"""The words that end a message: greetings, lines that devices and lists add, disclaimers, in several languages."""

from __future__ import annotations

import re
from typing import Final

from afterword.reading.late import Late

_CLOSINGS: Final = (
    r"(?:(?:with |my |our )?(?:best|kind|kindest|warm|warmest|many|all)(?: (?:and|&) (?:best|kind|"
    r"warm))? ?(?:regards?|wishes|thanks|the best)|(?:all the |my )?best|regards|rgds|br|kr|cheers|ciao|"
    r"yours(?: (?:sincerely|faithfully|truly|ever))?|(?:sincerely|faithfully|respectfully|truly)(?: yours)?|"
    r"with (?:best|kind|warm|thanks|gratitude)[\w ]{0,20}|talk soon|speak soon|take care|"
    r"(?:many )?thanks(?: (?:again|and (?:best|kind) regards|so much|in advance|a lot|very much|& regards|"
    r"and regards))?|thank you(?: (?:again|very much|so much|in advance|and kind regards))?|thx|ta|"
    r"mit (?:freundlichen|besten|vielen|lieben|herzlichen) grü(?:ß|ss)en|(?:viele|liebe|beste|schöne|herzliche|"
    r"freundliche) grü(?:ß|ss)e|mit freundlichem gru(?:ß|ss)|gru(?:ß|ss)|grü(?:ß|ss)e|mfg|lg|vg|vielen dank|"
    r"danke(?: und gru(?:ß|ss))?|hochachtungsvoll|cordialement|bien cordialement|bien à vous|cordialement vôtre|"
    r"salutations|meilleures salutations|sincères salutations|merci(?: d'avance| beaucoup)?|bonne journée|"
    r"amicalement|saludos(?: cordiales)?|un saludo|un cordial saludo|atentamente|cordialmente|"
    r"(?:muchas )?gracias|cordiali saluti|distinti saluti|(?:tanti |un )?saluti|un cordiale saluto|"
    r"grazie(?: mille)?|atenciosamente|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|abraços?|"
    r"att|obrigad[oa]|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|"
    r"hartelijke groet|bedankt|med vänlig(?:a)? hälsning(?:ar)?|vänliga hälsningar|hälsningar|mvh|"
    r"tack(?: på förhand)?|med venlig hilsen|venlig hilsen|(?:de )?bedste hilsner|hilsen|vh|med vennlig hilsen|"
    r"vennlig hilsen|tak|takk|ystävällisin terveisin|parhain terveisin|terveisin|t|kiitos|z poważaniem|"
    r"pozdrawiam(?: serdecznie)?|(?:serdecznie )?pozdrawiam|serdeczne pozdrowienia|pozdrowienia|dziękuję|"
    r"s pozdravem|s přátelským pozdravem|děkuji|üdvözlettel|köszönettel|cu stimă|с уважением|"
    r"с наилучшими пожеланиями|спасибо|з повагою|поздрави|saygılarımla|iyi çalışmalar|teşekkürler|με εκτίμηση|"
    r"ευχαριστώ|lugupidamisega|trân trọng|salam hormat|hormat saya|敬具|此致|祝好|谢谢|감사합니다|בברכה|تحياتي|"
    r"مع التحية)"
)
CLOSING: Final = re.compile(
    _CLOSINGS + r"(?![\w])\s*[,.!;:،，。]*\s*(?:/\s*)?(?:[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2})?", re.UNICODE
)
"""One line that closes a mail, folded, with a name behind it or not."""

ADDED_BELOW: Final = re.compile(
    r"[*_]*(?:(?:P\.?\s?){1,2}\.?\s?S\b|N\.?\s?B\b|(?:interview |new |meeting )?(?:date|day|time|when|where|venue|room|"
    r"location|place|duration|format|interviewers?|you will meet|with|join(?: here)?|meeting (?:link|id)|passcode|"
    r"datum|uhrzeit|ort|lieu|heure)[*_]*\s?:)",
    re.IGNORECASE,
)
"""A line that begins so below a name is not part of the signature: a postscript, or what a meeting is."""

_THING: Final = (
    r"iphone|ipad|ipod|phone|smartphone|mobile|android|blackberry|samsung|galaxy|verizon|huawei|xiaomi|redmi|"
    r"oneplus|motorola|pixel \d\w?|nokia|htc|tablet|handheld|device|apple watch|treo|windows|outlook|yahoo|"
    r"gmail|mail|mailspring|aol|thunderbird|spark|superhuman|proton ?mail|airmail|newton|sparrow|bluemail|"
    r"tutanota|fastmail|mailbox|postbox|k-9|em client|mimestream|shortwave|mailtrack|missive|canary"
)
_TALK: Final = r"is|was|are|were|will|and|so|which|that|please|because|to|we|you|he|she|they|i|yesterday|today"
_DEVICE: Final = (
    rf"sent (?:from|via|with|using|by) (?=.{{0,70}}\b(?:{_THING})\b)(?!.{{0,90}}\b(?:{_TALK})\b)[^?]{{2,80}}|"
    r"sent wirelessly[\w ]{0,30}|sent on the go[\w ]{0,20}|(?:get|"
    r"download) (?:the )?(?:new )?outlook for (?:ios|android|mac|windows)|get bluemail for \w+|von (?:meinem?|"
    r"der|dem) [\w ®™.+-]{2,40} gesendet|gesendet (?:mit|über|aus) [\w ®™.+-]{2,40}|gesendet von [\w ]{2,30}|"
    r"diese nachricht wurde von meinem [\w .-]{2,50} gesendet|outlook für (?:ios|android) (?:beziehen|"
    r"herunterladen)|envoyé (?:de|depuis|à partir de) (?:mon|ma|l)[ '’]?[\w ®™.'’-]{2,40}|(?:télécharger|"
    r"obtenez) outlook pour \w+|enviado (?:desde|do|de|a partir do) (?:mi |meu |o )?[\w ®™.-]{2,40}|(?:obtener|"
    r"obtenha o|obter o) outlook (?:para|for) \w+|inviato (?:da|dal|dall)[ '’]?(?:mio )?[\w ®™.'’-]{2,40}|"
    r"(?:scarica|ottieni) outlook per \w+|verzonden (?:vanaf|met|via) (?:mijn )?[\w ®™.-]{2,40}|"
    r"verstuurd vanaf mijn [\w ®™.-]{2,30}|outlook voor \w+ downloaden|skickat från (?:min )?[\w ®™.-]{2,40}|"
    r"sendt fra (?:min )?[\w ®™.-]{2,40}|lähetetty [\w ®™.-]{2,40}|wysłan[eo] z (?:mojego )?[\w ®™.'’-]{2,40}|"
    r"pobierz outlook dla \w+|odesláno z (?:mého )?[\w ®™.-]{2,40}|odoslané z [\w ®™.-]{2,40}|отправлено (?:с|"
    r"из|от) (?:моего )?[\w ®™.-]{2,40}|надіслано з [\w ®™.-]{2,40}|elküldve [\w ®™.-]{2,40}|"
    r"trimis de pe [\w ®™.-]{2,40}|[\w ®™.’']{2,30}(?:umdan|ımdan|imden|dan|den) gönderildi|"
    r"στάλθηκε από [\w ®™.-]{2,40}|poslano (?:s|z|iz) [\w ®™.-]{2,40}|[\w ]{0,20}(?:から送信|より送信)|"
    r"发自我的\s?[\w ]{2,30}|從我的 ?[\w ]{2,20}(?:傳送|送出)|나의 ?[\w ]{2,20}에서 (?:보냄|전송)|"
    r"[\w ]{2,20}에서 (?:보냄|보낸 메시지|전송)|đã gửi từ [\w ]{2,30}|dikirim dari [\w ]{2,30}|"
    r"נשלח מה[\w -]{2,30}|أرسل[ت]? من [\w ]{2,30}"
)
DEVICE: Final = Late(
    rf"(?:{_DEVICE})\s*[.!]?\s*(?:[<(\[]?\s*(?:https?://|www\.)\S*\s*[>)\]]?)?", re.UNICODE | re.IGNORECASE
)
"""A whole line that a phone or mail program adds; "Sent from my desk, which is easier" is a person's."""

LIST_FOOTER: Final = Late(r"mailing list|mailman|unsubscribe|listinfo|@lists?\.|groups\.google|list-manage")

OUTSIDE: Final = Late(
    r"you don['’]t often get e-?mail from|(?:caution|warning|external(?: e-?mail| sender| message)?|notice|"
    r"achtung|attention|atención|attenzione|let op|varning|this (?:e-?mail|message) (?:originated|was sent|is|"
    r"comes|came) (?:from )?(?:outside|an external)|\[?external\]?|vorsicht|extern)\b[^.]{0,40}?(?:[:\]*!.-]|"
    r"this|diese|ce|este|questo)?.{0,80}(?:originat|outside|external|extern|außerhalb|unknown sender|"
    r"do not click|links or|links oder|liens|enlaces|you don't often get)",
    re.DOTALL,
)

DISCLAIMER_ALONE: Final = Late(
    r"(?:if you are not|if you'?re not|not being|other than) the (?:intended|named|designated) (?:recipient|"
    r"addressee)|if you (?:have )?(?:receive|received|are receiving|get|got) this (?:e-?mail|message|"
    r"communication|transmission)[\w ]{0,20} in error|(?:solely|only|"
    r"exclusively) for the (?:use of the )?(?:intended|individual|addressee|named|person)|intended (?:solely|"
    r"only|exclusively) for|(?:may contain|contains?) (?:information that is )?(?:confidential|privileged|"
    r"legally privileged)|nicht der (?:richtige|beabsichtigte|vorgesehene) (?:adressat|empfänger)|(?:enthält|"
    r"kann) vertrauliche|diese e-?mail irrtümlich|si vous n'êtes pas (?:le|la) destinataire|reçu ce (?:message|"
    r"courriel) par erreur|si (?:usted )?no es (?:el|la) destinatari|ha recibido este (?:mensaje|"
    r"correo)[\w ]{0,20} por error|(?:se non siete|qualora non fosse) (?:il|i) destinatari|ricevuto (?:questo|"
    r"il presente) messaggio per errore|indien u niet de (?:geadresseerde|beoogde)|bericht (?:abusievelijk|"
    r"per vergissing)|se você não (?:é|for) o destinatário|om du inte är (?:den )?(?:avsedda|rätt) mottagare|"
    r"jeśli nie (?:jest|są) (?:pan|państwo|pani)[\w /]{0,20} (?:adresatem|adresatami)|"
    r"consider the environment before|think before you print|denken sie an die umwelt|pensez à l'environnement|"
    r"you(?:'re| are) receiving this (?:e-?mail|message|because|mail)|to unsubscribe|unsubscribe (?:from|here|"
    r"at any time)|reply to this email directly(?:,| or) (?:or )?view it on",
    re.UNICODE,
)
DISCLAIMER: Final = Late(
    r"\b((confidential|privileged|disclaimer|intended recipient|addressee|disclos|unauthori[sz]ed|prohibited|"
    r"dissemination|virus|liability|liable|registered (?:in|office|company)|company (?:no|number|registration)|"
    r"vat (?:no|number|reg)|delete (?:it|this|the)|notify (?:the|us)|amtsgericht|handelsregister|hrb|"
    r"geschäftsführ|ust-?id|registergericht|vertraulich|unbefugt|confidentiel|destinataire|confidencial|"
    r"destinatari|riservat|vertrouwelijk|geadresseerde|poufn|konfidentiell|fortrolig|luottamuksell))",
    re.UNICODE,
)

THE_CASE: Final = Late(
    r"\b(?:(?:mon|tues|wednes|thurs|fri)day|(?:this|next|coming) week|(?:an?|the|your|our) "
    r"(?:interview|salary|candidate)s?|you applied|your (?:application|interview|offer|contract|cv|first|visit|start)"
    r"|(?:we|i)(?:.d| would| will|.ll| are|.m| am)? (?:\w+ ){0,2}(?:like|be in touch|call|decided?|offer(?:ed)?|"
    r"invited?|pleased|sorry|looking)"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi)\b",
    re.UNICODE,
)
"""What no disclaimer says: a day, the interview, what is decided. A paragraph with it is the writer's own."""

DEVICE_HINTS: Final = tuple(
    re.findall(
        r"\S+",
        "sent gesendet outlook bluemail envoyé enviad inviat verzonden verstuurd skickat sendt lähetetty wysłan "
        "odesláno odoslané отправлен надіслан elküld trimis gönder στάλθηκε poslan 送信 发自 從我 "
        "에서 gửi dikirim נשלח أرسل",
    )
)
"""One of these is in every line that `DEVICE` knows: cheaper to look for."""

NOTICE_HINTS: Final = tuple(
    re.findall(
        r"\S+",
        "vergissing abusiev confiden recipient address privileg disclaim disclos unauthor prohibit dissemin virus liab "
        "registered company vat delet notify amtsger handelsreg hrb geschäftsf ust-id ustid registerger "
        "vertraulich unbefugt destinat riserv vertrouw geadress poufn konfiden fortrolig luottam error "
        "irrtüm erreur fout erro intended solely environment umwelt print receiving unsubscribe directly "
        "mottagare adresat empfänger caution warning external extern achtung outside vorsicht often",
    )
)
"""One of these is in every notice that is known: most mail holds none, and is spared the search."""
