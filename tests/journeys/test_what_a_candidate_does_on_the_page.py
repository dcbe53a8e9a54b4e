"""Ten things that a candidate does on the page, in a real browser, on a telephone's screen and on a desk's.

Each ends with a picture in the folder that AFTERWORD_SCREENSHOTS names, else in one that is thrown away. Nothing may
be complained of in the console (so the content security policy holds), nothing opens a dialog, nothing is asked of
another server.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import django
import pytest

django.setup()

from tests.browsers import Served, watched  # noqa: E402
from tests.page_world import NOW, held  # noqa: E402

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(not Path("/usr/bin/chromium").exists(), reason="needs Chromium"),
    pytest.mark.parametrize("width", [390, 1440]),
]
_HEIGHTS = {390: 844, 1440: 900}
LETTER = (
    "From: Priya Nair <priya@pendle.example>\nTo: Ada Marsh <ada@example.org>\nSubject: Interview: Data Analyst\n"
    "Date: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <1@pendle.example>\n\nDear Ada,\n\nThank you for your application "
    "for the Data Analyst role at Pendle. We would like to invite you to an interview on Wednesday 4 March 2026 at 09:00."
    "\n\nKind regards,\nPriya Nair\nPendle\n"
)


class Visit:
    """The page as it is served, and a tab in front of it."""

    def __init__(self, served: Served, browser: Any, width: int, folder: Path, name: str) -> None:
        self.served, self.faults = served, []  # type: Served, list[str]
        self.tab = watched(
            browser, self.faults, served, viewport={"width": width, "height": _HEIGHTS[width]}, locale="en-GB"
        )
        self.tab.set_default_timeout(30_000)
        self.tab.goto(served.address)
        self.tab.wait_for_url(f"{served.base}/")
        self._picture = folder / f"{name}-{width}.png"

    def go(self, path: str) -> Any:
        self.tab.goto(self.served.base + path)
        return self.tab

    def text(self) -> str:
        return str(self.tab.locator("main").inner_text())

    def told(self, words: str) -> None:
        self.tab.locator(".told", has_text=words).wait_for()

    def end(self) -> None:
        """Nothing ran out of the screen, nothing was complained of; the picture."""
        assert self.tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert self.faults == []
        self._picture.parent.mkdir(parents=True, exist_ok=True)
        self.tab.screenshot(path=str(self._picture), full_page=True)


@pytest.fixture
def chromium() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(
    database: Path,
    tmp_path: Path,
    chromium: Any,
    width: int,
    request: pytest.FixtureRequest,
) -> Iterator[Callable[[], Visit]]:
    made: list[Served] = []
    folder = Path(os.environ.get("AFTERWORD_SCREENSHOTS") or tmp_path / "pictures")
    name = re.sub(r"^test_|\[.*", "", request.node.name)

    def start() -> Visit:
        made.append(Served(tmp_path))
        return Visit(made[-1], chromium, width, folder, name)

    yield start
    for one in made:
        one.stop()


@pytest.fixture
def search(ada: Any) -> None:
    """Ada's search: an interview held this morning, and a question of theirs."""
    from afterword.facts.kinds import Received
    from afterword.store import candidacies, models, questions

    slug = held(ada.id)
    which = models.Candidacy.objects.get(slug=slug).id
    word = Received(NOW - timedelta(days=2), "dana", "acknowledgement")
    candidacies.add_fact(which, word, noted_at=NOW, source="INBOX#1", quote="We have your application.")
    options = [("info_request", "They asked something"), ("other", "None of these")]
    questions.ask(ada.id, "k", "kind", "What does this say?", at=NOW, options=options, candidacy=which)


@pytest.fixture
def visit(search: None, open_page: Callable[[], Visit]) -> Visit:
    """Ada's page. The search is there before the browser: its driver runs a loop, in which Django keeps other tables."""
    return open_page()


