"""Pictures of the program at work, for README and for eyes: the sample lab played with real windows.

A composition root of its own kind: it makes a whole program in a folder that it throws away, and ends it again.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QPoint, QRect, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from client.toolkit.fonts import install_fonts
from client.toolkit.garbage import GuiThreadGarbage
from client.toolkit.icons import Icons
from client.toolkit.look import Look
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController
from client.window.arrangement import CLIENT_SIZE
from designer.app import make_application
from designer.display import display_problem
from designer.pictures.album import AFTER, BEFORE, THEMES, Order, Taken, take_all
from designer.pictures.camera import STEP_MS, pass_time, picture, save_picture
from designer.pictures.designer_scenes import SIZE
from designer.pictures.lab_scenes import OTHER_LABS, OtherLab
from designer.pictures.questions import Questions
from designer.pictures.stage import Stage
from designer.places import Places
from designer.program import Program

GAP_PX = 16
_SCREEN = {"name": "pictures", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96}
_SCREEN_PX = (1920, 1080)
_OFFSCREEN_REMARK = "This plugin does not support "
_MORE = ("2 everybody", "4 one role", "6 request", "8 remote servers")


def render(folder: Path, told: Callable[[Taken], object] | None = None, themes: tuple[str, ...] = THEMES) -> list[Path]:
    """Play the sample lab and save pictures into `folder`; returns their paths. Raises `OSError` if that cannot be.

    `told` hears of each picture of a window while the window still stands; else a line on stdout tells of it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _large_ones(folder, themes):
        drawn = _draw_all(Order(folder, told or _tell, themes))
    return [*drawn, *sorted(folder.glob("*-200-*.png"))]


@contextmanager
def _large_ones(folder: Path, themes: tuple[str, ...]) -> Iterator[None]:
    """Have the pictures at 200 % drawn at the same time, in a process of their own: a process has one scale."""
    large = {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "designer.screenshots", str(folder), *themes]
    process = subprocess.Popen(command, env={**os.environ, **large})
    try:
        yield
        if process.wait() != 0:
            raise OSError(f"The pictures at 200 % cannot be drawn into {folder}. Check that the folder is writable.")
    finally:
        process.kill()
        process.wait()


def _draw_all(order: Order) -> list[Path]:
    with _without_offscreen_remarks(), tempfile.TemporaryDirectory() as place:
        app = _application(Path(place), scale=2 if order.is_large else 1)
        GuiThreadGarbage(app)  # until the process ends, which it does after this
        install_fonts(app)
        places = Places(Path(place) / "settings.ini", Path(place) / "data")
        settings = Settings(places.settings)
        themes = ThemeController(app, settings)
        themes.set_choice("light")
        questions = Questions()
        program = Program(Look(themes, Icons(themes), settings), places, questions.dialogs)
        try:
            stage = _stage(program, places, questions)
            drawn = _pictures(stage, order)
            for lab in OTHER_LABS:
                drawn += take_all(_elsewhere(stage, lab), lab.scenes, order)
            return drawn
        finally:
            program.close()
            pass_time(STEP_MS)


def _application(place: Path, scale: int) -> QApplication:
    """The application; without a display one of its own that nobody sees, large enough for every window and its pop-ups."""
    if display_problem() is not None or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        screen = {**_SCREEN, "width": _SCREEN_PX[0] * scale, "height": _SCREEN_PX[1] * scale}
        screens = place / "screens.json"
        screens.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else make_application()


@contextmanager
def _without_offscreen_remarks() -> Iterator[None]:
    """Drop what the offscreen platform says about what it cannot do; pass on the rest."""

    def pass_on(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text.startswith(_OFFSCREEN_REMARK):
            return
        if before is not None:
            before(kind, context, text)
        else:
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _tell(taken: Taken) -> None:
    sys.stdout.write(f"drew {taken.path}\n")
    sys.stdout.flush()


def _stage(program: Program, places: Places, questions: Questions, lab: Path | None = None) -> Stage:
    """A lab with its first clients; if none is named, the sample as it stands when the program is started for the first time."""
    if not program.start(lab) or program.run is None:
        raise OSError("The sample lab cannot be opened, so there is nothing to take a picture of.")
    stage = Stage(program, program.run, places, questions)
    stage.window.resize(*SIZE)
    stage.run.parts.docks.lay_out()
    stage.wait_for_clients()
    return stage


def _elsewhere(stage: Stage, lab: OtherLab) -> Stage:
    """The program with another lab in place of the one that is open."""
    path = (stage.places.labs if lab.is_own else stage.places.settings.parent / "Downloads") / lab.name
    lab.make(path)
    stage.program.close()
    return _stage(stage.program, stage.places, stage.questions, path)


def _pictures(stage: Stage, order: Order) -> list[Path]:
    """All windows and dialogs, before anything was sent and after; at 100 % also what a newcomer sees after F5."""
    before = take_all(stage, BEFORE, order)
    stage.allow_sending()
    stage.play()
    first = [] if order.is_large else _first(stage, order.folder)
    for script in _MORE:
        stage.play(script)
    return [*first, *before, *take_all(stage, AFTER, order)]


def _first(stage: Stage, folder: Path) -> list[Path]:
    """Each window after one click on Comm Read/Write and F5, and all side by side."""
    made = {"designer": picture(stage.window)}
    for session in stage.run.clients.sessions:
        window = stage.client(session.name)
        window.resize(CLIENT_SIZE)
        pass_time(STEP_MS)
        made[f"client-{session.name.lower().replace(' ', '-')}"] = picture(window)
    made["scopelab"] = _side_by_side(stage)
    stage.program.look.themes.set_choice("dark")
    pass_time(2 * STEP_MS)
    made["designer-dark"] = picture(stage.window)
    stage.program.look.themes.set_choice("light")
    for name, each in made.items():
        save_picture(each, str(folder / f"{name}.png"))
    return [folder / f"{name}.png" for name in made]


def _side_by_side(stage: Stage) -> QPixmap:
    """The designer at the left, the clients in a column at its right, each under a strip with its title."""
    clients = stage.run.clients.windows
    strip = 2 * QApplication.fontMetrics().height()
    height = SIZE[1] + strip
    room = (height - (len(clients) - 1) * GAP_PX) // max(1, len(clients)) - strip
    for window in clients:
        window.resize(CLIENT_SIZE.width(), min(CLIENT_SIZE.height(), room))
    pass_time(2 * STEP_MS)
    whole = QPixmap(SIZE[0] + CLIENT_SIZE.width() + 3 * GAP_PX, height + 2 * GAP_PX)
    whole.fill(QApplication.palette().window().color().darker(115))
    painter = QPainter(whole)
    _draw(painter, stage.window, QPoint(GAP_PX, GAP_PX), strip)
    top = GAP_PX
    for window in clients:
        _draw(painter, window, QPoint(2 * GAP_PX + SIZE[0], top), strip)
        top += window.height() + strip + GAP_PX
    painter.end()
    return whole


def _draw(painter: QPainter, window: QWidget, place: QPoint, strip: int) -> None:
    """A window's picture below a strip with its title, as a desktop would show it."""
    colors = QApplication.palette()
    bar = QRect(place.x(), place.y(), window.width(), strip)
    painter.fillRect(bar, colors.mid().color())
    painter.setPen(colors.windowText().color())
    painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, window.windowTitle())
    painter.drawPixmap(place + QPoint(0, strip), picture(window))


if __name__ == "__main__":
    _draw_all(Order(Path(sys.argv[1]), _tell, tuple(sys.argv[2:]), is_large=True))
