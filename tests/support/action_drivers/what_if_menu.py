"""What each action of the Learn menu does with What If."""

from PySide6.QtGui import QGuiApplication

from designer.panels.what_if.model import Move
from designer.panels.what_if.switch import WhatIfSwitch
from designer.window.tabs.send_tab import SendTab
from gateway_core.api import Argument, Identity
from tests.support.action_drivers.stage import Driver, Stage

CALL = "system.util.sendMessage(project='ACME', messageHandler='greet', user='bob')"
PLACE = "Learn/What If/"


def supposed(stage: Stage) -> WhatIfSwitch:
    """What If is on for a call in the console, and another user is supposed."""
    stage.network.open_client("Packing 2", "plant-gw", "ACME", Identity("eve", (), "PACK-02"))
    stage.write(CALL, 1, 5)
    stage.wait(lambda: bool(stage.parts.panels.who_receives.verdicts.model.rows))
    stage.trigger(PLACE + "What If On or Off")
    switch = stage.parts.what_ifs.predicted
    field = switch.view.fields.rows[Argument.USER].field
    field.set_text("eve")
    field.text_edited.emit("eve")
    assert not switch.presenter.supposition.is_empty
    return switch


def switch_on_and_off(stage: Stage) -> None:
    switch = supposed(stage)
    assert switch.is_on
    assert switch.view.isVisible()
    stage.trigger(PLACE + "What If On or Off")
    assert not switch.is_on
    assert stage.parts.panels.who_receives.verdicts.table.isVisible()


def reset(stage: Stage) -> None:
    switch = supposed(stage)
    stage.trigger(PLACE + "Reset What If")
    assert switch.presenter.supposition.is_empty


def moved_first(stage: Stage) -> None:
    switch = supposed(stage)
    stage.wait(lambda: any(line.move is Move.GAINED for line in switch.view.model.rows))
    stage.trigger(PLACE + "Moved First")
    assert switch.view.model.rows[0].move is Move.GAINED


def copy(stage: Stage) -> None:
    supposed(stage)
    stage.trigger(PLACE + "Copy Changed Call")
    assert "user='eve'" in QGuiApplication.clipboard().text()


def console(stage: Stage) -> None:
    supposed(stage)
    stage.trigger(PLACE + "Put into the Console")
    assert "user='eve'" in stage.parts.editors.console.editor.text()


def send_form(stage: Stage) -> None:
    supposed(stage)
    stage.trigger(PLACE + "Send It Really")
    tab = stage.parts.editors.current
    assert isinstance(tab, SendTab)
    assert "eve" in tab.editor.text()
    assert not stage.network.called("send")


WHAT_IF: dict[str, Driver] = {
    "Learn/What If/What If On or Off": switch_on_and_off,
    "Learn/What If/Reset What If": reset,
    "Learn/What If/Moved First": moved_first,
    "Learn/What If/Copy Changed Call": copy,
    "Learn/What If/Put into the Console": console,
    "Learn/What If/Send It Really": send_form,
}
