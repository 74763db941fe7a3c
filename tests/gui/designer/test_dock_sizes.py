"""How wide and how high the docks are is for the user to say: neither a panel that comes forward nor a zoom changes it.

Until somebody says it, those at the sides have a share of the window.
"""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabBar

from client.toolkit.message_bar import BarMessage, MessageBar
from client.toolkit.wrapped_label import WrappedLabel
from designer.window.dock_content import DockContent
from tests.support.all_panels import make_all_panels


@pytest.fixture(params=[(1280, 800), (960, 728)], ids="{0[0]}".format)
def small(request, parts, window):
    window.resize(*request.param)
    parts.docks.lay_out()
    settle()
    return window


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def widen(window, width: int = 1920) -> None:
    window.resize(width, 1000)
    settle()


def tabs_at(window, dock) -> QTabBar:
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next(bar for bar in bars if dock.windowTitle() in [bar.tabText(at) for at in range(bar.count())])


def sizes(docks) -> list[tuple[int, int]]:
    return [(dock.width(), dock.height()) for dock in (docks.browser, docks.who_receives, docks.message_log)]


def test_no_panel_that_comes_forward_moves_the_others(parts, small) -> None:
    before = sizes(parts.docks)
    for dock in parts.docks.all():
        dock.raise_()
        settle()
        assert sizes(parts.docks) == before, dock.objectName()


@pytest.mark.parametrize("factor", [1.25, 1.5, 2.0])
def test_a_zoomed_window_stays_as_large_as_it_was_and_its_browser_can_be_read(parts, small, factor) -> None:
    make_all_panels(parts)
    parts.sends.open()
    settle()
    before = small.size()
    parts.zoom.set_factor(factor)
    settle()
    assert small.size() == before
    assert parts.docks.browser.width() >= parts.docks.browser.fontMetrics().horizontalAdvance("Client Event Scripts")


def test_sides_are_as_wide_as_they_were_once_the_zoom_is_taken_back(parts, small) -> None:
    make_all_panels(parts)
    parts.sends.open()
    settle()
    before = sizes(parts.docks)
    parts.zoom.set_factor(2.0)
    settle()
    assert sizes(parts.docks) != before
    parts.docks.tags.raise_()
    parts.zoom.reset()
    settle()
    parts.docks.browser.raise_()
    settle()
    assert sizes(parts.docks)[:2] == before[:2]


def test_what_is_larger_than_its_dock_scrolls_in_it(qtbot) -> None:
    panel = QLabel("wide")
    panel.setMinimumSize(600, 50)
    content = DockContent(panel)
    qtbot.addWidget(content)
    content.resize(200, 200)
    content.show()
    assert content.horizontalScrollBar().maximum() == 400
    assert content.verticalScrollBar().maximum() == 0
    panel.setMinimumSize(0, 0)
    panel.setText("narrow")
    qtbot.waitUntil(lambda: content.horizontalScrollBar().maximum() == 0)
    assert panel.size() == content.viewport().size()


def test_text_that_comes_into_a_panel_of_a_zoomed_window_is_as_large_as_the_rest(parts, window, qtbot) -> None:
    view = parts.panels.who_receives
    parts.zoom.set_factor(2.0)
    settle()
    layout = view.layout()
    late = QLabel("late")
    late.setStyleSheet("padding: 1px")
    layout.addWidget(late)
    qtbot.waitUntil(lambda: late.font().pointSizeF() >= 1.9 * QApplication.font().pointSizeF())


def test_titles_on_tabs_are_whole_however_large_the_text_is(parts, small) -> None:
    parts.zoom.set_factor(2.0)
    settle()
    bars = small.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for bar in [each for each in bars if each.isVisible()]:
        assert bar.usesScrollButtons()
        for at in range(bar.count()):
            assert bar.tabRect(at).width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(at))


def test_the_middle_pushes_no_dock_by_a_form_or_by_a_message(parts, small) -> None:
    before = sizes(parts.docks)[:2]
    parts.notices.show(BarMessage("A sentence of some words. " * 4, "warning", "Do This Now", "", "Leave It As It Is"))
    parts.sends.open()
    settle()
    assert sizes(parts.docks)[:2] == before
    parts.editors.show_console()
    parts.zoom.set_factor(2.0)
    settle()
    assert small.centralWidget().minimumSizeHint().width() <= 480


def test_the_buttons_of_a_message_stand_below_it_where_they_leave_it_no_room(look, qtbot) -> None:
    bar = MessageBar(look.themes, look.icons)
    qtbot.addWidget(bar)
    bar.resize(900, 80)
    bar.show_message(BarMessage("A sentence of some words. " * 4, "warning", "Do This Now", "", "Leave It As It Is"))
    settle()
    button = next(each for each in bar.findChildren(QPushButton) if each.text() == "Do This Now")
    sentence = bar.findChild(WrappedLabel)
    assert button.mapTo(bar, button.rect().topLeft()).x() > sentence.geometry().right()
    bar.resize(340, 200)
    settle()
    assert sentence.width() > 150
    assert button.mapTo(bar, button.rect().topLeft()).y() > sentence.geometry().bottom()


