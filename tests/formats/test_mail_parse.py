"""Whole messages: what a person would read of them, and what is said of the part that could not be read."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta, timezone

import pytest

from afterword.formats.body import DISAGREE, ENCRYPTED, LINK_ALONE, TNEF
from afterword.formats.mail import Address, Mail, parse
from afterword.formats.message import NO_SENDER, header_scan
from afterword.formats.mime import TOO_DEEP, TOO_LONG, TOO_MANY

HEAD = (
    "From: Dana Whitfield <Dana@Harbour.example>\n"
    "To: Robin Ash <robin@ash.example>\n"
    "Subject: Your interview\n"
    "Date: Tue, 3 Mar 2026 16:10:00 +0100\n"
    "Message-ID: <one@harbour.example>\n"
)


def mail(body: str | bytes, *, head: str = HEAD) -> Mail:
    return parse(head.encode() + (body if isinstance(body, bytes) else body.encode()))


def multipart(kind: str, *parts: str) -> str:
    inner = "".join(f"--edge\n{part}\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="edge"\n\nfor old programs\n{inner}--edge--\nafter\n'


def test_a_plain_message_is_read_as_it_was_written() -> None:
    message = mail(
        "In-Reply-To: <zero@ash.example>\nReferences: <a@x.example>\n <zero@ash.example>\n\nSee you on Monday.\n"
    )

    assert message.subject == "Your interview"
    assert message.from_ == (Address("Dana Whitfield", "dana@harbour.example"),)
    assert message.to == (Address("Robin Ash", "robin@ash.example"),)
    assert message.date == datetime(2026, 3, 3, 16, 10, tzinfo=timezone(timedelta(hours=1)))
    assert message.message_id == "<one@harbour.example>"
    assert message.in_reply_to == ("<zero@ash.example>",)
    assert message.references == ("<a@x.example>", "<zero@ash.example>")
    assert message.text == "See you on Monday."
    assert message.problems == ()


def test_windows_line_ends_and_unix_ones_read_alike() -> None:
    raw = (HEAD + multipart("mixed", "Content-Type: text/plain\n\nOne.", "Content-Type: text/plain\n\nTwo.")).encode()

    assert parse(raw) == parse(raw.replace(b"\n", b"\r\n"))
    assert parse(raw).text == "One.\n\nTwo."


def test_the_plain_form_is_preferred_and_the_html_is_kept() -> None:
    message = mail(
        multipart(
            "alternative",
            "Content-Type: text/plain; charset=utf-8\n\nWe would like to meet you again.",
            "Content-Type: text/html; charset=utf-8\n\n<p>We would <b>like</b> to meet you again.</p>",
        )
    )

    assert message.text == "We would like to meet you again."
    assert message.html == "<p>We would <b>like</b> to meet you again.</p>"
    assert message.problems == ()


def test_a_message_in_html_alone_is_read_as_text() -> None:
    message = mail("Content-Type: text/html\n\n<p>Dear Robin,</p><p>it is a <b>yes</b>.</p>")

    assert message.text == "Dear Robin,\n\nit is a yes."


def test_a_plain_form_that_only_points_at_the_html_is_passed_over() -> None:
    html = "<p>Dear Robin, thank you for coming in. " + "We enjoyed talking about the harbour project. " * 10 + "</p>"
    stub = "Content-Type: text/plain\n\nPlease use an HTML capable program to read this."
    message = mail(multipart("alternative", stub, f"Content-Type: text/html\n\n{html}"))

    assert message.text.startswith("Dear Robin, thank you")


def test_two_forms_that_contradict_each_other_are_named() -> None:
    message = mail(
        multipart(
            "alternative",
            "Content-Type: text/plain\n\nWonderful news: the position belongs to you, congratulations.",
            "Content-Type: text/html\n\n<p>Sadly another applicant has been selected instead.</p>",
        )
    )

    assert message.problems == (DISAGREE,)


def test_text_around_an_attachment_is_one_text() -> None:
    message = mail(
        multipart(
            "mixed",
            "Content-Type: text/plain\n\nBefore.",
            "Content-Type: application/pdf; name=plan.pdf\nContent-Transfer-Encoding: base64\n\n" + "QUJD" * 100,
            "Content-Type: text/plain\n\nAfter.",
        )
    )

    assert message.text == "Before.\n\nAfter."
    assert [(file.name, file.content_type, file.size) for file in message.attachments] == [
        ("plan.pdf", "application/pdf", 300)
    ]


def test_a_file_name_is_shown_without_what_would_disguise_it() -> None:
    message = mail(
        'Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="cv\u202efdp.exe"\n\nMZ'
    )

    assert message.attachments[0].name == "cvfdp.exe"


def test_a_file_name_in_pieces_is_joined() -> None:
    message = mail(
        "Content-Type: application/pdf;\n name*0*=utf-8''L%C3%B6;\n name*1*=hne;\n name*2=.pdf\n\nx", head=HEAD
    )

    assert message.attachments[0].name == "Löhne.pdf"


def test_an_invitation_is_read_and_its_twin_attached_as_a_file_is_not_read_twice() -> None:
    calendar = (
        "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u1@harbour.example\n"
        "DTSTART:20260309T093000Z\nDTEND:20260309T103000Z\nSUMMARY:Second round\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    encoded = base64.encodebytes(calendar.encode()).decode()
    message = mail(
        multipart(
            "mixed",
            "Content-Type: text/plain\n\nPlease see the invitation.",
            f"Content-Type: text/calendar; method=REQUEST\n\n{calendar}",
            f"Content-Type: application/octet-stream; name=invite.ics\nContent-Transfer-Encoding: base64\n\n{encoded}",
        )
    )

    assert len(message.calendars) == 1
    assert message.calendars[0].method == "REQUEST"
    assert message.calendars[0].events[0].start == datetime(2026, 3, 9, 9, 30, tzinfo=UTC)


def test_a_bounce_gives_its_report_and_what_it_returns() -> None:
    message = parse(
        b"From: Mail System <MAILER-DAEMON@relay.example>\nSubject: Undelivered\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="edge"\n\n'
        b"--edge\nContent-Type: text/plain\n\nIt could not be delivered.\n"
        b"--edge\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\n"
        b"Final-Recipient: rfc822; dana@harbour.example\nAction: failed\nStatus: 5.1.1\n"
        b"--edge\nContent-Type: message/rfc822\n\nMessage-ID: <mine@ash.example>\nSubject: Thank you\n\nDear Dana\n--edge--\n"
    )

    assert message.text == "It could not be delivered."
    assert "Status: 5.1.1" in message.report
    assert "<mine@ash.example>" in message.returned
    assert message.attachments == ()


def test_a_forwarded_message_is_an_attachment_and_not_what_was_written() -> None:
    message = mail(
        multipart(
            "mixed",
            "Content-Type: text/plain\n\nFor your files.",
            "Content-Type: message/rfc822\n\nFrom: x@y.example\nSubject: Old offer\n\nWe offer you the post.",
        )
    )

    assert message.text == "For your files."
    assert message.attachments[0].name == "Old offer"
    assert message.returned == ""


def test_a_message_that_is_nothing_but_another_shows_that_ones_text() -> None:
    message = mail("Content-Type: message/rfc822\n\nSubject: inner\n\nThe inner text.")

    assert message.text == "The inner text."


def test_flowed_text_is_read_in_whole_paragraphs() -> None:
    message = mail("Content-Type: text/plain; format=flowed\n\nWe will be in \ntouch by Friday.\n> old \n> words\n")

    assert message.text == "We will be in touch by Friday.\n> old words"


@pytest.mark.parametrize(
    ("part", "problem"),
    [
        ("Content-Type: application/ms-tnef; name=winmail.dat\n\nx", TNEF),
        ("Content-Type: application/pkcs7-mime; name=smime.p7m\n\nx", ENCRYPTED),
    ],
)
def test_what_only_another_program_can_open_is_named(part: str, problem: str) -> None:
    assert mail(multipart("mixed", "Content-Type: text/plain\n\nHello", part)).problems == (problem,)


_OUTLOOK = "https://outlook.office365.com/owa/?itemid=AAMkAGI2T%2Babc%3D&exvsurl=1&path=/calendar/item"


@pytest.mark.parametrize(
    "body",
    [
        f"Content-Type: text/plain\n\nInterview\n{_OUTLOOK}\n",
        f'Content-Type: text/html\n\n<p>Interview</p><a href="{_OUTLOOK}">open</a>\n',
    ],
)
def test_an_invitation_that_exchange_hands_out_as_a_link_is_named(body: str) -> None:
    assert mail(body).problems == (LINK_ALONE,)


@pytest.mark.parametrize(
    "body",
    [
        f"Content-Type: text/plain\n\nYes, that suits me.\n> Interview\n> {_OUTLOOK}\n",
        "Content-Type: text/plain\n\nhttps://outlook.office365.com/owa/?path=/mail/inbox\n",
    ],
)
def test_a_link_that_is_quoted_or_leads_to_mail_is_no_invitation(body: str) -> None:
    assert mail(body).problems == ()


def test_an_unterminated_multipart_is_read_to_its_end() -> None:
    message = mail("Content-Type: multipart/mixed; boundary=edge\n\n--edge\nContent-Type: text/plain\n\nStill here.")

    assert message.text == "Still here."


def test_a_multipart_whose_boundary_is_missing_is_still_read() -> None:
    message = mail("Content-Type: multipart/mixed\n\n--cut\nContent-Type: text/plain\n\nStill here.\n--cut--\n")

    assert message.text == "Still here."


def test_a_thousand_nested_parts_cost_a_sentence_and_nothing_else() -> None:
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n" for level in range(1_000))
    message = mail(deep + "\nhello")

    assert message.subject == "Your interview"
    assert message.problems == (TOO_DEEP,)


def test_thousands_of_parts_are_read_up_to_the_hundredth() -> None:
    parts = ["Content-Type: text/plain\n\nhello"] * 3_000
    message = mail(multipart("mixed", *parts))

    assert message.problems == (TOO_MANY,)
    assert 90 < message.text.count("hello") <= 100


def test_more_than_a_megabyte_of_text_is_cut_and_said() -> None:
    message = mail("\n" + "word " * 300_000)

    assert len(message.text) <= 1_000_000
    assert message.problems == (TOO_LONG,)


def test_a_sender_who_could_be_two_people_is_no_sender() -> None:
    message = parse(b"From: dana@harbour.example]<someone@else.example>\nSubject: x\n\nhi")

    assert message.from_ == ()
    assert message.problems == (NO_SENDER,)


def test_headers_that_tell_machines_from_people_are_kept_and_bulk_is_not() -> None:
    message = mail(
        "Auto-Submitted: auto-replied\nReceived: from a by b\nX-Auto: =?utf-8?q?ja=2C_gew=C3=B6hnlich?=\n\nAway."
    )

    assert message.header("auto-submitted") == "auto-replied"
    assert message.header("x-auto") == "ja, gewöhnlich"
    assert message.header("received") == ""


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n",
        b"\r\n\r\n",
        b"\x00\xff\xfe",
        b":::\n\n:::",
        b"Content-Type: multipart/mixed; boundary=\n\n--\n--",
        b"Content-Type: text/plain; charset=\xff\xff\n\n\xff",
        b"Content-Transfer-Encoding: base64\n\n====A",
        b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nAAAA",
        b"Subject: =?utf-8?b?=\xff?=\nFrom: \xff<\xff@\xff>\n\n",
        b'From: (((((\nTo: <<<<>>>>\nCc: "\nDate: \xff\n\n',
    ],
)
def test_nothing_that_can_be_in_a_file_raises(raw: bytes) -> None:
    message = parse(raw)

    message.text.encode("utf-8")
    message.subject.encode("utf-8")


def test_a_mailboxs_line_before_the_headers_is_no_header() -> None:
    message = parse(b"From dana@harbour.example Tue Mar  3 16:10:00 2026\n" + HEAD.encode() + b"\nhello")

    assert message.subject == "Your interview"
    assert message.text == "hello"


def test_the_scan_of_headers_finds_sender_and_subject_without_parsing() -> None:
    raw = (
        b"X: y\nsubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n and more\nFrom: Dana <dana@harbour.example>\n\n" + b"\x00" * 100
    )

    assert header_scan(raw) == ("Dana <dana@harbour.example>", "Grüße and more")


def test_a_boundary_whose_letters_are_strewn_about_is_still_found() -> None:
    message = mail(
        "Content-Type: multipart/mixed; boundary=a\n\n--a\n\n" + "--aa " * 50_000 + "\n--a\n\nsecond part\n--a--\n"
    )

    assert message.text.endswith("second part")


def test_a_hundred_html_parts_are_read_in_bounded_time_and_none_is_lost() -> None:
    part = "Content-Type: text/html\n\n" + "<p>x</p>" * 1_200
    message = mail(multipart("mixed", *[part] * 90))

    assert message.text.count("x") == 90 * 1_200


def test_a_hundred_calendars_are_read_up_to_a_hundred_events() -> None:
    event = "BEGIN:VEVENT\nUID:{}\nDTSTART:20260309T093000Z\nEND:VEVENT\n"
    parts = [
        f"Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n{''.join(event.format(f'{p}-{n}') for n in range(50))}END:VCALENDAR\n"
        for p in range(90)
    ]
    message = mail(multipart("mixed", *parts))

    assert sum(len(calendar.events) for calendar in message.calendars) == 100
    assert message.problems
