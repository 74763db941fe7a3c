"""Played on a real screen with a window manager: three clients are arranged beside a designer; where all stand is in a file.

Started as a program of its own by a test: `python -m tests.support.screen_play FOLDER`.
"""

import json
import subprocess
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from client.bridge.bridge import Bridge
from client.window.client_windows import ClientStart, ClientWindows
from gateway_core.api import Identity
from tests.support.fake_network import FakeNetwork
from tests.support.qt_look import open_look
from tests.support.small_lab import LAB


def pass_time(time_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(time_ms, loop.quit)
    loop.exec()


def has_frame(window: QWidget) -> bool:
    return window.frameGeometry() != window.geometry()


def play(folder: Path) -> None:
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    designer = QWidget()
    designer.setGeometry(QRect(20, 40, 1200, 800))
    designer.show()
    with open_look(app, folder) as look:
        bridge = Bridge(FakeNetwork(LAB))
        windows = ClientWindows(bridge, look)
        for number in range(3):
            windows.open_client(ClientStart(f"C{number}", "plant-gw", "ACME", Identity()))
        end = monotonic() + 10
        while monotonic() < end and not (len(windows.windows) == 3 and has_frame(designer)):
            pass_time(50)
        windows.arrange(designer)
        while monotonic() < end and not all(map(has_frame, windows.windows)):
            pass_time(50)
        pass_time(300)
        places = [window.frameGeometry() for window in (designer, *windows.windows)]
        screen = designer.screen().availableGeometry()
        found = [one.getRect() for one in (screen, *places)]
        (folder / "places.json").write_text(json.dumps(found), "utf-8")
        windows.close_all()
        bridge.close()
        pass_time(50)


if __name__ == "__main__":
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        play(Path(sys.argv[1]))
    finally:
        manager.terminate()
        manager.wait()
