"""axe-core finds nothing to object to on any page, at both widths, in the light and in the dark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browsers import Served, violations, watched

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(not Path("/usr/bin/chromium").exists(), reason="needs Chromium"),
]
SIZES = ((390, 844), (1440, 900))
PAGES = (
    "/",
    "/candidacies",
    "/candidacies?q=nothing+like+it",
    "/candidacies?view=board",
    "/candidacies?q=works",
    "/questions",
    "/calendar",
    "/insights",
    "/by-hand",
    "/connect",
    "/read",
    "/candidacies/fjordlight-product-analyst",
    "/candidacies/fjordlight-product-analyst/debrief",
    "/candidacies/fjordlight-product-analyst/prepare",
    "/journal",
    "/mail/10",
    "/mail/4",
    "/nothing",
)


@pytest.fixture
def served(page: Any, tmp_path: Path) -> Iterator[Served]:
    made = Served(tmp_path, AFTERWORD_NOW="2026-03-24T09:00:00+00:00")
    yield made
    made.stop()


def test_axe_finds_nothing_on_any_page(served: Served, chromium: Any) -> None:
    faults: list[str] = []
    tab = watched(chromium, faults, served)
    tab.goto(served.address)
    tab.wait_for_url(f"{served.base}/")
    found = _looked_at(tab)
    tab.get_by_role("button", name="Show the demonstration").click()
    tab.get_by_role("button", name="Put it away").wait_for()
    tab.add_init_script(
        "new PerformanceObserver(seen => { for (const one of seen.getEntries()) window.shifted = (window.shifted ?? 0) + one.value })"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    for path in PAGES:
        tab.goto(served.base + path)
        tab.wait_for_load_state("load")
        shifted = tab.evaluate("window.shifted ?? 0")
        found += [f"{path} moves under the reader by {shifted}"] if shifted > 0.01 else []
        tab.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        found += [f"{path} {one}" for one in _looked_at(tab)]
    tab.goto(f"{served.base}/")
    tab.keyboard.press("?")
    found += [f"help {one}" for one in _looked_at(tab)]
    assert found == []
    assert [fault for fault in faults if "404" not in fault] == []


def _looked_at(tab: Any) -> list[str]:
    found = []
    for width, height in SIZES:
        tab.set_viewport_size({"width": width, "height": height})
        if not tab.evaluate("document.documentElement.scrollWidth <= innerWidth"):
            found.append(f"{width}: runs out of the screen")
        for scheme in ("light", "dark"):
            tab.emulate_media(color_scheme=scheme)
            found += [f"{width} {scheme} {one}" for one in violations(tab)]
    return found
