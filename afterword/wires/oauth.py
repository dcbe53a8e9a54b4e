"""Signing in through the browser (OAuth 2.0): code with PKCE on loopback, device code, and tokens kept fresh.

Authlib is loaded only when a token is fetched: it costs longer than everything else at start.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from afterword.actions.ports import MailboxBarred, MailboxError, Secrets
from afterword.facts.errors import AfterwordError, RefusedError, TryLater
from afterword.wires import https

_EARLY: Final = timedelta(minutes=5)  # a token is renewed that long before it ends
_DEVICE: Final = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where one signs in; `device` is '' where the provider does not allow mail that way."""

    authorize: str
    token: str
    device: str
    scope: str


ENDPOINTS: Final = {
    "google": Endpoints(
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        "",  # Google's device flow does not give the scope for mail
        "https://mail.google.com/",
    ),
    "microsoft": Endpoints(
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        "https://login.microsoftonline.com/common/oauth2/v2.0/devicecode",
        "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
    ),
}


@dataclass(frozen=True, slots=True)
class App:
    """The client that the candidate registered with the provider; a public one has no secret."""

    endpoints: Endpoints
    client_id: str
    client_secret: str = ""
    ca_file: str = ""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a provider gave: the access token, until when it holds, and what brings the next."""

    access: str
    refresh: str
    until: datetime


class _Session:
    """What Authlib wants of a session of `requests`: one call."""

    def __init__(self, ca_file: str) -> None:
        self._ca_file = ca_file

    def post(self, url: str, data: dict[str, str], headers: dict[str, str], auth: Any) -> _Response:
        from urllib.parse import parse_qsl, urlencode

        url, _, body = auth.prepare("POST", url, dict(headers), urlencode(data))
        return _Response(https.fetch(url, dict(parse_qsl(body)), ca_file=self._ca_file))


class _Response:
    def __init__(self, answer: https.Answer) -> None:
        self.status_code = answer.status
        self._answer = answer

    def json(self) -> dict[str, Any]:
        return self._answer.json()

    def raise_for_status(self) -> None:
        raise TryLater(f"The sign-in server answers {self.status_code}; try again later.")


class _Denied(Exception):
    """The provider said no, by one of its error words (RFC 6749 5.2)."""


def _client(app: App) -> Any:
    from authlib.oauth2.client import OAuth2Client

    return OAuth2Client(
        _Session(app.ca_file),
        client_id=app.client_id,
        client_secret=app.client_secret or None,
        token_endpoint_auth_method="client_secret_post" if app.client_secret else "none",
        scope=app.endpoints.scope,
        code_challenge_method="S256",
    )


def _asked(call: Callable[[], Any], now: datetime, before: str = "") -> Tokens:
    from authlib.common.errors import AuthlibBaseError

    try:
        token = call()
    except AuthlibBaseError as error:
        raise _Denied(str(error.error)) from None
    except (ValueError, KeyError):
        raise TryLater("The sign-in server's answer cannot be read; try again later.") from None
    access, lasts = token.get("access_token"), token.get("expires_in")
    if not isinstance(access, str) or not access:
        raise TryLater("The sign-in server gave no token; try again later.")
    seconds = int(lasts) if isinstance(lasts, (int, float)) or str(lasts).isdigit() else 3600
    refresh = token.get("refresh_token")
    return Tokens(access, refresh if isinstance(refresh, str) else before, now + timedelta(seconds=seconds))


def with_device(
    app: App, show: Callable[[str, str], None], now: Callable[[], datetime], pause: Callable[[float], None]
) -> Tokens:
    """Signs in on another screen (RFC 8628): `show` gets the address to open and the code to type there.

    Raises RefusedError where the candidate or the provider says no, or too long a time goes by.
    """
    answer = https.fetch(
        app.endpoints.device, {"client_id": app.client_id, "scope": app.endpoints.scope}, ca_file=app.ca_file
    )
    try:
        started = answer.json()
        code, user_code = str(started["device_code"]), str(started["user_code"])
        where = str(started.get("verification_uri") or started["verification_url"])
        wait = max(1.0, min(60.0, float(started.get("interval", 5))))
        until = now() + timedelta(seconds=min(1800.0, float(started.get("expires_in", 900))))
    except (ValueError, KeyError, TypeError):
        raise RefusedError("The provider does not let this client id sign in with a code.") from None
    show(where, user_code)
    client = _client(app)
    while now() < until:
        pause(wait)
        try:
            return _asked(lambda: client.fetch_token(app.endpoints.token, grant_type=_DEVICE, device_code=code), now())
        except _Denied as denied:
            if str(denied) == "slow_down":
                wait += 5
            elif str(denied) != "authorization_pending":
                raise RefusedError(f"The provider said no: {str(denied)[:100]}.") from None
    raise RefusedError("Nobody signed in in time; start again.")


def with_browser(app: App, show: Callable[[str], None], now: Callable[[], datetime], wait: float = 300) -> Tokens:
    """Signs in in the browser of this machine (RFC 8252, PKCE): `show` gets the address to open.

    Only an answer with our own state is taken, on loopback alone. Raises RefusedError.
    """
    listener = _Listener(("127.0.0.1", 0), _Landing)
    try:
        redirect = f"http://127.0.0.1:{listener.server_address[1]}/"
        client = _client(app)
        verifier = secrets.token_urlsafe(48)
        url, state = client.create_authorization_url(
            app.endpoints.authorize,
            code_verifier=verifier,
            redirect_uri=redirect,
            access_type="offline",
            prompt="consent",
        )
        listener.state = state
        thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
        thread.start()
        show(url)
        arrived = listener.arrived.wait(wait)
        listener.shutdown()
    finally:
        listener.server_close()
    if not arrived or not listener.code:
        raise RefusedError(f"The sign-in did not come back: {listener.error[:100] or 'nobody signed in in time'}.")
    try:
        return _asked(
            lambda: client.fetch_token(
                app.endpoints.token,
                grant_type="authorization_code",
                code=listener.code,
                redirect_uri=redirect,
                code_verifier=verifier,
            ),
            now(),
        )
    except _Denied as denied:
        raise RefusedError(f"The provider said no: {str(denied)[:100]}.") from None


class _Listener(HTTPServer):
    """Waits on loopback for the browser to come back."""

    state = code = error = ""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.arrived = threading.Event()


class _Landing(BaseHTTPRequestHandler):
    server: _Listener

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: the code stands in the address."""

    def do_GET(self) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        ours = secrets.compare_digest(asked.get("state", "").encode(), self.server.state.encode())
        self.send_response(200 if ours else 404)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        if ours:
            self.server.code, self.server.error = asked.get("code", ""), asked.get("error", "")
            self.wfile.write(b"Signed in. You can close this page and go back to Afterword.\n")
            self.server.arrived.set()


