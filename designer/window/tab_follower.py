"""Open tabs that follow their scripts: to other names and places, also by undo."""

from collections.abc import Collection

from designer.document.script_moves import ScriptMoves, has_script
from designer.window.tabs.tab import Tab
from gateway_core.api import Lab, Place


class TabFollower:
    """Looks at the open tabs after each change of the lab. `moves` is told of renames and moves before they happen."""

    def __init__(self) -> None:
        self.moves = ScriptMoves()

    def follow(self, tabs: Collection[Tab], lab: Lab) -> tuple[Tab, ...]:
        """Let each tab whose script was renamed or moved go with it, unless another tab is there; returns those."""
        followed = []
        for tab in tabs:
            place = self._new_place(tab.place, tabs, lab) if _is_gone(tab, lab) else None
            if place is not None:
                tab.move_to(place)
                followed.append(tab)
        return tuple(followed)

    def _new_place(self, gone: Place | None, tabs: Collection[Tab], lab: Lab) -> Place | None:
        taken = {tab.place for tab in tabs}

        def is_free(place: Place) -> bool:
            return place not in taken and has_script(lab, place)

        return self.moves.found(gone, is_free) if gone is not None else None


def _is_gone(tab: Tab, lab: Lab) -> bool:
    return tab.place is not None and not has_script(lab, tab.place)
