"""Tabs whose scripts are deleted: here with the Project Browser, or by another program."""

import pytest
from PySide6.QtTest import QTest

from designer.document.handler_edits import HandlerPlace, HandlerSet, add_handler, handler_at
from designer.document.script_edits import add_script
from gateway_core.api import (
    FolderNews,
    FolderWatch,
    HandlerScope,
    MessageHandler,
    Place,
    PlaceKind,
    read_lab,
)
from tests.support.designer_lab import GREET as GREET_HANDLER

CLIENTS = HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT)
GREET = HandlerPlace(CLIENTS, "greet")
GREET_KEY = "gateway/plant-gw/ACME/client/message/greet"
TOOLS = Place(PlaceKind.LIBRARY, "plant-gw", "ACME", "tools")


@pytest.fixture
def delete(parts):
    """Deletes a line of the Project Browser; the question is answered with yes."""

    def delete_line(key: str) -> None:
        parts.panels.browser.choose(key)
        parts.parts.commands.delete()

    return delete_line


def titles(parts) -> list[str]:
    tabs = parts.editors.tabs
    return [tabs.tabText(index) for index in range(tabs.count() - 1)]  # the last one is the Send form


@pytest.mark.parametrize(
    ("place", "key"),
    [
        (Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "greet"), GREET_KEY),
        (TOOLS, "gateway/plant-gw/ACME/library/tools"),
        (Place(PlaceKind.SCRIPT, name="2 second"), "script/2 second"),
    ],
)
def test_a_tab_without_text_of_its_own_goes_with_its_script_and_comes_back_by_undo(parts, delete, place, key) -> None:
    parts.workplace.edits.apply(add_script(parts.workplace.edits.lab, TOOLS, "x = 1\n"), "Add module tools")
    parts.opener.open_place(place)
    before = titles(parts)
    assert len(before) == 2
    delete(key)
    assert titles(parts) == ["Script Console"]
    assert parts.notices.message is None
    parts.commands.undo_lab_change()
    assert titles(parts) == before
    parts.commands.redo_lab_change()
    assert titles(parts) == ["Script Console"]


def test_the_tabs_of_a_project_go_with_it(parts, delete) -> None:
    parts.opener.open_handler(GREET)
    delete("gateway/plant-gw/ACME")
    assert titles(parts) == ["Script Console"]


def test_a_tab_that_undo_brings_back_comes_behind_the_one_in_front(parts, window, delete, qtbot) -> None:
    parts.opener.open_handler(GREET)
    delete(GREET_KEY)
    parts.editors.show_console()
    tree = parts.panels.browser.tree
    tree.setFocus()
    parts.commands.undo_lab_change()
    assert parts.editors.current is parts.editors.console
    assert tree.hasFocus()


@pytest.mark.parametrize(
    ("place", "key", "said"),
    [
        (Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "greet"), GREET_KEY, "“greet” was renamed or removed"),
        (TOOLS, "gateway/plant-gw/ACME/library/tools", "“tools” is no longer in the lab"),
        (Place(PlaceKind.SCRIPT, name="2 second"), "script/2 second", "“2 second” is no longer in the lab"),
    ],
)
def test_a_tab_with_text_of_its_own_stays_and_says_that_its_script_is_gone(parts, delete, place, key, said) -> None:
    parts.workplace.edits.apply(add_script(parts.workplace.edits.lab, TOOLS, "x = 1\n"), "Add module tools")
    parts.opener.open_place(place)
    tab = parts.editors.current
    QTest.keyClicks(tab.editor, "y")
    delete(key)
    assert parts.editors.current is tab
    assert titles(parts)[1].startswith("● ")
    assert said in parts.notices.message.text
    parts.commands.undo_lab_change()
    assert tab.editor.text().startswith("y")


def test_a_handler_that_another_program_removes_is_said_once_and_save_brings_it_back(parts, document) -> None:
    parts.opener.open_handler(GREET)
    folder = FolderWatch(document.path, document.lab)
    parts.workplace.edits.follow(folder)
    (document.path / "gateways/plant-gw/projects/ACME/client/messages/greet.py").unlink()
    state = folder.look(at_once=True)
    parts.workplace.edits.take_news(FolderNews(state, state.refused))
    assert "“greet” was renamed or removed elsewhere" in parts.notices.message.text
    assert titles(parts) == ["Script Console", "● greet · client"]
    parts.notices.clear()
    other = MessageHandler("other", HandlerScope.CLIENT)
    parts.workplace.edits.apply(add_handler(document.lab, CLIENTS, other), "edit")
    assert parts.notices.message is None
    parts.commands.save()
    assert handler_at(document.lab, GREET) == GREET_HANDLER
    assert titles(parts) == ["Script Console", "greet · client"]


def test_a_script_that_another_program_removes_keeps_its_tab_over_edits_made_here(parts, document) -> None:
    parts.opener.open_script("2 second")
    folder = FolderWatch(document.path, document.lab)
    parts.workplace.edits.follow(folder)
    (document.path / "scripts/2 second.py").unlink()
    state = folder.look(at_once=True)
    parts.workplace.edits.take_news(FolderNews(state, state.refused))
    parts.workplace.edits.apply(add_script(document.lab, TOOLS, "x = 1\n"), "Add module tools")
    assert titles(parts) == ["Script Console", "● 2 second"]


def test_save_brings_back_a_module_that_was_deleted_under_its_text(parts, document, delete) -> None:
    parts.workplace.edits.apply(add_script(parts.workplace.edits.lab, TOOLS, "x = 1\n"), "Add module tools")
    parts.opener.open_module(TOOLS)
    tab = parts.editors.current
    tab.editor.set_text("x = 2\n")
    delete("gateway/plant-gw/ACME/library/tools")
    assert parts.editors.save(tab)
    assert read_lab(document.path).lab.gateway("plant-gw").projects["ACME"].library["tools"] == "x = 2\n"


def test_a_handler_that_comes_back_by_undo_has_only_its_own_text_to_save(parts, delete) -> None:
    parts.opener.open_handler(GREET)
    tab, before = parts.editors.current, GREET_HANDLER.script
    tab.editor.set_text("mine")
    delete(GREET_KEY)
    tab.editor.set_text(before)
    assert tab.view.save_button.isEnabled()
    parts.commands.undo_lab_change()
    assert not tab.view.save_button.isEnabled()
    assert titles(parts)[1] == "greet · client"
