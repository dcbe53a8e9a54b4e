"""Who plays in the demonstration: invented employers and people, drawn by seed where more are wanted than are named."""

from __future__ import annotations

from random import Random
from typing import Final

from afterword.wires.demonstration.letters import Person

EMPLOYERS: Final[tuple[tuple[str, str, str], ...]] = (
    ("Northwind Analytics", "northwind.example", "Data Analyst"),
    ("Fjordlight", "fjordlight.example", "Product Analyst"),
    ("Quillfeather Press", "quillfeather.example", "Research Editor"),
    ("Meridian Rail", "meridianrail.example", "Timetable Planner"),
    ("Tallow & Wick", "tallowandwick.example", "Operations Analyst"),
    ("Brightwater Trust", "brightwater.example", "Impact Analyst"),
    ("Castle Yard Foods", "castleyard.example", "Supply Planner"),
    ("Ostler Maps", "ostlermaps.example", "Geodata Analyst"),
    ("Pendle Insurance", "pendle.example", "Pricing Analyst"),
    ("Greyfriars Press", "greyfriars.example", "Data Editor"),
    ("Harbour & Vale", "harbourvale.example", "Software Engineer"),
    ("Lumen Works", "lumenworks.example", "Reporting Analyst"),
    ("Cobblestone Homes", "cobblestone.example", "Housing Analyst"),
    ("Wren Aerospace", "wrenaero.example", "Graduate Analyst"),
    ("Saltmarsh Energy", "saltmarsh.example", "Forecasting Analyst"),
)
_FIRST: Final = (
    "Priya Tom Dana Lee Marta Owen Aisha Callum Ingrid Femi Rosa Hugh Yuki Nadia Piotr Grace Samir Elin Kofi Bridget "
    "Anton Leila Rhys Mei Oscar Zainab Fergus Ines Tariq Molly"
).split()
_LAST: Final = (
    "Nair Hale Okafor Lindqvist Price Demir Walsh Tanaka Rossi Byrne Mensah Novak Sharma Fraser Costa Ito Haddad Evans "
    "Larsen Quinn Petrov Ahmed Morgan Silva Chen Doyle Weber Kaur Ellis Santos"
).split()
_FIRM: Final = (
    "Alder Birch Cedar Dunlin Elm Falcon Gannet Hazel Iris Juniper Kestrel Linnet Maple Nettle Osprey Plover".split()
)
_TRADE: Final = "Analytics Foods Systems Studios Partners Energy Health Maps Textiles Motors Press Robotics".split()
_ROLE: Final = (
    "Data Analyst",
    "Project Manager",
    "Test Engineer",
    "Designer",
    "Lab Technician",
    "Bookkeeper",
    "Planner",
)


def employer(number: int, random: Random) -> tuple[str, str, str]:
    """The name, mail domain and role of employer `number`; the first fifteen are named, the rest drawn."""
    if number < len(EMPLOYERS):
        return EMPLOYERS[number]
    name = f"{random.choice(_FIRM)} {random.choice(_TRADE)} {number}"
    return name, name.lower().replace(" ", "") + ".example", random.choice(_ROLE)


def people(domain: str, random: Random) -> tuple[Person, ...]:
    """Three people of that domain, of whom no two share a first name."""
    names = [f"{first} {random.choice(_LAST)}" for first in random.sample(_FIRST, 3)]
    return tuple((name, f"{name.lower().replace(' ', '.')}@{domain}") for name in names)
