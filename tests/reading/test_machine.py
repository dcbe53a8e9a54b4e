"""Automatic answers, challenges and complaint reports are told from people; no-reply alone makes nothing noise."""

from datetime import UTC, datetime

import pytest

from afterword.formats.mail import Mail, parse
from afterword.reading.absence import absence
from afterword.reading.machine import automatic, writer

AT = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)  # a Tuesday


def mail(headers: str, body: str, sender: str = "Dana Lee <dana@harbour.example>") -> Mail:
    plain = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    return parse(f"From: {sender}\nTo: pat@winter.example\n{plain}{headers}\n{body}".encode())


AWAY = "Hello,\n\nI am out of the office until 23 March. For urgent matters please contact Kim.\n\nDana"


@pytest.mark.parametrize(
    "headers",
    [
        "Auto-Submitted: auto-replied\nSubject: Re: Thank you\n",
        "Auto-Submitted: auto-replied (vacation)\nSubject: Thank you\n",
        "X-Autoreply: yes\nSubject: Re: Thank you\n",
        "X-Autorespond: Thank you\nSubject: Thank you\n",
        "Precedence: auto_reply\nSubject: Thank you\n",
        "Subject: Automatic reply: Thank you\n",
        "Subject: Out of Office: Thank you\n",
        "Subject: Abwesenheitsnotiz: Danke\n",
        "Subject: Automatische Antwort: Danke\n",
        "Subject: Réponse automatique : Merci\n",
        "Subject: Respuesta automática: Gracias\n",
        "Subject: Risposta automatica: Grazie\n",
        "Subject: Automatisch antwoord: Dank\n",
        "Subject: Autosvar: Tack\n",
        "Subject: Automatyczna odpowiedź: Dzięki\n",
        "Subject: Автоответ: спасибо\n",
        "Subject: 自動応答: ありがとう\n",
        "Subject: Re: Thank you\n",
    ],
)
def test_an_automatic_answer_is_known_by_its_headers_its_subject_or_its_words(headers: str) -> None:
    found = mail(headers, AWAY)

    assert automatic(found) == "auto_reply"
    assert writer(found) == "auto_reply"


@pytest.mark.parametrize(
    "words",
    [
        "I am out of the office with limited access to mail. If it is urgent, please contact Kim.",
        "Ich bin im Urlaub und ab dem 16. März wieder erreichbar. Ihre Mail wird nicht weitergeleitet.",
        "Je suis en congé jusqu'au 13 mars. En cas d'urgence, merci de contacter Kim.",
        "Estaré fuera de la oficina hasta el 16 de marzo. En caso de urgencia, contacte con Kim.",
        "Sono fuori ufficio fino al 13/03. In caso di urgenza contattare Kim.",
        "Ik ben afwezig t/m 13 maart. Bij dringende zaken kunt u contact opnemen met Kim.",
        "Jestem na urlopie do 13 marca. W pilnych sprawach proszę o kontakt z Kim.",
        "Я в отпуске до 13 марта. По срочным вопросам пишите Ким.",
    ],
)
def test_an_automatic_answer_without_its_headers_is_known_by_two_signs(words: str) -> None:
    assert automatic(mail("Subject: Re: Thank you\n", words)) == "auto_reply"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Subject: Re: Your question\n", "Our annual leave is 25 days. For urgent questions please contact Kim.\n"),
        (
            "Subject: Next round\n",
            "Dana is on holiday until Monday; on her return we will decide, by Friday at last.\n",
        ),
        ("Subject: Re: Interview\n", "I'm out of the office on Friday, so could we meet on Thursday at 10 instead?\n"),
        ("Subject: Re: Interview\n", "I was on leave last week, sorry. We would like to see you again.\n"),
        ("Subject: Next steps\nPrecedence: bulk\nList-Unsubscribe: <mailto:x@harbour.example>\n", "We go ahead.\n"),
        ("Subject: Auto Trader interview\n", "We look forward to it.\n"),
        ("Subject: Automatic doors engineer: interview\n", "Please come on Friday.\n"),
        ("Subject: Re: Interview\nAuto-Submitted: no\n", "Please come on Friday.\n"),
    ],
)
def test_a_persons_mail_is_no_automatic_answer(headers: str, body: str) -> None:
    found = mail(headers, body)

    assert automatic(found) == "none"
    assert writer(found) == "person"


def test_a_sender_nobody_can_answer_is_a_machine_whose_words_count() -> None:
    rejection = "Thank you for applying. We have decided to go on with others.\n"

    assert writer(mail("Subject: Your application\n", rejection, "Harbour <no-reply@ats.example>")) == "machine"
    assert (
        writer(mail("Subject: x\nAuto-Submitted: auto-generated\n", rejection, "Harbour <jobs@ats.example>"))
        == "machine"
    )
    assert (
        writer(mail("Subject: x\n", "Please do not reply to this mail.\n", "Harbour <jobs@ats.example>")) == "machine"
    )


