"""The table of holidays says what the pinned package says."""

from datetime import date

import holidays
import pytest

from afterword.facts.holiday_table import TABLE
from afterword.facts.public_holidays import is_country, is_region, public_holidays


@pytest.mark.parametrize(("country", "region"), list(TABLE))
def test_the_table_holds_what_the_package_gives(country, region):
    for year, days in TABLE[country, region].items():
        given = holidays.country_holidays(country, subdiv=region, years=year, categories=("public",))
        assert days.split() == [day.strftime("%m%d") for day in sorted(given)], (country, region, year)


def test_a_country_outside_the_table_is_asked_of_the_package():
    assert date(2026, 1, 6) in public_holidays("AT", None, 2026)
    assert date(2026, 1, 26) in public_holidays("AU", "NSW", 2026)


def test_substitute_days_are_holidays():
    assert date(2026, 12, 28) in public_holidays("GB", "ENG", 2026)  # Boxing Day is a Saturday
    assert date(2026, 7, 3) in public_holidays("US", "NY", 2026)


def test_a_year_outside_the_table_is_asked_of_the_package():
    assert date(1999, 12, 31) in public_holidays("GB", "ENG", 1999)


def test_countries_and_regions_are_known_by_their_codes_alone():
    assert is_country("GB")
    assert is_country("AT")
    assert not is_country("UK")
    assert not is_country("gb")
    assert not is_country("ZZ")
    assert is_region("GB", "SCT")
    assert is_region("US", "NY")
    assert not is_region("GB", "Scotland")
    assert not is_region("US", "BY")
