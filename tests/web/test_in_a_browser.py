"""The page in a real browser, served by the real command: clicks, the back button, looks, and hostile words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.browsers import Served, watched
from tests.page_world import NOW, held

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(not Path("/usr/bin/chromium").exists(), reason="needs Chromium"),
]
_HOSTILE = "<img src=http://evil.example/x onerror=alert(1)><script>alert(2)</script><b>bold</b>"
_SIZES = ((390, 844), (1440, 900))

# Each text with the ground it stands on, where they differ by less than WCAG's AA asks.
_TOO_FAINT = """() => {
  const rgb = c => c.match(/[\\d.]+/g).map(Number);
  const lum = c => rgb(c).slice(0, 3).map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = e => { for (; e; e = e.parentElement) {
    const c = getComputedStyle(e).backgroundColor; if (rgb(c)[3] !== 0) return c; } return 'rgb(255, 255, 255)'; };
  const faint = [];
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.checkVisibility() || e.closest('.marks')) continue;
    const style = getComputedStyle(e), svg = e instanceof SVGElement;
    const a = lum(svg ? style.fill : style.color), b = lum(ground(e));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), size = parseFloat(style.fontSize);
    if (ratio < (size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5))
      faint.push(`${e.tagName}.${e.className} ${ratio.toFixed(2)}`);
  }
  return faint;
}"""
_WITHOUT_NAME = """() => [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a')]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && !(e.labels && e.labels.length && e.labels[0].innerText.trim()) && !e.innerText.trim() &&
    !e.getAttribute('aria-label')).map(e => e.outerHTML)"""


@pytest.fixture
def served(page: Any, ada: Any, tmp_path: Path) -> Iterator[Served]:
    from afterword.facts.kinds import Received
    from afterword.store import candidacies, models, questions

    slug = held(ada.id)
    which = models.Candidacy.objects.get(slug=slug).id
    word = Received(NOW - timedelta(days=2), "dana", "info_request")
    candidacies.add_fact(which, word, noted_at=NOW, source="INBOX#1", quote=_HOSTILE)
    questions.ask(ada.id, "k", "kind", _HOSTILE, at=NOW, options=[("other", "None of these")], candidacy=which)
    made = Served(tmp_path)
    yield made
    made.stop()


def test_a_follow_up_is_approved_taken_back_and_put_off_by_clicks_of_this_browser_alone(
    served: Served, chromium: Any
) -> None:
    faults: list[str] = []
    tab = watched(chromium, faults, served, java_script_enabled=False, viewport={"width": 390, "height": 844})
    tab.goto(served.address)
    tab.wait_for_url(f"{served.base}/")
    card = tab.locator("article.card", has_text="Thank Dana Price")

    card.get_by_role("button", name="Approve").click()
    assert tab.get_by_role("status").inner_text().startswith("Approved.")
    assert card.count() == 0
    tab.go_back()
    if card.count():  # the page as it was: its button says so, and approves nothing twice
        card.get_by_role("button", name="Approve").click()
        assert "approved already" in tab.locator("main").inner_text()
    tab.goto(f"{served.base}/")
    assert tab.locator("article.entry").count() == 1
    tab.get_by_role("button", name="Take it back").click()

    card.locator("summary", has_text="Edit").click()
    card.locator("textarea").fill("Dear Dana,\n\nThank you for your time.\n\nAda Marsh\n+44 7700 900123")
    card.get_by_role("button", name="Keep these words").click()
    assert "Thank you for your time." in card.locator(".text").inner_text()
    card.locator("summary", has_text="Not now").click()
    card.get_by_role("button", name="Skip").click()
    assert card.count() == 0
    tab.get_by_role("button", name="Undo").click()
    assert card.count() == 1
    assert faults == []

    another = chromium.new_context().new_page()
    assert another.goto(served.address).status == 403
    assert another.goto(f"{served.base}/").status == 403
    assert "locked" in another.locator("h1").inner_text()
    status, said = served.stop()
    assert (status, "The page is closed." in said) == (0, True)


def test_every_page_is_clear_at_both_widths_day_and_night_and_hostile_words_do_nothing(
    served: Served, chromium: Any
) -> None:
    faults: list[str] = []
    tab = watched(chromium, faults, served)
    tab.goto(served.address)
    tab.wait_for_url(f"{served.base}/")
    tab.goto(f"{served.base}/")

    for path in ("/", "/candidacies", "/questions", "/candidacies/northwind-data-analyst"):
        tab.goto(served.base + path)
        tab.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        for width, height in _SIZES:
            tab.set_viewport_size({"width": width, "height": height})
            assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth"), (path, width)
            for scheme in ("light", "dark"):
                tab.emulate_media(color_scheme=scheme)
                assert tab.evaluate(_TOO_FAINT) == [], (path, width, scheme)
        assert tab.evaluate(_WITHOUT_NAME) == []
        assert tab.locator("img, script:not([src]), b, iframe").count() == 0
        assert path == "/candidacies" or _HOSTILE in tab.locator("main").inner_text()
        assert tab.locator("h1").count() == tab.locator("main").count() == 1
        assert re.search(r"\S · Afterword$", tab.title())
        assert tab.evaluate("new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size") == tab.locator("[id]").count()  # fmt: skip
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    assert faults == []
