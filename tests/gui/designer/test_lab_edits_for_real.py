"""Editing the lab in the designer with real gateways and a real folder: what is renamed, moved or deleted works at once."""

from pathlib import Path

import pytest

from designer.panels.project_browser.model import Renaming
from designer.panels.project_browser.tree import node_of
from gateway_core.api import CommMode, Lab, Reason, read_lab, save_lab
from tests.support.designer_lab import LAB
from tests.support.renaming import looked_for_calls

PATIENCE_MS = 10_000
GREET_KEY = "gateway/plant-gw/ACME/client/message/greet"


@pytest.fixture
def own_lab(tmp_path: Path) -> Path:
    """A lab of the user's own, where scripts may run: below the program's folder of labs."""
    path = tmp_path / "data" / "labs" / "mine"
    save_lab(LAB, path)
    return path


@pytest.fixture
def started(program, own_lab, qtbot):
    """The program with that lab open, its two presets launched, and a designer that may send."""
    assert program.start(own_lab)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    parts = program.run.parts
    parts.comm.switch(CommMode.READ_WRITE)
    qtbot.waitUntil(lambda: parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)
    return program


def on_disk(path: Path) -> Lab:
    reading = read_lab(path)
    assert [finding.text for finding in reading.findings] == []
    assert reading.lab is not None
    return reading.lab


def rename(program, key: str, name: str) -> None:
    """Type another name in the tree, and let the calls that mention the old one change too."""
    browser = program.run.parts.panels.browser
    browser.rename_requested.emit(Renaming(node_of(browser.tree.item_of(key)), name))
    preview = looked_for_calls(program.run.window)
    if preview is not None:
        preview.change.click()


def run_first_script(program, qtbot) -> None:
    parts = program.run.parts
    parts.opener.open_script("1 first")
    console = parts.editors.current.console
    console.run()
    qtbot.waitUntil(lambda: console.state.ended is not None and not console.state.is_busy, timeout=PATIENCE_MS)


def test_a_renamed_handler_is_reached_by_the_calls_that_were_renamed_with_it(started, own_lab, qtbot) -> None:
    rename(started, GREET_KEY, "welcome")
    run_first_script(started, qtbot)
    first = started.run.clients.windows[0]
    qtbot.waitUntil(lambda: len(first.arrivals_model.rows) == 1, timeout=PATIENCE_MS)
    assert first.arrivals_model.rows[0].send.call.handler == "welcome"
    handlers = on_disk(own_lab).gateway("plant-gw").projects["ACME"].client_handlers
    assert "greet" not in handlers
    assert "welcome" in handlers


def test_a_new_module_is_importable_by_handlers_at_once(started, own_lab, qtbot) -> None:
    parts = started.run.parts
    parts.panels.browser.choose("gateway/plant-gw/ACME")
    parts.parts.new.module()
    parts.editors.current.editor.set_text("def word():\n    return 'from the library'\n")
    parts.commands.save()
    rename(started, "gateway/plant-gw/ACME/library/newModule", "words")
    parts.panels.browser.choose("gateway/plant-gw/ACME")
    parts.parts.new.client_handler()
    parts.editors.current.editor.set_text("print project.words.word()")
    parts.commands.save()
    parts.editors.show_console()
    parts.editors.console.editor.set_text("system.util.sendMessage('ACME', 'newHandler', user='bob')\n")
    parts.editors.console.console.run()
    rows = started.run.clients.windows[0].arrivals_model.rows
    qtbot.waitUntil(lambda: [row.delivery.reason for row in rows] == [Reason.DONE], timeout=PATIENCE_MS)
    library = on_disk(own_lab).gateway("plant-gw").projects["ACME"].library
    assert library == {"words": "def word():\n    return 'from the library'\n"}


def test_a_renamed_gateway_is_written_under_its_new_name_and_stands_in_the_tree(started, own_lab, qtbot) -> None:
    rename(started, "gateway/agent-8088", "north")
    parts = started.run.parts
    assert [gateway.name for gateway in on_disk(own_lab).gateways] == ["plant-gw", "north"]
    world = started.run.network.world
    qtbot.waitUntil(lambda: [state.name for state in world().gateways] == ["plant-gw", "north"], timeout=PATIENCE_MS)
    assert not (own_lab / "gateways" / "agent-8088").exists()
    parts.commands.undo_lab_change()
    assert on_disk(own_lab) == LAB


def test_a_deleted_project_ends_its_clients_and_undo_lets_them_be_launched_again(started, own_lab, qtbot) -> None:
    parts = started.run.parts
    parts.panels.browser.choose("gateway/plant-gw/ACME")
    parts.parts.commands.delete()
    assert on_disk(own_lab).clients == ()
    parts.commands.undo_lab_change()
    assert on_disk(own_lab) == LAB
    parts.launcher.open_preset("Packing 1")
    names = {"Packing 1"}
    qtbot.waitUntil(lambda: names <= {session.name for session in started.run.clients.sessions}, timeout=PATIENCE_MS)


def test_a_new_user_can_be_who_a_new_client_is(started, own_lab, qtbot) -> None:
    parts = started.run.parts
    parts.parts.new.user()
    user = parts.parts.dialogs.dialog
    user.name.setText("ann")
    user.roles.setText("Operator")
    user.accept()
    parts.parts.new.preset()
    preset = parts.parts.dialogs.dialog
    preset.name.setText("Lab desk")
    preset.user.setCurrentText("ann")
    preset.accept()
    parts.menus.clients.presets[2].trigger()
    qtbot.waitUntil(lambda: len(started.run.clients.windows) == 3, timeout=PATIENCE_MS)
    session = started.run.clients.sessions[2]
    assert (session.identity.user, session.identity.roles) == ("ann", ("Operator",))
    assert on_disk(own_lab).clients[2].name == "Lab desk"
