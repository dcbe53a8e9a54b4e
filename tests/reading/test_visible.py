"""The writer's own words are kept whole; signatures, device lines and disclaimers are set apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.reading.visible import visible

QUOTE = "\n\nOn Tue, 3 Mar 2026 at 14:05, Pat Winter <pat@winter.example> wrote:\n> Would Tuesday suit you?\n"

OWN_WORDS = [
    "On Monday we meet the board.\n\nOn Tuesday I will write to you:\n\nthe answer is in my hands only then.",
    "On reflection:\n\nwe would like to see you again.",
    "From: 10:00\nTo: 11:00\nDate: Tuesday 3 March 2026\nSubject: your talk\n\nPlease bring your passport.",
    "From: Leeds\nTo: York\nDate: 3 March 2026\n\nWe pay the fare.",
    "Date: Tuesday 3 March 2026\nTime: 14:00\nPlace: 4 Harbour Street\n\nPlease be on time.",
    "When: 3 March 2026 14:00\nTo: meet the team\nSubject: second round",
    "Please send three times by 3 March 2026 to dana@harbour.example:\n\n- one in the morning\n- two after lunch",
    "Please write to Dana Lee <dana@harbour.example> by 3 March 2026, 10:00 with:\n\nyour notice period",
    "The note was sent from my iPhone and may be short.\n\nWe go ahead.",
    "Sent from my desk, which is easier than on a train: we go ahead.",
    "Dana said:\n\nhe was the best we saw.",
    "As Dana wrote:\n\nyou did well on Tuesday.",
    "What happens next:\n\n1. a call\n2. a task",
    "The salary -- and this is our last word -- is the one we named.",
    "First part.\n\n--\n\nSecond part, which explains at some length what will happen during the next weeks.\n\n"
    "It goes on for one more sentence, so it can be no signature.",
    "We keep your papers confidential.\n\nWe decide by Friday.",
    "Thank you for your time, Pat.\n\nWe will decide by Friday 6 March.",
    "Best of luck with the test!\n\nWe look forward to it.",
    "-> first the test\n-> then the talk",
    "He wrote on 3 March 2026 that he is content, and we are too.",
    "Original message received, thank you.\n\nWe will answer by Friday.",
    "Subject: to the board's yes, you start in May.\nTo: be confirmed is only the desk.",
    ">From next week on Dana is your contact.",
    "Cc: the whole team, as you asked.",
    "Our answer is yes.\n\n- Dana said so\n- Kim agrees",
]


@pytest.mark.parametrize("words", OWN_WORDS)
def test_words_that_only_look_like_a_quote_are_kept(words: str) -> None:
    assert visible(words).text == words
    assert visible(words + QUOTE).text == words


SIGNATURES = [
    "Best regards,\nDana Lee\nHead of People, Harbour\n+44 20 7946 0000",
    "Best regards,\n\nDana Lee\nHead of People\n\nHarbour Ltd, 4 Harbour Street, London\nwww.harbour.example",
    "Kind regards\nDana",
    "Many thanks,\nDana",
    "Thanks,\nDana",
    "Cheers,\n\nDana",
    "Yours sincerely,\n\nDana Lee",
    "All the best\nDana Lee | Harbour | dana@harbour.example",
    "-- \nDana Lee\nHarbour\nhttps://harbour.example",
    "————\nDana Lee\n+44 20 7946 0000",
    "--\nDana Lee\nHarbour",
    "-Dana",
    "Mit freundlichen Grüßen\nDana Lee\nPersonalabteilung",
    "Viele Grüße,\nDana",
    "Cordialement,\nDana Lee",
    "Bien à vous,\n\nDana",
    "Un saludo,\nDana",
    "Cordiali saluti\nDana Lee",
    "Atenciosamente,\nDana Lee",
    "Met vriendelijke groet,\nDana Lee",
    "Med vänlig hälsning\nDana",
    "Med venlig hilsen\nDana",
    "Pozdrawiam,\nDana Lee",
    "С уважением,\nDana Lee",
    "Saygılarımla,\nDana Lee",
]


@pytest.mark.parametrize("signature", SIGNATURES)
@pytest.mark.parametrize("below", ["", QUOTE])
def test_a_signature_is_set_apart(signature: str, below: str) -> None:
    read = visible(f"Hello Pat,\n\nwe will tell you on Friday.\n\n{signature}{below}")

    assert read.text == "Hello Pat,\n\nwe will tell you on Friday."
    assert read.signature == signature


def test_a_postscript_below_the_name_is_text() -> None:
    read = visible("See you then.\n\nBest regards,\nDana\n\nPS: we will decide by Friday, not by Monday as I said.\n")

    assert "we will decide by Friday" in read.text


DEVICES = [
    "Sent from my iPhone",
    "Sent from my iPad.",
    "Sent from my Galaxy",
    "Sent from my Samsung Galaxy smartphone.",
    "Sent via the Samsung Galaxy S24, an AT&T 5G smartphone",
    "Sent from Outlook for iOS",
    "Sent from Outlook for Android<https://aka.example/x>",
    "Get Outlook for iOS<https://aka.example/x>",
    "Get Outlook for Android",
    "Sent from Yahoo Mail for iPhone",
    "Sent from Yahoo Mail on Android",
    "Sent from Mail for Windows",
    "Sent from [Mail](https://go.example/x) for Windows",
    "Sent from Mail<https://go.example/x> for Windows 10",
    "Sent with Proton Mail secure email.",
    "Sent from Proton Mail Android",
    "Sent with Spark",
    "*Sent from my mobile*",
    "Sent from AOL on Android",
    "Von meinem iPhone gesendet",
    "Gesendet mit der GMX Mail App",
    "Gesendet von Outlook für iOS",
    "Envoyé de mon iPhone",
    "Envoyé depuis mon smartphone Samsung Galaxy.",
    "Enviado desde mi iPhone",
    "Enviado do meu iPhone",
    "Inviato da iPhone",
    "Verzonden vanaf mijn iPhone",
    "Skickat från min iPhone",
    "Sendt fra min iPhone",
    "Lähetetty iPhonesta",
    "Wysłane z iPhone'a",
    "Odesláno z iPhonu",
    "Отправлено с iPhone",
    "iPhone'umdan gönderildi",
    "iPhoneから送信",
    "发自我的iPhone",
    "나의 iPhone에서 보냄",
]


@pytest.mark.parametrize("device", DEVICES)
def test_a_line_that_a_device_adds_is_not_the_text(device: str) -> None:
    read = visible(f"Tuesday is fine.\n\n{device}{QUOTE}")

    assert read.text == "Tuesday is fine."
    assert device in (read.signature, read.quoted.split("\n")[0])


NOTICES = [
    "This e-mail and any attachments are confidential and intended solely for the addressee. If you are "
    "not the intended "
    "recipient, please notify the sender and delete it.",
    "CONFIDENTIALITY NOTICE: this message may contain privileged information. Any unauthorised "
    "disclosure is prohibited.",
    "Please consider the environment before printing this e-mail.",
    "Harbour Ltd is registered in England, company number 01234567. Registered office: 4 Harbour Street, London.",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, "
    "löschen Sie sie bitte.",
    "Harbour GmbH, Amtsgericht Hamburg, HRB 12345, Geschäftsführerin: Dana Lee",
    "Ce message est confidentiel. Si vous n'êtes pas le destinataire, merci de le détruire.",
    "Este mensaje es confidencial. Si no es el destinatario, le rogamos que lo elimine.",
    "Questo messaggio è riservato. Se non siete i destinatari, vi preghiamo di cancellarlo.",
    "Dit bericht is vertrouwelijk. Indien u niet de geadresseerde bent, verzoeken wij u het te verwijderen.",
]


@pytest.mark.parametrize("notice", NOTICES)
def test_a_disclaimer_is_nobodys_words(notice: str) -> None:
    read = visible(f"We will tell you on Friday.\n\nBest regards,\nDana\n\n{notice}\n")

    assert read.text == "We will tell you on Friday."
    assert read.signature == "Best regards,\nDana"
    assert read.quoted == notice


@pytest.mark.parametrize(
    "warning",
    [
        "CAUTION: This email originated from outside of the organization. Do not click links or open attachments.",
        "[EXTERNAL] This message came from outside Winter Ltd. Do not click links you do not know.",
        "You don't often get email from dana@harbour.example. Learn why this is important",
        "ACHTUNG: Diese E-Mail kommt von einem externen Absender. Bitte keine Links oder Anhänge öffnen.",
    ],
)
def test_a_warning_that_the_mail_came_from_outside_is_nobodys_words(warning: str) -> None:
    read = visible(f"{warning}\n\nDear Pat,\n\nwe go ahead.\n")

    assert read.text == "Dear Pat,\n\nwe go ahead."


def test_answers_between_quotes_are_kept_each_a_paragraph() -> None:
    text = "Pat Winter wrote:\n> May I bring slides?\nYes, please.\n> How many?\nFive at most.\n> Thanks\n"

    assert visible(text).text == "Yes, please.\n\nFive at most."


def test_a_message_that_only_forwards_keeps_what_it_passes_on_and_says_so() -> None:
    forwarded = (
        "---------- Forwarded message ---------\nFrom: Kim Oak <kim@harbour.example>\n"
        "Date: Tue, 3 Mar 2026 at 14:05\nSubject: Pat\nTo: <dana@harbour.example>\n\nWe should hire Pat."
    )
    alone, commented = visible(forwarded), visible("FYI, good news.\n\n" + forwarded)

    assert alone.forwards
    assert "We should hire Pat." in alone.text
    assert commented.forwards
    assert commented.text == "FYI, good news."


def test_a_reply_without_a_word_has_no_text() -> None:
    assert visible(QUOTE).text == ""
    assert visible("").text == ""


def test_spans_point_at_the_words_in_the_message() -> None:
    text = "Hello Pat,\r\n\r\nyes.\r\n> Really?\r\nReally.\r\n"
    read = visible(text)

    assert [text[start:end] for start, end in read.spans] == ["Hello Pat,\r\n\r\nyes.", "Really."]


PIECES = st.sampled_from(
    [
        *(
            "",
            "> quoted",
            ">> twice",
            "Yes, on Friday.",
            "Best regards,",
            "Dana",
            "-- ",
            "From: Pat <pat@winter.example>",
        ),
        *(
            "Sent: 3 March 2026 14:05",
            "To: Dana",
            "Subject: Re: x",
            "On 3 March 2026 Pat <p@x.example>",
            "wrote:",
            "____",
        ),
        *(
            "-----Original Message-----",
            "Sent from my iPhone",
            "if you are not the intended recipient",
            "a:",
            ":",
            "\t",
            "﻿",
        ),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=12), max_size=30).map("\n".join))
def test_every_line_goes_to_one_part_and_none_is_made_up(text: str) -> None:
    read = visible(text)
    lines = iter(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))

    assert all(line in text for line in read.text.split("\n") if line)
    for line in read.text.replace("\r", "\n").split("\n"):
        if line.strip():
            assert any(line.strip() in other for other in lines)
    for start, end in read.spans:
        assert 0 <= start < end <= len(text)
