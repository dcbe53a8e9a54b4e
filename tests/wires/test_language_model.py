"""A language model over HTTP, against a server on this machine that obeys, refuses, stalls and babbles."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from afterword.actions.ports import ModelError
from afterword.facts.language_model import ModelSettings, Prompt
from afterword.wires.language_model import HttpModel

PROMPT = Prompt("Write a note.", '{"thread": []}', '{"type": "object"}')
Play = Callable[[BaseHTTPRequestHandler], None]


def says(value: Any, status: int = 200, **headers: str) -> Play:
    def play(handler: BaseHTTPRequestHandler) -> None:
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        handler.send_response(status)
        for name, text in headers.items():
            handler.send_header(name, text)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return play


def openai(content: str | None, **more: Any) -> Any:
    return {"choices": [{"message": {"role": "assistant", "content": content, **more}}]}


@contextmanager
def served(play: Play) -> Iterator[tuple[str, list[tuple[dict[str, str], bytes]]]]:
    got: list[tuple[dict[str, str], bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append((dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
            with suppress(BrokenPipeError, ConnectionResetError):
                play(self)

        def do_GET(self) -> None:
            got.append((dict(self.headers), b"GET"))
            says({})(self)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", got
    finally:
        server.shutdown()
        server.server_close()


def model(url: str, provider: str = "openai", key: str | None = "sesame", **bounds: float) -> HttpModel:
    return HttpModel(ModelSettings(provider, url, "small"), lambda: key, **bounds)  # type: ignore[arg-type]


def test_an_answer_comes_as_the_text_of_it_and_what_went_out_is_what_was_shown() -> None:
    with served(says(openai('{"paragraphs": ["Hello"]}'))) as (url, got):
        asked = model(url)
        assert asked.answer(PROMPT) == '{"paragraphs": ["Hello"]}'
        headers, body = got[0]
    shown = asked.request(PROMPT)
    assert shown.startswith(f"POST {url}/chat/completions\n\n")
    assert json.loads(shown.split("\n\n", 1)[1]) == json.loads(body)
    assert headers["Authorization"] == "Bearer sesame"
    assert "sesame" not in shown
    assert json.loads(body)["response_format"]["json_schema"]["schema"] == {"type": "object"}


def test_anthropic_is_asked_in_its_own_way() -> None:
    value = {"content": [{"type": "tool_use", "name": "draft", "input": {"paragraphs": ["Hello"]}}]}
    with served(says(value)) as (url, got):
        assert json.loads(model(url, "anthropic").answer(PROMPT)) == {"paragraphs": ["Hello"]}
        headers, body = got[0]
    assert headers["x-api-key"] == "sesame"
    assert "Authorization" not in headers
    assert json.loads(body)["tool_choice"] == {"type": "tool", "name": "draft"}


def test_a_local_model_is_asked_without_a_key() -> None:
    with served(says(openai("{}"))) as (url, got):
        model(url, key=None).answer(PROMPT)
    assert "Authorization" not in got[0][0]


def test_a_refusal_comes_as_its_words_which_are_no_draft() -> None:
    with served(says(openai(None, refusal="I can't help with that."))) as (url, _):
        assert model(url).answer(PROMPT) == "I can't help with that."


@pytest.mark.parametrize(
    "value",
    [b"", b"<html>busy</html>", b"\xff\xfe\x00", [], {"choices": []}, {"choices": [{"message": "x"}]}, b"[" * 50_000],
)
def test_garbage_is_an_error_in_one_sentence(value: Any) -> None:
    with served(says(value)) as (url, _), pytest.raises(ModelError) as caught:
        model(url).answer(PROMPT)
    assert "127.0.0.1" in str(caught.value)
    assert caught.value.exit_code == 75


@pytest.mark.parametrize("status", [401, 404, 429, 500, 503])
def test_a_server_that_does_not_answer_200_is_named_with_its_status(status: int) -> None:
    with (
        served(says({"error": "secret detail"}, status)) as (url, _),
        pytest.raises(ModelError, match=str(status)) as caught,
    ):
        model(url).answer(PROMPT)
    assert "secret" not in str(caught.value)


def test_a_redirect_is_not_followed_so_that_nothing_goes_to_anybody_else() -> None:
    with served(says(openai("{}"))) as (other, elsewhere):
        with served(says(b"", 307, Location=f"{other}/chat/completions")) as (url, _), pytest.raises(ModelError):
            model(url).answer(PROMPT)
        assert elsewhere == []


def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with served(says(openai("{}"))) as (proxy, through), served(says(openai("{}"))) as (url, got):
        monkeypatch.setenv("HTTP_PROXY", proxy)
        monkeypatch.setenv("ALL_PROXY", proxy)
        model(url).answer(PROMPT)
        assert through == []
        assert len(got) == 1


def test_one_that_stalls_is_left_after_a_while() -> None:
    over = threading.Event()
    with served(lambda _: (over.wait(5), None)[1]) as (url, _), pytest.raises(ModelError, match="in time"):
        model(url, quiet=0.2).answer(PROMPT)
    over.set()


def test_one_that_drips_is_left_when_the_whole_takes_too_long() -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(200):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            threading.Event().wait(0.02)

    with served(drip) as (url, _), pytest.raises(ModelError, match="took more than"):
        model(url, quiet=2, whole=0.2).answer(PROMPT)


def test_a_huge_body_is_cut_off() -> None:
    def flood(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(2000):
            handler.wfile.write(b"x" * 65_536)

    with served(flood) as (url, _), pytest.raises(ModelError, match="256 kB"):
        model(url).answer(PROMPT)


def test_nobody_at_the_address_is_an_error() -> None:
    with pytest.raises(ModelError, match="cannot be asked"):
        model("http://127.0.0.1:9/v1").answer(PROMPT)
