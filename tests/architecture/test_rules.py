"""Every rule file is in the catalogue, once, under its own code."""

import importlib
import re
from pathlib import Path

from afterword.playbook.catalogue import TIMING, WORDING

RULES = Path(__file__).parents[2] / "afterword" / "playbook" / "rules"


def test_every_rule_file_is_in_the_catalogue_and_its_name_begins_with_its_code():
    for path in sorted(RULES.glob("aw[1-9]*.py")):
        module = importlib.import_module(f"afterword.playbook.rules.{path.stem}")
        rules = [rule for rule in (*TIMING, *WORDING) if rule is module.RULE]
        assert len(rules) == 1, f"{path.name} is not in the catalogue once"
        assert path.stem.startswith(rules[0].code.lower() + "_")


def test_every_code_and_every_name_is_unique():
    rules = [*TIMING, *WORDING]
    assert len({rule.code for rule in rules}) == len(rules)
    assert len({rule.name for rule in rules}) == len(rules)


def test_every_rule_says_what_it_asks_in_one_sentence_and_names_its_part():
    for rule in (*TIMING, *WORDING):
        assert re.fullmatch(r"AW[1239]\d\d", rule.code)
        assert rule.asks.endswith(".")
        assert ". " not in rule.asks
        assert rule.part in ("", "A0", "A1", "A2", "A3", "A4", "A5", "A6")


def test_a_rule_file_is_short_enough_to_read_in_one_go():
    for path in RULES.glob("aw[129]*.py"):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 110, path.name
