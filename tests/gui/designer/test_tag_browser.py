"""The Tag Browser: a live tree of tags, values written in place, paths copied."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu

from designer.panels.tag_browser.tree_model import Column
from gateway_core.api import DataType, LabReplaced, Quality, TagRow, TagsChanged, TagValue

NOON_MS = 1_763_712_067_113
SPEED = "[default]Line 1/Speed"


def folder(path):
    return TagRow(path, None, TagValue("null", Quality.GOOD, NOON_MS))


def tag(path, wire="12.5", data_type=DataType.FLOAT8, *, quality=Quality.GOOD, read_only=False):
    return TagRow(path, data_type, TagValue(wire, quality, NOON_MS), "in m/min", read_only)


ROWS = (
    folder("[default]Line 1"),
    tag("[default]Line 1/Fixed", "7", DataType.INT4, read_only=True),
    tag("[default]Line 1/Name", '{"$type": "unicode", "value": "M-17"}', DataType.STRING),
    tag(SPEED),
    tag("[Client]Mode", "3", DataType.INT4),
)


@pytest.fixture
def browser(parts, network, tell):
    """The panel in front, with five tags."""
    parts.docks.tags.raise_()
    network.tags.rows_now = ROWS
    tell(LabReplaced(0, 0))
    return parts.late.tags.view


def shown(view, parent=None, depth=0):
    """The tree as lines: blanks for depth, then name and value."""
    parent = parent or QModelIndex()
    lines = []
    for row in range(view.model.rowCount(parent)):
        index = view.model.index(row, Column.TAG, parent)
        lines.append(" " * depth + f"{index.data()} {index.siblingAtColumn(Column.VALUE).data()}".rstrip())
        lines += shown(view, index, depth + 1)
    return lines


def index_of(view, path, column=Column.VALUE):
    waiting = [view.model.index(row, 0) for row in range(view.model.rowCount())]
    while waiting:
        index = waiting.pop()
        if view.model.node(index).path == path:
            return index.siblingAtColumn(column)
        waiting += [view.model.index(row, 0, index) for row in range(view.model.rowCount(index))]
    raise AssertionError(path)


def type_value(qtbot, view, path, text):
    """Edit the tag's value with the keyboard."""
    view.tree.setCurrentIndex(index_of(view, path, Column.TAG))
    view.tree.setFocus()
    qtbot.keyClick(view.tree, Qt.Key.Key_F2)
    editor = view.tree.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.tree.state() is not view.tree.State.EditingState)


def test_tags_stand_in_folders_below_their_provider(browser):
    assert shown(browser) == [
        "Tags",
        " Line 1",
        "  Fixed 7",
        "  Name M-17",
        "  Speed 12.5",
        "Client",
        " Mode 3",
    ]


def test_a_tag_has_type_quality_and_time(browser):
    index = index_of(browser, SPEED)
    texts = [index.siblingAtColumn(column).data() for column in (Column.DATA_TYPE, Column.QUALITY)]
    assert texts == ["Float8", "Good"]
    assert index.siblingAtColumn(Column.TIMESTAMP).data().endswith(".113")
    assert index.siblingAtColumn(Column.TAG).data(Qt.ItemDataRole.ToolTipRole) == f"{SPEED}\nin m/min"


def test_a_change_is_shown_without_closing_folders(browser, tell):
    line = index_of(browser, "[default]Line 1", Column.TAG)
    assert browser.tree.isExpanded(line)
    browser.tree.collapse(index_of(browser, "[Client]", Column.TAG))
    tell(TagsChanged(0, 0, "plant-gw", "", (tag(SPEED, "13.5"),)))
    assert index_of(browser, SPEED).data() == "13.5"
    tell(TagsChanged(0, 0, "plant-gw", "", (tag("[default]Line 2/Speed"),), ("[default]Line 1/Name",)))
    assert shown(browser)[:5] == ["Tags", " Line 1", "  Fixed 7", "  Speed 13.5", " Line 2"]
    assert browser.tree.isExpanded(index_of(browser, "[default]Line 1", Column.TAG))
    assert not browser.tree.isExpanded(index_of(browser, "[Client]", Column.TAG))


