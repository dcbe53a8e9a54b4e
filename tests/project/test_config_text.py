"""Changing a key leaves the rest of config.toml as it was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.facts.errors import BadFile
from afterword.project.config import read_config
from afterword.project.config_text import set_values, with_values
from afterword.project.places import Places

TEXT = """# mine
[candidate]
name = "Ada Marsh"   # as letters are signed

[smtp]
host = "old.example"
port = 587

[sending]
hold_for = "20 min"
"""


def test_keys_are_set_in_their_tables_and_all_else_stays() -> None:
    after = with_values(
        TEXT, {"smtp": {"host": "new.example", "files_sent": True}, "imap": {"host": "i.example", "port": 993}}
    )
    assert (
        after
        == TEXT.replace('"old.example"', '"new.example"').replace("port = 587\n", "port = 587\nfiles_sent = true\n")
        + '\n[imap]\nhost = "i.example"\nport = 993\n'
    )
    config = read_config(after)
    assert (config.smtp.host, config.smtp.files_sent, config.imap.host) == ("new.example", True, "i.example")
    assert config.candidate.name == "Ada Marsh"


def test_what_a_value_holds_stays_inside_it() -> None:
    name = 'Ada "the \\ one" [x]'
    assert read_config(with_values("", {"candidate": {"name": name}})).candidate.name == name
    folders = ("Shared/Team", 'odd "name"')
    assert read_config(with_values("", {"imap": {"leave_out": folders}})).imap.leave_out == folders


def test_a_bad_file_is_left_alone(tmp_path: Path) -> None:
    places = Places(tmp_path, tmp_path / "data")
    places.config.write_text("[smtp]\nhots = 1\n")
    with pytest.raises(BadFile):
        set_values(places, {"smtp": {"host": "new.example"}}, {})
    assert places.config.read_text() == "[smtp]\nhots = 1\n"
    places.config.unlink()
    with pytest.raises(BadFile):
        set_values(places, {"smtp": {"port": 0}}, {})
    assert not places.config.exists()
