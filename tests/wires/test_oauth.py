"""Signing in through the browser, and tokens that never run out unseen."""

from __future__ import annotations

import threading
import time
import urllib.request
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from afterword.actions.ports import MailboxBarred, MailboxError
from afterword.facts.errors import RefusedError
from afterword.facts.settings import ImapSettings
from afterword.wires.imap.connection import Connection
from afterword.wires.imap.mailbox import ImapMailbox
from afterword.wires.oauth import App, Endpoints, TokenKeeper, Tokens, with_browser, with_device
from tests.servers.dovecot import Dovecot
from tests.servers.sign_in_server import SignInServer
from tests.wires.certificates import Authority

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


class Kept:
    """Secrets in memory, with each value they ever had."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.history: list[str] = []

    def get(self, name: str) -> str | None:
        return self.values.get(name)

    def put(self, name: str, value: str) -> None:
        self.values[name] = value
        self.history.append(value)


@pytest.fixture
def provider(authority: Authority) -> Iterator[SignInServer]:
    server = SignInServer(authority.server_context())
    yield server
    server.stop()


@pytest.fixture
def app(provider: SignInServer, authority: Authority) -> App:
    base = provider.base
    return App(
        Endpoints(f"{base}/authorize", f"{base}/token", f"{base}/device", "mail"), "client-7", "", str(authority.ca)
    )


def test_a_code_on_another_screen_signs_in(provider: SignInServer, app: App) -> None:
    shown: list[str] = []
    provider.waits = 2
    tokens = with_device(app, lambda *said: shown.extend(said), lambda: NOON, lambda seconds: None)
    assert shown == ["https://x.example/d", "WDJB-MJHT"]
    assert tokens.access in provider.good
    assert tokens.until == NOON + timedelta(hours=1)
    assert [asked["path"] for asked in provider.asked] == ["/device", "/token", "/token", "/token"]


def test_a_no_on_the_other_screen_ends_it(provider: SignInServer, app: App) -> None:
    provider.denies = "access_denied"
    with pytest.raises(RefusedError, match="access_denied"):
        with_device(app, lambda *said: None, lambda: NOON, lambda seconds: None)


def test_nobody_at_the_other_screen_ends_it(provider: SignInServer, app: App) -> None:
    provider.waits = 10_000
    times = iter(NOON + timedelta(seconds=10 * n) for n in range(1000))
    with pytest.raises(RefusedError, match="in time"):
        with_device(app, lambda *said: None, lambda: next(times), lambda seconds: None)


def test_the_browser_comes_back_with_a_code_that_only_we_can_use(provider: SignInServer, app: App) -> None:
    opened: list[int] = []

    def browse(url: str) -> None:
        back = provider.consent(url)

        def go() -> None:
            wrong = back.replace("state=", "state=x")
            for address in (wrong, back):
                try:
                    with urllib.request.urlopen(address, timeout=5) as answer:
                        opened.append(answer.status)
                except urllib.error.HTTPError as error:
                    opened.append(error.code)

        threading.Thread(target=go, daemon=True).start()

    tokens = with_browser(app, browse, lambda: NOON, wait=10)
    assert tokens.access in provider.good
    assert opened[0] == 404  # another page's guess is not taken


def test_a_browser_that_never_comes_back_is_not_waited_for_long(app: App) -> None:
    with pytest.raises(RefusedError, match="did not come back"):
        with_browser(app, lambda url: None, lambda: NOON, wait=0.2)


def keeper(provider: SignInServer, app: App, now: datetime = NOON, **issued: Any) -> tuple[TokenKeeper, Kept]:
    kept = Kept()
    made = TokenKeeper(kept, "oauth ada", app, lambda: now)
    first = provider.issue()
    made.put(Tokens(first["access_token"], first["refresh_token"], issued.get("until", NOON + timedelta(hours=1))))
    return made, kept


def test_a_token_that_holds_is_used_without_asking(provider: SignInServer, app: App) -> None:
    made, _ = keeper(provider, app)
    assert made.access() in provider.good
    assert provider.asked == []


def test_a_token_is_renewed_before_it_ends_and_the_newest_is_kept(provider: SignInServer, app: App) -> None:
    made, kept = keeper(provider, app, until=NOON + timedelta(minutes=2))
    first = kept.values["oauth ada"]
    token = made.access()
    assert token in provider.good
    assert token in kept.values["oauth ada"]
    assert kept.values["oauth ada"] != first
    assert made.access() == token
    assert len(provider.asked) == 1


def test_two_at_once_renew_once(provider: SignInServer, app: App) -> None:
    made, _ = keeper(provider, app, until=NOON)
    got: list[str] = []
    threads = [threading.Thread(target=lambda: got.append(made.access())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(got)) == 1
    assert len(provider.asked) == 1


def test_another_process_that_renewed_first_is_believed(provider: SignInServer, app: App) -> None:
    made, kept = keeper(provider, app, until=NOON)
    newer = provider.issue()
    provider.refresh.clear()
    original = kept.get

    def get(name: str) -> str | None:
        value = original(name)
        TokenKeeper(kept, name, app, lambda: NOON).put(
            Tokens(newer["access_token"], newer["refresh_token"], NOON + timedelta(hours=1))
        )
        kept.get = original  # type: ignore[method-assign]
        return value

    kept.get = get  # type: ignore[method-assign]
    assert made.access() == newer["access_token"]


def test_a_sign_in_that_is_over_says_so_and_is_not_asked_for_again(provider: SignInServer, app: App) -> None:
    made, _ = keeper(provider, app, until=NOON)
    provider.denies = "invalid_grant"
    for _ in range(3):
        with pytest.raises(MailboxBarred, match="connect"):
            made.access()
    assert len(provider.asked) == 1


def test_a_provider_that_does_not_answer_is_no_reason_to_sign_in_again(provider: SignInServer, app: App) -> None:
    made, kept = keeper(provider, app, until=NOON)
    before = kept.values["oauth ada"]
    provider.stop()
    with pytest.raises(MailboxError) as raised:
        made.access()
    assert not isinstance(raised.value, MailboxBarred)
    assert kept.values["oauth ada"] == before


@pytest.mark.servers
def test_a_token_opens_a_real_mailbox_and_a_stale_one_does_not(authority: Authority, provider: SignInServer) -> None:
    server = Dovecot(authority, oauth=f"{provider.plain}/introspect")
    try:
        provider.user = server.new_user()
        settings = ImapSettings("localhost", server.tls_port, "tls", provider.user, "xoauth2", str(authority.ca))
        good = provider.issue()["access_token"]
        connection = Connection(settings, lambda: good, time.monotonic)
        assert connection.run(b"NOOP") == []
        connection.close()
        with pytest.raises(MailboxBarred):  # after the error that is answered by an empty line
            Connection(settings, lambda: "at-stale", time.monotonic)
    finally:
        server.stop()


@pytest.mark.servers
def test_a_token_that_is_refused_too_early_is_renewed_once(
    authority: Authority, provider: SignInServer, app: App
) -> None:
    server = Dovecot(authority, oauth=f"{provider.plain}/introspect")
    try:
        provider.user = server.new_user()
        made, _ = keeper(provider, app)
        settings = ImapSettings("localhost", server.tls_port, "tls", provider.user, "xoauth2", str(authority.ca))
        mailbox = ImapMailbox(
            settings, made.access, time.monotonic, lambda head: True, lambda: date(2025, 1, 1), renew=made.renew
        )
        provider.good.clear()  # withdrawn by the provider, an hour before its time
        mailbox.connect().close()
        assert [asked["path"] for asked in provider.asked].count("/token") == 1
        provider.good.clear()
        provider.denies = "invalid_grant"
        with pytest.raises(MailboxBarred, match="connect"):
            mailbox.connect()
    finally:
        server.stop()