def test_a_change_elsewhere_is_not_shown(browser, tell):
    tell(TagsChanged(0, 0, "agent-8088", "", (tag(SPEED, "13.5"),)))
    tell(TagsChanged(0, 0, "plant-gw", "B0000001", (tag("[Client]Mode", "9", DataType.INT4),)))
    assert index_of(browser, SPEED).data() == "12.5"
    assert index_of(browser, "[Client]Mode").data() == "3"


def test_f2_writes_a_value_as_the_designer(browser, parts, network, qtbot):
    type_value(qtbot, browser, SPEED, "99")
    assert network.called("tags.write") == [(parts.workplace.designer, SPEED, "99")]
    assert index_of(browser, SPEED).data() == "12.5"


def test_a_double_click_on_the_name_edits_the_value(browser, qtbot):
    place = browser.tree.visualRect(index_of(browser, SPEED, Column.TAG)).center()
    qtbot.mouseClick(browser.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(browser.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    editor = browser.tree.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "12.5"


def test_the_same_value_is_not_written(browser, network, qtbot):
    type_value(qtbot, browser, SPEED, "12.5")
    assert network.called("tags.write") == []


def test_a_refused_write_is_said_in_the_bar(browser, parts, network, qtbot):
    network.tags.refusal = "'[default]Line 1/Speed' stays as it is: the comm mode is Read-Only."
    type_value(qtbot, browser, SPEED, "x")
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    assert parts.notices.message.text == network.tags.refusal


@pytest.mark.parametrize("path", ["[default]Line 1", "[default]Line 1/Fixed"])
def test_a_folder_and_a_read_only_tag_have_nothing_to_edit(browser, path):
    assert not browser.model.flags(index_of(browser, path)) & Qt.ItemFlag.ItemIsEditable


def test_a_value_too_long_for_a_line_is_cut_where_it_is_shown_and_not_edited(browser, tell):
    wire = '{"$type": "unicode", "value": "%s"}' % ("x" * 1_000_000)
    tell(TagsChanged(0, 0, "plant-gw", "", (tag("[default]Line 1/Name", wire, DataType.STRING),)))
    index = index_of(browser, "[default]Line 1/Name")
    assert index.data() == f"{'x' * 200}…"
    assert len(index.data(Qt.ItemDataRole.ToolTipRole)) == 2_001
    assert not browser.model.flags(index) & Qt.ItemFlag.ItemIsEditable


def test_a_value_longer_than_its_cell_is_edited_whole(browser, tell):
    wire = '{"$type": "unicode", "value": "%s"}' % ("x" * 3_000)
    tell(TagsChanged(0, 0, "plant-gw", "", (tag("[default]Line 1/Name", wire, DataType.STRING),)))
    assert index_of(browser, "[default]Line 1/Name").data(Qt.ItemDataRole.EditRole) == "x" * 3_000


def test_lines_of_a_value_stay_when_it_is_opened_for_editing(browser, network, tell, qtbot):
    wire = '{"$type": "unicode", "value": "one\\ntwo"}'
    tell(TagsChanged(0, 0, "plant-gw", "", (tag("[default]Line 1/Name", wire, DataType.STRING),)))
    browser.tree.setCurrentIndex(index_of(browser, "[default]Line 1/Name", Column.TAG))
    browser.tree.setFocus()
    qtbot.keyClick(browser.tree, Qt.Key.Key_F2)
    qtbot.keyClick(browser.tree.viewport().findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: browser.tree.state() is not browser.tree.State.EditingState)
    assert network.called("tags.write") == []


def test_the_context_menu_copies_a_path_and_a_call(browser):
    browser.tree.setCurrentIndex(index_of(browser, SPEED, Column.TAG))
    menu = browser.menu_for(browser.model.node(browser.tree.currentIndex()))
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Write Value…", "Copy Path", 'Copy system.tag.read("…")']
    actions["Copy Path"].trigger()
    assert QGuiApplication.clipboard().text() == SPEED
    actions['Copy system.tag.read("…")'].trigger()
    assert QGuiApplication.clipboard().text() == f'system.tag.read("{SPEED}").value'
    menu.close()


def test_a_right_click_opens_the_menu(browser, qtbot):
    where = browser.tree.visualRect(index_of(browser, "[default]Line 1", Column.TAG)).center()
    browser.tree.customContextMenuRequested.emit(QPoint(where))
    (menu,) = browser.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["Copy Path"]
    menu.close()


def test_bad_quality_has_another_colour(browser, tell, look):
    tell(TagsChanged(0, 0, "plant-gw", "", (tag(SPEED, "null", quality=Quality.NOT_FOUND),)))
    index = index_of(browser, SPEED)
    assert index.data(Qt.ItemDataRole.ForegroundRole) == look.themes.theme.color("failed")
    assert index.siblingAtColumn(Column.QUALITY).data() == "Not_Found"


def test_another_gateways_tags_can_be_chosen(browser, network, qtbot):
    assert [browser.chooser.itemText(row) for row in range(browser.chooser.count())][:2] == ["plant-gw", "agent-8088"]
    network.tags.rows_now = (tag("[default]Depot"),)
    browser.chooser.setCurrentIndex(1)
    browser.chooser.activated.emit(1)
    qtbot.waitUntil(lambda: shown(browser) == ["Tags", " Depot 12.5"])
    assert network.called("tags.rows")[-1][0].name == "agent-8088"


def test_an_empty_browser_says_how_to_declare_tags(parts):
    assert shown(parts.late.tags.view) == []
    assert not parts.late.tags.view.tree.grab().isNull()


def test_ten_thousand_tags_are_shown_quickly(browser, network, tell):
    network.tags.rows_now = tuple(tag(f"[default]Line {n % 100}/Tag {n}") for n in range(10_000))
    tell(LabReplaced(0, 0))
    assert len(shown(browser)) == 10_101


def test_columns_follow_the_zoom_from_where_somebody_has_drawn_them(browser, parts, qtbot):
    browser.tree.setColumnWidth(Column.VALUE, 200)
    parts.zoom.set_factor(2.0)
    qtbot.waitUntil(lambda: browser.tree.columnWidth(Column.VALUE) > 350)
    parts.zoom.set_factor(1.0)
    qtbot.waitUntil(lambda: abs(browser.tree.columnWidth(Column.VALUE) - 200) < 20)


def test_a_filter_shows_the_tags_whose_path_has_its_words(browser):
    browser.filter.setText("line spe")
    assert shown(browser) == ["Tags", " Line 1", "  Speed 12.5"]
    browser.filter.clear()
    assert len(shown(browser)) == 7


def test_a_filter_opens_what_is_closed_and_leaves_it_closed_afterwards(browser):
    folder_index = index_of(browser, "[default]Line 1", Column.TAG)
    browser.tree.collapse(folder_index)
    browser.filter.setText("speed")
    assert browser.tree.isExpanded(index_of(browser, "[default]Line 1", Column.TAG))
    browser.filter.clear()
    assert not browser.tree.isExpanded(index_of(browser, "[default]Line 1", Column.TAG))


def test_changes_are_followed_under_a_filter(browser, tell):
    browser.filter.setText("speed")
    changed = (tag(SPEED, "13.5"), tag("[Client]Mode", "4", DataType.INT4))
    tell(TagsChanged(0, 0, "plant-gw", "", changed))
    tell(TagsChanged(0, 0, "plant-gw", "", (tag("[default]Line 1/Top speed"), tag("[default]Line 1/Other"))))
    assert shown(browser) == ["Tags", " Line 1", "  Speed 13.5", "  Top speed 12.5"]


def test_a_filter_that_nothing_fits_says_so(browser):
    browser.filter.setText("nowhere")
    assert shown(browser) == []
    assert "No tag has all of these words" in browser.tree.empty_text[0]
