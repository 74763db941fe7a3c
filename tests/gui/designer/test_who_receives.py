"""Who receives this? Follows the cursor of the editor in front, over a fake network that has a world and sends nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from client.looks.outcome_look import depends_look, expected_look, reason_look
from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.document.script_edits import edit_script
from designer.panels.verdicts.table import VERDICT, line_look
from designer.panels.who_receives.presenter import WORLD_PAUSE_MS
from gateway_core.api import CommMode, Fault, FaultKind, HandlerScope, Identity, Place, PlaceKind, Reason

CALL = "system.util.sendMessage(project='ACME', messageHandler='greet', user='bob')"
BOB = Identity("bob", ("Operator",), "PACK-01", "192.0.2.11")


@pytest.fixture
def clients(network, qtbot, parts) -> None:
    network.open_client("Packing 1", "plant-gw", "ACME", BOB)
    network.open_client("Packing 2", "plant-gw", "ACME", Identity("eve", (), "PACK-02"))
    settle(qtbot)


def settle(qtbot) -> None:
    qtbot.wait(WORLD_PAUSE_MS + 60)


def write(parts, qtbot, text: str, cursor: int | None = None) -> None:
    editor = parts.editors.current_editor
    editor.set_text(text)
    place = QTextCursor(editor.document())
    place.setPosition(len(text) if cursor is None else cursor)
    editor.setTextCursor(place)
    settle(qtbot)


def lines(parts) -> dict[str, str]:
    """What is said of each endpoint: its shape and word."""
    model = parts.panels.who_receives.verdicts.model
    return {line.name: line_look(line).word for line in model.rows}


def headline(parts) -> str:
    return parts.panels.who_receives.verdicts.headline_text


def test_every_endpoint_has_a_verdict_before_anything_is_sent(parts, clients, network, qtbot) -> None:
    write(parts, qtbot, CALL)
    nobody = reason_look(Reason.OTHER_USER).word
    assert lines(parts) == {
        "Packing 1": expected_look().word,
        "plant-gw": nobody,
        "agent-8088": nobody,
        "designer": nobody,
        "Packing 2": nobody,
    }
    assert "1 of 5 would receive it" in headline(parts)
    assert not [command for command in network.commands if command.name in ("send", "run_script")]


def test_who_is_selected_without_a_handler_is_not_said_to_receive(parts, clients, qtbot) -> None:
    write(parts, qtbot, CALL.replace("greet", "nobodys"))
    assert headline(parts).endswith("nobodys → ACME, 0 of 5 would receive it, 1 selected without a handler that runs")


def test_what_is_broken_on_purpose_is_said_before_anything_is_sent(parts, clients, network, qtbot) -> None:
    write(parts, qtbot, CALL)
    (bob,) = [each for each in network.world().sessions if each.name == "Packing 1"]
    network.set_faults([Fault(FaultKind.CLIENT_LOST, bob.endpoint.label)]).result()
    settle(qtbot)
    assert headline(parts).endswith("greet → ACME, 0 of 5 would receive it, 1 broken on purpose")
    assert lines(parts)["Packing 1"] == reason_look(Reason.FAILED).word
    sentence = parts.panels.who_receives.verdicts.model.rows[0].sentence
    assert sentence.endswith("nothing in the call excludes it. Fault on purpose: client Packing 1 is lost.")
    network.set_faults([Fault(FaultKind.SLOW_HANDLER, "", 2.0, "greet")]).result()
    settle(qtbot)
    assert "1 of 5 would receive it" in headline(parts)
    sentence = parts.panels.who_receives.verdicts.model.rows[0].sentence
    assert sentence.endswith("its handler is there. Fault on purpose: handler greet waits 2 s before it runs.")


def test_a_call_that_raises_says_that_the_count_holds_without_the_error(parts, clients, qtbot) -> None:
    write(parts, qtbot, CALL.replace("'bob'", "'bob', payload=5"))
    assert headline(parts).startswith("✖ ")
    assert " Without that: Line 1: greet → ACME" in headline(parts)


def test_it_follows_each_key(parts, clients, qtbot) -> None:
    write(parts, qtbot, CALL.replace("bob", "ev"), CALL.index("bob") + 2)
    assert lines(parts)["Packing 2"] != expected_look().word
    QTest.keyClicks(parts.editors.current_editor, "e")
    settle(qtbot)
    assert lines(parts)["Packing 2"] == expected_look().word


def test_what_only_running_can_tell_is_said_to_be_so(parts, clients, qtbot) -> None:
    write(parts, qtbot, CALL.replace("'bob'", "who()"))
    assert lines(parts)["Packing 1"] == depends_look().word
    assert "0 of 5 would receive it, 3 may" in headline(parts)  # two clients, and the gateway if user turns out empty
    assert "Only running can tell user" in parts.panels.who_receives.verdicts.detail.sentence.text()


def test_a_name_with_one_value_is_followed(parts, clients, qtbot) -> None:
    write(parts, qtbot, "who = 'eve'\n" + CALL.replace("'bob'", "who"))
    assert lines(parts)["Packing 2"] == expected_look().word


def test_clients_that_open_and_change_are_followed(parts, clients, network, qtbot) -> None:
    write(parts, qtbot, CALL)
    session = next(each for each in network.world().sessions if each.name == "Packing 1")
    network.change_identity(session.id, Identity("zoe", (), "PACK-01"))
    settle(qtbot)
    assert lines(parts)["Packing 1"] != expected_look().word
    network.close_session(session.id)
    settle(qtbot)
    assert lines(parts)["Packing 1"] == expected_look().word  # the preset would be bob's if it were opened
    shown = next(line for line in parts.panels.who_receives.verdicts.model.rows if line.name == "Packing 1")
    assert not shown.is_open


def test_edits_of_the_lab_are_followed(parts, clients, qtbot) -> None:
    write(parts, qtbot, CALL)
    edits = parts.workplace.edits
    handlers = parts.workplace.edits.lab.gateways[0].projects["ACME"].client_handlers
    assert "greet" in handlers
    parts.opener.open_handler(HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet"))
    settle(qtbot)
    assert headline(parts) == ""  # the handler makes no call
    place = Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "greet")
    edits.apply(edit_script(edits.lab, place, CALL), "edit")
    settle(qtbot)
    assert "greet → ACME" in headline(parts)


def test_a_handler_s_call_is_judged_as_who_runs_it(parts, clients, qtbot) -> None:
    parts.opener.open_handler(HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.GATEWAY), "audit"))
    write(parts, qtbot, CALL)
    assert "Read-Only" not in headline(parts)
    assert lines(parts)["Packing 1"] == expected_look().word


def test_the_sender_can_be_chosen(parts, clients, qtbot) -> None:
    write(parts, qtbot, CALL)
    box = parts.panels.who_receives.sender_box
    box.setCurrentIndex(box.findData("gateway:agent-8088"))
    box.activated.emit(box.currentIndex())
    assert lines(parts)["Packing 1"] != expected_look().word  # another gateway's clients


def test_the_comm_mode_is_said_and_hides_nothing(parts, clients, network, qtbot) -> None:
    write(parts, qtbot, CALL)
    assert headline(parts).startswith("Comm Read-Only: nothing is sent.")
    network.set_comm_mode(parts.workplace.designer.session, CommMode.READ_WRITE)
    settle(qtbot)
    assert headline(parts).startswith("Line 1: greet → ACME")


def test_a_run_that_fails_in_a_call_leaves_who_received_it_in_front(parts, clients, window, qtbot) -> None:
    write(parts, qtbot, "x = 1\n" + CALL, 0)
    editor = parts.editors.current_editor
    parts.docks.verdicts.raise_()
    editor.setFocus()
    qtbot.wait(20)
    editor.mark_error(2)
    settle(qtbot)
    assert editor.textCursor().blockNumber() == 1
    assert not parts.docks.verdicts.visibleRegion().isEmpty()


def test_moving_into_a_call_brings_the_panel_to_the_front_and_a_send_the_other_one(
    parts, clients, window, qtbot
) -> None:
    write(parts, qtbot, "x = 1\n" + CALL, 0)
    editor = parts.editors.current_editor
    parts.docks.verdicts.raise_()
    editor.setFocus()
    qtbot.wait(20)
    assert parts.docks.who_receives.visibleRegion().isEmpty()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    settle(qtbot)
    assert not parts.docks.who_receives.visibleRegion().isEmpty()
    parts.docks.show_verdicts()
    qtbot.wait(20)
    assert parts.docks.who_receives.visibleRegion().isEmpty()


def test_without_a_call_it_says_what_to_do(parts, clients, qtbot) -> None:
    write(parts, qtbot, "print 1")
    panel = parts.panels.who_receives
    assert lines(parts) == {}
    assert "sendMessage" in panel.verdicts.table.accessibleDescription()


def test_a_closed_tab_is_followed_no_more(parts, clients, qtbot) -> None:
    parts.opener.open_handler(HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.GATEWAY), "audit"))
    write(parts, qtbot, CALL)
    parts.editors.current.save()
    parts.commands.close_tab()
    write(parts, qtbot, "print 2")
    assert lines(parts) == {}


def test_the_verdict_stands_beside_its_conditions(parts, clients, qtbot) -> None:
    write(parts, qtbot, CALL)
    panel = parts.panels.who_receives
    rows = [line.name for line in panel.verdicts.model.rows]
    panel.verdicts.table.choose_row(rows.index("Packing 2"))
    assert "eve" in panel.verdicts.detail.sentence.text()
    assert panel.verdicts.detail.payload.isHidden()
    assert panel.verdicts.model.index(rows.index("Packing 2"), VERDICT).data().startswith("–")
