"""From a draft to the other side, by the commands a candidate types."""

from __future__ import annotations

import io
import os
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.outbox_world import draft_state, history, state

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

REPLY = """From: Priya Nair <priya@northwind.example>
To: Ada Marsh <ada@example.org>
Subject: Your interview
Date: Tue, 03 Mar 2026 12:05:00 +0000
Message-ID: <reply-1@northwind.example>

Dear Ada,

Thank you for coming in. We will let you know by Friday.

Kind regards,
Priya Nair
"""


def password(desk: Desk, monkeypatch: pytest.MonkeyPatch, text: str = "sesame") -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text + "\n"))
    status, out, error = desk.run("password")
    assert status == 0, error
    assert text not in out + error


def test_a_thank_you_is_approved_held_sent_once_and_filed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    candidacy, draft = desk.interviewed()
    approved = desk.json("approve", str(draft), "--version", "1")
    assert (approved["standing"], approved["recipients"]) == ("held", ["priya@northwind.example"])
    assert desk.json("send") == []

    desk.now += timedelta(minutes=10)
    (sent,) = desk.json("send")
    assert (sent["outcome"], sent["id"]) == ("sent", approved["id"])
    assert desk.json("send") == []
    (entry,) = desk.json("outbox", "--all")["messages"]

    assert (entry["standing"], entry["sha256"]) == ("sent", approved["sha256"])
    assert [message.recipients for message in desk.server.accepted] == [("priya@northwind.example",)]
    assert history(candidacy) == ["interview", "sent"]
    assert len(desk.sent_copies()) == 1
    assert desk.json("outbox")["messages"] == []


