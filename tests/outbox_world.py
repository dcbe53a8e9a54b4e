"""A candidate with candidacies, drafts and approvals, for the tests of the outbox. Times are in March 2026, in UTC."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta

from afterword.facts.people import Candidate, Contact, Employer
from afterword.formats.compose import Letter, compose, make_message_id
from afterword.formats.mail import Address

NOON = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)  # a Tuesday
KEY = b"k" * 32
ADA = Candidate("Ada Marsh", "ada@example.org", "Europe/London", "+44 7700 900123")
PRIYA = Contact("priya", "Priya Nair", "interviewer", "priya@northwind.example")
TOM = Contact("tom", "Tom Hale", "recruiter", "tom@northwind.example")


class World:
    """Ada, and what she has in hand; every method writes rows through the store's own doors where there is one."""

    def __init__(self) -> None:
        from afterword.store import candidates

        self.ada = candidates.keep_candidate(ADA)
        self.numbers = 0

    def candidacy(self, employer: str = "Northwind", employer_id: int | None = None) -> int:
        from afterword.store import candidacies

        which = employer_id or candidacies.create_employer(
            self.ada.id, Employer(employer, "Europe/London", "GB", "ENG"), [f"{employer.lower()}.example"]
        )
        kept = candidacies.create_candidacy(self.ada.id, which, "Data Analyst", at=NOON, contacts=[PRIYA, TOM])
        return kept.id

    def draft(
        self,
        candidacy: int,
        move: str = "thank_you",
        to: tuple[str, ...] = ("priya",),
        round: int | None = 1,
        opens_at: datetime = NOON,
        body: str = "Dear Priya,\n\nThank you for your time on Tuesday.\n\nAda Marsh\n+44 7700 900123\n",
    ) -> int:
        from afterword.store.models import Draft

        self.numbers += 1
        return Draft.objects.create(
            candidacy_id=candidacy,
            move=move,
            to=list(to),
            round=round,
            opens_at=opens_at,
            due_at=opens_at + timedelta(days=1),
            subject=f"Thank you {self.numbers}",
            body=body,
            state="draft",
            created_at=opens_at,
        ).id

    def approved(self, draft: int, at: datetime = NOON, hold: timedelta = timedelta(0), live: bool = True) -> int:
        """An approval put straight into the store, as `actions.approve` would."""
        from afterword.store import outbox
        from afterword.store.models import Contact as ContactRow
        from afterword.store.models import Draft

        row = Draft.objects.get(id=draft)
        contacts = ContactRow.objects.filter(candidacy_id=row.candidacy_id, key__in=row.to)
        self.numbers += 1
        message_id = make_message_id(self.numbers.to_bytes(10, "big"), KEY, "example.org")
        raw = compose(
            Letter(
                Address(ADA.name, ADA.email),
                tuple(Address(contact.name, contact.email or "") for contact in contacts),
                row.subject,
                row.body,
                message_id,
                at,
            )
        )
        number = outbox.put(
            outbox.Approved(
                draft=draft,
                version=row.version,
                candidacy=row.candidacy_id,
                account=ADA.email,
                raw=raw,
                sha256=hashlib.sha256(raw).hexdigest(),
                recipients=tuple(contact.email or "" for contact in contacts),
                message_id=message_id,
                approved_at=at,
                hold_until_at=at + hold,
                due_at=max(at + hold, row.opens_at),
                live=live,
            )
        )
        assert number is not None
        return number

    def message(self, candidacy: int | None = None, **draft: object) -> int:
        """A message approved and due."""
        return self.approved(self.draft(candidacy or self.candidacy(), **draft))  # type: ignore[arg-type]


def state(submission: int) -> str:
    from afterword.store.models import Submission

    return Submission.objects.get(id=submission).state


def draft_state(draft: int) -> str:
    from afterword.store.models import Draft

    return Draft.objects.get(id=draft).state


def history(candidacy: int) -> list[str]:
    from afterword.store.models import Fact

    return list(Fact.objects.filter(candidacy_id=candidacy).order_by("place").values_list("kind", flat=True))
