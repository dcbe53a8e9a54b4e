"""Every mail program's way of introducing what somebody else wrote; the writer's own words must come back alone."""

import textwrap

import pytest

from afterword.reading.visible import visible

OWN = "Thank you for the clear answer.\n\nTuesday at three suits all of us; I will send the link on Monday."
THEIRS = "Dear Dana,\n\nWould Tuesday at three be possible?\n\nPat Winter"

ATTRIBUTIONS = [
    "On Tue, 3 Mar 2026 at 14:05, Pat Winter <pat@winter.example> wrote:",
    "On Tue, Mar 3, 2026 at 2:05 PM Pat Winter <pat@winter.example> wrote:",
    "On 3 Mar 2026, at 14:05, Pat Winter <pat@winter.example> wrote:",
    "On Mar 3, 2026, at 2:05 PM, Pat Winter\n<pat@winter.example> wrote:",
    "On Tue, Mar 3, 2026 at 2:05 PM Pat Winter <pat@winter.example>\nwrote:",
    "On Tue, Mar 3, 2026, 2:05 PM Pat Winter <\npat@winter.example> wrote:",
    "On Mar 3, 2026,\nat 14:05,\nPat Winter <pat@winter.example>\nwrote:",
    "On 03/03/2026 14:05, Pat Winter wrote:",
    "On Mar 3, 2:05 PM, Pat Winter wrote:",
    "man. 3. mars 2026 kl. 14:05 skrev Pat Winter <pat@winter.example\n>:",
    "On Tue, Mar 3, 2026 at 2:05 PM Pat Winter\n\n<\nmailto:Pat Winter <pat@winter.example>\n> wrote:",
    "2026-03-03 Pat Winter <pat@winter.example>:",
    "----- Mail original -----\nDe: \"Pat Winter\" <pat@winter.example>\nÀ: \"Dana Lee\" <dana@harbour.example>\n"
    "Envoyé: Mardi 3 Mars 2026 14:05:11\nObjet: Mardi",
    "From: pat@winter.example Date: Tue, 3 Mar 2026 14:05:11 +0000",
    "Pat Winter <pat@winter.example> hat am 03.03.2026 14:05 CET geschrieben:",
    "On 2026-03-03 14:05, Pat Winter wrote:",
    "On Tue, 2026-03-03 at 14:05 +0000, Pat Winter wrote:",
    "On 3 March 2026 14:05:11 GMT, Pat Winter <pat@winter.example> wrote:",
    "On Tuesday, March 3, 2026 at 02:05:11 PM GMT, Pat Winter <pat@winter.example> wrote:",
    "On Tuesday, March 3rd, 2026 at 2:05 PM, Pat Winter <pat@winter.example> wrote:",
    "On Tuesday, March 3rd, 2026 at 2:05 PM, pat@winter.example <pat@winter.example> wrote:",
    "------- Original Message -------\n"
    "On Tuesday, March 3rd, 2026 at 2:05 PM, Pat Winter <pat@winter.example> wrote:",
    "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\n"
    "On Tuesday, March 3rd, 2026 at 2:05 PM, Pat Winter <pat@winter.example> wrote:",
    "---- On Tue, 03 Mar 2026 14:05:11 +0000 Pat Winter <pat@winter.example> wrote ----",
    "---- On Tue, 03 Mar 2026 14:05:11 +0000 pat@winter.example wrote ---",
    "---- Pat Winter wrote ----",
    "-------- Original message --------\nFrom: Pat Winter <pat@winter.example>\n"
    "Date: 03/03/2026 14:05 (GMT+00:00)\n"
    "To: Dana Lee <dana@harbour.example>\nSubject: Tuesday",
    "-----Original Message-----\nFrom: Pat Winter <pat@winter.example>\nSent: 03 March 2026 14:05\nTo: Dana Lee\n"
    "Subject: Tuesday",
    "________________________________\nFrom: Pat Winter <pat@winter.example>\n"
    "Sent: Tuesday, March 3, 2026 2:05:11 PM\n"
    "To: Dana Lee <dana@harbour.example>\n"
    "Cc: Sam Roe <sam@harbour.example>; Kim Oak <kim@harbour.example>\nSubject: Re: Tuesday",
    "From: Pat Winter\nSent: 03 March 2026 14:05\nTo: Dana Lee\nSubject: RE: Tuesday\nImportance: High",
    "*From:* Pat Winter <pat@winter.example>\n*Sent:* Tuesday, March 3, 2026 2:05 PM\n*To:* Dana Lee\n"
    "*Subject:* Tuesday",
    "**From:** Pat Winter <pat@winter.example>\n**Date:** Tuesday, 3 March 2026 at 14:05\n"
    "**To:** Dana Lee\n**Subject:** Tuesday",
    "From: Pat Winter <pat@winter.example>\nDate: Tuesday, 3 March 2026 at 14:05\n"
    "To: Dana Lee <dana@harbour.example>\n"
    "Subject: Re: Tuesday",
    "From: Pat Winter [mailto:pat@winter.example]\nSent: 03 March 2026 14:05\nTo: 'Dana Lee'\nSubject: Tuesday",
    "From:\nPat Winter <pat@winter.example>\nSent:\n03 March 2026 14:05\nTo:\nDana Lee\nSubject:\nTuesday",
    "From: Pat Winter <pat@winter.example> Sent: 03 March 2026 14:05 To: Dana Lee "
    "<dana@harbour.example> Subject: Tuesday",
    "From: Pat Winter <pat@winter.example>\nSent: 03 March 2026 14:05\nTo: Dana Lee <dana@harbour.example>;\n"
    "\tSam Roe <sam@harbour.example>;\n\tKim Oak <kim@harbour.example>\nSubject: Tuesday",
    "Pat Winter <pat@winter.example> wrote:",
    "Pat Winter <pat@winter.example> wrote on 03/03/2026 02:05:11 PM:",
    "Pat Winter wrote on Tue, 03 Mar 2026 14:05:",
    "Quoting Pat Winter <pat@winter.example>:",
    "* Pat Winter <pat@winter.example> [2026-03-03 14:05]:",
    "In article <a1@winter.example>, Pat Winter <pat@winter.example> wrote:",
    "Begin forwarded message:\n\nFrom: Pat Winter <pat@winter.example>\nSubject: Tuesday\n"
    "Date: 3 March 2026 at 14:05:11 GMT\n"
    "To: dana@harbour.example",
    "---------- Forwarded message ---------\nFrom: Pat Winter <pat@winter.example>\n"
    "Date: Tue, 3 Mar 2026 at 14:05\n"
    "Subject: Tuesday\nTo: <dana@harbour.example>",
    "----- Forwarded by Dana Lee/Harbour on 03/03/2026 14:05 -----\n\nFrom: Pat Winter/Winter\n"
    "To: Dana Lee\nDate: 03/03/2026 14:05\nSubject: Tuesday",
    "Le mar. 3 mars 2026 à 14:05, Pat Winter <pat@winter.example> a écrit :",
    "Le 3 mars 2026 à 14:05, Pat Winter <pat@winter.example> a écrit :",
    "Le 03/03/2026 à 14:05, Pat Winter a écrit :",
    "Le mardi 3 mars 2026 à 14:05:11 UTC+1, Pat Winter <pat@winter.example> a\nécrit :",
    "De : Pat Winter <pat@winter.example>\nEnvoyé : mardi 3 mars 2026 14:05\nÀ : Dana Lee\nObjet : Mardi",
    "-----Message d'origine-----\nDe : Pat Winter <pat@winter.example>\n"
    "Envoyé : mardi 3 mars 2026 14:05\nÀ : Dana Lee\nObjet : Mardi",
    "Am Di., 3. März 2026 um 14:05 Uhr schrieb Pat Winter <pat@winter.example>:",
    "Am Di., 3. März 2026 um 14:05 Uhr schrieb Pat Winter <\npat@winter.example>:",
    "Am 03.03.2026 um 14:05 schrieb Pat Winter:",
    "Am 03.03.26 um 14:05 schrieb Pat Winter:",
    "Am 3. März 2026 14:05:11 MEZ schrieb Pat Winter <pat@winter.example>:",
    "Pat Winter <pat@winter.example> schrieb am Di., 3. März 2026, 14:05:",
    "Gesendet: Dienstag, 03. März 2026 um 14:05 Uhr\nVon: \"Pat Winter\" <pat@winter.example>\n"
    "An: dana@harbour.example\nBetreff: Dienstag",
    "Von: Pat Winter <pat@winter.example>\nGesendet: Dienstag, 3. März 2026 14:05\nAn: Dana Lee\n"
    "Cc: Sam Roe\nBetreff: Dienstag",
    "-------- Weitergeleitete Nachricht --------\nBetreff: \tDienstag\n"
    "Datum: \tTue, 3 Mar 2026 14:05:11 +0100\nVon: \tPat Winter <pat@winter.example>\nAn: \tdana@harbour.example",
    "El mar, 3 mar 2026 a las 14:05, Pat Winter (<pat@winter.example>) escribió:",
    "El 3 mar 2026, a las 14:05, Pat Winter <pat@winter.example> escribió:",
    "El martes, 3 de marzo de 2026, Pat Winter <pat@winter.example> escribió:",
    "De: Pat Winter <pat@winter.example>\nEnviado el: martes, 3 de marzo de 2026 14:05\nPara: Dana Lee\n"
    "Asunto: Martes",
    "Em ter., 3 de mar. de 2026 às 14:05, Pat Winter <pat@winter.example> escreveu:",
    "De: Pat Winter <pat@winter.example>\nEnviada em: terça-feira, 3 de março de 2026 14:05\n"
    "Para: Dana Lee\nAssunto: Terça",
    "Il giorno mar 3 mar 2026 alle ore 14:05 Pat Winter <pat@winter.example> ha scritto:",
    "Il 03/03/2026 14:05, Pat Winter ha scritto:",
    "Da: Pat Winter <pat@winter.example>\nInviato: martedì 3 marzo 2026 14:05\nA: Dana Lee\nOggetto: Martedì",
    "Op di 3 mrt 2026 om 14:05 schreef Pat Winter <pat@winter.example>:",
    "Op 3 maart 2026 om 14:05 heeft Pat Winter <pat@winter.example> het volgende geschreven:",
    "Van: Pat Winter <pat@winter.example>\nVerzonden: dinsdag 3 maart 2026 14:05\nAan: Dana Lee\n"
    "Onderwerp: Dinsdag",
    "Den tis 3 mars 2026 kl 14:05 skrev Pat Winter <pat@winter.example>:",
    "tis 3 mars 2026 kl. 14:05 skrev Pat Winter <pat@winter.example>:",
    "3 mars 2026 kl. 14:05 skrev Pat Winter <pat@winter.example>:",
    "Från: Pat Winter <pat@winter.example>\nDatum: tisdag, 3 mars 2026 14:05\nTill: Dana Lee\nÄmne: Tisdag",
    "Den tir. 3. mar. 2026 kl. 14.05 skrev Pat Winter <pat@winter.example>:",
    "Fra: Pat Winter <pat@winter.example>\nSendt: 3. marts 2026 14:05\nTil: Dana Lee\nEmne: Tirsdag",
    "tir. 3. mar. 2026 kl. 14:05 skrev Pat Winter <pat@winter.example>:",
    "ti 3. maalisk. 2026 klo 14.05 Pat Winter (pat@winter.example) kirjoitti:",
    "Lähettäjä: Pat Winter <pat@winter.example>\nLähetetty: tiistai 3. maaliskuuta 2026 14.05\n"
    "Vastaanottaja: Dana Lee\nAihe: Tiistai",
    "wt., 3 mar 2026 o 14:05 Pat Winter <pat@winter.example> napisał(a):",
    "W dniu 03.03.2026 o 14:05, Pat Winter pisze:",
    "Dnia 3 marca 2026 14:05 Pat Winter <pat@winter.example> napisał(a):",
    "Od: Pat Winter <pat@winter.example>\nWysłano: wtorek, 3 marca 2026 14:05\nDo: Dana Lee\nTemat: Wtorek",
    "út 3. 3. 2026 v 14:05 odesílatel Pat Winter <pat@winter.example> napsal:",
    "Dne 03.03.2026 v 14:05 Pat Winter napsal(a):",
    "ut 3. 3. 2026 o 14:05 Pat Winter <pat@winter.example> napísal(a):",
    "Pat Winter <pat@winter.example> ezt írta (időpont: 2026. márc. 3., K, 14:05):",
    "Feladó: Pat Winter <pat@winter.example>\nElküldve: 2026. március 3., kedd 14:05\n"
    "Címzett: Dana Lee\nTárgy: Kedd",
    "În mar., 3 mar. 2026 la 14:05, Pat Winter <pat@winter.example> a scris:",
    "uto, 3. ožu 2026. u 14:05 Pat Winter <pat@winter.example> napisao je:",
    "V V tor., 3. mar. 2026 ob 14:05 je oseba Pat Winter <pat@winter.example> napisala:",
    "вт, 3 мар. 2026 г. в 14:05, Pat Winter <pat@winter.example>:",
    "3 марта 2026 г., в 14:05, Pat Winter <pat@winter.example> написал(а):",
    "03.03.2026 14:05, Pat Winter пишет:",
    "Вторник, 3 марта 2026, 14:05 +03:00 от Pat Winter <pat@winter.example>:",
    "03.03.2026, 14:05, \"Pat Winter\" <pat@winter.example>:",
    "От: Pat Winter <pat@winter.example>\nОтправлено: 3 марта 2026 г. 14:05\nКому: Dana Lee\nТема: Вторник",
    "вт, 3 бер. 2026 р. о 14:05 Pat Winter <pat@winter.example> пише:",
    "На вт, 3.03.2026 г. в 14:05 Pat Winter <pat@winter.example> написа:",
    "Στις Τρί 3 Μαρ 2026 στις 2:05 μ.μ., ο/η Pat Winter <pat@winter.example> έγραψε:",
    "Pat Winter <pat@winter.example>, 3 Mar 2026 Sal, 14:05 tarihinde şunu yazdı:",
    "Kimden: Pat Winter <pat@winter.example>\nGönderildi: 3 Mart 2026 Salı 14:05\nKime: Dana Lee\nKonu: Salı",
    "2026年3月3日(火) 14:05 Pat Winter <pat@winter.example>:",
    "2026/03/03 14:05、Pat Winter <pat@winter.example>のメール:",
    "Pat Winter <pat@winter.example> さんは書きました:",
    "差出人: Pat Winter <pat@winter.example>\n送信日時: 2026年3月3日 14:05\n宛先: Dana Lee\n件名: 火曜日",
    "Pat Winter <pat@winter.example> 于2026年3月3日周二 14:05写道：",
    "在 2026年3月3日，14:05，Pat Winter <pat@winter.example> 写道：",
    "发件人: Pat Winter <pat@winter.example>\n发送时间: 2026年3月3日 14:05\n收件人: Dana Lee\n主题: 周二",
    "在 2026-03-03 14:05:11，\"Pat Winter\" <pat@winter.example> 写道：",
    "------------------ 原始邮件 ------------------\n发件人: \"Pat Winter\" <pat@winter.example>;\n"
    "发送时间: 2026年3月3日(星期二) 下午2:05\n收件人: \"Dana Lee\"<dana@harbour.example>;\n主题: 周二",
    "2026년 3월 3일 (화) 오후 2:05, Pat Winter <pat@winter.example>님이 작성:",
    "보낸 사람: Pat Winter <pat@winter.example>\n보낸 날짜: 2026년 3월 3일 화요일 오후 2:05\n"
    "받는 사람: Dana Lee\n제목: 화요일",
    "Vào Th 3, 3 thg 3, 2026 lúc 14:05 Pat Winter <pat@winter.example> đã viết:",
    "Pada tanggal Sel, 3 Mar 2026 pukul 14.05 Pat Winter <pat@winter.example> menulis:",
    "‫בתאריך יום ג׳, 3 במרץ 2026 ב-14:05 מאת ‪Pat Winter‬‏ <‪pat@winter.example‬‏>:‬",
    "في الثلاثاء، 3 مارس 2026 في 2:05 م تمت كتابة ما يلي بواسطة Pat Winter <pat@winter.example>:",
    "เมื่อ อ. 3 มี.ค. 2026 เวลา 14:05 Pat Winter <pat@winter.example> เขียนว่า:",
    "E, 3. märts 2026 kell 14:05 Pat Winter <pat@winter.example> kirjutas:",
    "2026-03-03, an, 14:05 Pat Winter <pat@winter.example> rašė:",
    "otrd., 2026. g. 3. marts, plkst. 14:05 — lietotājs Pat Winter (<pat@winter.example>) rakstīja:",
    "Missatge de Pat Winter <pat@winter.example> del dia dt., 3 de març 2026 a les 14:05:",
    "Ar Máirt 3 Márta 2026 ag 14:05, scríobh Pat Winter <pat@winter.example>:",
    "Tue, 3 Mar 2026 14:05:11 +0000, Pat Winter <pat@winter.example>:",
    "Tuesday, March 3, 2026 2:05 PM +00:00 from Pat Winter <pat@winter.example>:",
    "From: \"Pat Winter\" <pat@winter.example>\nTo: \"Dana Lee\" <dana@harbour.example>\n"
    "Sent: Tuesday, 3 March, 2026 14:05:11\nSubject: Tuesday",
    "Subject: Re: Tuesday\nFrom: pat@winter.example\nTo: dana@harbour.example\n"
    "Date: Tue, 3 Mar 2026 14:05:11 +0000",
    "Date: Tue, 3 Mar 2026 14:05:11 +0000\nFrom: pat@winter.example\nTo: dana@harbour.example\nSubject: Tuesday",
    "--- Original Message ---",
    "-----Mensaje original-----\nDe: Pat Winter <pat@winter.example>",
    "----- Messaggio originale -----",
    "-------- Oorspronkelijk bericht --------",
    "-------- Ursprungligt meddelande --------",
    "-------- Пересылаемое сообщение --------",
    "----- Reply message -----",
    "##- Please type your reply above this line -##",
    "--- Please reply above this line ---",
]  # fmt: skip


