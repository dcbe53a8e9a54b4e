"""Which old mail is fetched whole."""

from __future__ import annotations

import pytest

from afterword.actions.ports import MailHead
from afterword.actions.worth_reading import worth_reading

WANTED = worth_reading(frozenset({"ada@example.org"}), lambda host: host == "northwind.example")


def head(*lines: str, role: str = "inbox", invitation: bool = False) -> MailHead:
    return MailHead("INBOX", role, 9_000, None, "".join(f"{line}\r\n" for line in lines).encode(), invitation)


BULK = "List-Unsubscribe: <mailto:x@shop.example>"


@pytest.mark.parametrize(
    ("mail", "wanted"),
    [
        (head("From: Dana <dana@somewhere.example>", "Subject: Hello"), True),
        (head("From: Shop <news@shop.example>", "Subject: 30 % off", BULK), False),
        (head("From: Shop <news@shop.example>", "Subject: 30 % off", "Precedence: bulk"), False),
        (head("From: Shop <news@shop.example>", "Subject: 30 % off", BULK, invitation=True), True),
        (head("From: Shop <news@shop.example>", "Subject: 30 % off", BULK, role="sent"), True),
        (head("From: Acme <no-reply@acme.example>", "Subject: Your application to Acme", BULK), True),
        (head("From: Acme <no-reply@us.greenhouse-mail.io>", "Subject: Thanks", BULK), True),
        (head("From: Northwind <news@northwind.example>", "Subject: Thanks", BULK), True),
        (head("From: Ada <ada@example.org>", "Subject: To the list", BULK), True),
        (head("From: Firma <x@firma.example>", "Subject: =?utf-8?q?Ihre_Bewerbung?=", BULK), True),
        (head("From: Firma <x@firma.example>", "Subject: Ihr", " Vorstellungsgespräch", BULK), True),
        (head(), True),
    ],
)
def test_people_and_what_may_be_about_a_job_are_wanted(mail: MailHead, wanted: bool) -> None:
    assert WANTED(mail) is wanted
