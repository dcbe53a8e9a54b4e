"""Which sentences of `Mail.problems` mean that words of the sender were not read, and which only deserve a look."""

from __future__ import annotations

from typing import Final

from afterword.formats import body, calendar, message, mime

HIDING: Final = frozenset(
    (
        message.NOT_READ,
        mime.TOO_DEEP,
        mime.TOO_MANY,
        mime.TOO_LONG,
        body.ENCRYPTED,
        body.LINK_ALONE,
        body.TNEF,
        calendar.TOO_LARGE,
        calendar.TOO_MANY,
        calendar.NOT_READ,
        calendar.ODD_TIME,
    )
)
"""A no or a new date may stand where these say that nothing was read. The rest leaves all words read: a header that was
too long, an address in doubt, two forms of one text that differ.
"""


def hidden(problems: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the problems that hide words."""
    return tuple(problem for problem in problems if problem in HIDING)


def hidden_in(told: str) -> tuple[str, ...]:
    """The same of problems that were told one after another in one text."""
    return tuple(sorted(problem for problem in HIDING if problem in told))
