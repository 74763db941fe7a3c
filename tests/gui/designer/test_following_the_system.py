"""The program follows what the system asks for while it runs: dark or light, high contrast, less motion."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle

from client.toolkit.icons import Icons
from client.toolkit.look import Look
from client.toolkit.settings import Settings
from client.toolkit.system_wishes import SystemWishes
from client.toolkit.theme import ThemeController
from tests.support.action_drivers.stage import Stage
from tests.support.every_window import client
from tests.support.happenings import Happenings


class FakeSystem(SystemWishes):
    """A system whose settings somebody changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._is_dark = self._is_contrasted = False

    def switch(self, *, dark: bool = False, contrast: bool = False) -> None:
        self._is_dark, self._is_contrasted = dark, contrast
        self.changed.emit(None)

    def is_dark(self) -> bool:
        return self._is_dark

    def has_high_contrast(self) -> bool:
        return self._is_contrasted


class StillStyle(QProxyStyle):
    """A system that asks for less motion."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(self, hint, option=None, widget=None, data=None) -> int:
        if hint in (QStyle.StyleHint.SH_Widget_Animation_Duration, QStyle.StyleHint.SH_Widget_Animate):
            return 0
        return super().styleHint(hint, option, widget, data)


@pytest.fixture
def system(qapp: QApplication) -> FakeSystem:
    return FakeSystem(qapp)


@pytest.fixture
def look(qapp, system, tmp_path) -> Iterator[Look]:
    """A look that follows the system."""
    settings = Settings(tmp_path / "settings.ini")
    controller = ThemeController(qapp, settings, system)
    yield Look(controller, Icons(controller), settings)
    shiboken6.delete(controller)


@pytest.fixture
def stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot) -> Stage:
    return Stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot.waitUntil)


def grounds(*widgets) -> set[str]:
    """The colours that stand behind the texts of these widgets."""
    return {widget.palette().color(QPalette.ColorRole.Base).name().upper() for widget in widgets}


@pytest.mark.parametrize(
    ("wish", "theme"),
    [
        ({"dark": True}, "dark"),
        ({"contrast": True}, "high-contrast"),
        ({"dark": True, "contrast": True}, "high-contrast"),
    ],
)
def test_open_windows_follow_the_system_there_and_back(stage, look, system, qtbot, wish, theme) -> None:
    shown = (stage.parts.editors.console.editor, stage.parts.panels.message_log.table, client(stage).script.editor)
    before = grounds(*shown)
    system.switch(**wish)
    assert look.themes.theme.name == theme
    qtbot.waitUntil(lambda: grounds(*shown) == {look.themes.theme.colors["surface"]})
    system.switch()
    assert look.themes.theme.name == "light"
    qtbot.waitUntil(lambda: grounds(*shown) == before)


def test_a_theme_that_somebody_chose_stays_whatever_the_system_asks_for(stage, look, system) -> None:
    stage.trigger("View/Theme/Light")
    system.switch(dark=True, contrast=True)
    assert look.themes.theme.name == "light"
    stage.trigger("View/Theme/Like the System")
    assert look.themes.theme.name == "high-contrast"


def test_a_program_that_starts_on_a_contrasted_system_is_so_from_its_first_picture(qapp, system, tmp_path) -> None:
    system.switch(contrast=True)
    controller = ThemeController(qapp, Settings(tmp_path / "settings.ini"), system)
    assert controller.theme.name == "high-contrast"
    shiboken6.delete(controller)


def test_qt_s_own_signals_reach_whoever_follows(qapp, qtbot) -> None:
    wishes = SystemWishes(qapp)
    with qtbot.waitSignal(wishes.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    with qtbot.waitSignal(wishes.changed):
        qapp.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    shiboken6.delete(wishes)


def moving() -> list[str]:
    """What moves in any window."""
    running = QAbstractAnimation.State.Running
    return [
        f"{type(animation).__name__} in {type(window).__name__}"
        for window in QApplication.topLevelWidgets()
        for animation in window.findChildren(QAbstractAnimation)
        if animation.state() == running
    ]


@pytest.fixture
def _still(qapp: QApplication, look: Look) -> Iterator[None]:
    qapp.setStyle(StillStyle())
    yield
    qapp.setStyle("Fusion")


def live(stage: Stage) -> list[str]:
    """Close and open docks and let a message arrive at a client: what moves meanwhile."""
    seen = []
    window = client(stage)
    (session,) = stage.parts.launcher.clients.sessions
    happen = Happenings(session.endpoint)
    for dock in stage.parts.docks.all():
        dock.close()
        seen += moving()
        dock.show()
        seen += moving()
    stage.tell(happen.sent("greet"), happen.started())
    window.announce("greet from designer")
    return seen + moving()


@pytest.mark.usefixtures("_still")
def test_nothing_moves_where_the_system_asks_for_less_motion(stage) -> None:
    assert live(stage) == []


def test_the_test_sees_what_moves(stage) -> None:
    assert live(stage) != []
