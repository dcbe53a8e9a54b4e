"""docs/words.md shows what the writer writes now."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def twelve() -> ModuleType:
    spec = importlib.util.spec_from_file_location("twelve_situations", HERE / "twelve_situations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["twelve_situations"] = module
    spec.loader.exec_module(module)
    return module


def test_the_page_is_current(twelve: ModuleType) -> None:
    assert twelve.PAGE.read_text(encoding="utf-8") == twelve.page(), "run python -m tests.writing.twelve_situations"


def test_it_shows_twelve_and_none_has_a_problem(twelve: ModuleType) -> None:
    assert len(twelve.CASES) == 12
    for case in twelve.CASES:
        assert not [one for one in case.written().problems if one.startswith("AW")]
