"""A browser in front of the page, and a candidacy to look at, for the tests of the page. Times are in March 2026, UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

from django.test import Client

from afterword.web.session import Lock

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)  # a Wednesday
KEY = "a key of the tests, as long as a real one is"


class Page:
    """A browser that was let in: `get` and `post` answer as the server would, `text` is what a person reads."""

    host = "127.0.0.1:80"

    def __init__(self) -> None:
        self.lock = Lock(KEY)
        self.browser = self.another(self.lock.open(self.lock.token) or "")

    def another(self, session: str = "", **more: Any) -> Client:
        """A browser with that session, or none."""
        extra = {"HTTP_HOST": self.host, "afterword.lock": self.lock, **more}
        made = Client(raise_request_exception=True, **extra)
        if session:
            made.cookies["afterword_80"] = session
        return made

    def get(self, path: str, status: int = 200) -> str:
        answer = self.browser.get(path)
        assert answer.status_code == status, answer.content.decode()
        return answer.content.decode()

    def text(self, path: str) -> str:
        """The words of a page, without marks."""
        inside = re.sub(r"<[^>]+>", " ", self.get(path).partition("<main")[2])
        return re.sub(r" ([,.:])", r"\1", " ".join(unescape(inside).split()))

    def post(self, path: str, status: int = 303, **fields: Any) -> str:
        answer = self.browser.post(path, fields, HTTP_ORIGIN=f"http://{self.host}")
        assert answer.status_code == status, answer.content.decode()
        return answer.headers.get("Location", answer.content.decode())


def held(candidate: int, employer: str = "Northwind", who: str = "Dana Price <dana@northwind.example>") -> str:
    """A candidacy with an interview that ended three hours ago; its name."""
    from afterword.actions.add import add_candidacy, add_interview, add_policy

    slug = add_candidacy(candidate, employer, "Data Analyst", NOW, country="GB").slug
    start = NOW - timedelta(hours=4)
    add_interview(candidate, slug, start, start + timedelta(hours=1), [who], NOW)
    add_policy(candidate, slug, "open", NOW)
    return slug
