"""What comes back when a lab is opened again: tabs, cursors, texts that were not saved, docks, client windows."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTabBar

from client.toolkit.dialogs.ask import UnsavedAnswer
from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.memory.session_slots import SessionSlots
from gateway_core.api import HandlerScope, Lab, User, read_lab, save_lab
from tests.support.designer_lab import LAB

PATIENCE_MS = 10_000
GREET = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet")
LONG = "".join(f"print {number}\n" for number in range(200))


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    """A lab of the user's own with a long script."""
    path = tmp_path / "data" / "labs" / "mine"
    save_lab(replace(LAB, scripts={**LAB.scripts, "long": LONG}), path)
    return path


@pytest.fixture
def started(program, lab, qtbot):
    assert program.start(lab)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    return program


def editors(program):
    return program.run.parts.editors


def message(program):
    return program.run.parts.notices.message


def press(program, words: str) -> None:
    bar = program.run.parts.bar
    next(button for button in bar.findChildren(QPushButton) if button.isVisible() and button.text() == words).click()


def type_into(program, text: str, open_it) -> None:
    open_it()
    editor = editors(program).current.editor
    editor.selectAll()
    QTest.keyClicks(editor, text)


def titles(program) -> list[str]:
    """Those of the tabs from left to right; the Send form is always there, at the end."""
    tabs = editors(program).tabs
    shown = [tabs.tabText(index) for index in range(tabs.count())]
    return [title for title in shown if title != "Send"]


def end_at_once(program) -> None:
    """The system or a signal ends the program: nobody is asked."""
    program.close()


def kept_users(tmp_path: Path) -> list[str]:
    """The users of the lab that is kept because the disk did not take its edits."""
    kept = [read_lab(file).lab for file in (tmp_path / "data" / "sessions").glob("*/0.lab")]
    return [user.name for lab in kept if lab is not None for user in lab.users]


def type_two_texts(program) -> None:
    opener = program.run.parts.opener
    type_into(program, "print 'draft'", lambda: opener.open_script("2 second"))
    type_into(program, "pass", lambda: opener.open_handler(GREET))


def test_nodes_that_were_moved_on_the_map_stand_there_again(started, lab) -> None:
    started.run.parts.map_places.put("gateway:plant-gw", QPointF(40, -30))
    end_at_once(started)
    assert started.start(lab)
    started.run.parts.map.show()
    shown = started.run.parts.late.plant_map.view.map.picture
    assert shown.plan.centers["gateway:plant-gw"] == QPointF(40, -30)


def test_tabs_come_back_in_their_order_with_the_one_in_front(started, lab, qtbot) -> None:
    parts = started.run.parts
    parts.opener.open_script("2 second")
    parts.opener.open_handler(GREET)
    parts.opener.open_script("long")
    parts.editors.tabs.tabBar().moveTab(3, 0)
    parts.opener.open_handler(GREET)
    before = titles(started)
    assert started.run.window.close()
    assert started.start(lab)
    assert titles(started) == ["Script Console", "greet · client"]
    qtbot.waitUntil(lambda: titles(started) == before, timeout=PATIENCE_MS)
    assert before == ["long", "Script Console", "2 second", "greet · client"]
    assert editors(started).current.title == "greet · client"
    assert started.run.window.focusWidget() is editors(started).current.editor
    assert message(started) is None


def test_a_window_that_closes_before_all_tabs_are_back_forgets_none(started, lab, qtbot) -> None:
    started.run.parts.opener.open_script("2 second")
    started.run.parts.opener.open_handler(GREET)
    assert started.run.window.close()
    assert started.start(lab)
    assert started.run.window.close()
    assert started.start(lab)
    qtbot.waitUntil(lambda: titles(started)[1:] == ["2 second", "greet · client"], timeout=PATIENCE_MS)


def test_the_cursor_and_the_place_of_the_text_come_back(started, lab, qtbot) -> None:
    started.run.parts.opener.open_script("long")
    editor = editors(started).current.editor
    editor.go_to(120, 3)
    editor.verticalScrollBar().setValue(110)
    assert started.run.window.close()
    assert started.start(lab)
    again = editors(started).current.editor
    assert (again.textCursor().blockNumber() + 1, again.textCursor().positionInBlock()) == (120, 3)
    qtbot.wait(50)
    assert again.verticalScrollBar().value() == 110


