"""Public holidays by country, region and year: from a small table, else from the pinned `holidays` package."""

from __future__ import annotations

import importlib
import sys
from datetime import date
from functools import lru_cache
from types import ModuleType
from typing import Any

from afterword.facts.holiday_table import TABLE


def public_holidays(country: str, region: str | None, year: int) -> frozenset[date]:
    """The holidays of category public with substitute days; without a region those of the country as a whole.

    KeyError where `is_country` or `is_region` says no.
    """
    days = TABLE.get((country, region), {}).get(year)
    if days is not None:
        return frozenset(date(year, int(day[:2]), int(day[2:])) for day in days.split())
    return frozenset(_package(country)(subdiv=region, years=year, expand=False, categories=("public",)))


@lru_cache(maxsize=1024)
def is_country(country: str) -> bool:
    """Does the `holidays` package know that ISO 3166-1 alpha-2 code?"""
    return (country, None) in TABLE or country in _modules()


@lru_cache(maxsize=4096)
def is_region(country: str, region: str) -> bool:
    """Is that a subdivision code of a known country?"""
    return (country, region) in TABLE or region in _package(country).subdivisions


@lru_cache(maxsize=1)
def _modules() -> dict[str, tuple[str, str]]:
    from holidays.registry import COUNTRIES

    return {names[1]: (module, names[0]) for module, names in COUNTRIES.items()}


@lru_cache(maxsize=256)
def _package(country: str) -> Any:
    """The package's class of one country, without the 250 others that its own `countries/__init__` would import."""
    module, name = _modules()[country]
    whole = "holidays.countries"
    if whole in sys.modules:
        return getattr(importlib.import_module(f"{whole}.{module}"), name)
    import holidays

    shell = ModuleType(whole)
    shell.__path__ = [f"{place}/countries" for place in holidays.__path__]
    sys.modules[whole] = shell
    try:
        return getattr(importlib.import_module(f"{whole}.{module}"), name)
    finally:
        del sys.modules[whole]  # whoever imports the whole later gets the whole
