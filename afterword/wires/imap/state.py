"""How far a mailbox has been read: one small record a folder, kept in the cursor and only ever moved forward."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

from afterword.wires.imap.uids import MAX_UID

MOST_DRAFTS = 200


@dataclass(frozen=True, slots=True)
class FolderState:
    """What has been read of one folder: all UIDs from `low` up to, not including, `next`; all below too when 0.

    `generation` counts how often its UIDs turned out to mean other messages; `count` is how many messages it held
    then; `last` and `mark` are the newest message read and what it looked like; `drafts` may still be sent in place.
    """

    validity: int
    next: int
    low: int = 0
    generation: int = 0
    modseq: int = 0
    count: int = 0
    last: int = 0
    mark: str = ""
    drafts: tuple[int, ...] = ()

    def place(self, shown: str, uid: int) -> str:
        """A mail's lasting name: its folder, the age of its numbers, its number."""
        return f"{shown}/{self.validity}.{self.generation}/{uid}"


@dataclass(slots=True)
class AccountState:
    """The whole cursor, folder by folder."""

    folders: dict[str, FolderState] = field(default_factory=dict)

    @staticmethod
    def load(cursor: dict[str, object]) -> AccountState:
        """From a stored cursor; a record that is not one is left out, and its folder read again."""
        stored = cursor.get("folders")
        state = AccountState()
        for name, record in stored.items() if isinstance(stored, dict) else ():
            if isinstance(name, str) and isinstance(record, dict) and (read := _folder_state(record)) is not None:
                state.folders[name] = read
        return state

    def dump(self) -> dict[str, object]:
        """As plain values for a JSON column; later changes do not reach into what was handed out."""
        return {"folders": {name: _record(state) for name, state in self.folders.items()}}

    def advance(self, name: str, **changes: int | str | tuple[int, ...]) -> FolderState:
        self.folders[name] = replace(self.folders[name], **changes)  # type: ignore[arg-type]
        return self.folders[name]


def _record(state: FolderState) -> dict[str, object]:
    return {
        f.name: list(value) if isinstance(value := getattr(state, f.name), tuple) else value
        for f in fields(FolderState)
    }


def _folder_state(record: dict[str, object]) -> FolderState | None:
    kept: dict[str, int | str | tuple[int, ...]] = {}
    for f in fields(FolderState):
        value = record.get(f.name, f.default)
        if f.name == "drafts":
            listed = value if isinstance(value, (list, tuple)) else ()
            kept[f.name] = tuple(uid for uid in listed if isinstance(uid, int))[:MOST_DRAFTS]
        elif f.name == "mark":
            kept[f.name] = value if isinstance(value, str) else ""
        elif type(value) is int and value >= 0:
            kept[f.name] = value
        else:
            return None
    state = FolderState(**kept)  # type: ignore[arg-type]
    return state if state.next <= MAX_UID + 1 else None