def test_texts_that_were_not_saved_come_back_marked_and_the_bar_says_so(started, lab) -> None:
    type_two_texts(started)
    end_at_once(started)
    assert started.start(lab)
    assert titles(started)[1:] == ["● 2 second", "● greet · client"]
    assert editors(started).all()[1].editor.text() == "print 'draft'"
    assert message(started).text.startswith("2 texts that were not saved came back: 2 second, greet")
    assert read_lab(lab).lab.scripts["2 second"] == LAB.scripts["2 second"]


def test_a_handler_s_threading_and_enabled_come_back_too(started, lab) -> None:
    started.run.parts.opener.open_handler(GREET)
    form = editors(started).current.view.form
    form.threading.setCurrentIndex(1)
    form.enabled.setChecked(False)
    end_at_once(started)
    assert started.start(lab)
    handler = editors(started).current.view.handler()
    assert (str(handler.threading), handler.enabled) == ("dedicated", False)


def test_show_brings_the_first_of_them_to_the_front(started, lab) -> None:
    type_two_texts(started)
    end_at_once(started)
    assert started.start(lab)
    press(started, "Show")
    assert editors(started).current.title == "2 second"


def test_discard_goes_back_to_what_the_lab_has(started, lab) -> None:
    type_two_texts(started)
    end_at_once(started)
    assert started.start(lab)
    press(started, "Discard")
    assert titles(started)[1:] == ["2 second", "greet · client"]
    assert editors(started).all()[1].editor.text() == LAB.scripts["2 second"]
    assert started.run.window.close()
    assert started.start(lab)
    assert message(started) is None


def test_closing_without_saving_gives_the_texts_up(started, lab, qtbot) -> None:
    type_two_texts(started)
    assert started.run.window.close()
    assert started.start(lab)
    assert message(started) is None
    qtbot.waitUntil(lambda: titles(started)[1:] == ["2 second", "greet · client"], timeout=PATIENCE_MS)


def test_closing_with_save_all_saves_them(started, lab, answers) -> None:
    type_two_texts(started)
    answers.unsaved = UnsavedAnswer.SAVE
    assert started.run.window.close()
    saved = read_lab(lab).lab
    assert saved.scripts["2 second"] == "print 'draft'"
    assert saved.gateway("plant-gw").projects["ACME"].client_handlers["greet"].script == "pass"


def test_a_text_whose_file_changed_meanwhile_is_asked_about(started, lab) -> None:
    type_two_texts(started)
    end_at_once(started)
    (lab / "scripts" / "2 second.py").write_text("print 'theirs'\n")
    assert started.start(lab)
    assert "2 second: not saved" in message(started).text
    assert editors(started).all()[1].editor.text() == "print 'draft'"
    press(started, "Take the File's")
    assert editors(started).all()[1].editor.text() == "print 'theirs'\n"
    assert message(started).text.startswith("A text that was not saved came back: greet")


def test_a_text_whose_place_is_gone_stays_kept(started, lab, tmp_path) -> None:
    type_two_texts(started)
    end_at_once(started)
    (lab / "scripts" / "2 second.py").unlink()
    assert started.start(lab)
    assert titles(started)[1:] == ["● greet · client"]
    assert "no place any more for 2 second" in message(started).details
    assert started.run.window.close()
    kept = SessionSlots(tmp_path / "data" / "sessions").kept_drafts()
    assert [(each.tab.title, each.tab.draft.content) for each in kept] == [("2 second", "print 'draft'")]


def test_the_end_of_the_system_s_session_keeps_the_texts_and_asks_nothing(started, lab, answers) -> None:
    type_two_texts(started)
    started.prepare_end()
    assert started.run.window.close()
    assert answers.asked == []
    assert started.start(lab)
    assert message(started).text.startswith("2 texts")


