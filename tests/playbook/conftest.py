"""The oracle and the histories, which are no tests themselves."""

import importlib.util
import sys
from pathlib import Path

import pytest


def _load(name):
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="session")
def oracle():
    return _load("oracle")


@pytest.fixture(scope="session")
def histories(oracle):
    return _load("histories")
