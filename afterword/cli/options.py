"""The options of the quick commands, which parse for themselves: loading Typer would take longer than what they do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.facts.errors import BadFile, UsageError


@dataclass(frozen=True, slots=True)
class Options:
    """What was given after a command: its options, each with its values, and the words that are none."""

    values: dict[str, list[str]]
    words: list[str]

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of an option, in the order in which they were given."""
        return tuple(self.values.get(name, ()))

    def one(self, name: str, otherwise: str | None = None) -> str | None:
        """The value of an option that is given once. Raises UsageError where it is given again."""
        values = self.values.get(name, ())
        if len(values) > 1:
            raise UsageError(f"{name} is given once")
        return values[0] if values else otherwise

    def form(self) -> str:
        """`--format`: text or json. Raises UsageError."""
        form = self.one("--format") or "text"
        if form not in ("text", "json"):
            raise UsageError(f"--format is text or json, not {short(form)}")
        return form

    def time(self, name: str) -> datetime | None:
        """A time with an offset, or None where it is not given. Raises UsageError."""
        from afterword.actions.plan_file import read_now  # late: it brings all of planning with it

        text = self.one(name)
        if text is None:
            return None
        try:
            return read_now(text)
        except BadFile as bad:
            raise UsageError(f"{name}: {bad.problem}") from None


def parse(command: str, args: Sequence[str], *, flags: Sequence[str] = (), valued: Sequence[str] = ()) -> Options:
    """The options and words after `command`: `--name value` or `--name=value`; all is words after `--`.

    `--help` and `-h` are options of every command, `-` is a word. Raises UsageError for an option that is none.
    """
    values: dict[str, list[str]] = {}
    words: list[str] = []
    rest = list(args)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if word == "--":
            words += rest
            break
        if word in ("-h", "--help", *flags):
            values["--help" if word == "-h" else word] = [""]
        elif name in valued:
            if not equals and not rest:
                raise UsageError(f"{name} needs a value")
            values.setdefault(name, []).append(value if equals else rest.pop(0))
        elif word.startswith("-") and word != "-":
            raise UsageError(f"{command} has no option {short(word)}; `afterword {command} --help` lists them")
        else:
            words.append(word)
    return Options(values, words)


def short(text: str, most: int = 60) -> str:
    """What was given, for a message: cut, and with nothing that moves a terminal."""
    shown = text if len(text) <= most else text[: most - 3] + "..."
    return shown if shown.isprintable() else ascii(shown)[1:-1]
