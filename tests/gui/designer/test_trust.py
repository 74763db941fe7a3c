"""A lab from elsewhere: for reading only until its user trusts it, by a button and without opening it again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from client.toolkit.wrapped_label import WrappedLabel
from designer.document.handler_edits import HandlerPlace, HandlerSet
from gateway_core.api import HandlerScope, read_lab, save_lab
from tests.support.designer_lab import LAB

PATIENCE_MS = 10_000
GREET = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet")


@pytest.fixture(params=["from a friend", "from a friend.lab"])
def elsewhere(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = tmp_path / request.param
    save_lab(LAB, path)
    return path


@pytest.fixture
def opened(program, elsewhere):
    assert program.start(elsewhere)
    return program


def press(program, words: str) -> None:
    bar = program.run.parts.bar
    next(button for button in bar.findChildren(QPushButton) if button.isVisible() and button.text() == words).click()


def action(program, name: str):
    return next(each for each in program.run.parts.menus.actions.all() if each.objectName() == name)


def run_script(program, text: str, qtbot) -> str:
    console = program.run.parts.editors.console
    console.editor.set_text(text)
    console.console.run()
    qtbot.waitUntil(
        lambda: not console.console.state.is_busy and console.console.state.ended is not None, timeout=PATIENCE_MS
    )
    console.view.output.flush()
    return console.view.output.toPlainText()


def test_it_says_that_it_is_read_only_in_the_bar_and_in_the_status_bar(opened) -> None:
    parts = opened.run.parts
    assert parts.notices.message.action == "Trust This Lab"
    assert parts.status.mode.text() == "Read-Only"
    assert "not trusted" in parts.status.mode.toolTip()


def test_the_bar_takes_one_line_and_its_details_say_what_trust_means(opened, qtbot) -> None:
    window, bar = opened.run.window, opened.run.parts.bar
    window.resize(1360, 860)
    qtbot.waitUntil(lambda: bar.width() > 700)
    sentence = next(label for label in bar.findChildren(WrappedLabel) if label.text() == bar.message.text)
    needed = sentence.fontMetrics().horizontalAdvance(sentence.text())
    qtbot.waitUntil(lambda: sentence.width() >= needed)
    assert "trust it if you know who made it" in bar.message.details


def test_no_text_can_be_typed_into_and_no_edit_gets_through(opened, elsewhere) -> None:
    parts = opened.run.parts
    parts.opener.open_script("2 second")
    QTest.keyClicks(parts.editors.current.editor, "x")
    parts.opener.open_handler(GREET)
    view = parts.editors.current.view
    QTest.keyClicks(view.editor, "x")
    assert not view.form.enabled.isEnabled()
    edits = parts.workplace.edits
    edits.apply(replace(edits.lab, title="Another"), "edit")
    assert edits.lab == LAB == read_lab(elsewhere).lab
    assert not any(tab.is_changed for tab in parts.editors.all())


def test_whoever_types_all_the_same_is_told_why_nothing_happens(opened) -> None:
    parts = opened.run.parts
    parts.opener.open_script("2 second")
    parts.notices.clear()
    QTest.keyClick(parts.editors.current.editor, Qt.Key.Key_Return)
    QTest.keyClicks(parts.editors.current.editor, "x")
    assert parts.editors.current.editor.text() == LAB.scripts["2 second"]
    assert parts.notices.message.action == "Trust This Lab"


def test_what_edits_the_lab_is_off_in_the_menus_and_says_why(opened) -> None:
    for name in ("File/Save", "File/Save All", "File/Save Lab As", "Project/Rename"):
        assert not action(opened, name).isEnabled(), name
        assert "not trusted" in action(opened, name).statusTip()


def test_the_dialog_of_event_scripts_does_not_open(opened) -> None:
    parts = opened.run.parts
    parts.notices.clear()
    parts.opener.open_event_scripts(GREET.set)
    assert parts.opener.dialog is None
    assert "until you trust it" in parts.notices.message.text


def test_no_script_runs(opened, qtbot) -> None:
    assert "ran\n" not in run_script(opened, "print 'ran'\n", qtbot)


def test_trusting_it_puts_everything_in_force_where_it_stands(opened, elsewhere, qtbot) -> None:
    parts, window = opened.run.parts, opened.run.window
    parts.opener.open_script("2 second")
    press(opened, "Trust This Lab")
    assert opened.run.parts is parts
    assert opened.run.window is window
    assert parts.status.mode.isHidden()
    assert action(opened, "File/Save All").isEnabled()
    tab = next(tab for tab in parts.editors.all() if tab.title == "2 second")
    QTest.keyClicks(tab.editor, "# ")
    assert parts.editors.save(tab)
    assert read_lab(elsewhere).lab.scripts["2 second"].startswith("# ")
    assert "trusted\n" in run_script(opened, "print 'trusted'\n", qtbot)


def test_a_lab_that_is_trusted_is_so_the_next_time_also_after_its_user_saved_it(opened, elsewhere) -> None:
    press(opened, "Trust This Lab")
    edits = opened.run.parts.workplace.edits
    edits.apply(replace(edits.lab, title="Mine by now"), "edit")
    assert opened.run.window.close()
    assert opened.start(elsewhere)
    assert opened.run.source.trusted
    assert opened.run.source.lab.title == "Mine by now"


def test_a_lab_that_somebody_else_put_in_the_place_of_a_trusted_file_asks_again(program, tmp_path) -> None:
    path = tmp_path / "mail.lab"
    save_lab(LAB, path)
    assert program.start(path)
    press(program, "Trust This Lab")
    assert program.run.window.close()
    path.unlink()
    save_lab(replace(LAB, title="Another"), path)
    assert program.start(path)
    assert not program.run.source.trusted


def test_nothing_of_a_lab_that_is_not_trusted_is_kept(opened, tmp_path) -> None:
    opened.run.parts.editors.console.editor.set_text("typed")
    assert opened.run.window.close()
    assert list((tmp_path / "data").glob("sessions/*/*.json")) == []


def _replaced(lab: Path) -> None:
    """Another program puts another lab in the file's place."""
    other = lab.with_name("other.lab")
    save_lab(replace(LAB, title="Theirs"), other)
    other.replace(lab)


