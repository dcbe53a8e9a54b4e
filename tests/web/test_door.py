"""Who may come in, from where, and what every answer forbids the browser."""

from __future__ import annotations

import gzip
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.web.session import Lock

PAGES = ("/", "/candidacies", "/questions", "/candidacies/northwind-data-analyst", "/nothing")
FORMS = (
    "/drafts/1/approve",
    "/candidacies/northwind-data-analyst/skip",
    "/demonstration",
    "/messages/1/cancel",
    "/add",
)


def test_the_address_opens_the_page_once(page: Any, ada: Any) -> None:
    page.lock = Lock("another key, and a token that nobody used")
    first, second = page.another(), page.another()

    assert first.get("/").status_code == 403
    assert first.get("/enter?key=wrong").status_code == 403
    assert first.get(f"/enter?key={page.lock.token}").status_code == 200
    assert first.get("/").status_code == 200
    assert second.get(f"/enter?key={page.lock.token}").status_code == 403
    assert second.get("/").status_code == 403


def test_a_look_ahead_does_not_use_the_token_up(page: Any, ada: Any) -> None:
    page.lock = Lock("another key, and a token that nobody used")
    browser = page.another()

    assert browser.head(f"/enter?key={page.lock.token}").status_code == 405
    assert browser.get(f"/enter?key={page.lock.token}", HTTP_SEC_PURPOSE="prefetch").status_code == 405
    assert browser.get(f"/enter?key={page.lock.token}").status_code == 200


def test_the_session_is_out_of_reach_of_scripts_and_of_other_sites(page: Any, ada: Any) -> None:
    page.lock = Lock("another key, and a token that nobody used")

    cookie = page.another().get(f"/enter?key={page.lock.token}").cookies["afterword_80"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert cookie["max-age"] == timedelta(days=7).total_seconds()


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_shown_without_a_session(page: Any, northwind: str, path: str) -> None:
    good = page.lock.open(page.lock.token) or page.browser.cookies["afterword_80"].value
    stolen = Lock("the key of another installation")
    forged = stolen.open(stolen.token)

    for session in ("", "x", good[:-1] + ("A" if good[-1] != "A" else "B"), forged):
        answer = page.another(session).get(path)
        assert answer.status_code == 403
        assert b"Northwind" not in answer.content
    assert page.another(good).get(path).status_code in (200, 404)


def test_a_session_ends_after_a_week(page: Any, ada: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    real = time.time
    monkeypatch.setattr("django.core.signing.time.time", lambda: real() + 7 * 86400 - 60)
    assert page.browser.get("/").status_code == 200
    monkeypatch.setattr("django.core.signing.time.time", lambda: real() + 7 * 86400 + 60)
    assert page.browser.get("/").status_code == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:8025", "127.0.0.1:81", "[::1]:80", ""]
)
def test_a_name_that_was_made_to_point_here_is_not_answered(page: Any, ada: Any, host: str) -> None:
    assert page.browser.get("/", HTTP_HOST=host).status_code == 421
    assert page.browser.get("/enter?key=" + page.lock.token, HTTP_HOST=host).status_code == 421


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"HTTP_ORIGIN": "null"},
        {"HTTP_ORIGIN": "http://evil.example"},
        {"HTTP_ORIGIN": "http://127.0.0.1:81"},
        {"HTTP_ORIGIN": "http://localhost:80"},
        {"HTTP_ORIGIN": "http://127.0.0.1:80", "HTTP_SEC_FETCH_SITE": "same-site"},
        {"HTTP_SEC_FETCH_SITE": "cross-site"},
    ],
)
def test_a_form_is_taken_only_from_our_own_pages(page: Any, northwind: str, path: str, headers: dict[str, str]) -> None:
    assert page.browser.post(path, {"version": 1}, **headers).status_code == 403


@pytest.mark.parametrize("path", FORMS)
def test_a_form_without_its_token_is_refused(page: Any, northwind: str, path: str) -> None:
    page.browser.handler.enforce_csrf_checks = True

    answer = page.browser.post(path, {"version": 1}, HTTP_ORIGIN=f"http://{page.host}")
    assert answer.status_code == 403
    assert b"Reload the page" in answer.content


def test_a_form_with_its_token_is_taken(page: Any, northwind: str) -> None:
    page.browser.handler.enforce_csrf_checks = True
    token = re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page.get("/"))[0]

    page.post("/add", employer="Pendle", role="Editor", csrfmiddlewaretoken=token)
    assert "Pendle" in page.get("/candidacies")


@pytest.mark.parametrize("method", ["put", "delete", "patch", "options", "trace"])
def test_other_methods_are_not_taken(page: Any, ada: Any, method: str) -> None:
    assert getattr(page.browser, method)("/").status_code == 405


@pytest.mark.parametrize("path", [*PAGES, "/enter", "/static/nothing.css"])
def test_every_answer_forbids_scripts_frames_and_whatever_is_not_ours(page: Any, northwind: str, path: str) -> None:
    for browser in (page.browser, page.another()):
        answer = browser.get(path)
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert "no-store" in answer.headers["Cache-Control"]


def test_no_page_holds_a_script_or_a_style_in_itself(page: Any, draft: int, northwind: str) -> None:
    for path in ("/", "/candidacies", "/questions", f"/candidacies/{northwind}"):
        html = page.get(path)
        ours = re.findall(r'<script src="/static/(htmx|page)\.[0-9a-f]{16}\.[a-z.]+" defer></script>', html)
        assert ours == ["htmx", "page"]
        assert html.count("<script") == 2
        assert "<style" not in html
        assert not re.search(r"\s(style|on\w+)=", html)
        assert set(re.findall(r'(?:src|href)="(https?:)?//', html)) == set()


def test_the_sheet_is_kept_by_the_browser_under_the_name_of_its_hash(page: Any, ada: Any) -> None:
    name = re.findall(r'href="(/static/page\.\w+\.css)"', page.get("/"))[0]

    answer = page.another().get(name)
    assert answer.status_code == 200
    assert "immutable" in answer.headers["Cache-Control"]
    assert page.another().get("/static/page.css").status_code == 404

    packed = page.another().get(name, HTTP_ACCEPT_ENCODING="gzip, br")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in packed.headers["Vary"]
    assert gzip.decompress(packed.content) == answer.content
    assert len(packed.content) < len(answer.content) / 2


def test_what_is_not_ours_is_the_file_that_was_taken_over() -> None:
    import hashlib

    from afterword.web import sheet

    data = (Path(sheet.__file__).parent / "static" / "htmx.min.js").read_bytes()
    assert hashlib.sha256(data).hexdigest() == "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717"


def test_a_body_that_no_page_of_ours_sends_is_refused(page: Any, northwind: str) -> None:
    page.post(f"/candidacies/{northwind}/note", status=400, text="x" * 70_000)
    page.post(f"/candidacies/{northwind}/note", status=400, **{f"field{n}": "x" for n in range(400)})
