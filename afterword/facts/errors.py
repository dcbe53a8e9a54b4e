"""The errors of the house: each says what is wrong, with which thing, and what to do next."""

from __future__ import annotations


class AfterwordError(Exception):
    """An error a person can act on: a code for programs, a sentence for people, and an exit status.

    Exit statuses: 0 done, 1 findings, 2 usage or a bad file, 3 refused, 75 try later (EX_TEMPFAIL of sysexits).
    """

    code = "error"
    exit_code = 2
    http_status = 400

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


class BadFile(AfterwordError):
    """A file, or one line of it, is not what its format says; `path` is the place inside it, or ''."""

    code = "bad_file"

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}" if path else problem)
        self.path = path
        self.problem = problem


class UsageError(AfterwordError):
    """The command was called in a way that it does not take."""

    code = "usage"


class NotFound(AfterwordError):
    """Nothing of that name is known."""

    code = "not_found"
    http_status = 404


class RefusedError(AfterwordError):
    """What was asked is well formed and is not done: the sentence says which rule or state forbids it."""

    code = "refused"
    exit_code = 3
    http_status = 409


class TryLater(AfterwordError):
    """Nothing was done, and the same call may succeed later."""

    code = "try_later"
    exit_code = 75
    http_status = 503
