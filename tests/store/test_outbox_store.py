"""One takes it, one dot is journalled, the caps hold, and the database itself refuses what must never be."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.facts import kinds
from tests.outbox_world import NOON, World, draft_state, history, state

MINUTE = timedelta(minutes=1)


@pytest.fixture
def world(database: object) -> World:
    return World()


def caps(now: datetime = NOON, held: int = 10, quick: int = 40):  # type: ignore[no-untyped-def]
    from afterword.store.dots import Caps

    return Caps(held, quick, now + timedelta(days=2))


def claim(now: datetime = NOON, *, alone: bool = True, read: bool = True):  # type: ignore[no-untyped-def]
    from afterword.store import claims

    claimed = claims.claim_next(now, alone=alone)
    if claimed is not None and read:
        claims.note_read(claimed, now)
    return claimed


def dot(now: datetime = NOON, **changed: object):  # type: ignore[no-untyped-def]
    """Claims what is due and journals its dot."""
    from afterword.store import dots

    claimed = claim(now)
    assert claimed is not None
    return claimed, dots.journal(claimed, now, caps(now, **changed), "e2")  # type: ignore[arg-type]


def test_what_is_held_or_not_due_is_nobodys_turn(world: World) -> None:
    from afterword.store import outbox

    later = world.approved(world.draft(world.candidacy(), opens_at=NOON + timedelta(hours=1)))
    held = world.approved(world.draft(world.candidacy("Southwind")), hold=10 * MINUTE)

    assert claim() is None
    assert claim(NOON + 10 * MINUTE).id == held
    assert outbox.cancel(world.ada.id, held, NOON, "") == "cancelled"
    assert claim(NOON + 59 * MINUTE) is None
    assert claim(NOON + 60 * MINUTE).id == later


def test_a_claim_is_taken_once_and_given_back(world: World) -> None:
    from afterword.store import claims

    message = world.message()
    claimed = claim(alone=False)

    assert claimed.id == message
    assert claim(alone=False) is None
    assert claims.give_back(claimed, NOON + 5 * MINUTE, "busy")
    assert claim(NOON + 4 * MINUTE, alone=False) is None
    assert claim(NOON + 5 * MINUTE, alone=False).fence == claimed.fence + 1


def test_one_claim_a_mailbox_and_one_a_candidacy(world: World) -> None:
    from django.db import IntegrityError, transaction

    from afterword.store.models import Submission

    candidacy = world.candidacy()
    first, second = world.message(candidacy), world.message(candidacy, to=("tom",))
    assert claim(alone=False).id == first
    assert claim(alone=False) is None
    with pytest.raises(IntegrityError), transaction.atomic():
        Submission.objects.filter(id=second).update(state="claimed")


def test_an_unknown_message_holds_its_candidacy_and_no_other(world: World) -> None:
    from afterword.store import dots

    candidacy = world.candidacy()
    first, _ = world.message(candidacy), world.message(candidacy, to=("tom",))
    other = world.message(world.candidacy("Southwind"))
    claimed, blocked = dot()

    assert (claimed.id, blocked) == (first, None)
    assert claim(alone=False).id == other
    assert dots.ask(first, "?")
    assert claim(NOON + timedelta(hours=1), alone=True).id == other, "asked, and still holds its candidacy"


def test_a_lease_that_ended_is_taken_over_and_its_holder_can_do_nothing_more(world: World) -> None:
    from afterword.store import claims, dots

    message = world.message()
    stalled = claim(alone=False)
    assert claim(NOON + 19 * MINUTE, alone=False) is None
    later = NOON + 21 * MINUTE
    fresh = claim(later, alone=False)

    assert fresh.id == message
    assert not claims.still_mine(stalled)
    assert claims.still_mine(fresh)
    assert not claims.give_back(stalled, later, "")
    assert not dots.no_dot(stalled, later, "")
    assert not dots.refuse(stalled, later, "")
    with pytest.raises(dots.NotMine):
        dots.journal(stalled, later, caps(later), "e2")
    assert dots.journal(fresh, later, caps(later), "e2") is None


def test_who_holds_the_only_lock_takes_over_at_once(world: World) -> None:
    message = world.message()
    dead = claim()
    assert claim(alone=True).id == message
    assert dead.id == message


def test_the_journal_of_a_cancelled_message_says_no(world: World) -> None:
    from afterword.store import dots, outbox

    draft = world.draft(world.candidacy())
    message = world.approved(draft)
    claimed = claim()

    assert outbox.cancel(world.ada.id, message, NOON, "you said so") == "cancelled"
    with pytest.raises(dots.NotMine):
        dots.journal(claimed, NOON, caps(), "e2")
    assert draft_state(draft) == "draft"


def test_after_the_journal_a_cancel_comes_too_late_and_says_so(world: World) -> None:
    from afterword.store import outbox

    message = world.message()
    dot()
    assert outbox.cancel(world.ada.id, message, NOON, "you said so") == "dot"


def test_somebody_elses_message_cannot_be_cancelled_or_settled(world: World) -> None:
    from afterword.facts.errors import NotFound
    from afterword.facts.people import Candidate
    from afterword.store import candidates, outbox

    message = world.message()
    ben = candidates.keep_candidate(Candidate("Ben Okri", "ben@example.org", "Europe/London")).id
    with pytest.raises(NotFound):
        outbox.cancel(ben, message, NOON, "")
    assert not outbox.settle(ben, message, sent=True, at=NOON)
    assert state(message) == "approved"


def test_journalled_then_accepted_is_in_the_history_once(world: World) -> None:
    from afterword.store import dots

    candidacy = world.candidacy()
    draft = world.draft(candidacy)
    message = world.approved(draft)
    dot()

    assert state(message) == "dot"
    assert dots.accept(message, NOON, "250 ok")
    assert not dots.accept(message, NOON, "250 ok")
    assert (state(message), draft_state(draft), history(candidacy)) == ("sent", "done", ["sent"])


def _edit(world: World, message: int) -> None:
    from afterword.store.models import Draft

    Draft.objects.update(version=2)


def _move_address(world: World, message: int) -> None:
    from afterword.store.models import Contact

    Contact.objects.filter(key="priya").update(email="eve@attacker.example")


def _drop_address(world: World, message: int) -> None:
    from afterword.store.models import Contact

    Contact.objects.filter(key="priya").delete()


@pytest.mark.parametrize("change", [_edit, _move_address, _drop_address])
def test_what_changed_since_the_approval_voids_it(world: World, change) -> None:  # type: ignore[no-untyped-def]
    message = world.message()
    change(world, message)
    _, blocked = dot()

    assert blocked is not None
    assert blocked.until is None


AFTER = NOON + MINUTE
LEARNED = [
    (kinds.Received(NOON, "priya", "other"), True),
    (kinds.Received(NOON, None, "rejection"), True),
    (kinds.Sent(NOON, ("priya",), "other", "phone"), True),
    (kinds.Bounce(NOON, "priya"), True),
    (kinds.Bounce(NOON, "tom"), False),
    (kinds.AutoReply(NOON, "priya"), False),
    (kinds.Policy(NOON, "no_contact"), True),
    (kinds.Policy(NOON, "open"), False),
    (kinds.Withdrawn(NOON), True),
    (kinds.Skipped(NOON, "thank_you"), True),
    (kinds.Snoozed(NOON, NOON + timedelta(days=3)), True),
    (kinds.Retracted(NOON, 0), True),
]


@pytest.mark.parametrize(("fact", "stops"), LEARNED)
def test_what_was_learned_since_the_approval_stops_what_it_concerns(
    world: World, fact: kinds.Fact, stops: bool
) -> None:
    from afterword.store import candidacies

    candidacy = world.candidacy()
    world.message(candidacy)
    candidacies.add_fact(candidacy, fact, noted_at=AFTER, source="mail")
    _, blocked = dot(AFTER)

    assert (blocked is not None) is stops


def test_an_auto_reply_stops_a_check_in_to_whoever_is_away(world: World) -> None:
    from afterword.store import candidacies

    candidacy = world.candidacy()
    world.message(candidacy, move="check_in")
    candidacies.add_fact(candidacy, kinds.AutoReply(NOON, "priya"), noted_at=AFTER, source="mail")
    assert dot(AFTER)[1] is not None


def test_what_was_known_when_it_was_approved_stops_nothing(world: World) -> None:
    from afterword.store import candidacies

    candidacy = world.candidacy()
    candidacies.add_fact(candidacy, kinds.Received(NOON, "priya", "other"), noted_at=NOON, source="mail")
    world.message(candidacy)
    assert dot()[1] is None


def _pause(candidacy: int, candidate: int) -> None:
    from afterword.store import candidacies

    candidacies.pause(candidacy, "A message could not be read.")


def _question_to_all(candidacy: int, candidate: int) -> None:
    from afterword.store import questions

    questions.ask(candidate, "k", "kind", "What is this?", at=NOON, holds="*", candidacy=candidacy)


def _question_to_priya(candidacy: int, candidate: int) -> None:
    from afterword.store import questions

    questions.ask(candidate, "k", "own", "What was this?", at=NOON, holds="priya", candidacy=candidacy)


def _which(candidacy: int, candidate: int) -> None:
    from afterword.store import questions

    options = [(str(candidacy), "Northwind"), ("9999", "Southwind")]
    questions.ask(candidate, "k", "which", "Which of them?", at=NOON, options=options)


def _stop(candidacy: int, candidate: int) -> None:
    from afterword.store.models import Installation

    Installation.objects.update(stopped_because="The database was restored.")


@pytest.mark.parametrize("hold", [_pause, _question_to_all, _question_to_priya, _which, _stop])
def test_what_holds_it_up_after_the_claim_is_seen_by_the_journal(world: World, hold) -> None:  # type: ignore[no-untyped-def]
    from afterword.store import dots

    candidacy = world.candidacy()
    world.message(candidacy)
    claimed = claim()
    hold(candidacy, world.ada.id)
    blocked = dots.journal(claimed, NOON, caps(), "e2")

    assert blocked is not None
    assert blocked.until is not None
    assert blocked.until > NOON


def test_a_paused_candidacy_is_nobodys_turn(world: World) -> None:
    from afterword.store import candidacies

    candidacy = world.candidacy()
    world.message(candidacy)
    candidacies.pause(candidacy, "A message could not be read.")
    assert claim() is None


def test_a_question_about_somebody_else_holds_nothing(world: World) -> None:
    from afterword.store import questions

    candidacy = world.candidacy()
    world.message(candidacy)
    questions.ask(world.ada.id, "k", "own", "What was this?", at=NOON, holds="tom", candidacy=candidacy)
    assert dot()[1] is None


@pytest.mark.parametrize("age", [None, timedelta(seconds=31), -timedelta(seconds=1)])
def test_a_mailbox_read_too_long_ago_or_tomorrow_allows_no_dot(world: World, age: timedelta | None) -> None:
    from afterword.store import claims, dots

    world.message()
    claimed = claim(read=False)
    if age is not None:
        claims.note_read(claimed, NOON - age)
    blocked = dots.journal(claimed, NOON, caps(), "e2")
    assert blocked is not None
    assert "read" in blocked.because


def test_ten_held_moves_a_day_and_the_eleventh_waits_for_tomorrow(world: World) -> None:
    from afterword.store import dots

    for n in range(11):
        world.message(world.candidacy(f"Employer{n}"), move="check_in")
    for n in range(10):
        claimed, blocked = dot(NOON + n * MINUTE)
        assert blocked is None
        assert dots.accept(claimed.id, NOON, "ok")
    claimed, blocked = dot(NOON + 10 * MINUTE)

    assert blocked is not None
    assert blocked.until == NOON + timedelta(days=1)


def test_answers_have_a_cap_of_their_own(world: World) -> None:
    from afterword.store import dots

    world.message(world.candidacy("A"), move="check_in")
    world.message(world.candidacy("B"), move="reply")
    world.message(world.candidacy("C"), move="thank_you")
    claimed, blocked = dot(held=1, quick=1)
    assert blocked is None
    dots.accept(claimed.id, NOON, "ok")
    claimed, blocked = dot(held=1, quick=1)
    assert (claimed.move, blocked) == ("reply", None)
    dots.accept(claimed.id, NOON, "ok")
    assert dot(held=1, quick=1)[1] is not None


def test_an_employer_gets_one_held_move_in_two_working_days_over_all_its_candidacies(world: World) -> None:
    from afterword.store import dots
    from afterword.store.models import Candidacy

    first = world.candidacy()
    second = world.candidacy(employer_id=Candidacy.objects.get(id=first).employer_id)
    world.message(first, move="check_in")
    world.message(second, move="feedback_request")
    claimed, blocked = dot()
    assert blocked is None
    dots.accept(claimed.id, NOON, "ok")

    assert dot()[1].until == NOON + timedelta(days=2)


def test_a_clear_no_gives_the_cap_back(world: World) -> None:
    from afterword.store import dots

    message = world.message(move="check_in")
    claimed, _ = dot(held=1)
    assert dots.no_dot(claimed, NOON + MINUTE, "451 later")
    assert state(message) == "approved"
    claimed, blocked = dot(NOON + MINUTE, held=1)
    assert blocked is None
    assert dots.refuse(claimed, NOON, "550 no")

    world.message(move="check_in")
    assert dot(NOON + 2 * MINUTE, held=1)[1] is None


def test_a_cap_of_none_sends_none(world: World) -> None:
    world.message(move="check_in")
    assert dot(held=0)[1] is not None


def test_after_a_sleep_an_employer_gets_one_message_but_a_panel_all_its_thanks(world: World) -> None:
    from afterword.store import dots

    candidacy = world.candidacy()
    morning = NOON + timedelta(days=1)
    world.message(candidacy)
    world.message(candidacy, to=("tom",))
    world.message(candidacy, move="reply")
    for _ in range(2):
        claimed, blocked = dot(morning)
        assert (claimed.move, blocked) == ("thank_you", None)
        dots.accept(claimed.id, morning, "ok")
    claimed, blocked = dot(morning)

    assert claimed.move == "reply"
    assert blocked.until == morning + timedelta(hours=2)


def test_two_senders_at_once_get_one_claim_and_one_dot(world: World, database: object) -> None:
    from django.db import connections

    from afterword.store import claims, dots

    for n in range(6):
        world.message(world.candidacy(f"Employer{n}"), move="reply")
    dotted: list[int] = []
    faults: list[BaseException] = []

    def sender() -> None:
        try:
            for _ in range(30):
                claimed = claim(alone=False)
                if claimed is None:
                    continue
                if dots.journal(claimed, NOON, caps(), "e2") is None:
                    dotted.append(claimed.id)
                    dots.accept(claimed.id, NOON, "ok")
        except BaseException as fault:
            faults.append(fault)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=sender) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not faults
    assert sorted(dotted) == sorted(set(dotted))
    assert len(dotted) == 6
    assert claims.claim_next(NOON, alone=False) is None


def test_a_cancel_that_was_shown_is_never_followed_by_a_dot(world: World) -> None:
    from django.db import connections

    from afterword.store import dots, outbox

    messages = [world.message(world.candidacy(f"Employer{n}"), move="reply") for n in range(40)]
    dotted: set[int] = set()
    cancelled: set[int] = set()

    def sender() -> None:
        for _ in range(80):
            claimed = claim(alone=False)
            if claimed is None:
                continue
            try:
                if dots.journal(claimed, NOON, caps(), "e2") is None:
                    dotted.add(claimed.id)
                    dots.accept(claimed.id, NOON, "ok")
            except dots.NotMine:
                pass
        connections.close_all()

    def canceller() -> None:
        for message in messages:
            if outbox.cancel(world.ada.id, message, NOON, "no") == "cancelled":
                cancelled.add(message)
        connections.close_all()

    threads = [threading.Thread(target=work) for work in (sender, sender, canceller)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not dotted & cancelled
    assert dotted | cancelled == set(messages)


def test_a_word_from_them_withdraws_everything_not_sent_on_that_candidacy_alone(world: World) -> None:
    from afterword.store import outbox

    candidacy, other = world.candidacy(), world.candidacy("Southwind")
    drafted, message, untouched = world.draft(candidacy), world.message(candidacy, to=("tom",)), world.message(other)
    gone = outbox.withdraw(candidacy, "Priya wrote.", NOON)

    assert len(gone) == 2
    assert draft_state(drafted) == "withdrawn"
    assert (state(message), state(untouched)) == ("cancelled", "approved")


def test_an_auto_reply_withdraws_only_what_it_holds(world: World) -> None:
    from afterword.store import outbox

    candidacy = world.candidacy()
    thanks, check_in = world.message(candidacy), world.message(candidacy, move="check_in", to=("tom",))
    outbox.withdraw(candidacy, "Tom is away.", NOON, contacts={"tom"}, moves={"check_in", "feedback_request"})

    assert (state(thanks), state(check_in)) == ("approved", "cancelled")


def test_what_is_past_its_dot_cannot_be_withdrawn_or_voided(world: World) -> None:
    from afterword.store import outbox

    candidacy = world.candidacy()
    draft = world.draft(candidacy)
    message = world.approved(draft)
    dot()

    assert outbox.withdraw(candidacy, "Priya wrote.", NOON) == ()
    assert not outbox.void(draft, "edited", NOON)
    assert (state(message), draft_state(draft)) == ("dot", "approved")


def test_an_edit_voids_an_approval(world: World) -> None:
    from afterword.store import outbox

    draft = world.draft(world.candidacy())
    message = world.approved(draft)
    assert outbox.void(draft, "edited", NOON)
    assert (state(message), draft_state(draft)) == ("cancelled", "draft")
    world.approved(draft)


def test_the_candidate_settles_what_nobody_else_can(world: World) -> None:
    from afterword.store import dots, outbox

    candidacy = world.candidacy()
    first = world.message(candidacy, move="check_in")
    dot()
    assert not outbox.settle(world.ada.id, first, sent=True, at=NOON), "not asked yet"
    dots.ask(first, "Did it go out?")
    assert outbox.settle(world.ada.id, first, sent=False, at=NOON)
    assert (state(first), history(candidacy)) == ("not_sent", [])

    second = world.approved(world.draft(candidacy, move="check_in"))
    dot()
    dots.ask(second, "Did it go out?")
    assert outbox.settle(world.ada.id, second, sent=True, at=NOON)
    assert (state(second), history(candidacy)) == ("sent", ["sent"])
    assert not outbox.settle(world.ada.id, second, sent=False, at=NOON)


@pytest.mark.parametrize("ended", ["sent", "refused", "cancelled", "not_sent"])
def test_the_database_overwrites_no_final_state(world: World, ended: str) -> None:
    from django.db import IntegrityError, transaction

    from afterword.store.models import Submission

    message = world.message()
    steps = {"sent": ["claimed", "sent"], "refused": ["claimed", "refused"], "cancelled": ["cancelled"]}
    if ended == "not_sent":
        dot()
        steps["not_sent"] = ["needs_you", "not_sent"]
    for step in steps[ended]:
        Submission.objects.filter(id=message).update(state=step)
    for after in ("approved", "claimed", "dot", "sent", "refused", "cancelled", "needs_you", "not_sent", "ready"):
        if after != ended:
            with pytest.raises(IntegrityError), transaction.atomic():
                Submission.objects.filter(id=message).update(state=after)
    assert state(message) == ended


@pytest.mark.parametrize(
    "change",
    [
        {"raw": b"other"},
        {"sha256": "0"},
        {"recipients": ["eve@attacker.example"]},
        {"message_id": "<x@y>"},
        {"version": 2},
        {"envelope_from": "eve@attacker.example"},
    ],
)
def test_the_database_lets_nothing_approved_change(world: World, change: dict[str, object]) -> None:
    from django.db import IntegrityError, transaction

    from afterword.store.models import Submission

    message = world.message()
    with pytest.raises(IntegrityError, match="approved never changes"), transaction.atomic():
        Submission.objects.filter(id=message).update(**change)


def test_the_database_refuses_a_dot_that_no_cap_counts(world: World) -> None:
    from django.db import IntegrityError, transaction

    from afterword.store.models import Allowance, Submission

    message = world.message(move="check_in")
    claim()
    for key in (None, "held:ada@example.org"):
        if key:
            Allowance.objects.create(key=key, at=NOON, submission_id=message)
        with pytest.raises(IntegrityError, match="cap"), transaction.atomic():
            Submission.objects.filter(id=message).update(state="dot")


@pytest.mark.parametrize(("kind", "most"), [("held", 10), ("quick", 40)])
def test_the_database_counts_the_caps_of_a_day_itself(world: World, kind: str, most: int) -> None:
    from django.db import IntegrityError, transaction

    from afterword.store.models import Allowance

    message = world.message()
    for n in range(most):
        Allowance.objects.create(key=f"{kind}:ada", at=NOON + n * timedelta(seconds=1.5), submission_id=message)
    with pytest.raises(IntegrityError, match="cap of a day"), transaction.atomic():
        Allowance.objects.create(key=f"{kind}:ada", at=NOON + timedelta(hours=23), submission_id=message)
    Allowance.objects.create(key=f"{kind}:ben", at=NOON + timedelta(hours=23), submission_id=message)
    Allowance.objects.create(key=f"{kind}:ada", at=NOON + timedelta(hours=24, seconds=1), submission_id=message)


def test_the_database_leaves_an_employer_alone_itself(world: World) -> None:
    from django.db import IntegrityError, transaction

    from afterword.store.models import Allowance

    message = world.message()
    Allowance.objects.create(key="employer:1", at=NOON, until_at=NOON + timedelta(days=2), submission_id=message)
    with pytest.raises(IntegrityError, match="cap of an employer"), transaction.atomic():
        Allowance.objects.create(key="employer:1", at=NOON + timedelta(days=1), submission_id=message)
    Allowance.objects.create(key="employer:1", at=NOON + timedelta(days=2), submission_id=message)


def test_a_database_that_may_forget_is_not_sent_from(world: World) -> None:
    from django.db import connection

    from afterword.store import guards

    assert guards.unsafe() == ""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous = NORMAL")
        assert "power cut" in guards.unsafe()
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("DROP TRIGGER caps_hold")
    assert "caps_hold" in guards.unsafe()


def test_where_a_message_stands_is_asked_of_the_time(world: World) -> None:
    from afterword.store import candidacies, standing

    candidacy = world.candidacy()
    message = world.approved(world.draft(candidacy, opens_at=NOON + 30 * MINUTE), hold=10 * MINUTE)

    def stands(minutes: int) -> str:
        return standing.entry(world.ada.id, message, NOON + minutes * MINUTE).standing

    assert [stands(5), stands(15), stands(30)] == ["held", "waiting", "due"]
    candidacies.pause(candidacy, "A message could not be read.")
    assert stands(30) == "paused"
    assert [entry.id for entry in standing.entries(world.ada.id, NOON)] == [message]


def test_bytes_that_are_not_those_approved_allow_no_dot(world: World) -> None:
    from afterword.store import dots

    world.message()
    claimed = claim()
    blocked = dots.journal(replace(claimed, raw=claimed.raw + b"x\r\n"), NOON, caps(), "e2")
    assert blocked is not None
    assert blocked.until is None


def test_an_account_taken_in_elsewhere_sends_nothing_that_may_be_sent_where_it_came_from(world: World) -> None:
    from afterword.store import account
    from afterword.store.models import Draft, Submission

    on_its_way = world.message(world.candidacy("A"))
    dot()
    drafts = [world.draft(world.candidacy("B")), world.draft(world.candidacy("C"))]
    waiting, ready = world.approved(drafts[0]), world.approved(drafts[1], live=False)
    rows = list(account.rows_of(world.ada.id))
    account.erase(world.ada.id)
    account.take_in(iter(rows))

    assert [state(number) for number in (on_its_way, waiting, ready)] == ["needs_you", "cancelled", "cancelled"]
    assert [draft_state(draft) for draft in drafts] == ["draft", "draft"]
    assert Draft.objects.get(id=Submission.objects.get(id=on_its_way).draft_id).state == "approved"
    assert claim(NOON + timedelta(days=1)) is None


@pytest.mark.parametrize(("live", "after"), [(False, "sent"), (True, "cancelled")])
def test_what_lies_in_sent_went_out_whatever_was_known_here(world: World, live: bool, after: str) -> None:
    from afterword.store import outbox
    from afterword.store.models import Submission

    candidacy = world.candidacy()
    number = world.approved(world.draft(candidacy), live=live)
    row = Submission.objects.get(id=number)
    if live:
        outbox.cancel(world.ada.id, number, NOON, "You cancelled it.")

    assert outbox.found_in_sent(row.message_id, NOON, NOON) == candidacy
    assert outbox.found_in_sent(row.message_id, NOON, NOON) is None, "once"
    assert (state(number), draft_state(row.draft_id)) == (after, "done")
    assert history(candidacy) == ["sent"]


@pytest.mark.parametrize("step", [lambda: None, claim, dot])
def test_what_the_sender_settles_itself_is_left_to_it(world: World, step) -> None:  # type: ignore[no-untyped-def]
    from afterword.store import outbox
    from afterword.store.models import Submission

    number = world.message()
    step()
    before = state(number)
    assert outbox.found_in_sent(Submission.objects.get(id=number).message_id, NOON, NOON) is None
    assert state(number) == before
