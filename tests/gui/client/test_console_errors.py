"""Errors in consoles: plain words first, the traceback folded away and one click, or one key, away."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QToolButton

from client.panels.console.view import ConsolePanelView
from client.toolkit.console_view import ConsoleView

WORDS = "The payload has no key 'cuont'.\nLine 2 of h.\nIts only key is 'count'.\nWrite payload['count'].\n"
TRACEBACK = "Traceback (most recent call last):\n  File \"<h>\", line 2, in handleMessage\nKeyError: 'cuont'\n"


@pytest.fixture
def console(look, qtbot) -> ConsoleView:
    made = ConsoleView(look.themes)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def blocks(console: ConsoleView) -> list[QTextBlock]:
    document = console.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def seen(console: ConsoleView) -> list[str]:
    """The lines that a reader sees."""
    return [block.text() for block in blocks(console) if block.isVisible() and block.text()]


def write(console: ConsoleView, *, times: int = 1) -> None:
    for _ in range(times):
        console.append_error(WORDS, TRACEBACK)
    console.append_text("after\n")
    console.flush()


def click_on(console: ConsoleView, line: str, qtbot) -> None:
    block = next(block for block in blocks(console) if block.text() == line)
    place = console.blockBoundingGeometry(block).translated(console.contentOffset()).topLeft().toPoint()
    qtbot.mouseClick(console.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(12, 6))


def test_the_words_are_seen_and_the_traceback_is_folded_away(console) -> None:
    write(console)
    assert seen(console) == [*WORDS.split("\n")[:-1], "▸ Traceback: KeyError: 'cuont'", "after"]


def test_the_line_of_a_long_error_says_that_it_goes_on(console) -> None:
    console.append_error(WORDS, f"{TRACEBACK}ValueError: {'much to say ' * 20}")
    console.flush()
    assert seen(console)[-1].startswith("▸ Traceback: ValueError: much to say")
    assert seen(console)[-1].endswith("…")


def test_a_click_on_its_line_opens_the_traceback_and_another_one_folds_it(console, qtbot) -> None:
    write(console)
    click_on(console, "▸ Traceback: KeyError: 'cuont'", qtbot)
    assert seen(console)[4:] == ["▾ Traceback: KeyError: 'cuont'", *TRACEBACK.split("\n")[:-1], "after"]
    click_on(console, "▾ Traceback: KeyError: 'cuont'", qtbot)
    assert seen(console)[4:] == ["▸ Traceback: KeyError: 'cuont'", "after"]


def test_the_height_follows_what_is_seen(console) -> None:
    write(console)
    folded = console.document().size().height()
    console.tracebacks.toggle()
    assert console.document().size().height() == folded + 3


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_and_folds_all_of_them(console, qtbot, key) -> None:
    write(console, times=2)
    qtbot.keyClick(console, key)
    assert seen(console).count("KeyError: 'cuont'") == 2
    qtbot.keyClick(console, key)
    assert seen(console).count("KeyError: 'cuont'") == 0


def test_errors_that_come_while_tracebacks_are_wanted_show_theirs(console) -> None:
    write(console)
    console.tracebacks.setChecked(True)
    write(console)
    assert seen(console).count("KeyError: 'cuont'") == 2


def test_without_a_traceback_there_is_nothing_to_open(console) -> None:
    assert not console.tracebacks.isEnabled()
    console.append_error("The script was stopped.")
    console.flush()
    assert seen(console) == ["The script was stopped."]
    assert not console.tracebacks.isEnabled()


def test_a_console_that_is_emptied_begins_anew(console) -> None:
    write(console)
    console.tracebacks.setChecked(True)
    console.clear_all()
    assert (console.tracebacks.isEnabled(), console.tracebacks.isChecked()) == (False, False)


def test_the_text_can_be_copied_with_its_traceback(console, qtbot) -> None:
    write(console)
    console.selectAll()
    assert console.textCursor().selectedText().replace("\u2029", "\n").count("in handleMessage") == 1


def test_an_error_that_is_higher_than_the_console_begins_at_its_top(console) -> None:
    console.resize(600, 60)
    console.append_text("before\n" * 50)
    console.flush()
    write(console)
    assert console.firstVisibleBlock().text() == "The payload has no key 'cuont'."


def test_what_comes_after_such_an_error_is_followed_again(console) -> None:
    console.resize(600, 60)
    write(console)
    console.append_text("more\n" * 50)
    console.flush()
    bar = console.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_a_console_whose_size_changes_goes_on_following(console) -> None:
    console.resize(600, 60)
    write(console)
    console.resize(300, 120)
    console.resize(500, 80)
    console.append_error("A newer error.\n" + "Its lines.\n" * 9, TRACEBACK)
    console.flush()
    assert console.firstVisibleBlock().text() == "A newer error."


def test_tracebacks_that_are_asked_for_come_into_sight_and_the_console_goes_on_following(console) -> None:
    console.resize(600, 90)
    write(console, times=3)
    console.tracebacks.setChecked(True)
    assert console.firstVisibleBlock().text() == "▾ Traceback: KeyError: 'cuont'"

    console.append_error("A newer error.\n" + "Its lines.\n" * 9, TRACEBACK)
    console.flush()
    assert console.firstVisibleBlock().text() == "A newer error."


def test_a_click_that_opens_a_traceback_moves_nothing_and_the_console_goes_on_following(console, qtbot) -> None:
    console.resize(600, 90)
    write(console)
    bar = console.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    click_on(console, "▸ Traceback: KeyError: 'cuont'", qtbot)
    assert bar.value() == place < bar.maximum()

    console.append_text("more\n")
    console.flush()
    assert bar.value() == bar.maximum()


def test_a_console_can_be_sent_to_its_tail_from_wherever_somebody_has_scrolled(console) -> None:
    write(console, times=30)
    bar = console.verticalScrollBar()
    bar.setValue(3)
    console.append_text("waits\n")
    console.go_to_tail()
    assert bar.value() == bar.maximum() > 3


def test_each_part_follows_the_theme(look, console) -> None:
    write(console)
    console.tracebacks.setChecked(True)
    look.themes.set_choice("dark")
    colors = {
        piece.fragment().charFormat().foreground().color().name().upper()
        for block in blocks(console)
        for piece in block
    }
    assert colors == {look.themes.theme.colors[token] for token in ("failed", "text", "accent", "muted")}


def test_the_client_s_console_has_a_button_for_it_that_a_keyboard_reaches(look, qtbot) -> None:
    view = ConsolePanelView(look)
    qtbot.addWidget(view)
    button = next(each for each in view.findChildren(QToolButton) if each.defaultAction() is view.console.tracebacks)
    assert not button.isEnabled()
    write(view.console)
    assert button.isEnabled()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.click()
    assert "KeyError: 'cuont'" in seen(view.console)