def test_in_a_wide_window_the_sides_of_the_first_layout_have_a_share_of_it(parts, window) -> None:
    window.resize(1360, 860)
    parts.docks.lay_out()
    settle()
    usual = sizes(parts.docks)
    widen(window)
    parts.docks.lay_out()
    settle()
    (left, _), (right, _), _ = sizes(parts.docks)
    assert left >= usual[0][0] + 50
    assert right >= usual[1][0] + 150
    assert window.centralWidget().width() >= 800
    bar = tabs_at(window, parts.docks.lessons)
    assert all(bar.rect().contains(bar.tabRect(at)) for at in range(bar.count()))


def test_the_first_layout_takes_its_share_when_the_window_gets_wide_and_gives_it_back(parts, window) -> None:
    window.resize(1360, 860)
    parts.docks.lay_out()
    settle()
    usual = sizes(parts.docks)[:2]
    widen(window)
    wide = [dock.width() for dock in (parts.docks.browser, parts.docks.who_receives)]
    parts.docks.lay_out()
    settle()
    assert [dock.width() for dock in (parts.docks.browser, parts.docks.who_receives)] == wide
    assert wide[1] > usual[1][0]
    window.resize(1360, 860)
    settle()
    assert sizes(parts.docks)[:2] == usual


def test_sides_whose_edge_somebody_has_moved_stay_as_they_are_in_a_wide_window(parts, window, qtbot) -> None:
    window.resize(1360, 860)
    parts.docks.lay_out()
    settle()
    before = parts.docks.who_receives.width()
    edge = QPoint(parts.docks.who_receives.geometry().left() - 2, 400)
    handle, button = window.windowHandle(), Qt.MouseButton.LeftButton
    QTest.mousePress(handle, button, pos=edge)
    QTest.mouseMove(handle, edge - QPoint(60, 0))
    QTest.mouseRelease(handle, button, pos=edge - QPoint(60, 0))
    qtbot.waitUntil(lambda: parts.docks.who_receives.width() == before + 60)
    settle()
    moved = [dock.width() for dock in (parts.docks.browser, parts.docks.who_receives)]
    widen(window)
    assert [dock.width() for dock in (parts.docks.browser, parts.docks.who_receives)] == moved


def test_a_layout_of_the_users_own_stays_as_it_is_in_a_wide_window_once_it_was_restored(parts, window) -> None:
    window.resize(1360, 860)
    parts.docks.lay_out()
    parts.docks.verdicts.setFloating(True)
    parts.docks.verdicts.setFloating(False)
    settle()
    before = [dock.width() for dock in (parts.docks.browser, parts.docks.who_receives)]
    state = parts.docks.state()
    parts.docks.lay_out()
    assert parts.docks.restore(state)
    widen(window)
    assert [dock.width() for dock in (parts.docks.browser, parts.docks.who_receives)] == before


def test_the_first_layout_goes_on_following_the_window_once_it_was_restored(parts, window) -> None:
    window.resize(1360, 860)
    parts.docks.lay_out()
    settle()
    usual = sizes(parts.docks)[:2]
    widen(window)
    state = parts.docks.state()
    parts.docks.verdicts.setFloating(True)
    assert parts.docks.restore(state)
    window.resize(1360, 860)
    settle()
    assert sizes(parts.docks)[:2] == usual


def test_sides_stay_as_they_are_in_a_wide_window_once_somebody_has_moved_a_dock(parts, window) -> None:
    window.resize(1360, 860)
    parts.docks.lay_out()
    parts.docks.verdicts.setFloating(True)
    parts.docks.verdicts.setFloating(False)
    settle()
    before = parts.docks.browser.width()
    widen(window)
    assert parts.docks.browser.width() == before


def test_a_lesson_that_stands_below_the_others_is_no_layout_of_the_users_own(parts, window) -> None:
    window.resize(1360, 860)
    parts.docks.lay_out()
    settle()
    before = parts.docks.lessons.width()
    parts.docks.part_lessons()
    settle()
    state = parts.docks.state()
    parts.docks.lay_out()
    assert parts.docks.restore(state)
    widen(window)
    assert parts.docks.lessons.width() >= before + 150
    assert parts.docks.lessons.width() == parts.docks.who_receives.width()


def test_a_click_that_ends_over_the_window_alone_moves_no_edge(parts, window) -> None:
    window.resize(1360, 860)
    parts.docks.lay_out()
    settle()
    before = parts.docks.who_receives.width()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton)
    settle()
    widen(window)
    assert parts.docks.who_receives.width() >= before + 150
