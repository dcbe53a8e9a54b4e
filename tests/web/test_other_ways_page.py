"""A card says what goes along, and how a follow-up goes that is no mail."""

from __future__ import annotations

from typing import Any

from afterword.playbook.settings import Settings
from tests.page_world import NOW


def test_a_card_names_what_is_attached(page: Any, ada: Any, northwind: str, draft: int) -> None:
    from afterword.actions.files import add_file, attach

    assert "Attached:" not in page.text("/")
    add_file(ada.id, "Ada <b> CV.pdf", b"%PDF", "cv", NOW)
    attach(ada.id, draft, 1, ["cv"], NOW, Settings())

    assert "Attached: Ada b CV.pdf (cv@1)" in page.text("/")


def test_a_letter_is_printed_and_noted_not_approved(page: Any, ada: Any, northwind: str, draft: int) -> None:
    from afterword.actions.channels import set_channel
    from afterword.facts.kinds import Sent
    from afterword.store import candidacies

    set_channel(ada.id, draft, 1, "letter", NOW, Settings())
    said = page.text("/")
    assert f"This one goes by letter: afterword letter {draft} prints it." in said
    assert "Approve" not in said

    page.post(f"/candidacies/{northwind}/sent", move="thank_you", to="dana", channel="letter")
    sent = candidacies.candidacy_of(ada.id, northwind).candidacy.history[-1]
    assert isinstance(sent, Sent)
    assert (sent.channel, sent.move, sent.to) == ("letter", "thank_you", ("dana",))
