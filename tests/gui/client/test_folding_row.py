"""Rows of bars that fold where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from client.toolkit.folding_row import FoldingRow, row_of


def bar_with(qtbot, row: FoldingRow) -> QWidget:
    bar = QWidget()
    qtbot.addWidget(bar)
    QVBoxLayout(bar).addWidget(row)
    bar.show()
    return bar


def test_parts_stand_side_by_side_where_there_is_room_and_below_one_another_where_not(qtbot):
    first, second = row_of([QLabel("who sends it")]), row_of([QLabel("how many times")])
    row = FoldingRow([first, second])
    bar = bar_with(qtbot, row)
    bar.resize(600, 80)
    qtbot.waitUntil(lambda: not row.is_folded and first.y() == second.y())
    bar.resize(bar.minimumSizeHint().width(), 80)
    qtbot.waitUntil(lambda: row.is_folded and second.y() >= first.y() + first.height())


def test_a_row_asks_for_no_more_width_than_its_widest_part(qtbot):
    parts = [row_of([QLabel("short")]), row_of([QLabel("a part that is longer")])]
    row = FoldingRow(parts)
    bar = bar_with(qtbot, row)
    assert bar.isVisible()
    assert row.minimumSizeHint().width() == max(part.minimumSizeHint().width() for part in parts)


def test_a_folded_row_has_the_height_of_all_its_parts(qtbot):
    parts = [row_of([QLabel("who sends it")]), row_of([QLabel("how many times")])]
    row = FoldingRow(parts)
    bar = bar_with(qtbot, row)
    bar.resize(bar.minimumSizeHint().width(), 300)
    qtbot.waitUntil(lambda: row.is_folded)
    qtbot.waitUntil(lambda: row.height() >= sum(part.sizeHint().height() for part in parts))


def test_a_part_that_grows_folds_the_row(qtbot):
    label = QLabel("bob")
    row = FoldingRow([row_of([label]), row_of([QLabel("how many times")])])
    bar = bar_with(qtbot, row)
    bar.resize(row.sizeHint().width() + 60, 200)
    qtbot.waitUntil(lambda: not row.is_folded)
    label.setText("somebody whose name is much longer than there is room for")
    qtbot.waitUntil(lambda: row.is_folded)


def test_where_there_is_room_again_the_column_at_the_left_becomes_a_row_again(qtbot) -> None:
    parts = [QPushButton("Launch Client"), QPushButton("Arrange Clients")]
    row = FoldingRow(parts)
    bar = QWidget()
    qtbot.addWidget(bar)
    column = QVBoxLayout(bar)
    column.addWidget(row, 0, Qt.AlignmentFlag.AlignLeft)
    wide, narrow = 2 * row.sizeHint().width(), max(part.sizeHint().width() for part in parts) + 30
    bar.resize(narrow, 200)
    bar.show()
    qtbot.waitUntil(lambda: row.is_folded)
    bar.resize(wide, 200)
    qtbot.waitUntil(lambda: not row.is_folded)


def test_a_part_that_is_hidden_needs_no_room(qtbot) -> None:
    label, button = QLabel("a headline"), QPushButton("What If")
    row = FoldingRow([label, button])
    both = row.sizeHint().width()
    button.hide()
    assert row.sizeHint().width() < both
    bar = bar_with(qtbot, row)
    bar.resize(row.sizeHint().width() + 60, 80)
    assert not row.is_folded
    button.show()
    qtbot.waitUntil(lambda: row.is_folded == (row.sizeHint().width() > row.width()))
    label.hide()
    button.hide()
    assert row.sizeHint().width() == row.minimumSizeHint().width() == 0
