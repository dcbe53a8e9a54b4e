"""How long a plan holds: up to the time that `decide_until` names, asking again gives the same."""

import random
from datetime import UTC, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.actions.plan_file import read_now
from afterword.formats.candidacy_file import candidacy_of
from afterword.playbook.decide import decide, decide_until

LONG = timedelta(days=400)
INSTANT = timedelta(microseconds=1)


@settings(max_examples=400, deadline=None)
@given(seed=st.integers(0, 2**48), part=st.floats(0, 1))
def test_a_plan_stays_as_it_is_until_then(oracle, histories, seed, part):
    case, now = histories.candidacy(random.Random(seed))
    candidacy, now = candidacy_of(case), read_now(now)
    plan, until = decide_until(candidacy, now)
    assert plan == decide(candidacy, now)
    assert until is None or until > now
    last = (until or now + LONG) - INSTANT
    for later in (last, now + (last - now) * part):
        assert decide(candidacy, later.astimezone(UTC)) == plan


def test_it_holds_for_long_and_then_does_change(oracle, histories):
    """Else an answer of `now` and a moment would pass above."""
    held, changed, count = [], 0, 300
    for seed in range(count):
        case, now = histories.candidacy(random.Random(seed))
        candidacy, now = candidacy_of(case), read_now(now)
        plan, until = decide_until(candidacy, now)
        held.append((until or now + LONG) - now)
        changed += until is not None and decide(candidacy, until) != plan
    assert sorted(held)[count // 2] > timedelta(hours=6)
    assert changed > count // 2
