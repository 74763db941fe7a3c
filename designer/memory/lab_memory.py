"""What comes back of one lab: brings it back when the lab's window is filled, and keeps it until the window closes."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from designer.document.lab_session import LabSession
from designer.memory.client_places import ClientPlaces
from designer.memory.session_keeper import SessionKeeper
from designer.memory.session_return import SessionReturn
from designer.memory.session_slots import KeptDraft, SessionSlots
from designer.places import Places
from designer.window.designer_parts import DesignerParts
from designer.window.designer_window import DesignerWindow


class LabMemory(QObject):
    """Joins one window to the files that keep what comes back. `session` is what was brought back: `handed` if that is given.

    `keep_unsaved`: the window closes without a question, so what is not saved must come back.
    """

    def __init__(
        self, places: Places, parts: DesignerParts, window: DesignerWindow, handed: LabSession | None = None
    ) -> None:
        super().__init__()
        self.keep_unsaved = False
        self._parts = parts
        self._slots = SessionSlots(places.sessions)
        slot = self._slots.take(parts.workplace.edits.document.path)
        kept = slot.session if slot is not None else LabSession()
        self.session = handed or kept
        self._clients = ClientPlaces(parts.launcher.clients, self.session.clients, window)
        self._return = SessionReturn(self.session, parts)
        self._keeper = SessionKeeper(slot, parts, window)
        self._return.bring_back(slot.unsaved_lab() if slot is not None else None)
        self._keeper.hold(self._return)
        parts.closing.connect(self._on_closing)

    def bring_back_clients(self) -> bool:
        """Open the client windows that were open last; false where it is not known which, as at the first time."""
        if not self.session.written_ms:
            return False
        self._clients.bring_back(self._parts.workplace.edits.lab)
        return True

    def keep_now(self) -> None:
        """Keep everything as it is before this returns."""
        self._keeper.keep_now()

    def session_now(self) -> LabSession:
        """Everything as it is, for the window of a copy of this lab."""
        return replace(self._keeper.session(), written_ms=1)

    def kept_drafts(self) -> tuple[KeptDraft, ...]:
        """What was not saved in labs that are not open, and what found no place any more in this one."""
        lab = self._parts.workplace.edits.document
        own = [KeptDraft(lab.path, lab.lab.title, tab, Path()) for tab in self._return.homeless]
        return (*own, *self._slots.kept_drafts())

    def discard(self, draft: KeptDraft) -> None:
        """Forget a text that was not saved. Raises `OSError`."""
        if draft.tab in self._return.homeless:
            self._return.homeless.remove(draft.tab)
            self.keep_now()
        else:
            self._slots.discard(draft)

    def _on_closing(self, _value: None) -> None:
        self._return.stop()
        self._keeper.end(discard=not self.keep_unsaved)
