"""Find in Lab: the dock over a real window, its hits, and replacing them as one step of the lab."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.panels.find_in_lab.view import FindInLabView
from gateway_core.api import HandlerScope

KEY = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
GREET = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet")


@pytest.fixture
def find(parts, window) -> FindInLabView:
    window.activateWindow()
    parts.editors.console.editor.set_text("")
    QTest.keyClick(window, KEY.Key_F, CTRL_SHIFT)
    return parts.late.find.view


def files(find: FindInLabView) -> list[str]:
    return [find.tree.topLevelItem(number).text(0) for number in range(find.tree.topLevelItemCount())]


def leaves(find: FindInLabView) -> list[str]:
    return [leaf.text(0) for leaf in find.tree._leaves()]


def search(find: FindInLabView, qtbot, pattern: str) -> None:
    find.pattern.setFocus()
    find.pattern.setText(pattern)
    QTest.keyClick(find.pattern, KEY.Key_Return)
    qtbot.waitUntil(lambda: "…" not in find.status.text())


def in_front(parts) -> tuple[str, int, str]:
    cursor = parts.editors.current_editor.textCursor()
    return parts.editors.current.title, cursor.blockNumber() + 1, cursor.selectedText()


def test_ctrl_shift_f_shows_the_dock_ready_for_typing(find, parts) -> None:
    assert not parts.docks.find.visibleRegion().isEmpty()
    assert find.pattern.hasFocus()


def test_tab_leads_from_what_is_found_to_what_replaces_it(find, window) -> None:
    QTest.keyClick(window, KEY.Key_H, CTRL_SHIFT)
    QTest.keyClick(find.pattern, KEY.Key_Tab)
    assert find.replacement.hasFocus()
    QTest.keyClick(find.replacement, KEY.Key_Tab)
    assert find.case.hasFocus()


def test_letters_typed_find_after_a_moment_and_hits_stand_by_script_and_line(find, qtbot) -> None:
    QTest.keyClicks(find.pattern, "print")
    qtbot.waitUntil(lambda: find.status.text() == "6 hits in 5 scripts")
    assert files(find) == [
        "audit · gateway — ACME on plant-gw  (1)",
        "greet · client — ACME on plant-gw  (1)",
        "stored · client — ACME on plant-gw  (1)",
        "1 first — saved script  (2)",
        "2 second — saved script  (1)",
    ]
    assert leaves(find)[0] == "    1  print 'audited'"


def test_enter_on_a_hit_opens_its_script_with_the_hit_selected(find, parts, qtbot) -> None:
    search(find, qtbot, "user='bob'")
    find.tree.setCurrentItem(next(find.tree._leaves()))
    QTest.keyClick(find.tree, KEY.Key_Return)
    assert in_front(parts) == ("1 first", 2, "user='bob'")


def test_f4_opens_one_hit_after_the_other_and_shift_f4_the_one_before(find, parts, window, qtbot) -> None:
    search(find, qtbot, "'hello from'|'audited'")
    assert find.status.text() == "no hits"
    find.regex.click()
    qtbot.waitUntil(lambda: find.status.text() == "2 hits in 2 scripts")
    seen = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ShiftModifier,):
        QTest.keyClick(window, KEY.Key_F4, modifier)
        seen.append(in_front(parts)[0])
    assert seen == ["audit · gateway", "greet · client", "audit · gateway", "greet · client"]


def test_f4_without_any_hits_asks_what_to_find(parts, window) -> None:
    window.activateWindow()
    QTest.keyClick(window, KEY.Key_F4)
    assert parts.late.find.view.pattern.hasFocus()


def test_a_text_that_is_not_saved_is_looked_through_as_it_stands_and_marked(find, parts, qtbot) -> None:
    parts.opener.open_handler(GREET)
    parts.editors.current_editor.set_text("nowhere_else = 1")
    search(find, qtbot, "nowhere_else")
    assert files(find) == ["● greet · client — ACME on plant-gw  (1)"]


def test_the_script_console_is_looked_through_too(find, parts, qtbot) -> None:
    parts.editors.console.editor.set_text("only_here = 1")
    search(find, qtbot, "only_here")
    assert files(find) == ["Script Console  (1)"]
    parts.opener.open_handler(GREET)
    find.tree.go_next()
    assert in_front(parts) == ("Script Console", 1, "only_here")


def test_what_is_looked_through_is_chosen(find, qtbot) -> None:
    search(find, qtbot, "print")
    for action in find.scope_button.menu().actions()[1:]:
        action.trigger()
    qtbot.waitUntil(lambda: find.status.text() == "1 hit in 1 script")
    assert files(find) == ["audit · gateway — ACME on plant-gw  (1)"]


def test_a_bad_regular_expression_is_said_in_a_sentence(find, qtbot) -> None:
    find.regex.click()
    search(find, qtbot, "(a")
    assert "This is no regular expression" in find.problem.text()
    assert find.problem.isVisible()
    search(find, qtbot, "(a)")
    assert not find.problem.isVisible()


def test_esc_stops_a_search(find, parts, qtbot) -> None:
    find.pattern.setText("print")
    parts.late.find.presenter.search()
    assert find.stop_button.isVisible()
    QTest.keyClick(find.pattern, KEY.Key_Escape)
    assert not find.stop_button.isVisible()
    assert not parts.late.find.presenter._work.is_busy


def test_replacing_what_is_checked_is_one_named_step_of_the_lab(find, parts, window, qtbot) -> None:
    before = parts.workplace.edits.lab
    QTest.keyClick(window, KEY.Key_H, CTRL_SHIFT)
    search(find, qtbot, "print")
    find.replacement.setText("log")
    find.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    find.replace_button.click()
    lab = parts.workplace.edits.lab
    acme = lab.gateways[0].projects["ACME"]
    assert acme.gateway_handlers["audit"].script == "print 'audited'"
    assert acme.client_handlers["greet"].script.startswith("log 'hello from'")
    assert lab.scripts["2 second"] == "log 'second'\n"
    assert "hits replaced in" in find.status.text()
    assert parts.workplace.edits.document.undo_names == ("Replace “print” by “log” in the lab",)
    parts.workplace.edits.undo()
    assert parts.workplace.edits.lab == before


def test_many_scripts_that_changed_meanwhile_are_named_in_one_short_sentence(find, parts, window, qtbot) -> None:
    names = [f"<b>script</b> {number:02}" for number in range(50)]
    edits = parts.workplace.edits
    edits.apply(replace(edits.lab, scripts=dict.fromkeys(names, "print 'one'")), "Add scripts")
    QTest.keyClick(window, KEY.Key_H, CTRL_SHIFT)
    search(find, qtbot, "'one'")
    scripts = {name: "print 'one', 2" if name != names[0] else "print 'one'" for name in names}
    edits.apply(replace(edits.lab, scripts=scripts), "Edit scripts")
    find.replacement.setText("1")
    find.replace_button.click()
    assert find.status.text() == (
        "1 hit replaced. Changed since they were looked through, so left as they are: "
        f"{names[1]} — saved script, {names[2]} — saved script, {names[3]} — saved script and 46 more."
    )
    assert find.status.textFormat() is Qt.TextFormat.PlainText
    assert find.minimumSizeHint().width() < 400


def test_a_draft_is_replaced_in_its_editor_and_stays_a_draft(find, parts, window, qtbot) -> None:
    parts.opener.open_handler(GREET)
    editor = parts.editors.current_editor
    editor.set_text("print 'draft'")
    QTest.keyClick(window, KEY.Key_H, CTRL_SHIFT)
    search(find, qtbot, "'draft'")
    find.replacement.setText("'done'")
    find.replace_button.click()
    assert editor.text() == "print 'done'"
    assert parts.editors.current.is_changed
    assert parts.workplace.edits.document.undo_names == ()
    editor.undo()
    assert editor.text() == "print 'draft'"


def test_open_scripts_that_are_saved_stay_so_and_show_the_new_text(find, parts, window, qtbot) -> None:
    parts.opener.open_handler(GREET)
    handler = parts.editors.current
    parts.opener.open_script("2 second")
    script = parts.editors.current
    QTest.keyClick(window, KEY.Key_H, CTRL_SHIFT)
    search(find, qtbot, "print")
    find.replacement.setText("log")
    find.replace_button.click()
    assert handler.editor.text().startswith("log 'hello")
    assert script.editor.text() == "log 'second'\n"
    assert not handler.is_changed
    assert not script.is_changed


def test_a_script_that_changed_since_is_left_as_it_is_and_named(find, parts, window, qtbot) -> None:
    parts.opener.open_script("2 second")
    QTest.keyClick(window, KEY.Key_H, CTRL_SHIFT)
    search(find, qtbot, "print")
    parts.editors.current_editor.set_text("print 'other'")
    find.replacement.setText("log")
    find.replace_button.click()
    assert parts.editors.current_editor.text() == "print 'other'"
    assert "left as they are: 2 second — saved script." in find.status.text()


def test_f3_and_ctrl_f_in_the_designer_find_in_the_text_in_front(parts, window) -> None:
    window.activateWindow()
    editor = parts.editors.current_editor
    editor.set_text("one two one")
    QTest.keyClick(window, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor.search.bar.pattern, "one")
    QTest.keyClick(window, KEY.Key_F3)
    assert editor.textCursor().selectionStart() == 8


def test_ctrl_f_in_an_output_finds_there(parts, window) -> None:
    window.activateWindow()
    output = parts.editors.console.view.output
    output.append_text("first line\nsecond line\n")
    output.flush()
    output.setFocus()
    QTest.keyClick(output, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(output.search.bar.pattern, "line")
    assert output.search.bar.count.text() == "1 of 2"
    assert [each.cursor.selectedText() for each in output.extraSelections()] == ["line", "line"]
    assert output.viewport().geometry().top() > output.search.bar.geometry().bottom() - 1
