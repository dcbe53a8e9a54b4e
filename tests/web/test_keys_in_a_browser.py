"""Today by keyboard, words marked as one types, and the hold that counts down: in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browsers import Served, watched
from tests.page_world import held

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(not Path("/usr/bin/chromium").exists(), reason="needs Chromium"),
]


@pytest.fixture
def served(page: Any, ada: Any, tmp_path: Path) -> Iterator[Served]:
    for name, who in (("Northwind", "Dana Price"), ("Pendle", "Priya Nair"), ("Lumen", "Tom Hale")):
        held(ada.id, name, f"{who} <{who.split()[0].lower()}@{name.lower()}.example>")
    made = Served(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def faults() -> list[str]:
    return []


@pytest.fixture
def tab(served: Served, chromium: Any, faults: list[str]) -> Any:
    tab = watched(chromium, faults, served)
    tab.goto(served.address)
    tab.wait_for_url(f"{served.base}/")
    tab.wait_for_load_state()
    return tab


def _current(tab: Any) -> str:
    return str(
        tab.evaluate("document.activeElement.closest('[data-stop]')?.querySelector('h3, strong')?.innerText ?? ''")
    )


def test_three_keys_approve_two_and_the_next_one_is_at_hand(tab: Any, faults: list[str]) -> None:
    first, second, third = tab.locator("article.card h3").all_inner_texts()

    tab.keyboard.press("a")  # shows which is meant
    assert _current(tab) == first
    assert tab.locator("article.entry").count() == 0
    tab.keyboard.press("a")
    tab.locator("article.card", has_text=first).wait_for(state="detached")
    assert _current(tab) == second
    tab.keyboard.press("a")
    tab.locator("article.card", has_text=second).wait_for(state="detached")
    assert _current(tab) == third
    assert tab.locator("article.entry").count() == 2
    assert tab.locator("#said").inner_text().startswith("Approved.")

    tab.keyboard.press("u")
    tab.locator("article.card", has_text=second).wait_for()
    assert tab.locator("article.entry").count() == 1
    assert faults == []


def test_skip_snooze_and_another_way_have_keys_and_each_is_undone(tab: Any, faults: list[str]) -> None:
    second = tab.locator("article.card h3").nth(1).inner_text()
    card = tab.locator("article.card", has_text=second)

    for keys in (("s",), ("z", "Enter"), ("c", "Enter")):
        tab.keyboard.press("j")
        tab.keyboard.press("k")
        tab.keyboard.press("j")
        assert _current(tab) == second
        for key in keys:
            tab.keyboard.press(key)
        card.wait_for(state="detached")
        tab.keyboard.press("u")
        card.wait_for()
        tab.evaluate("document.activeElement.blur()")
    assert faults == []


def test_words_are_marked_where_they_stand_as_one_types(tab: Any, faults: list[str]) -> None:
    tab.keyboard.press("j")
    tab.keyboard.press("e")
    area = tab.locator("article.card").first.locator("textarea")
    assert area.evaluate("e => e === document.activeElement")
    before = area.bounding_box()
    area.press("Control+Home")
    area.press_sequentially("Hello [name], ")

    mark = tab.locator("article.card").first.locator(".marks mark.error")
    mark.wait_for()
    assert mark.inner_text() == "[name]"
    assert "AW" in tab.locator("article.card").first.locator(".found").inner_text()
    assert area.evaluate("e => e.scrollHeight <= e.clientHeight + 1")
    under = area.evaluate(
        "e => { const m = e.parentElement.querySelector('.marks'); return [m.clientWidth, m.innerText.trim() === e.value.trim()] }"
    )
    assert under == [area.evaluate("e => e.clientWidth"), True]
    assert before is not None
    area.press("Control+End")
    area.press_sequentially("j?s")
    assert tab.locator("dialog[open]").count() == 0
    area.press("Escape")
    assert not area.is_visible()
    assert faults == []


def test_control_enter_keeps_the_words(tab: Any, faults: list[str]) -> None:
    card = tab.locator("article.card").first
    tab.keyboard.press("j")
    tab.keyboard.press("e")
    area = card.locator("textarea")
    area.fill("Dear Dana,\n\nThank you for your time today.\n\nAda Marsh\n+44 7700 900123")
    area.press("Control+Enter")

    card.locator(".text", has_text="Thank you for your time today.").wait_for()
    assert faults == []


def test_help_says_the_keys_and_can_turn_them_off(tab: Any, faults: list[str]) -> None:
    tab.keyboard.press("?")
    dialog = tab.get_by_role("dialog", name="Keys")
    assert "approve" in dialog.inner_text()
    dialog.get_by_label("Keys are on").uncheck()
    dialog.get_by_role("button", name="Close").click()

    tab.keyboard.press("j")
    assert _current(tab) == ""
    tab.reload()
    tab.keyboard.press("?")
    assert tab.locator("dialog[open]").count() == 0
    tab.get_by_role("button", name="Keys").click()
    dialog.get_by_label("Keys are on").check()
    tab.keyboard.press("Escape")
    tab.keyboard.press("j")
    assert _current(tab) != ""
    assert faults == []


def test_what_another_tab_did_is_said_and_nothing_is_done_twice(tab: Any, served: Served, faults: list[str]) -> None:
    other = tab.context.new_page()
    other.goto(f"{served.base}/")
    name = tab.locator("article.card h3").first.inner_text()
    for each in (tab, other):
        each.locator("article.card", has_text=name).get_by_role("button", name="Approve").click()
        each.locator("article.card", has_text=name).wait_for(state="detached")

    assert "approved already" in other.locator("main").inner_text()
    tab.goto(f"{served.base}/")
    assert tab.locator("article.entry").count() == 1


@pytest.fixture
def live(page: Any, tmp_path: Path) -> None:
    """A mailbox that could be read afresh and a server to send by, so that an approval is held and then sent."""
    from afterword.project.places import places

    where = places().config
    where.parent.mkdir(parents=True, exist_ok=True)
    maildir = tmp_path / "Maildir"
    for part in ("cur", "new", "tmp"):
        (maildir / part).mkdir(parents=True)
    where.write_text(f'[mailbox]\nmaildir = "{maildir}"\n\n[smtp]\nhost = "smtp.example.org"\n')


def test_the_hold_counts_down_and_can_be_cancelled(live: None, tab: Any, served: Served, faults: list[str]) -> None:
    name = tab.locator("article.card h3").first.inner_text()
    tab.locator("article.card", has_text=name).get_by_role("button", name="Approve and send").click()
    tab.locator("article.entry").wait_for()
    assert "It goes out today 12:10" in tab.locator(".told").inner_text()
    entry = tab.locator("article.entry")
    assert "Held; it goes out today 12:10" in entry.inner_text()
    first = entry.locator(".left").inner_text()
    assert first.startswith(("9:", "10:"))
    tab.wait_for_function("before => document.querySelector('.entry .left').innerText !== before", arg=first)
    assert entry.locator("time").get_attribute("datetime") == "2026-03-04T12:10+00:00"

    calm = tab.context.new_page()
    calm.emulate_media(reduced_motion="reduce")
    calm.goto(f"{served.base}/")
    assert calm.locator(".entry .left").inner_text() == "10 min"
    entry.get_by_role("button", name="Cancel").click()
    entry.wait_for(state="detached")
    assert tab.locator("article.card", has_text=name).count() == 1
    assert faults == []
