"""A language model for drafts: off until set, allowed before anything goes, held against the rules, never approved."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

GOOD = [
    "Thank you for taking the time to talk to me this morning.",
    "I would be delighted to join you as a Data Analyst.",
]
HOSTILE = ["Thank you for your time; I would love to join you.", "Call +44 20 7946 0999 or see http://evil.example."]


class Server(ThreadingHTTPServer):
    daemon_threads = True
    paragraphs = GOOD
    asked: list[bytes]


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            here.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
            said = {"choices": [{"message": {"content": json.dumps({"paragraphs": here.paragraphs})}}]}
            body = json.dumps(said).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    here = Server(("127.0.0.1", 0), Handler)
    here.asked = []
    threading.Thread(target=here.serve_forever, args=(0.05,), daemon=True).start()
    yield here
    here.shutdown()
    here.server_close()


@pytest.fixture
def slug(desk) -> str:  # type: ignore[no-untyped-def]
    """A candidacy whose thank-you is open."""
    from afterword.facts.kinds import Interview
    from afterword.store import candidacies

    candidacy = desk.candidacy()
    end = desk.now - timedelta(hours=1)
    fact = Interview(end - timedelta(hours=1), end, 1, ("priya",), "priya", notes="Talked about the secret merger.")
    candidacies.add_fact(candidacy, fact, noted_at=end, source="hand")
    return candidacies.candidacy_of(desk.ada.id, candidacy).slug


def _set(desk, server: Server, more: str = "") -> None:  # type: ignore[no-untyped-def]
    path = desk.home / "config.toml"
    before = path.read_text() if path.exists() else ""
    table = (
        f'[model]\nprovider = "openai"\nbase_url = "http://127.0.0.1:{server.server_port}/v1"\nmodel = "small"\n{more}'
    )
    path.write_text(f"{before}\n{table}")


def test_without_a_model_everything_works_and_asking_for_one_is_refused(desk, slug: str) -> None:  # type: ignore[no-untyped-def]
    assert "nothing needs one" in desk.run("model")[1]
    assert desk.json("draft", slug)[0]["version"] == 1
    status, _, error = desk.run("draft", slug, "--model")
    assert status == 3
    assert "No language model is set" in error


def test_nothing_goes_out_before_it_was_shown_and_allowed(desk, slug: str, server: Server) -> None:  # type: ignore[no-untyped-def]
    _set(desk, server, 'profile = ["I have been an analyst for six years."]\n')
    status, _, error = desk.run("draft", slug, "--model")
    assert status == 3
    assert "afterword model allow" in error
    shown = desk.run("model", "show", slug)[1]
    assert "analyst for six years" in shown
    assert "secret merger" not in shown
    assert server.asked == []

    desk.run("model", "allow")
    assert desk.json("model")["allowed"] is True
    desk.run("draft", slug, "--model")
    [body] = server.asked
    assert json.loads(shown[shown.index("{") :]) == json.loads(body)

    desk.run("model", "forbid")
    assert desk.run("draft", slug, "--model")[0] == 3
    assert len(server.asked) == 1


def test_its_words_are_the_next_version_of_a_draft_that_nobody_approved(desk, slug: str, server: Server) -> None:  # type: ignore[no-untyped-def]
    _set(desk, server)
    desk.run("model", "allow")
    status, _, error = desk.run("draft", slug, "--model")
    assert status == 0
    assert "the model's words" in error
    [after] = desk.json("draft", slug)
    assert (after["version"], after["state"]) == (2, "draft")
    assert GOOD[1] in after["body"]
    assert after["body"].startswith("Dear Priya,")


def test_words_that_obeyed_hostile_text_are_not_shown_and_ours_stand(desk, slug: str, server: Server) -> None:  # type: ignore[no-untyped-def]
    [before] = desk.json("draft", slug)
    _set(desk, server)
    server.paragraphs = HOSTILE
    desk.run("model", "allow")
    status, out, error = desk.run("draft", slug, "--model")
    assert status == 0
    assert "not in your own data" in error
    assert "our own words" in error
    assert "evil" not in out
    assert desk.json("draft", slug)[0] == before


def test_where_the_settings_say_so_it_is_asked_once_without_the_option(desk, slug: str, server: Server) -> None:  # type: ignore[no-untyped-def]
    _set(desk, server, "drafts = true\n")
    assert desk.run("draft", slug)[0] == 0
    assert server.asked == []  # not allowed yet
    desk.run("model", "allow")
    desk.run("draft", slug)
    desk.run("draft", slug)
    assert len(server.asked) == 1


def test_an_address_over_an_open_line_or_with_a_password_in_it_is_refused(desk, slug: str) -> None:  # type: ignore[no-untyped-def]
    for url in (
        "http://model.example/v1",
        "https://ada:pw@model.example",
        "ftp://localhost",
        "https://model.example/?key=1",
    ):
        (desk.home / "config.toml").write_text(f'[model]\nprovider = "openai"\nbase_url = "{url}"\nmodel = "small"\n')
        assert desk.run("draft", slug, "--model")[0] != 0


def test_a_candidacy_file_is_never_sent_anywhere(desk) -> None:  # type: ignore[no-untyped-def]
    assert desk.run("draft", "--model", "--candidacy-file", "x.json")[0] == 2


def test_nothing_of_it_is_loaded_at_the_start() -> None:
    code = "import sys, afterword.cli.main as m; m.main(['rule', 'AW101']); import afterword.writing.draft; sys.exit('httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
