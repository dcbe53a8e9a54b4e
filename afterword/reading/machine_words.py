"""The words of machines that answer by themselves, and of people who are away, in the languages they are met in."""

from __future__ import annotations

import re
from typing import Final

from afterword.reading.late import Late

AUTO_SUBJECT: Final = re.compile(
    r"\[?\s*(?:auto(?:matic|mated|matisk|matische|mática|matica|maattinen)?[- ]?(?:reply|response|responder|"
    r"svar|antwort|antwoord|vastaus)\b|automatic(?:ally generated)? (?:reply|response)|auto ?: |"
    r"out[- ]of[- ](?:the[- ])?office|ooo\b|away (?:from (?:the )?office|until|till)|vacation (?:reply|message|"
    r"notice)|i(?:'m| am) (?:away|out|on (?:leave|holiday|vacation))|automatische antwort|abwesenheits|abwesend|"
    r"abwesenheit|nicht im (?:büro|haus)|réponse automatique|absence du bureau|absent(?:e)? du bureau|"
    r"respuesta automática|fuera de (?:la )?oficina|risposta automatica|fuori (?:sede|ufficio)|"
    r"resposta automática|fora do escritório|ausência|automatisch antwoord|afwezig|automatiskt svar|autosvar|"
    r"frånvaro|automatisk svar|fraværende|fravær|automaattinen vastaus|poissa|odpowiedź automatyczna|"
    r"automatyczna odpowiedź|poza biurem|automatická odpověď|mimo kancelář|automatikus válasz|házon kívül|"
    r"răspuns automat|автоответ|автоматический ответ|автоматична відповідь|otomatik yanıt|ofis dışında|"
    r"αυτόματη απάντηση|自動応答|自動返信|不在|自动回复|自动答复|自動回覆|자동 회신|부재 중|trả lời tự động|"
    r"balasan otomatis|תשובה אוטומטית|رد تلقائي)",
    re.IGNORECASE,
)

ABSENT: Final = re.compile(
    r"\bout[- ]of[- ](?:the[- ])?office|\b(?:on|taking) (?:\w+ )?(?:leave|vacation|holidays?|sabbatical|pto)\b|"
    r"\b(?:i am|i'm|i will be|i'll be|currently|presently) (?:\w+ )?(?:away|unavailable|travell?ing|off work|"
    r"not (?:in|at) (?:the|my) (?:office|desk)|off sick)\b|\bnot in the office\b|\bno longer (?:works?|working|"
    r"employed|with|at)\b|\bleft (?:the company|\w+) (?:as of|on)\b|nicht im (?:büro|haus)|außer haus|\babwesen|"
    r"\bim urlaub|in elternzeit|nicht (?:erreichbar|am platz)|\b(?:suis|serai) (?:actuellement )?(?:absent|"
    r"en congé|en vacances|en déplacement)|absence du bureau|hors du bureau|fuera de (?:la )?oficina|"
    r"\bde vacaciones|\bausente|fuori (?:sede|ufficio)|\bin ferie|\bassente|fora do escritório|\bde férias|"
    r"\bafwezig|niet (?:aanwezig|op kantoor|bereikbaar)|\b(?:met|op) (?:vakantie|verlof)|\bpå semester|"
    r"frånvarande|inte på kontoret|föräldraledig|\bpå ferie|\bholder ferie|fraværende|ikke (?:på kontoret|"
    r"til stede)|\blomalla|\bpoissa|poza biurem|na urlopie|nieobecn|mimo kancelář|na dovolené|nepřítom|"
    r"szabadságon|házon kívül|în concediu|в отпуске|отсутству|вне офиса|у відпустці|відсутн|izindeyim|izinli|"
    r"ofis dışında|不在に|休暇|外出して|不在办公室|休假|外出中|부재중|휴가",
    re.IGNORECASE,
)
"""Somebody is away; by itself it may be a person's plain words ("I'm away on Friday, does Monday suit you?")."""

