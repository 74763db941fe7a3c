"""The start page with its three doors, the hint for a first message, and the list of keyboard shortcuts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.panels.start_page.model import StartKind, StartWish
from designer.sample_door import SampleDoor
from designer.window.start_pages import SampleWish
from designer.window.tabs.start_tab import START_KEY
from gateway_core.api import CommMode, Reason, save_lab
from tests.support.designer_lab import LAB

PATIENCE_MS = 10_000


def front(parts) -> str:
    return parts.editors.current.key


@pytest.fixture
def page(parts):
    """The start page of the designer over a fake network."""
    parts.start.open()
    return parts.editors.current.widget


def press(page, kind: StartKind, value: str = "") -> None:
    QTest.mouseClick(page.button(StartWish(kind, value)), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_the_first_start_shows_the_start_page_and_a_later_one_does_not(program, qtbot) -> None:
    assert program.start(None)
    assert front(program.run.parts) == START_KEY
    program.run.window.close()
    assert program.start(None)
    assert front(program.run.parts) != START_KEY


def test_a_lab_that_was_asked_for_opens_without_the_start_page(program, tmp_path) -> None:
    lab = tmp_path / "data" / "labs" / "mine"
    save_lab(LAB, lab)
    assert program.start(lab)
    assert front(program.run.parts) != START_KEY


def test_it_has_three_doors_in_this_order(page) -> None:
    assert [door.accessibleName() for door in page.doors] == ["Send your first message", "Open a lab", "Learn"]
    assert all(door.accessibleDescription().endswith(".") for door in page.doors)


def test_it_is_in_the_help_menu_and_comes_to_the_front_once_it_is_open(parts) -> None:
    parts.start.open()
    parts.editors.show_console()
    parts.start.open()
    assert front(parts) == START_KEY
    assert [tab.key for tab in parts.editors.all()].count(START_KEY) == 1


def test_it_closes_like_any_tab_without_a_question(parts, page, answers) -> None:
    parts.commands.close_tab()
    assert START_KEY not in [tab.key for tab in parts.editors.all()]
    assert answers.asked == []


def test_the_door_open_a_lab_asks_for_a_folder(parts, page, answers, qtbot, tmp_path) -> None:
    answers.folder = tmp_path / "somewhere"
    with qtbot.waitSignal(parts.labs.lab_requested) as wanted:
        press(page, StartKind.OPEN_FOLDER)
    assert wanted.args == [tmp_path / "somewhere"]


def test_a_lab_file_is_asked_for(parts, page, answers, qtbot, tmp_path) -> None:
    answers.file = tmp_path / "some.lab"
    with qtbot.waitSignal(parts.labs.lab_requested) as wanted:
        press(page, StartKind.OPEN_FILE)
    assert wanted.args == [tmp_path / "some.lab"]


def test_a_new_lab_is_asked_for(parts, page) -> None:
    press(page, StartKind.NEW_LAB)
    assert parts.labs.dialog.windowTitle() == "New Lab"
    parts.labs.dialog.reject()


@pytest.mark.parametrize(
    ("kind", "value", "wish"),
    [
        (StartKind.FIRST_MESSAGE, "", SampleWish("bottling", guided=True)),
        (StartKind.SAMPLE, "bottling", SampleWish("bottling")),
        (StartKind.SAMPLE, "night-shift", SampleWish("night-shift")),
    ],
)
def test_samples_are_wanted_by_their_names(parts, page, qtbot, kind, value, wish) -> None:
    with qtbot.waitSignal(parts.start.sample_wanted) as wanted:
        press(page, kind, value)
    assert wanted.args == [wish]


def test_the_functions_of_system_open(parts, page, qtbot) -> None:
    press(page, StartKind.FUNCTIONS)
    assert parts.commands.help.view.isVisible()
    parts.commands.help.view.close()


def test_recent_labs_stand_there_and_one_that_is_gone_says_so(parts, tmp_path, qtbot) -> None:
    there, gone = tmp_path / "there", tmp_path / "gone"
    there.mkdir()
    for lab in (gone, there):
        parts.labs.known.note_opened(lab)
    parts.start.open()
    page = parts.editors.current.widget
    lost = page.button(StartWish(StartKind.RECENT, str(gone.resolve())))
    assert not lost.isEnabled()
    assert "not there any more" in lost.text()
    with qtbot.waitSignal(parts.labs.lab_requested) as wanted:
        press(page, StartKind.RECENT, str(there.resolve()))
    assert wanted.args == [there.resolve()]


def test_the_hint_leads_through_a_first_message_to_who_received_it(program, qtbot) -> None:
    assert program.start(None)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 3, timeout=PATIENCE_MS)
    parts = program.run.parts
    press(parts.editors.current.widget, StartKind.FIRST_MESSAGE)
    guide = parts.start.guide
    assert guide.isVisible()
    assert parts.editors.current is parts.editors.console
    assert guide.number.text() == "Step 1 of 3"
    guide.button.click()
    qtbot.waitUntil(lambda: guide.number.text() == "Step 2 of 3", timeout=PATIENCE_MS)
    assert parts.comm.mode is CommMode.READ_WRITE
    guide.button.click()
    qtbot.waitUntil(lambda: guide.number.text() == "Step 3 of 3", timeout=PATIENCE_MS)
    guide.button.click()
    assert not parts.docks.verdicts.visibleRegion().isEmpty()
    lines = parts.late.verdicts.view.model
    qtbot.waitUntil(lambda: Reason.DONE in {line.reason for line in lines.rows}, timeout=PATIENCE_MS)
    guide.close_button.click()
    assert parts.start.guide is None
    assert not guide.isVisible()


def test_a_first_message_from_another_lab_opens_the_sample_first(program, tmp_path, qtbot) -> None:
    lab = tmp_path / "data" / "labs" / "mine"
    save_lab(LAB, lab)
    assert program.start(lab)
    program.run.parts.start.open()
    press(program.run.parts.editors.current.widget, StartKind.FIRST_MESSAGE)
    qtbot.waitUntil(lambda: program.run.source.path == tmp_path / "data" / "labs" / "bottling", timeout=PATIENCE_MS)
    assert program.run.parts.start.guide.isVisible()


def test_learn_opens_the_users_own_copy_of_night_shift(program, tmp_path, qtbot) -> None:
    assert program.start(None)
    press(program.run.parts.editors.current.widget, StartKind.SAMPLE, "night-shift")
    qtbot.waitUntil(lambda: program.run.source.path == tmp_path / "data" / "labs" / "night-shift", timeout=PATIENCE_MS)
    assert program.run.source.trusted
    assert program.run.parts.start.guide is None


def test_a_sample_that_cannot_be_copied_says_why(program, tmp_path) -> None:
    assert program.start(None)
    (tmp_path / "taken").write_text("no folder")
    door = SampleDoor(tmp_path / "taken" / "labs", lambda: program.run, program.open_lab)
    door.open(SampleWish("night-shift"))
    assert "writable" in program.run.parts.notices.message.text


def test_the_hint_keeps_a_console_that_somebody_has_written_in(parts, network) -> None:
    parts.editors.console.editor.set_text("print 'mine'\n")
    parts.start.begin_guide(CommMode.READ_WRITE)
    assert parts.editors.current.title == "1 first"
    assert parts.editors.console.editor.text() == "print 'mine'\n"
    assert parts.start.guide.number.text() == "Step 2 of 3"


def test_all_commands_with_keys_are_in_the_list_of_shortcuts(parts) -> None:
    parts.start.open_shortcuts()
    shown = dict(parts.start.shortcuts.shown())
    named = {action.objectName().partition("/")[2] for action in parts.menus.actions.all()}
    assert named <= {text.replace(" › ", "/") for text in shown}
    assert shown["Run"] == "F5"
    parts.start.shortcuts.reject()


@pytest.mark.parametrize(("typed", "expected"), [("f5", "Run"), ("palette", "Command Palette"), ("theme dark", "Dark")])
def test_the_list_of_shortcuts_is_searched_by_words_and_keys(parts, typed, expected) -> None:
    parts.start.open_shortcuts()
    shortcuts = parts.start.shortcuts
    QTest.keyClicks(shortcuts.search, typed)
    assert any(text.endswith(expected) for text, _keys in shortcuts.shown())
    assert len(shortcuts.shown()) < 8
    shortcuts.search.setText("qqqq")
    assert shortcuts.shown() == ()
    assert not shortcuts.tree.isVisible()
    shortcuts.reject()
