"""Brings a lab's window back as it was: tabs, cursors, docks, and the texts that were not saved, with a word in the bar.

What the lab has in another form by now is asked about, and what has no place in it any more stays kept.
"""

from dataclasses import replace

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QPointF, QTimer

from client.toolkit.message_bar import BarMessage
from designer.document.lab_session import LabSession, TabState, WindowState
from designer.document.merging import merge
from designer.memory.session_slots import UnsavedLab
from designer.window.designer_parts import DOCKS_KEY, DesignerParts
from designer.window.tabs.tab import Tab
from gateway_core.api import Lab, script_at

_TURN_MS = 20  # from one tab to the next: what somebody does meanwhile comes between


class SessionReturn(QObject):
    """One return: `bring_back` once, after the window is filled.

    The tab in front and those with something that was not saved come at once, the others one after the other when the
    window is drawn: `waiting` are those that are still to come. `homeless` are unsaved texts that have no place any more, `pending_lab` is the lab that the disk did not take the last
    time, until the user has said what becomes of it: both go on being kept.
    """

    def __init__(self, session: LabSession, parts: DesignerParts) -> None:
        super().__init__()
        self._session = session
        self._parts = parts
        self._returned: list[Tab] = []
        self._contested: list[Tab] = []
        self.homeless: list[TabState] = []
        self.waiting: list[TabState] = []
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._on_turn)
        self.pending_lab: UnsavedLab | None = None

    def bring_back(self, unsaved: UnsavedLab | None) -> None:
        """Open every tab again and say in the bar what came back that was not saved. `unsaved` is the lab itself if so."""
        self._bring_back_window(self._session.window)
        places = {place.label: QPointF(place.x, place.y) for place in self._session.map_places}
        self._parts.map_places.bring_back(places)
        for state in self._session.tabs:
            if state.place is None or state.draft is not None or state.key == self._session.front:
                self._bring_back_tab(state)
            else:
                self.waiting.append(state)
        self._arrange()
        front = self._tab(self._session.front) or self._parts.editors.console
        self._parts.editors.tabs.setCurrentWidget(front.widget)
        front.widget.setFocus()
        if self.waiting:
            self._turn.start(_TURN_MS)
        self.pending_lab = unsaved if unsaved is not None and unsaved.lab != self._lab else None
        self._tell()

    def stop(self) -> None:
        """Bring nothing back any more; the window closes."""
        self._turn.stop()

    def completed(self, session: LabSession) -> LabSession:
        """What would come back now, with what is still on its way back and what has no place any more."""
        whole = session.with_drafts((*self.waiting, *self.homeless))
        if not self.waiting:
            return whole
        order = [state.key for state in self._session.tabs]
        return replace(whole, tabs=tuple(sorted(whole.tabs, key=lambda tab: _rank(tab, order))))

    def _on_turn(self) -> None:
        """Bring one more tab back, behind the one in front."""
        tabs = self._parts.editors.tabs
        focused = tabs.window().focusWidget()
        front = tabs.currentWidget()
        tabs.setUpdatesEnabled(False)
        blocked = tabs.blockSignals(True)
        self._bring_back_tab(self.waiting.pop(0))
        tabs.setCurrentWidget(front)
        tabs.blockSignals(blocked)
        if focused is not None:
            focused.setFocus()
        if not self.waiting:
            self._turn.stop()
            self._arrange()
        tabs.setUpdatesEnabled(True)

    def _arrange(self) -> None:
        """Put the tabs into the order that they had."""
        tabs = self._parts.editors.tabs
        order = [state.key for state in self._session.tabs]
        for to, tab in enumerate(sorted(self._parts.editors.all(), key=lambda tab: _rank(tab, order))):
            tabs.tabBar().moveTab(tabs.indexOf(tab.widget), to)

    def _tell(self) -> None:
        """Ask about the lab itself, then about texts that the lab has in another form by now, then say what came back."""
        translate = QCoreApplication.translate
        if self.pending_lab is not None:
            text = translate(
                "SessionReturn", "The disk did not take the last changes of this lab; they were kept. Put them back?"
            )
            put, discard = translate("SessionReturn", "Put Back"), translate("SessionReturn", "Discard")
            self._show(BarMessage(text, "warning", put, other_action=discard), self._put_back, self._drop_lab)
        elif self._contested:
            text = translate(
                "SessionReturn",
                "{names}: not saved when Scopelab ended, and changed on disk since. Which text is kept?",
            )
            text = text.format(names=", ".join(tab.title for tab in self._contested))
            theirs, mine = translate("SessionReturn", "Take the File's"), translate("SessionReturn", "Keep Mine")
            self._show(
                BarMessage(text, "warning", theirs, self._details(), mine), self._take_theirs, self._tell_returned
            )
        else:
            self._tell_returned()

    def _tell_returned(self) -> None:
        translate = QCoreApplication.translate
        count = len(self._returned)
        if count:
            one = translate("SessionReturn", "A text that was not saved came back: {names}.")
            many = translate("SessionReturn", "{count} texts that were not saved came back: {names}.")
            names = ", ".join(tab.title for tab in self._returned)
            text = (one if count == 1 else many).format(count=count, names=names)
            show, discard = translate("SessionReturn", "Show"), translate("SessionReturn", "Discard")
            self._show(BarMessage(text, "info", show, self._details(), discard), self._raise_first, self._discard)
        elif self.homeless:
            self._show(BarMessage(self._details(), "info"))

    def _details(self) -> str:
        """What is said of texts that have no place in the lab any more."""
        if not self.homeless:
            return ""
        text = QCoreApplication.translate(
            "SessionReturn", "The lab has no place any more for {names}, which was not saved. See File > Unsaved Texts."
        )
        return text.format(names=", ".join(state.title for state in self.homeless))

    def _show(self, message: BarMessage, action: object = None, other: object = None) -> None:
        self._parts.notices.show(message, action if callable(action) else None, other if callable(other) else None)

    def _bring_back_window(self, state: WindowState) -> None:
        docks = QByteArray.fromHex(state.docks.encode("ascii", "replace"))
        if not docks.isEmpty() and docks != self._parts.workplace.look.settings.state(DOCKS_KEY):
            self._parts.docks.restore(docks)
        if state.zoom and state.zoom != self._parts.zoom.factor:
            self._parts.zoom.set_factor(state.zoom)
        if state.closed_nodes is not None:
            self._parts.panels.browser.close_nodes(state.closed_nodes)

    def _bring_back_tab(self, state: TabState) -> None:
        if state.place is not None:
            self._parts.opener.open_at(state.place, state.line, state.column)
        tab = self._tab(state.key)
        if tab is None:
            if state.draft is not None:
                self.homeless.append(state)
            return
        if state.draft is not None:
            self._bring_back_draft(tab, state)
        if tab.editor is not None:
            tab.editor.go_to(state.line, state.column)
            tab.editor.verticalScrollBar().setValue(state.scrolled)

    def _bring_back_draft(self, tab: Tab, state: TabState) -> None:
        assert state.draft is not None
        try:
            tab.take(state.draft.content)
        except ValueError:
            self.homeless.append(state)
            return
        if not (state.is_unsaved and tab.is_changed):
            return
        now = script_at(self._lab, tab.place) if tab.place is not None else None
        (self._returned if now == state.draft.base else self._contested).append(tab)

    def _tab(self, key: str) -> Tab | None:
        return next((tab for tab in self._parts.editors.all() if tab.key == key), None)

    @property
    def _lab(self) -> Lab:
        return self._parts.workplace.edits.lab

    def _put_back(self) -> None:
        """What other programs have changed in the files since stays; what both have changed is as it was kept."""
        kept, self.pending_lab = self.pending_lab, None
        if kept is not None:
            lab = kept.lab if kept.base is None else merge(kept.base, kept.lab, self._lab).lab
            step = QCoreApplication.translate("SessionReturn", "Put back changes that were not saved")
            self._parts.workplace.edits.apply(lab, step)
        self._tell_if_free()

    def _drop_lab(self) -> None:
        self.pending_lab = None
        self._tell()

    def _tell_if_free(self) -> None:
        """Go on, unless the bar has something to say about what has just been done."""
        if self._parts.notices.message is None:
            self._tell()

    def _take_theirs(self) -> None:
        self._revert(self._contested)
        self._tell_returned()

    def _discard(self) -> None:
        self._revert(self._returned)

    def _revert(self, tabs: list[Tab]) -> None:
        for tab in tabs:
            if tab in self._parts.editors.all():
                tab.revert()

    def _raise_first(self) -> None:
        tab = self._returned[0]
        if tab in self._parts.editors.all():
            self._parts.editors.tabs.setCurrentWidget(tab.widget)
            tab.widget.setFocus()


def _rank(tab: Tab | TabState, order: list[str]) -> int:
    return order.index(tab.key) if tab.key in order else len(order)