UNATTENDED: Final = Late(
    r"limited (?:access|connectivity)|no access to (?:my )?e?-?mail|(?:in|during) my absence|"
    r"(?:up)?on my return|when i (?:return|get back|am back)|as soon as i(?:'m| am)? (?:return|back|get back)|"
    r"if (?:it|this|your (?:message|matter|request|e?-?mail))(?: is|'s)? (?:urgent|pressing)|"
    r"for (?:any )?(?:urgent|pressing|immediate)|urgent (?:matters?|enquir|inquir|issues?)|"
    r"need(?:s)? (?:immediate|urgent) (?:attention|assist)|please contact|will (?:respond|reply|return|be back|"
    r"get back)|(?:return|back) (?:in|to) (?:the )?office|returning on|this is an auto|"
    r"automatic(?:ally)? (?:reply|generated|response)|checking my (?:e?-?mail|messages)|in dringenden fällen|"
    r"wenden sie sich|nicht weitergeleitet|wieder (?:erreichbar|da|im büro)|en cas d'urgence|à mon retour|"
    r"en caso de urgencia|a mi regreso|in caso di urgenza|al mio rientro|em caso de urgência|no meu retorno|"
    r"bij (?:dringende|spoed)|weer (?:aanwezig|bereikbaar|terug)|vid brådskande|åter|ved hastende|tilbage|"
    r"tilbake|palaan|w pilnych|wracam|wrócę|v naléhavých|по срочным|вернусь|acil durum|緊急|紧急|急ぎ|급한|"
    r"taken over my|merci de contacter|contactez|contacte (?:con|a)|contactar|contattare|rivolgersi|"
    r"contact op(?:nemen)?|terug op|ottakaa yhteyttä|proszę o kontakt|kontaktujte|пишите|обращайтесь|обратитесь",
    re.IGNORECASE,
)
"""What a message that answers by itself says beside it."""

CHALLENGE_SUBJECT: Final = Late(
    r"(?:please )?(?:confirm|verify|validate) (?:your )?(?:e?-?mail|message|delivery|sender|address|that you)|"
    r"(?:action|confirmation|verification|response) required.{0,30}(?:deliver|message|e?-?mail)|"
    r"awaiting (?:your )?(?:confirmation|approval)|awaits (?:moderator )?approval|challenge[- ]response|"
    r"spam ?arrest|boxbe|unverified sender|sender verification|your (?:message|"
    r"e?-?mail) (?:to .{1,60} )?(?:is (?:being )?(?:held|waiting|quarantined)|needs|requires|awaits)",
    re.IGNORECASE,
)
CHALLENGE: Final = Late(
    r"(?:click|follow|visit|use|go to|reply).{0,80}(?:so (?:that )?)?(?:to|and|will).{0,40}(?:confirm|verify|"
    r"prove|release|deliver|be delivered|complete (?:the )?delivery|whitelist|added to)|(?:confirm|verify|"
    r"prove) (?:that )?you(?:'re| are) (?:a )?(?:human|real|not a|legitimate)|"
    r"not (?:yet )?(?:be )?delivered until|(?:is|been|being) held (?:until|for|pending|because)|"
    r"approved senders?|guest list|(?:first|one)[- ]time (?:only )?(?:confirm|verif|process)|tmda|"
    r"to prevent (?:spam|junk).{0,80}(?:confirm|verify|reply)",
    re.IGNORECASE | re.DOTALL,
)

CHALLENGE_HINTS: Final = (
    "confirm",
    "verif",
    "validat",
    "held",
    "approv",
    "challenge",
    "arrest",
    "boxbe",
    "waiting",
    "quarantine",
)
"""One of these is in every challenge that is known, in its subject or its first lines."""

NO_REPLY: Final = re.compile(
    r"(?:.*[._+-])?(?:no[._-]?reply|do[._-]?not[._-]?reply|dont[._-]?reply|noresponse|no[._-]?response|"
    r"keine[._-]?antwort|nicht[._-]?antworten|ne[._-]?pas[._-]?repondre|no[._-]?responder|nao[._-]?responda|"
    r"unattended|unmonitored|notifications?|alerts?|automated|auto[._-]?mailer|mailer|bounces?)(?:[._+-].*|\d*)?@",
    re.IGNORECASE,
)
UNREAD: Final = re.compile(
    r"(?:please )?do not (?:reply|respond) to this|(?:this )?(?:mailbox|inbox|address|account) is (?:not|"
    r"un)[- ]?(?:monitored|attended)|replies to this (?:e?-?mail|message|address) (?:are|will) not|"
    r"bitte (?:antworten sie nicht|nicht antworten)|ne pas répondre à ce|no responda a este|"
    r"non rispondere a questa|não responda (?:a )?este|niet beantwoorden",
    re.IGNORECASE,
)
