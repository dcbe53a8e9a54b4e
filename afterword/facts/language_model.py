"""What is asked of a language model, and the settings for one: values without a network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

ModelProvider = Literal["openai", "anthropic"]
MODEL_PROVIDERS: Final[tuple[ModelProvider, ...]] = get_args(ModelProvider)


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """The model that the candidate chose; no provider means none, and nothing goes out."""

    provider: ModelProvider | Literal[""] = ""  # openai: any endpoint of that kind, a local one too
    base_url: str = ""
    model: str = ""
    profile: tuple[str, ...] = ()  # lines about the candidate that may go out
    drafts: bool = False  # is it asked without `--model` as well?


NO_MODEL: Final = ModelSettings()
"""None is set, and nothing goes out."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """All that goes out: the task in our words, and the matter as one JSON document; `schema` is a JSON Schema."""

    task: str
    matter: str
    schema: str
