"""What holds of every plan, whatever the history."""

import random
from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.actions.plan_file import read_now
from afterword.facts import kinds
from afterword.facts.candidacy import Candidacy
from afterword.facts.people import Candidate, Contact, Employer
from afterword.facts.working_time import working_time
from afterword.formats.candidacy_file import candidacy_of
from afterword.playbook.call import ANSWERS, HELD
from afterword.playbook.decide import decide

SEEDS = st.integers(0, 2**48)
FEW = settings(max_examples=120, deadline=None)


@pytest.fixture(scope="session")
def tell(histories):
    def told(seed):
        case, now = histories.candidacy(random.Random(seed))
        return candidacy_of(case), read_now(now)

    return told


@FEW
@given(seed=SEEDS)
def test_the_same_input_gives_the_same_plan(tell, seed):
    candidacy, now = tell(seed)
    assert decide(candidacy, now) == decide(candidacy, now)
    assert decide(candidacy, now) == decide(candidacy, now.astimezone(UTC))


@FEW
@given(seed=SEEDS)
def test_no_move_opens_after_it_is_due_or_after_the_end_of_its_window(tell, seed):
    candidacy, now = tell(seed)
    clock = working_time(candidacy.zone, candidacy.employer.country, candidacy.employer.region)
    for move in decide(candidacy, now).moves:
        assert move.window.opens <= move.window.due
        assert (move.state == "open") == (move.window.opens <= now)
        assert move.late == (move.window.due < now)
        talked = [
            fact.until for fact in candidacy.history if isinstance(fact, kinds.Interview) and fact.round == move.round
        ]
        if move.kind == "thank_you":
            assert any(move.window.opens <= clock.days_after(end, 7) for end in talked)
        if move.kind == "feedback_request":
            latest = [max(clock.days_after(end, 7), clock.working_days_after(end, 4)) for end in talked]
            assert move.window.opens <= max(latest)


@FEW
@given(seed=SEEDS)
def test_a_plan_never_depends_on_facts_after_now(tell, seed):
    candidacy, now = tell(seed)
    places = [place for place, fact in enumerate(candidacy.history) if fact.at <= now]
    moved = {place: new for new, place in enumerate(places)}
    happened = []
    for place in places:
        fact = candidacy.history[place]
        if isinstance(fact, kinds.Retracted):
            if fact.which not in moved:  # it takes back what has not happened: no matter
                fact = kinds.Policy(fact.at - timedelta(days=9999), "unknown")
            else:
                fact = replace(fact, which=moved[fact.which])
        happened.append(fact)
    assert decide(replace(candidacy, history=tuple(happened)), now) == decide(candidacy, now)


@FEW
@given(seed=SEEDS, shuffle=st.randoms(use_true_random=False))
def test_the_order_of_facts_of_different_instants_in_the_file_changes_nothing(tell, seed, shuffle):
    candidacy, now = tell(seed)
    history = candidacy.history
    order = list(range(len(history)))
    shuffle.shuffle(order)
    # facts of one instant, and interviews of one round (the later corrects the earlier), keep their order
    for group in _together(history):
        spots = sorted(order.index(place) for place in group)
        for spot, place in zip(spots, sorted(group), strict=True):
            order[spot] = place
    where = {place: new for new, place in enumerate(order)}
    shuffled = []
    for place in order:
        fact = history[place]
        shuffled.append(replace(fact, which=where[fact.which]) if isinstance(fact, kinds.Retracted) else fact)
    assert decide(replace(candidacy, history=tuple(shuffled)), now) == decide(candidacy, now)


def _together(history):
    """Places that must keep their order among themselves, joined where they share one."""
    groups = {}
    for place, fact in enumerate(history):
        groups.setdefault(("at", fact.at.astimezone(UTC)), set()).add(place)
        if isinstance(fact, kinds.Interview):
            groups.setdefault(("round", fact.round), set()).add(place)
            # an interview's word comes at its end: one of that very instant is told from it by the order of the file
            groups.setdefault(("at", fact.until.astimezone(UTC)), set()).add(place)
    joined = []
    for group in groups.values():
        touching = [one for one in joined if one & group]
        for one in touching:
            joined.remove(one)
        joined.append(set(group).union(*touching))
    return joined


@FEW
@given(seed=SEEDS)
def test_under_no_contact_nothing_but_answers_is_on_the_plan(tell, seed):
    candidacy, now = tell(seed)
    silent = kinds.Policy(now, "no_contact")
    plan = decide(replace(candidacy, history=(*candidacy.history, silent)), now)
    assert {move.kind for move in plan.moves} <= ANSWERS


@FEW
@given(seed=SEEDS)
def test_every_move_says_which_rules_called_for_it(tell, seed):
    candidacy, now = tell(seed)
    for move in decide(candidacy, now).moves:
        assert move.because[0].startswith("A")
        assert move.because[1].startswith("AW1")
        assert len(set(move.because)) == len(move.because)


ADA = Candidate("Ada Marsh", "ada@marsh.example", "Europe/London")
PEOPLE = (
    Contact("dana", "Dana Reed", "interviewer", "dana@larkfield.example"),
    Contact("tom", "Tom Birch", "recruiter", "tom@larkfield.example"),
)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_the_pester_limits_hold_over_any_history_that_follows_the_plan(seed):
    """Whoever makes each move some time after it opens never pesters: the spec's own two limits, counted by hand."""
    rng = random.Random(seed)
    clock = working_time("Europe/London", "GB", "ENG")
    start = clock.into_hours(read_now("2026-03-02T09:00:00+00:00") + timedelta(days=rng.randrange(300)), 8, 18)
    history = [
        kinds.Policy(start, rng.choice(("open", "recruiter_only"))),
        kinds.Interview(start, start + timedelta(hours=1), 1, ("dana",), "dana"),
    ]
    now = start + timedelta(hours=1)
    for _ in range(25):
        plan = decide(
            Candidacy(ADA, Employer("Larkfield", "Europe/London", "GB", "ENG"), "Surveyor", PEOPLE, tuple(history)), now
        )
        if not plan.moves:
            break
        move = rng.choice(plan.moves)
        now = max(now, move.window.opens.astimezone(UTC)) + timedelta(minutes=rng.choice((0, 0, 7, 600)))
        if move.kind in HELD:
            _assert_not_pestering(clock, history, move.to[0], max(now, move.window.opens))
        history.append(kinds.Sent(now, move.to, move.kind, "email"))
        if rng.random() < 0.25:
            now += timedelta(hours=rng.randrange(1, 90))
            kind = rng.choice(("other", "acknowledgement", "info_request", "delay", "rejection", "next_round"))
            history.append(kinds.Received(now, rng.choice(("dana", "tom")), kind))


def _assert_not_pestering(clock, history, contact, at):
    heard = [fact.at for fact in history if isinstance(fact, kinds.Received) and fact.from_ == contact]
    heard += [fact.until for fact in history if isinstance(fact, kinds.Interview) and contact in fact.with_]
    sent = [
        fact.at
        for fact in history
        if isinstance(fact, kinds.Sent) and contact in fact.to and all(word <= fact.at for word in heard)
    ]
    if sent:
        assert at >= clock.working_days_after(max(sent), 2)
    assert sum(clock.days_after(one, 30) > at for one in sent) < 5
