"""A letter goes out as exactly the bytes that were approved, with the approved headers and not one more."""

from __future__ import annotations

import email
import email.utils
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.formats.compose import BadLetter, Letter, body_hash, checked_address, compose, is_ours, make_message_id
from afterword.formats.mail import Address

KEY = b"k" * 32
MESSAGE_ID = make_message_id(b"0123456789", KEY, "Example.org")
LONG_ID = "<" + "AM0PR0" * 14 + "@eurprd01.prod.example>"
LETTER = Letter(
    Address("Ada Marsh", "ada@example.org"),
    (Address("Priya Nair", "priya@northwind.example"),),
    "Re: Data Analyst interview",
    "Dear Priya,\n\nThank you for your time on Tuesday.\n\nAda Marsh\n+44 7700 900123\n",
    MESSAGE_ID,
    datetime(2026, 3, 3, 16, 10, tzinfo=UTC),
)


def parsed(raw: bytes) -> email.message.Message:
    return email.message_from_bytes(raw)  # the old parser: another one than the one compose checks itself with


def test_a_letter_holds_the_headers_a_mail_must_have_and_none_of_ours() -> None:
    message = parsed(compose(LETTER))

    assert [name.lower() for name in list(message)] == [
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "content-type",
        "content-transfer-encoding",
        "mime-version",
    ]
    assert message["Message-ID"] == MESSAGE_ID
    assert message["Date"] == "Tue, 03 Mar 2026 16:10:00 +0000"
    assert message.get_payload(decode=True).decode() == LETTER.body.replace("\n", "\r\n")


def test_a_thread_is_named_one_id_a_line_and_never_encoded() -> None:
    raw = compose(replace(LETTER, in_reply_to=LONG_ID, references=("<first@northwind.example>", LONG_ID)))

    assert raw.startswith(
        f"In-Reply-To: {LONG_ID}\r\nReferences: <first@northwind.example>\r\n {LONG_ID}\r\nFrom:".encode()
    )


@pytest.mark.parametrize(
    "bad", ["", "no brackets@x", "<a b@x>", "<a@x>\r\nBcc: <v@x>", "<a@x>\0", "<é@x>", "<" + "a" * 999 + "@x>"]
)
def test_an_id_that_is_none_is_left_out_of_the_thread(bad: str) -> None:
    message = parsed(compose(replace(LETTER, in_reply_to=bad, references=(bad, "<good@x>"))))

    assert message["In-Reply-To"] is None
    assert message["References"] == "<good@x>"


def test_a_long_thread_keeps_its_first_and_its_newest_ids() -> None:
    ids = tuple(f"<{n}@x>" for n in range(200))
    kept = parsed(compose(replace(LETTER, references=ids)))["References"].split()

    assert kept == ["<0@x>", *ids[-29:]]


def test_paragraphs_are_not_wrapped_and_dots_and_trailing_blanks_arrive() -> None:
    body = ".\n..two\nFrom here on\n" + "word " * 300 + "\n\n  indented, trailing  \nZoë’s “dash” – …\n"
    raw = compose(replace(LETTER, body=body))

    assert max(len(line) for line in raw.split(b"\r\n")) <= 78
    assert parsed(raw).get_payload(decode=True).decode() == body.replace("\n", "\r\n")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_whatever_ends_a_line_comes_out_as_cr_lf(end: str) -> None:
    raw = compose(replace(LETTER, body=f"one{end}{end}two{end}"))

    assert raw.endswith(b"\r\n\r\none\r\n\r\ntwo\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")


HOSTILE = [
    "Hello\r\nBcc: eve@attacker.example",
    "Hello\nBcc: eve@attacker.example",
    "Hello\rBcc: eve@attacker.example",
    "Hello\n",
    "Hello\x0bBcc: eve@attacker.example",
    "Hello\x0cBcc: eve@attacker.example",
    "Hello\x1eBcc: eve@attacker.example",
    "Hello\x85Bcc: eve@attacker.example",
    "Hello\u2028Bcc: eve@attacker.example",
    "Hello\u2029Bcc: eve@attacker.example",
    "Hello\0",
    "Hello\ud800",
    "=?utf-8?q?Hello=0ABcc:_eve=40attacker.example?=",
    "=?utf-8?b?SGVsbG8NCkJjYzogZXZlQGF0dGFja2VyLmV4YW1wbGU=?=",
    "=?us-ascii?q?Hello=0D?= =?us-ascii?q?=0ABcc:_eve=40attacker.example?=",
    "Hello\r\n.\r\nMAIL FROM:<eve@attacker.example>",
    "Hello \u202eelpmaxe",
    "x" * 5000,
]


@pytest.mark.parametrize("value", HOSTILE)
def test_a_subject_that_could_become_a_header_is_refused_by_name(value: str) -> None:
    with pytest.raises(BadLetter, match=r"^subject: "):
        compose(replace(LETTER, subject=value))


@pytest.mark.parametrize("value", HOSTILE)
def test_a_name_that_could_become_a_header_is_refused_by_name(value: str) -> None:
    with pytest.raises(BadLetter, match=r"^to name: "):
        compose(replace(LETTER, to=(Address(value, "priya@northwind.example"),)))
    with pytest.raises(BadLetter, match=r"^from name: "):
        compose(replace(LETTER, from_=Address(value, "ada@example.org")))


