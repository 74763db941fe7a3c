"""Played on a real screen with a window manager: a mouse and a keyboard edit the lab in the Project Browser.

Started as a program of its own by a test: `python -m tests.support.browser_play FOLDER`. What was done to the lab is in a
file then: the names of its steps.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit

from client.bridge.bridge import Bridge
from client.toolkit.dialogs.ask import Dialogs
from client.window.client_windows import ClientWindows
from designer.bugs.store import BugStore
from designer.document.lab_document import LabDocument
from designer.window.designer_parts import DesignerParts, OpenLab
from designer.window.designer_window import DesignerWindow
from tests.support.designer_lab import LAB
from tests.support.fake_network import FakeNetwork
from tests.support.qt_look import open_look
from tests.support.screen_play import has_frame, pass_time

ACME = "gateway/plant-gw/ACME"
PATIENCE_S = 8.0


class Hands:
    """A mouse and a keyboard on the Project Browser's tree, as a person has them."""

    def __init__(self, parts: DesignerParts) -> None:
        self._parts = parts
        self._tree = parts.panels.browser.tree

    def drag(self, key: str, onto: str, *, with_ctrl: bool = False) -> None:
        """Drag a line onto another one; once more if the screen was too slow for the hand."""
        before = self._count()
        for _try in range(2):
            self._drag(key, onto, with_ctrl=with_ctrl)
            if self.until_steps(before + 1):
                return

    def _drag(self, key: str, onto: str, *, with_ctrl: bool) -> None:
        begin, end = self._place(key), self._place(onto)
        move = ["mousemove", str(begin.x()), str(begin.y()), "mousedown", "1", "sleep", "0.1"]
        for part in (0.2, 0.6, 1.0):
            way = begin + (end - begin) * part
            move += ["mousemove", str(way.x()), str(way.y()), "sleep", "0.1"]
        drop = ["mousemove", str(end.x() + 1), str(end.y()), "sleep", "0.1", "mouseup", "1"]
        pressed, released = (["keydown", "ctrl"], ["keyup", "ctrl"]) if with_ctrl else ([], [])
        self._do(*move, *pressed, *drop, "sleep", "0.1", *released)

    def click(self, key: str) -> None:
        place = self._place(key)
        self._do("mousemove", str(place.x()), str(place.y()), "click", "1")

    def press(self, *keys: str) -> None:
        self._do("key", *keys)

    def type_name(self, name: str) -> None:
        """Type into the field that the tree shows for a name."""
        self._wait(lambda: any(field.hasFocus() for field in self._tree.findChildren(QLineEdit)))
        self._do("type", name)
        self._do("key", "Return")

    def until_steps(self, count: int) -> bool:
        self._wait(lambda: self._count() >= count)
        return self._count() >= count

    def _count(self) -> int:
        return len(self._parts.workplace.edits.document.undo_names)

    def _place(self, key: str) -> QPoint:
        item = self._tree.item_of(key)
        assert item is not None, key
        self._tree.scrollToItem(item)
        pass_time(50)
        rect = self._tree.visualItemRect(item)
        return self._tree.viewport().mapToGlobal(QPoint(rect.left() + 20, rect.center().y()))

    def _do(self, *command: str) -> None:
        hand = subprocess.Popen(["xdotool", *command])
        self._wait(lambda: hand.poll() is not None)
        pass_time(100)

    def _wait(self, is_so: Callable[[], bool]) -> None:
        end = monotonic() + PATIENCE_S
        while not is_so() and monotonic() < end:
            pass_time(20)


def play(folder: Path) -> None:
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with open_look(app, folder) as look:
        bridge = Bridge(FakeNetwork(LAB))
        document = LabDocument(folder / "lab", LAB)
        document.save()
        window = DesignerWindow(look.settings)
        window.show_now()
        clients, bugs = ClientWindows(bridge, look), BugStore(folder / "bugs")
        session = bridge.network.open_designer(has_window=True).result()
        dialogs = Dialogs(confirm=lambda _parent, _question: True)
        parts = DesignerParts(window, OpenLab(document, bridge, session, clients, bugs=bugs), look, dialogs)
        end = monotonic() + PATIENCE_S
        while monotonic() < end and not (has_frame(window) and window.isActiveWindow()):
            pass_time(50)
        hands = Hands(parts)
        hands.drag(f"{ACME}/client/message/greet", "gateway/plant-gw/Utilities")
        hands.drag(f"{ACME}/client/message/fail", f"{ACME}/gateway", with_ctrl=True)
        hands.click("script/2 second")
        hands.press("F2")
        hands.type_name("2 other")
        hands.until_steps(3)
        hands.click(f"{ACME}/client/message/stored")
        hands.press("Delete")
        hands.until_steps(4)
        hands.press("ctrl+n", "c")
        hands.type_name("alarm")
        hands.until_steps(6)
        (folder / "steps.json").write_text(json.dumps(document.undo_names[::-1]), "utf-8")
        for tab in parts.editors.all():
            tab.revert()
        window.close()
        bridge.close()
        pass_time(50)


if __name__ == "__main__":
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        play(Path(sys.argv[1]))
    finally:
        manager.terminate()
        manager.wait()
