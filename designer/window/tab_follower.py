"""Open tabs that follow their scripts: to other names and places, also by undo, and what is said of those that are gone."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from client.toolkit.message_bar import BarMessage
from designer.document.script_moves import ScriptMoves, has_script
from designer.window.tabs.script_tab import ScriptTab
from designer.window.tabs.tab import Tab
from designer.workplace import Workplace
from gateway_core.api import Lab, Place


class TabFollower:
    """Looks at the open tabs after each change of the lab. `moves` is told of renames and moves before they happen."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.moves = ScriptMoves()
        self._gone: set[str] = set()

    def follow(self, tabs: Collection[Tab], lab: Lab) -> tuple[Tab, ...]:
        """Let each tab whose script was renamed or moved go with it, unless another tab is there; returns those."""
        followed = []
        for tab in tabs:
            place = self._new_place(tab.place, tabs, lab) if _is_gone(tab, lab) else None
            if place is not None:
                tab.move_to(place)
                followed.append(tab)
        self._tell_gone(tabs, lab)
        return tuple(followed)

    def _tell_gone(self, tabs: Collection[Tab], lab: Lab) -> None:
        """Say once of a saved script that it is gone; the other kinds of tabs say so themselves."""
        gone = [tab for tab in tabs if isinstance(tab, ScriptTab) and _is_gone(tab, lab)]
        for tab in (each for each in gone if each.key not in self._gone):
            sentence = QCoreApplication.translate(
                "Editors", "The script “{name}” is no longer in the lab. Save puts it back."
            )
            self._workplace.notices.show(BarMessage(sentence.format(name=tab.title), "warning"))
        self._gone = {tab.key for tab in gone}

    def _new_place(self, gone: Place | None, tabs: Collection[Tab], lab: Lab) -> Place | None:
        taken = {tab.place for tab in tabs}

        def is_free(place: Place) -> bool:
            return place not in taken and has_script(lab, place)

        return self.moves.found(gone, is_free) if gone is not None else None


def _is_gone(tab: Tab, lab: Lab) -> bool:
    return tab.place is not None and not has_script(lab, tab.place)
