"""Sets of UIDs (RFC 3501 9, sequence-set) as ranges: what a server claims costs no more than its text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from afterword.actions.ports import MailboxError

MAX_UID: Final = 2**32 - 1
_MAX_RANGES: Final = 200_000


class BadResponse(MailboxError):
    """The server said something that is not IMAP."""

    code = "mailbox_bad_response"


@dataclass(frozen=True, slots=True)
class UidSet:
    """UIDs as ranges, ascending and apart; a hostile `1:4294967295` costs one range."""

    ranges: tuple[tuple[int, int], ...] = ()

    @staticmethod
    def of(uids: Iterable[int]) -> UidSet:
        return UidSet(_joined((uid, uid) for uid in sorted(set(uids))))

    @staticmethod
    def parse(text: bytes) -> UidSet:
        """`1:4,7,9` (RFC 3501 sequence-set, without `*`). Raises BadResponse."""
        found: list[tuple[int, int]] = []
        parts = text.split(b",")
        if len(parts) > _MAX_RANGES:
            raise BadResponse("The mail server's list of messages is too long.")
        for part in parts:
            low, _, high = part.partition(b":")
            if not low.isdigit() or (high and not high.isdigit()):
                raise BadResponse("The mail server's list of messages cannot be read.")
            first, last = sorted((int(low), int(high or low)))
            if last > MAX_UID:
                raise BadResponse("The mail server's list of messages holds impossible numbers.")
            found.append((max(first, 1), last))
        return UidSet(_joined(sorted(found)))

    @staticmethod
    def union(sets: Iterable[UidSet]) -> UidSet:
        return UidSet(_joined(sorted(pair for one in sets for pair in one.ranges)))

    def __len__(self) -> int:
        return sum(high - low + 1 for low, high in self.ranges)

    def __contains__(self, uid: int) -> bool:
        place = bisect_right(self.ranges, (uid, MAX_UID))
        return place > 0 and uid <= self.ranges[place - 1][1]

    def __iter__(self) -> Iterator[int]:
        return (uid for low, high in self.ranges for uid in range(low, high + 1))

    def lines(self) -> Iterator[UidSet]:
        """The same in sets that each fit a command line of 8,000 bytes (RFC 7162 4)."""
        most = 360  # ranges of twice ten digits
        for start in range(0, len(self.ranges), most):
            yield UidSet(self.ranges[start : start + most])

    def between(self, first: int, last: int) -> UidSet:
        """Those from first to last, both included."""
        return UidSet(tuple((max(a, first), min(b, last)) for a, b in self.ranges if a <= last and b >= first))

    def newest_first(self, sizes: Iterator[int]) -> Iterator[UidSet]:
        """Batches from the top down, each of as many UIDs as `sizes` says next."""
        batch: list[tuple[int, int]] = []
        left = next(sizes)
        for low, top in reversed(self.ranges):
            high = top
            while high >= low:
                first = max(low, high - left + 1)
                batch.append((first, high))
                left -= high - first + 1
                high = first - 1
                if not left:
                    yield UidSet(tuple(reversed(batch)))
                    batch, left = [], next(sizes)
        if batch:
            yield UidSet(tuple(reversed(batch)))

    @property
    def wire(self) -> bytes:
        return b",".join(b"%d" % low if low == high else b"%d:%d" % (low, high) for low, high in self.ranges)


def _joined(ordered: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    out: list[tuple[int, int]] = []
    for low, high in ordered:
        if out and low <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(out[-1][1], high))
        else:
            out.append((low, high))
    return tuple(out)
