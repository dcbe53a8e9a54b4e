"""A provider to sign in with (OAuth 2.0), over TLS, and a plain door where Dovecot asks whether a token is good."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import ssl
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit


class SignInServer:
    """`issue` gives a token by hand; refresh tokens die when they are used; `waits` polls come before a device's yes."""

    def __init__(self, context: ssl.SSLContext, user: str = "ada1@mail.example") -> None:
        self.user = user
        self.lasts = 3600
        self.waits = 1
        self.denies = ""
        self.good: dict[str, float] = {}
        self.refresh: set[str] = set()
        self.codes: dict[str, dict[str, str]] = {}
        self.asked: list[dict[str, str]] = []
        self._doors = [_Door(self, None), _Door(self, context)]
        self.plain = f"http://127.0.0.1:{self._doors[0].server_address[1]}"
        self.base = f"https://localhost:{self._doors[1].server_address[1]}"

    def issue(self, lasts: int | None = None) -> dict[str, Any]:
        token, refresh = f"at-{secrets.token_hex(8)}", f"rt-{secrets.token_hex(8)}"
        seconds = self.lasts if lasts is None else lasts
        self.good[token] = time.time() + seconds
        self.refresh.add(refresh)
        return {"access_token": token, "refresh_token": refresh, "expires_in": seconds, "token_type": "Bearer"}

    def answer(self, path: str, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        """What the provider says to a POST."""
        self.asked.append({"path": path, **form})
        if path == "/introspect":
            good = self.good.get(form.get("token", ""), 0) > time.time()
            return 200, {"active": good, "email": self.user}
        if path == "/device":
            return 200, {
                "device_code": "d",
                "user_code": "WDJB-MJHT",
                "verification_uri": "https://x.example/d",
                "interval": 1,
                "expires_in": 60,
            }
        if self.denies:
            return 400, {"error": self.denies}
        grant = form.get("grant_type", "")
        if grant.endswith("device_code"):
            self.waits -= 1
            return (200, self.issue()) if self.waits < 0 else (400, {"error": "authorization_pending"})
        if grant == "refresh_token":
            if form.get("refresh_token") not in self.refresh:
                return 400, {"error": "invalid_grant"}
            self.refresh.discard(form["refresh_token"])
            return 200, self.issue()
        given = self.codes.pop(form.get("code", ""), None)
        proof = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).rstrip(b"=")
        if (
            given is None
            or given["code_challenge"] != proof.decode()
            or given["redirect_uri"] != form.get("redirect_uri")
        ):
            return 400, {"error": "invalid_grant"}
        return 200, self.issue()

    def consent(self, url: str) -> str:
        """What the browser is sent back to when the candidate says yes at that address."""
        asked = {name: value[0] for name, value in parse_qs(urlsplit(url).query).items()}
        code = secrets.token_hex(8)
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def stop(self) -> None:
        for door in self._doors:
            door.shutdown()
            door.server_close()


class _Door(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, owner: SignInServer, context: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.owner = owner
        if context is not None:
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()


class _Handler(BaseHTTPRequestHandler):
    server: _Door

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        form = {name: value[0] for name, value in parse_qs(body).items()}
        status, document = self.server.owner.answer(urlsplit(self.path).path, form)
        raw = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)