def test_a_machine_that_names_whom_to_answer_can_be_answered() -> None:
    found = mail(
        "Subject: x\nReply-To: dana@harbour.example\n", "We go ahead.\n", "Dana via Ats <no-reply@ats.example>"
    )

    assert writer(found) == "person"


def test_a_challenge_is_no_answer() -> None:
    found = mail(
        "Subject: Please confirm your message\n",
        "Your message is being held. Click the link below to confirm that you are a real person: https://x.example/a\n",
    )

    assert automatic(found) == "challenge"
    assert writer(found) == "auto_reply"


def test_a_complaint_report_is_neither_a_bounce_nor_an_answer() -> None:
    raw = (
        "From: complaints@isp.example\nSubject: Fw: Thank you\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=feedback-report; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nThis is an email abuse report.\n\n--b\n"
        "Content-Type: message/feedback-report\n\n"
        "Feedback-Type: abuse\nVersion: 1\nOriginal-Rcpt-To: dana@harbour.example\n\n--b--\n"
    )
    found = parse(raw.encode())

    assert automatic(found) == "feedback"
    assert writer(found) == "machine"


def test_an_invitation_is_a_calendars() -> None:
    raw = (
        "From: Dana Lee <dana@harbour.example>\nSubject: Interview\nMIME-Version: 1.0\n"
        "Content-Type: text/calendar; method=REQUEST\n\n"
        "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1@harbour.example\n"
        "DTSTAMP:20260301T090000Z\n"
        "DTSTART:20260310T100000Z\nDTEND:20260310T110000Z\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
    )

    assert writer(parse(raw.encode())) == "calendar"


RETURNS = [
    ("I am out of the office until 23 March.", "2026-03-23"),
    ("I am away and will be back on Monday.", "2026-03-09"),
    ("I am on annual leave from 2 March to 13 March 2026 and return on 16 March.", "2026-03-16"),
    ("I am out from March 2nd through March 9th, returning March 10th.", "2026-03-10"),
    ("I am out of the office 02/03/2026 - 10/03/2026.", "2026-03-10"),
    ("I am on leave. I shall return to work on Monday, 16 March.", "2026-03-16"),
    ("I will be out of the office on Monday, March 9th and will return on Tuesday, the 10th.", "2026-03-10"),
    ("I am away, back 2026-03-12.", "2026-03-12"),
    ("I am on leave until January 4.", "2027-01-04"),
    ("Ich bin bis zum 23. März nicht im Büro.", "2026-03-23"),
    ("Ich bin im Urlaub und ab dem 16.03.2026 wieder erreichbar.", "2026-03-16"),
    ("Ich bin vom 02.03. bis 13.03. abwesend.", "2026-03-13"),
    ("Je suis absente jusqu'au 23 mars inclus.", "2026-03-23"),
    ("Je suis en congé, de retour le lundi 16 mars.", "2026-03-16"),
    ("Estoy de vacaciones hasta el 23 de marzo.", "2026-03-23"),
    ("Sono in ferie fino al 23 marzo.", "2026-03-23"),
    ("Estou de férias até 23 de março.", "2026-03-23"),
    ("Ik ben afwezig tot en met 23 maart.", "2026-03-23"),
    ("Jag är på semester till och med 23 mars.", "2026-03-23"),
    ("Jestem na urlopie do 23 marca.", "2026-03-23"),
    ("Я в отпуске до 23 марта.", "2026-03-23"),
    ("3月23日まで休暇をいただいております。", "2026-03-23"),
    ("I am travelling and will be back in two weeks.", "2026-03-17"),
    ("I am out of the office until the end of the month.", "2026-03-31"),
    ("I am on leave and return next Wednesday.", "2026-03-11"),
    ("I am out of the office and will answer on my return.", None),
    ("I am out of the office on Friday.", None),
    ("I have been on leave since 2 February.", None),
]


@pytest.mark.parametrize(("words", "returns"), RETURNS)
def test_the_date_of_return_is_read_with_the_words_it_rests_on(words: str, returns: str | None) -> None:
    visible = f"Hello,\n\n{words}\n\nDana"
    found = absence(mail("Auto-Submitted: auto-replied\nSubject: Away\n", visible), visible, AT)

    assert found is not None
    assert found.returns == returns
    if returns is not None:
        assert found.quote is not None
        assert found.quote.words == visible[found.quote.start : found.quote.end]
        assert found.quote.words in words


def test_a_person_who_names_days_is_not_away() -> None:
    visible = "We will be back to you until 23 March."

    assert absence(mail("Subject: Re: Interview\n", visible), visible, AT) is None
