"""Writes afterword/facts/holiday_table.py anew after the pin of the `holidays` package was moved.

python tests/facts/make_holiday_table.py > afterword/facts/holiday_table.py
"""

import holidays

YEARS = {"GB": range(2024, 2034), "IE": range(2024, 2034), "DE": range(2025, 2031), "US": range(2025, 2031)}

HEAD = '''# ruff: noqa: E501  (rows of a table)
"""The public holidays that most candidates here need, copied out of the pinned `holidays` package.

That package takes longer to import than the rest of a plan takes altogether. A test holds this table against it;
tests/facts/make_holiday_table.py writes it anew.
"""

from __future__ import annotations

from typing import Final

TABLE: Final[dict[tuple[str, str | None], dict[int, str]]] = {'''

FOOT = '''}
"""Month and day of each holiday of a year, by country and region."""'''


def main():
    print(HEAD)
    for country, years in YEARS.items():
        regions = holidays.list_supported_countries(include_aliases=False)[country]
        for region in (None, *sorted(regions)):
            name = f'"{region}"' if region else "None"
            print(f'    ("{country}", {name}): {{')
            for year in years:
                given = holidays.country_holidays(country, subdiv=region, years=year, categories=("public",))
                print(f'        {year}: "{" ".join(day.strftime("%m%d") for day in sorted(given))}",')
            print("    },")
    print(FOOT)


if __name__ == "__main__":
    main()
