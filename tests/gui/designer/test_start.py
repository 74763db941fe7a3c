"""The real program in a process of its own: its window before it is filled, its end by a signal, nothing left behind."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget

from client.toolkit.settings import Settings
from client.window.client_windows import ClientWindows
from designer.bugs.store import BugStore
from designer.window.designer_parts import DesignerParts, OpenLab
from designer.window.designer_window import DesignerWindow
from designer.window.window_turn import STEP_PX, WindowTurn

ROOT = Path(__file__).parents[3]
CODE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from designer.app import run_gui
from designer.places import Places
folder = Path(sys.argv[1])
sys.exit(run_gui(None, Places(folder / "settings.ini", folder / "data")))
"""


QUESTIONS = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from client.toolkit.dialogs.ask import Question, ask_confirm
from client.toolkit.interrupts import Interrupts
app = QApplication([])
interrupts = Interrupts(app)
QTimer.singleShot(0, lambda: (print("asked", flush=True), [ask_confirm(None, Question("Q", "?", "Yes")) for _ in range(3)]))
app.exec()
interrupts.close()
"""


class WindowWatch(QObject):
    """Writes down when a window is shown, hidden, moved or resized."""

    _EVENTS = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize)

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self._EVENTS and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {event.type().name}")
        return False


def wait_for(path: Path, pattern: str) -> None:
    end = monotonic() + 20
    while not list(path.glob(pattern)) and monotonic() < end:
        sleep(0.02)
    assert list(path.glob(pattern)), f"{pattern} did not come into being"


@pytest.mark.skipif(sys.platform == "win32", reason="processes get no such signals there")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_the_program_in_order(tmp_path: Path, name: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    running = subprocess.Popen(
        [sys.executable, "-c", CODE, str(tmp_path)], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )
    wait_for(tmp_path / "data" / "journals", "*.sqlite")
    sleep(0.5)
    running.send_signal(getattr(signal, name))
    _out, err = running.communicate(timeout=20)
    assert running.returncode == 0
    assert "Traceback" not in err
    left = [path.suffix for path in (tmp_path / "data" / "journals").iterdir()]
    assert sorted(left) == [".lock", ".sqlite"]  # what was written lately is in the file itself


@pytest.mark.skipif(sys.platform == "win32", reason="processes get no such signals there")
def test_where_nothing_can_be_written_the_program_starts_all_the_same(tmp_path: Path) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_text("no folder")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    running = subprocess.Popen(
        [sys.executable, "-c", CODE, str(nowhere)], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )
    sleep(3)
    running.send_signal(signal.SIGINT)
    _out, err = running.communicate(timeout=20)
    assert (running.returncode, "Traceback" in err) == (0, False)


@pytest.mark.skipif(sys.platform == "win32", reason="processes get no such signals there")
def test_a_signal_also_ends_questions_that_follow_on_each_other() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", QUESTIONS], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        running.stdout.readline()
        sleep(0.3)
        running.terminate()
        try:
            assert running.wait(10) == 0
        finally:
            running.kill()


def test_an_empty_window_says_what_is_going_on(qapp, qtbot, tmp_path: Path) -> None:
    window = DesignerWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.show_now()
    assert window.windowHandle().isExposed()
    assert window.windowTitle() == "Scopelab"
    assert window.centralWidget().text() == "Opening the lab…"


def test_a_window_that_is_closed_before_it_is_filled_remembers_its_place(qapp, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    window = DesignerWindow(settings)
    window.setGeometry(40, 50, 700, 500)
    window.show_now()
    assert window.close()
    again = DesignerWindow(settings)
    assert again.geometry() == window.geometry()
    for each in (window, again):
        each.deleteLater()


def test_a_second_window_stands_a_step_aside_of_the_first(qapp, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    windows = [DesignerWindow(settings) for _ in range(3)]
    places = [window.geometry().topLeft() for window in windows]
    assert places[1] - places[0] == places[2] - places[1] == QPoint(STEP_PX, STEP_PX)
    screen = windows[0].screen().availableGeometry()
    assert all(screen.contains(window.geometry()) for window in windows)
    for each in windows:
        each.close()
        each.deleteLater()


def test_the_place_of_a_window_that_is_closed_is_free_again(tmp_path: Path) -> None:
    first, second = WindowTurn(tmp_path), WindowTurn(tmp_path)
    first.end()
    third = WindowTurn(tmp_path)
    assert (first.number, second.number, third.number) == (0, 1, 0)


def test_where_nothing_can_be_written_a_window_stands_where_the_first_one_does(tmp_path: Path) -> None:
    assert WindowTurn(tmp_path / "missing").number == 0


def test_a_window_of_another_program_on_the_same_lab_is_stood_aside_of(qapp, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    first = DesignerWindow(settings)
    first.setGeometry(40, 50, 700, 500)
    second = DesignerWindow(settings)
    second.stand_at(first.saveGeometry())
    assert second.geometry() == first.geometry().translated(STEP_PX, STEP_PX)
    for each in (first, second):
        each.close()
        each.deleteLater()


def test_window_after_window_stands_at_the_same_place_with_its_frame(qapp, tmp_path: Path) -> None:
    settings, places = Settings(tmp_path / "settings.ini"), []
    for turn in range(4):
        window = DesignerWindow(settings)
        window.show_now()
        if turn == 0:
            window.setGeometry(10, 40, 700, 500)
        places.append(window.frameGeometry())
        window.close()
        window.deleteLater()
    assert places[1:] == places[:1] * 3


@pytest.fixture
def shown(qapp) -> Iterator[list[str]]:
    """What became of windows since the test began: their events, and who was shown as a window of its own."""
    watch = WindowWatch()
    qapp.installEventFilter(watch)
    yield watch.seen
    qapp.removeEventFilter(watch)


def test_the_window_that_stands_is_filled_where_it_stands(look, bridge, document, answers, qapp, shown) -> None:
    window = DesignerWindow(look.settings)
    window.show_now()
    place = window.frameGeometry()
    shown.clear()
    clients = ClientWindows(bridge, look)
    session = bridge.network.open_designer(has_window=True).result()
    parts = DesignerParts(
        window,
        OpenLab(document, bridge, session, clients, bugs=BugStore(document.path.parent / "bugs")),
        look,
        answers.dialogs(),
    )
    in_one_go = [dock.isVisible() for dock in (parts.docks.browser, parts.docks.message_log, parts.docks.verdicts)]
    docks = [dock.geometry() for dock in parts.docks.all()]
    qapp.processEvents()
    assert shown == []
    assert window.frameGeometry() == place
    assert in_one_go == [True] * 3
    assert [dock.geometry() for dock in parts.docks.all()] == docks
    assert window.isActiveWindow()
    assert parts.editors.console.editor.hasFocus()
    window.close()
    window.deleteLater()


def test_until_the_window_is_drawn_nothing_heavy_is_imported() -> None:
    code = (
        "import sys, designer.app; print([n for n in sys.modules if n.split('.')[0] in ('gateway_core', 'pygments')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout.strip() == "[]"
