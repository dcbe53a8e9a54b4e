"""A follow-up that goes another way: a call, a letter on paper, a portal; and what goes along with a mail."""

from __future__ import annotations

import re
from typing import Any

from tests.page_world import NOW


def _channel() -> tuple[str, int]:
    from afterword.store.models import Draft

    return Draft.objects.values_list("channel", "version").get()


def test_the_words_are_written_for_another_channel_and_back(page: Any, draft: int) -> None:
    page.post(f"/drafts/{draft}/channel/phone", version=1)

    assert _channel() == ("phone", 2)
    html = page.get("/")
    assert "Say this on the telephone." in html
    assert "I called" in html
    assert f"/drafts/{draft}/approve" not in html
    note = html.partition('class="note told"')[2].partition("</div>")[0]
    undo, place = re.findall(r'action="([^"]+)"', note)[0], re.findall(r'name="place" value="(\d+)"', note)[0]
    assert undo == f"/drafts/{draft}/channel/email"
    page.post(undo, place=place)
    assert _channel() == ("email", 3)
    assert f"/drafts/{draft}/approve" in page.get("/")
    page.post(f"/drafts/{draft}/channel/phone", status=409, version=1)
    page.post(f"/drafts/{draft}/channel/pigeon", status=400, version=3)


def test_a_letter_is_printed_and_noted_as_posted(page: Any, draft: int, northwind: str) -> None:
    page.post(f"/drafts/{draft}/channel/letter", version=1)

    html = page.get("/")
    assert f'href="/drafts/{draft}/letter.pdf"' in html
    answer = page.browser.get(f"/drafts/{draft}/letter.pdf")
    assert answer.content.startswith(b"%PDF-")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    fields = {"move": "thank_you", "to": "dana", "channel": "letter"}
    page.post(f"/candidacies/{northwind}/sent", **fields)
    assert "Thank Dana Price" not in page.text("/")


def test_files_go_along_once_they_are_ticked_and_are_named_on_the_card(page: Any, draft: int, ada: Any) -> None:
    from afterword.store import files

    kept, _ = files.keep_file(ada.id, "cv", "cv", "Ada <b>Marsh.pdf", "application/pdf", b"%PDF-1.4 x", NOW)
    assert f'name="file" value="{kept.label}"' in page.get("/")
    assert 'class="attached"' not in page.get("/")

    page.post(f"/drafts/{draft}/attach", version=1, file=[kept.label])
    html = page.get("/")
    assert "Ada &lt;b&gt;Marsh.pdf" in html.partition('class="attached"')[2].partition("</p>")[0]
    page.post(f"/drafts/{draft}/attach", status=409, version=1)
    page.post(f"/drafts/{draft}/attach", status=404, version=2, file=["references@9"])
    page.post(f"/drafts/{draft}/attach", version=2)
    assert 'class="attached"' not in page.get("/")
