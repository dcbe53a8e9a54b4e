"""The guards of the outbox as PostgreSQL has them: a function and a trigger each, by the names of SQLite's.

What they refuse is an IntegrityError there as here. Where many write at once a cap is counted by one at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.store.guard_rules import ALLOWED, FROZEN, HELD, MOST_HELD_A_DAY, MOST_QUICK_A_DAY

_CHANGED: Final = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in FROZEN)
_OWN: Final = "SELECT 1 FROM store_allowance WHERE submission_id = NEW.id AND key LIKE"

# name: when it is asked, its table; what is refused, and why
_GUARDS: Final = {
    "submission_takes_its_steps": (
        "UPDATE OF state ON store_submission",
        ((f"NEW.state <> OLD.state AND NOT ({ALLOWED})", "a submission takes no such step"),),
    ),
    "submission_bytes_are_frozen": (
        "UPDATE ON store_submission",
        ((_CHANGED, "what was approved never changes"),),
    ),
    "submission_is_not_born_on_its_way": (
        "INSERT ON store_submission",
        (("NEW.state IN ('claimed', 'dot')", "a submission begins approved, or comes from an archive ended"),),
    ),
    "dot_is_counted": (
        "UPDATE OF state ON store_submission",
        (
            (
                f"NEW.state = 'dot' AND OLD.state <> 'dot' AND NOT EXISTS ({_OWN} 'held:%')"
                f" AND NOT EXISTS ({_OWN} 'quick:%')",
                "a dot that no cap counts",
            ),
            (
                "NEW.state = 'dot' AND OLD.state <> 'dot'"
                f" AND (SELECT move FROM store_draft WHERE id = NEW.draft_id) IN ({HELD})"
                f" AND NOT (EXISTS ({_OWN} 'held:%') AND EXISTS ({_OWN} 'employer:%'))",
                "a held move that its caps do not count",
            ),
        ),
    ),
    "caps_hold": (
        "INSERT ON store_allowance",
        (
            (
                "(SELECT count(*) FROM store_allowance WHERE key = NEW.key AND at > NEW.at - interval '1 day') >="
                f" CASE WHEN NEW.key LIKE 'held:%' THEN {MOST_HELD_A_DAY}"
                f" WHEN NEW.key LIKE 'quick:%' THEN {MOST_QUICK_A_DAY} ELSE 1000000 END",
                "the cap of a day",
            ),
            (
                "EXISTS (SELECT 1 FROM store_allowance WHERE key = NEW.key AND until_at > NEW.at)",
                "the cap of an employer",
            ),
        ),
    ),
}
_ONE_AT_A_TIME: Final = "PERFORM pg_advisory_xact_lock(hashtextextended(NEW.key, 0));"


def statements() -> Iterator[str]:
    """What puts them up, in order; what is there is replaced."""
    for name, (when, refused) in _GUARDS.items():
        before = _ONE_AT_A_TIME if name == "caps_hold" else ""
        said = " ".join(
            f"IF ({what}) THEN RAISE EXCEPTION '{why}' USING ERRCODE = 'integrity_constraint_violation'; END IF;"
            for what, why in refused
        )
        yield (
            f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
            f"$guard$ BEGIN {before} {said} RETURN NEW; END $guard$"
        )
        table = when.rpartition(" ")[2]
        yield f"DROP TRIGGER IF EXISTS {name} ON {table}"
        yield f"CREATE TRIGGER {name} BEFORE {when} FOR EACH ROW EXECUTE FUNCTION {name}()"
