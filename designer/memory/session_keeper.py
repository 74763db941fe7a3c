"""Keeps what would come back after a crash: while somebody types, tabs and unsaved texts go to a file every few seconds.

Gathers on the GUI thread and writes on one of its own. Brings nothing back; that is `session_return`'s.
"""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from time import monotonic, time

from PySide6.QtCore import QObject, QTimer

from client.toolkit.message_bar import BarMessage
from designer.document.lab_session import CONSOLE_KEY, ClientPlace, Draft, LabSession, MapPlace, TabState, WindowState
from designer.memory.session_return import SessionReturn
from designer.memory.session_slots import SessionSlot, UnsavedLab
from designer.notices import error_sentence
from designer.window.designer_parts import DesignerParts
from designer.window.designer_window import DesignerWindow
from designer.window.tabs.script_tab import first_script
from designer.window.tabs.tab import Tab
from gateway_core.api import Lab, LabSaveError, script_at

QUIET_S = 1.0  # so long after the last key
LATEST_S = 3.0  # and so long after the first one that is not kept yet


class SessionKeeper(QObject):
    """Keeps one window's session in its slot, from its making to `end`; without a slot it only knows the session."""

    def __init__(self, slot: SessionSlot | None, parts: DesignerParts, window: DesignerWindow) -> None:
        super().__init__()
        self._slot = slot
        self._parts = parts
        self._window = window
        self._first_console = first_script(parts.workplace.edits.lab.scripts)
        self._returned: SessionReturn | None = None
        self._kept: tuple[LabSession, UnsavedLab | None] | None = None
        self._since: float | None = None
        self._writing: Future[None] | None = None
        self._has_complained = False
        self._is_over = False
        self._writer = ThreadPoolExecutor(1, "scopelab-drafts")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        editors, edits = parts.editors, parts.workplace.edits
        for changed in (editors.state_changed, editors.current_changed, edits.changed, parts.map_places.changed):
            changed.connect(self._on_changed)

    def hold(self, returned: SessionReturn) -> None:
        """Go on keeping what came back without a place, and what the user has not decided yet."""
        self._returned = returned

    def session(self) -> LabSession:
        """What would come back if the program ended now."""
        document = self._parts.workplace.edits.document
        editors = self._parts.editors
        session = LabSession(
            lab=str(document.path.resolve()),
            title=document.lab.title,
            tabs=tuple(self._tab_state(tab, document.lab) for tab in editors.all()),
            front=editors.current.key,
            window=self._window_state(),
            clients=self._client_places(),
            unsaved_lab=document.is_dirty or self._has_pending_lab,
            map_places=tuple(
                MapPlace(label, place.x(), place.y()) for label, place in self._parts.map_places.all.items()
            ),
        )
        return self._returned.completed(session) if self._returned is not None else session

    def keep_now(self) -> None:
        """Keep everything as it is, before this returns; for the end of the session. Says nothing where that fails."""
        self._timer.stop()
        session = self.session()
        self._writer.submit(self._write, session, self._unsaved_lab(session)).exception()

    def end(self, *, discard: bool) -> None:
        """Keep the last state and let go of the slot; with `discard`, nothing that was not saved will come back."""
        session = self.session()
        if discard:
            given_up = [tab.key for tab in self._parts.editors.all() if tab.is_changed]
            session = replace(session.without_drafts(given_up), unsaved_lab=self._has_pending_lab)
        self._is_over = True  # what still ends, such as a row of sends, changes nothing that is kept
        self._timer.stop()
        self._writer.submit(self._write, session, self._unsaved_lab(session)).exception()
        self._writer.shutdown()
        if self._slot is not None:
            self._slot.release()

    def _tab_state(self, tab: Tab, lab: Lab) -> TabState:
        state = TabState(tab.key, tab.title, tab.place, draft=self._draft(tab, lab), is_unsaved=tab.is_changed)
        editor = tab.editor
        if editor is None:
            return state
        cursor = editor.textCursor()
        line, column = cursor.blockNumber() + 1, cursor.positionInBlock()
        return replace(state, line=line, column=column, scrolled=editor.verticalScrollBar().value())

    def _draft(self, tab: Tab, lab: Lab) -> Draft | None:
        is_own = tab.key == CONSOLE_KEY and tab.content() != self._first_console
        content = tab.content() if is_own or tab.is_changed or tab.keeps_content else None
        if content is None:
            return None
        return Draft(content, script_at(lab, tab.place) if tab.place is not None else None)

    def _window_state(self) -> WindowState:
        return WindowState(
            geometry=self._window.saveGeometry().toHex().toStdString(),
            docks=self._parts.docks.state().toHex().toStdString(),
            zoom=self._parts.zoom.factor,
            closed_nodes=self._parts.panels.browser.closed_nodes(),
        )

    def _client_places(self) -> tuple[ClientPlace, ...]:
        clients = self._parts.launcher.clients
        presets = {preset.name for preset in self._parts.workplace.edits.lab.clients}
        return tuple(
            ClientPlace(session.name, window.saveGeometry().toHex().toStdString())
            for session, window in zip(clients.sessions, clients.windows, strict=True)
            if session.name in presets
        )

    @property
    def _has_pending_lab(self) -> bool:
        return self._returned is not None and self._returned.pending_lab is not None

    def _unsaved_lab(self, session: LabSession) -> UnsavedLab | None:
        document = self._parts.workplace.edits.document
        return UnsavedLab(document.lab, document.saved) if session.unsaved_lab and document.is_dirty else None

    def _write(self, session: LabSession, unsaved: UnsavedLab | None) -> None:
        """On the writer's thread."""
        if self._slot is not None:
            self._slot.write(replace(session, written_ms=int(time() * 1000)), unsaved)

    def _on_changed(self, _value: object) -> None:
        if self._is_over:
            return
        now = monotonic()
        if self._since is None:
            self._since = now
        due = min(now + QUIET_S, self._since + LATEST_S)
        self._timer.start(max(0, round((due - now) * 1000)))

    def _on_time(self) -> None:
        if self._writing is not None and not self._writing.done():
            self._timer.start(round(QUIET_S * 1000))  # a slow disk; what is newest then goes next
            return
        self._complain()
        self._since = None
        session = self.session()
        wanted = (session, self._unsaved_lab(session))
        if wanted != self._kept:
            self._kept = wanted
            self._writing = self._writer.submit(self._write, *wanted)

    def _complain(self) -> None:
        """Say once that the disk does not take what is kept."""
        error = self._writing.exception() if self._writing is not None else None
        if error is None or self._has_complained:
            return
        self._has_complained = True
        reason = error_sentence(error) if isinstance(error, OSError | LabSaveError) else str(error)
        sentence = self.tr("Unsaved texts cannot be kept for the case of a crash, so save often. {reason}")
        self._parts.notices.show(BarMessage(sentence.format(reason=reason), "warning"))
