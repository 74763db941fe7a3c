"""Tab in the designer's window: through a panel to its end, whenever its parts were made, and then on to the next one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from client.toolkit.panel_walk import first_stop, takes_tab
from tests.support.action_drivers.stage import Stage
from tests.support.all_panels import make_all_panels
from tests.support.every_window import three_messages


@pytest.fixture
def stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot) -> Stage:
    made = Stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot.waitUntil)
    three_messages(made)
    made.write("system.util.sendMessage('ACME', 'greet', scope='C')\n")
    make_all_panels(parts)
    made.trigger("Messages/Step Through")
    return made


def stops_of(panel: QWidget) -> set[QWidget]:
    """All places of a panel that take the keyboard as things are."""
    return {widget for widget in panel.findChildren(QWidget) if takes_tab(widget) and widget.window() is panel.window()}


def walked(panel: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where that key leads from the panel's first place, up to the first place outside."""
    focused = first_stop(panel)
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    while panel.isAncestorOf(focused):
        assert focused not in seen, "a trap"
        seen.append(focused)
        QTest.keyClick(focused, key)
        focused = QApplication.focusWidget()
    return seen


PANELS = ("who_receives", "verdicts", "plant_map", "sequence", "step", "predict", "lessons")


def is_in_front(dock: QDockWidget) -> bool:
    """Whether it does not stand behind another one's tab, where Qt keeps it outside the window."""
    return dock.isVisible() and dock.x() >= 0


def in_front(stage: Stage, name: str) -> QWidget:
    dock = getattr(stage.parts.docks, name)
    dock.show()
    dock.raise_()
    stage.wait(lambda: is_in_front(dock))
    stage.window.activateWindow()
    return dock


@pytest.mark.parametrize("name", PANELS)
def test_tab_goes_through_a_whole_panel_and_out_of_it(stage, name):
    dock = in_front(stage, name)
    assert set(walked(dock, Qt.Key.Key_Tab)) == stops_of(dock)


def test_tab_goes_on_from_what_if_to_what_can_be_supposed(stage):
    dock = in_front(stage, "who_receives")
    stage.trigger("Learn/What If/What If On or Off")
    assert set(walked(dock, Qt.Key.Key_Tab)) == stops_of(dock)


@pytest.mark.parametrize("name", PANELS)
def test_next_panel_leads_to_every_panel_in_sight(stage, name):
    dock = in_front(stage, name)
    stage.parts.editors.console.editor.setFocus()
    for _ in stage.parts.docks.all():
        stage.trigger("View/Next Panel")
        if dock.isAncestorOf(QApplication.focusWidget()):
            return
    pytest.fail("it is left out")


@pytest.mark.parametrize("name", PANELS)
def test_the_view_menu_hides_every_panel_that_is_in_sight(stage, name):
    dock = in_front(stage, name)
    dock.toggleViewAction().trigger()
    assert not dock.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_leads_to_no_panel_that_stands_behind_another_one_s_tab(stage, key):
    dock = in_front(stage, "plant_map")
    walked(dock, key)
    for _ in range(60):
        focused = QApplication.focusWidget()
        here = [each for each in stage.parts.docks.all() if each.isAncestorOf(focused)]
        assert all(map(is_in_front, here)), focused.accessibleName()
        if dock.isAncestorOf(focused):
            break
        stage.window.walk.go_on(forward=key == Qt.Key.Key_Tab)  # a text takes Tab for itself
