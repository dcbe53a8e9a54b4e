"""The page in front of Ada's installation, with somebody else's rows in the same database."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django
import pytest

django.setup()  # the views load the tables as they are imported

from tests.page_world import KEY, NOW, Page, held  # noqa: E402


@pytest.fixture
def page(database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Page:
    from django.conf import settings

    from afterword.web.command import quiet

    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path))
    monkeypatch.setenv("AFTERWORD_NOW", NOW.isoformat())
    monkeypatch.setattr(settings, "SECRET_KEY", KEY)
    quiet()
    return Page()


@pytest.fixture
def northwind(page: Page, ada: Any) -> str:
    """Ada's candidacy, with a thank-you that is open."""
    return held(ada.id)


@pytest.fixture
def draft(page: Page, northwind: str) -> int:
    """The number of its draft, written as the page is looked at."""
    return int(re.findall(r'id="draft-(\d+)"', page.get("/"))[0])


@pytest.fixture
def chromium() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()
