"""What runs beside the page in its own process: the loops of `afterword run`, once there is a mailbox to follow.

The page and the loops are named, not imported: this room lies below theirs.
"""

from __future__ import annotations

import importlib
import os
import threading
from collections.abc import Callable
from typing import Any, Final

from afterword.facts.errors import AfterwordError, TryLater
from afterword.project import account
from afterword.project.arrivals import Arrivals
from afterword.project.bootstrap import House
from afterword.project.follow import Following, again

_PAGE: Final = "afterword.web.command:open_page"
_RUN: Final = "afterword.workers.run:run"
_AGAIN: Final = 30.0  # seconds until a mailbox that could not be followed is tried again


def open_page() -> Callable[..., None]:
    """The command that serves the page."""
    found: Callable[..., None] = _by_name(_PAGE)
    return found


def _by_name(name: str) -> Any:
    module, _, attribute = name.partition(":")
    return getattr(importlib.import_module(module), attribute)


class Beside:
    """Follows the mailbox in one thread: `said` is its present status, '' while there is nothing to follow.

    `arrivals` reads the exports that are handed to the page.
    """

    def __init__(self, house: House) -> None:
        self.arrivals = Arrivals(house.places.arriving)
        self.said = ""
        self._run: Callable[..., int] = _by_name(_RUN)
        self._following: Following | None = None
        self._stopping = False
        self._news = threading.Event()
        self._thread = threading.Thread(target=self._loop, name="follow", daemon=True)

    def start(self) -> None:
        """Begins; not at another time than the present, at which nothing is followed."""
        if not os.environ.get("AFTERWORD_NOW"):
            self._thread.start()

    def look_again(self) -> None:
        """The settings changed: there may be a mailbox now."""
        self._news.set()

    def stop(self) -> None:
        """Ends after what is being done now; may take as long as a server takes to answer."""
        self._stopping = True
        self._news.set()
        self.arrivals.stop()
        if self._following is not None:
            self._following.stop()
        if self._thread.is_alive():
            self._thread.join()

    def _loop(self) -> None:
        from django.db import connection

        while not self._stopping:
            self._news.clear()
            try:
                if account.has_mailbox(again().config):
                    self._run(self._say, beside=self._took)
                else:
                    self.said = ""
            except TryLater:
                self.said = "Another `afterword run` on this machine follows your mailbox."
            except (AfterwordError, OSError) as error:
                self.said = str(error)
            finally:
                self._following = None
                connection.close()
            if not self._stopping:
                self._news.wait(_AGAIN)

    def _say(self, status: str) -> None:
        self.said = status

    def _took(self, following: Following) -> None:
        self._following = following
        if self._stopping:
            following.stop()
