"""The comm mode by menu, toolbar and error bar (rules D1, D2, M22)."""

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton

from gateway_core.api import CommMode, CommModeBlocked, Endpoint, EndpointKind, ScriptStarted

OFF, READ_ONLY, READ_WRITE = CommMode.OFF, CommMode.READ_ONLY, CommMode.READ_WRITE


def checked(parts) -> list[CommMode]:
    return [mode for mode, action in parts.menus.project.comm.of.items() if action.isChecked()]


def blocked(parts, mode: CommMode = READ_ONLY) -> CommModeBlocked:
    return CommModeBlocked(0, 0, parts.workplace.designer, mode)


def press_bar_button(parts) -> None:
    next(button for button in parts.bar.findChildren(QPushButton) if button.isVisible()).click()


def test_d1_a_designer_starts_in_read_only(parts) -> None:
    assert parts.comm.mode is READ_ONLY
    assert checked(parts) == [READ_ONLY]


@pytest.mark.parametrize("mode", list(CommMode))
def test_d1_each_mode_has_a_menu_place_and_a_toolbar_button(parts, network, mode, qtbot) -> None:
    action = parts.menus.project.comm.of[mode]
    assert action in parts.menus.actions.menu("&Project").actions()
    button = parts.menus.toolbar.widgetForAction(action)
    assert isinstance(button, QToolButton)
    button.click()
    qtbot.waitUntil(lambda: parts.comm.mode is mode)
    assert checked(parts) == [mode]


def test_the_mode_is_shown_by_shape_and_word(parts, qtbot) -> None:
    parts.comm.switch(READ_WRITE)
    qtbot.waitUntil(lambda: parts.comm.mode is READ_WRITE)
    texts = [parts.menus.project.comm.of[mode].iconText() for mode in CommMode]
    assert texts == ["○ Comm Off", "○ Comm Read-Only", "● Comm Read/Write"]


def test_a_mode_that_a_script_switched_is_shown_too(parts, network, qtbot) -> None:
    network.set_comm_mode(parts.workplace.designer.session, OFF)
    qtbot.waitUntil(lambda: checked(parts) == [OFF])


def test_a_refused_switch_leaves_the_mode_as_it_was(parts, network, qtbot) -> None:
    network.refuse = "The designer's session is closed."
    parts.menus.project.comm.of[READ_WRITE].trigger()
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    assert checked(parts) == [READ_ONLY]


def test_m22_a_blocked_send_offers_to_switch_and_then_to_run_again(parts, network, tell, qtbot) -> None:
    tell(blocked(parts))
    assert "Nothing was sent" in parts.notices.message.text
    assert parts.notices.message.action == "Switch to Read/Write"
    press_bar_button(parts)
    qtbot.waitUntil(lambda: parts.comm.mode is READ_WRITE)
    assert network.called("set_comm_mode") == [(parts.workplace.designer.session, READ_WRITE)]
    assert "Run the script again (F5)" in parts.notices.message.text
    press_bar_button(parts)
    assert len(network.called("run_script")) == 1


def test_the_offer_to_run_again_goes_with_the_next_run_however_it_is_started(parts, tell, qtbot) -> None:
    tell(blocked(parts))
    press_bar_button(parts)
    qtbot.waitUntil(lambda: parts.comm.mode is READ_WRITE)
    client = Endpoint(EndpointKind.CLIENT, "Packing 1", "plant-gw", "C0000001")
    tell(ScriptStarted(0, 0, 1, client, "of a client"))
    assert "Run the script again" in parts.notices.message.text
    tell(ScriptStarted(0, 0, 2, parts.workplace.designer, "Script Console"))
    assert parts.notices.message is None


def test_the_offer_goes_when_the_mode_is_switched_by_hand(parts, tell, qtbot) -> None:
    tell(blocked(parts))
    parts.menus.project.comm.of[READ_WRITE].trigger()
    qtbot.waitUntil(lambda: parts.notices.message is None)


def test_a_client_that_was_blocked_is_not_the_designer_s_business(parts, tell) -> None:
    other = Endpoint(EndpointKind.CLIENT, "Packing 1", "plant-gw", "C0000001")
    tell(CommModeBlocked(0, 0, other, READ_ONLY))
    assert parts.notices.message is None
