"""A Submitter that answers from a list: the text of a 250, or the error to raise; what it accepted is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from afterword.actions.ports import Deferred, MailError, Unknown


class FakeSubmitter:
    """`answers` are used up one a message, then "250 ok". An Unknown counts as accepted where `lost_but_accepted`."""

    def __init__(self, *answers: str | MailError, lost_but_accepted: bool = False) -> None:
        self.answers = list(answers)
        self.lost_but_accepted = lost_but_accepted
        self.accepted: list[tuple[str, tuple[str, ...], bytes]] = []
        self.dots = 0
        self.offered = 0

    def submit(
        self,
        envelope_from: str,
        recipients: Sequence[str],
        raw: bytes,
        before_dot: Callable[[], None],
        still_time: Callable[[], bool],
    ) -> str:
        self.offered += 1
        answer = self.answers.pop(0) if self.answers else "ok"
        if isinstance(answer, MailError) and answer.before_dot:
            raise answer
        before_dot()
        if not still_time():
            raise Deferred("too late", before_dot=True)
        self.dots += 1
        if isinstance(answer, MailError):
            if isinstance(answer, Unknown) and self.lost_but_accepted:
                self.accepted.append((envelope_from, tuple(recipients), raw))
            raise answer
        self.accepted.append((envelope_from, tuple(recipients), raw))
        return answer
