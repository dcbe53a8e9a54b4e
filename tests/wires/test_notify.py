"""A word on the desktop, where there is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.wires.notify import show


def test_without_a_screen_nothing_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not show("Afterword", "One draft waits for you.")


def test_what_is_said_is_never_an_option_of_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = tmp_path / "told"
    program = tmp_path / "notify-send"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >{told}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("DISPLAY", ":0")
    assert show("Afterword", "--icon=x")
    assert told.read_text().splitlines() == ["--app-name=afterword", "--", "Afterword", "--icon=x"]
