"""What follows a message: a panel, a bounce, an answer of the candidate's, an export, another home, a password."""

from __future__ import annotations

import email.policy
import mailbox
import shutil
from difflib import SequenceMatcher
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.journeys.conftest import Home, parsed
from tests.wires.certificates import Authority
from tests.wires.played_server import PlayedServer

if TYPE_CHECKING:
    pass

pytestmark = pytest.mark.servers

DANA = "Dana Price <dana@northwind.example>"
LEE = "Lee Okafor <lee@northwind.example>"


def test_a_panel_of_two_gets_two_notes_that_are_not_alike_at_once(home: Home) -> None:
    invitation = home.invited(DANA, LEE)
    home.accepted(invitation)
    home.scan()
    asks = [one for one in home.json("questions") if one["about"] == "address"]
    assert [one["contact"] for one in asks] == ["dana", "lee"]
    for ask in asks:
        home.ok("answer", ask["candidacy"], "address", ask["contact"], f"{ask['contact']}@northwind.example")
    thanks = home.due("thank_you")
    assert sorted(name for item in thanks for name in item["names"]) == ["Dana Price", "Lee Okafor"]
    for item in thanks:
        home.approve(item["draft"])
    outcomes = [one["outcome"] for one in home.send()]

    assert outcomes == ["sent", "sent"]
    letters = [parsed(raw) for raw in home.postfix.accepted()]
    assert sorted(letter["X-Original-To"] for letter in letters) == ["dana@northwind.example", "lee@northwind.example"]
    one, other = (letter.get_payload(decode=True).decode().partition("\n")[2] for letter in letters)
    assert SequenceMatcher(None, one.split(), other.split()).ratio() < 0.8


def test_from_an_export_an_eml_lies_ready_and_what_the_candidate_sends_is_recorded(ready: Home, tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "export.mbox")
    for folder in ("cur", ".Sent/cur"):
        for path in sorted((ready.maildir / folder).iterdir()):
            box.add(path.read_bytes())
    box.close()
    (ready.folder / "data" / "afterword.sqlite3").unlink()
    ready.configure(live=False)
    ready.json("scan", str(tmp_path / "export.mbox"))
    item = ready.thank_you()
    approved = ready.approve(item["draft"])
    eml = Path(approved["ready_at"])
    letter = message_from_bytes(eml.read_bytes(), policy=email.policy.default)
    assert (letter["To"], letter["Message-ID"]) == ("Priya Nair <priya@northwind.example>", approved["message_id"])
    assert letter.get_content().split() == item["draft"]["body"].split()
    assert ready.run("send").status == 3

    assert ready.json("settle", str(approved["id"]), "--sent")["standing"] == "sent"
    assert not eml.exists()
    seen = ready.json("today")
    assert [one["kind"] for one in seen["due"]] == []
    assert {one["kind"] for one in ready.json("show", item["candidacy"])["moves"]} >= {"check_in"}


def test_a_bounce_is_read_and_stops_moves_to_that_address_alone(home: Home) -> None:
    invitation = home.invited("Gus Lang")
    home.accepted(invitation)
    home.scan()
    home.ok("add", "contact", "northwind-data-analyst", "Gus Lang <gone@northwind.example>")
    item = home.thank_you()
    assert item["names"] == ["Gus Lang"]
    home.approve(item["draft"])
    assert [one["outcome"] for one in home.send()] == ["sent"]
    home.postfix._drain()
    read = home.scan()

    assert read["new"] == 2, "our own copy, and the notice that Postfix wrote"
    shown = home.json("show", item["candidacy"])
    assert [fact["fact"] for fact in shown["facts"]][-1] == "bounce"
    assert home.due("thank_you") == []
    (ask,) = [one for one in home.json("questions") if one["about"] == "address"]
    home.ok("answer", item["candidacy"], "address", ask["contact"], "gus.lang@northwind.example")
    again = home.thank_you()
    home.approve(again["draft"], "--allow-warnings")
    assert [one["outcome"] for one in home.send()] == ["sent"]
    assert [parsed(raw)["X-Original-To"] for raw in home.postfix.accepted()] == ["gus.lang@northwind.example"]


def test_an_account_taken_into_a_second_home_sends_nothing_there(ready: Home, tmp_path: Path, migrated: Path) -> None:
    ready.approve(ready.item["draft"])
    archive = tmp_path / "account.zip"
    ready.ok("export", "--account", str(archive))
    second = Home(tmp_path / "second", migrated, ready.maildir, ready.postfix)
    second.configure()
    second.ok("import", str(archive))

    assert second.send() == []
    assert [one["standing"] for one in second.json("outbox", "--all")["messages"]] == ["cancelled"]
    assert second.postfix.accepted() == []
    assert second.thank_you()["draft"]["version"] == 1, "its words are a draft there"
    assert [one["outcome"] for one in ready.send()] == ["sent"]
    second.scan()
    assert second.due("thank_you") == [], "what went out from the first is known from Sent"


def test_the_candidate_answers_and_the_plan_goes_on(ready: Home) -> None:
    slug = ready.item["candidacy"]
    (policy,) = [one for one in ready.json("questions") if one["about"] == "contact_policy"]
    assert [option["value"] for option in policy["options"]] == ["open", "recruiter_only", "no_contact"]
    before = {one["kind"] for one in ready.json("show", slug)["moves"]}
    ready.ok("answer", slug, "contact_policy", "open")
    after = ready.json("show", slug)
    assert "feedback_request" not in before
    assert "feedback_request" in {one["kind"] for one in after["moves"]}
    assert [one for one in ready.json("questions") if one["about"] == "contact_policy"] == []
    ready.ok("answer", slug, "contact_policy", "no_contact")
    assert {one["kind"] for one in ready.json("show", slug)["moves"]} <= {"thank_you"}


def test_a_password_is_used_and_shown_nowhere(ready: Home, tmp_path: Path) -> None:
    secret = "correct-horse-canary-7731"
    authority = Authority(tmp_path / "authority")
    server = PlayedServer(authority.server_context(), "starttls", {"ada@example.org": secret})
    try:
        ready.configure(port=server.port, ca=str(authority.ca), more='user = "ada@example.org"')
        ready.ok("password", input=secret + "\n")
        key = (ready.folder / "keys" / "key").read_text().strip()
        assert (ready.folder / "keys" / "key").stat().st_mode & 0o777 == 0o600
        ready.approve(ready.item["draft"])
        server.users["ada@example.org"] = "another"
        assert ready.run("send").status == 75
        server.users["ada@example.org"] = secret
        ready.run("doctor", AFTERWORD_DEBUG="1")
        ready.run("send", AFTERWORD_DEBUG="1")
        ready.ok("export", "--account", str(tmp_path / "account.zip"))
        ready.ok("outbox", "--all")
    finally:
        server.stop()

    shutil.unpack_archive(tmp_path / "account.zip", tmp_path / "unpacked")
    kept = [path for folder in (ready.folder, tmp_path / "unpacked", ready.maildir) for path in folder.rglob("*")]
    texts = [
        *ready.said,
        *(path.read_bytes().decode("latin-1") for path in kept if path.is_file() and path.name != "key"),
    ]
    assert len(texts) > 20
    assert not [text for text in texts if secret in text]
    assert not [text for text in texts if key in text]
