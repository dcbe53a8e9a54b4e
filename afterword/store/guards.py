"""What the database itself refuses of the outbox, whatever the code above it does.

Triggers, of SQLite here and of PostgreSQL in `guards_on_postgresql`. A later migration that changes one of these
tables makes SQLite build it anew, without them: it must end with `put_up`; `unsafe` is asked before anything is sent.
"""

from __future__ import annotations

import sqlite3
from typing import Any, Final

from django.db import connection

from afterword.store import guards_on_postgresql
from afterword.store.guard_rules import ALLOWED, FROZEN, HELD, MOST_HELD_A_DAY, MOST_QUICK_A_DAY

TRIGGERS: Final = {
    "submission_takes_its_steps": f"""
        BEFORE UPDATE OF state ON store_submission WHEN NEW.state <> OLD.state AND NOT ({ALLOWED})
        BEGIN SELECT RAISE(ABORT, 'a submission takes no such step'); END""",
    "submission_bytes_are_frozen": f"""
        BEFORE UPDATE ON store_submission WHEN {" OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in FROZEN)}
        BEGIN SELECT RAISE(ABORT, 'what was approved never changes'); END""",
    "submission_is_not_born_on_its_way": """
        BEFORE INSERT ON store_submission WHEN NEW.state IN ('claimed', 'dot')
        BEGIN SELECT RAISE(ABORT, 'a submission begins approved, or comes from an archive ended'); END""",
    "dot_is_counted": f"""
        BEFORE UPDATE OF state ON store_submission WHEN NEW.state = 'dot' AND OLD.state <> 'dot'
        BEGIN
            SELECT RAISE(ABORT, 'a dot that no cap counts') WHERE NOT EXISTS (
                SELECT 1 FROM store_allowance
                WHERE submission_id = NEW.id AND (key LIKE 'held:%' OR key LIKE 'quick:%'));
            SELECT RAISE(ABORT, 'a held move that its caps do not count') WHERE
                (SELECT move FROM store_draft WHERE id = NEW.draft_id) IN ({HELD})
                AND NOT (
                    EXISTS (SELECT 1 FROM store_allowance WHERE submission_id = NEW.id AND key LIKE 'held:%')
                    AND EXISTS (SELECT 1 FROM store_allowance WHERE submission_id = NEW.id AND key LIKE 'employer:%'));
        END""",
    "caps_hold": f"""
        BEFORE INSERT ON store_allowance
        BEGIN
            SELECT RAISE(ABORT, 'the cap of a day') WHERE
                (SELECT count(*) FROM store_allowance
                 WHERE key = NEW.key AND at > strftime('%Y-%m-%d %H:%M:%f', NEW.at, '-1 day'))
                >= CASE WHEN NEW.key LIKE 'held:%' THEN {MOST_HELD_A_DAY}
                        WHEN NEW.key LIKE 'quick:%' THEN {MOST_QUICK_A_DAY} ELSE 1000000 END;
            SELECT RAISE(ABORT, 'the cap of an employer') WHERE EXISTS (
                SELECT 1 FROM store_allowance WHERE key = NEW.key AND until_at > NEW.at);
        END""",
}


def put_up(_apps: Any, schema_editor: Any) -> None:
    """Creates the triggers, replacing those that are there; for a migration."""
    if schema_editor.connection.vendor == "postgresql":
        for statement in guards_on_postgresql.statements():
            schema_editor.execute(statement, params=None)  # a % in them is a %
        return
    for name, body in TRIGGERS.items():
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}")
        schema_editor.execute(f"CREATE TRIGGER {name} {body}")


def take_down(_apps: Any, schema_editor: Any) -> None:
    """For SQLite alone, which builds a table anew; PostgreSQL changes it under its triggers."""
    if schema_editor.connection.vendor == "sqlite":
        for name in TRIGGERS:
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}")


def unsafe() -> str:
    """Why nothing may be sent from this database, or '': a commit must outlive a power cut, and the guards stand."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT current_setting('fsync'), current_setting('synchronous_commit')")
            fsync, commit = cursor.fetchone()
            if fsync != "on" or commit == "off":
                return f"The database is not set to outlive a power cut (fsync {fsync}, synchronous_commit {commit})."
            cursor.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')")
        else:
            mode, level = _pragma(cursor, "journal_mode"), _pragma(cursor, "synchronous")
            if str(mode).lower() != "wal" or int(level) < 2:
                return f"The database is not set to outlive a power cut (journal_mode {mode}, synchronous {level})."
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        absent = sorted(set(TRIGGERS) - {row[0] for row in cursor.fetchall()})
    return f"The database has lost its guards ({', '.join(absent)})." if absent else ""


def version() -> str:
    """Which database it is, in a sentence, with what there is to know about it."""
    if connection.vendor != "sqlite":
        return f"{connection.display_name}."
    number = ".".join(str(part) for part in sqlite3.sqlite_version_info)
    if sqlite3.sqlite_version_info < (3, 51, 3):
        return f"SQLite {number}; one process writes at a time, as its write-ahead log needs before 3.51.3."
    return f"SQLite {number}."


def _pragma(cursor: Any, name: str) -> Any:
    cursor.execute(f"PRAGMA {name}")
    return cursor.fetchone()[0]
