"""What another page, another tab or a thief of the session can do in a real browser: nothing that was not approved."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django
import pytest

django.setup()

from tests.browsers import Served, watched  # noqa: E402
from tests.page_world import held  # noqa: E402

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(not Path("/usr/bin/chromium").exists(), reason="needs Chromium"),
]
_APPROVE = """async () => {
  const form = document.querySelector('form.approve'), asked = () => fetch(form.action, {
    method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual'});
  return (await Promise.all([asked(), asked(), asked()])).map(answer => answer.type === 'opaqueredirect' ? 303 : answer.status);
}"""


@pytest.fixture
def served(ada: Any, tmp_path: Path) -> Iterator[Served]:
    held(ada.id)
    made = Served(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def chromium(served: Served) -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


def ready(tmp_path: Path) -> int:
    return len(list((tmp_path / "data" / "ready").glob("*.eml")))


def let_in(browser: Any, served: Served, faults: list[str]) -> Any:
    tab = watched(browser, faults, served)
    tab.goto(served.address)
    tab.wait_for_url(f"{served.base}/")
    return tab


def test_two_tabs_that_approve_at_once_approve_once(served: Served, chromium: Any, tmp_path: Path) -> None:
    faults: list[str] = []
    first = let_in(chromium, served, faults)
    second = first.context.new_page()
    second.goto(f"{served.base}/")

    first.get_by_role("button", name="Approve").click()
    first.locator(".told", has_text="Approved.").wait_for()
    second.get_by_role("button", name="Approve").click()
    second.get_by_text("approved already").wait_for()
    assert ready(tmp_path) == 1


def test_three_requests_of_one_moment_approve_once(served: Served, chromium: Any, tmp_path: Path) -> None:
    tab = let_in(chromium, served, [])

    assert sorted(tab.evaluate(_APPROVE)) == [303, 409, 409]
    assert ready(tmp_path) == 1


@pytest.fixture
def stranger(served: Served) -> Iterator[str]:
    """A page of this machine at another port: the same site to the browser, so that it sends the session along."""
    page = (
        f'<!doctype html><form id=f method=post action="{served.base}/drafts/1/approve"><input name=version value=1></form>'
        f'<iframe src="{served.base}/"></iframe><img id=i src="{served.base}/candidacies">'
        f'<script>window.got = fetch("{served.base}/", {{credentials: "include"}}).then(r => r.text()).catch(() => "nothing")'
        f"</script>"
    ).encode()

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *words: Any) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


def test_a_page_of_another_origin_reads_nothing_frames_nothing_and_approves_nothing(
    served: Served, chromium: Any, stranger: str, tmp_path: Path
) -> None:
    tab = let_in(chromium, served, [])
    evil = tab.context.new_page()
    evil.goto(stranger)

    assert evil.evaluate("window.got") == "nothing"
    assert evil.evaluate("document.getElementById('i').naturalWidth") == 0
    assert "Northwind" not in str(evil.frames[1].content()) if len(evil.frames) > 1 else True
    with evil.expect_navigation():
        evil.evaluate("document.getElementById('f').submit()")
    assert "takes forms only from its own pages" in evil.content()
    assert ready(tmp_path) == 0


def test_a_session_without_its_cookie_or_with_half_of_it_is_none(served: Served, chromium: Any) -> None:
    tab = let_in(chromium, served, [])
    (cookie,) = [
        one for one in tab.context.cookies() if one["name"].startswith("afterword_") and one["name"] != "afterword_told"
    ]
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Strict")
    assert cookie["value"] not in tab.evaluate("document.cookie")

    thief = chromium.new_context()
    assert thief.new_page().goto(served.address).status == 403  # the address was used up
    thief.add_cookies([{**cookie, "value": cookie["value"][:-2]}])
    assert thief.new_page().goto(f"{served.base}/").status == 403
    port = int(served.base.rpartition(":")[2])
    thief.add_cookies([{**cookie, "name": f"afterword_{port + 1}"}])
    assert thief.new_page().goto(f"{served.base}/").status == 403