class TokenKeeper:
    """The tokens of one account, kept as one secret and renewed before they end; the newest is stored, then used."""

    def __init__(self, kept: Secrets, name: str, app: App, now: Callable[[], datetime]) -> None:
        self._kept, self._name, self._app, self._now = kept, name, app, now
        self._lock = threading.Lock()

    def put(self, tokens: Tokens) -> None:
        """Keeps what a sign-in brought."""
        record = {"access": tokens.access, "refresh": tokens.refresh, "until": tokens.until.isoformat()}
        self._kept.put(self._name, json.dumps(record))

    def until(self) -> datetime | None:
        """Until when the present token holds; None where nobody is signed in."""
        tokens = self._read()
        return None if tokens is None else tokens.until

    def access(self) -> str:
        """A token that holds for some minutes more.

        Raises MailboxBarred where the candidate must sign in again, MailboxError where the provider does not answer.
        """
        with self._lock:
            tokens = self._read()
            if tokens is None:
                raise MailboxBarred("Nobody is signed in: `afterword connect`.")
            if tokens.until - self._now() > _EARLY:
                return tokens.access
            return self._renewed(tokens).access

    def renew(self) -> None:
        """Brings a new token though the present one should hold: a server refused it. Raises as `access`."""
        with self._lock:
            tokens = self._read()
            if tokens is not None:
                self._renewed(tokens)

    def _renewed(self, tokens: Tokens) -> Tokens:
        if not tokens.refresh:
            raise MailboxBarred("The sign-in has run out: `afterword connect` again.")
        try:
            client = _client(self._app)
            renewed = _asked(
                lambda: client.refresh_token(self._app.endpoints.token, refresh_token=tokens.refresh),
                self._now(),
                tokens.refresh,
            )
        except _Denied as denied:
            newer = self._read()  # another process may have been first: the old token died with its renewal
            if newer is not None and newer.refresh != tokens.refresh:
                return newer
            self.put(Tokens(tokens.access, "", datetime.min.replace(tzinfo=UTC)))  # nobody asks for this again
            raise MailboxBarred(
                f"The provider does not renew the sign-in ({str(denied)[:60]}): `afterword connect` again."
            ) from None
        except AfterwordError as error:
            raise MailboxError(str(error)) from None
        self.put(renewed)
        return renewed

    def _read(self) -> Tokens | None:
        text = self._kept.get(self._name)
        try:
            record = json.loads(text) if text else None
            return (
                Tokens(record["access"], record["refresh"], datetime.fromisoformat(record["until"])) if record else None
            )
        except (ValueError, KeyError, TypeError):
            return None