def test_what_is_typed_is_kept_within_two_seconds(started, tmp_path, qtbot) -> None:
    type_two_texts(started)
    sessions = tmp_path / "data" / "sessions"
    qtbot.waitUntil(
        lambda: any("print 'draft'" in file.read_text("utf-8") for file in sessions.glob("*/0.json")), timeout=2_000
    )


def test_a_switch_of_a_handler_is_marked_and_kept_like_its_text(started, tmp_path, qtbot) -> None:
    started.run.parts.opener.open_handler(GREET)
    editors(started).current.view.form.enabled.click()
    assert titles(started)[1] == "● greet · client"
    sessions = tmp_path / "data" / "sessions"
    qtbot.waitUntil(
        lambda: any('enabled\\": false' in file.read_text("utf-8") for file in sessions.glob("*/0.json")), timeout=2_000
    )


def test_while_somebody_goes_on_typing_it_is_kept_every_few_seconds(started, tmp_path, qtbot) -> None:
    started.run.parts.opener.open_script("2 second")
    editor = editors(started).current.editor
    sessions = tmp_path / "data" / "sessions"
    for _ in range(12):
        QTest.keyClicks(editor, "x")
        qtbot.wait(350)
        if any("xxx" in file.read_text("utf-8") for file in sessions.glob("*/0.json")):
            return
    pytest.fail("nothing was kept for four seconds")


def test_a_lab_that_the_disk_does_not_take_is_kept_and_put_back(started, lab, qtbot) -> None:
    edits = started.run.parts.workplace.edits
    scripts = lab / "scripts"
    scripts.rename(lab / "aside")
    scripts.write_text("in the way")
    edits.apply(replace(edits.lab, scripts={**edits.lab.scripts, "kept": "print 'kept'\n"}), "edit")
    assert edits.document.is_dirty
    end_at_once(started)
    scripts.unlink()
    (lab / "aside").rename(scripts)
    assert started.start(lab)
    assert "did not take the last changes" in message(started).text
    press(started, "Put Back")
    assert read_lab(lab).lab.scripts == {**LAB.scripts, "long": LONG, "kept": "print 'kept'\n"}


def test_putting_it_back_keeps_what_another_program_wrote_meanwhile(started, lab, qtbot) -> None:
    edits, lab_file = started.run.parts.workplace.edits, lab / "lab.toml"
    whole = lab_file.read_text("utf-8")
    lab_file.write_text("title = 'half")
    edits.apply(replace(edits.lab, users=(*edits.lab.users, User("sue"))), "Add user sue")
    assert edits.document.is_dirty
    end_at_once(started)
    lab_file.write_text(whole.replace("Test lab", "Theirs"), "utf-8")
    (lab / "scripts" / "theirs.py").write_text("print 'theirs'\n")
    assert started.start(lab)
    press(started, "Put Back")
    now = read_lab(lab).lab
    assert (now.title, now.user("sue"), "theirs" in now.scripts) == ("Theirs", User("sue"), True)


def test_each_edit_that_the_disk_does_not_take_is_kept_though_nothing_else_changes(
    started, lab, tmp_path, qtbot
) -> None:
    edits = started.run.parts.workplace.edits
    (lab / "lab.toml").write_text("title = 'half")
    for number in range(2):
        name = f"user {number}"
        edits.apply(replace(edits.lab, users=(*edits.lab.users, User(name))), "Add a user")
        assert edits.document.is_dirty
        qtbot.waitUntil(lambda name=name: name in kept_users(tmp_path), timeout=5_000)


def test_a_second_window_on_the_same_lab_keeps_texts_of_its_own(started, lab, tmp_path) -> None:
    slots = SessionSlots(tmp_path / "data" / "sessions")
    second = slots.take(lab)
    assert second.file.name == "1.json"
    type_two_texts(started)
    end_at_once(started)
    second.write(second.session)
    second.release()
    assert started.start(lab)
    assert message(started).text.startswith("2 texts")


