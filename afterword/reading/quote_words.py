"""The words that mail programs put around other people's text, in the languages they are sold in.

Every table is lower case and matched after `casefold`; adding a language is adding lines here.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from afterword.reading.late import Late

Label = Literal["from", "date", "sent", "to", "cc", "subject", "other"]

_LABELS: Final[dict[Label, str]] = {
    "from": (
        "from|von|de|da|van|från|fra|lähettäjä|od|от|від|од|feladó|kimden|gönderen|από|expéditeur|remitente|"
        "mittente|remetente|afzender|avsändare|avsender|afsender|nadawca|odesílatel|odosielateľ|pošiljatelj|"
        "pošiljalec|expeditor|отправитель|відправник|подател|saatja|nuo|desde|差出人|送信者|寄件者|发件人|"
        "發件人|寄件人|보낸 사람|보낸사람|발신|từ|người gửi|dari|จาก|מאת|من|प्रेषक"
    ),
    "date": (
        "date|datum|data|fecha|dato|päivämäärä|päiväys|pvm|дата|dátum|tarih|ημερομηνία|kuupäev|дата отправки|"
        "日時|日付|日期|날짜|ngày|tanggal|วันที่|תאריך|التاريخ|date and time"
    ),
    "sent": (
        "sent|gesendet|envoyé|enviado|enviada|enviada em|enviado el|enviado em|inviato|verzonden|skickat|"
        "skickades|sendt|lähetetty|wysłano|wysłane|odesláno|odoslané|poslano|отправлено|дата отправки|надіслано|"
        "изпратено|elküldve|küldve|gönderildi|gönderme tarihi|στάλθηκε|εστάλη|trimis|trimisă|saadetud|išsiųsta|"
        "nosūtīts|送信日時|已发送|发送时间|發送時間|寄件日期|보낸 날짜|đã gửi|dikirim|terkirim|ส่ง|נשלח|"
        "تم الإرسال|sent at|sent on|date d'envoi"
    ),
    "to": (
        "to|an|à|a|para|per|aan|till|til|vastaanottaja|do|komu|кому|до|címzett|kime|alıcı|προς|către|pentru|za|"
        "prima|destinataire|destinatario|destinatário|ontvanger|mottagare|mottaker|modtager|odbiorca|příjemce|"
        "primatelj|получатель|kellele|saaja|kam|宛先|宛て先|收件人|收件者|받는 사람|받는사람|수신|đến|tới|"
        "kepada|ถึง|אל|إلى|reply-to|reply to|antwort an|répondre à|responder a"
    ),
    "cc": (
        "cc|bcc|kopie|copie|copia|cópia|kopia|kopio|копия|копія|másolat|bilgi|κοιν|κοινοποίηση|dw|ck|抄送|副本|"
        "참조|עותק|نسخة|cci|cco|kopi|dk|kopie (cc)"
    ),
    "subject": (
        "subject|betreff|betr|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|тема|"
        "относно|tárgy|konu|θέμα|subiect|teema|tema|dalykas|zadeva|件名|主题|主旨|標題|主題|제목|chủ đề|tiêu đề|"
        "perihal|subjek|เรื่อง|หัวเรื่อง|נושא|الموضوع|विषय|sujet"
    ),
    "other": "importance|priority|attachments|anlagen|pièces jointes|anhänge|bijlagen|adjuntos|wichtigkeit|priorität",
}

LABELS: Final[dict[str, Label]] = {word: label for label, words in _LABELS.items() for word in words.split("|")}
"""A header's name in some language to what it is; "an", "a", "de" mean little alone, so blocks are judged whole."""

LONGEST_LABEL: Final = max(map(len, LABELS))

_BANNERS: Final = (
    "original message|mail original|e-mail original|email original|original e-mail|original mail|reply email|"
    "quoted text|forwarded e-mail|ursprüngliche e-mail|weitergeleitete e-mail|correo original|e-mail originale|"
    "mail originale|oorspronkelijke e-mail|original appointment|forwarded message|forwarded by|reply message|"
    "message d'origine|message original|message d’origine|message transféré|ursprüngliche nachricht|"
    "originalnachricht|original-nachricht|weitergeleitete nachricht|ursprünglicher termin|mensaje original|"
    "mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|"
    "oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|ursprungligt meddelande|originalmeddelande|"
    "vidarebefordrat meddelande|vidarebefordrat brev|oprindelig meddelelse|videresendt meddelelse|"
    "opprinnelig melding|videresendt melding|alkuperäinen viesti|välitetty viesti|wiadomość oryginalna|"
    "oryginalna wiadomość|wiadomość przekazana|przekazana wiadomość|původní zpráva|přeposlaná zpráva|"
    "pôvodná správa|preposlaná správa|eredeti üzenet|továbbított üzenet|mesaj original|mesajul original|"
    "mesaj redirecționat|izvorna poruka|proslijeđena poruka|izvirno sporočilo|исходное сообщение|"
    "пересылаемое сообщение|пересланное сообщение|оригинальное сообщение|перенаправленное сообщение|"
    "вихідне повідомлення|переслане повідомлення|препратено съобщение|оригинално съобщение|orijinal mesaj|"
    "özgün ileti|iletilen mesaj|αρχικό μήνυμα|προωθημένο μήνυμα|algne kiri|edastatud kiri|元のメッセージ|"
    "転送メッセージ|转发的邮件|轉寄郵件|转发邮件|原始邮件|原始郵件|원본 메시지|전달된 메시지|원본 메일|thư gốc|"
    "pesan asli|pesan terusan|ข้อความต้นฉบับ|ההודעה המקורית|הודעה שהועברה|الرسالة الأصلية|رسالة معاد توجيهها|"
    "forwarded mail|forwarded email"
)
_FORWARDING: Final = (
    "begin forwarded message|begin reply message|anfang der weitergeleiteten nachricht|"
    "anfang der weitergeleiteten e-mail|début du message réexpédié|début du message transféré|"
    "inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem encaminhada|"
    "início da mensagem reencaminhada|begin doorgestuurd bericht|vidarebefordrat brev|"
    "vidarebefordrat meddelande|videresendt besked|start på videresendt besked|start på videresendt melding|"
    "videresendt melding|välitetty viesti alkaa|początek przekazywanej wiadomości|začátek přeposílané zprávy|"
    "začiatok preposlanej správy|továbbított levél kezdete|начало переадресованного сообщения|"
    "початок переадресованого повідомлення|iletilmiş mesajın başlangıcı|αρχή προωθημένου μηνύματος|"
    "began forwarded message|転送されたメッセージ|下面是被转发的邮件|開始轉寄郵件|전달된 메시지 시작|"
    "bắt đầu thư được chuyển tiếp|mulai pesan terusan|תחילת ההודעה שהועברה|بداية الرسالة المعاد توجيهها"
)

