"""Mail laid into a candidacy as a scan would have left it, for the tests of the page."""

from __future__ import annotations

from typing import Any

from tests.page_world import NOW


def raw_mail(body: str, kind: str = "text/plain", subject: str = "Your interview") -> bytes:
    """A mail from Dana with that one part."""
    return (
        f"From: Dana Price <dana@northwind.example>\r\nTo: Ada Marsh <ada@example.org>\r\nSubject: {subject}\r\n"
        f"Date: Wed, 4 Mar 2026 11:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}\r\n"
    ).encode("utf-8", "surrogatepass")


def lay(slug: str, raw: bytes, fact: Any, quote: str = "", subject: str = "Your interview") -> int:
    """Keeps it in that candidacy, with a fact that rests on it; its number."""
    from afterword.store import candidacies, models

    candidacy = models.Candidacy.objects.get(slug=slug)
    place = f"INBOX#{models.Message.objects.count() + 1}"
    row = models.Message.objects.create(
        candidate_id=candidacy.candidate_id, place=place, salted_hash=place, date_at=NOW, size=len(raw), state="job",
        raw=raw, message_id=f"<{place}@x>", from_name="Dana Price", from_address="dana@northwind.example",
        to_addresses=["ada@example.org"], subject=subject, settled=True, candidacy_id=candidacy.id,
    )  # fmt: skip
    if fact is not None:
        candidacies.add_fact(candidacy.id, fact, noted_at=NOW, source=place, message=row.id, quote=quote)
    return row.id
