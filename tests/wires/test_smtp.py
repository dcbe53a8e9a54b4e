"""Before the dot nothing is sent, whatever the server says; after it only a clear answer is one."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.actions.ports import Barred, Deferred, MailboxBarred, MailboxError, MailError, Refused, Unknown
from afterword.facts.settings import SmtpSettings
from afterword.wires.smtp import Patience, SmtpSubmitter
from tests.wires.certificates import Authority
from tests.wires.played_server import DROP, RESET, Connection, Gone, PlayedServer

RAW = b"From: ada@example.org\r\nTo: priya@northwind.example\r\nSubject: Thank you\r\n\r\n.\r\n..two\r\nDear Priya\r\n"
QUICK = Patience(connect=2, command=2, body=2, dot=2)
Play = Callable[..., PlayedServer]


class Sender:
    """A submitter at a played server, and what happened around its dot."""

    def __init__(
        self, server: PlayedServer, ca: Path | str, password: str | None = "sesame", patience: Patience = QUICK
    ) -> None:
        settings = SmtpSettings(
            host="localhost",
            port=server.port,
            tls="tls" if server.tls == "tls" else "starttls",
            user="ada@example.org" if server.users else "",
            ca_file=str(ca),
        )
        self.submitter = SmtpSubmitter(settings, lambda: password, time.monotonic, patience)
        self.journals = 0

    def send(
        self, raw: bytes = RAW, recipients: tuple[str, ...] = ("priya@northwind.example",), in_time: bool = True
    ) -> str:
        return self.submitter.submit("ada@example.org", recipients, raw, self._journal, lambda: in_time)

    def _journal(self) -> None:
        self.journals += 1

    def fails(self, kind: type[MailError], before_dot: bool) -> MailError:
        with pytest.raises(MailError) as caught:
            self.send()
        assert type(caught.value) is kind, caught.value
        assert caught.value.before_dot is before_dot
        return caught.value


@pytest.mark.parametrize("tls", ["tls", "starttls"])
@pytest.mark.parametrize("mechanisms", ["PLAIN LOGIN", "LOGIN"])
def test_a_message_arrives_as_it_was_approved(play: Play, authority: Authority, tls: str, mechanisms: str) -> None:
    server = play(tls, {"ada@example.org": "sesame"})
    server.mechanisms = mechanisms
    sender = Sender(server, authority.ca)

    assert sender.send() == "2.0.0 queued as 4711"
    assert [(a.envelope_from, a.recipients, a.raw) for a in server.accepted] == [
        ("ada@example.org", ("priya@northwind.example",), RAW)
    ]
    assert sender.journals == 1
    assert server.heard[0].upper() == b"EHLO [127.0.0.1]\r\n", "the name of this machine is nobody's business"


def test_a_password_outside_ascii_signs_in(play: Play, authority: Authority) -> None:
    server = play("tls", {"ada@example.org": "sésame"})
    Sender(server, authority.ca, "sésame").send()
    assert len(server.accepted) == 1


def test_a_wrong_password_is_tried_once_and_refuses_no_message(play: Play, authority: Authority) -> None:
    server = play("starttls", {"ada@example.org": "sesame"})
    error = Sender(server, authority.ca, "wrong").fails(Barred, before_dot=True)

    assert server.attempts == 1
    assert "535" in str(error)
    assert "wrong" not in str(error)


def test_no_password_is_said_before_anything_is_offered(play: Play, authority: Authority) -> None:
    server = play("starttls", {"ada@example.org": "sesame"})
    Sender(server, authority.ca, None).fails(Barred, before_dot=True)
    assert server.attempts == 0


def test_an_already_signed_in_answer_is_no_sign_in(play: Play, authority: Authority) -> None:
    server = play("tls", {"ada@example.org": "sesame"}, auth="503 5.5.1 already authenticated")
    Sender(server, authority.ca).fails(Barred, before_dot=True)


@pytest.mark.parametrize("tls", ["tls", "starttls"])
def test_a_certificate_nobody_vouches_for_is_refused(play: Play, authority: Authority, tls: str) -> None:
    server = play(tls, {"ada@example.org": "sesame"})
    error = Sender(server, "").fails(Barred, before_dot=True)

    assert "certificate" in str(error)
    assert server.attempts == 0


def test_a_certificate_for_another_name_is_refused(play: Play, tmp_path: Path) -> None:
    other = Authority(tmp_path / "other", names=("mail.attacker.example",))
    server = PlayedServer(other.server_context(), "tls")
    try:
        assert "certificate" in str(Sender(server, other.ca).fails(Barred, before_dot=True))
    finally:
        server.stop()


def test_a_stripped_starttls_sends_nothing_in_the_clear(play: Play, authority: Authority) -> None:
    server = play("", {"ada@example.org": "sesame"})
    Sender(server, authority.ca).fails(Barred, before_dot=True)
    assert [line[:4].upper() for line in server.heard] == [b"EHLO"]


def test_words_smuggled_in_before_encryption_are_refused(play: Play, authority: Authority) -> None:
    def smuggle(connection: Connection) -> None:
        connection.sock.sendall(b"220 go ahead\r\n250-evil\r\n250 AUTH PLAIN\r\n")
        connection.encrypt(authority.server_context())

    server = play("starttls", starttls=smuggle)
    Sender(server, authority.ca).fails(Barred, before_dot=True)
    assert not server.accepted


def test_a_server_without_ehlo_is_refused_and_not_greeted_the_old_way(play: Play, authority: Authority) -> None:
    server = play(ehlo="500 what is that?")
    Sender(server, authority.ca).fails(Barred, before_dot=True)
    assert all(line.upper().startswith(b"EHLO") for line in server.heard)


BEFORE_THE_DOT = [
    ("banner", "421 too busy", Deferred),
    ("banner", "554 go away", Barred),
    ("banner", "hello there, I am no SMTP server", Deferred),
    ("banner", DROP, Deferred),
    ("ehlo", DROP, Deferred),
    ("ehlo", "421 closing", Deferred),
    ("starttls", "454 no TLS just now", Deferred),
    ("mail", "451 later", Deferred),
    ("mail", "550 5.7.60 not as this sender", Refused),
    ("mail", "530 5.7.0 authentication required", Barred),
    ("rcpt", "530 5.7.0 authentication required", Barred),
    ("rcpt", "450 greylisted, come back", Deferred),
    ("rcpt", "550 no such user", Refused),
    ("rcpt", "551 user not local; try <eve@attacker.example>", Refused),
    ("rcpt", RESET, Deferred),
    ("data", "452 no space", Deferred),
    ("data", "554 no", Refused),
    ("data", "250 what?", Deferred),
    ("data", DROP, Deferred),
]


@pytest.mark.parametrize(("step", "fault", "kind"), BEFORE_THE_DOT)
def test_a_no_before_the_dot_sends_nothing(
    play: Play, authority: Authority, step: str, fault: str, kind: type[MailError]
) -> None:
    server = play(**{step: fault})
    sender = Sender(server, authority.ca)

    sender.fails(kind, before_dot=True)
    assert sender.journals == 0
    assert not server.accepted


def test_a_forwarding_address_is_never_taken_up(play: Play, authority: Authority) -> None:
    server = play(rcpt="551 user not local; try <eve@attacker.example>")
    Sender(server, authority.ca).fails(Refused, before_dot=True)
    assert not any(b"attacker" in line for line in server.heard)


def test_one_recipient_refused_of_two_means_nobody_gets_it(play: Play, authority: Authority) -> None:
    server = play()

    def second_time(connection: Connection) -> None:
        count = sum(line.startswith(b"RCPT") for line in server.heard)
        connection.say("250 ok" if count == 1 else "550 no such user")

    server.faults["rcpt"] = second_time
    sender = Sender(server, authority.ca)
    with pytest.raises(Refused):
        sender.send(recipients=("priya@northwind.example", "tom@northwind.example"))
    assert sender.journals == 0
    assert not server.accepted


@pytest.mark.parametrize("end", [DROP, RESET])
def test_a_connection_that_ends_after_354_is_noticed_before_the_dot(play: Play, authority: Authority, end: str) -> None:
    left = threading.Event()

    def go_on_and_end(connection: Connection) -> None:
        connection.say("354 go on")
        try:
            server._play(end, connection)
        finally:
            connection.file.close()
            connection.sock.close()
            left.set()

    def slow_journal() -> None:
        left.wait(5)
        time.sleep(0.05)

    server = play(data=go_on_and_end)
    sender = Sender(server, authority.ca)
    with pytest.raises(Deferred) as caught:
        sender.submitter.submit("ada@example.org", ["priya@northwind.example"], RAW, slow_journal, lambda: True)
    assert caught.value.before_dot
    assert not server.accepted


def test_a_reset_in_the_middle_of_the_text_has_sent_nothing(play: Play, authority: Authority) -> None:
    server = play(body=RESET)
    raw = RAW + b"word " * 10 + b"\r\n" + b"x" * 70 + b"\r\n"
    sender = Sender(server, authority.ca)
    with pytest.raises(Deferred) as caught:
        sender.send(raw + (b"y" * 70 + b"\r\n") * 200_000)

    assert caught.value.before_dot
    assert sender.journals == 0
    assert not server.accepted


def test_an_answer_before_the_dot_is_not_taken_for_the_answer_to_it(play: Play, authority: Authority) -> None:
    def answer_early(connection: Connection) -> None:
        connection.sock.sendall(b"354 go on\r\n250 2.0.0 queued, honestly\r\n")

    server = play(data=answer_early)
    sender = Sender(server, authority.ca)
    sender.fails(Deferred, before_dot=True)
    assert sender.journals == 0


def test_a_journal_that_says_no_writes_no_dot(play: Play, authority: Authority) -> None:
    class CancelledMeanwhile(Exception):
        pass

    def journal() -> None:
        raise CancelledMeanwhile

    server = play()
    sender = Sender(server, authority.ca)
    with pytest.raises(CancelledMeanwhile):
        sender.submitter.submit("ada@example.org", ["priya@northwind.example"], RAW, journal, lambda: True)
    time.sleep(0.1)
    assert not server.accepted


def test_a_sender_that_stalled_after_the_journal_writes_no_dot(play: Play, authority: Authority) -> None:
    server = play()
    sender = Sender(server, authority.ca)
    with pytest.raises(Deferred) as caught:
        sender.send(in_time=False)

    assert caught.value.before_dot
    assert sender.journals == 1
    assert not server.accepted


AFTER_THE_DOT = [
    ("450 not now", Deferred),
    ("451 4.3.0 try again", Deferred),
    ("421 closing", Deferred),
    ("550 5.7.1 looks like spam", Refused),
    ("554 no", Refused),
    (DROP, Unknown),
    (RESET, Unknown),
    ("354 go on", Unknown),
    ("220 hello", Unknown),
    ("251 well", Unknown),
    ("perhaps", Unknown),
    ("999 yes", Unknown),
    ("25 ok", Unknown),
    ("250-accepted\r\n550 or not", Unknown),
    ("550-refused\r\n250 or not", Unknown),
    ("250 " + "x" * 5000, Unknown),
    ("550 " + "x" * 5000, Unknown),
]


@pytest.mark.parametrize(("answer", "kind"), AFTER_THE_DOT)
def test_after_the_dot_only_a_clear_no_is_one(
    play: Play, authority: Authority, answer: str, kind: type[MailError]
) -> None:
    sender = Sender(play(dot=answer), authority.ca)
    sender.fails(kind, before_dot=False)
    assert sender.journals == 1


def test_accepted_and_cut_off_is_unknown(play: Play, authority: Authority) -> None:
    def accept_and_leave(connection: Connection) -> None:
        raise Gone

    server = play(dot=accept_and_leave)
    Sender(server, authority.ca).fails(Unknown, before_dot=False)
    assert len(server.accepted) == 1


@pytest.mark.parametrize("piece", [b"250-more\r\n", b"250-" + b"m" * 400 + b"\r\n", b"m" * 4096])
def test_an_answer_without_end_is_cut_short_and_unknown(play: Play, authority: Authority, piece: bytes) -> None:
    def without_end(connection: Connection) -> None:
        for _ in range(100_000):
            connection.sock.sendall(piece)

    began = time.monotonic()
    Sender(play(dot=without_end), authority.ca).fails(Unknown, before_dot=False)
    assert time.monotonic() - began < 2, "bounded by its size, not by patience"


def test_an_answer_that_drips_is_unknown_once_patience_is_over(play: Play, authority: Authority) -> None:
    def drip(connection: Connection) -> None:
        for _ in range(200):
            connection.sock.sendall(b"2")
            time.sleep(0.05)

    Sender(play(dot=drip), authority.ca, patience=Patience(2, 2, 2, dot=0.3)).fails(Unknown, before_dot=False)


def test_an_answer_that_comes_late_is_waited_for(play: Play, authority: Authority) -> None:
    def late(connection: Connection) -> None:
        time.sleep(0.4)
        connection.say("250 at last")

    assert Sender(play(dot=late), authority.ca, patience=Patience(2, 0.3, 2, dot=2)).send() == "at last"


def test_a_banner_without_end_ends(play: Play, authority: Authority) -> None:
    def endless(connection: Connection) -> None:
        for _ in range(100_000):
            connection.sock.sendall(b"220-welcome\r\n")

    Sender(play(banner=endless), authority.ca).fails(Deferred, before_dot=True)


def test_a_250_stands_however_the_server_leaves(play: Play, authority: Authority) -> None:
    for leaving in (DROP, RESET, "500 no"):
        server = play(quit=leaving)
        assert Sender(server, authority.ca).send() == "2.0.0 queued as 4711"
        assert len(server.accepted) == 1


def test_a_250_of_several_lines_is_one(play: Play, authority: Authority) -> None:
    assert Sender(play(dot="250-first\r\n250 second"), authority.ca).send() == "first second"


def test_what_the_server_says_is_made_printable_and_short(play: Play, authority: Authority) -> None:
    error = Sender(play(rcpt="550 \x1b[31mred\x07 " + "z" * 2000), authority.ca).fails(Refused, before_dot=True)
    assert str(error).isprintable()
    assert len(str(error)) < 400


@pytest.mark.parametrize("raw", [b"a\nb\r\n", b"a\rb\r\n", b"a\r\n.\nb\r\n", b"a\0\r\n", b"no end", b"a\r\r\n"])
def test_bytes_with_a_bare_line_end_are_never_sent(play: Play, authority: Authority, raw: bytes) -> None:
    server = play()
    with pytest.raises(Refused) as caught:
        Sender(server, authority.ca).send(raw)
    assert caught.value.before_dot
    assert not server.heard


def test_an_address_with_a_newline_gives_no_second_command(play: Play, authority: Authority) -> None:
    server = play()
    with pytest.raises(MailError):
        Sender(server, authority.ca).send(recipients=("a@b.example>\r\nRCPT TO:<eve@attacker.example",))
    assert not any(b"attacker" in line for line in server.heard)


def test_nobody_listening_is_put_off(authority: Authority, play: Play) -> None:
    server = play()
    server.stop()
    time.sleep(0.05)
    Sender(server, authority.ca).fails(Deferred, before_dot=True)


def test_no_server_in_the_settings_is_said_in_words() -> None:
    with pytest.raises(Barred, match=r"config\.toml"):
        SmtpSubmitter(SmtpSettings(), lambda: None, time.monotonic).submit(
            "a@b.example", ["c@d.example"], RAW, lambda: None, lambda: True
        )


def _by_token(server: PlayedServer, ca: Path, token: Callable[[], str]) -> SmtpSubmitter:
    settings = SmtpSettings("localhost", server.port, "tls", "ada@example.org", str(ca), auth="xoauth2")
    return SmtpSubmitter(settings, token, time.monotonic, QUICK)


def test_a_token_signs_in(play: Play, authority: Authority) -> None:
    server = play("tls", {"ada@example.org": "sesame"}, auth="235 welcome")
    _by_token(server, authority.ca, lambda: "at-1").greet()
    line = next(line for line in server.heard if line.startswith(b"AUTH XOAUTH2 "))
    assert base64.b64decode(line.split()[2]) == b"user=ada@example.org\1auth=Bearer at-1\1\1"
    assert server.accepted == []


def test_why_a_token_is_not_taken_is_answered_by_an_empty_line(play: Play, authority: Authority) -> None:
    answered: list[bytes] = []

    def refuse(connection: Connection) -> None:
        connection.say("334 eyJzdGF0dXMiOiI0MDAifQ==")
        answered.append(connection.line())
        connection.say("535 5.7.8 not you")

    server = play("tls", {"ada@example.org": "sesame"}, auth=refuse)
    with pytest.raises(Barred, match="does not let us in"):
        _by_token(server, authority.ca, lambda: "at-stale").greet()
    assert answered == [b"\r\n"]


@pytest.mark.parametrize(("error", "kind"), [(MailboxBarred, Barred), (MailboxError, Deferred)])
def test_a_token_that_is_not_renewed_refuses_no_message(
    play: Play, authority: Authority, error: type[MailboxError], kind: type[MailError]
) -> None:
    def token() -> str:
        raise error("The sign-in has run out.")

    server = play("tls", {"ada@example.org": "sesame"})
    with pytest.raises(kind, match="The sign-in has run out") as caught:
        _by_token(server, authority.ca, token).greet()
    assert type(caught.value) is kind
