"""Bounces in the dialects of many mail systems: who was not reached, for good or for now; ordinary mail is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.facts.reading import ReadBounce
from afterword.formats.mail import parse
from afterword.reading.bounce import bounce
from afterword.reading.machine import automatic, writer

DAEMON = "From: Mail Delivery System <MAILER-DAEMON@mx.winter.example>\nTo: pat@winter.example\n"
PLAIN = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
RETURNED = "Received: by mx.winter.example; Tue, 3 Mar 2026 14:05:00 +0000\nFrom: pat@winter.example\nTo: dana@harbour.example\nSubject: Thank you\n\nDear Dana,\n"


def report(
    fields: str, subject: str = "Undelivered Mail Returned to Sender", said: str = "It was not delivered."
) -> str:
    return (
        f"{DAEMON}Subject: {subject}\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain\n\n{said}\n\n--b\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; mx.winter.example\n\n{fields}\n\n--b\nContent-Type: message/rfc822\n\n{RETURNED}\n--b--\n"
    )


def read(raw: str) -> ReadBounce | None:
    return bounce(parse(raw.encode()))


FAILED = "Final-Recipient: rfc822; dana@harbour.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no such user"


def test_a_report_names_the_address_and_that_it_is_for_good() -> None:
    assert read(report(FAILED)) == ReadBounce(("dana@harbour.example",), True)


def test_a_delay_is_for_now() -> None:
    delayed = (
        "Final-Recipient: rfc822; dana@harbour.example\nAction: delayed\nStatus: 4.4.1\nWill-Retry-Until: tomorrow"
    )

    assert read(report(delayed)) == ReadBounce(("dana@harbour.example",), False)


def test_a_status_of_four_is_for_now_and_a_code_stands_in_for_a_missing_status() -> None:
    full = "Final-Recipient: rfc822; dana@harbour.example\nAction: failed\nStatus: 4.2.2"
    bare = "Final-Recipient: rfc822; dana@harbour.example\nAction: failed\nDiagnostic-Code: smtp; 452 mailbox full"

    assert read(report(full)) == ReadBounce(("dana@harbour.example",), False)
    assert read(report(bare)) == ReadBounce(("dana@harbour.example",), False)


def test_of_several_recipients_only_those_not_reached_count() -> None:
    mixed = f"Final-Recipient: rfc822; kim@harbour.example\nAction: delivered\nStatus: 2.0.0\n\n{FAILED}"

    assert read(report(mixed)) == ReadBounce(("dana@harbour.example",), True)


def test_a_report_of_success_is_no_bounce() -> None:
    relayed = "Final-Recipient: rfc822; dana@harbour.example\nAction: relayed\nStatus: 2.0.0"

    assert read(report(relayed, "Delivery notification", "Your message was handed on.")) is None


def test_the_address_that_was_written_to_is_named_where_the_report_knows_it() -> None:
    moved = f"Original-Recipient: rfc822;jobs@harbour.example\n{FAILED}"

    assert read(report(moved)) == ReadBounce(("jobs@harbour.example",), True)


PLAIN_BOUNCES = {
    "qmail": (
        "Subject: failure notice\n",
        "Hi. This is the qmail-send program at mx.winter.example.\n"
        "I could not deliver your message to these addresses.\n"
        "This is a permanent error; I have given up.\n\n<dana@harbour.example>:\n"
        "192.0.2.7 does not like recipient.\n"
        "Remote host said: 550 unknown user\n\n--- Below this line is a copy of the message.\n\n" + RETURNED,
        True,
    ),
    "exim": (
        "Subject: Mail delivery failed: returning message to sender\n",
        "This message was made by mail delivery software.\n\n"
        "A message that you sent could not be delivered to all of its\n"
        "recipients. This is a permanent error. These addresses failed:\n\n  dana@harbour.example\n"
        "    host mx.harbour.example [192.0.2.7]: 550 no such person\n\n"
        "------ This is a copy of the message, including all the headers. ------\n\n" + RETURNED,
        True,
    ),
    "exim delay": (
        "Subject: Warning: message 1abc delayed 24 hours\n",
        "A message that you sent has not yet been delivered to one recipient\n"
        "after more than 24 hours on the queue.\n\n"
        "The address to which it has not yet been delivered is:\n\n  dana@harbour.example\n\n"
        "Nothing need be done. Delivery attempts will continue for some time.\n",
        False,
    ),
    "sendmail": (
        "Subject: Returned mail: see transcript for details\n",
        "   ----- The following addresses had permanent fatal errors -----\n<dana@harbour.example>\n"
        "    (reason: 550 5.1.1 User unknown)\n\n   ----- Transcript of session follows -----\n"
        "... while talking to mx.harbour.example.:\n>>> RCPT To:<dana@harbour.example>\n"
        "<<< 550 5.1.1 User unknown\n",
        True,
    ),
    "old sendmail": (
        "Subject: Returned mail: Host unknown\n",
        "   ----- Transcript of session follows -----\n550 harbour.example (smtp)... 550 Host unknown\n"
        "554 <dana@harbour.example>... 550 Host unknown\n\n   ----- Unsent message follows -----\n" + RETURNED,
        True,
    ),
    "postfix without a report": (
        "Subject: Undelivered Mail Returned to Sender\n",
        "This is the mail system at host mx.winter.example.\n\n"
        "Your message could not be delivered to all of its addressees.\n"
        "For further help write to <postmaster@winter.example>\n\n"
        "<dana@harbour.example>: host mx.harbour.example[192.0.2.7] said: 550 5.1.1\n"
        "    unknown (in reply to RCPT TO command)\n",
        True,
    ),
    "exchange": (
        "Subject: Undeliverable: Thank you\n",
        "Your message\n\n  To:      Dana Lee; kim@harbour.example\n  Subject: Thank you\n"
        "  Sent:    Tue, 3 Mar 2026 14:05\n\n"
        "did not reach the following recipient(s):\n\ndana@harbour.example on Tue, 3 Mar 2026 14:06\n"
        "    The recipient name is not known here\n    MSEXCH:IMS:HARBOUR:LONDON:MX 0 Unknown Recipient\n",
        True,
    ),
    "exchange online": (
        "Subject: Undeliverable: Thank you\n",
        "Your message to dana@harbour.example couldn't be delivered.\n\ndana wasn't found at harbour.example.\n\n"
        "Contact the help desk at help@winter.example with questions.\n\nOriginal Message Details\n"
        "Sender: pat@winter.example\n"
        "Recipient Address: dana@harbour.example\nError: 550 5.1.10 RESOLVER.ADR.RecipientNotFound\n",
        True,
    ),
    "domino": (
        "Subject: DELIVERY FAILURE: User dana (dana@harbour.example) not listed in Domino Directory\n",
        "Your message\n\n  Subject: Thank you\n\nwas not delivered to:\n\n  dana@harbour.example\n\nbecause:\n\n"
        "  User dana (dana@harbour.example) not listed in Domino Directory\n",
        True,
    ),
    "gmail": (
        "Subject: Delivery Status Notification (Failure)\nX-Failed-Recipients: dana@harbour.example\n",
        "** Address not found **\n\n"
        "Your message wasn't delivered to dana@harbour.example because it does not exist.\n\n"
        "The response from the remote server was:\n550 5.1.1 no such user\n",
        True,
    ),
    "gmail delay": (
        "Subject: Delivery Status Notification (Delay)\n",
        "** Delivery incomplete **\n\n"
        "There was a temporary problem delivering your message to dana@harbour.example.\n"
        "Gmail will retry for 46 more hours.\n",
        False,
    ),
    "yahoo": (
        "Subject: Failure Notice\n",
        "Sorry, we were unable to deliver your message to the following address.\n\n<dana@harbour.example>:\n"
        "554: delivery error: this account has been closed\n\n--- Below this line is a copy of the message.\n\n"
        + RETURNED,
        True,
    ),
    "opensmtpd": (
        "Subject: Delivery status notification: failed\n",
        "    Hi!\n\n    This is the MAILER-DAEMON, please do not reply to this mail.\n\n"
        "    An error has occurred while attempting to deliver a message for\n"
        "    the following list of recipients:\n\n"
        "dana@harbour.example: 550 5.1.1 unknown\n\n    Below is a copy of the original message:\n\n" + RETURNED,
        True,
    ),
    "imail": (
        "Subject: Undeliverable Mail\n",
        "Unknown user: dana@harbour.example\n\nRCPT TO generated following response:\n"
        "553 5.3.0 addressee unknown\n\n"
        "Original message follows.\n\n" + RETURNED,
        True,
    ),
    "mailenable": (
        "Subject: Message Delivery Failure\n",
        "Message could not be delivered to some recipients.\nThe following recipient(s) could not be reached:\n\n"
        "\tRecipient: [SMTP:dana@harbour.example]\n\tReason: Remote server returned: 550 not here\n",
        True,
    ),
    "amazon": (
        "Subject: Delivery Status Notification (Failure)\n",
        "An error occurred while trying to deliver the mail to the following recipients:\ndana@harbour.example\n",
        True,
    ),
    "gmx": (
        "Subject: Mail delivery failed: returning message to sender\n",
        "Diese Nachricht wurde automatisch erzeugt.\n\n"
        "Eine Nachricht, die Sie versandt haben, konnte nicht zugestellt werden.\n\n"
        "dana@harbour.example:\nSMTP error from remote server for RCPT TO command: 550 unbekannt\n",
        True,
    ),
    "blocked": (
        "Subject: Message blocked\n",
        "Your message to dana@harbour.example has been blocked.\nThe response was:\n550 5.7.26 not let through\n",
        True,
    ),
    "an alias before whom we wrote to": (
        "Subject: Mail delivery failed\n",
        "A message that you sent could not be delivered to its recipient. This address failed:\n\n"
        "  people@inner.example <dana@harbour.example>: 550 unknown <dana@harbour.example>\n\n"
        "------ This is a copy of the message ------\n\n" + RETURNED,
        True,
    ),
    "over quota for now": (
        "Subject: Mail delivery error\n",
        "Your mail to dana@harbour.example was refused by the server: user over quota (452 4.2.2).\nWe will try again.\n",
        False,
    ),
    "headers before the reason": (
        "Subject: Delivery Notification: Delivery has failed\n",
        "This report is about a message with these header fields:\n\n  From: Pat <pat@winter.example>\n"
        "  To: dana@harbour.example\n  Subject: Thank you\n\nIt cannot be delivered to these recipients:\n\n"
        "  Recipient address: dana@harbour.example\n  Reason: the remote server has refused it\n",
        True,
    ),
    "german exchange": (
        "Subject: Unzustellbar: Danke\n",
        "Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.\n\n"
        "Folgende Empfänger konnten nicht erreicht werden:\n\n"
        "      dana@harbour.example am 03.03.2026 14:05\n            Der Empfänger ist unbekannt. 550 5.1.1\n",
        True,
    ),
    "french": (
        "Subject: Non remis : Merci\n",
        "Votre message n'a pas pu être remis aux destinataires suivants :\n\ndana@harbour.example\n550 5.1.1 inconnu\n",
        True,
    ),
    "spanish": (
        "Subject: No entregado: Gracias\n",
        "No se ha podido entregar su mensaje a los siguientes destinatarios:\n\ndana@harbour.example\n550 5.1.1\n",
        True,
    ),
    "italian": (
        "Subject: Mancata consegna\n",
        "Il messaggio non può essere consegnato ai seguenti destinatari:\n\ndana@harbour.example\n550 5.1.1\n",
        True,
    ),
    "russian": (
        "Subject: Недоставленное сообщение\n",
        "Ваше письмо не может быть доставлено получателю:\n\ndana@harbour.example\n550 5.1.1\n",
        True,
    ),
    "japanese": (
        "Subject: メールエラー通知\n",
        "次の宛先へのメールは送信できませんでした。\n\n<dana@harbour.example>\n550 5.1.1\n",
        True,
    ),
    "chinese": (
        "Subject: 系统退信\n",
        "抱歉，您的邮件被退回来了，无法投递到以下收件人：\n\ndana@harbour.example\n550 5.1.1\n",
        True,
    ),
}


@pytest.mark.parametrize("name", PLAIN_BOUNCES)
def test_a_bounce_without_a_report_is_read_by_its_words(name: str) -> None:
    headers, said, permanent = PLAIN_BOUNCES[name]
    mail = parse((DAEMON + headers + PLAIN + said).encode())

    assert bounce(mail) == ReadBounce(("dana@harbour.example",), permanent)
    assert writer(mail) == "bounce"


def test_two_addresses_that_failed_are_both_named_and_the_returned_ones_are_not() -> None:
    said = (
        "Unable to deliver message to the following addresses.\n\n<dana@harbour.example>:\nno account\n\n"
        "<kim@harbour.example>:\nno account\n\n--- Original message follows.\n\nFrom: pat@winter.example\n"
        "To: dana@harbour.example, kim@harbour.example, sam@harbour.example\n"
    )

    found = read(DAEMON + "Subject: Delivery failure\n" + PLAIN + said)

    assert found is not None
    assert found.recipients == ("dana@harbour.example", "kim@harbour.example")


def test_a_name_without_a_domain_takes_the_daemons() -> None:
    said = "Your mail to the following recipients could not be delivered:\n\tdana\n"
    headers = "From: Mail Delivery Subsystem <MAILER-DAEMON@harbour.example>\nTo: pat@winter.example\nSubject: Mail Delivery Problem\n"

    assert read(headers + PLAIN + said) == ReadBounce(("dana@harbour.example",), True)


ORDINARY = {
    "a person who asks": "Subject: Re: Interview\n\n"
    "Your message to dana@harbour.example was not delivered, she left us. Can you send it to me?\n",
    "a rejection": "Subject: Your application\n\n"
    "Unfortunately we could not offer you the post. Questions: jobs@harbour.example\n",
    "a delivery company": "Subject: Delivery driver: next step\n\n"
    "The parcel failed to arrive, says our driver; your interview is on Friday.\n",
    "an undelivered letter": "Subject: Your letter\n\n"
    "The post returned our letter to you. Is 4 Harbour Street still right?\n",
    "a mail engineer's post": "Subject: Postmaster role\n\n"
    "You would care for bounces: 550 5.1.1, unknown user, mailbox full and so on.\n",
    "a forwarded bounce": "Subject: Fwd: Undeliverable: Thank you\n\nIs this you?\n\n"
    "Your message to dana@harbour.example could not be delivered.\n",
}


REJECTION = (
    "Dear Pat,\n\nyour application for delivery driver was rejected. Questions? Write to jobs@harbour.example.\n"
)


@pytest.mark.parametrize(
    "headers",
    [
        "From: Harbour <no-reply@ats.example>\nAuto-Submitted: auto-generated\nReturn-Path: <>\n",
        "From: Harbour <no-reply@ats.example>\nAuto-Submitted: auto-replied\nPrecedence: bulk\n",
        "From: Food Delivery Systems Ltd <jobs@harbour.example>\n",
        "From: Harbour <delivery@harbour.example>\n",
    ],
)
def test_a_rejection_from_a_machine_is_no_bounce(headers: str) -> None:
    assert bounce(parse(f"{headers}To: pat@winter.example\nSubject: Your application\n\n{REJECTION}".encode())) is None


@pytest.mark.parametrize("name", ORDINARY)
def test_a_person_who_writes_about_delivery_is_no_bounce(name: str) -> None:
    mail = parse(f"From: Kim Oak <kim@harbour.example>\nTo: pat@winter.example\n{ORDINARY[name]}".encode())

    assert bounce(mail) is None
    assert automatic(mail) == "none"
    assert writer(mail) == "person"


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from(["", DAEMON, "Subject: failure notice\n", "Auto-Submitted: auto-replied\n"]),
)
def test_whatever_the_bytes_are_a_writer_is_found(body: bytes, headers: str) -> None:
    mail = parse(headers.encode() + b"\n" + body)

    assert writer(mail) in ("person", "auto_reply", "bounce", "calendar", "machine")
