"""`decide` and an independent reading of the same text agree over random histories."""

import json
import random
from datetime import datetime
from zoneinfo import available_timezones

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.actions.plan_file import plan_json, read_now
from afterword.facts.working_time import is_zone
from afterword.formats.candidacy_file import candidacy_of
from afterword.playbook.decide import decide


def told(plan):
    """A plan's JSON so that two of the same meaning are equal: times as instants, of `because` the part alone."""
    moves = [
        (
            move["kind"],
            tuple(sorted(move["to"])),
            move["round"],
            datetime.fromisoformat(move["opens"]),
            datetime.fromisoformat(move["due"]),
            move["state"],
            move["late"],
            move["because"][0],
        )
        for move in plan["moves"]
    ]
    questions = {(one["about"], one["contact"]) for one in plan["questions"]}
    order = [(move[3], move[0]) for move in moves]
    return plan["outcome"], plan["promise"], sorted(moves, key=str), order, questions, len(plan["questions"])


@settings(max_examples=400, deadline=None)
@given(seed=st.integers(0, 2**48))
def test_two_readings_of_the_playbook_come_to_the_same_plan(oracle, histories, seed):
    case, now = histories.candidacy(random.Random(seed))
    ours = json.loads(plan_json(decide(candidacy_of(case), read_now(now))))
    assert told(ours) == told(oracle.plan(case, now))


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**48), zone=st.sampled_from(sorted(filter(is_zone, available_timezones()))))
def test_they_do_so_in_every_zone(oracle, histories, seed, zone):
    case, now = histories.candidacy(random.Random(seed))
    case["employer"]["time_zone"] = zone
    ours = json.loads(plan_json(decide(candidacy_of(case), read_now(now))))
    assert told(ours) == told(oracle.plan(case, now))
