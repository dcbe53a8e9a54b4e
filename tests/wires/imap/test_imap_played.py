"""Servers that lie, forget and trick: what they say stops the reading, never the truth of it."""

from __future__ import annotations

import contextlib
import random
import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from afterword.actions.ports import MailboxBarred, MailboxError
from afterword.wires.imap.mailbox import ImapMailbox
from afterword.wires.imap.stream import Patience
from tests.servers.played_imap import ALL, Box, PlayedImap, Session

Play = Callable[..., PlayedImap]
Of = Callable[..., ImapMailbox]


def letter(number: int, body: str = "Hello") -> bytes:
    return (
        f"From: Dana <dana@northwind.example>\nTo: ada@example.org\nSubject: Note {number}\n"
        f"Message-ID: <{number}@northwind.example>\n\n{body}\n"
    ).encode()


def test_every_mail_is_read_once_and_only_new_mail_after_that(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    server.boxes[b"INBOX"].add(letter(1))
    server.boxes[b"Work"] = Box()
    server.boxes[b"Work"].add(letter(2))
    box = reader(of_played(server))
    first = box.read()
    server.boxes[b"Work"].add(letter(3))
    second = box.read()
    assert sorted(mail.data or b"" for mail in first) == sorted(letter(n).replace(b"\n", b"\r\n") for n in (1, 2))
    assert [mail.key for mail in second] == ["Work/7.0/2"]
    assert box.read() == []


def test_nothing_is_ever_opened_for_writing_or_marked_as_read(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    server.boxes[b"INBOX"].add(letter(1))
    reader(of_played(server)).read()
    of_played(server).find_sent("<none@example.org>", ["a@b.example"], "x", "h", datetime(2026, 3, 3, tzinfo=UTC))
    fetches = [line for line in server.heard if b"FETCH" in line and b"BODY" in line]
    assert fetches
    assert all(b"BODY.PEEK[" in line and b"BODY[" not in line for line in fetches)
    assert not [line for line in server.heard if line.split(b" ")[0] in (b"SELECT", b"STORE", b"APPEND")]


def test_other_uids_mean_a_full_reading_under_new_names(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    for number in range(5):
        server.boxes[b"INBOX"].add(letter(number))
    box = reader(of_played(server))
    before = {mail.data: mail.key for mail in box.read()}
    server.boxes[b"INBOX"].validity = 8
    after = {mail.data: mail.key for mail in box.read()}
    assert after.keys() == before.keys()  # the same bytes: whoever keeps them by hash knows them again
    assert not set(after.values()) & set(before.values())
    assert box.read() == []


def test_a_next_uid_that_goes_back_is_other_uids(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    inbox = server.boxes[b"INBOX"]
    for number in range(5):
        inbox.add(letter(number))
    box = reader(of_played(server))
    box.read()
    inbox.letters = inbox.letters[:2]
    inbox.add(letter(77))
    found = box.read()
    assert {mail.key for mail in found} == {"INBOX/7.1/1", "INBOX/7.1/2", "INBOX/7.1/3"}
    assert letter(77).replace(b"\n", b"\r\n") in {mail.data for mail in found}


def test_a_uid_that_was_given_twice_is_noticed(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    inbox = server.boxes[b"INBOX"]
    for number in range(3):
        inbox.add(letter(number))
    box = reader(of_played(server))
    box.read()
    inbox.letters[-1].raw = letter(9, "Another mail altogether").replace(b"\n", b"\r\n")
    assert [mail.data for mail in box.read() if b"altogether" in (mail.data or b"")]


def test_mail_that_appears_below_the_next_uid_is_found(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    inbox = server.boxes[b"INBOX"]
    inbox.add(letter(1))
    late = inbox.add(letter(2))
    inbox.add(letter(3))
    inbox.letters.remove(late)
    box = reader(of_played(server))
    assert len(box.read()) == 2
    inbox.letters.insert(1, late)
    assert late.raw in {mail.data for mail in box.read()}


def test_mail_that_moves_while_it_is_read_is_found_where_it_went(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    inbox, work = server.boxes[b"INBOX"], Box()
    server.boxes[b"Work"] = work
    moved = inbox.add(letter(1))

    def move(session: Session, tag: bytes, rest: bytes) -> bool:
        if moved in inbox.letters:
            inbox.uidnext = 2
            inbox.letters.remove(moved)
            work.add(moved.raw)
        return False

    server.turns[b"EXAMINE"] = move  # after the folders told their state, before the first one is opened
    assert [mail.data for mail in reader(of_played(server)).read()] == [moved.raw]


def test_a_server_that_does_not_search_is_read_by_ranges(play_imap: Play, of_played: Of, reader) -> None:
    def refuse(session: Session, tag: bytes, rest: bytes) -> bool:
        session.say(tag + b" NO not here")
        return True

    server = play_imap()
    server.turns[b"UID SEARCH"] = refuse
    server.boxes[b"INBOX"].letters = []
    server.boxes[b"INBOX"].add(letter(1)).uid = 40_000
    server.boxes[b"Sent"] = Box(flags="\\Sent")
    server.boxes[b"Sent"].add(letter(5))
    box = reader(of_played(server))
    assert len(box.read()) == 2
    at = datetime(2026, 3, 3, 12, tzinfo=UTC)
    assert of_played(server).find_sent("<5@northwind.example>", [], "", "", at)
    assert list(of_played(server).sent_ids(at)) == ["<5@northwind.example>"]


def test_a_folder_that_cannot_be_opened_is_a_reason_not_to_send(play_imap: Play, of_played: Of, reader) -> None:
    def refuse(session: Session, tag: bytes, rest: bytes) -> bool:
        if b"Work" not in rest:
            return False
        session.say(tag + b" NO [NOPERM] not yours")
        return True

    server = play_imap()
    server.boxes[b"INBOX"].add(letter(1))
    server.boxes[b"Work"] = Box()
    server.boxes[b"Work"].add(letter(2))
    server.turns[b"EXAMINE"] = refuse
    with pytest.raises(MailboxError, match="Work could not be opened"):
        reader(of_played(server)).read()
    assert len(reader(of_played(server, leave_out=("Work",))).read()) == 1


def test_no_encryption_means_no_password(play_imap: Play, of_played: Of) -> None:
    server = play_imap(starttls=True)
    with pytest.raises(MailboxBarred, match="offers no encryption"):
        of_played(server, tls="starttls").connect()
    assert not [line for line in server.heard if line.startswith((b"AUTH", b"LOGIN"))]


def test_words_slipped_in_before_encryption_are_refused(play_imap: Play, of_played: Of) -> None:
    def slip(session: Session, tag: bytes, rest: bytes) -> bool:
        session.sock.sendall(tag + b" OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n")
        return True

    server = play_imap(capability=f"{ALL} STARTTLS", starttls=True)
    server.turns[b"STARTTLS"] = slip
    with pytest.raises(MailboxError):
        of_played(server, tls="starttls").connect()


def test_a_server_that_lets_anybody_in_is_not_trusted(play_imap: Play, of_played: Of) -> None:
    server = play_imap(capability=f"{ALL} STARTTLS", starttls=True)
    server.greeting = b"* PREAUTH welcome\r\n"
    with pytest.raises(MailboxError):
        of_played(server, tls="starttls").connect()


def test_a_certificate_for_another_name_is_refused(play_imap: Play, of_played: Of, tmp_path) -> None:
    server = play_imap()
    with pytest.raises(MailboxBarred, match="certificate"):
        of_played(server, ca_file="").connect()


@pytest.mark.parametrize(
    "name",
    [b"x\r\nA1 DELETE INBOX", b'say "hello"', b"back\\slash", "Überraschung".encode(), b"a" * 900],
)
def test_a_folder_may_be_called_anything(play_imap: Play, of_played: Of, reader, name: bytes) -> None:
    server = play_imap()
    server.boxes[name] = Box()
    server.boxes[name].add(letter(1))
    found = reader(of_played(server)).read()
    assert len(found) == 1
    assert found[0].key.isprintable()
    assert len(found[0].key) < 300
    assert not [line for line in server.heard if line.upper().startswith((b"DELETE", b"A1 DELETE"))]


def test_a_copy_in_sent_under_another_id_is_ours_by_its_words(play_imap: Play, of_played: Of) -> None:
    from afterword.formats.compose import body_hash

    server = play_imap()
    server.boxes[b"Sent"] = Box(flags="\\Sent")
    at = datetime(2026, 3, 3, 12, 4, tzinfo=UTC)
    server.boxes[b"Sent"].add(letter(5, "Thank you for your time."), at=at)
    words = (["ada@example.org"], "Note 5", body_hash("Thank you for your time.\n"))
    box = of_played(server)
    assert box.find_sent("<ours@example.org>", *words, at)
    assert not box.find_sent("<ours@example.org>", *words, datetime(2026, 3, 3, 15, tzinfo=UTC))
    assert not box.find_sent("<ours@example.org>", ["bob@example.org"], *words[1:], at)


def test_a_forged_twin_of_a_message_is_kept_beside_it(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    server.boxes[b"INBOX"].add(letter(1, "The first"))
    server.boxes[b"INBOX"].add(letter(1, "Something else"))
    server.boxes[b"INBOX"].add(letter(1, "The first"))
    found = reader(of_played(server)).read()
    assert len(found) == 3
    assert len({mail.data for mail in found}) == 2


def test_our_copy_is_filed_once_and_as_seen(play_imap: Play, of_played: Of) -> None:
    server = play_imap()
    server.boxes[b"Sent"] = Box(flags="\\Sent")
    raw = letter(1).replace(b"\n", b"\r\n")
    box = of_played(server)
    box.file_sent(raw)
    box.file_sent(raw)
    assert [kept.raw for kept in server.boxes[b"Sent"].letters] == [raw]
    assert [line.split(b" ")[2] for line in server.heard if line.startswith(b"APPEND")] == [b"(\\Seen)"]


def test_a_copy_that_the_candidate_deleted_is_not_looked_for_to_send_again(play_imap: Play, of_played: Of) -> None:
    server = play_imap()
    server.boxes[b"Sent"] = Box(flags="\\Sent")
    server.boxes[b"Bin"] = Box(flags="\\Trash")
    server.boxes[b"Bin"].add(letter(5))
    at = datetime(2026, 3, 3, 12, tzinfo=UTC)
    assert of_played(server).find_sent("<5@northwind.example>", [], "", "", at)


def test_a_mail_that_breaks_the_answer_costs_only_itself(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    for number in (1, 2, 3):
        server.boxes[b"INBOX"].add(letter(number))

    def break_down(session: Session, tag: bytes, rest: bytes) -> bool:
        if b"BODY.PEEK[]" in rest and 2 in [kept.uid for kept in session.chosen(rest.split(b" ")[2])]:
            session.say(tag + b" NO [SERVERBUG] cannot read message 2")
            return True
        return False

    server.turns[b"UID FETCH"] = break_down
    found = {mail.key: mail for mail in reader(of_played(server)).read()}
    assert len(found) == 3
    assert found["INBOX/7.0/2"].data is None
    assert "did not give" in found["INBOX/7.0/2"].problem


def test_a_structure_that_cannot_be_read_costs_nothing(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    server.boxes[b"INBOX"].add(letter(1))

    def garble(session: Session, tag: bytes, rest: bytes) -> bool:
        if b"BODYSTRUCTURE" not in rest:
            return False
        session.say(b'* 1 FETCH (UID 1 BODYSTRUCTURE ("text" "pl"ain" ((( FLAGS ()', tag + b" OK done")
        return True

    server.turns[b"UID FETCH"] = garble
    assert [mail.data for mail in reader(of_played(server)).read()] == [letter(1).replace(b"\n", b"\r\n")]


def test_a_server_is_never_asked_for_what_stalls_it(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap(capability=f"{ALL} THREAD=REFERENCES SORT ESEARCH")
    server.boxes[b"Sent"] = Box(flags="\\Sent")
    for number in range(6):
        server.boxes[b"INBOX"].add(letter(number)).uid = 9_000 * (number + 1)
        server.boxes[b"Sent"].add(letter(number + 50))
    box = reader(of_played(server))
    box.read()
    at = datetime(2026, 3, 3, 12, tzinfo=UTC)
    box.mailbox.find_sent("<none@example.org>", ["ada@example.org"], "Note 51", "h", at)
    list(box.mailbox.sent_ids(at))
    box.mailbox.file_sent(letter(99).replace(b"\n", b"\r\n"))
    searches = [line for line in server.heard if b"SEARCH" in line]
    assert searches
    assert all(b" SINCE " in line or b" UID " in line.partition(b"SEARCH")[2] for line in searches)
    assert not [line for line in server.heard if re.search(rb"\b(THREAD|SORT|TEXT|BODY [^(])", line)]


def test_no_answer_of_an_old_kind_is_asked_for(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    server.boxes[b"INBOX"].add(letter(1))
    reader(of_played(server)).read()
    assert not [line for line in server.heard if re.search(rb"RFC822(?!\.SIZE)", line)]


def test_a_server_that_keeps_no_modification_numbers_yet_is_read(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap(capability=f"{ALL} CONDSTORE")

    def none_yet(session: Session, tag: bytes, rest: bytes) -> bool:
        session.say(b"* OK [NOMODSEQ] none are kept")
        return False

    server.turns[b"EXAMINE"] = none_yet
    server.boxes[b"INBOX"].add(letter(1))
    box = reader(of_played(server))
    assert len(box.read()) == 1
    server.boxes[b"INBOX"].add(letter(2))
    assert [mail.key for mail in box.read()] == ["INBOX/7.0/2"]
    assert box.read() == []


FLOODS = {
    "a greeting without end": (b"", b"* OK " + b"x" * 200_000),
    "a line without end": (b"LIST", b"* LIST " + b"x" * (17 << 20)),
    "a literal of a terabyte": (b"LIST", b"* LIST () NIL {999999999999}\r\n"),
    "a huge literal": (b"UID FETCH", b"* 1 FETCH (UID 1 BODY[] {3000000000}\r\n"),
    "answers without end": (b"EXAMINE", b"* 1 EXISTS\r\n" * 1_000_000),
    "a tag that was never given": (b"LIST", b"zz9 OK done\r\n"),
    "no words at all": (b"LIST", b"\r\n\r\n"),
    "a goodbye": (b"LIST", b"* BYE \x1b[31m going down\r\n"),
    "numbers that cannot be": (b"EXAMINE", b"* OK [UIDVALIDITY 99999999999999999999999]\r\n"),
    "deep nesting": (b"LIST", b"* LIST " + b"(" * 100_000 + b"\r\n"),
}


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_ends_in_one_sentence(play_imap: Play, of_played: Of, reader, name: str) -> None:
    words, flood = FLOODS[name]

    def pour(session: Session, tag: bytes, rest: bytes) -> bool:
        session.sock.sendall(flood)
        session.say(tag + b" OK done")
        return True

    server = play_imap()
    server.boxes[b"INBOX"].add(letter(1))
    if words:
        server.turns[words] = pour
    else:
        server.greeting = flood
    with pytest.raises(MailboxError) as raised:
        reader(of_played(server)).read()
    assert str(raised.value).isprintable()
    assert len(str(raised.value)) < 400


def test_silence_is_not_waited_out(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    server.turns[b"LIST"] = lambda session, tag, rest: True
    with pytest.raises(MailboxError, match=r"no answer in time|too long"):
        reader(of_played(server)).read()


def test_a_wrong_password_is_tried_once(play_imap: Play, of_played: Of) -> None:
    def refuse(session: Session, tag: bytes, rest: bytes) -> bool:
        session.say(b"+ ")
        session.file.readline()
        session.say(tag + b" NO [AUTHENTICATIONFAILED] wrong")
        tries.append(rest)
        return True

    tries: list[bytes] = []
    server = play_imap()
    server.turns[b"AUTHENTICATE"] = refuse
    with pytest.raises(MailboxBarred) as raised:
        of_played(server, password="canary-7f3a").connect()
    assert len(tries) == 1
    assert "canary" not in repr(raised.value)


def test_a_server_that_is_busy_is_not_a_wrong_password(play_imap: Play, of_played: Of) -> None:
    def busy(session: Session, tag: bytes, rest: bytes) -> bool:
        session.say(tag + b" NO [UNAVAILABLE] later")
        return True

    server = play_imap()
    server.turns[b"AUTHENTICATE"] = busy
    with pytest.raises(MailboxError) as raised:
        of_played(server).connect()
    assert not isinstance(raised.value, MailboxBarred)


def test_gmail_is_read_through_all_mail_spam_and_bin(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap(capability=f"{ALL} X-GM-EXT-1")
    for name, flags in ((b"INBOX", ""), (b"[Gmail]/All Mail", "\\All"), (b"[Gmail]/Spam", "\\Junk"), (b"Label", "")):
        server.boxes[name] = Box(flags=flags)
        server.boxes[name].add(letter(1))
    assert {mail.folder for mail in reader(of_played(server)).read()} == {"[Gmail]/All Mail", "[Gmail]/Spam"}


def test_old_mail_that_cannot_matter_costs_its_headers_only(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    inbox = server.boxes[b"INBOX"]
    inbox.add(letter(1))
    inbox.add(letter(2).replace(b"Subject: Note 2", b"Subject: Great offers\nIn-Reply-To: <x@shop.example>"))
    inbox.add(letter(3).replace(b"Subject: Note 3", b"Subject: Re: Note 1\nIn-Reply-To: <1@northwind.example>"))
    box = reader(of_played(server, wanted=lambda head: b"Re: " in head.header))
    found = {mail.key: mail for mail in box.read()}
    assert {key for key, mail in found.items() if mail.whole} == {
        "INBOX/7.0/1",
        "INBOX/7.0/3",
    }  # 3, and what it answers
    assert b"Hello" not in (found["INBOX/7.0/2"].data or b"")
    inbox.add(letter(4))
    assert [mail.whole for mail in box.read()] == [True]  # of new mail everything is read


def test_a_reading_that_breaks_off_goes_on_where_it_was(play_imap: Play, of_played: Of, reader) -> None:
    server = play_imap()
    inbox = server.boxes[b"INBOX"]
    for number in range(900):
        inbox.add(letter(number))
    box = reader(of_played(server))
    seen: set[str] = set()
    for mail, cursor in box.mailbox.source().mails({}):
        seen.add(mail.key)
        box.cursor = cursor
        if len(seen) == 700:
            break
    again = {mail.key for mail in box.read()}
    assert seen | again == {f"INBOX/7.0/{uid}" for uid in range(1, 901)}
    assert len(again) < 900
    assert box.read() == []


def test_heads_that_come_among_the_bodies_of_the_batch_before_are_not_lost(
    play_imap: Play, of_played: Of, reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("afterword.wires.imap.source._BATCHES", (40, 100))  # after them heads are asked for ahead
    monkeypatch.setattr("afterword.wires.imap.source._BATCH", 120)
    server = play_imap()
    inbox = server.boxes[b"INBOX"]
    for number in range(300):
        inbox.add(letter(number))
    held: list[tuple[bytes, bytes]] = []

    def mix(session: Session, tag: bytes, rest: bytes) -> bool:
        """Keeps the last batch of heads back until bodies are asked for, and mixes the two."""
        if b"BODYSTRUCTURE" in rest and session.chosen(rest.split(b" ")[2])[0].uid == 1 and not held:
            held.append((tag, rest))
            return True
        if b"BODY.PEEK[]" in rest and held and held[0][0]:
            heads = session.chosen(held[0][1].split(b" ")[2])
            for place, kept in enumerate(session.chosen(rest.split(b" ")[2])):
                for head in heads[place : place + 1]:
                    session.fetched(head, held[0][1])
                session.fetched(kept, rest)
            session.say(tag + b" OK done", held[0][0] + b" OK done")
            held[0] = (b"", b"")
            return True
        return False

    server.turns[b"UID FETCH"] = mix
    found = reader(of_played(server)).read()
    assert len({mail.key for mail in found}) == 300
    assert all(mail.whole and mail.data for mail in found)
    assert held == [(b"", b"")]


@pytest.mark.parametrize("seed", range(60))
def test_a_line_that_garbles_raises_nothing_but_its_own_error(
    play_imap: Play, of_played: Of, reader, seed: int
) -> None:
    chance = random.Random(seed)
    server = play_imap(capability=f"{ALL} ESEARCH CONDSTORE")
    server.boxes[b"Sent"] = Box(flags="\\Sent")
    for number in range(6):
        server.boxes[b"INBOX"].add(letter(number))
        server.boxes[b"Sent"].add(letter(number + 50))

    def garble(said: bytes) -> bytes:
        if chance.random() > 0.25:
            return said
        place = chance.randrange(len(said))
        kind = chance.randrange(4)
        if kind == 0:
            return said[:place] + bytes((chance.randrange(256),)) + said[place + 1 :]
        if kind == 1:
            return said[:place] + said[place + 1 :]
        if kind == 2:
            return (
                said[:place]
                + chance.choice([b"(", b")", b'"', b"{5}\r\n", b"\0", b"NIL ", b"999999999999 "])
                + said[place:]
            )
        return said[:place] + said[: chance.randrange(40)] + said[place:]

    server.mangle = garble
    box = of_played(server, patience=Patience(connect=5, silence=0.3, answer=0.5, fresh=3))
    at = datetime(2026, 3, 3, 12, tzinfo=UTC)
    for act in (
        lambda: list(box.source().mails({})),
        lambda: box.find_sent("<none@example.org>", ["ada@example.org"], "Note 51", "h", at),
        lambda: list(box.sent_ids(at)),
    ):
        with contextlib.suppress(MailboxError):
            act()
