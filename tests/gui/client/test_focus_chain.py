"""Going through the order of the keyboard leaves the widgets as they are."""

import shiboken6
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QToolButton, QVBoxLayout, QWidget

from client.toolkit.focus_chain import others_after


def test_what_stands_beside_a_widget_outlives_it(qtbot) -> None:
    window, middle = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(middle)
    column = QVBoxLayout(middle)
    fields = [QLineEdit(), QLineEdit()]
    button = QToolButton()
    for widget in (fields[0], button, fields[1]):
        column.addWidget(widget)
    menu = QMenu(button)
    action = menu.addAction("Save")
    order = [each for each in others_after(fields[0]) if each in (button, *fields)]
    assert order == [button, fields[1]]
    for field in fields:
        shiboken6.delete(field)
    assert shiboken6.isValid(action)
