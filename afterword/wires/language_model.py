"""A language model over HTTP (Protocol LanguageModel): an endpoint of OpenAI's kind, or Anthropic's.

The library is httpx; it is loaded when a model is first asked. Redirects are not followed and no proxy is used: what
goes out goes to the address in the settings and to nobody else.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from time import monotonic
from typing import Any, Final
from urllib.parse import urlsplit

from afterword.actions.ports import ModelError
from afterword.facts.language_model import ModelSettings, Prompt

_MOST: Final = 256 * 1024  # bytes of an answer
_QUIET: Final = 30.0  # seconds without a byte
_WHOLE: Final = 90.0  # seconds in all
_TOKENS: Final = 1000  # of an answer
_BASE: Final = {"openai": "https://api.openai.com/v1", "anthropic": "https://api.anthropic.com/v1"}
_VERSION: Final = "2023-06-01"


class HttpModel:
    """`key` gives the secret when it is needed, or None (a local model wants none); `whole` is in seconds."""

    def __init__(
        self, settings: ModelSettings, key: Callable[[], str | None], *, quiet: float = _QUIET, whole: float = _WHOLE
    ) -> None:
        self._settings = settings
        self._key = key
        self._quiet, self._whole = quiet, whole
        base = (settings.base_url or _BASE.get(settings.provider, "")).rstrip("/")
        self.where = f"{base}/{'messages' if settings.provider == 'anthropic' else 'chat/completions'}"

    def request(self, prompt: Prompt) -> str:
        """The address, and the body as it would go out."""
        return f"POST {self.where}\n\n{json.dumps(self._body(prompt), ensure_ascii=False, indent=2)}\n"

    def answer(self, prompt: Prompt) -> str:
        """The text of its answer. Raises ModelError: no answer in time, a refusal, too much, or what is no answer."""
        body = self._post(json.dumps(self._body(prompt), ensure_ascii=False).encode())
        try:
            return self._text(json.loads(body))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            raise ModelError(f"The model at {self._host()} answered with what is no answer of its kind.") from None

    def _body(self, prompt: Prompt) -> dict[str, Any]:
        settings = self._settings
        if settings.provider == "anthropic":
            tool = {"name": "draft", "description": "The draft.", "input_schema": json.loads(prompt.schema)}
            return {
                "model": settings.model,
                "max_tokens": _TOKENS,
                "system": prompt.task,
                "messages": [{"role": "user", "content": prompt.matter}],
                "tools": [tool],
                "tool_choice": {"type": "tool", "name": "draft"},
            }
        schema = {"name": "draft", "strict": True, "schema": json.loads(prompt.schema)}
        return {
            "model": settings.model,
            "messages": [{"role": "system", "content": prompt.task}, {"role": "user", "content": prompt.matter}],
            "response_format": {"type": "json_schema", "json_schema": schema},
            "stream": False,
        }

    def _text(self, value: Any) -> str:
        """The structured answer as JSON text; a refusal, or prose, comes as it is and is no draft."""
        if self._settings.provider == "anthropic":
            used = next((part for part in value["content"] if part.get("type") == "tool_use"), None)
            return json.dumps(used["input"]) if used else "".join(part.get("text", "") for part in value["content"])
        said = value["choices"][0]["message"]
        return str(said.get("content") or said.get("refusal") or "")

    def _post(self, data: bytes) -> bytes:
        import httpx  # late: a model is asked seldom, and the library is an extra

        headers = {"Content-Type": "application/json", "User-Agent": "afterword", **self._with_key()}
        until = monotonic() + self._whole
        try:
            with (
                httpx.Client(timeout=self._quiet, follow_redirects=False, trust_env=False) as client,
                client.stream("POST", self.where, content=data, headers=headers) as response,
            ):
                if response.status_code != 200:
                    raise ModelError(f"The model at {self._host()} answered {response.status_code}.")
                read = b""
                for piece in response.iter_bytes():
                    read += piece
                    if len(read) > _MOST:
                        raise ModelError(f"The model at {self._host()} answered more than {_MOST // 1024} kB.")
                    if monotonic() > until:
                        raise ModelError(f"The model at {self._host()} took more than {self._whole:.0f} s.")
                return read
        except httpx.TimeoutException:
            raise ModelError(f"The model at {self._host()} did not answer in time.") from None
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            raise ModelError(f"The model at {self._host()} cannot be asked ({type(error).__name__}).") from None

    def _with_key(self) -> dict[str, str]:
        key = self._key()
        if not key:
            return {}
        if self._settings.provider == "anthropic":
            return {"x-api-key": key, "anthropic-version": _VERSION}
        return {"Authorization": f"Bearer {key}"}

    def _host(self) -> str:
        return urlsplit(self.where).hostname or self.where[:60]
