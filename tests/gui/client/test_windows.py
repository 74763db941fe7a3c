"""The windows that scripts of a client have opened, as cards in its window."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from client.panels.windows.card import WindowCard
from client.panels.windows.model import MOST_CARDS, windows_state
from client.panels.windows.view import WindowsView
from client.toolkit.times import clock_text
from gateway_core.api import CommandError, GuiQueueBlocked, OpenWindow, Payload, SessionClosed
from tests.support.happenings import NOON_MS, Happenings


def opened(number: int, path: str = "Popups/Valve", **more: object) -> OpenWindow:
    parameters = tuple((name, Payload(json.dumps(value))) for name, value in more.pop("parameters", {}).items())
    fields = {"instance": 1, "title": path.rpartition("/")[2], "opened_by": "testHandler", "opened_ms": NOON_MS, **more}
    return OpenWindow(number, path, parameters=parameters, **fields)


@pytest.fixture
def client(windows, window) -> Happenings:
    return Happenings(windows.sessions[0].endpoint)


@pytest.fixture
def show(windows, client, tell) -> Callable[..., WindowsView]:
    """Has these windows open, and returns the view of their cards."""

    def showing(*these: OpenWindow) -> WindowsView:
        tell(client.windows(*these))
        view = windows.presenter(client.where.session).windows.view
        assert view is not None
        return view

    return showing


def tree_texts(card: WindowCard) -> list[tuple[str, str]]:
    model = card.tree.model()
    rows = range(model.rowCount())
    return [(str(model.index(row, 0).data()), str(model.index(row, 2).data())) for row in rows]


def asked(network, command: str) -> list[int]:
    return [number for _session, number in network.called(command)]


def test_there_is_nothing_of_them_before_the_first_window_opens(windows, window, client, tell) -> None:
    tell(client.windows())
    assert windows.presenter(client.where.session).windows.view is None
    assert window.findChildren(WindowsView) == []


def test_a_card_shows_title_path_parameters_and_who_opened_it_when(window, show) -> None:
    (card,) = show(opened(1, title="Valve setpoints", parameters={"valve": 3, "on": True})).cards
    assert card.isVisible()
    assert (card.title.text(), card.path.text()) == ("Valve setpoints", "Popups/Valve")
    assert card.origin.text() == f"opened by testHandler at {clock_text(NOON_MS)}"
    assert tree_texts(card) == [("valve", "3"), ("on", "True")]


def test_a_large_parameter_stays_closed_so_that_the_others_are_seen(show) -> None:
    small, large = show(
        opened(1, parameters={"ids": [1, 2], "line": 1}), opened(2, parameters={"ids": list(range(1000)), "line": 1})
    ).cards
    assert small.tree.isExpanded(small.tree.model().index(0, 0))
    assert not large.tree.isExpanded(large.tree.model().index(0, 0))
    assert tree_texts(large)[1] == ("line", "1")


def test_a_title_and_a_path_of_any_length_are_one_line_of_a_card(show) -> None:
    (card,) = show(opened(1, path="x" * 1_000_000, instance=2, title="one\n" + "y" * 1_000_000)).cards
    assert card.title.text() == f"one {'y' * 196}…"
    assert card.path.text() == f"{'x' * 200}… #2"
    assert len(card.toolTip()) < 500


def test_state_is_said_in_words(show) -> None:
    view = show(
        opened(1, "Main", is_main=True), opened(2, is_centered=True), opened(3, instance=2, is_front=True), opened(4)
    )
    assert [card.state.text() for card in view.cards] == ["main screen", "centered", "in front", ""]
    assert view.cards[2].path.text() == "Popups/Valve #2"
    assert view.heading.text() == "Windows (4)"


def test_every_card_has_a_name_that_says_all_of_it(show) -> None:
    (card,) = show(opened(1, title="Valve 3", is_front=True)).cards
    when = clock_text(NOON_MS)
    assert card.accessibleName() == f"Window Popups/Valve, Valve 3, in front, opened by testHandler at {when}"
    assert card.close_button.accessibleName() == "Close Popups/Valve"
    assert card.tree.accessibleName() == "Parameters of Popups/Valve"


def test_a_window_that_nobody_is_known_for_says_only_when(show) -> None:
    (card,) = show(opened(1, opened_by="")).cards
    assert card.origin.text() == f"opened at {clock_text(NOON_MS)}"


def test_the_area_goes_with_the_last_window_and_gives_its_room_back(window, show) -> None:
    window.resize(700, 700)
    before = (window.arrivals.height(), window.console.height())
    view = show(opened(1))
    assert view.isVisible()
    assert window.arrivals.height() < before[0]
    show()
    assert not view.isVisible()
    after = (window.arrivals.height(), window.console.height())
    assert all(abs(now - then) <= 4 for now, then in zip(after, before, strict=True))


def test_whoever_types_keeps_the_keyboard_and_the_script_its_place(window, show, qtbot) -> None:
    window.resize(700, 900)
    window.show_script_panel()
    window.activateWindow()
    editor = window.script.editor
    editor.setFocus()
    qtbot.waitUntil(lambda: editor.hasFocus() and editor.height() > 50)
    before = editor.mapTo(window, editor.rect().topLeft()), editor.height()
    show(opened(1), opened(2, is_front=True))
    assert editor.hasFocus()
    after = editor.mapTo(window, editor.rect().topLeft()), editor.height()
    assert abs(after[0].y() - before[0].y()) <= 4
    assert abs(after[1] - before[1]) <= 4


def test_the_close_button_asks_the_network_to_close(show, network, client, qtbot) -> None:
    view = show(opened(1), opened(2))
    qtbot.mouseClick(view.cards[1].close_button, Qt.MouseButton.LeftButton)
    assert network.called("close_window") == [(client.where.session, 2)]
    assert len(view.cards) == 2  # until the network says so


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F4, Qt.KeyboardModifier.ControlModifier)],
)
def test_a_card_closes_by_key(show, network, qtbot, key, modifiers) -> None:
    view = show(opened(1), opened(2))
    view.cards[1].setFocus()
    qtbot.keyClick(view.cards[1], key, modifiers)
    assert asked(network, "close_window") == [2]


def test_the_menu_closes_the_window_in_front(window, show, network) -> None:
    show(opened(1), opened(2, is_front=True), opened(3))
    (action,) = [known for known in window.actions_list.all() if known.text() == "Close Front Win&dow"]
    action.trigger()
    assert asked(network, "close_window") == [2]


def test_the_menu_closes_nothing_where_nothing_is_open(window, network) -> None:
    window.menus.front_window_close_requested.emit(None)
    assert asked(network, "close_window") == []


def test_a_click_anywhere_on_a_card_brings_it_to_the_front(show, network, qtbot) -> None:
    view = show(opened(1, parameters={"n": 1}), opened(2, is_front=True))
    qtbot.mouseClick(view.cards[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.cards[0].tree.viewport(), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.cards[1], Qt.MouseButton.LeftButton)  # is there already
    assert asked(network, "raise_window") == [1, 1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_brings_a_card_to_the_front(show, network, qtbot, key) -> None:
    view = show(opened(1), opened(2, is_front=True))
    view.cards[0].setFocus()
    qtbot.keyClick(view.cards[0], key)
    assert asked(network, "raise_window") == [1]


def test_left_and_right_go_from_card_to_card_and_tab_reaches_one(window, show, qtbot) -> None:
    window.activateWindow()
    view = show(opened(1), opened(2), opened(3, is_front=True))
    view.cards[2].setFocus()
    qtbot.waitUntil(view.cards[2].hasFocus)
    qtbot.keyClick(view.cards[2], Qt.Key.Key_Left)
    assert view.cards[1].hasFocus()
    reachable = [bool(card.focusPolicy() & Qt.FocusPolicy.TabFocus) for card in view.cards]
    assert reachable == [False, True, False]
    for _ in range(3):
        qtbot.keyClick(view.cards[1], Qt.Key.Key_Right)
    assert view.cards[2].hasFocus()


def test_the_keyboard_goes_to_the_neighbour_of_a_card_that_closes(window, show, qtbot) -> None:
    window.activateWindow()
    view = show(opened(1), opened(2), opened(3))
    view.cards[1].setFocus()
    qtbot.waitUntil(view.cards[1].hasFocus)
    show(opened(1), opened(3))
    assert [card.title.text() for card in view.cards if card.hasFocus()] == ["Valve"]
    assert view.cards[1].hasFocus()


def test_a_tree_stays_as_somebody_opened_it_while_other_things_change(show) -> None:
    parameters = {"limits": {"low": {"a": 1}}}
    (card,) = show(opened(1, parameters=parameters)).cards
    card.tree.collapse(card.tree.model().index(0, 0))
    show(opened(1, parameters=parameters, title="New", is_front=True))
    assert card.title.text() == "New"
    assert not card.tree.isExpanded(card.tree.model().index(0, 0))
    show(opened(1, parameters={"limits": 3}))
    assert tree_texts(card) == [("limits", "3")]


def test_thirty_windows_scroll_and_the_one_in_front_is_in_sight(window, show, qtbot) -> None:
    view = show(*(opened(number, is_front=number == 30) for number in range(1, 31)))
    last = view.cards[-1]
    qtbot.waitUntil(lambda: view.rect().contains(last.mapTo(view, last.rect().center())))
    assert len(view.cards) == 30
    assert window.width() < 30 * last.width()


def test_an_area_that_is_too_low_for_a_card_shows_its_title(window, show, qtbot) -> None:
    window.resize(window.minimumSize())
    view = show(opened(1), opened(2, parameters={"n": 1}, is_front=True))
    title = view.cards[1].title
    qtbot.waitUntil(lambda: view.rect().contains(title.mapTo(view, title.rect().center())))
    assert title.visibleRegion().boundingRect().height() >= title.height() - 1


def test_two_cards_stand_side_by_side_in_a_new_client_window(window, show, qtbot) -> None:
    view = show(opened(1), opened(2, is_front=True))
    edges = [card.mapTo(view, card.rect().topLeft()).x() for card in view.cards]
    assert edges[0] >= 0
    assert edges[1] + view.cards[1].width() <= view.width()


def test_a_low_card_keeps_its_parameters_and_tells_the_rest_in_its_tool_tip(window, show, qtbot) -> None:
    window.resize(520, 335)
    (card,) = show(opened(1, parameters={"line": 1})).cards
    qtbot.waitUntil(card.origin.isHidden)
    assert card.tree.visibleRegion().boundingRect().height() >= card.tree.fontMetrics().lineSpacing()
    assert "Popups/Valve" in card.toolTip()
    assert "opened by testHandler" in card.toolTip()
    window.resize(520, 800)
    qtbot.waitUntil(lambda: card.origin.isVisible() and card.path.isVisible())


def test_of_very_many_windows_only_the_newest_have_cards_and_the_one_in_front() -> None:
    windows = [opened(number, is_front=number == 2) for number in range(1, 1_001)]
    state = windows_state(windows)
    numbers = [card.window.number for card in state.cards]
    assert numbers == [2, *range(1_001 - MOST_CARDS, 1_001)]
    assert state.heading == f"Windows (1000), the newest {MOST_CARDS} shown"


def test_of_many_changes_at_once_the_last_one_is_shown(windows, client, tell, show, qtbot) -> None:
    tell(*(client.windows(opened(number)) for number in range(1, 501)))
    presenter = windows.presenter(client.where.session).windows
    qtbot.waitUntil(lambda: presenter.view is not None and len(presenter.view.cards) == 1)
    (card,) = windows.presenter(client.where.session).windows.view.cards
    assert card.accessibleName().startswith("Window Popups/Valve")
    assert windows.presenter(client.where.session).windows.view.heading.text() == "Windows (1)"


def test_h5_a_script_that_holds_the_gui_queue_freezes_the_cards(client, tell, show, network, window) -> None:
    view = show(opened(1, is_front=True))
    tell(GuiQueueBlocked(0, NOON_MS, client.where, True))
    assert view.frozen.isVisible()
    assert not view.cards[0].isEnabled()
    window.menus.front_window_close_requested.emit(None)
    assert asked(network, "close_window") == []
    tell(GuiQueueBlocked(0, NOON_MS, client.where, False))
    assert not view.frozen.isVisible()
    assert view.cards[0].isEnabled()


def test_a_refused_wish_is_said_in_the_bar(window, show, network, qtbot) -> None:
    view = show(opened(1))
    network.refuse = str(CommandError("There is no session any more."))
    qtbot.mouseClick(view.cards[0].close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bar.message is not None)
    assert window.bar.message.text == "There is no session any more."


def test_windows_of_other_clients_are_not_shown(windows, window, client, tell) -> None:
    other = Happenings(client.where.__class__(client.where.kind, "Packing 9", "plant-gw", "FFFFFFFF"))
    tell(other.windows(opened(1)))
    assert windows.presenter(client.where.session).windows.view is None


@pytest.mark.parametrize("theme", ["dark", "high-contrast"])
def test_a_new_theme_is_on_the_cards_at_once(show, look, theme) -> None:
    (card,) = show(opened(1, is_front=True)).cards
    look.themes.set_choice(theme)
    image = card.grab().toImage()
    assert image.pixelColor(card.width() // 2, 1) == look.themes.theme.color("accent")
    assert image.pixelColor(3, card.height() // 2) == look.themes.theme.color("surface")
    assert card.path.palette().color(card.path.foregroundRole()) == look.themes.theme.color("muted")


def test_cards_grow_with_the_window_s_zoom(window, show, qtbot) -> None:
    (card,) = show(opened(1)).cards
    before = card.minimumWidth()
    window.zoom.set_factor(2.0)
    qtbot.waitUntil(lambda: card.minimumWidth() > before * 1.5)


def test_parameters_stay_readable_in_a_zoomed_window(window, show, qtbot) -> None:
    (card,) = show(opened(1, parameters={"valveNumber": 3})).cards
    narrow = card.tree.columnWidth(0)
    window.zoom.set_factor(2.0)
    qtbot.waitUntil(lambda: card.tree.columnWidth(0) > narrow * 1.5)


def test_cards_that_open_in_a_zoomed_window_are_zoomed(window, show, qtbot) -> None:
    window.zoom.set_factor(2.0)
    (card,) = show(opened(1)).cards
    qtbot.waitUntil(lambda: card.title.font().pointSizeF() == pytest.approx(window.font().pointSizeF()))


def test_the_end_of_the_session_leaves_no_card(show, windows, client, tell) -> None:
    view = show(opened(1))
    tell(client.windows(), SessionClosed(0, NOON_MS, windows.sessions[0]))
    assert view.cards == ()
    assert not view.isVisible()
    assert QApplication.focusWidget() is None or not view.isAncestorOf(QApplication.focusWidget())
