"""From an invitation in the mailbox to the thank-you at the other side: once, as approved, in its thread."""

from __future__ import annotations

import hashlib
from email.utils import getaddresses
from typing import TYPE_CHECKING

import pytest

from tests.journeys.conftest import parsed, tree

if TYPE_CHECKING:
    from tests.journeys.conftest import Home

pytestmark = pytest.mark.servers


def test_the_thanks_for_an_interview_go_out_once_as_approved_in_their_thread(home: Home) -> None:
    invitation = home.invited()
    home.accepted(invitation)
    before = tree(home.maildir)

    read = home.scan()
    item = home.thank_you()
    assert (read["opened"], item["employer"], item["names"]) == (1, "Northwind", ["Priya Nair"])
    approved = home.approve(item["draft"])
    (waiting,) = home.json("outbox")["messages"]
    assert waiting["recipients"] == ["priya@northwind.example"]
    (sent,) = home.send()
    assert sent["outcome"] == "sent", sent
    assert home.send() == []

    (arrived,) = home.postfix.accepted()
    ((raw, state),) = home.database("SELECT raw, state FROM store_submission")
    assert state == "sent"
    assert hashlib.sha256(raw).hexdigest() == approved["sha256"]
    assert arrived.replace(b"\r\n", b"\n").endswith(raw.replace(b"\r\n", b"\n")), "Postfix puts its lines before ours"
    letter = parsed(arrived)
    assert [address for _, address in getaddresses(letter.get_all("To", []))] == ["priya@northwind.example"]
    assert (letter["X-Original-To"], letter["Return-Path"]) == ("priya@northwind.example", "<ada@example.org>")
    assert (letter["Cc"], letter["Bcc"]) == (None, None)
    assert f"\nIn-Reply-To: {invitation}\n".encode() in arrived
    assert f"\nReferences: {invitation}\n".encode() in arrived
    assert letter["Subject"] == item["draft"]["subject"] == "Re: Interview: Data Analyst"
    assert letter.get_payload(decode=True).decode().split() == item["draft"]["body"].split()
    assert "+44 7700 900123" in item["draft"]["body"]

    (copy,) = [one for one in home.sent_copies() if parsed(one)["Message-ID"] == approved["message_id"]]
    assert copy.replace(b"\r\n", b"\n") == raw.replace(b"\r\n", b"\n")
    after = tree(home.maildir)
    (added,) = after.keys() - before.keys()
    assert added.startswith(".Sent/cur/")
    assert added.endswith("S")
    assert {name: after[name] for name in before} == before
    home.scan()
    facts = home.json("show", item["candidacy"])
    assert [fact["fact"] for fact in facts["facts"]].count("sent") == 2
    assert home.due("thank_you") == []
