"""How people write times, and which days they mean."""

from afterword.reading.when.find import find

__all__ = ["find"]
