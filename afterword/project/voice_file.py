"""One strict reader of voice.toml, which says how the candidate writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from afterword.facts.errors import BadFile
from afterword.facts.voice import FORMALITIES, SPELLINGS, Voice
from afterword.project.places import Places
from afterword.project.strict_toml import Bad, checked, one_line, parsed

if TYPE_CHECKING:  # at run time it would bring the tables with it before they are known
    from afterword.actions.doctor import Probe, State

GREETINGS: Final = ("Hi", "Hello", "Dear", "Hey", "Good morning", "Good afternoon")
_MOST: Final = 100  # phrases

EXAMPLE: Final = """\
# How you write. Leave out what you do not mind: it goes by your own letters, and by how they write to you.
formality = "plain"          # warm (Hi Priya), plain (Dear Priya) or formal (Dear Dr Nair)
greeting = "Hello"           # the word before a first name
sign_off = "Best wishes"
spelling = "british"         # or american
never = ["reach out", "touch base"]
signature = ["Ada Marsh", "+44 7700 900123"]
"""


def _one_of(allowed: Sequence[str]) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in allowed:
            raise Bad("expected " + " or ".join(f'"{one}"' for one in allowed))
        return str(value)

    return read


def _short(value: Any) -> str:
    text = one_line(value)
    if not 1 <= len(text) <= 60:
        raise Bad("expected a few words, 60 characters at most")
    return text


def _list(what: str, most: int) -> Callable[[Any], tuple[str, ...]]:
    def read(value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or len(value) > most:
            raise Bad(f"expected a list of at most {most} {what}")
        return tuple(text for one in value if (text := one_line(one)))

    return read


def _sign_off(value: Any) -> str:
    return _short(value).rstrip(",")


_KEYS: Final[dict[str, Callable[[Any], Any]]] = {
    "formality": _one_of(FORMALITIES),
    "greeting": _one_of(GREETINGS),
    "sign_off": _sign_off,
    "spelling": _one_of(SPELLINGS),
    "never": _list("phrases", _MOST),
    "signature": _list("lines", 6),
}


def read_voice(text: str) -> Voice:
    """The voice in a TOML text. Raises BadFile: `line 2: unknown key "sign_of" (sign_off?)`."""
    return Voice(**{key: checked(text, key, value, _KEYS) for key, value in parsed(text).items()})


def probes(places: Places) -> tuple[tuple[str, Probe], ...]:
    """What `doctor` looks at: the voice file, where there is one."""

    def probe() -> tuple[State, str]:
        load_voice(places)
        return "ok", "voice.toml is right."

    return (("voice", probe),) if places.voice.exists() else ()


def load_voice(places: Places) -> Voice | None:
    """This installation's voice file; None where there is none. Raises BadFile, with its name."""
    try:
        text = places.voice.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise BadFile(str(places.voice), f"cannot be read ({error})") from None
    try:
        return read_voice(text)
    except BadFile as error:
        raise BadFile(f"{places.voice} {error.path}".rstrip(), error.problem) from None