@pytest.mark.parametrize("attribution", ATTRIBUTIONS, ids=lambda text: text.split("\n")[-1][:50])
def test_what_follows_an_attribution_is_not_the_writers(attribution: str) -> None:
    plain = visible(f"{OWN}\n\n{attribution}\n\n{THEIRS}\n")

    assert plain.text == OWN
    assert plain.quoted.startswith(attribution.split("\n")[0])
    assert plain.quoted.endswith("Pat Winter")


@pytest.mark.parametrize("attribution", ATTRIBUTIONS, ids=lambda text: text.split("\n")[-1][:50])
def test_an_attribution_needs_no_blank_line_and_an_answer_below_quotes_stays(attribution: str) -> None:
    quoted = "\n".join(f"> {line}" for line in THEIRS.split("\n"))
    above = visible(f"Hello Pat,\n{attribution}\n{quoted}\n")
    between = visible(f"{attribution}\n{quoted}\n\n{OWN}\n")

    assert above.text == "Hello Pat,"
    assert between.text == OWN


@pytest.mark.parametrize("width", [52, 64, 72, 76])
def test_an_attribution_may_be_wrapped_wherever_a_program_wraps(width: int) -> None:
    for attribution in ATTRIBUTIONS:
        if "\n" in attribution or attribution[0] in "-#‐":
            continue
        wrapped = "\n".join(textwrap.wrap(attribution, width, break_long_words=False, break_on_hyphens=False))

        assert visible(f"{OWN}\n\n{wrapped}\n\n{THEIRS}\n").text == OWN, wrapped


@pytest.mark.parametrize("own", ["Yes", "See you at 10:00", "ok, see you on 3 March at 10:00\nDana", "020 7946 0000"])
def test_the_writers_last_line_is_not_drawn_into_an_attribution_below_it(own: str) -> None:
    for attribution in ATTRIBUTIONS:
        read = visible(f"{own}\r\n{attribution}\r\n\r\n{THEIRS}\r\n".replace("\r\n", "\n").replace("\n", "\r\n"))

        assert read.text.replace("\r\n", "\n") == own, attribution
