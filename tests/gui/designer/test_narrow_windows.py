"""On a small screen: the Send form and the message log show all that they have without scrolling sideways."""

import pytest
from PySide6.QtWidgets import QAbstractScrollArea


@pytest.fixture(params=[(1024, 768), (900, 700)], ids="{0[0]}".format)
def small(request, window):
    window.resize(*request.param)
    return window


def sideways(area: QAbstractScrollArea) -> int:
    return area.horizontalScrollBar().maximum()


def test_the_send_form_does_not_scroll_sideways(parts, small, qtbot) -> None:
    parts.sends.open()
    view = parts.editors.current.view
    areas = [each for each in view.findChildren(QAbstractScrollArea) if each.accessibleName() == "Arguments"]
    (arguments,) = areas
    qtbot.wait(300)  # everything has its place
    assert small.width() <= 1024
    assert sideways(arguments) == sideways(view.fields.payload.tree) == 0
    fields = [field for field in view.fields.fields.values() if field.isVisible()]
    assert all(field.width() > 60 for field in fields)


def test_names_that_no_screen_is_wide_enough_for_leave_the_window_as_it_is(parts, small, qtbot) -> None:
    long = "g" * 3_000
    width = small.width()
    parts.editors.current_editor.set_text(f"system.util.sendMessage('{long}', '{long}', user='{long}')")
    qtbot.waitUntil(lambda: long in parts.panels.who_receives.verdicts.headline_text)
    parts.notices.show_error(ValueError(f"{long} cannot be kept."))
    parts.status.show_running([long])
    qtbot.wait(50)  # laid out
    assert (small.width(), small.minimumSizeHint().width() <= width) == (width, True)


def test_the_message_log_shows_all_its_columns(parts, small, qtbot) -> None:
    parts.docks.message_log.raise_()
    table = parts.panels.message_log.table
    qtbot.waitUntil(lambda: sideways(table) == 0)
    seen = [column for column in range(11) if not table.isColumnHidden(column)]
    assert min(table.columnWidth(column) for column in seen) >= 30
    assert table.columnWidth(0) >= table.fontMetrics().horizontalAdvance("00:00:00.000")


def test_columns_that_got_narrow_are_as_they_were_once_there_is_room(parts, window, qtbot) -> None:
    table = parts.panels.message_log.table
    parts.docks.message_log.raise_()
    wanted = table.column_widths_em
    window.resize(900, 700)
    qtbot.waitUntil(lambda: table.columnWidth(0) < int(wanted[0] * table.fontMetrics().horizontalAdvance("0")))
    window.resize(1500, 860)
    qtbot.waitUntil(lambda: table.columnWidth(0) == int(wanted[0] * table.fontMetrics().horizontalAdvance("0")))
    assert table.column_widths_em == wanted
