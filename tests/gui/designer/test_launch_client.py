"""The Launch Client dialog and the Clients menu (rule A2)."""

from dataclasses import replace

import pytest

from designer.document.preset_edits import modify_preset
from gateway_core.api import Identity


@pytest.fixture
def dialog(parts, qtbot):
    parts.launcher.launch()
    return parts.launcher.dialog


def opened(network) -> list[tuple]:
    return network.called("open_client")


def test_a_preset_fills_the_fields_and_launches(parts, network, dialog, qtbot) -> None:
    dialog.preset.setCurrentText("Packing 2")
    dialog.accept()
    identity = Identity("eve", ("Maintenance",), "PACK-02", "192.0.2.12")
    qtbot.waitUntil(lambda: bool(opened(network)))
    assert opened(network) == [("Packing 2", "plant-gw", "ACME", identity, True)]
    qtbot.waitUntil(lambda: len(parts.launcher._clients.windows) == 1)


def test_examples_of_what_may_be_typed_do_not_pass_for_defaults(dialog) -> None:
    examples = [field.placeholderText() for field in (dialog.roles, dialog.host, dialog.address)]
    assert examples == ["e.g. Operator, Shift A", "e.g. PACK-04", "e.g. 192.0.2.14"]


def test_a_lab_user_has_the_lab_s_roles_and_they_cannot_be_typed(dialog) -> None:
    dialog.user.setCurrentText("eve")
    assert dialog.roles.text() == "Maintenance"
    assert dialog.roles.isReadOnly()


def test_a_free_user_name_comes_with_roles_of_its_own(network, dialog, qtbot) -> None:
    dialog.user.setCurrentText("visitor")
    assert not dialog.roles.isReadOnly()
    dialog.roles.setText("Guest, Reader")
    dialog.name.setText("Tablet")
    dialog.host.setText("TAB-1")
    dialog.accept()
    qtbot.waitUntil(lambda: bool(opened(network)))
    assert opened(network)[0][0] == "Tablet"
    assert opened(network)[0][3] == Identity("visitor", ("Guest", "Reader"), "TAB-1", "")


def test_another_gateway_offers_its_own_projects(dialog) -> None:
    assert [dialog.project.itemText(row) for row in range(dialog.project.count())] == ["ACME", "Utilities"]
    dialog.gateway.setCurrentText("agent-8088")
    assert [dialog.project.itemText(row) for row in range(dialog.project.count())] == ["ACME"]


def test_a_client_without_a_name_is_refused_in_a_sentence(network, dialog) -> None:
    dialog.name.setText("  ")
    dialog.accept()
    assert "needs a name" in dialog._problem.text()
    assert opened(network) == []
    dialog.reject()


def test_cancel_opens_nothing(network, dialog) -> None:
    dialog.reject()
    assert opened(network) == []


def test_every_preset_is_in_the_clients_menu_with_a_shortcut(parts, network, qtbot) -> None:
    actions = {action.text(): action for action in parts.menus.actions.menu("&Clients").actions()}
    assert actions["Packing 1"].shortcut().toString() == "Ctrl+1"
    actions["Packing 1"].trigger()
    qtbot.waitUntil(lambda: bool(opened(network)))
    assert opened(network)[0][0] == "Packing 1"


def test_a_client_that_cannot_be_opened_is_said_in_the_bar(parts, network, qtbot) -> None:
    network.refuse = "The gateway agent-8088 is down."
    parts.launcher.open_preset("Packing 1")
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    assert parts.notices.message.text == "The gateway agent-8088 is down."


def test_the_status_bar_counts_clients(parts, qtbot) -> None:
    assert parts.status.clients.text() == "Clients: 0"
    parts.launcher.open_preset("Packing 1")
    qtbot.waitUntil(lambda: parts.status.clients.text() == "Clients: 1")
    parts.launcher.close_all()
    qtbot.waitUntil(lambda: parts.status.clients.text() == "Clients: 0")


def hand_over(parts, text: str) -> None:
    parts.editors.show_console()
    parts.editors.console.editor.set_text(text)
    parts.menus.clients.hand_over.trigger()


def test_a_script_goes_to_the_client_that_its_first_line_names_opened_where_it_is_not(parts, qtbot) -> None:
    hand_over(parts, '# Run as: client "Packing 1"\nprint 1\n')
    qtbot.waitUntil(lambda: len(parts.launcher.clients.windows) == 1)
    (window,) = parts.launcher.clients.windows
    assert window.script.editor.text() == '# Run as: client "Packing 1"\nprint 1\n'
    assert window.script.isVisible()


def test_a_script_that_names_nobody_goes_to_the_open_client_and_undo_brings_back_what_stood_there(parts, qtbot) -> None:
    parts.launcher.open_preset("Packing 1")
    qtbot.waitUntil(lambda: len(parts.launcher.clients.windows) == 1)
    (window,) = parts.launcher.clients.windows
    window.script.editor.insertPlainText("before")
    hand_over(parts, "print 2")
    assert window.script.editor.text() == "print 2"
    window.script.editor.undo()
    assert window.script.editor.text() == "before"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('# Run as: client "Nobody"\nprint 1', "No client of this lab is called “Nobody”"),
        ("print 1", "No client is open."),
        ("", "There is no script in front."),
    ],
)
def test_a_script_that_no_client_can_get_is_said_in_the_bar(parts, text, sentence) -> None:
    hand_over(parts, text)
    assert parts.notices.message.text.startswith(sentence)


@pytest.fixture
def renamed(parts, qtbot):
    """The designer with an open client whose preset was given another name just now."""
    parts.launcher.open_preset("Packing 1")
    qtbot.waitUntil(lambda: len(parts.launcher.clients.windows) == 1)
    lab = parts.workplace.edits.lab
    preset = replace(lab.clients[0], name="Filling 1")
    parts.workplace.edits.apply(modify_preset(lab, "Packing 1", preset), "Rename client preset")
    return parts


def test_an_open_client_keeps_its_name_when_its_preset_is_renamed_and_that_is_said(renamed) -> None:
    assert renamed.notices.message.text == (
        "The open client keeps the name “Packing 1” until it is launched again as “Filling 1”."
    )
    assert renamed.launcher.clients.windows[0].windowTitle().startswith("Packing 1")


def test_launch_again_gives_it_the_new_name(renamed, qtbot) -> None:
    renamed.bar._action.click()
    qtbot.waitUntil(lambda: [each.name for each in renamed.launcher.clients.sessions] == ["Filling 1"])
    assert renamed.launcher.clients.windows[0].windowTitle().startswith("Filling 1")


def test_a_preset_that_is_renamed_while_its_client_is_closed_is_no_news(parts) -> None:
    lab = parts.workplace.edits.lab
    preset = replace(lab.clients[0], name="Filling 1")
    parts.workplace.edits.apply(modify_preset(lab, "Packing 1", preset), "Rename client preset")
    assert parts.notices.message is None