def test_looks_at_the_demonstration_and_puts_it_away(open_page: Callable[[], Visit], width: int) -> None:
    visit = open_page()
    visit.tab.get_by_role("button", name="Show the demonstration").click()
    visit.told("Nothing here is sent")
    assert visit.tab.locator("article.card").count() >= 3
    for path in ("/candidacies", "/calendar", "/insights", "/by-hand", "/questions"):
        assert len(visit.go(path).locator("main").inner_text()) > 40
    visit.go("/").get_by_role("button", name="Put it away").click()
    visit.tab.get_by_role("heading", name="Connect your mailbox").wait_for()
    visit.end()


def test_hands_in_an_export_and_sees_what_is_due(open_page: Callable[[], Visit], tmp_path: Path, width: int) -> None:
    export = tmp_path / "All mail.mbox"
    export.write_text(f"From x@y Mon Mar  2 10:00:00 2026\n{LETTER}\n")
    visit = open_page()
    visit.tab.get_by_label("The export").set_input_files(str(export))
    visit.tab.get_by_role("button", name="Read it").click()
    visit.tab.get_by_text("1 messages read").wait_for()
    assert "1 new candidacies" in visit.text()
    visit.tab.get_by_role("link", name="See what is due").click()
    visit.tab.get_by_text("Pendle").first.wait_for()
    visit.end()


def test_approves_takes_it_back_and_the_back_button_sends_nothing_twice(
    visit: Visit, tmp_path: Path, width: int
) -> None:
    card = visit.tab.locator("article.card", has_text="Thank Dana Price")
    card.get_by_role("button", name="Approve").click()
    visit.told("Approved.")
    visit.tab.locator(".told").get_by_role("button", name="Undo").click()
    visit.told("Cancelled.")
    card.get_by_role("button", name="Approve").click()
    visit.told("Approved.")
    visit.go("/candidacies")
    visit.tab.go_back()
    visit.tab.wait_for_load_state()
    if card.count():
        card.get_by_role("button", name="Approve").click()
        visit.tab.get_by_text("approved already").wait_for()
    assert len(list((tmp_path / "data" / "ready").glob("*.eml"))) == 1
    visit.go("/")
    assert (
        visit.tab.get_by_role("link", name="Open it in your mail program").get_attribute("href").startswith("mailto:")
    )
    visit.end()


def test_changes_the_words_until_no_rule_objects(visit: Visit, width: int) -> None:
    card = visit.tab.locator("article.card", has_text="Thank Dana Price")
    card.locator("summary", has_text="Edit").click()
    card.locator("textarea").fill("Dear Lee,\n\nWHY HAVE YOU NOT ANSWERED?!!\n\nAda Marsh")
    card.get_by_role("button", name="Keep these words").click()
    visit.told("Changed.")
    card.locator(".finding.error").first.wait_for()
    assert card.get_by_role("button", name="Approve").count() == 0
    card.locator("summary", has_text="Edit").click()
    card.locator("textarea").fill(
        "Dear Dana,\n\nThank you for your time this morning. I enjoyed hearing about the team, and I am keen to join it."
        "\n\nBest wishes,\nAda Marsh\n+44 7700 900123"
    )
    card.get_by_role("button", name="Keep these words").click()
    card.get_by_role("button", name="Approve").wait_for()
    visit.end()


def test_puts_off_leaves_out_and_takes_both_back(visit: Visit, width: int) -> None:
    card = visit.tab.locator("article.card", has_text="Thank Dana Price")
    card.get_by_role("button", name="Skip").click()
    visit.told("Skipped.")
    visit.tab.locator(".told").get_by_role("button", name="Undo").click()
    visit.told("Taken back.")
    card.locator("summary", has_text="Not now").click()
    card.get_by_role("group", name="Let it rest").get_by_role("button").first.click()
    visit.told("It rests until")
    assert card.count() == 0
    visit.tab.locator(".told").get_by_role("button", name="Undo").click()
    card.wait_for()
    visit.end()


