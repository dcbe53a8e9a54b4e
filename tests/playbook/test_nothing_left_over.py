"""What a plan was made of is freed with it: nothing goes in circles, so nothing waits for the collector of garbage."""

import gc
import random

import pytest

from afterword.actions.plan_file import read_now
from afterword.formats.candidacy_file import candidacy_of
from afterword.playbook.decide import decide


@pytest.fixture
def garbage():
    """Collects by hand alone, and says how much there was."""
    gc.collect()
    gc.disable()
    yield gc.collect
    gc.enable()


def test_a_plan_leaves_no_circles_behind(oracle, histories, garbage):
    asked = [histories.candidacy(random.Random(seed)) for seed in range(300)]
    cases = [(candidacy_of(case), read_now(now)) for case, now in asked]
    for candidacy, now in cases:  # what is remembered of zones and holidays is there from now on
        decide(candidacy, now)
    garbage()

    kinds = {move.kind for candidacy, now in cases for move in decide(candidacy, now).moves}

    assert garbage() == 0
    assert len(kinds) == 10, "every kind of move was on some plan"
