"""Pictures of the program at work, for README and for eyes: the sample lab played with real windows.

A composition root of its own kind: it makes a whole program in a folder that it throws away, and ends it again.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QPoint,
    QRect,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from client.toolkit.fonts import install_fonts
from client.toolkit.icons import Icons
from client.toolkit.look import Look
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController
from designer.app import make_application
from designer.display import display_problem
from designer.lab_run import LabRun
from designer.places import Places
from designer.program import FIRST_CLIENTS, Program
from gateway_core.api import CommMode

DESIGNER_SIZE = (1360, 860)
CLIENT_SIZE = (520, 420)
GAP_PX = 16
PATIENCE_S = 20.0
_STEP_MS = 20
_OFFSCREEN_REMARK = "This plugin does not support propagateSizeHints()"


def render(folder: Path) -> list[Path]:
    """Play the sample lab and save pictures into `folder`; returns their paths. Raises `OSError` if that cannot be."""
    folder.mkdir(parents=True, exist_ok=True)
    if display_problem() is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else make_application()
    install_fonts(app)
    with _without_offscreen_remarks(), tempfile.TemporaryDirectory() as place:
        places = Places(Path(place) / "settings.ini", Path(place) / "data")
        settings = Settings(places.settings)
        themes = ThemeController(app, settings)
        themes.set_choice("light")
        program = Program(Look(themes, Icons(themes), settings), places)
        try:
            return _pictures(program, folder)
        finally:
            if program.run is not None:
                program.run.window.close()
            _pass_time(_STEP_MS)


@contextmanager
def _without_offscreen_remarks() -> Iterator[None]:
    """Drop the one remark that the offscreen platform makes on every window with a smallest size; pass on the rest."""

    def pass_on(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text == _OFFSCREEN_REMARK:
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


def _pictures(program: Program, folder: Path) -> list[Path]:
    if not program.start(None) or program.run is None:
        raise OSError("The sample lab cannot be opened, so there is nothing to take a picture of.")
    run = program.run
    run.window.resize(*DESIGNER_SIZE)
    run.parts.docks.lay_out()
    _play(run)
    for window in run.clients.windows:
        window.resize(*CLIENT_SIZE)
    _pass_time(2 * _STEP_MS)
    saved = [_save(run.window.grab(), folder / "designer.png")]
    names = [session.name.lower().replace(" ", "-") for session in run.clients.sessions]
    for name, window in zip(names, run.clients.windows, strict=True):
        saved.append(_save(window.grab(), folder / f"client-{name}.png"))
    saved.append(_save(_side_by_side(run), folder / "scopelab.png"))
    return [*saved, _dark(program, run, folder)]


def _dark(program: Program, run: LabRun, folder: Path) -> Path:
    program.look.themes.set_choice("dark")
    _pass_time(2 * _STEP_MS)
    return _save(run.window.grab(), folder / "designer-dark.png")


def _play(run: LabRun) -> None:
    """What a newcomer does: one click on Comm Read/Write, then F5."""

    def clients_are_open() -> bool:
        return len(run.clients.windows) >= min(FIRST_CLIENTS, len(run.source.lab.clients))

    def may_send() -> bool:
        return run.parts.comm.mode is CommMode.READ_WRITE

    def has_ended() -> bool:
        return run.parts.editors.console.console.state.ended is not None

    def has_settled() -> bool:
        return run.network.settle(0.0)

    _wait_for(clients_are_open)
    run.parts.comm.switch(CommMode.READ_WRITE)
    _wait_for(may_send)
    run.parts.commands.run()
    _wait_for(has_ended)
    _wait_for(has_settled)
    # The verdicts of the last state are fetched once more after the last event.
    _pass_time(10 * _STEP_MS)


def _wait_for(condition: Callable[[], bool]) -> None:
    """Let the windows work until `condition` holds; `PATIENCE_S` at most, then go on with what there is."""
    end = monotonic() + PATIENCE_S
    while not condition() and monotonic() < end:
        _pass_time(_STEP_MS)


def _pass_time(time_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(time_ms, loop.quit)
    loop.exec()


def _side_by_side(run: LabRun) -> QPixmap:
    """The designer at the left, the clients in a column at its right, each under a strip with its title."""
    clients = run.clients.windows
    strip = 2 * QApplication.fontMetrics().height()
    height = DESIGNER_SIZE[1] + strip
    room = (height - (len(clients) - 1) * GAP_PX) // max(1, len(clients)) - strip
    for window in clients:
        window.resize(CLIENT_SIZE[0], min(CLIENT_SIZE[1], room))
    _pass_time(2 * _STEP_MS)
    whole = QPixmap(DESIGNER_SIZE[0] + CLIENT_SIZE[0] + 3 * GAP_PX, height + 2 * GAP_PX)
    whole.fill(QApplication.palette().window().color().darker(115))
    painter = QPainter(whole)
    _draw(painter, run.window, QPoint(GAP_PX, GAP_PX), strip)
    top = GAP_PX
    for window in clients:
        _draw(painter, window, QPoint(2 * GAP_PX + DESIGNER_SIZE[0], top), strip)
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
    painter.drawPixmap(place + QPoint(0, strip), window.grab())


def _save(picture: QPixmap, path: Path) -> Path:
    if not picture.save(str(path)):
        raise OSError(f"The picture {path} cannot be written. Check that the folder is writable.")
    return path
