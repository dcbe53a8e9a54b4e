"""The only reader of time: the wall clock for what is stored, and ticks for how long something took."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime


class SystemClock:
    """This machine's clock (Protocol Clock)."""

    def now(self) -> datetime:
        """The present, aware, in UTC."""
        return datetime.now(UTC)

    def ticks(self) -> float:
        """Seconds of a clock that never goes back; counts the time asleep, where the system can say it.

        Linux's CLOCK_MONOTONIC stands still while a laptop sleeps, and a deadline by it would outlive the night.
        """
        boottime = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic() if boottime is None else time.clock_gettime(boottime)


def machine_zone() -> str:
    """The IANA name of this machine's zone, or '' where it does not say."""
    try:
        target = os.path.realpath("/etc/localtime")
    except OSError:
        return ""
    _, found, name = target.partition("/zoneinfo/")
    return name if found and "/" in name and not name.startswith("Etc/") else ""
