"""Queries about one thing by its number, put into words once: that takes longer than asking a small database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django.db import connection
from django.db.models import QuerySet

_ANY: Final = -7_205_759  # stands for the number in the words: no row has it

Row = tuple[Any, ...]


class Prepared:
    """Plain values of the rows that a `values_list` gives for a number; the words are kept for each kind of database.

    Django does these steps each time that a query is asked; see `SQLCompiler.results_iter`.
    """

    def __init__(self, make: Callable[[int], QuerySet[Any, Any]]) -> None:
        self._make = make
        self._said: dict[str, tuple[str, tuple[Any, ...], Any, Any]] = {}

    def __call__(self, number: int) -> list[Row]:
        """The rows, in the order that the query names."""
        said = self._said.get(connection.vendor)
        if said is None:
            compiler = self._make(_ANY).query.get_compiler(connection=connection)
            sql, params = compiler.as_sql()
            converters = compiler.get_converters([column[0] for column in compiler.select])
            said = self._said[connection.vendor] = (sql, tuple(params), converters, compiler)
        sql, params, converters, compiler = said
        with connection.cursor() as cursor:
            cursor.execute(sql, [number if one == _ANY else one for one in params])
            rows = cursor.fetchall()
        return [tuple(row) for row in compiler.apply_converters(rows, converters)] if converters else rows
