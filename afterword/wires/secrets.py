"""Passwords, sealed: a 32-byte key in the system's keyring, or in a file of mode 0600 where there is none.

The secrets themselves lie in one file beside the settings (AES-GCM, each bound to its name), never in the data
folder that gets backed up, and never in the keyring: Windows holds 1,280 characters there, and tokens are longer.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
import secrets
from pathlib import Path
from typing import Final, Protocol

from afterword.facts.errors import RefusedError, TryLater
from afterword.wires.durable_file import private_folder, write_durably

_SERVICE: Final = "afterword"


class Keyring(Protocol):
    """The two calls of the `keyring` package that are used."""

    def get_password(self, service: str, user: str) -> str | None: ...

    def set_password(self, service: str, user: str, password: str) -> None: ...


class SealedSecrets:
    """The secrets of one installation (Protocol Secrets). `ring` None: the key lies in a file."""

    def __init__(self, folder: Path, ring: Keyring | None) -> None:
        self._folder = folder
        self._ring = ring

    def get(self, name: str) -> str | None:
        """The secret of that name, or None. Raises RefusedError, TryLater (the keyring is locked)."""
        kept = self._read()
        sealed = kept.get("secrets", {}).get(name)
        if sealed is None:
            return None
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        key = self._key(kept)
        try:
            data = base64.b64decode(sealed)
            return AESGCM(key).decrypt(data[:12], data[12:], name.encode("utf-8")).decode("utf-8")
        except (InvalidTag, binascii.Error, ValueError):
            raise RefusedError(f"The secret '{name}' does not fit its key; set it again.") from None

    def put(self, name: str, value: str) -> None:
        """Seals and keeps it, durably."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        private_folder(self._folder)
        kept = self._read()
        key = self._key(kept) if kept else self._new_key(kept)
        nonce = secrets.token_bytes(12)
        sealed = nonce + AESGCM(key).encrypt(nonce, value.encode("utf-8"), name.encode("utf-8"))
        kept.setdefault("secrets", {})[name] = base64.b64encode(sealed).decode("ascii")
        write_durably(self._folder / "secrets.json", json.dumps(kept).encode("ascii"))

    def _read(self) -> dict[str, dict[str, str]]:
        path = self._folder / "secrets.json"
        try:
            kept = json.loads(path.read_text(encoding="ascii"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            raise RefusedError(f"{path} cannot be read.") from None
        if not isinstance(kept, dict):
            raise RefusedError(f"{path} is not a file of secrets.")
        return kept

    def _key(self, kept: dict[str, dict[str, str]]) -> bytes:
        """The key that the secrets were sealed with: from where it was put then, never a new one."""
        where = kept.get("key", {})
        text = self._from_ring() if where.get("in") == "keyring" else self._from_file()
        try:
            key = bytes.fromhex(text)
        except ValueError:
            key = b""
        if len(key) != 32 or _mark(key) != where.get("mark"):
            raise RefusedError("The key of the secrets is another than they were sealed with; set them again.")
        return key

    def _new_key(self, kept: dict[str, dict[str, str]]) -> bytes:
        key = secrets.token_bytes(32)
        place = "keyring" if self._put_in_ring(key) else "file"
        if place == "file":
            write_durably(self._folder / "key", key.hex().encode("ascii"))
        kept["key"] = {"in": place, "mark": _mark(key)}
        return key

    def _put_in_ring(self, key: bytes) -> bool:
        if self._ring is None:
            return False
        try:
            self._ring.set_password(_SERVICE, self._user(), key.hex())
            return self._ring.get_password(_SERVICE, self._user()) == key.hex()
        except Exception:  # each backend raises its own; a headless machine has none at all
            return False

    def _from_ring(self) -> str:
        try:
            text = self._ring.get_password(_SERVICE, self._user()) if self._ring is not None else None
        except Exception:
            text = None
        if text is None:
            raise TryLater("The system's keyring is locked or not there, and the key of the passwords lies in it.")
        return text

    def _from_file(self) -> str:
        path = self._folder / "key"
        try:
            if os.name != "nt" and path.stat().st_mode & 0o077:
                raise RefusedError(f"{path} can be read by others: chmod 600 {path}, and change the password.")
            return path.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            raise RefusedError(f"{path}, the key of the passwords, cannot be read.") from None

    def _user(self) -> str:
        return f"key of {self._folder}"


def system_keyring() -> Keyring | None:
    """The system's keyring, or None where there is none that keeps anything."""
    try:
        import keyring
        from keyring.backends import fail, null
    except ImportError:
        return None
    backend = keyring.get_keyring()
    return None if isinstance(backend, (fail.Keyring, null.Keyring)) else backend


def _mark(key: bytes) -> str:
    return hashlib.sha256(b"afterword key mark" + key).hexdigest()[:16]
