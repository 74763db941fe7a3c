"""The icons of menus: there when a menu is seen, and not drawn before the window stands."""

import pytest
from PySide6.QtWidgets import QMenu

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.menus.menus import Menus


@pytest.fixture
def menus(parts, window) -> Menus:
    window.show()
    return parts.menus


def names_with_icons(menus: Menus) -> set[str]:
    return {action.objectName() for action in menus.actions.all() if not action.icon().isNull()}


def test_only_the_toolbar_s_actions_have_icons_at_first(menus) -> None:
    assert names_with_icons(menus) == {
        "Project/Run",
        "Project/Stop",
        "Learn/Predict",
        "Learn/Step",
        "Clients/Launch Client",
        "Clients/Arrange Clients",
    }


def test_a_menu_that_opens_shows_its_icons(menus) -> None:
    menu = menus.actions.menu("&Edit")
    menu.aboutToShow.emit()
    assert {"Edit/Undo", "Edit/Cut", "Edit/Paste", "Edit/Lab History"} <= names_with_icons(menus)
    assert "File/Save" not in names_with_icons(menus)


def test_a_context_menu_shows_its_icons(menus) -> None:
    menu = menus.context_menu(None)
    (new,) = menu.findChildren(QMenu)
    assert all(not action.icon().isNull() for action in new.actions())
    menu.deleteLater()


def test_the_others_follow_when_there_is_nothing_else_to_do(menus, qtbot) -> None:
    qtbot.waitUntil(lambda: {"File/Save", "Help/Bug Reports"} <= names_with_icons(menus), timeout=10_000)


def test_an_action_that_is_gone_before_its_icon_was_drawn_gets_none(window, look) -> None:
    actions = WindowActions(window, look.icons)
    gone = actions.add(ActionSpec("&Gone", "&Edit", icon="x"), window.update)
    actions.remove(gone)
    assert list(actions.icon_steps()) == []
