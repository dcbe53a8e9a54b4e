"""Mail that lies anywhere in the mailbox before the dot stops what was approved, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.conftest import ADA, PRIYA

if TYPE_CHECKING:
    from tests.journeys.conftest import Home

pytestmark = pytest.mark.servers

WORD = "Dear Ada,\n\nThank you for coming in today. We will let you know by next Friday.\n\nKind regards,\n\nPriya Nair"
NOOR = "Noor Haddad <noor@northwind.example>"


@pytest.mark.parametrize(
    ("box", "from_", "subject"),
    [
        ("ada@example.org", PRIYA, "Re: Interview: Data Analyst"),
        ("ada+projects@example.org", PRIYA, "Re: Interview: Data Analyst"),
        ("ada+junk@example.org", PRIYA, "Your interview"),
        ("ada@example.org", NOOR, "Your interview for the Data Analyst role"),
    ],
    ids=["INBOX", "sub-folder", "Junk", "colleague"],
)
def test_a_reply_that_postfix_delivers_before_the_dot_stops_it(ready: Home, box: str, from_: str, subject: str) -> None:
    approved = ready.approve(ready.item["draft"])
    ready.arrives(from_, subject, WORD, box=box)
    ran = ready.run("send")

    assert ready.postfix.accepted() == []
    assert "withdrawn" in ran.out, ran
    (entry,) = ready.json("outbox", "--all")["messages"]
    assert (entry["id"], entry["standing"]) == (approved["id"], "cancelled")
    assert "a word from them" in entry["said"]
    assert ready.database("SELECT state, withdrawn_because FROM store_draft")[0] == ("withdrawn", "a word from them")


def test_a_message_by_hand_in_sent_withdraws_and_counts_as_the_thanks(ready: Home) -> None:
    ready.approve(ready.item["draft"])
    body = "Dear Priya,\n\nThank you for your time today. I enjoyed our conversation.\n\nBest wishes,\nAda Marsh"
    _, raw = ready.written(ADA, PRIYA, "Thank you", body, ready.began)
    ready.lies(raw, ".Sent")
    ready.run("send")

    assert ready.postfix.accepted() == []
    (entry,) = ready.json("outbox", "--all")["messages"]
    assert (entry["standing"], "by hand" in entry["said"]) == ("cancelled", True)
    assert ready.due("thank_you") == []


def test_an_edit_voids_the_approval_and_the_new_words_need_one_of_their_own(ready: Home) -> None:
    ready.configure(hold="10 min")
    approved = ready.approve(ready.item["draft"])
    assert approved["standing"] == "held"
    assert ready.send() == [], "it is held"
    changed = "Subject: Thank you\n\n" + ready.item["draft"]["body"].replace("Ada Marsh", "Ada Marsh (Ms)", 1)
    ready.configure()
    edited = ready.json("edit", str(approved["draft"]), "--text", "-", input=changed)

    assert edited["version"] == 2
    (entry,) = ready.json("outbox", "--all")["messages"]
    assert (entry["standing"], entry["version"]) == ("cancelled", 1)
    assert ready.run("approve", str(approved["draft"]), "--version", "1").status == 3
    again = ready.json("approve", str(approved["draft"]), "--version", "2", "--allow-warnings")
    (sent,) = ready.send()
    assert (sent["outcome"], sent["id"]) == ("sent", again["id"])
    (arrived,) = ready.postfix.accepted()
    assert b"Ada Marsh (Ms)" in arrived


def test_what_is_cancelled_within_the_hold_is_not_sent(ready: Home) -> None:
    ready.configure(hold="2 s")
    approved = ready.approve(ready.item["draft"])
    said = ready.ok("cancel", str(approved["id"]))
    assert "will not be sent" in said
    import time

    time.sleep(2)
    assert ready.send() == []
    assert ready.postfix.accepted() == []
    assert ready.thank_you()["draft"]["version"] == 1
    assert ready.run("cancel", str(approved["id"])).status == 0, "said twice, it stays cancelled"
