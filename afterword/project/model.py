"""The candidate's language model: whether there is one, what it is told, its key, and the yes it needs first."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from afterword.facts.errors import RefusedError
from afterword.project.account import secrets_of

if TYPE_CHECKING:
    from afterword.actions.ask_model import Answered
    from afterword.project.bootstrap import House
    from afterword.wires.language_model import HttpModel

EXAMPLE: Final = """\
[model]
provider = "openai"                        # or "anthropic"; openai is any endpoint of that kind
base_url = "http://localhost:11434/v1"     # a model on this machine; https:// elsewhere
model = "llama3.1"
profile = ["I have been a ward nurse for twelve years."]   # lines about you that may go out
drafts = false                             # true: `afterword draft` asks it without --model"""


def model_of(house: House) -> HttpModel:
    """The model in the settings. Raises RefusedError where there is none, or its library is not there."""
    import importlib.util

    from afterword.wires.language_model import HttpModel

    if not house.config.model.provider or not house.config.model.model:
        raise RefusedError("No language model is set; `afterword model` says how, and nothing needs one.")
    if importlib.util.find_spec("httpx") is None:
        raise RefusedError("A language model needs a library more: pip install 'afterword[model]'.")
    return HttpModel(house.config.model, lambda: secrets_of(house).get(_key(house)))


def would_send(house: House, which: str, now: datetime) -> list[tuple[int, str]]:
    """For each draft of a candidacy what would go out, to the letter; nothing goes."""
    from afterword.actions.ask_model import would_send
    from afterword.actions.look import show

    model, candidate = model_of(house), house.candidate.id
    ids = [item.draft.id for item in show(candidate, which, now, house.settings).items if item.draft is not None]
    return [(one, model.request(would_send(candidate, one, now, house.config.model.profile))) for one in ids]


def ask(house: House, draft: int, now: datetime) -> Answered:
    """The draft in the model's words, where they pass. Raises RefusedError before the candidate agreed."""
    from afterword.actions.ask_model import ask_model

    model = model_of(house)
    if not agreed(house):
        raise RefusedError(
            f"A thread and your profile lines would go to {model.where}. `afterword model show CANDIDACY` prints what, "
            "to the letter; `afterword model allow` says yes."
        )
    return ask_model(house.candidate.id, draft, now, model, house.config.model.profile)


def agreed(house: House) -> bool:
    """Did the candidate say yes to this model at this address?"""
    from afterword.actions.ask_model import agreed as said_yes

    return said_yes(secrets_of(house), model_of(house).where, house.config.model.model)


def agree(house: House, yes: bool) -> str:
    """Keeps the yes, or takes it back; the address that it is about."""
    from afterword.actions.ask_model import agree as say

    where = model_of(house).where
    say(secrets_of(house), where, house.config.model.model, yes)
    return where


def keep_key(house: House, key: str) -> str:
    """Seals the key of the model; the address that it is for."""
    where = model_of(house).where
    secrets_of(house).put(_key(house), key)
    return where


def _key(house: House) -> str:
    """Bound to the address: a key never goes to another one than it was given for."""
    return f"language model {house.config.model.provider} {house.config.model.base_url}"