FORWARD_HINTS: Final = Late(
    r"forward|weitergeleitet|transféré|réexpédié|reenviad|encaminhad|inoltrat|doorgestuurd|vidarebefordr|"
    r"videresend|välitetty|przekaz|přepos|prepos|továbbít|redirecționat|proslijeđ|перес|переад|перенаправ|"
    r"препрат|iletil|προωθη|edastatud|転送|转发|轉寄|전달|chuyển tiếp|terusan|שהועברה|توجيهها"
)

BANNERS: Final = frozenset(f"{_BANNERS}|{_FORWARDING}".split("|"))
"""What a line of dashes around words, or a line that ends in a colon, says above other people's text."""

WROTE: Final = re.compile(
    r"\b(?:wrote|writes|has written|schrieb|schrieben|geschrieben|geschreven|scritto|scris|escrit|viết|a écrit|"
    r"écrit|escribió|ha escrito|escribio|escreveu|ha scritto|scrive|scriveva|schreef|heeft geschreven|"
    r"het volgende geschreven|skrev|kirjoitti|napisał|napisała|napisał\(a\)|pisze|napsal|napsala|napsal\(a\)|"
    r"napísal|napísala|napísal\(a\)|írta|ezt írta|a scris|je napisao|je napisala|je napisal|je napisala|napisao|"
    r"napisala|написал|написала|написал\(а\)|пишет|писал|писал\(а\)|написав|написала|пише|написа|şunu yazdı|"
    r"yazdı|έγραψε|kirjutas|rakstīja|rašė|a scrís|va escriure|đã viết|menulis|tulis|เขียนว่า|כתב|כתבה|كتب|"
    r"wrote the following)\b|写道|寫道|寫於|さんは書きました|のメール|작성|님이 씀|написал",
    re.UNICODE,
)

OPENERS: Final = re.compile(
    r"(?:on|le|am|em|el|il|op|den|dne|dnia|w dniu|på|a|в|у|на|во|vào|pada|στις|την|în|dňa|la|de|ons|em|dana|mån|"
    r"tis|tor|fre|lör|sön|ti|ke|to|pe|su|ma|mer|jeu|ven|sam|dim|lun|mar|mié|jue|vie|sáb|dom|mon|tue|wed|thu|fri|"
    r"sat|sun|mo|di|mi|do|fr|sa|so|пн|вт|ср|чт|пт|сб|вс|בתאריך|في|at|quoting|zitat von|citando|citat)\b|\d",
    re.UNICODE,
)

MONTHS_OR_DAYS: Final = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|"
    r"déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mei|maj|stycz|lut|kwi|czerw|lip|sierp|wrz|paź|lis|"
    r"grud|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|mon|tue|wed|thu|fri|sat|sun)",
    re.UNICODE,
)

REQUESTS: Final = re.compile(
    r"(?:please|kindly|contact|e-?mail|write|send|call|reach|bitte|senden|merci de|veuillez|por favor|si prega|"
    r"graag)\b"
)
"""A line that begins so asks for something, whatever dates and addresses it holds."""

REPLY_ABOVE: Final = Late(
    r"(?:type|write|enter|add)? ?(?:your )?(?:reply|response|answer)s? above (?:this|the) line|(?:write|"
    r"type) above this line|reply above (?:this|the) \w+|antwort(?:en sie)?(?: bitte)? (?:oberhalb|"
    r"über) dieser (?:zeile|linie)|(?:répond\w+|réponse) au-dessus de cette ligne|(?:respond\w+|"
    r"respuesta) (?:por )?(?:encima|arriba) de esta línea|(?:rispond\w+|risposta) sopra (?:a )?questa (?:riga|"
    r"linea)|respond\w+ acima desta linha|boven deze (?:regel|lijn)"
)
"""What a ticket system puts above its own text: what is below was there before."""

QUOTING: Final = re.compile(r"(?:quoting|zitat von|zitiere|citando(?: a)?|citat från|citat|cytowanie|citazione di)\b")
"""How a web mailer introduces a quote without a verb of writing."""

ABOVE_HINTS: Final = ("above", "oberhalb", "über", "dessus", "encima", "arriba", "sopra", "acima", "boven")
"""One of these is in every line that `REPLY_ABOVE` knows."""