@pytest.mark.parametrize(
    "value",
    ["50 %0d%0aBcc: eve@x.example", "back\\r\\nslash", "嘊嘍 wide", 'Nair, "Priya" (she)', "Zoë", "@ <b@c.example>"],
)
def test_odd_but_harmless_words_arrive_as_they_were_written(value: str) -> None:
    raw = compose(replace(LETTER, subject=f"Re: {value}", to=(Address(value, "priya@northwind.example"),)))

    assert email.utils.getaddresses([str(parsed(raw)["To"])])[-1][1] == "priya@northwind.example"
    assert len(list(parsed(raw))) == 8
    words = "".join(
        part if isinstance(part, str) else part.decode(charset or "ascii")
        for part, charset in email.header.decode_header(parsed(raw)["Subject"].replace("\r\n", ""))
    )
    assert words == f"Re: {value}"


@pytest.mark.parametrize(
    "address",
    [
        "sam@example.org\r\nRCPT TO:<eve@attacker.example>",
        "<a@b.example>,<eve@attacker.example>",
        "a@b.example,eve@attacker.example",
        "sam@acme.example@attacker.example",
        "sam@аcme.example",
        "sam @acme.example",
        "a" * 65 + "@acme.example",
        "sam@acme",
        "undisclosed-recipients:;",
        "group:a@b.example,eve@attacker.example;",
        "sam@acme.example\u202e",
        '"sam"@acme.example',
        "sam@-acme.example",
        "sam..b@acme.example",
        "sam@acme..example",
        "@acme.example",
        "",
    ],
)
def test_what_is_not_exactly_one_address_is_refused(address: str) -> None:
    with pytest.raises(BadLetter, match=r"^to: "):
        compose(replace(LETTER, to=(Address("Sam", address),)))


def test_an_address_is_sent_to_as_it_was_written() -> None:
    assert checked_address("to", "O'Brien+jobs@Mail.Acme.example") == "O'Brien+jobs@Mail.Acme.example"
    assert b"O'Brien+jobs@Mail.Acme.example" in compose(
        replace(LETTER, to=(Address("", "O'Brien+jobs@Mail.Acme.example"),))
    )


def test_nobody_or_the_same_address_twice_is_refused() -> None:
    priya = LETTER.to[0]
    with pytest.raises(BadLetter, match="nobody"):
        compose(replace(LETTER, to=()))
    with pytest.raises(BadLetter, match="twice"):
        compose(replace(LETTER, to=(priya, replace(priya, email=priya.email.upper()))))


@pytest.mark.parametrize("body", ["", " \n", "a\0b", "a\x0cb", "a\ud800", "x" * 100_001])
def test_a_body_that_cannot_be_sent_as_it_is_is_refused(body: str) -> None:
    with pytest.raises(BadLetter, match=r"^body: "):
        compose(replace(LETTER, body=body))


def test_the_date_keeps_the_zone_it_was_given_in_and_needs_one() -> None:
    berlin = timezone(timedelta(hours=1))
    assert b"Date: Tue, 03 Mar 2026 17:10:00 +0100" in compose(replace(LETTER, date=LETTER.date.astimezone(berlin)))
    with pytest.raises(BadLetter, match="date"):
        compose(replace(LETTER, date=LETTER.date.replace(tzinfo=None)))


def test_we_know_our_own_message_ids_and_no_others() -> None:
    assert MESSAGE_ID.endswith("@example.org>")
    assert is_ours(MESSAGE_ID, KEY)
    assert is_ours(f" {MESSAGE_ID}\r\n", KEY)
    assert not is_ours(MESSAGE_ID, b"x" * 32)
    assert not is_ours(MESSAGE_ID.replace("<g", "<h"), KEY)
    assert not is_ours("<abc@example.org>", KEY)


def test_a_message_id_at_a_long_domain_is_still_not_encoded() -> None:
    long = make_message_id(b"0123456789", KEY, ".".join(["a" * 50] * 4) + ".example")
    raw = compose(replace(LETTER, message_id=long))

    assert long.encode() in raw
    assert len(list(parsed(raw))) == 8


def test_a_body_hash_outlives_rewrapping_and_says_when_words_changed() -> None:
    assert body_hash("Dear Priya,\nthank  you.") == body_hash("Dear Priya, thank\r\nyou.\r\n\r\n")
    assert body_hash("Zoe\u0308") == body_hash("Zo\u00eb")
    assert body_hash("Dear Priya, thank you.") != body_hash("Dear Priya, thanks.")


@settings(max_examples=150, deadline=None)
@given(subject=st.text(max_size=60), name=st.text(max_size=30), body=st.text(max_size=200))
def test_any_text_is_refused_or_sent_to_the_approved_address_alone(subject: str, name: str, body: str) -> None:
    try:
        raw = compose(replace(LETTER, subject=subject, body=body, to=(Address(name, "priya@northwind.example"),)))
    except BadLetter:
        return
    head = raw.split(b"\r\n\r\n", 1)[0].decode("ascii")
    names = [line.split(":", 1)[0] for line in head.split("\r\n") if line[:1] not in " \t"]
    assert names == [
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    ]
    assert email.utils.getaddresses([str(parsed(raw)["To"])])[-1][1] == "priya@northwind.example"
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r" not in raw.replace(b"\r\n", b"")
