"""What each action of the Learn menu does that breaks something on purpose."""

from functools import partial

from PySide6.QtWidgets import QWidget

from gateway_core.api import Fault, FaultKind
from tests.support.action_drivers.stage import Driver, Stage

GATEWAY, CLIENT = "gateway/agent-8088", "preset/Packing 1"
SOME = (Fault(FaultKind.CLIENT_LOST, "client:Packing 1"), Fault(FaultKind.GATEWAY_DOWN, "gateway:agent-8088"))
_MENU = "Learn/Faults on Purpose"


def at_once(name: str, key: str, fault: Fault, stage: Stage) -> None:
    """What needs no dialog."""
    stage.choose(key)
    action = stage.trigger(f"{_MENU}/{name}")
    assert stage.network.faults() == (fault,)
    stage.wait(action.isChecked)


def asked(name: str, key: str, fault: Fault, stage: Stage) -> None:
    """What asks for an amount or a handler."""
    fault_dialog(name, key, stage)
    dialog = stage.parts.faults.dialog
    assert dialog is not None
    dialog.accept()
    assert stage.network.faults() == (fault,)


def fault_dialog(name: str, key: str, stage: Stage) -> QWidget:
    """The dialog of a fault at a party of the Project Browser."""
    stage.choose(key)
    stage.trigger(f"{_MENU}/{name}")
    assert stage.parts.faults.dialog is not None
    return stage.parts.faults.dialog


def remove_here(stage: Stage) -> None:
    stage.network.set_faults(SOME)
    stage.choose(CLIENT)
    stage.wait(stage.action(f"{_MENU}/Remove Faults Here").isEnabled)
    stage.trigger(f"{_MENU}/Remove Faults Here")
    assert stage.network.faults() == SOME[1:]


def remove_all(stage: Stage) -> None:
    stage.network.set_faults(SOME)
    stage.wait(stage.action(f"{_MENU}/Remove All Faults").isEnabled)
    stage.trigger(f"{_MENU}/Remove All Faults")
    assert stage.network.faults() == ()


FAULTS: dict[str, Driver] = {
    f"{_MENU}/Gateway Down": partial(at_once, "Gateway Down", GATEWAY, SOME[1]),
    f"{_MENU}/Lose This Client": partial(at_once, "Lose This Client", CLIENT, SOME[0]),
    f"{_MENU}/Slow Network": partial(
        asked, "Slow Network", GATEWAY, Fault(FaultKind.SLOW_GATEWAY, "gateway:agent-8088", 2.0)
    ),
    f"{_MENU}/Slow Handler": partial(
        asked, "Slow Handler", CLIENT, Fault(FaultKind.SLOW_HANDLER, "client:Packing 1", 2.0, "greet")
    ),
    f"{_MENU}/Handler Error": partial(
        asked, "Handler Error", CLIENT, Fault(FaultKind.HANDLER_ERROR, "client:Packing 1", handler="greet")
    ),
    f"{_MENU}/Full Queue": partial(asked, "Full Queue", CLIENT, Fault(FaultKind.FULL_QUEUE, "client:Packing 1", 1.0)),
    f"{_MENU}/Remove Faults Here": remove_here,
    f"{_MENU}/Remove All Faults": remove_all,
}
