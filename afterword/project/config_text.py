"""Changes keys in the text of config.toml and leaves everything else in it as the candidate wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from afterword.project.config import read_config
from afterword.project.places import Places

Value = str | int | bool | tuple[str, ...]


def with_values(text: str, tables: Mapping[str, Mapping[str, Value]]) -> str:
    """The text with these keys set, each in its table; a table that is not there comes at the end."""
    lines = text.splitlines()
    for table, values in tables.items():
        for key, value in values.items():
            lines = _with(lines, table, f"{key} = {_written(value)}", key)
    return "\n".join(lines).strip("\n") + "\n"


def _with(lines: list[str], table: str, line: str, key: str) -> list[str]:
    heads = [(place, found[1]) for place, row in enumerate(lines) if (found := re.match(r"\s*\[\s*([\w-]+)\s*\]", row))]
    start = next((place for place, name in heads if name == table), None)
    if start is None:
        return [*lines, *([""] if lines and lines[-1] else []), f"[{table}]", line]
    end = next((place for place, _ in heads if place > start), len(lines))
    for place in range(start + 1, end):
        if re.match(rf'\s*"?{re.escape(key)}"?\s*=', lines[place]):
            return [*lines[:place], line, *lines[place + 1 :]]
    while end > start + 1 and not lines[end - 1].strip():
        end -= 1
    return [*lines[:end], line, *lines[end:]]


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple):
        return "[" + ", ".join(_written(item) for item in value) + "]"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def set_values(
    places: Places, tables: Mapping[str, Mapping[str, Value]], numbers: Mapping[str, tuple[int, int]]
) -> None:
    """Changes the file of settings, whole or not at all. Raises BadFile where it is, or would be, no good file."""
    from afterword.wires.durable_file import write_durably

    text = places.config.read_text(encoding="utf-8") if places.config.exists() else ""
    if text:
        read_config(text, numbers)
    after = with_values(text, tables)
    read_config(after, numbers)
    write_durably(places.config, after.encode("utf-8"))
