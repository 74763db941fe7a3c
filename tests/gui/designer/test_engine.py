"""The engine in the designer: its place in the status bar, what is said when it cannot run, and Settings."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from designer.engine_choice import EngineChoice
from designer.panels.settings.model import engine_text
from gateway_core.api import (
    Engine,
    EngineChanged,
    EngineHealth,
    EngineState,
    EngineWish,
    JythonFound,
    read_engine_settings,
)

FOUND = JythonFound("/usr/bin/java", "/opt/jython.jar", "", "2.7.3", "/usr/bin/jython")
READY = EngineState(Engine.JYTHON, EngineHealth.READY, "2.7.3", "/usr/bin/jython")
MISSING = EngineState(
    Engine.JYTHON, EngineHealth.MISSING, problem="No jython was found.", advice="Debian: apt install jython."
)
FAILED = EngineState(Engine.JYTHON, EngineHealth.FAILED, problem="The process for scripts did not start: no room.")


@pytest.fixture
def show(network, tell):
    """Lets the network say that its engine fares so."""

    def emit(state):
        network.engine_state = state
        tell(EngineChanged(network.next_seq(), 0, state))

    return emit


@pytest.fixture
def dialog(parts, qtbot):
    """Settings, opened from the File menu."""
    parts.menus.file.settings.trigger()
    opened = parts.engine.dialog
    with qtbot.waitExposed(opened):
        opened.show()
    return opened


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (EngineState(Engine.BUILTIN), "Engine: builtin (Python 2 dialect)"),
        (READY, "Engine: Jython 2.7.3"),
        (EngineState(Engine.JYTHON, EngineHealth.IDLE), "Engine: Jython – not started"),
        (EngineState(Engine.JYTHON, EngineHealth.STARTING), "Engine: Jython – starting…"),
        (MISSING, "Engine: Jython – not found"),
        (FAILED, "Engine: Jython – does not start"),
    ],
)
def test_the_status_bar_names_the_engine_and_how_it_fares(state, text):
    assert engine_text(state) == text


def test_the_status_bar_follows_the_engine(parts, show):
    show(READY)
    assert parts.status.engine.text() == "Engine: Jython 2.7.3"
    assert parts.status.engine.accessibleName() == "Engine: Jython 2.7.3"
    assert "/usr/bin/jython" in parts.status.engine.toolTip()


def test_the_status_bar_says_whose_choice_it_is(parts, qtbot):
    assert "It is the engine of this lab." in parts.status.engine.toolTip()
    parts.engine.use_builtin()
    chosen = "It is chosen in File > Settings, and the engine of this lab."
    qtbot.waitUntil(lambda: chosen in parts.status.engine.toolTip())


def test_a_click_on_the_engine_opens_settings(parts, qtbot):
    qtbot.mouseClick(parts.status.engine, Qt.MouseButton.LeftButton)
    assert parts.engine.dialog.isVisible()


def test_a_missing_engine_is_said_with_how_to_install_it_and_a_way_out(parts, show, network):
    show(MISSING)
    message = parts.notices.message
    assert message.text.startswith("No jython was found. Scripts are to run with Jython here, so none runs.")
    assert (message.severity, message.action) == ("warning", "Use Builtin")
    assert message.details == "Debian: apt install jython."
    parts.bar.action_requested.emit(message)
    assert network.called("use_engine") == [(EngineWish(Engine.BUILTIN),)]


def test_an_engine_that_does_not_start_is_said_with_its_words(parts, show):
    show(FAILED)
    assert parts.notices.message.text.startswith("The process for scripts did not start: no room.")


def test_another_engine_is_said(parts, show):
    show(READY)
    assert parts.notices.message.text.startswith("Scripts run with Jython from now on.")
    show(EngineState(Engine.BUILTIN))
    assert parts.notices.message.text.startswith("Scripts run with the builtin engine now.")


def test_settings_show_what_is_chosen_and_what_the_lab_says(dialog):
    assert dialog.engine.currentText() == "As each lab says (this one: builtin)"
    assert dialog.jython.text() == ""


def test_settings_are_reached_and_left_by_keyboard_in_reading_order(dialog, qtbot):
    order = [dialog.engine, dialog.jython, dialog.browse, dialog.check]
    order[0].setFocus()
    for field in order[1:]:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is field
    assert all(field.accessibleName() for field in (dialog.engine, dialog.jython, dialog.found))


def test_settings_that_are_accepted_are_in_force(dialog, network, qtbot):
    dialog.engine.setCurrentIndex(2)
    qtbot.keyClicks(dialog.jython, " /opt/jython.jar ")
    dialog.accept()
    assert network.called("use_engine") == [(EngineWish(Engine.JYTHON, "/opt/jython.jar"),)]


def test_settings_that_are_cancelled_change_nothing(dialog, network, parts):
    dialog.engine.setCurrentIndex(2)
    dialog.reject()
    assert network.called("use_engine") == []
    assert parts.engine.dialog is None


def test_a_check_says_what_it_found(dialog, network, qtbot):
    network.answers.jython = FOUND
    qtbot.mouseClick(dialog.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.found.text() == "✔ Jython 2.7.3, at /usr/bin/jython")
    assert network.called("find_jython") == [("",)]
    assert dialog.check.isEnabled()


def test_a_check_says_what_is_missing(dialog, qtbot):
    qtbot.mouseClick(dialog.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.found.text() == "✖ No jython was found. Install it.")


def test_what_a_check_found_is_gone_when_the_path_is_edited(dialog, qtbot):
    qtbot.mouseClick(dialog.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.found.text().startswith("✖"))
    qtbot.keyClicks(dialog.jython, "x")
    assert dialog.found.text() == ""


def test_browse_puts_the_chosen_file_into_its_field(dialog, answers, qtbot):
    answers.file = Path("/opt/jython-standalone-2.7.3.jar")
    qtbot.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
    assert dialog.jython.text() == str(answers.file)


def test_the_choice_is_kept_in_a_file_that_the_command_line_reads(tmp_path):
    path = tmp_path / "engine.toml"
    EngineChoice(path).choose(EngineWish(Engine.JYTHON, "/opt/jython.jar"))
    assert EngineChoice(path).wish == read_engine_settings(path) == EngineWish(Engine.JYTHON, "/opt/jython.jar")


def test_a_choice_that_cannot_be_kept_holds_nevertheless_and_says_so(tmp_path):
    (tmp_path / "no folder").write_text("", "utf-8")
    choice = EngineChoice(tmp_path / "no folder" / "engine.toml")
    with pytest.raises(OSError, match="no folder"):
        choice.choose(EngineWish(Engine.JYTHON))
    assert choice.wish == EngineWish(Engine.JYTHON)


def test_settings_of_the_engine_that_cannot_be_read_are_said(tmp_path):
    path = tmp_path / "engine.toml"
    path.write_text("engine = 1", "utf-8")
    choice = EngineChoice(path)
    assert choice.wish == EngineWish()
    assert str(path) in choice.problem
