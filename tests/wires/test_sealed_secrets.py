"""A password is kept sealed, and what is stolen without its key opens nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from afterword.facts.errors import RefusedError, TryLater
from afterword.wires.secrets import SealedSecrets

CANARY = "correct horse battery staple"


class Ring:
    """A keyring in memory; `locked` makes it fail as a locked one does."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, user: str) -> str | None:
        if self.locked:
            raise OSError("locked")
        return self.kept.get((service, user))

    def set_password(self, service: str, user: str, password: str) -> None:
        if self.locked:
            raise OSError("locked")
        self.kept[service, user] = password


@pytest.fixture(params=["keyring", "file"])
def ring(request: pytest.FixtureRequest) -> Ring | None:
    return Ring() if request.param == "keyring" else None


def test_a_secret_comes_back_and_lies_nowhere_in_the_clear(tmp_path: Path, ring: Ring | None) -> None:
    kept = SealedSecrets(tmp_path / "keys", ring)
    assert kept.get("smtp") is None
    kept.put("smtp", CANARY)
    kept.put("imap", "another, with ünïcode")

    assert SealedSecrets(tmp_path / "keys", ring).get("smtp") == CANARY
    assert kept.get("imap") == "another, with ünïcode"
    assert all(CANARY.encode() not in file.read_bytes() for file in (tmp_path / "keys").iterdir())
    assert (tmp_path / "keys" / "key").exists() is (ring is None)


def test_every_file_is_its_owners_alone(tmp_path: Path) -> None:
    SealedSecrets(tmp_path / "keys", None).put("smtp", CANARY)
    modes = {file.name: file.stat().st_mode & 0o777 for file in (tmp_path / "keys").iterdir()}

    assert modes == {"key": 0o600, "secrets.json": 0o600}
    assert (tmp_path / "keys").stat().st_mode & 0o777 == 0o700


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    kept = SealedSecrets(tmp_path, None)
    kept.put("smtp", CANARY)
    os.chmod(tmp_path / "key", 0o644)
    with pytest.raises(RefusedError, match="chmod 600"):
        kept.get("smtp")


def test_without_its_key_a_stolen_file_opens_nothing(tmp_path: Path) -> None:
    SealedSecrets(tmp_path, None).put("smtp", CANARY)
    (tmp_path / "key").write_text("0" * 64)
    os.chmod(tmp_path / "key", 0o600)
    with pytest.raises(RefusedError, match="another"):
        SealedSecrets(tmp_path, None).get("smtp")


def test_a_secret_cannot_be_passed_off_under_another_name(tmp_path: Path) -> None:
    kept = SealedSecrets(tmp_path, None)
    kept.put("smtp", CANARY)
    file = json.loads((tmp_path / "secrets.json").read_text())
    file["secrets"]["imap"] = file["secrets"]["smtp"]
    (tmp_path / "secrets.json").write_text(json.dumps(file))

    with pytest.raises(RefusedError, match="does not fit"):
        kept.get("imap")


def test_a_locked_keyring_is_waited_for_and_never_replaced(tmp_path: Path) -> None:
    ring = Ring()
    kept = SealedSecrets(tmp_path, ring)
    kept.put("smtp", CANARY)
    ring.locked = True

    with pytest.raises(TryLater, match="locked"):
        kept.get("smtp")
    with pytest.raises(TryLater):
        kept.put("imap", "x")
    ring.locked = False
    assert kept.get("smtp") == CANARY


def test_a_keyring_that_keeps_nothing_leaves_the_key_in_a_file(tmp_path: Path) -> None:
    ring = Ring()
    ring.locked = True
    kept = SealedSecrets(tmp_path, ring)
    kept.put("smtp", CANARY)

    assert (tmp_path / "key").exists()
    assert kept.get("smtp") == CANARY


def test_a_spoilt_file_is_said_and_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "secrets.json").write_text("{not json")
    kept = SealedSecrets(tmp_path, None)
    for call in (lambda: kept.get("smtp"), lambda: kept.put("smtp", "x")):
        with pytest.raises(RefusedError, match=r"secrets\.json"):
            call()
    assert (tmp_path / "secrets.json").read_text() == "{not json"
