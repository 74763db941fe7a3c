"""The plant map and the sequence for their pictures: with the sample's few clients, and with as many as a scene wants."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from designer.pictures.camera import pass_time, wait_for
from designer.pictures.stage import Stage
from gateway_core.api import Fault, FaultKind, Filters, Identity, MessageCall, Session

_HIGH_PX = 520
_WAIT_S = 20.0
_SETTLE_S = 0.05
_LATER_MS = 400
_USERS = (("bob", ("Operator", "Shift A")), ("eve", ("Maintenance",)), ("sue", ("Office",)))


def plant_map(stage: Stage) -> Iterator[QWidget]:
    """The map in front, with the way of the chosen message."""
    parts = stage.run.parts
    parts.map.show()
    view = parts.late.plant_map.view
    wait_for(lambda: view.choice.send is not None or not parts.message_log.ids.chosen, _WAIT_S)
    wait_for(lambda: view.map.flights.is_idle, _WAIT_S)
    pass_time(_LATER_MS)
    yield stage.window
    parts.docks.message_log.raise_()


def map_as_table(stage: Stage) -> Iterator[QWidget]:
    """The same as two tables."""
    stage.run.parts.map.show()
    view = stage.run.parts.late.plant_map.view
    view.show_table(as_table=True)
    for _ in plant_map(stage):
        yield stage.window
    view.show_table(as_table=False)


class _Still(QProxyStyle):
    """A system that asks for less motion."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


def numbered_map(stage: Stage) -> Iterator[QWidget]:
    """The map where the system asks for less motion: the ways are numbered, and stand beside it as steps."""
    view = stage.run.parts.late.plant_map.view
    still = _Still("fusion")
    for widget in (view.map, view):
        widget.setStyle(still)
    dock = stage.run.parts.docks.plant_map
    before = dock.height()
    for _ in plant_map(stage):
        stage.window.resizeDocks([dock], [_HIGH_PX], Qt.Orientation.Vertical)
        view.choice.choose_trip(1)
        pass_time(_LATER_MS)
        yield stage.window
    stage.window.resizeDocks([dock], [before], Qt.Orientation.Vertical)
    for widget in (view.map, view):
        widget.setStyle(None)  # type: ignore[arg-type]  # stubs; None: that of the program again
    still.deleteLater()


def faulty_map(stage: Stage) -> Iterator[QWidget]:
    """The map while a gateway is down and a handler is slow on purpose."""
    network = stage.run.network
    down = Fault(FaultKind.GATEWAY_DOWN, "gateway:agent-8088")
    slow = Fault(FaultKind.SLOW_HANDLER, "client:Packing 2", 2.0, "testHandler")
    network.set_faults((down, slow)).result(_WAIT_S)
    for _ in plant_map(stage):
        yield stage.window
    network.set_faults(()).result(_WAIT_S)
    pass_time(_LATER_MS)


@contextmanager
def _crowd(count: int, stage: Stage) -> Iterator[Sequence[Session]]:
    """So many more clients, which close again."""
    network = stage.run.network
    stage.allow_sending()
    opening = [
        network.open_client(
            f"Station {number}",
            "plant-gw",
            "Utilities" if number % 6 == 5 else "ACME",
            Identity(_USERS[number % 3][0], _USERS[number % 3][1], f"STN-{number:03}"),
        )
        for number in range(1, count + 1)
    ]
    clients = [session.result(_WAIT_S) for session in opening]
    yield clients
    for client in clients:
        network.close_session(client.id).result(_WAIT_S)
    stage.run.parts.docks.message_log.raise_()
    pass_time(_LATER_MS)


def crowded_map(count: int, stage: Stage) -> Iterator[QWidget]:
    """The map high up in the window, with so many more clients and a message to one of them."""
    parts = stage.run.parts
    with _crowd(count, stage) as clients:
        dock = parts.docks.plant_map
        before = dock.height()
        parts.map.show()
        stage.window.resizeDocks([dock], [_HIGH_PX], Qt.Orientation.Vertical)
        view = parts.late.plant_map.view
        call = MessageCall("ACME", "testHandler", filters=Filters(host=f"STN-{count:03}"))
        made = stage.run.network.send(parts.workplace.designer, call).result(_WAIT_S)
        wait_for(lambda: view.choice.send is not None and view.choice.send.id == made.id, _WAIT_S)
        wait_for(
            lambda: view.map.flights.is_idle and view.choice.send is not None and view.choice.send.is_over, _WAIT_S
        )
        view.choice.choose_node(clients[-1].id)
        pass_time(_LATER_MS)
        yield stage.window
        stage.window.resizeDocks([dock], [before], Qt.Orientation.Vertical)


def crowded_sequence(count: int, stage: Stage) -> Iterator[QWidget]:
    """The sequence of a message to all of so many more clients, whose handlers have run."""
    parts = stage.run.parts
    with _crowd(count, stage):
        dock = parts.docks.sequence
        before = dock.height()
        dock.raise_()
        stage.window.resizeDocks([dock], [_HIGH_PX], Qt.Orientation.Vertical)
        view = parts.late.sequence.view
        call = MessageCall("ACME", "testHandler", scope="C")
        made = stage.run.network.send(parts.workplace.designer, call).result(_WAIT_S)
        wait_for(lambda: stage.run.network.settle(_SETTLE_S), _WAIT_S)
        wait_for(lambda: bool(view.shown.marks) and view.shown.marks[0].mark.send_id == made.id, _WAIT_S)
        pass_time(_LATER_MS)
        view.canvas.choose(len(view.shown.marks) // 2)
        pass_time(_LATER_MS)
        yield stage.window
        stage.window.resizeDocks([dock], [before], Qt.Orientation.Vertical)