def test_a_trusted_file_that_another_program_replaces_while_it_is_open_is_asked_about(program, tmp_path, qtbot) -> None:
    file = tmp_path / "mine.lab"
    save_lab(LAB, file)
    program.known.trust(file)
    assert program.start(file)
    _replaced(file)
    edits, notices = program.run.parts.workplace.edits, program.run.parts.notices
    qtbot.waitUntil(lambda: notices.message is not None, timeout=PATIENCE_MS)
    assert notices.message.text.startswith("Another program has changed mine.lab. Take it, with its scripts, only if")
    edits.apply(replace(edits.lab, scripts={}), "edit")
    assert (edits.lab.title, read_lab(file).lab.title) == ("Test lab", "Theirs")
    press(program, "Take the File's")
    assert (edits.lab.title, edits.lab.scripts) == ("Theirs", {})
    assert edits.lab == read_lab(file).lab
    assert program.known.trusts(file)


def test_a_file_that_is_not_trusted_may_be_replaced_and_stays_so(program, tmp_path, qtbot) -> None:
    file = tmp_path / "strange.lab"
    save_lab(LAB, file)
    assert program.start(file)
    _replaced(file)
    edits = program.run.parts.workplace.edits
    qtbot.waitUntil(lambda: edits.lab.title == "Theirs", timeout=PATIENCE_MS)
    program.run.parts.editors.save_all()
    edits.undo()
    assert (program.known.trusts(file), edits.lab.title, read_lab(file).lab.title) == (False, "Theirs", "Theirs")