def test_answers_a_question_with_one_tap(visit: Visit, width: int) -> None:
    ask = visit.go("/questions").locator("article.ask", has_text="What does this say?")
    ask.get_by_role("button", name="None of these").click()
    visit.told("Noted")
    assert ask.count() == 0
    visit.end()


def test_reads_one_candidacy_and_adds_a_note_and_a_person(visit: Visit, width: int) -> None:
    visit.go("/candidacies").get_by_role("link", name="Northwind").first.click()
    visit.tab.get_by_role("heading", name="What happened").wait_for()
    assert visit.tab.locator("svg.timeline:visible").count() == 1
    assert "We have your application." in visit.text()
    visit.tab.get_by_label("A note").fill("They like trams")
    visit.tab.get_by_role("button", name="Keep it").click()
    visit.told("Noted.")
    visit.tab.locator("summary", has_text="Add a person").click()
    visit.tab.get_by_label("Name and address").fill("Tom Hale <tom@northwind.example>")
    visit.tab.get_by_label("Phone").fill("+44 20 7946 0123")
    visit.tab.get_by_role("button", name="Add", exact=True).click()
    visit.told("Tom Hale is noted.")
    assert visit.tab.get_by_role("link", name="+44 20 7946 0123").get_attribute("href") == "tel:+442079460123"
    assert "They like trams" in visit.text()
    visit.end()


def test_tells_of_an_interview_just_held_without_touching_the_mouse(visit: Visit, width: int) -> None:
    visit.go("/by-hand").get_by_label("With whom").focus()
    keys = visit.tab.keyboard
    keys.type("Lee Wong")
    keys.press("Tab")
    keys.type("Quillworks")
    keys.press("Tab")
    keys.press("Tab")
    keys.type("They print maps")
    keys.press("Enter")  # day, hour and length stand there already
    visit.told("Noted. What follows from it is below.")
    assert "quillworks" in visit.tab.url
    assert "Interview 1 with Lee Wong" in visit.text()
    visit.end()


def test_takes_in_a_fair_and_a_table_with_a_fault(visit: Visit, tmp_path: Path, width: int) -> None:
    visit.go("/by-hand")
    lines = "\n".join(f"Firm {n}, Person Number{n}, {10 + n // 4}:{15 * (n % 4):02}, words" for n in range(20))
    visit.tab.get_by_label("or paste the lines").fill(lines)
    visit.tab.locator("#fair ~ form").get_by_role("button", name="Show it first").click()
    visit.tab.get_by_role("button", name="Take in all 20 rows").click()
    visit.told("20 rows were taken in")
    table = tmp_path / "applications.csv"
    table.write_text("employer,who,email\nQuill,Lee Wong,lee\n")
    visit.go("/by-hand").get_by_label("The file").set_input_files(str(table))
    visit.tab.locator("#csv ~ form").get_by_role("button", name="Show it first").click()
    visit.tab.get_by_role("cell", name="email").wait_for()
    assert "Nothing can be taken in before these are put right" in visit.text()
    visit.end()


def test_turns_the_month_subscribes_to_it_and_takes_that_back(visit: Visit, width: int) -> None:
    visit.go("/calendar")
    visit.tab.get_by_role("link", name="Interview, Northwind").wait_for()
    assert visit.tab.locator(".weekdays").is_visible() == (width > 760)
    visit.tab.get_by_role("link", name="The month after").click()
    visit.tab.get_by_role("heading", name="April 2026").wait_for()
    visit.tab.get_by_role("link", name="This month").click()
    visit.tab.get_by_role("button", name="Make an address").click()
    address = visit.tab.locator("code.address").inner_text()
    program = visit.tab.context.browser.new_context().request
    assert b"BEGIN:VCALENDAR" in program.get(address).body()
    assert program.get(f"{visit.served.base}/calendar").status == 403
    visit.tab.get_by_role("button", name="Take it back").click()
    visit.told("The address is taken back.")
    assert program.get(address).status == 404
    visit.go("/insights").get_by_role("heading", name="Promises kept").wait_for()
    visit.end()
