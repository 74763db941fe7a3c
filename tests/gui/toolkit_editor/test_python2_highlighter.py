"""Highlighting of Python 2: which characters get which colour, and how long it may take."""

import pytest
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from client.toolkit.python2_highlighter import Python2Highlighter
from client.toolkit.python2_line import end_state
from client.toolkit.theme import load_theme
from tests.support.own_time import own_seconds
from tests.support.qt_look import open_look

PLAIN, IN_SINGLE, IN_DOUBLE = 0, 1, 2


@pytest.fixture
def look(qapp, tmp_path):
    with open_look(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def editor(qtbot) -> QPlainTextEdit:
    """Whose document this is about: one without a layout does not tell its highlighter of changes."""
    made = QPlainTextEdit()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def document(editor) -> QTextDocument:
    return editor.document()


@pytest.fixture
def highlighted(document, look, qtbot):
    """Sets a text and returns the colour of a character, by line and column from 0."""
    highlighter = Python2Highlighter(document, look.themes)

    def show(text: str):
        document.setPlainText(text)
        qtbot.waitUntil(lambda: highlighter.is_finished)

        def color(line: int, column: int) -> QColor | None:
            for piece in document.findBlockByNumber(line).layout().formats():
                if piece.start <= column < piece.start + piece.length:
                    return piece.format.foreground().color()
            return None

        return color

    return show


def token(name: str) -> QColor:
    return load_theme("light").color(name)


@pytest.mark.parametrize(
    ("text", "begun", "expected"),
    [
        ("x = 1", PLAIN, PLAIN),
        ("x = '''", PLAIN, IN_SINGLE),
        ('u"""begin', PLAIN, IN_DOUBLE),
        ("'''one line''' # '''", PLAIN, PLAIN),
        ("# '''", PLAIN, PLAIN),
        ("x = \"'''\"", PLAIN, PLAIN),
        ("x = 'it''s'", PLAIN, PLAIN),
        ("still inside", IN_DOUBLE, IN_DOUBLE),
        ("ends ''' here", IN_SINGLE, PLAIN),
        ("ends \\''' not", IN_SINGLE, IN_SINGLE),
        ("ends \"\"\" and begins '''", IN_DOUBLE, IN_SINGLE),
        ('""" does not end it', IN_SINGLE, IN_SINGLE),
    ],
)
def test_a_line_ends_inside_a_triple_quoted_string_or_not(text: str, begun: int, expected: int) -> None:
    assert end_state(text, begun) == expected


def test_the_print_statement_is_a_keyword(highlighted) -> None:
    assert highlighted("print payload")(0, 0) == token("accent")


def test_a_string_over_several_lines_is_a_string_on_each(highlighted) -> None:
    color = highlighted("x = '''one\nprint\nend''' + 1")
    assert color(1, 0) == token("done")
    assert color(2, 0) == token("done")
    assert color(2, 9) == token("waiting")


def test_opening_a_string_colours_the_lines_below_anew(highlighted, document, qtbot) -> None:
    color = highlighted("\nprint 1\n")
    assert color(1, 0) == token("accent")
    color = highlighted("'''\nprint 1\n")
    assert color(1, 0) == token("done")


def test_characters_beyond_the_first_plane_do_not_shift_colours(highlighted) -> None:
    color = highlighted("x = '\U0001f600' # note")
    assert color(0, 9) == token("muted")
    assert color(0, 4) == token("done")


def test_a_change_of_theme_colours_everything_anew(highlighted, look, qtbot) -> None:
    color = highlighted("print 1\n" * 50)
    look.themes.set_choice("dark")
    qtbot.waitUntil(lambda: color(49, 0) == load_theme("dark").color("accent"))
    assert color(0, 0) == load_theme("dark").color("accent")


def test_two_thousand_lines_are_coloured_in_slices_of_less_than_a_frame(document, look, qtbot, qapp) -> None:
    highlighter = Python2Highlighter(document, look.themes)
    document.setPlainText("\n".join(f"    payload['{n}'] = system.util.sendMessage(x={n})  # no" for n in range(2000)))
    slices = []
    while not highlighter.is_finished:
        begun = own_seconds()
        qapp.processEvents()
        slices.append(own_seconds() - begun)
    assert len(slices) > 5
    # A frame is 16 ms. The middle slice says what the work takes; a single one may be held up by the machine.
    assert sorted(slices)[len(slices) // 2] < 0.016


def test_a_line_that_is_data_and_no_script_is_left_plain_and_the_ones_below_are_not(highlighted):
    color = highlighted("x = " + "'a' + " * 4_000 + '"""\ninside\n"""\nif x: pass')
    assert color(0, 4) is None
    assert color(1, 0) == token("done")
    assert color(3, 0) == token("accent")
