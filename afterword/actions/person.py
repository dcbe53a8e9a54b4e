"""A person as somebody types them: `Priya Nair <priya@northwind.example>`."""

from __future__ import annotations

import re
from typing import Final

from afterword.facts.errors import UsageError

_ADDRESS: Final = re.compile(r"[^\s@<>,;:\"()]+@[^\s@<>,;:\"()]+\.[^\s@<>,;:\"()]+")


def person(text: str) -> tuple[str, str]:
    """Name and address (lower case, '' where there is none); an address alone gives its local part as the name.

    Raises UsageError for an address that is none.
    """
    name, _, rest = text.partition("<")
    address = rest.partition(">")[0].strip().lower() if rest else ""
    if not address and "@" in text:
        name, address = "", text.strip().lower()
    if address and not _ADDRESS.fullmatch(address):
        raise UsageError(f"'{address[:80]}' is not an e-mail address.")
    clean = " ".join(name.replace('"', " ").split())
    return clean or address.partition("@")[0], address
