"""The find bar of the code editor as a person uses it: by keys, in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from client.toolkit.code_editor import CodeEditor
from client.toolkit.find_bar import FindBar

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "user = 1\nprint user\nUSER = users\n"


@pytest.fixture
def editor(look, qtbot) -> CodeEditor:
    made = CodeEditor(look.themes)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.set_text(TEXT)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def bar(editor, qtbot) -> FindBar:
    QTest.keyClick(editor, KEY.Key_F, CTRL)
    return editor.search.bar


def selected(editor: CodeEditor) -> tuple[int, str]:
    cursor = editor.textCursor()
    return editor.document().findBlock(cursor.selectionStart()).blockNumber() + 1, cursor.selectedText()


def tinted(editor: CodeEditor) -> list[str]:
    return [each.cursor.selectedText() for each in editor.extraSelections() if each.cursor.hasSelection()]


def test_ctrl_f_opens_it_and_letters_typed_there_select_the_first_hit(editor, bar) -> None:
    assert bar.isVisible()
    QTest.keyClicks(bar.pattern, "user")
    assert selected(editor) == (1, "user")
    assert tinted(editor) == ["user", "user", "USER", "user"]
    assert bar.count.text() == "1 of 4"


def test_tab_leads_from_what_is_found_to_what_replaces_it(bar) -> None:
    bar.open_bar(replacing=True)
    QTest.keyClick(bar.pattern, KEY.Key_Tab)
    assert bar.replacement.hasFocus()
    QTest.keyClick(bar.replacement, KEY.Key_Tab)
    assert bar.case.hasFocus()
    QTest.keyClick(bar.case, KEY.Key_Backtab)
    assert bar.replacement.hasFocus()


def test_tab_goes_round_in_the_bar_and_leaves_the_text_as_it_is(editor, bar) -> None:
    met = []
    for _ in range(4):
        met.append(QApplication.focusWidget())
        QTest.keyClick(met[-1], KEY.Key_Tab)
    assert met == [bar.pattern, bar.case, bar.words, bar.regex]
    bar.close_button.setFocus()
    QTest.keyClick(bar.close_button, KEY.Key_Tab)
    assert bar.pattern.hasFocus()
    assert editor.text() == TEXT


def test_the_selected_word_is_looked_for(editor) -> None:
    editor.go_to(2, 6)
    for _ in range(4):
        QTest.keyClick(editor, KEY.Key_Right, SHIFT)
    QTest.keyClick(editor, KEY.Key_F, CTRL)
    assert editor.search.bar.pattern.text() == "user"
    assert editor.search.bar.count.text() == "2 of 4"


def test_enter_goes_on_and_says_when_it_begins_anew(editor, bar) -> None:
    QTest.keyClicks(bar.pattern, "user")
    seen = []
    for _ in range(4):
        QTest.keyClick(bar.pattern, KEY.Key_Return)
        seen.append((*selected(editor), bar.count.text()))
    assert seen == [
        (2, "user", "2 of 4"),
        (3, "USER", "3 of 4"),
        (3, "user", "4 of 4"),
        (1, "user", "1 of 4, begun anew"),
    ]


def test_shift_enter_goes_back_over_the_beginning(editor, bar) -> None:
    QTest.keyClicks(bar.pattern, "user")
    QTest.keyClick(bar.pattern, KEY.Key_Return, SHIFT)
    assert bar.count.text() == "4 of 4, begun anew"


def test_f3_goes_on_in_the_text_after_the_bar_is_closed(editor, bar) -> None:
    QTest.keyClicks(bar.pattern, "user")
    QTest.keyClick(bar.pattern, KEY.Key_Escape)
    assert not bar.isVisible()
    assert tinted(editor) == []
    QTest.keyClick(editor, KEY.Key_F3)
    assert selected(editor) == (2, "user")
    QTest.keyClick(editor, KEY.Key_F3, SHIFT)
    assert selected(editor) == (1, "user")
    assert not bar.finder.state.is_looking


def test_f3_without_anything_looked_for_asks_what(editor) -> None:
    QTest.keyClick(editor, KEY.Key_F3)
    assert editor.search.bar.isVisible()


def test_esc_in_the_text_closes_it_too_and_gives_the_text_its_room_back(editor, bar) -> None:
    with_bar = editor.viewport().geometry().top()
    editor.setFocus()
    QTest.keyClick(editor, KEY.Key_Escape)
    assert not bar.isVisible()
    assert editor.viewport().geometry().top() == with_bar - bar.sizeHint().height()


def test_the_bar_stands_above_the_given_line(editor, bar) -> None:
    editor.set_header("def handleMessage(payload):")
    assert bar.geometry().bottom() < editor._margins.header.geometry().top() + 1
    assert editor._margins.header.geometry().bottom() < editor.viewport().geometry().top() + 1


def test_case_and_whole_words_narrow_the_hits(bar) -> None:
    QTest.keyClicks(bar.pattern, "user")
    bar.words.click()
    assert bar.count.text() == "1 of 3"
    bar.case.click()
    assert bar.count.text() == "1 of 2"


def test_a_bad_regular_expression_is_said_in_a_sentence_and_stops_nothing(editor, bar) -> None:
    bar.regex.click()
    QTest.keyClicks(bar.pattern, "(u")
    assert "This is no regular expression" in bar.problem.text()
    assert bar.problem.isVisible()
    QTest.keyClicks(bar.pattern, ")")
    assert not bar.problem.isVisible()
    assert bar.count.text().endswith("of 4")


def test_no_hits_are_said_and_leave_the_cursor_where_it_was(editor, bar) -> None:
    QTest.keyClicks(bar.pattern, "user")
    QTest.keyClicks(bar.pattern, "zz")
    assert bar.count.text() == "no hits"
    assert not bar.next_button.isEnabled()
    QTest.keyClick(bar.pattern, KEY.Key_Return)
    assert selected(editor) == (1, "user")


def test_several_selected_lines_are_what_is_looked_in(editor) -> None:
    editor.go_to(1)
    QTest.keyClick(editor, KEY.Key_Down, SHIFT)
    QTest.keyClick(editor, KEY.Key_Down, SHIFT)
    QTest.keyClick(editor, KEY.Key_F, CTRL)
    bar = editor.search.bar
    assert bar.selection.isChecked()
    QTest.keyClicks(bar.pattern, "user")
    assert bar.count.text().endswith("of 2")
    bar.selection.click()
    assert bar.count.text().endswith("of 4")


def test_ctrl_h_replaces_one_hit_and_goes_on(editor) -> None:
    QTest.keyClick(editor, KEY.Key_H, CTRL)
    bar = editor.search.bar
    QTest.keyClicks(bar.pattern, "user")
    bar.replacement.setFocus()
    QTest.keyClicks(bar.replacement, "name")
    QTest.keyClick(bar.replacement, KEY.Key_Return)
    assert editor.text() == "name = 1\nprint user\nUSER = users\n"
    assert selected(editor) == (2, "user")


def test_replace_all_is_one_step_of_undo_and_is_counted(editor) -> None:
    QTest.keyClick(editor, KEY.Key_H, CTRL)
    bar = editor.search.bar
    bar.regex.click()
    QTest.keyClicks(bar.pattern, "u(ser)")
    QTest.keyClicks(bar.replacement, r"the\1er")
    bar.all_button.click()
    assert editor.text() == "theserer = 1\nprint theserer\ntheSERer = theserers\n"
    assert bar.count.text() == "4 replaced"
    editor.undo()
    assert editor.text() == TEXT


def test_a_replacement_that_has_the_pattern_in_it_ends(editor) -> None:
    QTest.keyClick(editor, KEY.Key_H, CTRL)
    bar = editor.search.bar
    QTest.keyClicks(bar.pattern, "user")
    QTest.keyClicks(bar.replacement, "user user")
    bar.all_button.click()
    assert editor.text() == "user user = 1\nprint user user\nuser user = user users\n"


def test_typing_in_the_text_changes_the_hits_when_it_rests(editor, bar, qtbot) -> None:
    QTest.keyClicks(bar.pattern, "user")
    editor.setFocus()
    editor.go_to(4)
    QTest.keyClicks(editor, "user")
    qtbot.waitUntil(lambda: bar.count.text() == "– of 5")


def test_a_text_that_may_not_be_edited_is_searched_but_not_replaced(editor) -> None:
    editor.setReadOnly(True)
    editor.search.open_replace()
    assert not editor.search.bar.replacement.isVisible()
    editor.search.bar.pattern.setText("user")
    assert editor.search.bar.finder.replace_all("x") == 0


def test_only_hits_in_view_are_drawn_and_all_are_counted(editor, bar, qtbot) -> None:
    editor.set_text("user\n" * 3000)
    QTest.keyClicks(bar.pattern, "user")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3000")
    assert 0 < len(tinted(editor)) < 60
    editor.verticalScrollBar().setValue(1500)
    assert {each.cursor.blockNumber() for each in editor.extraSelections() if each.cursor.hasSelection()} >= {1500}


def test_arrow_keys_in_the_bar_do_not_move_the_cursor_of_the_text(editor, bar) -> None:
    editor.go_to(2)
    QTest.keyClick(bar.pattern, KEY.Key_Down)
    assert editor.textCursor().blockNumber() == 1
