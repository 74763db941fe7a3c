"""Tabs whose scripts are no longer in the lab: one that holds nothing of its own goes along, any other says so.

Knows no menu. Made before the tabs: it must hear of a change of the lab before they do.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from client.toolkit.message_bar import BarMessage
from designer.document.script_moves import has_script
from designer.window.editors import Editors
from designer.window.tabs.script_tab import ScriptTab
from designer.window.tabs.tab import Tab
from designer.workplace import Workplace
from gateway_core.api import Lab, Place


class GoneTabs(QObject):
    """Looks at the open tabs after each change of the lab. `reopen` shows a script's tab that was closed by it.

    What another program deletes closes nothing: the tab may be the only one that still has the text.
    """

    def __init__(self, editors: Editors, workplace: Workplace, reopen: Callable[[Place], object]) -> None:
        super().__init__(editors)
        self._editors = editors
        self._workplace = workplace
        self._reopen = reopen
        self._told: set[str] = set()
        self._closed: list[Place] = []
        workplace.edits.changed.connect(self._on_lab_changed)
        workplace.edits.followed.connect(self._on_lab_followed)

    def _on_lab_changed(self, lab: Lab) -> None:
        gone = [tab for tab in self._editors.all() if tab.place is not None and not has_script(lab, tab.place)]
        closed = [tab for tab in gone if self._workplace.edits.is_own_change and tab.is_untouched]
        for tab in closed:
            assert tab.place is not None, "looked at above"
            self._closed.append(tab.place)
            self._editors.remove(tab)
        self._tell([tab for tab in gone if tab not in closed])

    def _tell(self, gone: list[Tab]) -> None:
        """Say once of a saved script that it is gone; the other kinds of tabs say so themselves."""
        scripts = [tab for tab in gone if isinstance(tab, ScriptTab)]
        for tab in (each for each in scripts if each.key not in self._told):
            sentence = QCoreApplication.translate(
                "Editors", "The script “{name}” is no longer in the lab. Save puts it back."
            )
            self._workplace.notices.show(BarMessage(sentence.format(name=tab.title), "warning"))
        self._told = {tab.key for tab in scripts}

    def _on_lab_followed(self, lab: Lab) -> None:
        """Bring back the tabs of scripts that are there again, by undo mostly; the one in front stays there."""
        front, focused = self._editors.current, QApplication.focusWidget()
        back = [place for place in self._closed if has_script(lab, place)]
        self._closed = [place for place in self._closed if place not in back]
        for place in back:
            self._reopen(place)
        if back:
            self._editors.show(front.key)
        if back and focused is not None:
            focused.setFocus()
