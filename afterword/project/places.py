"""Where things lie on this machine: AFTERWORD_HOME moves all of it, else the platform's own folders."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one installation. Keys lie beside the settings, outside the data folder that gets backed up."""

    settings_folder: Path
    data_folder: Path

    @property
    def config(self) -> Path:
        return self.settings_folder / "config.toml"

    @property
    def last_good_config(self) -> Path:
        return self.settings_folder / "config.last-good.toml"

    @property
    def voice(self) -> Path:
        return self.settings_folder / "voice.toml"

    @property
    def keys(self) -> Path:
        return self.settings_folder / "keys"

    @property
    def page_key(self) -> Path:
        return self.settings_folder / "page.key"

    @property
    def page_port(self) -> Path:
        return self.settings_folder / "page.port"

    @property
    def epoch(self) -> Path:
        return self.settings_folder / "epoch"

    @property
    def database(self) -> Path:
        return self.data_folder / "afterword.sqlite3"

    @property
    def sender_lock(self) -> Path:
        return self.data_folder / "sender.lock"

    @property
    def arriving(self) -> Path:
        """Where an export that was handed to the page lies until it is read."""
        return self.data_folder / "arriving"

    @property
    def outgoing(self) -> Path:
        """Where approved mail is written as .eml when the mailbox is not live."""
        return self.data_folder / "ready"


def places() -> Places:
    """The places of this process, from AFTERWORD_HOME or the platform."""
    home = os.environ.get("AFTERWORD_HOME")
    if home:
        return Places(Path(home).expanduser(), Path(home).expanduser() / "data")
    import platformdirs

    return Places(Path(platformdirs.user_config_dir("afterword")), Path(platformdirs.user_data_dir("afterword")))