def test_texts_of_a_second_window_that_came_to_no_good_end_come_back_in_the_first(started, lab, tmp_path) -> None:
    slots = SessionSlots(tmp_path / "data" / "sessions")
    end_at_once(started)
    first = slots.take(lab)
    assert started.start(lab)
    type_two_texts(started)
    end_at_once(started)
    first.release()
    assert started.start(lab)
    assert message(started).text.startswith("2 texts")
    assert started.run.window.close()
    assert slots.kept_drafts() == ()


def test_zoom_and_closed_nodes_come_back_for_each_lab(started, lab, tmp_path) -> None:
    other = tmp_path / "data" / "labs" / "other"
    save_lab(LAB, other)
    parts = started.run.parts
    parts.zoom.set_factor(1.5)
    parts.panels.browser.close_nodes(["scripts"])
    started.open_lab(other)
    started.run.parts.zoom.set_factor(1.25)
    started.open_lab(lab)
    parts = started.run.parts
    assert parts.zoom.factor == 1.5
    assert parts.panels.browser.closed_nodes() == ("scripts",)


def test_the_window_of_each_lab_comes_back_to_its_own_place(started, lab, tmp_path) -> None:
    other = tmp_path / "data" / "labs" / "other"
    save_lab(LAB, other)
    started.run.window.resize(started.run.window.width(), 600)
    started.open_lab(other)
    started.run.window.resize(started.run.window.width(), 700)
    started.open_lab(lab)
    assert started.run.window.height() == 600


def test_client_windows_come_back_where_they_stood(started, lab, qtbot) -> None:
    first, second = started.run.clients.windows
    second.close()
    first.move(QPoint(90, 70))
    place = first.geometry()
    assert started.run.window.close()
    assert started.start(lab)
    qtbot.waitUntil(lambda: len(started.run.clients.windows) == 1, timeout=PATIENCE_MS)
    assert started.run.clients.windows[0].geometry() == place


def test_the_designer_has_the_keys_when_its_clients_are_back(started, lab, qtbot) -> None:
    assert started.run.window.close()
    assert started.start(lab)
    qtbot.waitUntil(lambda: len(started.run.clients.windows) == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(started.run.window.isActiveWindow, timeout=PATIENCE_MS)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format":1,"tabs":[3,{"key":"x","line":"y"}],"window":4}', "\0"])
def test_a_damaged_file_brings_nothing_back_and_nothing_down(program, lab, tmp_path, text) -> None:
    slot = SessionSlots(tmp_path / "data" / "sessions").take(lab)
    slot.release()
    slot.file.write_text(text)
    assert program.start(lab)
    assert titles(program) == ["Script Console"]
    assert message(program) is None


def test_a_disk_that_keeps_nothing_is_told_once(started, tmp_path, qtbot) -> None:
    home = next((tmp_path / "data" / "sessions").iterdir())
    for file in home.iterdir():
        file.unlink()
    home.rmdir()
    home.write_text("in the way")
    type_two_texts(started)
    qtbot.waitUntil(lambda: message(started) is None, timeout=100)
    qtbot.wait(1_300)
    type_into(started, "x", lambda: None)
    qtbot.waitUntil(lambda: message(started) is not None, timeout=4_000)
    assert "cannot be kept" in message(started).text
    home.unlink()


def test_what_is_kept_of_a_lab_names_it(started, lab, tmp_path) -> None:
    type_two_texts(started)
    end_at_once(started)
    kept = SessionSlots(tmp_path / "data" / "sessions").kept_drafts()
    assert {(each.lab, each.title) for each in kept} == {(lab.resolve(), LAB.title)}
    assert isinstance(read_lab(lab).lab, Lab)


def test_each_dock_stands_in_one_row_of_tabs_after_a_restart(started, lab) -> None:
    assert started.run.window.close()
    assert started.start(lab)
    window = started.run.window
    bars = [bar for bar in window.children() if isinstance(bar, QTabBar) and bar.isVisible()]
    names = [bar.tabText(index) for bar in bars for index in range(bar.count())]
    docks = started.run.parts.docks
    tabbed = [dock.windowTitle() for dock in docks.all() if window.tabifiedDockWidgets(dock)]
    assert sorted(names) == sorted(tabbed)