def test_our_own_copy_in_sent_is_no_message_by_hand(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    candidacy, draft = desk.interviewed()
    second = desk.draft(candidacy, to=("tom",), opens_at=desk.now, move="thank_you")
    desk.run("approve", str(draft), "--version", "1")
    desk.now += timedelta(minutes=10)
    desk.json("send")
    desk.run("scan", str(desk.maildir))

    assert history(candidacy) == ["interview", "sent"]
    assert draft_state(second) != "withdrawn"


def test_a_reply_that_lies_in_the_mailbox_stops_what_was_approved(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    _, draft = desk.interviewed()
    number = desk.json("approve", str(draft), "--version", "1")["id"]
    desk.now += timedelta(minutes=10)
    desk.arrives(REPLY, ".Archive")
    status, out, _ = desk.run("send")

    assert status == 0
    assert state(number) == "cancelled"
    assert "withdrawn" in out
    assert desk.server.accepted == []


def test_a_folder_that_cannot_be_read_sends_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    _, draft = desk.interviewed()
    number = desk.json("approve", str(draft), "--version", "1")["id"]
    desk.now += timedelta(minutes=10)
    (desk.maildir / "cur").rmdir()
    (desk.maildir / "cur").write_text("not a folder")
    status, _, error = desk.run("send")

    assert (status, "Maildir" in error) == (75, True)
    assert state(number) == "approved"
    assert desk.server.accepted == []


def test_a_wrong_password_leaves_the_message_waiting(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch, "wrong")
    _, draft = desk.interviewed()
    number = desk.json("approve", str(draft), "--version", "1")["id"]
    desk.now += timedelta(minutes=10)
    status, out, error = desk.run("send")

    assert (status, state(number)) == (75, "approved")
    assert "535" in out
    assert "wrong" not in out + error


def test_a_refusal_for_good_is_said_and_exits_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    desk.server.faults["rcpt"] = "550 5.1.1 no such user"
    _, draft = desk.interviewed()
    number = desk.json("approve", str(draft), "--version", "1")["id"]
    desk.now += timedelta(minutes=10)
    status, out, _ = desk.run("send")

    assert (status, state(number)) == (3, "refused")
    assert "no such user" in out


def test_a_lost_answer_is_asked_about_and_settled(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    desk.server.faults["dot"] = "DROP"
    candidacy, draft = desk.interviewed()
    number = desk.json("approve", str(draft), "--version", "1")["id"]
    desk.now += timedelta(minutes=10)
    assert desk.run("send")[0] == 75
    desk.now += timedelta(minutes=31)
    assert desk.run("send")[0] == 0
    (entry,) = desk.json("outbox")["messages"]
    assert (entry["standing"], f"afterword settle {number} --sent" in entry["said"]) == ("needs_you", True)

    assert desk.json("settle", str(number), "--not-sent")["standing"] == "not_sent"
    assert (draft_state(draft), history(candidacy)) == ("draft", ["interview"])
    status, _, error = desk.run("settle", str(number), "--sent")
    assert (status, "needs no word" in error) == (3, True)


def test_a_copy_under_another_message_id_answers_for_a_lost_answer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    desk.server.faults["dot"] = lambda connection: connection.sock.close()
    candidacy, draft = desk.interviewed()
    number = desk.json("approve", str(draft), "--version", "1")["id"]
    desk.now += timedelta(minutes=10)
    assert desk.run("send")[0] == 75
    (message,) = desk.server.accepted
    ours = message_from_bytes(message.raw)["Message-ID"].encode()
    copy = message.raw.replace(ours, b"<AM0PR0-1@eurprd01.example>").replace(b"\r\n", b"\n")
    desk.arrives(copy.decode(), ".Sent")
    (file,) = (desk.maildir / ".Sent" / "new").iterdir()
    os.utime(file, (desk.now.timestamp() + 90,) * 2)
    desk.now += timedelta(minutes=2)

    assert desk.json("send") == []
    assert state(number) == "sent"
    assert len(desk.server.accepted) == 1
    desk.run("scan", str(desk.maildir))
    assert history(candidacy) == ["interview", "sent"]
    assert desk.sent_copies() == [], "the provider's own copy is enough"


def test_a_server_that_files_two_copies_makes_one_record(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    candidacy, draft = desk.interviewed()
    desk.json("approve", str(draft), "--version", "1")
    desk.now += timedelta(minutes=10)
    desk.json("send")
    copy = desk.server.accepted[0].raw.decode()
    for _ in range(2):
        desk.arrives(copy, ".Sent")
    assert desk.json("send") == []
    desk.run("scan", str(desk.maildir))

    assert history(candidacy) == ["interview", "sent"]
    assert len(desk.server.accepted) == 1
    assert len(desk.sent_copies()) == 1


def test_what_the_playbook_calls_for_no_more_is_withdrawn(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    candidacy = desk.candidacy()
    draft = desk.draft(candidacy, move="check_in", to=("tom",), opens_at=desk.now)
    number = desk.json("approve", str(draft), "--version", "1")["id"]
    desk.now += timedelta(minutes=10)
    (attempt,) = desk.json("send")

    assert (attempt["outcome"], state(number), draft_state(draft)) == ("withdrawn", "cancelled", "withdrawn")
    assert desk.server.accepted == []


def test_cancelled_is_cancelled(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    _, draft = desk.interviewed()
    number = desk.json("approve", str(draft), "--version", "1")["id"]
    assert "will not be sent" in desk.run("cancel", str(number))[1]
    desk.now += timedelta(hours=1)
    assert desk.json("send") == []
    assert desk.server.accepted == []
    assert draft_state(draft) == "draft"


def test_an_approval_names_its_version(desk: Desk) -> None:
    _, draft = desk.interviewed()
    assert desk.run("approve", str(draft))[0] == 2
    status, _, error = desk.run("approve", str(draft), "--version", "7")
    assert (status, "version 1 now, not 7" in error) == (3, True)


def test_without_a_live_mailbox_an_eml_lies_ready_and_sent_is_recorded(desk: Desk) -> None:
    config = (desk.home / "config.toml").read_text()
    (desk.home / "config.toml").write_text(config.partition("[smtp]")[0])
    candidacy, draft = desk.interviewed()
    approved = desk.json("approve", str(draft), "--version", "1")
    assert approved["standing"] == "ready"
    assert "Thank you to Priya Nair, Northwind: ready for you to send" in desk.run("outbox")[1]
    assert Path(approved["ready_at"]).read_bytes().startswith(b"From: Ada Marsh <ada@example.org>\r\n")
    status, _, error = desk.run("send")
    assert (status, "config.toml" in error) == (3, True)

    desk.json("settle", str(approved["id"]), "--sent")
    assert history(candidacy) == ["interview", "sent"]
    assert not Path(approved["ready_at"]).exists()


def test_nothing_is_sent_at_a_time_that_is_only_looked_at(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_NOW", "2026-03-03T12:00:00+00:00")
    status, _, error = desk.run("send")
    assert (status, "AFTERWORD_NOW" in error) == (3, True)


def test_bad_settings_send_nothing_and_say_which_line(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    config = desk.home / "config.toml"
    config.write_text(config.read_text().replace("hold_for", "hold_fro"))
    status, _, error = desk.run("send")
    assert (status, "hold_fro" in error) == (3, True)


def test_a_restored_database_says_so_and_goes_on_when_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    password(desk, monkeypatch)
    _, draft = desk.interviewed()
    desk.run("approve", str(draft), "--version", "1")
    (desk.home / "epoch").write_text("another\n")
    desk.now += timedelta(minutes=10)
    status, _, error = desk.run("send")
    assert (status, "--resume" in error) == (3, True)
    assert desk.json("outbox")["stopped"] is not None

    assert desk.json("send", "--resume") == []
    desk.run("approve", str(draft), "--version", "1")
    desk.now += timedelta(minutes=10)
    assert [one["outcome"] for one in desk.json("send")] == ["sent"]
